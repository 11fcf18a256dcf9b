"""Making the archive beside the window: how far it is, step by step, and stopping it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from wellbeing_desktop.domain.archives import PARTS, Step, step_at
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.progress import Progress
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.parts import Card, Chip, Remark
from wellbeing_desktop.gui.tasks import Task
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S


class MakingCard(Card):
    """`wanted()` when it is to be made, then `run(work)`; then `made(result)`, or `given_up()` and why on the card."""

    wanted = Signal()
    given_up = Signal()
    made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._task: Task | None = None
        self._done = 0
        self._told: Callable[[], str] = str
        self._about, self.remark, self.bar = QLabel(self), Remark(self), QProgressBar(self)
        self.labels = {step: QLabel(self) for step in Step}
        self.chips = {step: Chip(parent=self) for step in Step}
        self.make_button = button("", "primary", "shield-check", self)
        self.stop_button = button("", "quiet", "x", self)
        self._lay_out()
        self.make_button.clicked.connect(self.wanted)
        self.stop_button.clicked.connect(self._stop)
        self._retranslate()
        self._show()

    @property
    def busy(self) -> bool:
        """Whether one is being made."""
        return self._task is not None

    def run(self, work: Callable[[Progress], Any]) -> None:
        """Make it, beside the window; one at a time."""
        if self._task is not None:
            return
        self._told, self._done = str, 0
        self._task = Task(work, self)
        self._task.progressed.connect(self._progressed)
        self._task.done.connect(self._ended)
        self._task.failed.connect(self._failed)
        self._task.cancelled.connect(self._cancelled)
        self._task.start()
        self._show()
        self.stop_button.setFocus()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "stop_button"):
            self._retranslate()
            self._show()
        return handled

    def _lay_out(self) -> None:
        self._about.setWordWrap(True)
        restyle(self._about, role="muted")
        self.add(self._about)
        for step in Step:
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            self.labels[step].setWordWrap(True)
            row.addWidget(self.labels[step], 1)
            row.addWidget(self.chips[step])
            self.body.addLayout(row)
        self.bar.setRange(0, PARTS * len(Step))
        self.bar.setTextVisible(False)
        for widget in (self.bar, self.remark):
            self.add(widget)
        actions = QHBoxLayout()
        actions.setSpacing(SPACE_S)
        actions.addWidget(self.make_button)
        actions.addWidget(self.stop_button)
        actions.addStretch(1)
        self.body.addLayout(actions)

    def _show(self) -> None:
        now = step_at(self._done)
        for step, chip in self.chips.items():
            if not self.busy:
                chip.show_state("", "neutral")
            elif step is now:
                chip.show_state(self.tr("Bezig"), "accent")
            else:
                before = list(Step).index(step) < list(Step).index(now)
                chip.show_state(self.tr("Klaar") if before else self.tr("Wacht"), "ok" if before else "neutral")
            chip.setVisible(self.busy)
        self.bar.setVisible(self.busy)
        self.bar.setValue(self._done)
        self.make_button.setVisible(not self.busy)
        self.stop_button.setVisible(self.busy)
        self.remark.say(self._told(), "triangle-alert", warns=True)

    def _progressed(self, done: int, _of: int) -> None:
        self._done = done
        self._show()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.stop_button.setEnabled(False)

    def _ended(self, result: object) -> None:
        self._end(str)
        self.made.emit(result)

    def _failed(self, trouble: UserError) -> None:
        self._end(lambda: messages.sentence(trouble))
        self.given_up.emit()

    def _cancelled(self) -> None:
        self._end(lambda: self.tr("Gestopt. Er is niets achtergebleven op de stick."))
        self.given_up.emit()

    def _end(self, told: Callable[[], str]) -> None:
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._task, self._told = None, told
        self.stop_button.setEnabled(True)
        self._show()
        if had_keyboard:
            self.make_button.setFocus()

    def _retranslate(self) -> None:
        self.set_title(self.tr("3. Maken en nakijken"))
        self._about.setText(
            self.tr("Het programma gelooft het pas als het is bewezen. U kunt ondertussen gewoon doorwerken.")
        )
        words = {
            Step.COPY: self.tr("De kluis nakijken en versleuteld wegschrijven"),
            Step.READ_BACK: self.tr("Teruglezen van de stick of schijf zelf"),
            Step.RESTORE: self.tr("Op proef terugzetten op een wegwerpplek"),
            Step.COMPARE: self.tr("Elke tabel vergelijken met de kluis"),
        }
        for step, text in words.items():
            self.labels[step].setText(text)
        self.bar.setAccessibleName(self.tr("Voortgang"))
        self.make_button.setText(self.tr("Jaararchief maken"))
        self.stop_button.setText(self.tr("Stoppen"))
