"""What went wrong while locking, to be told at the next start: empty files, which even a full disk takes."""

from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_PREFIX = "notice-"


class Notice(StrEnum):
    """What can have gone wrong."""

    SNAPSHOT_FAILED = "snapshot-failed"
    SNAPSHOT_NOT_BROUGHT = "snapshot-not-brought"
    TEXT_LOST = "text-lost"


_WORDS = {
    Notice.SNAPSHOT_FAILED: QT_TRANSLATE_NOOP(
        "Notices",
        "Bij het vergrendelen kon geen momentopname worden gemaakt. Kijk straks bij Praktijk & instellingen waarom.",
    ),
    Notice.SNAPSHOT_NOT_BROUGHT: QT_TRANSLATE_NOOP(
        "Notices",
        "Op deze laptop staat een nieuwe momentopname, in de gekozen map nog niet. Sluit de stick of schijf aan, "
        "of kijk straks bij Praktijk & instellingen wat eraan scheelt.",
    ),
    Notice.TEXT_LOST: QT_TRANSLATE_NOOP(
        "Notices",
        "Bij het vergrendelen kon de laatste tekst niet meer worden bewaard. Alles van daarvoor staat in de kluis.",
    ),
}


def words(told: tuple[Notice, ...]) -> str:
    """What to tell, in the language of the screen; empty when there is nothing."""
    return " ".join(QCoreApplication.translate("Notices", str(_WORDS[notice])) for notice in told)


def leave(home: Path, notice: Notice) -> None:
    """Remember it for the next start; what cannot be remembered is not told."""
    with suppress(OSError):
        (home / f"{_PREFIX}{notice}").touch()


def left(home: Path) -> tuple[Notice, ...]:
    """What was remembered."""
    return tuple(notice for notice in Notice if (home / f"{_PREFIX}{notice}").exists())


def forget(home: Path) -> None:
    """It was told."""
    for notice in Notice:
        with suppress(OSError):
            (home / f"{_PREFIX}{notice}").unlink(missing_ok=True)
