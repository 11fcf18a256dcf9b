"""What an entry of the register says, in words for screen and paper."""

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.disclosure import Disclosure, Notice, Way
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.vault.store import Vault

from . import disclosures
from .answers_on_paper import said_how

FILES = frozenset({PaperKind.CALENDAR_FILE.value, PaperKind.PROGRAMME_FILE.value})
"""What is saved as a file that is no PDF."""


def document(entry: Disclosure, language: Language) -> str:
    """'Verslag voor de werkgever'."""
    return wording(language).text(f"kind.{entry.document}")


def purpose(entry: Disclosure, language: Language) -> str:
    """What it was given for; a document that is its own purpose says what it is."""
    words = wording(language)
    for key in (f"purpose.{entry.purpose}", f"disclosed.for_{entry.purpose}", f"kind.{entry.purpose}"):
        if key in words.keys():  # noqa: SIM118 - not a mapping
            return words.text(key)
    return document(entry, language)


def way(entry: Disclosure, language: Language) -> str:
    """How it left: printed, or saved as what, with a passphrase or without."""
    if entry.way is Way.PRINTED:
        key = "printed"
    elif entry.protected:
        key = "saved_with_passphrase"
    else:
        key = "saved_as_file" if entry.document in FILES else "saved"
    return wording(language).text(f"disclosed.{key}")


def period(entry: Disclosure, language: Language) -> str:
    """The days that a document over a period covers, both included; empty for another."""
    if entry.covers_from is None or entry.covers_until is None:
        return ""
    formats = Formats(language)
    first, last = formats.long_date(entry.covers_from), formats.long_date(entry.covers_until)
    return wording(language).text("disclosed.period", first=first, last=last)


def file_mark(entry: Disclosure) -> str:
    """The first twelve digits of the file's SHA-256, enough to compare by eye: '3fa9 c1d2 88b0'."""
    return " ".join(entry.digest[at : at + 4] for at in range(0, 12, 4))


def size(entry: Disclosure, language: Language) -> str:
    """The exact size of the file: '48.213 bytes'."""
    return wording(language).text("disclosed.size", count=Formats(language).number(entry.size))


def notices(vault: Vault, entry: Disclosure, language: Language) -> tuple[str, ...]:
    """That its recipient was told of something later, a sentence for each time, the oldest first."""
    return tuple(_notice(one, language) for one in disclosures.notices(vault, entry.id))


def _notice(notice: Notice, language: Language) -> str:
    """'Ingelicht op 3 december 2026 dat er iets is verbeterd: op papier'."""
    words, formats = wording(language), Formats(language)
    cause = words.text(f"disclosed.cause_{notice.cause.value}")
    means = words.text(f"disclosed.told_{notice.means.value}")
    how = said_how(notice.how, language) if notice.how else ""
    told = words.text("disclosed.told", day=formats.long_date(notice.told_at.date()), cause=cause, means=means)
    return f"{told} ({how})" if how else told
