"""The questions of a consent in words, and what to say with each at the table."""

from enum import IntEnum

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.people import Role


class Step(IntEnum):
    """The questions, in the order in which they are asked."""

    WHO = 0
    WHY = 1
    WHAT = 2
    UNTIL = 3


class AskWords(QObject):
    """The wording in the language of the screen."""

    def question(self, step: Step, recipient: str, client: str) -> tuple[str, str]:
        """A question, and what to say with it."""
        match step:
            case Step.WHO:
                return self.tr("Wie krijgt het?"), self.tr(
                    "Alleen deze ene persoon. Voor iemand anders vraagt u apart toestemming."
                )
            case Step.WHY:
                return self.tr("Waarvoor mag {recipient} het gebruiken?").format(recipient=recipient), self.tr(
                    "Voor iets anders mag het niet worden gebruikt; dat staat ook in de tekst."
                )
            case Step.WHAT:
                spoken = self.tr("Kruis samen aan wat {client} wil delen. Wat niet is aangekruist, blijft hier.")
                return self.tr("Wat {recipient} mag weten").format(recipient=recipient), spoken.format(client=client)
            case _:
                return self.tr("Tot wanneer?"), self.tr(
                    "Daarna stopt het vanzelf. Twee weken van tevoren ziet u dat het gaat aflopen."
                )

    def title(self, at: int) -> str:
        """What a step is called beside the conversation; the one after the questions is reading and answering."""
        titles = (
            self.tr("Wie"),
            self.tr("Waarvoor"),
            self.tr("Wat precies"),
            self.tr("Tot wanneer, en stoppen"),
            self.tr("Lezen en antwoord"),
        )
        return titles[at]

    def running(self, number: str) -> str:
        """That a consent about the same stands already, and how it is changed."""
        form = self.tr(
            "Hiervoor is er al toestemming {number}. Wat u nu afspreekt, komt daarnaast te staan. Kies in de lijst "
            "Vervangen om die zelf te veranderen."
        )
        return form.format(number=number)

    def why_fixed(self, role: Role) -> str:
        """Why the list of what somebody in this role can get is as short as it is; empty when it is not."""
        if role is Role.COMMISSIONER:
            return self.tr("Een opdrachtgever krijgt alleen aantallen, nooit de inhoud van gesprekken.")
        if role.is_employer:
            return self.tr(
                "Een werkgever kan alleen dit krijgen, ook met toestemming. Over gezondheid mag een werkgever niets "
                "ontvangen; daarom ligt deze lijst vast."
            )
        return ""
