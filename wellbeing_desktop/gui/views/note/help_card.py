"""Who helped whom with what, in the note of a group's meeting."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.groups import Help
from wellbeing_desktop.domain.programme import Audience
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Choice, LabelledField
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.services import group_meetings

from .beside import NoteCard, Side, Talk


class HelpCard(NoteCard):
    """The lines of this meeting, and a form for one more."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.set_title(" ")
        self.body.addLayout(self._rows)
        self.helper_choice, self.helped_choice, self.what_edit = Choice(), Choice(), QLineEdit()
        fields = (self.helper_choice, self.helped_choice, self.what_edit)
        self._fields = tuple(LabelledField("", one) for one in fields)
        self.add_button = button("", "", "plus", self)
        self.add_button.clicked.connect(self._add)
        self.what_edit.returnPressed.connect(self._add)
        form = QHBoxLayout()
        form.setSpacing(12)
        for field, share in zip(self._fields, (2, 2, 3), strict=True):
            form.addWidget(field, share)
        self.body.addLayout(form)
        actions = QHBoxLayout()
        actions.addStretch(1)
        actions.addWidget(self.add_button)
        self.body.addLayout(actions)

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Below the note of a group's meeting."""
        return Side.BELOW if talk.programme.audience is Audience.GROUP else None

    def show_session(self, session_id: int) -> None:
        """Show who helped whom at this meeting."""
        if session_id != self.session_id:
            self.what_edit.clear()
            self._fields[2].set_error("")
        self.session_id = session_id
        self._word()
        people = {
            one.member.id: self.desk.name(one.name)
            for one, _ in group_meetings.taking_part(self.desk.vault, session_id)
        }
        _offer(self.helper_choice, [(name, number) for number, name in people.items()])
        _offer(self.helped_choice, [(self.tr("de groep"), 0), *((name, number) for number, name in people.items())])
        self.add_button.setEnabled(bool(people))
        helps = group_meetings.helps(self.desk.vault, session_id)
        fill(self._rows, [self._row(one, people) for one in helps], self.tr("Nog niets vastgelegd."))

    def _word(self) -> None:
        self.set_title(self.tr("Wie hielp wie"))
        labels = (self.tr("Wie hielp"), self.tr("Wie werd geholpen"), self.tr("Waarmee"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self.add_button.setText(self.tr("Toevoegen"))

    def _row(self, one: Help, people: dict[int, str]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        said = self.tr("{helper} hielp {helped}: {what}").format(
            helper=people.get(one.helper_id, ""),
            helped=people.get(one.helped_id or 0, self.tr("de groep")),
            what=one.with_what,
        )
        label = QLabel(said)
        label.setWordWrap(True)
        remove = button(self.tr("{line} verwijderen").format(line=said), "icon-quiet", "trash-2", line)
        remove.clicked.connect(lambda: self.desk.act(lambda vault: group_meetings.remove_help(vault, one.id)))
        row.addWidget(label, 1)
        row.addWidget(remove)
        return line

    def _add(self) -> None:
        """Keep what was filled in; the field says what is missing."""
        helped = self.helped_choice.currentData() or None
        one = Help(0, self.session_id, self.helper_choice.currentData() or 0, helped, self.what_edit.text())
        if not one.with_what.strip():
            self._fields[2].set_error(UserError(Kind.FIELD_EMPTY, field="with_what"))
            self.what_edit.setFocus()
            return
        if self.desk.act(lambda vault: group_meetings.save_help(vault, one)) is not None:
            self.what_edit.clear()
            self._fields[2].set_error("")
            self.what_edit.setFocus()


def _offer(choice: Choice, items: list[tuple[str, int]]) -> None:
    """Offer these people; who was chosen stays so."""
    kept = choice.currentData()
    with QSignalBlocker(choice):
        choice.clear()
        for words, key in items:
            choice.addItem(words, key)
        choice.setCurrentIndex(max(0, choice.findData(kept)) if items else -1)
