"""Looking through the chain of all reports, a little at a time so that the window stays quick."""

from PySide6.QtCore import QObject, QTimer

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Remark
from wellbeing_desktop.services.report_chain import Checked, check_on


class ReportsCheck(QObject):
    """`begin()` looks anew from the start; what it finds stands in the remark."""

    def __init__(self, desk: Desk, remark: Remark, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._remark = desk, remark
        self._so_far = Checked()
        self._next = QTimer(self)
        self._next.timeout.connect(self._look)

    def begin(self) -> None:
        """Look through every version of every report and addendum."""
        self._so_far = Checked()
        self._next.start(0)
        self._look()

    def stop(self) -> None:
        """Look no further: the page is left, or the vault is going to be closed."""
        self._next.stop()

    def _look(self) -> None:
        found = self._desk.attempt(lambda: check_on(self._desk.vault, self._so_far))
        if found is None or found.done:
            self._next.stop()
        if found is not None:
            self._so_far = found
            self._say(found)

    def _say(self, found: Checked) -> None:
        bent = found.bent
        if bent is not None:
            form = self.tr(
                "Verslag {number}, versie {version}, is buiten het programma om gewijzigd. "
                "Leg het naast een afdruk of een reservekopie."
            )
            self._remark.say(form.format(number=bent.number, version=bent.version), "triangle-alert", warns=True)
        elif not found.done:
            self._remark.say(self.tr("De verslagen worden nagekeken…"), "shield-check")
        elif found.count:
            said = self.tr("Elk verslag staat er zoals het is opgeschreven (%n versies nagekeken).", "", found.count)
            self._remark.say(said, "shield-check")
        else:
            self._remark.say("")
