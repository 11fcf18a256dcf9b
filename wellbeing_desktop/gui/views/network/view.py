"""The screen of one network: who it is, where it stands, and its pages."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import PageHeader
from wellbeing_desktop.gui.parts.page_picker import PagePicker
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.tab_order import follow_layout
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import network
from wellbeing_desktop.services.network import Network

from .core import CorePage
from .decisions import DecisionsPage
from .effect import EffectPage
from .measures import MeasuresPage
from .meetings import MeetingsPage
from .page import NetworkPage
from .phases import PhasesPage
from .plan import PlanPage

PAGES: tuple[type[NetworkPage], ...] = (
    PhasesPage,
    CorePage,
    MeetingsPage,
    DecisionsPage,
    PlanPage,
    MeasuresPage,
    EffectPage,
)


class NetworkView(View):
    """`Place.id` is the core group, `Place.part` names the page; a strange part leads to the phases."""

    form = "network"
    header: PageHeader
    tabs: PagePicker
    pages: QStackedWidget

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._made: dict[str, NetworkPage] = {}
        self._all_button = button("", "quiet", "arrow-left", self)
        self._all_button.clicked.connect(lambda: desk.go(Place("networks")))
        self.header.add_action(self._all_button)
        self.tabs.chosen.connect(self._choose)

    def retranslate(self) -> None:
        """The names of the pages."""
        words = [(page.key, QCoreApplication.translate("NetworkView", str(page.title))) for page in PAGES]
        self.tabs.set_items(self.tr("Onderdeel van het netwerk"), words)
        self._all_button.setText(self.tr("Alle netwerken"))

    def show_place(self, place: Place) -> None:
        """Show another network or page; what was typed on the page in front is saved first."""
        if (place.id, place.part) != (self.place.id, self.place.part):
            self.leave()
        super().show_place(place)

    def redraw(self) -> None:
        """The head and the page in front; a network that is gone leads to the list."""
        found = self.desk.attempt(lambda: network.network(self.desk.vault, self.place.id))
        if found is None:
            self.desk.go(Place("networks"))
            return
        self.header.set_title(found.listed.group.name)
        self.header.set_subtitle(self._state(found))
        self._show_page(found)

    def leave(self) -> None:
        """Save what was typed on the page in front."""
        if self.page is not None:
            self.page.leave()

    def unsaved(self) -> bool:
        """Whether the page in front holds something that could not be saved."""
        return self.page is not None and self.page.unsaved()

    def take_focus(self) -> None:
        """Begin at the segments."""
        self.tabs.setFocus()

    @property
    def page(self) -> NetworkPage | None:
        """The page in front; None before the first visit."""
        page = self.pages.currentWidget()
        return page if isinstance(page, NetworkPage) else None

    def _state(self, found: Network) -> str:
        formats, closed = self.desk.formats, found.trajectory.closed_on
        if closed:
            state = self.tr("afgesloten op {day}").format(day=formats.long_date(closed))
        else:
            state = self.tr("loopt sinds {day}").format(day=formats.long_date(found.trajectory.starts_on))
        phase = self.tr("fase {number} van {count}").format(number=found.present.position, count=len(found.stages))
        title = found.programme.title.get(self.desk.settings.language)
        return " · ".join(part for part in (found.listed.organisation, title, phase, state) if part)

    def _show_page(self, found: Network) -> None:
        kinds = {page.key: page for page in PAGES}
        key = self.place.part if self.place.part in kinds else PAGES[0].key
        page = self._made.get(key)
        if page is None:
            page = self._made[key] = kinds[key](self.desk, self)
            self.pages.addWidget(page)
        self.tabs.set_current(key)
        other = not hasattr(page, "network") or page.group_id != found.listed.group.id
        page.show_network(found, other=other)
        self.pages.setCurrentWidget(page)
        follow_layout(self)

    def _choose(self, key: str) -> None:
        """Another page of the same network; the way back leads to it as well."""
        self.leave()
        self.place = Place("network", self.place.id, key)
        self.desk.history.replace(self.place)
        self.redraw()
