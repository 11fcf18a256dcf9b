"""Writing an addendum: one passage or more, each for everybody or for one of those who were there."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Report, ReportParticipant
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.form_keeper import FormKeeper
from wellbeing_desktop.gui.parts import NoteEdit
from wellbeing_desktop.gui.parts.draft_line import DraftLine
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.tab_order import follow_layout
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S

from .side_panel import SidePanel

_VOICES = {Role.CLIENT: Voice.CLIENT, Role.COLLEAGUE: Voice.COLLEAGUE, Role.MEMBER: Voice.MEMBER}
JOINT = (Voice.JOINT, 0)
Whose = tuple[Voice, int]
"""A voice, and the participant of voice MEMBER."""


class AddendumForm(SidePanel):
    """`kept(lines)` when it is to be kept; `report` is the sealed one or the addendum that is written anew.

    `asks(widget)` is where it puts the keyboard.
    """

    kept = Signal(object)
    asks = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("check", parent)
        self._desk = desk
        self.report: Report | None = None
        self._people: tuple[ReportParticipant, ...] = ()
        self.passages: list[Passage] = []
        listed = QWidget(self)
        self._column = QVBoxLayout(listed)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)
        self.draft_line = DraftLine(self)
        self._keeper = FormKeeper(desk, self, self.draft_line, self)
        self.more_button = button("", "quiet", "plus", self)
        self.add_field(self.draft_line)
        self.add_field(listed)
        self.add_field(self.more_button)
        self.body.setAlignment(self.more_button, Qt.AlignmentFlag.AlignLeft)
        self.more_button.clicked.connect(self._add)
        self.given_up.connect(self._keeper.done)
        self.keep_button.clicked.connect(lambda: self.kept.emit(self.lines()))
        self._retranslate()

    @property
    def begun(self) -> bool:
        """Whether something was typed that would be lost."""
        return any(one.edit.text().strip() for one in self.passages)

    def ask(self, report: Report, people: tuple[ReportParticipant, ...]) -> None:
        """Begin an addendum beneath a sealed report, or change the text of an addendum."""
        self.leave()
        self.report, self._people = report, people
        self.empty_form()
        self._keeper.begin(f"addendum:{report.id}")
        self.passages[0].edit.setFocus()
        self.asks.emit(self.passages[0].edit)

    def leave(self) -> None:
        """Keep what was typed so far."""
        self._keeper.leave()

    def unsaved(self) -> bool:
        """Whether something typed is not in the vault yet."""
        return self._keeper.pending

    def done(self) -> None:
        """The addendum was made: what was typed need not be kept."""
        self._keeper.done()

    def filled_in(self) -> dict[str, str]:
        """The passages by number, each text after whose it is: 'joint 0 De afspraak ...'."""
        passages = enumerate(self.passages)
        return {str(n): " ".join(map(str, (*one.whose(), one.edit.text()))) for n, one in passages if one.edit.text()}

    def fill_in(self, content: Mapping[str, str]) -> None:
        """The passages as they were typed before."""
        said = [content[key].split(" ", 2) for key in sorted(content, key=int)]
        self._show([((Voice(voice), int(participant)), text) for voice, participant, text in said])

    def empty_form(self) -> None:
        """The text of the addendum that is changed, or one empty passage."""
        report = self.report
        assert report is not None, "it was asked for one"
        lines = report.content.lines if report.addendum_to is not None else ()
        texts: dict[Whose, list[str]] = {}
        for line in lines:
            texts.setdefault((line.voice, line.participant_id), []).append(line.text)
        self._show([(whose, "\n".join(said)) for whose, said in (texts or {JOINT: []}).items()])

    def _show(self, passages: list[tuple[Whose, str]]) -> None:
        self.passages = [self._passage(whose) for whose, _text in passages]
        fill(self._column, self.passages)
        follow_layout(self)
        for one, (_whose, text) in zip(self.passages, passages, strict=True):
            one.edit.set_text(text)
        self.show_trouble(None)
        self._retranslate()

    def lines(self) -> tuple[Line, ...]:
        """Each line that was typed with whose it is."""
        return tuple(
            Line(text, one.whose()[0], participant_id=one.whose()[1])
            for one in self.passages
            for text in one.edit.text().split("\n")
            if text.strip()
        )

    def _add(self) -> None:
        passage = self._passage(JOINT)
        self.passages.append(passage)
        self._column.addWidget(passage)
        passage.show()
        follow_layout(self)
        self._retranslate()
        passage.box.setFocus()
        self.asks.emit(passage.box)

    def _passage(self, whose: Whose) -> "Passage":
        passage = Passage(self)
        passage.offer(self._choices(), whose)
        passage.edit.edited.connect(self._keeper.touch)
        passage.box.activated.connect(self._keeper.touch)
        return passage

    def _choices(self) -> list[tuple[str, Whose]]:
        """For everybody, and for each participant with the name as it may be shown."""
        own = [
            (self._desk.name(one.name), (_VOICES[one.role], one.participant_id if one.role is Role.MEMBER else 0))
            for one in self._people
            if one.role in _VOICES
        ]
        return [(self.tr("Voor iedereen"), JOINT), *(own if len(own) > 1 else [])]

    def _retranslate(self) -> None:
        super()._retranslate()
        beneath = self.report is None or self.report.addendum_to is None
        self.set_title(self.tr("Aanvulling maken") if beneath else self.tr("Aanvulling aanpassen"))
        self.about.setText(
            self.tr(
                "Het vastgestelde verslag verandert niet: dit komt eronder te staan en krijgt een eigen ronde. "
                "Wie er niets in te lezen heeft, wordt niet gevraagd."
            )
        )
        self.keep_button.setText(self.tr("Bewaren als concept"))
        self.more_button.setText(self.tr("Nog een passage"))
        self.more_button.setVisible(len(self._choices()) > 1)
        for number, one in enumerate(self.passages, 1):
            one.edit.setAccessibleName(self.tr("Passage {number}").format(number=number))
            one.box.setAccessibleName(self.tr("Voor wie is passage {number}?").format(number=number))
            one.offer(self._choices(), one.whose())


class Passage(QWidget):
    """A text and whose it is; the choice is there only when there is something to choose."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.edit = NoteEdit(4, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.box)
        column.addWidget(self.edit)

    def offer(self, choices: list[tuple[str, Whose]], chosen: Whose) -> None:
        """Offer these, with one chosen."""
        self.box.clear()
        for words, whose in choices:
            self.box.addItem(words, whose)
        offered = [whose for _words, whose in choices]
        self.box.setCurrentIndex(offered.index(chosen) if chosen in offered else 0)
        self.box.setVisible(len(choices) > 1)

    def whose(self) -> Whose:
        """Whose it is; everybody's until something else was chosen."""
        data = self.box.currentData()
        return (Voice(data[0]), int(data[1])) if data else JOINT
