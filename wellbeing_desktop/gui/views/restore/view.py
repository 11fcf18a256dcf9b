"""The five steps of restoring a backup, one after the other in one calm window."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStackedWidget, QWidget

from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Chip, PageHeader
from wellbeing_desktop.gui.theme import theme

from .choose_step import ChooseStep
from .code_step import CodeStep
from .done_step import DoneStep
from .place_step import PlaceStep
from .restoring_state import RestoringState
from .secret_step import SecretStep
from .step import Step

_WIDEST, _HIGHEST = 860, 680
_STEPS: tuple[type[Step], ...] = (PlaceStep, CodeStep, ChooseStep, SecretStep, DoneStep)


class RestoreView(QWidget):
    """`left()` when the user gives it up before anything changed, `finished()` once the vault was restored."""

    left = Signal()
    finished = Signal()
    sheet: QWidget
    position_label: QLabel
    chips: QHBoxLayout
    header: PageHeader
    steps: QStackedWidget
    bar: QProgressBar
    back_button: QPushButton
    next_button: QPushButton

    def __init__(self, state: RestoringState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "restore")
        self._steps = tuple(kind(state) for kind in _STEPS)
        self._chips = tuple(Chip(parent=self) for _ in self._steps)
        for step, chip in zip(self._steps, self._chips, strict=True):
            self.steps.addWidget(step)
            self.chips.insertWidget(self.chips.count() - 1, chip)
            step.done.connect(self._next)
            step.changed.connect(self._show)
            step.progressed.connect(self._progressed)
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self._proceed)
        theme().changed.connect(self._fit)
        self._fit()
        self._go(0)

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

    def _next(self) -> None:
        number = self.steps.currentIndex() + 1
        if number == len(self._steps):
            self.finished.emit()
        else:
            self._go(number)

    def _proceed(self) -> None:
        self.step.proceed()

    def _back(self) -> None:
        number = self.steps.currentIndex()
        if number:
            self._go(number - 1)
        else:
            self.left.emit()

    def _go(self, number: int) -> None:
        self.steps.setCurrentIndex(number)
        self.step.enter()
        self._show()
        self._take_focus()
        announce(self, f"{self._position()}: {self.step.title()}")

    def _take_focus(self) -> None:
        (self.step.focusProxy() or self.next_button).setFocus()

    def _progressed(self, done: int, total: int) -> None:
        """A total of nothing is work whose end is not known."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show(self) -> None:
        here = self.steps.currentIndex()
        for number, (step, chip) in enumerate(zip(self._steps, self._chips, strict=True)):
            words = f"{number + 1}  {step.name()}"
            chip.show_state(words, "accent" if number == here else "ok" if number < here else "neutral")
        self.header.set_title(self.step.title())
        self.header.set_subtitle(self.step.text())
        self.bar.setVisible(self.step.busy)
        if not self.step.busy:
            self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Voortgang"))
        self.next_button.setText(self.step.next_words())
        self.next_button.setEnabled(self.step.is_ready)
        self.back_button.setVisible(self.step.can_go_back)
        self.position_label.setText(self._position())

    def _fit(self) -> None:
        """Lines that are easy to read, and the buttons near to what they belong to, on a large screen too."""
        self.sheet.setMaximumSize(theme().pixels(_WIDEST), theme().pixels(_HIGHEST))

    def _position(self) -> str:
        return self.tr("Stap {number} van {count}").format(number=self.steps.currentIndex() + 1, count=len(self._steps))
