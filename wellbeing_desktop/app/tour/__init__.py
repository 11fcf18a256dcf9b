"""The tour: the whole path through the real windows, unseen, with a picture of every screen and every PDF."""

import os
from pathlib import Path

__all__ = ["run"]

ALONE = {
    "QT_QPA_PLATFORM": "offscreen",
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
}
"""No window on anybody's screen, and no keyring: so the tour is the same everywhere and leaves nobody's keys alone."""


def run(output: Path) -> int:
    """Leave pictures, PDFs and an index in `output`; 0 when the whole path worked, else 1 with the step that failed."""
    os.environ.update(ALONE)
    from .performance import perform

    return perform(output)
