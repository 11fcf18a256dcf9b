"""The windows for the user's own time: the list of all, and the one in which one is made or changed."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from wellbeing_desktop.domain.appointments import Appointment, Occurrence, Repeats
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.services import appointments

from .appointment import AppointmentDialog
from .geometry import Moment


class OwnTime(QObject):
    """Opens them; each is made when first asked for and kept."""

    def __init__(self, desk: Desk, holder: QWidget) -> None:
        super().__init__(holder)
        self._desk = desk
        self._holder = holder
        self.dialog: AppointmentDialog | None = None
        self.list: OwnTimesDialog | None = None

    def make(self, moment: Moment, minutes: int) -> None:
        """Begin a new one."""
        self._one().make(moment.day, moment.start, minutes)

    def edit(self, own: Occurrence) -> None:
        """Change one."""
        self._one().edit(own)

    def open_list(self) -> None:
        """Show all of them."""
        if self.list is None:
            self.list = OwnTimesDialog(self._desk, self, self._holder)
        self.list.open()

    def _one(self) -> AppointmentDialog:
        if self.dialog is None:
            self.dialog = AppointmentDialog(self._desk, self._holder)
        return self.dialog


class OwnTimesDialog(QDialog):
    """All own times that still happen, recurring ones first."""

    times_list: QListWidget
    nothing_label: QLabel
    new_button: QPushButton
    change_button: QPushButton
    close_button: QPushButton

    def __init__(self, desk: Desk, own_time: OwnTime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "own_times")
        self._desk = desk
        self._own_time = own_time
        self._shown: list[Appointment] = []
        self.new_button.clicked.connect(self._make)
        self.change_button.clicked.connect(self._change)
        self.times_list.itemActivated.connect(lambda _item: self._change())
        self.times_list.currentRowChanged.connect(lambda row: self.change_button.setEnabled(row >= 0))
        self.close_button.clicked.connect(self.close)
        desk.changed.connect(lambda _change: self._fill())

    def open(self) -> None:
        """Show the list as it is now."""
        self._fill()
        super().open()

    def _fill(self) -> None:
        self._shown = self._desk.attempt(lambda: appointments.listed(self._desk.vault)) or []
        self.times_list.clear()
        for one in self._shown:
            QListWidgetItem(self._words(one), self.times_list).setData(Qt.ItemDataRole.UserRole, one.id)
        self.times_list.setVisible(bool(self._shown))
        self.nothing_label.setVisible(not self._shown)
        self.change_button.setEnabled(False)

    def _words(self, one: Appointment) -> str:
        formats = self._desk.formats
        begins = Occurrence(one, one.day)
        span = formats.span(begins.begins.time(), begins.ends.time())
        weekday = formats.weekday(one.day.weekday())
        when = {
            Repeats.NEVER: f"{formats.short_day(one.day)} {one.day.year}",
            Repeats.WEEKLY: self.tr("elke {weekday}").format(weekday=weekday),
            Repeats.FORTNIGHTLY: self.tr("om de week op {weekday}").format(weekday=weekday),
        }[one.repeats]
        until = self.tr(" tot en met {day}").format(day=formats.date(one.until_on)) if one.until_on else ""
        return f"{one.label} · {when}{until}, {span}"

    def _make(self) -> None:
        self._own_time.make(Moment(self._desk.vault.now().date(), 9 * 60), 60)

    def _change(self) -> None:
        row = self.times_list.currentRow()
        if row >= 0:
            self._own_time.edit(Occurrence(self._shown[row], self._shown[row].day))
