"""How the user likes to plan, folded away until asked for: days, hours, travelling, talks a day."""

from dataclasses import replace

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QVBoxLayout, QWidget

from wellbeing_desktop.domain.appointments import CalendarWishes
from wellbeing_desktop.gui.buttons import button, give_icon
from wellbeing_desktop.gui.parts import LabelledField, TimeField, WeekdayPicker
from wellbeing_desktop.gui.tokens import SPACE_S


class Preferences(QWidget):
    """`changed` follows the user's choices; `kept` asks to keep them for later plans too."""

    changed = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = CalendarWishes(1)
        self.fold_button = button("", "quiet", "chevron-right", self)
        self.fold = QWidget(self)
        self.weekdays = WeekdayPicker(self)
        self.from_edit, self.until_edit = TimeField(self), TimeField(self)
        self.travel_spin, self.most_spin = QSpinBox(self), QSpinBox(self)
        self.keep_button = button("", "quiet", "save", self)
        self._fields = {
            "days": LabelledField("", self.weekdays, parent=self.fold),
            "from": LabelledField("", self.from_edit, parent=self.fold),
            "until": LabelledField("", self.until_edit, parent=self.fold),
            "travel": LabelledField("", self.travel_spin, parent=self.fold),
            "most": LabelledField("", self.most_spin, parent=self.fold),
        }
        self._lay_out()
        self._connect()
        self._retranslate()
        self._fold(open_now=False)

    def wishes(self) -> CalendarWishes:
        """What is chosen now; without a day or with an end before the beginning, what was chosen before."""
        begins, ends = self.from_edit.value(), self.until_edit.value()
        sound = begins < ends
        return replace(
            self._wishes,
            weekdays=self.weekdays.selected() or self._wishes.weekdays,
            from_time=begins if sound else self._wishes.from_time,
            until_time=ends if sound else self._wishes.until_time,
            travel_minutes=self.travel_spin.value(),
            most_a_day=self.most_spin.value(),
        )

    def set_wishes(self, wishes: CalendarWishes) -> None:
        """Show these, without telling."""
        self._wishes = wishes
        fields = (self.from_edit, self.until_edit, self.travel_spin, self.most_spin, self.weekdays)
        blockers = [QSignalBlocker(field) for field in fields]
        self.weekdays.set_selected(wishes.weekdays)
        self.from_edit.set_value(wishes.from_time)
        self.until_edit.set_value(wishes.until_time)
        self.travel_spin.setValue(wishes.travel_minutes)
        self.most_spin.setValue(wishes.most_a_day)
        del blockers
        self._check()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def _lay_out(self) -> None:
        self.travel_spin.setRange(0, 240)
        self.travel_spin.setSingleStep(5)
        self.most_spin.setRange(1, 20)
        for spin in (self.travel_spin, self.most_spin):
            spin.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)
        grid = QGridLayout(self.fold)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(self._fields["days"], 0, 0, 1, 2)
        for at, name in enumerate(("from", "until", "travel", "most")):
            grid.addWidget(self._fields[name], 1 + at // 2, at % 2)
        grid.addWidget(self.keep_button, 3, 0, 1, 2, QtCore.Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.fold_button, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.fold)

    def _connect(self) -> None:
        self.fold_button.clicked.connect(lambda: self._fold(open_now=self.fold.isHidden()))
        self.keep_button.clicked.connect(self.kept)
        self.weekdays.changed.connect(self._changed)
        for field in (self.from_edit, self.until_edit):
            field.picked.connect(lambda _time: self._changed())
        for spin in (self.travel_spin, self.most_spin):
            spin.valueChanged.connect(lambda _value: self._changed())

    def _changed(self) -> None:
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        late = self.from_edit.value() >= self.until_edit.value()
        self._fields["until"].set_error(self.tr("Kies een tijd na het begin.") if late else "")
        none = not self.weekdays.selected()
        self._fields["days"].set_error(self.tr("Kies minstens één dag.") if none else "")
        self.keep_button.setEnabled(not late and not none)

    def _fold(self, *, open_now: bool) -> None:
        self.fold.setVisible(open_now)
        give_icon(self.fold_button, "chevron-down" if open_now else "chevron-right")
        self._retranslate()

    def _retranslate(self) -> None:
        words = {
            "days": self.tr("Uitwijken mag naar"),
            "from": self.tr("Niet vóór"),
            "until": self.tr("Klaar om"),
            "travel": self.tr("Reistijd tussen plaatsen"),
            "most": self.tr("Gesprekken per dag"),
        }
        for name, label in words.items():
            self._fields[name].set_label(label)
        self.travel_spin.setSuffix(self.tr(" min"))
        self.most_spin.setPrefix(self.tr("hoogstens "))
        self.keep_button.setText(self.tr("Voortaan zo plannen"))
        opened = not self.fold.isHidden()
        self.fold_button.setText(self.tr("Voorkeuren"))
        self.fold_button.setAccessibleName(
            self.tr("Voorkeuren, uitgeklapt") if opened else self.tr("Voorkeuren, ingeklapt")
        )
