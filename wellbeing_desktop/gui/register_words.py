"""What an entry of the register says, in the language of the screen; names follow the privacy key."""

import re

from PySide6.QtCore import QObject

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import disclosures


class Words(QObject):
    """The wording of the register's lines and details."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def document(self, entry: Disclosure) -> str:
        """'Verslag voor de werkgever'."""
        return wording(self._desk.settings.language).text(f"kind.{entry.document}")

    def number(self, entry: Disclosure) -> str:
        """'SV-2026-0001-R1, versie 1'."""
        return self.tr("{number}, versie {version}").format(number=entry.number, version=entry.version)

    def recipient(self, entry: Disclosure) -> str:
        """'Bert Smit, leidinggevende (Gemeente Waterrijk)'; the name as initials while names are hidden."""
        name = re.split(r", | \(", entry.recipient, maxsplit=1)[0]
        return self._desk.name(name) + entry.recipient.removeprefix(name)

    def purpose(self, entry: Disclosure) -> str:
        """What it was given for; a document that is its own purpose says what it is."""
        own = {"own_copy": self.tr("Eigen exemplaar"), "consent": self.tr("Om toestemming te vragen")}
        if entry.purpose in own:
            return own[entry.purpose]
        known = entry.purpose in {purpose.value for purpose in Purpose}
        return wording(self._desk.settings.language).text(f"{'purpose' if known else 'kind'}.{entry.purpose}")

    def way(self, entry: Disclosure) -> str:
        """How it left."""
        if entry.document in (PaperKind.CALENDAR_FILE, PaperKind.PROGRAMME_FILE):
            return self.tr("Bewaard als bestand")
        return self.tr("Afgedrukt") if entry.way is Way.PRINTED else self.tr("Bewaard als PDF")

    def moment(self, entry: Disclosure) -> str:
        """When it left."""
        return self._desk.formats.moment(entry.made_at)

    def consent(self, number: str) -> str:
        """The number of the consent it rests on, or that none was needed."""
        return number or self.tr("Niet nodig")

    def items(self, entry: Disclosure) -> tuple[str, ...]:
        """What was in it; only the kinds of content while names are hidden, for words of people can name people."""
        found = disclosures.items_in_words(self._desk.vault, entry, self._desk.settings.language)
        return tuple(dict.fromkeys(item.partition(":")[0] for item in found)) if self._desk.privacy else found

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
