"""The user's own days off: a small window to add and remove them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from wellbeing_desktop.domain.people import DayOff
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import DateField, LabelledField
from wellbeing_desktop.services import days_off


class DaysOffDialog(QDialog):
    """Not modal to the program: locking wins over it; every add and remove is an act that can be undone."""

    days_list: QListWidget
    remove_button: QPushButton
    first_edit: DateField
    last_edit: DateField
    last_field: LabelledField
    label_edit: QLineEdit
    add_button: QPushButton
    close_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "days_off")
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        today = desk.vault.now().date()
        for edit in (self.first_edit, self.last_edit):
            edit.set_value(today)
        self.first_edit.picked.connect(self._follow_first)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.close)
        self.days_list.currentRowChanged.connect(lambda row: self.remove_button.setEnabled(row >= 0))
        desk.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.days_list.clear()
        for day_off in self._desk.attempt(lambda: days_off.listed(self._desk.vault)) or []:
            item = QListWidgetItem(self._words(day_off), self.days_list)
            item.setData(Qt.ItemDataRole.UserRole, day_off.id)
        self.remove_button.setEnabled(False)

    def _words(self, day_off: DayOff) -> str:
        formats = self._desk.formats
        days = f"{formats.short_day(day_off.last)} {day_off.last.year}"
        if day_off.last != day_off.first:
            days = self.tr("{first} tot en met {last}").format(first=formats.short_day(day_off.first), last=days)
        return f"{days} · {day_off.label}" if day_off.label else days

    def _follow_first(self) -> None:
        if self.last_edit.value() < self.first_edit.value():
            self.last_edit.set_value(self.first_edit.value())

    def _add(self) -> None:
        first, last, label = self.first_edit.value(), self.last_edit.value(), self.label_edit.text()
        if last < first:
            self.last_field.set_error(self.tr("De laatste dag ligt voor de eerste. Kies een latere dag."))
            return
        self.last_field.set_error("")
        if self._desk.act(lambda vault: days_off.add(vault, first, last, label)):
            self.label_edit.clear()

    def _remove(self) -> None:
        number = self.days_list.currentItem().data(Qt.ItemDataRole.UserRole)
        self._desk.act(lambda vault: days_off.remove(vault, number))
