"""Who is in the group: clients and contacts, what they do in it, and what may be done for one of them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.groups import Group
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.services import groups, member_copies

from .add_member import AddMember
from .member_row import MemberRow
from .page import GroupPage


class MembersPage(GroupPage):
    """The members, those who left at the end, and a card to add somebody."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._dialog: PaperDialog | None = None
        self._card = Card(parent=self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._card.body.addLayout(self._rows)
        self.adding = AddMember(desk, self)
        self.column.addWidget(self._card)
        self.column.addWidget(self.adding)
        self.column.addStretch(1)

    def show_group(self, group: Group) -> None:
        """Show the members of the group and who could still be added."""
        found = groups.members(self.desk.vault, group.id)
        present = [one for one in found if one.present]
        self._card.set_title(self.tr("%n lid/leden", "", len(present)))
        ordered = [*present, *(one for one in found if not one.present)]
        fill(self._rows, [self._row(one) for one in ordered], self.tr("Nog niemand. Voeg hieronder de leden toe."))
        self.adding.show_group(group, found)

    def _row(self, one: groups.MemberOf) -> MemberRow:
        row = MemberRow(self.desk, one, self)
        row.copy_wanted.connect(lambda: self._print(one))
        return row

    def _print(self, one: groups.MemberOf) -> None:
        """Show the member's own lines, to be printed for that member alone."""
        vault = self.desk.vault
        language = member_copies.language_of(vault, one)
        self._dialog = PaperDialog(self.desk, lambda: member_copies.own_copy(vault, one.member.id, language), self)
        self._dialog.open()
