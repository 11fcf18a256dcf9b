"""Fields of a form, each bound to a place in the programme: shown from it, and kept in it when left."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QGridLayout, QLineEdit, QSpinBox, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.programme import Words
from wellbeing_desktop.domain.programme_edits import Path, at, reworded
from wellbeing_desktop.gui.messages import sentence
from wellbeing_desktop.gui.parts import LabelledField
from wellbeing_desktop.gui.parts.choice import Choice
from wellbeing_desktop.gui.programme_words import expected, said

from .draft import Draft

_IN = {
    "nl": QT_TRANSLATE_NOOP("Programmes", "In het Nederlands: {text}"),
    "en": QT_TRANSLATE_NOOP("Programmes", "In het Engels: {text}"),
}

QUARTER = 0.25


class Bound(LabelledField):
    """A field at a place; `follow` shows what is there now, unless what was typed could not be kept."""

    def __init__(self, draft: Draft, path: Path, label: str, field: QWidget, help: str = "") -> None:
        super().__init__(label, field, help)
        self.draft, self.path = draft, path
        field.setObjectName(name_of(path))

    def follow(self) -> None:
        """Show what is at the place."""
        if not self.error():
            self.show_value(at(self.draft.programme, self.path))

    def show_value(self, value: object) -> None:
        """Show this value."""
        raise NotImplementedError

    def keep(self, value: object) -> None:
        """Keep this value, or say at the field why not."""
        trouble = self.draft.put(self.path, value)
        self.set_error(self._told(trouble) if trouble else "")

    def _told(self, trouble: UserError) -> str:
        return (
            expected(trouble)
            if "expected" in trouble.data
            else said(QT_TRANSLATE_NOOP("Programmes", "Bewaren kon niet."))
        )


class WordsField(Bound):
    """A text, in the language that is being written; what it says in the other one stands below it."""

    def __init__(self, draft: Draft, path: Path, label: str) -> None:
        self._edit = QLineEdit()
        self._shown = ""
        super().__init__(draft, path, label, self._edit)
        self._edit.editingFinished.connect(self._left)

    def show_value(self, value: object) -> None:
        """Show the text, and the other language where it says something else."""
        assert isinstance(value, Words)
        language = self.draft.language
        other = "nl" if language == "en" else "en"
        text = value.get(language)
        if text != self._shown or not self._edit.hasFocus():
            self._edit.setText(text)
        self._shown = text
        self.set_help(said(_IN[other]).format(text=value.get(other)) if value.nl != value.en else "")

    def _left(self) -> None:
        if self._edit.text() == self._shown and not self.error():
            return
        value = at(self.draft.programme, self.path)
        self.keep(reworded(value, self.draft.language, self._edit.text().strip()))


class CountField(Bound):
    """A number that is turned or typed, with what it counts behind it."""

    def __init__(self, draft: Draft, path: Path, label: str, spin: QSpinBox | QDoubleSpinBox, suffix: str) -> None:
        spin.setSuffix(suffix)
        spin.setKeyboardTracking(False)
        spin.installEventFilter(Still(spin))
        super().__init__(draft, path, label, spin)
        spin.valueChanged.connect(self.keep)


class NumberField(CountField):
    """A whole number."""

    def __init__(self, draft: Draft, path: Path, label: str, bounds: tuple[int, int], suffix: str = "") -> None:
        self._spin = QSpinBox()
        self._spin.setRange(*bounds)
        super().__init__(draft, path, label, self._spin, suffix)

    def show_value(self, value: object) -> None:
        """Show the number."""
        assert isinstance(value, int)
        with QSignalBlocker(self._spin):
            self._spin.setValue(value)


class HoursField(CountField):
    """A number of hours, in quarters."""

    def __init__(self, draft: Draft, path: Path, label: str, most: int, suffix: str) -> None:
        self._spin = QDoubleSpinBox()
        self._spin.setRange(0, most)
        self._spin.setSingleStep(QUARTER)
        super().__init__(draft, path, label, self._spin, suffix)

    def show_value(self, value: object) -> None:
        """Show the number."""
        assert isinstance(value, float)
        with QSignalBlocker(self._spin):
            self._spin.setValue(value)


class ChoiceField(Bound):
    """One of a few."""

    def __init__(self, draft: Draft, path: Path, label: str, choices: Sequence[tuple[object, str]]) -> None:
        self._combo = Choice()
        self._values = [value for value, _ in choices]
        self._combo.addItems([words for _, words in choices])
        super().__init__(draft, path, label, self._combo)
        self._combo.activated.connect(lambda number: self.keep(self._values[number]))

    def show_value(self, value: object) -> None:
        """Show which one it is."""
        self._combo.setCurrentIndex(self._values.index(value))


class TicksField(Bound):
    """Any number of a few, in the order in which they are offered; what is held in another order keeps it."""

    def __init__(self, draft: Draft, path: Path, label: str, choices: Sequence[tuple[object, str]]) -> None:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        self._ticks: dict[object, QCheckBox] = {}
        for number, (value, words) in enumerate(choices):
            tick = QCheckBox(words)
            tick.setObjectName(f"{name_of(path)}={number}")
            tick.clicked.connect(self._clicked)
            grid.addWidget(tick, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
            self._ticks[value] = tick
        super().__init__(draft, path, label, box)

    def show_value(self, value: object) -> None:
        """Tick those that are held."""
        assert isinstance(value, tuple)
        for one, tick in self._ticks.items():
            tick.setChecked(one in value)

    def _clicked(self) -> None:
        held = at(self.draft.programme, self.path)
        ticked = [one for one, tick in self._ticks.items() if tick.isChecked()]
        kept = [one for one in held if one in ticked]
        self.keep((*kept, *(one for one in ticked if one not in kept)))
        if self.error():
            self.show_value(held)


class TickField(QCheckBox):
    """Yes or no."""

    def __init__(self, draft: Draft, path: Path, words: str) -> None:
        super().__init__(words)
        self.draft, self.path = draft, path
        self.setObjectName(name_of(path))
        self.clicked.connect(self._clicked)

    def follow(self) -> None:
        """Show what is at the place."""
        self.setChecked(bool(at(self.draft.programme, self.path)))

    def _clicked(self) -> None:
        trouble = self.draft.put(self.path, self.isChecked())
        if trouble is not None:
            self.draft.desk.warn(_why(trouble))
            self.follow()


class GapsField(Bound):
    """The days between talks, as '7, 7, 14': typed freely, the last number goes for all further ones."""

    def __init__(self, draft: Draft, path: Path, label: str, wrong: str) -> None:
        self._edit = QLineEdit()
        self._wrong = wrong
        super().__init__(draft, path, label, self._edit)
        self._edit.editingFinished.connect(self._left)

    def show_value(self, value: object) -> None:
        """Show the numbers."""
        assert isinstance(value, tuple)
        self._edit.setText(", ".join(str(number) for number in value))

    def _left(self) -> None:
        parts = self._edit.text().replace(";", ",").replace(" ", ",").split(",")
        try:
            gaps = tuple(int(part) for part in parts if part)
        except ValueError:
            self.set_error(self._wrong)
            return
        self.keep(gaps)


class Still(QObject):
    """Keeps a number from turning under a wheel that scrolls the page: it turns only while one is in it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page."""
        if event.type() is not QEvent.Type.Wheel or (isinstance(watched, QWidget) and watched.hasFocus()):
            return False
        event.ignore()
        return True


def _why(trouble: UserError) -> str:
    return expected(trouble) if trouble.kind is Kind.PROGRAMME_MISTAKE else sentence(trouble)


def name_of(path: Path) -> str:
    """The name by which the field of a place is found again: 'kinds.0.minutes'."""
    return ".".join(str(part) for part in path)
