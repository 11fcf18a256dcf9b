"""The five steps of the first start, one after the other in one calm window."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QWidget

from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Chip, PageHeader
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services import access_start
from wellbeing_desktop.services import practice as practices

from .beginning import Beginning
from .choice_step import ChoiceStep
from .practice_step import PracticeStep
from .secret_step import SecretStep
from .sheet_step import SheetStep
from .snapshots_step import SnapshotsStep
from .step import Step

_WIDEST, _HIGHEST = 860, 640
_STEPS: tuple[type[Step], ...] = (PracticeStep, SecretStep, SheetStep, SnapshotsStep, ChoiceStep)


class FirstStartView(QWidget):
    """`created(Vault)` as soon as there is a vault, `finished(bool)` at the end: True for the sample practice.

    `restore_wanted()` when there is a backup to begin with; only offered before anything was made.

    With an open vault of an earlier, unfinished first start it goes on where that ended.
    """

    created = Signal(object)
    finished = Signal(bool)
    restore_wanted = Signal()
    sheet: QWidget
    position_label: QLabel
    chips: QHBoxLayout
    header: PageHeader
    steps: QStackedWidget
    back_button: QPushButton
    restore_button: QPushButton
    next_button: QPushButton

    def __init__(self, beginning: Beginning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "first_start")
        self._beginning = beginning
        self._steps = tuple(kind(beginning) for kind in _STEPS)
        self._chips = tuple(Chip(parent=self) for _ in self._steps)
        for step, chip in zip(self._steps, self._chips, strict=True):
            self.steps.addWidget(step)
            self.chips.insertWidget(self.chips.count() - 1, chip)
            step.done.connect(self._next)
            step.ready_changed.connect(self._show)
        self.back_button.clicked.connect(self._back)
        self.restore_button.clicked.connect(self.restore_wanted)
        self.next_button.clicked.connect(self._proceed)
        theme().changed.connect(self._fit)
        self._fit()
        self._go(self._begin_at())

    @property
    def step(self) -> Step:
        """The step in front."""
        return self._steps[self.steps.currentIndex()]

    def event(self, event: QEvent) -> bool:
        """Translate what code has set after the form."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        return handled

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the step: what is not shown yet cannot have it."""
        super().showEvent(event)
        self._take_focus()

    def _begin_at(self) -> int:
        """The first step that is still to be done: without a vault all are."""
        vault = self._beginning.vault
        if vault is None or not practices.is_known(vault):
            return 0
        return 3 if access_start.sheet_confirmed(vault) else 2

    def _next(self) -> None:
        number = self.steps.currentIndex()
        if isinstance(self.step, ChoiceStep):
            self.finished.emit(self.step.wants_sample)
            return
        if isinstance(self.step, SecretStep):
            self.created.emit(self._beginning.vault)
        made_already = number == 0 and self._beginning.vault is not None
        self._go(2 if made_already else number + 1)

    def _proceed(self) -> None:
        self.step.proceed()

    def _back(self) -> None:
        if not self.step.back():
            self._go(self.steps.currentIndex() - 1)

    def _go(self, number: int) -> None:
        self.steps.setCurrentIndex(number)
        self.step.enter()
        self._show()
        self._take_focus()
        announce(self, f"{self._position()}: {self.step.title()}")

    def _take_focus(self) -> None:
        (self.step.focusProxy() or self.next_button).setFocus()

    def _show(self) -> None:
        here = self.steps.currentIndex()
        for number, (step, chip) in enumerate(zip(self._steps, self._chips, strict=True)):
            words = f"{number + 1}  {step.name()}"
            chip.show_state(words, "accent" if number == here else "ok" if number < here else "neutral")
        self.header.set_title(self.step.title())
        self.header.set_subtitle(self.step.text())
        self.next_button.setText(self.step.next_words())
        self.next_button.setEnabled(self.step.is_ready)
        self.back_button.setVisible(here > 0 and self.step.can_go_back)
        self.restore_button.setVisible(here == 0 and self._beginning.vault is None)
        self.position_label.setText(self._position())

    def _fit(self) -> None:
        """Lines that are easy to read, and the buttons near to what they belong to, on a large screen too."""
        self.sheet.setMaximumSize(theme().pixels(_WIDEST), theme().pixels(_HIGHEST))

    def _position(self) -> str:
        return self.tr("Stap {number} van {count}").format(number=self.steps.currentIndex() + 1, count=len(self._steps))
