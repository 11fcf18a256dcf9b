"""Chapter 9: the sample practice, with every programme at several stages: each screen with a year in it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPushButton

from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.views.calendar import CalendarView
from wellbeing_desktop.gui.views.calendar_files import CalendarFilesView
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.group import GroupView
from wellbeing_desktop.gui.views.groups import GroupsView
from wellbeing_desktop.gui.views.help import HelpView
from wellbeing_desktop.gui.views.life_map import LifeMapView
from wellbeing_desktop.gui.views.network import NetworkView
from wellbeing_desktop.gui.views.networks import NetworksView
from wellbeing_desktop.gui.views.new_client import NewClientView
from wellbeing_desktop.gui.views.new_trajectory import NewTrajectoryView
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.organisation import OrganisationView
from wellbeing_desktop.gui.views.programmes import ProgrammesView
from wellbeing_desktop.gui.views.rescheduling import ReschedulingView
from wellbeing_desktop.gui.views.today import TodayView
from wellbeing_desktop.gui.views.trajectory import TrajectoryView
from wellbeing_desktop.services import groups, trajectories

from . import disclosing, programmes, rounds
from .lock import unlock
from .stage import CALENDAR, GROUPS, HELP, NETWORKS, Stage
from .steps import Step

ANNA, _WILHELMINA, _JO, _LUKASZ, MARIEKE, TEUN, ROOS, BARTHOLOMEUS, FENNA = range(1, 10)
"""The sample practice's clients by their numbers."""

PEERS, _MANAGERS, NETWORK = range(1, 4)
"""Its groups."""

_MONTH, _WEEK, _DAY, _LIST = range(4)
_LAST_TALK, _INTAKE, _NEXT = 4, 1, 6

Where = Callable[[Stage], Place]


def _help(stage: Stage) -> None:
    unlock(stage)
    stage.go(HELP)
    stage.view(HelpView)


def _open(stage: Stage) -> None:
    """Put the own practice away; a fresh process opens the sample."""
    stage.hand.press("sample_button")
    stage.hand.until(lambda: stage.afterlife.codes, "the program to end")
    stage.start(sample=True)
    stage.view(TodayView)
    stage.settle()


def _calendar(stage: Stage, layout: int) -> None:
    stage.go(CALENDAR)
    stage.view(CalendarView)
    stage.hand.segment("layout_segments", layout)


def _groups(stage: Stage) -> None:
    stage.go(GROUPS)
    stage.view(GroupsView)


def _networks(stage: Stage) -> None:
    stage.go(NETWORKS)
    stage.view(NetworksView)


def _end(stage: Stage) -> None:
    """Close the sample practice as its ribbon offers: it is gone, and the own one comes back."""
    stage.hand.press(stage.shell.ribbon.findChildren(QPushButton)[0])
    stage.hand.until(lambda: stage.afterlife.codes, "the program to end")


def _visit(kind: type[View], where: Where) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.visit(kind, where(stage))

    return act


def _trajectory(client: int, part: str) -> Callable[[Stage], None]:
    return _visit(TrajectoryView, lambda stage: Place("trajectory", _followed(stage, client), part))


def _note(client: int, number: int) -> Callable[[Stage], None]:
    return _visit(NoteView, lambda stage: Place("note", _talk(stage, _followed(stage, client), number)))


def _followed(stage: Stage, client: int) -> int:
    return trajectories.of_client(stage.program.desk.vault, client)[0].id


def _talk(stage: Stage, trajectory: int, number: int) -> int:
    return trajectories.sessions_of(stage.program.desk.vault, trajectory)[number - 1].id


def _meeting(stage: Stage) -> Place:
    followed = groups.running(stage.program.desk.vault, PEERS)
    assert followed is not None, "the peers' group is under way"
    return Place("note", _talk(stage, followed.id, _INTAKE))


def _organisation(stage: Stage) -> Place:
    return Place("organisation", groups.group(stage.program.desk.vault, PEERS).organisation_id or 0)


def _first_hour(stage: Stage) -> Place:
    return Place("new_client", part=f"{stage.clock().date().isoformat()}T16:00")


def _group(part: str) -> Step:
    return Step(f"group-{part}", _visit(GroupView, lambda _: Place("group", PEERS, part)), key=True)


def _network(part: str) -> Step:
    return Step(f"network-{part}", _visit(NetworkView, lambda _: Place("network", NETWORK, part)), key=True)


STEPS = (
    Step("help", _help, key=True),
    Step("sample-today", _open, key=True),
    Step("calendar-full-week", partial(_calendar, layout=_WEEK), key=True),
    Step("calendar-full-month", partial(_calendar, layout=_MONTH), key=True),
    Step("calendar-full-day", partial(_calendar, layout=_DAY), key=True),
    Step("calendar-full-list", partial(_calendar, layout=_LIST), key=True),
    Step(
        "rescheduling",
        _visit(ReschedulingView, lambda stage: Place("rescheduling", _talk(stage, _followed(stage, MARIEKE), _NEXT))),
        key=True,
    ),
    Step("calendar-files", _visit(CalendarFilesView, lambda _: Place("calendar_files")), key=True),
    Step("new-client-and-talk", _visit(NewClientView, _first_hour), key=True),
    Step("planning-assistant", _visit(NewTrajectoryView, lambda _: Place("new_trajectory", FENNA)), key=True),
    Step("programmes", _visit(ProgrammesView, lambda _: Place("programmes")), key=True),
    *programmes.STEPS,
    Step("board-under-way", _trajectory(ANNA, "board"), key=True),
    Step("trajectory-measures", _trajectory(ANNA, "measures"), key=True),
    Step("trajectory-suitability", _trajectory(ANNA, "suitability"), key=True),
    Step("trajectory-investment", _trajectory(ANNA, "investment"), key=True),
    Step("note-evaluation", _note(MARIEKE, _LAST_TALK), key=True),
    Step("trajectory-goals", _trajectory(MARIEKE, "goals"), key=True),
    Step("trajectory-closing", _trajectory(MARIEKE, "closing"), key=True),
    Step("trajectory-take-away", _trajectory(TEUN, "take_away"), key=True),
    Step("trajectory-closed", _trajectory(TEUN, "closing"), key=True),
    Step("dossier-returned", _visit(ClientView, lambda _: Place("client", ROOS)), key=True),
    Step("life-areas", _visit(LifeMapView, lambda _: Place("life_map", BARTHOLOMEUS)), key=True),
    Step("life-areas-consent", _visit(LifeMapView, lambda _: Place("life_map", FENNA)), key=True),
    Step("groups", _groups, key=True),
    *(_group(part) for part in ("members", "meetings", "effect", "help", "report")),
    Step("note-group", _visit(NoteView, _meeting), key=True),
    *rounds.STEPS,
    *disclosing.STEPS,
    Step("budget", _visit(OrganisationView, _organisation), key=True),
    Step("networks", _networks, key=True),
    *(_network(part) for part in ("phases", "core", "meetings", "decisions", "plan", "measures", "effect")),
    Step("sample-at-the-end", _end, picture=False),
)
