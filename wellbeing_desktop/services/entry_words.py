"""What an entry of the register says, in words for screen and paper."""

from datetime import datetime

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.disclosure import Cause, Disclosure, Notice, Way
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .answers_on_paper import said_how

_ENDED = """
SELECT letter.id, given.id
FROM disclosure AS letter, json_each(letter.items) AS item
    JOIN withdrawal ON item.value = 'withdrawal:' || withdrawal.id
    JOIN disclosure AS given ON given.consent_id = withdrawal.consent_id AND given.contact_id = letter.contact_id
WHERE letter.document = ? AND given.id < letter.id
ORDER BY letter.id, given.id
"""
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


def told_later(vault: Vault, language: Language) -> dict[int, tuple[str, ...]]:
    """What the recipients of entries were told later, a sentence for each time, by the id of the entry.

    Of a correction or an erasure by the letter that left or by word of mouth, of a consent taken back likewise.
    """
    found: dict[int, list[tuple[datetime, str]]] = {}
    for one in records.select(vault, Notice, "ORDER BY id"):
        said = _told(one.told_at, one.cause, one.means, language)
        how = f" ({said_how(one.how, language)})" if one.how else ""
        found.setdefault(one.disclosure_id, []).append((one.told_at, f"{said}{how}"))
    for letter, cause, number in _letters(vault):
        said = _told(letter.made_at, cause, Means.PAPER, language)
        found.setdefault(number, []).append((letter.made_at, said))
    return {number: tuple(said for _at, said in sorted(told)) for number, told in found.items()}


def _letters(vault: Vault) -> list[tuple[Disclosure, Cause, int]]:
    """Each letter that told a recipient, why, and the entry that it was about."""
    told = records.select(vault, Disclosure, "WHERE document = ? ORDER BY id", (PaperKind.NOTICE_LETTER.value,))
    about = [(one, Cause(one.purpose), int(key.rpartition(":")[2])) for one in told for key in one.items]
    ended = vault.connection.execute(_ENDED, (PaperKind.WITHDRAWAL_LETTER.value,)).fetchall()
    return about + [(records.get(vault, Disclosure, letter), Cause.WITHDRAWAL, given) for letter, given in ended]


def _told(at: datetime, cause: Cause, means: Means, language: Language) -> str:
    """'Ingelicht op 3 december 2026: er is iets verbeterd, op papier'."""
    words, day = wording(language), Formats(language).long_date(at.date())
    about, way_ = words.text(f"disclosed.cause_{cause.value}"), words.text(f"disclosed.told_{means.value}")
    return words.text("disclosed.told", day=day, cause=about, means=way_)
