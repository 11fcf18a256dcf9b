"""Says whether what was typed is safe: 'Bewaard om 14:02'."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ..announce import announce
from ..theme import restyle
from ..tokens import SPACE_S
from .icon_label import IconLabel


class SavedLabel(QWidget):
    """Always in sight while writing; a screen reader hears the first save and every failure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = ""
        self._reason = ""
        self._icon = IconLabel("check", "ok", 16, self)
        self._text = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self._show()

    def set_saved(self, time: str) -> None:
        """Everything typed is in the vault since `time`, written as desk.formats.time does."""
        news = not self._time or bool(self._reason)
        self._time, self._reason = time, ""
        self._show()
        if news:
            announce(self, self.text())

    def set_failed(self, reason: str) -> None:
        """The last save did not work; `reason` is the sentence that says what to do."""
        self._reason = reason
        self._show()
        announce(self, self.text())

    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        return handled

    def _show(self) -> None:
        failed = bool(self._reason)
        said = self.tr("Bewaard om {time}").format(time=self._time) if self._time else self.tr("Nog niets te bewaren")
        if failed:
            said = self.tr("Niet bewaard. {reason}").format(reason=self._reason)
        self._text.setText(said)
        self._text.setWordWrap(failed)
        self._icon.set_icon("triangle-alert" if failed else "check", "danger" if failed else "ok")
        self._icon.setVisible(failed or bool(self._time))
        restyle(self._text, role="error" if failed else "muted")
