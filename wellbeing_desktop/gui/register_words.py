"""What an entry of the register says, in the language of the screen; names follow the privacy key."""

import re

from PySide6.QtCore import QObject

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import disclosed_items, entry_words


class Words(QObject):
    """The wording of the register's lines and details."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._later: dict[int, tuple[str, ...]] = {}

    def look_up(self) -> None:
        """Read what recipients were told later; call it before entries are shown."""
        self._later = entry_words.told_later(self._desk.vault, self._language)

    @property
    def _language(self) -> Language:
        return self._desk.settings.language

    def document(self, entry: Disclosure) -> str:
        """'Verslag voor de werkgever'."""
        return entry_words.document(entry, self._language)

    def number(self, entry: Disclosure) -> str:
        """'SV-2026-0001-R1, versie 1'."""
        return self.tr("{number}, versie {version}").format(number=entry.number, version=entry.version)

    def recipient(self, entry: Disclosure) -> str:
        """'Bert Smit, leidinggevende (Gemeente Waterrijk)'; the name as initials while names are hidden."""
        name = re.split(r", | \(", entry.recipient, maxsplit=1)[0]
        return self._desk.name(name) + entry.recipient.removeprefix(name)

    def client(self, name: str) -> str:
        """Whom it is about, or that it speaks of nobody."""
        return self._desk.name(name) if name else self.tr("Niemand in het bijzonder")

    def purpose(self, entry: Disclosure) -> str:
        """What it was given for; a document that is its own purpose says what it is."""
        return entry_words.purpose(entry, self._language)

    def way(self, entry: Disclosure) -> str:
        """How it left: printed, saved, or saved with a passphrase."""
        return entry_words.way(entry, self._language)

    def moment(self, entry: Disclosure) -> str:
        """When it left."""
        return self._desk.formats.moment(entry.made_at)

    def consent(self, number: str) -> str:
        """The number of the consent it rests on, or that none was needed."""
        return number or self.tr("Niet nodig")

    def period(self, entry: Disclosure) -> str:
        """The days that a document over a period covers; empty for another."""
        return entry_words.period(entry, self._language)

    def size(self, entry: Disclosure) -> str:
        """How large the exact file is."""
        return entry_words.size(entry, self._language)

    def items(self, entry: Disclosure) -> tuple[str, ...]:
        """What was in it; only the kinds of content while names are hidden, for words of people can name people."""
        if not self._desk.privacy:
            return disclosed_items.lines(self._desk.vault, entry, self._language)
        told = disclosed_items.told(self._desk.vault, entry, self._language)
        return tuple(dict.fromkeys(one.label for one in told))

    def sources(self, entry: Disclosure) -> str:
        """The number and version of the one report that it came out of; of several each item names its own."""
        found = disclosed_items.sources(self._desk.vault, entry)
        return disclosed_items.source_in_words(found[0], self._language) if len(found) == 1 else ""

    def passed(self, entry: Disclosure) -> str:
        """The words of the word check that were let stand; how many while names are hidden. Empty without any."""
        if self._desk.privacy and entry.passed:
            return self.tr("%n woord(en)", "", len(entry.passed))
        return ", ".join(entry.passed)

    def notices(self, entry: Disclosure) -> str:
        """What its recipient was told later, a line for each time; empty without any."""
        return "\n".join(self._later.get(entry.id, ()))

    def chain(self, broken_at: Disclosure | None, missing: int, count: int) -> str:
        """Whether every entry follows from the one before it, and none is missing at the end."""
        if broken_at is None and missing:
            return self.tr(
                "Het register is niet compleet: volgens het logboek is er meer verstrekt. Vergelijk het met een "
                "reservekopie."
            )
        if broken_at is None:
            return self.tr("Het register is compleet en ongewijzigd: %n verstrekking(en).", "", count)
        return self.tr(
            "Het register klopt niet meer vanaf {number} van {moment}: iets is buiten het programma om gewijzigd of "
            "weggehaald. Vergelijk het met een reservekopie."
        ).format(number=broken_at.number, moment=self.moment(broken_at))
