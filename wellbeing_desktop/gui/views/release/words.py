"""What is said about a release: why something stays, why nothing goes, on what ground, and that it left."""

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.disclosure import Disclosure, Refusal, Way
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.digests import short_digest
from wellbeing_desktop.services import consents
from wellbeing_desktop.services.release_choices import Recipient

ICONS = {
    Refusal.WORKING_NOTE: "eye-off",
    Refusal.DOSSIER_ONLY: "lock",
    Refusal.LIFE_AREA: "lock",
    Refusal.THIRD_PARTY: "users",
    Refusal.RECIPIENT_NEVER: "ban",
    Refusal.NOT_IN_CONSENT: "circle-alert",
}


class Words(QObject):
    """The sentences of the release screen in its language; names follow the privacy key."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def reason(self, refusal: Refusal) -> str:
        """Why something stays, above the things it holds for."""
        return {
            Refusal.WORKING_NOTE: self.tr("Alleen voor u: een werkaantekening gaat naar niemand"),
            Refusal.DOSSIER_ONLY: self.tr("Blijft in het dossier"),
            Refusal.LIFE_AREA: self.tr("Levensgebieden blijven in het dossier, ook met toestemming"),
            Refusal.RECIPIENT_NEVER: self.tr("Mag nooit naar deze ontvanger, ook niet met toestemming"),
            Refusal.NOT_SEALED: self.tr("Nog niet vastgesteld"),
            Refusal.THIRD_PARTY: self.tr("Van of over iemand anders"),
            Refusal.NO_CONSENT: self.tr("Geen toestemming hiervoor"),
            Refusal.NOT_YET: self.tr("De toestemming is nog niet begonnen"),
            Refusal.EXPIRED: self.tr("De toestemming is verlopen"),
            Refusal.WITHDRAWN: self.tr("De toestemming is ingetrokken"),
            Refusal.REPLACED: self.tr("De toestemming is door een andere vervangen"),
            Refusal.NOT_IN_CONSENT: self.tr("Staat niet in de toestemming"),
        }[refusal]

    def obstacle(self, state: ReportState, release: Release | None, client: str, recipient: str) -> str:
        """Why nothing at all can go to this recipient, in a sentence; names as they may stand on screen."""
        if release is None:
            if state is ReportState.REPLACED:
                return self.tr("Dit is een oude versie. Ga naar het verslag voor de nieuwste.")
            return self.tr("Dit verslag is nog een concept. Leg het eerst voor aan wie bij het gesprek was.")
        reasons = {reason for _, reason in release.stays}
        for reason, form in self._obstacles().items():
            if reason in reasons:
                return form.format(client=client, recipient=recipient)
        form = self.tr("De toestemming van {client} omvat niets uit dit verslag. Er gaat niets naar {recipient}.")
        return form.format(client=client, recipient=recipient)

    def _obstacles(self) -> dict[Refusal, str]:
        """The sentences by the reason that comes first when there are several."""
        return {
            Refusal.NOT_SEALED: self.tr(
                "Dit verslag is nog niet vastgesteld. Pas als iedereen akkoord is, kan er iets naar {recipient}."
            ),
            Refusal.WITHDRAWN: self.tr(
                "{client} heeft de toestemming hiervoor ingetrokken. Er gaat niets naar {recipient}."
            ),
            Refusal.EXPIRED: self.tr("De toestemming van {client} is verlopen. Er gaat niets naar {recipient}."),
            Refusal.REPLACED: self.tr(
                "De toestemming van {client} is door een andere vervangen. Er gaat niets naar {recipient}."
            ),
            Refusal.NOT_YET: self.tr(
                "De toestemming van {client} is nog niet begonnen. Er gaat nog niets naar {recipient}."
            ),
            Refusal.NO_CONSENT: self.tr(
                "{client} heeft hiervoor geen toestemming gegeven. Er gaat niets naar {recipient}."
            ),
        }

    def ground(self, release: Release) -> str:
        """On what the release rests: the consent with its term, or that none is needed."""
        if release.participant_id is not None:
            return self.tr(
                "Eigen exemplaar: wat samen is gezegd en de eigen inbreng. Daarvoor is geen toestemming nodig."
            )
        consent = release.decision.consent if release.decision else None
        if consent is None:
            return ""
        term = consents.term(consent.from_on, consent.until_on, self._desk.settings.language)
        return self.tr("Op grond van toestemming {number}, geldig {term}.").format(number=consent.number, term=term)

    def warning(self, release: Release) -> str:
        """Which words ask to be looked at before an employer reads them; empty when there are none."""
        if not release.warned:
            return ""
        form = self.tr(
            "Kijk dit na voordat het vertrekt: hierin staat {words}. Over gezondheid, de oorzaak en thuis hoort een "
            "werkgever niets te lezen."
        )
        return form.format(words=", ".join(f"‘{word}’" for word in release.warned))

    def recipient(self, recipient: Recipient, role: str) -> str:
        """'Bert Smit, leidinggevende'; a participant's ends in 'eigen exemplaar'."""
        name = f"{self._desk.name(recipient.name)}, {role if role.isupper() else role[:1].lower() + role[1:]}"
        if recipient.participant_id is None:
            return name
        return self.tr("{name} · eigen exemplaar").format(name=name)

    def left(self, entry: Disclosure) -> str:
        """That it left, with what to think of from now on."""
        form = (
            self.tr(
                "Afgedrukt en vastgelegd als {number}, kenmerk {digest}. De wachtrij van de printer kan de bladzijden "
                "nog een dag bewaren."
            )
            if entry.way is Way.PRINTED
            else self.tr(
                "Bewaard en vastgelegd als {number}, kenmerk {digest}. De kluis beschermt dit bestand niet meer: zet "
                "het waar alleen u erbij kunt."
            )
        )
        return form.format(number=entry.number, digest=short_digest(entry.digest))
