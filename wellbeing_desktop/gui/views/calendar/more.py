"""The quiet menu of the calendar: own times, what stands beside the talks, printing, and files."""

from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place

from .days_off import DaysOffDialog
from .own_time import OwnTime
from .wishes import WishesDialog


class MoreMenu(QMenu):
    """`offer(button, day)` opens it below the button; what is printed is the week or month of the day."""

    def __init__(self, desk: Desk, own_time: OwnTime, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._holder = parent
        self._day = date.min
        self.dialog: WishesDialog | None = None
        self.own_times = self.addAction("", own_time.open_list)
        self.days_off = self.addAction("", lambda: DaysOffDialog(desk, parent).open())
        self.wishes = self.addAction("", self._open_wishes)
        self.addSeparator()
        self.export_file = self.addAction("", lambda: desk.go(Place("calendar_files", part="export")))
        self.import_file = self.addAction("", lambda: desk.go(Place("calendar_files", part="import")))

    def offer(self, button: QPushButton, day: date) -> None:
        """Open it, with the keyboard at its first line."""
        self._day = day
        self._name()
        self.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
        self.setActiveAction(self.own_times)

    def _name(self) -> None:
        self.own_times.setText(self.tr("Mijn tijden…"))
        self.days_off.setText(self.tr("Vrije dagen…"))
        self.wishes.setText(self.tr("Vakanties en mijlpalen…"))
        self.export_file.setText(self.tr("Exporteren naar een bestand (.ics)…"))
        self.import_file.setText(self.tr("Bezette tijden importeren (.ics)…"))

    def _open_wishes(self) -> None:
        if self.dialog is None:
            self.dialog = WishesDialog(self._desk, self._holder)
        self.dialog.open()
