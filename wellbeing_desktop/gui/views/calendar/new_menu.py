"""What can be planned on an empty stretch: a talk with somebody known, somebody new, or an own appointment."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place

from .geometry import Moment
from .new_talk import NewTalkDialog
from .own_time import OwnTime


class NewMenu(QMenu):
    """`offer(Moment, minutes)` shows the choices at the mouse, or in the middle of the calendar for the keyboard."""

    def __init__(self, desk: Desk, own_time: OwnTime, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._own_time = own_time
        self._holder = parent
        self.dialog: NewTalkDialog | None = None
        self._moment, self._minutes = Moment.of(desk.vault.now()), 60
        self.talk = self.addAction("")
        self.client = self.addAction("")
        self.own = self.addAction("")
        self.talk.triggered.connect(self._plan)
        self.client.triggered.connect(self._start)
        self.own.triggered.connect(lambda: own_time.make(self._moment, self._minutes))

    def offer(self, moment: Moment, minutes: int) -> None:
        """Ask what to plan there."""
        self._moment, self._minutes = moment, minutes
        when = f"{self._desk.formats.short_day(moment.day)} {self._desk.formats.time(moment.start)}"
        self.setTitle(when)
        self.talk.setText(self.tr("Gesprek op {when} met een deelnemer of groep…").format(when=when))
        self.client.setText(self.tr("Nieuwe deelnemer met een eerste gesprek op {when}…").format(when=when))
        self.own.setText(self.tr("Eigen afspraak op {when}…").format(when=when))
        self.popup(self._place())
        self.setActiveAction(self.talk)

    def _place(self) -> QPoint:
        mouse = QCursor.pos()
        holder = self._holder
        inside = holder.rect().contains(holder.mapFromGlobal(mouse))
        return mouse if inside else holder.mapToGlobal(QPoint(holder.width() // 3, holder.height() // 3))

    def _plan(self) -> None:
        if self.dialog is None:
            self.dialog = NewTalkDialog(self._desk, self._holder)
        self.dialog.offer(self._moment, self._minutes)

    def _start(self) -> None:
        moment = self._moment
        self._desk.go(Place("new_client", part=f"{moment.day.isoformat()}T{self._desk.formats.time(moment.start)}"))
