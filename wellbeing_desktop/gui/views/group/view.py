"""One group: what it is, who is in it, its meetings, effect, help and report."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from wellbeing_desktop.domain.groups import Group, GroupForm, GroupKind
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import PageHeader
from wellbeing_desktop.gui.parts.page_picker import PagePicker
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.tab_order import follow_layout
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import groups, people

from .details import DetailsPage
from .effect import EffectPage
from .help_page import HelpPage
from .meetings import MeetingsPage
from .members import MembersPage
from .page import GroupPage
from .report import ReportPage

PAGES: dict[str, type[GroupPage]] = {
    "members": MembersPage,
    "meetings": MeetingsPage,
    "effect": EffectPage,
    "help": HelpPage,
    "report": ReportPage,
    "details": DetailsPage,
}


class GroupView(View):
    """`Place("group", group_id, part)`; without an id a new group is made."""

    form = "group"
    header: PageHeader
    tabs: PagePicker
    pages: QStackedWidget

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._made: dict[str, GroupPage] = {}
        self._budget_button = button("", "quiet", "wallet", self)
        self._list_button = button("", "quiet", "arrow-left", self)
        for each in (self._list_button, self._budget_button):
            self.header.add_action(each)
        self._list_button.clicked.connect(lambda: desk.go(Place("groups")))
        self._budget_button.clicked.connect(self._to_budget)
        self.tabs.chosen.connect(self._choose)

    def retranslate(self) -> None:
        """The names of the pages and the ways out."""
        words = (
            self.tr("Leden"),
            self.tr("Bijeenkomsten"),
            self.tr("Effect"),
            self.tr("Hulp en thema’s"),
            self.tr("Verslag"),
            self.tr("Gegevens"),
        )
        self.tabs.set_items(self.tr("Onderdeel van de groep"), list(zip(PAGES, words, strict=True)))
        self._list_button.setText(self.tr("Alle groepen"))
        self._budget_button.setText(self.tr("Vitaliteitsbudget"))

    def show_place(self, place: Place) -> None:
        """Show another group or page; what was typed on the page in front is left first."""
        if (place.id, place.part) != (self.place.id, self.place.part):
            self.leave()
        super().show_place(place)

    def redraw(self) -> None:
        """The head and the page in front; a group that is gone leads to the list, a network to its own screen."""
        group = self._group()
        if group is None:
            self.desk.go(Place("groups"))
            return
        if group.kind is GroupKind.NETWORK:
            place = Place("network", group.id)
            self.desk.history.replace(place)
            self.desk.go(place)
            return
        self.header.set_title(group.name or self.tr("Nieuwe groep"))
        self.header.set_subtitle(self._line(group) if group.id else self.tr("Leden en bijeenkomsten komen hierna."))
        self.tabs.setVisible(bool(group.id))
        self._budget_button.setVisible(group.organisation_id is not None)
        key = self.place.part if self.place.part in PAGES else next(iter(PAGES))
        self._show_page(key if group.id else "details", group)

    def leave(self) -> None:
        """Leave the page in front."""
        page = self.page
        if page is not None:
            page.leave()

    def take_focus(self) -> None:
        """Begin at the pages; in a new group at its name."""
        page = self.page
        if isinstance(page, DetailsPage) and not self.tabs.isVisibleTo(self):
            page.name_edit.setFocus()
        else:
            self.tabs.setFocus()

    @property
    def page(self) -> GroupPage | None:
        """The page in front; None before the first visit."""
        page = self.pages.currentWidget()
        return page if isinstance(page, GroupPage) else None

    def _group(self) -> Group | None:
        if not self.place.id:
            return Group(0, "", GroupKind.PEERS)
        return self.desk.attempt(lambda: groups.group(self.desk.vault, self.place.id))

    def _line(self, group: Group) -> str:
        kind = self.tr("Lotgenotengroep") if group.kind is GroupKind.PEERS else self.tr("Groep van leidinggevenden")
        form = self.tr("in tweetallen") if group.form is GroupForm.PAIRS else ""
        organisation = people.organisation_name(self.desk.vault, group.organisation_id)
        return " · ".join(part for part in (kind, form, organisation) if part)

    def _show_page(self, key: str, group: Group) -> None:
        if key not in self._made:
            self._made[key] = PAGES[key](self.desk, self)
            self.pages.addWidget(self._made[key])
        self.tabs.set_current(key)
        page = self._made[key]
        page.show_group(group)
        self.pages.setCurrentWidget(page)
        follow_layout(self)

    def _choose(self, key: str) -> None:
        """Another page of the same group; the way back leads to it as well."""
        self.leave()
        self.place = Place("group", self.place.id, key)
        self.desk.history.replace(self.place)
        self.redraw()

    def _to_budget(self) -> None:
        group = self._group()
        if group is not None:
            self.desk.go(Place("organisation", group.organisation_id or 0))
