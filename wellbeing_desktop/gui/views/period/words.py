"""What is said about a document over a period: its choices, and why nothing goes."""

from enum import StrEnum

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.domain.period import Span
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.gui import release_words

from .days import OWN


class Words(release_words.Words):
    """The sentences of this screen in its language; names follow the privacy key."""

    def spans(self) -> dict[StrEnum | str, str]:
        """The periods that can be chosen at once."""
        return {
            Span.FOUR_WEEKS: self.tr("Laatste vier weken"),
            Span.SINCE_LAST: self.tr("Sinds het vorige document"),
            Span.WHOLE: self.tr("Hele traject"),
            OWN: self.tr("Andere dagen"),
        }

    def contact(self, contact: Contact) -> str:
        """'Bert Smit, leidinggevende'."""
        role = wording(self.desk.settings.language).text(f"role.{contact.role.value}")
        return f"{self.desk.name(contact.name)}, {role if role.isupper() else role[:1].lower() + role[1:]}"

    def trajectory(self, title: str, begins: str) -> str:
        """'Herstelplan op de werkvloer, vanaf 26 oktober 2026'."""
        return self.tr("{title}, vanaf {day}").format(title=title, day=begins)

    def obstacle(self, release: Release, client: str, recipient: str) -> str:
        """Why nothing at all can go to this recipient, in a sentence; names as they may stand on screen."""
        reasons = {reason for _, reason in release.stays}
        for reason, form in self.lacks().items():
            if reason in reasons:
                return form.format(client=client, recipient=recipient)
        form = self.tr("De toestemming van {client} omvat niets uit dit document. Er gaat niets naar {recipient}.")
        return form.format(client=client, recipient=recipient)
