"""'Eerdere versies': versions that were taken back can still be read, with what was answered to them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import addenda, reports

from .words import Words


class VersionBox(QComboBox):
    """`wanted(report id)`, 0 for the version that holds; hidden while there is only that one."""

    wanted = Signal(int)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.activated.connect(lambda at: self.wanted.emit(int(self.itemData(at))))
        self.hide()

    def show_versions(self, report: Report, chosen: int) -> None:
        """Offer the version that holds and those before it, its addenda's too; `chosen` is the id of the one shown."""
        vault = self._desk.vault
        found = [one for one in reports.versions(vault, report.session_id) if one.state is ReportState.REPLACED]
        found += [round_.report for round_ in addenda.earlier(vault, report.id)]
        self.clear()
        self.addItem(self._words.version_now(report), 0)
        for one in found:
            self.addItem(self._words.version_before(one), one.id)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.setToolTip(self.currentText())
        self.setAccessibleName(self._words.which_version())
        self.setVisible(bool(found))
