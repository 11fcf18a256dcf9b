"""What is said about any release: why something stays, why nothing goes, on what ground, and that it left."""

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.consent import Consent
from wellbeing_desktop.domain.disclosure import Disclosure, Refusal, Way
from wellbeing_desktop.services import consents

from .desk import Desk
from .digests import short_digest


class Words(QObject):
    """The sentences of the screens on which something is given, in their language; names follow the privacy key."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk

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
            Refusal.LEFT_OUT: self.tr("Door u uit dit document gelaten"),
            Refusal.NOT_IN_CONSENT: self.tr("Staat niet in de toestemming"),
        }[refusal]

    def lacks(self) -> dict[Refusal, str]:
        """Why nothing goes without a live consent, by the reason that comes first when there are several."""
        return {
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

    def consent_ground(self, consent: Consent) -> str:
        """On which consent a release rests, with its term."""
        term = consents.term(consent.from_on, consent.until_on, self.desk.settings.language)
        return self.tr("Op grond van toestemming {number}, geldig {term}.").format(number=consent.number, term=term)

    def left(self, entry: Disclosure) -> str:
        """That it left, with what to think of from now on."""
        if entry.protected:
            form = self.tr(
                "Bewaard met een wachtzin en vastgelegd als {number}, kenmerk {digest}. Zonder de wachtzin is er niets "
                "van te lezen."
            )
            return form.format(number=entry.number, digest=short_digest(entry.digest))
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
