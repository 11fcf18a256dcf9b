"""The one place where a mistake in the program ends up: one dialog, a report without content, then the lock."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton

from wellbeing_desktop import __version__

from .forms import load

_ROOTS = ("wellbeing_desktop", "site-packages")


class CrashBoundary(QObject):
    """Set its `caught` as sys.excepthook and threading's: shows the dialog once, then calls `afterwards`.

    `safe_until()` gives the moment of the last save as it stands on screen, an empty text when no vault is open.
    A second mistake while the dialog is up calls `afterwards` at once.
    """

    _happened = Signal(str, bool)

    def __init__(
        self,
        safe_until: Callable[[], str],
        afterwards: Callable[[], None],
        parent: QObject | None = None,
        is_damage: Callable[[BaseException | None], bool] = lambda _error: False,
    ) -> None:
        super().__init__(parent)
        self._is_damage = is_damage
        self._safe_until = safe_until
        self._afterwards = afterwards
        self._showing = False
        # From another thread the dialog is shown on the window's thread.
        self._happened.connect(self._show)

    def caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """What happened: only its type and the lines it passed are used, for its message may quote a note."""
        if self._showing:
            self._afterwards()
            return
        self._showing = True
        self._happened.emit(report(kind, trace), self._is_damage(error))

    def _show(self, text: str, damage: bool) -> None:
        dialog = CrashDialog(self._safe_until(), text, damage=damage)
        dialog.exec()
        self._afterwards()


class CrashDialog(QDialog):
    """Says that something went wrong, until when the notes are safe, and shows the report as it can be copied."""

    title: QLabel
    safe: QLabel
    report_text: QLabel
    report: QPlainTextEdit
    copy_button: QPushButton
    go_on_button: QPushButton

    def __init__(self, safe_until: str, text: str, *, damage: bool = False) -> None:
        super().__init__()
        load(self, "crash")
        self.setWindowFlag(QtCore.Qt.WindowType.WindowStaysOnTopHint)
        self.report.setPlainText(text)
        if safe_until:
            self.safe.setText(
                self.tr("Uw notities zijn veilig tot {time}. Hierna gaat de kluis op slot.").format(time=safe_until)
            )
        if damage:
            self._tell_damage()
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.go_on_button.clicked.connect(self.accept)
        self.go_on_button.setFocus()

    def _tell_damage(self) -> None:
        """Not a mistake in the program: a page of the vault that cannot be read, which is never shown as a note."""
        self.title.setText(self.tr("Er is schade in het kluisbestand"))
        self.safe.setText(
            self.tr(
                "Wat u wilde openen, staat op een beschadigde plek. Er is niets overschreven. Hierna gaat de kluis op"
                " slot; bij het openen ziet u wat er geraakt is en hoe u die herstelt."
            )
        )
        for widget in (self.report_text, self.report, self.copy_button):
            widget.hide()


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The report: versions, the type of the mistake, and file, line and function of each frame; no values."""
    import platform

    lines = [
        f"wellbeing-desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {sys.platform}",
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    for frame, number in traceback.walk_tb(trace):
        code = frame.f_code
        lines.append(f"  {_short(code.co_filename)}:{number} {code.co_name}")
    return "\n".join(lines)


def _short(filename: str) -> str:
    """The path from the package on: the part before it may hold the user's name."""
    parts = Path(filename).parts
    starts = [parts.index(root) for root in _ROOTS if root in parts]
    return "/".join(parts[min(starts) :]) if starts else parts[-1]
