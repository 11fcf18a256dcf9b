"""Planning one more talk in a trajectory that runs, at a place that was chosen in the calendar."""

from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QSpinBox, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import DateField, LabelledField, Remark, TimeField
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import running
from wellbeing_desktop.services.running import Running

from .geometry import Moment


class NewTalkDialog(QDialog):
    """`offer(moment, minutes)` opens it; made once and hidden between uses."""

    nothing_remark: Remark
    who_field: LabelledField
    who_combo: QComboBox
    kind_combo: QComboBox
    day_edit: DateField
    start_edit: TimeField
    minutes_edit: QSpinBox
    close_button: QPushButton
    plan_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "calendar_new_talk")
        self._desk = desk
        self._running: list[Running] = []
        self._chosen_minutes = 0
        self.who_combo.currentIndexChanged.connect(lambda _index: self._show_kinds())
        self.kind_combo.currentIndexChanged.connect(lambda _index: self._show_minutes())
        self.plan_button.clicked.connect(self._plan)
        self.close_button.clicked.connect(self.reject)

    def offer(self, moment: Moment, minutes: int) -> None:
        """Ask with whom, and which kind of talk; a stretch longer than an hour keeps its length."""
        language = self._desk.formats.language
        self._running = self._desk.attempt(lambda: running.running(self._desk.vault, language)) or []
        self._chosen_minutes = minutes if minutes > 60 else 0
        self.who_combo.clear()
        for one in self._running:
            self.who_combo.addItem(f"{one.name if one.is_group else self._desk.name(one.name)} · {one.programme}")
        nothing = self.tr("Er loopt nog geen traject. Begin er een met Nieuw traject, of kies een nieuwe deelnemer.")
        self.nothing_remark.say("" if self._running else nothing)
        self.plan_button.setEnabled(bool(self._running))
        self.day_edit.set_value(moment.day)
        self.start_edit.set_value(moment.start)
        self._show_kinds()
        self.open()
        self.who_combo.setFocus()

    def _show_kinds(self) -> None:
        one = self._one()
        self.kind_combo.clear()
        for kind in one.kinds if one else ():
            self.kind_combo.addItem(kind.title, kind.key)

    def _show_minutes(self) -> None:
        one, index = self._one(), self.kind_combo.currentIndex()
        if one is not None and index >= 0:
            self.minutes_edit.setValue(self._chosen_minutes or one.kinds[index].minutes)

    def _one(self) -> Running | None:
        index = self.who_combo.currentIndex()
        return self._running[index] if 0 <= index < len(self._running) else None

    def _plan(self) -> None:
        one, kind = self._one(), self.kind_combo.currentData()
        if one is None or kind is None:
            return
        day, start, minutes = self.day_edit.value(), self.start_edit.value(), self.minutes_edit.value()
        change = self._desk.act(lambda vault: running.plan(vault, one.trajectory_id, kind, day, start, minutes))
        if change is not None:
            self.accept()
            self._desk.go(Place("calendar", _made(change)))


def _made(change: Change) -> int:
    return next(record.id for record in change.after if isinstance(record, Session))
