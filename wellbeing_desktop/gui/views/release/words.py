"""What is said about giving a report: for whom, on what ground, and why nothing goes."""

from wellbeing_desktop.domain.disclosure import Refusal
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.gui import release_words
from wellbeing_desktop.services.release_choices import Recipient


class Words(release_words.Words):
    """The sentences of the release screen in its language; names follow the privacy key."""

    def obstacle(self, state: ReportState, release: Release | None, client: str, recipient: str) -> str:
        """Why nothing at all can go to this recipient, in a sentence; names as they may stand on screen."""
        if release is None:
            if state is ReportState.REPLACED:
                return self.tr("Dit is een oude versie. Ga naar het verslag voor de nieuwste.")
            return self.tr("Dit verslag is nog een concept. Leg het eerst voor aan wie bij het gesprek was.")
        if release.left_out and not release.items:
            return self.tr("U hebt alles weggelaten wat {recipient} mocht lezen. Neem weer iets op.").format(
                recipient=recipient
            )
        reasons = {reason for _, reason in release.stays}
        for reason, form in (self._unsealed() | self.lacks()).items():
            if reason in reasons:
                return form.format(client=client, recipient=recipient)
        form = self.tr("De toestemming van {client} omvat niets uit dit verslag. Er gaat niets naar {recipient}.")
        return form.format(client=client, recipient=recipient)

    def _unsealed(self) -> dict[Refusal, str]:
        return {
            Refusal.NOT_SEALED: self.tr(
                "Dit verslag is nog niet vastgesteld. Pas als iedereen akkoord is, kan er iets naar {recipient}."
            ),
        }

    def ground(self, release: Release) -> str:
        """On what the release rests: the consent with its term, or that none is needed."""
        if release.participant_id is not None:
            return self.tr(
                "Eigen exemplaar: wat samen is gezegd en de eigen inbreng. Daarvoor is geen toestemming nodig."
            )
        consent = release.decision.consent if release.decision else None
        return self.consent_ground(consent) if consent else ""

    def recipient(self, recipient: Recipient, role: str) -> str:
        """'Bert Smit, leidinggevende'; a participant's ends in 'eigen exemplaar'."""
        name = f"{self.desk.name(recipient.name)}, {role if role.isupper() else role[:1].lower() + role[1:]}"
        if recipient.participant_id is None:
            return name
        return self.tr("{name} · eigen exemplaar").format(name=name)
