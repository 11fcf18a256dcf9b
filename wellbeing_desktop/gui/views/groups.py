"""Groepen: the groups of peers and of managers."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.groups import GroupKind
from wellbeing_desktop.services.groups import ListedGroup, listed

from ..buttons import button
from ..desk import Desk
from ..parts import Card, EmptyState, LinkRow, PageHeader
from ..parts.rows import fill
from ..places import Place
from ..view import View


class GroupsView(View):
    """A line for each group with its organisation, how many are in it and the next meeting."""

    form = "groups"
    header: PageHeader
    welcome: EmptyState
    list_card: Card
    rows: QVBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._budget_button = button("", "", "wallet", self)
        self._new_button = button("", "primary", "plus", self)
        for each in (self._budget_button, self._new_button):
            self.header.add_action(each)
        self._budget_button.clicked.connect(lambda: desk.go(Place("organisation")))
        self._new_button.clicked.connect(self._new)
        self.welcome.clicked.connect(self._new)

    def retranslate(self) -> None:
        """The words of the buttons."""
        self._budget_button.setText(self.tr("Vitaliteitsbudget"))
        self._new_button.setText(self.tr("Nieuwe groep"))

    def redraw(self) -> None:
        """Show the groups by name; those of networks have a screen of their own."""
        found = listed(self.desk.vault, GroupKind.PEERS, GroupKind.MANAGERS)
        self.header.set_subtitle(self.tr("%n groep(en)", "", len(found)))
        self.welcome.setVisible(not found)
        self._new_button.setVisible(bool(found))
        self.list_card.setVisible(bool(found))
        fill(self.rows, [self._row(one) for one in found], stretch=True)

    def _row(self, one: ListedGroup) -> LinkRow:
        kind = self.tr("Lotgenoten") if one.group.kind is GroupKind.PEERS else self.tr("Leidinggevenden")
        members = self.tr("%n lid/leden", "", one.members)
        line = " · ".join(part for part in (kind, one.organisation, members) if part)
        row = LinkRow(one.group.name, line, self._next(one), "accent" if one.next_meeting else "neutral")
        row.clicked.connect(lambda: self.desk.go(Place("group", one.group.id)))
        return row

    def _next(self, one: ListedGroup) -> str:
        if one.next_meeting is not None:
            formats = self.desk.formats
            day, time = formats.short_day(one.next_meeting.day), formats.time(one.next_meeting.start)
            return self.tr("{day} {time}").format(day=day, time=time)
        return self.tr("Nog niet gepland") if one.trajectory is None else ""

    def _new(self) -> None:
        self.desk.go(Place("group"))
