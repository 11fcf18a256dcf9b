"""The choice of whose version of a report is read: beside each other, or in a list when there are many."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from wellbeing_desktop.domain.reports import Report, ReportParticipant
from wellbeing_desktop.gui.parts import Choice, Segments

from .words import Words

ALL = "all"
MOST = 3
"""So many participants have a button each."""


class Readers(QObject):
    """`changed()` when the user chose; `current()` is None for everything."""

    changed = Signal()

    def __init__(self, words: Words, row: QHBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._row, self._parent = words, row, parent
        self._readers: dict[str, ReportParticipant | None] = {}
        self.segments = Segments(parent)
        self.box = Choice(parent)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(24)
        self.box.activated.connect(lambda _at: self.changed.emit())
        row.addWidget(self.segments)  # else it would lie over the header till there is a report
        row.addWidget(self.box)
        row.addStretch(1)
        self.box.hide()

    def make(self, report: Report, short: bool) -> None:
        """A choice for everything and for each participant's version; everything holds."""
        self._row.removeWidget(self.segments)
        self.segments.hide()
        self.segments.deleteLater()
        self.segments = Segments(self._parent)
        self._row.insertWidget(0, self.segments)
        self._readers = {ALL: None}
        self._readers |= {str(person.participant_id): person for person in report.content.participants}
        many = len(report.content.participants) > MOST
        self.segments.setVisible(not many)
        self.box.setVisible(many)
        self.box.clear()
        for key in self._readers if many else ():
            self.box.addItem("", key)
        self.say(report, short)
        self._choose(ALL)
        self.segments.chosen.connect(lambda _key: self.changed.emit())

    def say(self, report: Report, short: bool) -> None:
        """Word the choices, shorter where there is little room."""
        words = {ALL: self._words.everything()}
        words |= {
            str(person.participant_id): self._words.reader(person, report.content, short=short)
            for person in report.content.participants
        }
        if self.box.count():
            for at in range(self.box.count()):
                self.box.setItemText(at, words.get(str(self.box.itemData(at)), ""))
        else:
            self.segments.set_items([(key, words[key]) for key in self._readers if key in words])
        self.box.setAccessibleName(self._words.whose_version())

    def current(self) -> ReportParticipant | None:
        """Whose version is read."""
        key = str(self.box.currentData()) if self.box.count() else self.segments.current()
        return self._readers.get(key)

    def choose(self, participant_id: int) -> None:
        """Read this participant's version; everything when it has no version of its own here."""
        key = str(participant_id)
        self._choose(key if key in self._readers else ALL)

    def _choose(self, key: str) -> None:
        if self.box.count():
            self.box.setCurrentIndex(self.box.findData(key))
        else:
            self.segments.set_current(key)
