"""Going through the points of suitability with the client, and what is concluded."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.programme import Item
from wellbeing_desktop.domain.suitability import Answered, Conclusion, SuitabilityCheck, SuitabilityPoint
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.form_keeper import FormKeeper
from wellbeing_desktop.gui.parts import Card, Chip, LabelledField, NoteEdit, Remark, Segments
from wellbeing_desktop.gui.parts.draft_line import DraftLine
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_M
from wellbeing_desktop.services import suitability

from .check_words import CheckWords

_POINT, _CONCLUSION, _DISCUSSED, _REMARK = "point:", "conclusion", "discussed", "remark"


class CheckCard(Card):
    """`recorded(conclusion)` once a check is in the vault; nothing is chosen beforehand."""

    recorded = Signal(str)

    def __init__(self, desk: Desk, words: CheckWords, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._words = desk, words
        self._trajectory_id = 0
        self._items: tuple[Item, ...] = ()
        self.draft_line = DraftLine(self)
        self.points: dict[str, Segments] = {}
        self._point_rows = QVBoxLayout()
        self._point_rows.setSpacing(SPACE_M)
        self.state_chip = Chip(parent=self)
        self.advice = Remark(parent=self)
        self._conclusion_label = QLabel(self)
        self.conclusion = Segments(self)
        self.discussed_check = QCheckBox(self)
        self.remark_edit = NoteEdit(2, self)
        self.remark_field = LabelledField("", self.remark_edit, parent=self)
        self.record_button = button("", "primary", "check", self)
        restyle(self._conclusion_label, role="label")
        self._lay_out()
        self._keeper = FormKeeper(desk, self, self.draft_line, self)
        self.record_button.clicked.connect(self._record)
        self.conclusion.chosen.connect(lambda _key: self._keeper.touch())
        self.discussed_check.clicked.connect(lambda _on: self._keeper.touch())
        self.remark_edit.edited.connect(self._keeper.touch)

    def show_points(self, trajectory_id: int, items: tuple[Item, ...], latest: SuitabilityCheck | None) -> None:
        """Ask these points; what was chosen stays while it is the same trajectory."""
        if trajectory_id != self._trajectory_id or items != self._items:
            self._keeper.leave()
            self._trajectory_id, self._items = trajectory_id, items
            self.empty_form()
            self._keeper.begin(f"suitability:{trajectory_id}")
        self._retranslate(latest)

    def leave(self) -> None:
        """Keep what was answered so far."""
        self._keeper.leave()

    def unsaved(self) -> bool:
        """Whether something answered is not in the vault yet."""
        return self._keeper.pending

    def filled_in(self) -> dict[str, str]:
        """What was answered so far, by point."""
        answers = {_POINT + key: answer.value for key, answer in self._answers().items()}
        told = {_CONCLUSION: self.conclusion.current(), _REMARK: self.remark_edit.text()}
        return answers | told | {_DISCUSSED: "1" if self.discussed_check.isChecked() else ""}

    def fill_in(self, content: Mapping[str, str]) -> None:
        """Put it back; a point that the programme no longer has is left out."""
        for key, segments in self.points.items():
            if _POINT + key in content:
                segments.set_current(content[_POINT + key])
        if content.get(_CONCLUSION):
            self.conclusion.set_current(content[_CONCLUSION])
        self.discussed_check.setChecked(bool(content.get(_DISCUSSED)))
        self.remark_edit.set_text(content.get(_REMARK, ""))
        self._advise()

    def empty_form(self) -> None:
        """Begin a new check."""
        self.points = {item.key: Segments() for item in self._items}
        fill(self._point_rows, [self._row(item) for item in self._items])
        self.conclusion.set_items(self._words.conclusions())
        self.conclusion.choose_none()
        self.discussed_check.setChecked(False)
        self.remark_edit.set_text("")

    def _lay_out(self) -> None:
        self.set_title(self.tr("Past het nu?"))
        self.add_action(self.state_chip)
        self.add(self.draft_line)
        self.body.addLayout(self._point_rows)
        self.add(self.advice)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self._conclusion_label)
        row.addWidget(self.conclusion)
        row.addWidget(self.discussed_check)
        row.addStretch(1)
        self.body.addLayout(row)
        Columns(self, row)
        self.add(self.remark_field)
        self.body.addWidget(self.record_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, item: Item) -> QWidget:
        holder, words = QWidget(), QVBoxLayout()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        words.setSpacing(2)
        language = self._desk.settings.language
        for text, role in ((item.title, "label"), *((prompt, "muted") for prompt in item.prompts)):
            label = QLabel(text.get(language), holder)
            label.setWordWrap(True)
            restyle(label, role=role)
            words.addWidget(label)
        row.addLayout(words, 1)
        row.addWidget(self.points[item.key], 0, Qt.AlignmentFlag.AlignTop)
        self.points[item.key].set_items(self._words.answers())
        self.points[item.key].name_choices(item.title.get(language))
        self.points[item.key].chosen.connect(lambda _key: self._chosen())
        return holder

    def _retranslate(self, latest: SuitabilityCheck | None) -> None:
        self.set_title(self.tr("Past het nu?"))
        kept = {key: segments.current() for key, segments in self.points.items()}
        self.points = {item.key: Segments() for item in self._items}
        fill(self._point_rows, [self._row(item) for item in self._items])
        for key, chosen in kept.items():
            if chosen:
                self.points[key].set_current(chosen)
        self.conclusion.set_items(self._words.conclusions())
        self.conclusion.name_choices(self.tr("Samen besloten"))
        self._conclusion_label.setText(self.tr("Samen besloten"))
        self.discussed_check.setText(self.tr("Besproken met de deelnemer"))
        self.remark_field.set_label(self.tr("Opmerking (dossier: de deelnemer mag dit inzien)"))
        self.record_button.setText(self.tr("Vastleggen"))
        if latest is None:
            self.state_chip.show_state(self.tr("Nog niet nagegaan"), "warning")
        else:
            self.state_chip.show_state(*self._words.conclusion(latest.conclusion))
        self._advise()

    def _answers(self) -> dict[str, Answered]:
        chosen = {key: segments.current() for key, segments in self.points.items()}
        return {key: Answered(value) for key, value in chosen.items() if value}

    def _chosen(self) -> None:
        self._advise()
        self._keeper.touch()

    def _advise(self) -> None:
        self.advice.say(self._words.advice(list(self._answers().values())))

    def _record(self) -> None:
        conclusion, answers = self.conclusion.current(), self._answers()
        if not conclusion:
            self._desk.warn(self.tr("Kies nog wat u samen hebt besloten."), stays=False)
            self.conclusion.setFocus()
            return
        check = SuitabilityCheck(
            0,
            self._trajectory_id,
            self._desk.vault.now().date(),
            tuple(SuitabilityPoint(key, answer) for key, answer in answers.items()),
            Conclusion(conclusion),
            self.discussed_check.isChecked(),
            self.remark_edit.text(),
        )
        if self._desk.act(lambda vault: suitability.record(vault, check)) is not None:
            self.empty_form()
            self._keeper.done()
            self._advise()
            self.recorded.emit(conclusion)
            self.record_button.setFocus()
        elif len(answers) < len(self._items):
            next(points for key, points in self.points.items() if key not in answers).setFocus()
