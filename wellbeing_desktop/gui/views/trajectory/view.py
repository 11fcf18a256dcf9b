"""The trajectory of one client or group: who, what, how it stands, and its pages."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from wellbeing_desktop.domain.programme import Audience, Programme
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import PageHeader
from wellbeing_desktop.gui.parts.page_picker import PagePicker
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.tab_order import follow_layout
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import board
from wellbeing_desktop.services.board import Heading

from .page import TrajectoryPage
from .pages import PAGES


class TrajectoryView(View):
    """`Place.part` names the page; one that the programme does not have leads to the board."""

    form = "trajectory"
    header: PageHeader
    tabs: PagePicker
    pages: QStackedWidget

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._made: dict[str, TrajectoryPage] = {}
        self._offered: list[type[TrajectoryPage]] = []
        self._owner = Place("clients")
        self._owner_button = button("", "quiet", "arrow-left", self)
        self._owner_button.clicked.connect(lambda: self.desk.go(self._owner))
        self.header.add_action(self._owner_button)
        self.tabs.chosen.connect(self._choose)

    def show_place(self, place: Place) -> None:
        """Show another trajectory or page; what was typed on the page in front is saved first."""
        if (place.id, place.part) != (self.place.id, self.place.part):
            self.leave()
        super().show_place(place)

    def redraw(self) -> None:
        """The head and the page in front; one that is gone leads to the clients, a network's to its screen."""
        heading = self.desk.attempt(lambda: board.heading(self.desk.vault, self.place.id))
        if heading is None:
            self.desk.go(Place("clients"))
            return
        if heading.programme.audience is Audience.NETWORK and heading.trajectory.group_id is not None:
            place = Place("network", heading.trajectory.group_id)
            self.desk.history.replace(place)
            self.desk.go(place)
            return
        self._show_heading(heading)
        self._offer(heading.programme)
        self._show_page()

    def leave(self) -> None:
        """Save what was typed on the page in front."""
        page = self.page
        if page is not None:
            page.leave()

    def unsaved(self) -> bool:
        """Whether the page in front holds something that could not be saved."""
        return self.page is not None and self.page.unsaved()

    def take_focus(self) -> None:
        """Begin at the segments."""
        self.tabs.setFocus()

    @property
    def page(self) -> TrajectoryPage | None:
        """The page in front; None before the first visit."""
        page = self.pages.currentWidget()
        return page if isinstance(page, TrajectoryPage) else None

    @property
    def offered(self) -> tuple[type[TrajectoryPage], ...]:
        """The pages that the programme in front has."""
        return tuple(self._offered)

    def _show_heading(self, heading: Heading) -> None:
        formats, trajectory = self.desk.formats, heading.trajectory
        personal = trajectory.client_id is not None
        self.header.set_title(self.desk.name(heading.name) if personal else heading.name)
        held = self.tr("{held} van {count} gesprekken gehouden").format(held=heading.held, count=heading.count)
        if trajectory.closed_on:
            state = self.tr("afgesloten op {day}").format(day=formats.long_date(trajectory.closed_on))
        else:
            state = self.tr("loopt sinds {day}").format(day=formats.long_date(trajectory.starts_on))
        title = heading.programme.title.get(self.desk.settings.language)
        self.header.set_subtitle(" · ".join((title, state, held)))
        self._owner = Place("client", trajectory.person) if personal else Place("group", trajectory.group_id or 0)
        self._owner_button.setText(self.tr("Naar het dossier") if personal else self.tr("Naar de groep"))

    def _offer(self, programme: Programme) -> None:
        self._offered = [page for page in PAGES if page.suits(programme)]
        words = [(page.key, QCoreApplication.translate("TrajectoryView", page.title)) for page in PAGES]
        self.tabs.set_items(self.tr("Onderdeel van het traject"), words)
        self.tabs.show_only([page.key for page in self._offered])
        self.tabs.setVisible(len(self._offered) > 1)

    def _show_page(self) -> None:
        keys = [page.key for page in self._offered]
        key = self.place.part if self.place.part in keys else keys[0]
        if key not in self._made:
            kind = self._offered[keys.index(key)]
            self._made[key] = kind(self.desk, self)
            self.pages.addWidget(self._made[key])
        there = self.tabs.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.tabs.set_current(key)
        if there:
            self.tabs.setFocus()
        self._made[key].show_trajectory(self.place.id)
        self.pages.setCurrentWidget(self._made[key])
        follow_layout(self)

    def _choose(self, key: str) -> None:
        """Another page of the same trajectory; the way back leads to it as well."""
        self.leave()
        self.place = Place("trajectory", self.place.id, key)
        self.desk.history.replace(self.place)
        self._show_page()
