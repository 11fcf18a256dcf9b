"""The members in the note of a group's meeting: who was there, and a private line about each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.programme import Audience
from wellbeing_desktop.domain.trajectory import Participant, SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import NoteEdit
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.services import group_meetings, sessions
from wellbeing_desktop.services.groups import MemberOf

from .beside import NoteCard, Side, Talk


class MemberBlock(QWidget):
    """Whether one member was there, and the line about them; `edited()` follows the user."""

    edited = Signal()

    def __init__(self, one: MemberOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.member_id = one.member.id
        self.present_check = QCheckBox(self)
        self.line_edit = NoteEdit(1, self)
        self.line_edit.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(self.present_check)
        column.addWidget(self.line_edit)

    def show_member(self, name: str, place: Participant, *, to_come: bool) -> None:
        """Name the member, and tick the box when they were there; at a meeting `to_come` nobody was yet."""
        self.present_check.setEnabled(not to_come)
        self.present_check.setText(self.tr("{name} was aanwezig").format(name=name).replace("&", "&&"))
        self.present_check.setChecked(place.present is True)
        self.line_edit.setAccessibleName(self.tr("Regel over {name}").format(name=name))
        self.line_edit.setPlaceholderText(self.tr("Regel over {name}").format(name=name))


class MembersCard(NoteCard):
    """A line is saved as it is typed and lies in that member's own dossier; no other member ever reads it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._unsaved: dict[tuple[int, int], str] = {}
        self.blocks: dict[int, MemberBlock] = {}
        self._explained = QLabel()
        self._explained.setWordWrap(True)
        restyle(self._explained, role="muted")
        self.set_title(" ")
        self.add(self._explained)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.body.addLayout(self._column)

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Below the note of a group's meeting."""
        return Side.BELOW if talk.programme.audience is not Audience.CLIENT else None

    def show_session(self, session_id: int) -> None:
        """Show the members who take part; the lines are read only for another meeting or other members."""
        self.set_title(self.tr("Leden"))
        self._explained.setText(
            self.tr("Een regel komt in het dossier van dat lid. Een ander lid of de organisatie leest die nooit.")
        )
        found = group_meetings.taking_part(self.desk.vault, session_id)
        meeting = sessions.session(self.desk.vault, session_id)
        planned = meeting.status is SessionStatus.PLANNED
        to_come = planned and meeting.is_to_come(self.desk.vault.now().date())
        if self.session_id != session_id or list(self.blocks) != [one.member.id for one, _ in found]:
            self._keep()
            self.session_id = session_id
            self._rebuild([one for one, _ in found])
        for one, place in found:
            self.blocks[one.member.id].show_member(self.desk.name(one.name), place, to_come=to_come)

    def save_draft(self) -> None:
        """Keep the lines that were typed, those of an earlier meeting that could not be kept then as well.

        Raises UserError when the vault could not.
        """
        for (session_id, member_id), text in tuple(self._unsaved.items()):
            group_meetings.write_line(self.desk.vault, session_id, member_id, text)
            self._unsaved.pop((session_id, member_id))

    def leave(self) -> None:
        """Keep what was typed; what the vault refuses stays typed, and the note says so."""
        self._keep()

    def _keep(self) -> None:
        if self._unsaved:
            self.desk.attempt(self.save_draft)

    def _rebuild(self, members: list[MemberOf]) -> None:
        lines = group_meetings.lines(self.desk.vault, self.session_id)
        self.blocks = {one.member.id: MemberBlock(one, self) for one in members}
        for member_id, block in self.blocks.items():
            kept = lines.get(member_id, "")
            block.line_edit.set_text(self._unsaved.get((self.session_id, member_id), kept))
            self._connect(block)
        fill(self._column, list(self.blocks.values()), self.tr("Nog geen leden. Voeg ze toe bij de groep."))

    def _connect(self, block: MemberBlock) -> None:
        block.edited.connect(lambda: self._typed(block.member_id))
        block.present_check.clicked.connect(lambda present: self._mark(block.member_id, present))

    def _typed(self, member_id: int) -> None:
        self._unsaved[self.session_id, member_id] = self.blocks[member_id].line_edit.text()
        self.edited.emit()

    def _mark(self, member_id: int, present: bool) -> None:
        number = self.session_id
        self.desk.act(lambda vault: group_meetings.mark_present(vault, number, member_id, present))
