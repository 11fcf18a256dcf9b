"""What is said about a consent: where it stands, for whom and how long, how it was given, what it led to."""

from datetime import date

from PySide6.QtCore import QObject

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.consent import Consent, ConsentRequest, ConsentState
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.chip import ChipKind
from wellbeing_desktop.services import consents, people
from wellbeing_desktop.services.consent_requests import Asked
from wellbeing_desktop.services.consents import Standing


class Words(QObject):
    """The wording of the consent screen in its language; names follow the privacy key."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def state(self, state: ConsentState) -> tuple[str, ChipKind]:
        """Where it stands, in words and a colour."""
        states: dict[ConsentState, tuple[str, ChipKind]] = {
            ConsentState.ASKED: (self.tr("Gevraagd"), "accent"),
            ConsentState.DECLINED: (self.tr("Niet gegeven"), "neutral"),
            ConsentState.REPLACED: (self.tr("Vervangen"), "neutral"),
            ConsentState.LIVE: (self.tr("Loopt"), "ok"),
            ConsentState.NOT_YET: (self.tr("Nog niet begonnen"), "neutral"),
            ConsentState.EXPIRED: (self.tr("Verlopen"), "warning"),
            ConsentState.WITHDRAWN: (self.tr("Ingetrokken"), "danger"),
        }
        return states[state]

    def soon(self, last: date) -> str:
        """How long a consent that runs out still holds."""
        days = (last - self._desk.vault.now().date()).days
        return self.tr("Verloopt over %n dag(en)", "", days) if days else self.tr("Vandaag de laatste dag")

    def recipient(self, contact: Contact) -> str:
        """'Bert Smit, leidinggevende (Gemeente Waterrijk)'."""
        role = wording(self._language).text(f"role.{contact.role.value}")
        organisation = people.organisation_name(self._desk.vault, contact.organisation_id)
        small = role if role.isupper() else role[:1].lower() + role[1:]
        return f"{self._desk.name(contact.name)}, {small}" + (f" ({organisation})" if organisation else "")

    def summary(self, of: Standing | Asked) -> str:
        """What for, and from when until when."""
        consent = _matter(of)
        purpose = wording(self._language).text(f"purpose.{consent.purpose.value}")
        term = consents.term(consent.from_on, consent.until_on, self._language)
        return f"{purpose}\n{term[:1].upper()}{term[1:]}"

    def content(self, of: Standing | Asked) -> str:
        """What may be shared, in a line."""
        words = wording(self._language)
        return " · ".join(words.text(f"category.{category.value}") for category in _matter(of).categories)

    def asked(self, asked: Asked) -> str:
        """The number of a request, when it was asked, and when and how it was declined."""
        request, refusal, formats = asked.request, asked.refusal, self._desk.formats
        day = formats.long_date(request.asked_at.date())
        said = self.tr("{number} · gevraagd op {day}").format(number=request.number, day=day)
        if refusal is None:
            return said
        forms = {
            Means.ORAL: self.tr("niet gegeven op {day}, mondeling {how}"),
            Means.PAPER: self.tr("niet gegeven op {day}, op papier {how}"),
        }
        form = forms.get(refusal.means, forms[Means.ORAL])
        how = f"({refusal.how})" if refusal.how else ""
        line = form.format(day=formats.long_date(refusal.declined_at.date()), how=how).strip()
        return f"{said}\n{line[:1].upper()}{line[1:]}"

    def what_next(self, asked: Asked) -> str:
        """What an open request waits for; what a request that ran out or was asked again means."""
        if asked.state is ConsentState.EXPIRED:
            return self.tr("Er kwam geen antwoord voor de laatste dag. Er is niets gegeven.")
        if asked.state is ConsentState.REPLACED:
            return self.tr("Hierna is opnieuw gevraagd; dit antwoord is niet meer nodig.")
        if asked.open:
            return self.tr("Wacht op antwoord. Tot dan gaat er niets naar deze ontvanger.")
        return ""

    def evidence(self, standing: Standing) -> str:
        """Its number, when and how it was given, and when and how it was taken back."""
        consent, withdrawal = standing.consent, standing.withdrawal
        forms = {
            Means.SCREEN: self.tr("{number} · gegeven op {day}, ondertekend op het scherm"),
            Means.PAPER: self.tr("{number} · gegeven op {day}, ondertekend op papier {how}"),
            Means.ORAL: self.tr("{number} · gegeven op {day}, mondeling: {how}"),
        }
        day = self._desk.formats.long_date(consent.given_at.date())
        given = forms[consent.means].format(number=consent.number, day=day, how=consent.how).strip()
        if withdrawal is None:
            return given
        form = self.tr("ingetrokken op {day} ({how})") if withdrawal.how else self.tr("ingetrokken op {day}")
        taken = form.format(day=self._desk.formats.long_date(withdrawal.withdrawn_at.date()), how=withdrawal.how)
        return f"{given}\n{taken[:1].upper()}{taken[1:]}"

    def given_out(self, entry: Disclosure) -> tuple[str, str]:
        """What was given under it and when, as a title and a line."""
        way = self.tr("afgedrukt") if entry.way is Way.PRINTED else self.tr("bewaard als PDF")
        kind = wording(self._language).text(f"kind.{entry.document}")
        number = self.tr("{kind} {number}, versie {version}")
        return (
            number.format(kind=kind, number=entry.number, version=entry.version),
            f"{self._desk.formats.moment(entry.made_at)} · {way}",
        )

    @property
    def _language(self) -> Language:
        return self._desk.settings.language


def _matter(of: Standing | Asked) -> Consent | ConsentRequest:
    return of.request if isinstance(of, Asked) else of.consent
