"""Which screens there are, and in which order the navigation shows them; a screen's code is loaded when first shown."""

from collections.abc import Callable, Mapping
from importlib import import_module

from PySide6.QtCore import QT_TRANSLATE_NOOP

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.navigation import Entry
from wellbeing_desktop.gui.view import View

FIRST = "today"

_OF_A_CLIENT = (
    "client",
    "new_client",
    "new_trajectory",
    "trajectory",
    "note",
    "report",
    "read_along",
    "life_map",
    "consent",
    "release",
    "inspection",
    "period",
)

ENTRIES = (
    Entry("today", "house", QT_TRANSLATE_NOOP("Navigation", "Vandaag"), ("waiting",)),
    Entry("calendar", "calendar-days", QT_TRANSLATE_NOOP("Navigation", "Agenda"), ("rescheduling", "calendar_files")),
    Entry("clients", "users", QT_TRANSLATE_NOOP("Navigation", "Deelnemers"), _OF_A_CLIENT),
    Entry("groups", "users-round", QT_TRANSLATE_NOOP("Navigation", "Groepen"), ("group", "organisation")),
    Entry("networks", "waypoints", QT_TRANSLATE_NOOP("Navigation", "Netwerken"), ("network",)),
    Entry("disclosures", "send", QT_TRANSLATE_NOOP("Navigation", "Verstrekkingen"), ("verify",)),
    Entry(
        "practice", "settings", QT_TRANSLATE_NOOP("Navigation", "Praktijk & instellingen"), ("programmes", "archive")
    ),
    Entry("help", "life-buoy", QT_TRANSLATE_NOOP("Navigation", "Hulp")),
)

_CLASSES = {
    "today": "TodayView",
    "waiting": "WaitingView",
    "calendar": "CalendarView",
    "clients": "ClientsView",
    "client": "ClientView",
    "new_client": "NewClientView",
    "new_trajectory": "NewTrajectoryView",
    "trajectory": "TrajectoryView",
    "networks": "NetworksView",
    "network": "NetworkView",
    "rescheduling": "ReschedulingView",
    "calendar_files": "CalendarFilesView",
    "note": "NoteView",
    "report": "ReportView",
    "life_map": "LifeMapView",
    "consent": "ConsentView",
    "release": "ReleaseView",
    "inspection": "InspectionView",
    "period": "PeriodView",
    "groups": "GroupsView",
    "group": "GroupView",
    "organisation": "OrganisationView",
    "disclosures": "DisclosuresView",
    "verify": "VerifyView",
    "practice": "PracticeView",
    "programmes": "ProgrammesView",
    "archive": "ArchiveView",
}


def factories(to_sample: Callable[[], None]) -> Mapping[str, Callable[[Desk], View]]:
    """How each screen is made; `to_sample` is run where the sample practice can be opened."""

    def helping(desk: Desk) -> View:
        from wellbeing_desktop.gui.views.help import HelpView

        view = HelpView(desk)
        view.sample_button.clicked.connect(to_sample)
        return view

    def reading_along(desk: Desk) -> View:
        from wellbeing_desktop.gui.views.report import ReadAlongView

        return ReadAlongView(desk)

    return {name: _factory(name) for name in _CLASSES} | {"help": helping, "read_along": reading_along}


def _factory(name: str) -> Callable[[Desk], View]:
    def make(desk: Desk) -> View:
        view = getattr(import_module(f"wellbeing_desktop.gui.views.{name}"), _CLASSES[name])(desk)
        assert isinstance(view, View)
        return view

    return make
