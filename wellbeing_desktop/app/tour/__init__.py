"""The tour: the whole path through the real windows, unseen, with a picture of every screen and every PDF."""

import os
import sys
from pathlib import Path

__all__ = ["run"]

ALONE = {
    "QT_QPA_PLATFORM": "offscreen",
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
}
"""No window on anybody's screen, and no keyring: so the tour is the same everywhere and leaves nobody's keys alone."""

_OF_NO_INTEREST = "This plugin does not support "
"""How Qt's unseen platform says, hundreds of times, that a window cannot be raised where there is no screen."""


def run(output: Path) -> int:
    """Leave pictures, PDFs and an index in `output`; 0 when the whole path worked, else 1 with the step that failed."""
    os.environ.update(ALONE)
    from PySide6.QtCore import qInstallMessageHandler

    from .performance import perform

    before = qInstallMessageHandler(_tell)
    try:
        return perform(output)
    finally:
        qInstallMessageHandler(before)


def _tell(_kind: object, _context: object, message: str) -> None:
    if not message.startswith(_OF_NO_INTEREST):
        print(message, file=sys.stderr)
