"""What the tour types: invented people and talks, in Dutch and in English."""

from dataclasses import dataclass
from datetime import datetime

from wellbeing_desktop.settings.device import Language

SIGNATURE = (
    ((0.10, 0.70), (0.16, 0.28), (0.20, 0.24), (0.22, 0.52), (0.18, 0.74), (0.27, 0.56), (0.33, 0.50), (0.36, 0.66)),
    ((0.36, 0.66), (0.42, 0.46), (0.47, 0.66), (0.52, 0.48), (0.58, 0.66), (0.66, 0.50), (0.74, 0.62), (0.90, 0.44)),
    ((0.14, 0.84), (0.50, 0.76), (0.86, 0.80)),
)
"""Strokes of a drawn signature, as fractions of the field."""


@dataclass(frozen=True)
class Texts:
    """Everything that is typed, and when it happens; lines of a note begin with whose they are: 1, 2 or 3."""

    language: Language
    begin: datetime
    dialogue: datetime
    practice: tuple[str, ...]
    passphrase: str
    pin: str
    wrong: str
    client: str
    client_phone: str
    client_email: str
    client_born: str
    organisation: str
    manager: str
    manager_phone: str
    manager_email: str
    colleague: str
    colleague_phone: str
    colleague_email: str
    day_off: tuple[str, str, str]
    starts_on: str
    impressions: str
    background: str
    perspectives: tuple[str, ...]
    insights: tuple[str, ...]
    agreement: str
    agreement_due: str
    private_agreement: str
    remark: str
    orally: str
    consent_until: str
    holders: tuple[str, str, str]

    def typed(self) -> tuple[str, ...]:
        """What is typed besides names and may never be found outside the vault and the PDFs."""
        lines = tuple(line[1:] for line in (*self.perspectives, *self.insights))
        secrets = (self.passphrase, self.pin, self.wrong)
        reach = (self.client_phone, self.client_email, self.manager_phone, self.manager_email, self.colleague_phone)
        written = (self.impressions, self.background, self.agreement, self.private_agreement, self.remark)
        return (*secrets, self.organisation, *reach, self.colleague_email, *written, *lines)

    def people(self) -> tuple[str, ...]:
        """The names of everybody."""
        return (self.client, self.manager, self.colleague, self.practice[1])


_BEGIN = datetime(2026, 4, 2, 10, 5)
_DIALOGUE = datetime(2026, 4, 8, 10, 40)

DUTCH = Texts(
    language="nl",
    begin=_BEGIN,
    dialogue=_DIALOGUE,
    practice=(
        "Praktijk De Binnentuin",
        "drs. Marieke Oosterhuis-van den Berg",
        "Psychosociaal therapeut en bedrijfsmaatschappelijk werker",
        "RBCZ 210455R",
        "Lindengracht 14a",
        "7411 KM Deventer",
        "0570 612 480",
        "marieke@debinnentuin.example",
        "08155230",
    ),
    passphrase="zeven merels boven de oude steiger",  # noqa: S106 - for nothing but the tour
    pin="739146",
    wrong="acht merels boven de oude steiger",
    client="Annemarie van Wijngaarden-Schönfeld",
    client_phone="06 2480 1975",
    client_email="a.vanwijngaarden@oostveluwe.example",
    client_born="14-7-1981",
    organisation="Gemeentelijke Gezondheidsdienst Oost-Veluwe en Omstreken",
    manager="mr. Bartholomeus van der Heijden",
    manager_phone="0570 699 210",
    manager_email="b.vanderheijden@oostveluwe.example",
    colleague="Chaima El Idrissi-Bouzidi",
    colleague_phone="06 5311 0842",
    colleague_email="c.elidrissi@oostveluwe.example",
    day_off=("30-4-2026", "1-5-2026", "Meivakantie"),
    starts_on="6-4-2026",
    impressions="Annemarie zoekt woorden zodra Chaima naar haar kijkt. Volgende keer beginnen met wat lukt.",
    background=(
        "Beiden schrokken van de stilte na de ruzie bij de kopieermachine in februari.\n"
        "Annemarie slaapt slecht sinds de reorganisatie en denkt dat zij wordt overgeslagen."
    ),
    perspectives=(
        "2Ik zeg te snel ja en hoop dat iemand ziet dat het te veel is.",
        "3Ik dacht dat Annemarie geen hulp wilde en ben maar doorgegaan.",
        "1Wij verwachten allebei dat de ander begint.",
    ),
    insights=(
        "1Het gaat mis als wij de verdeling van de ochtenddienst pas op de dag zelf bespreken.",
        "2Vragen om hulp voelt voor mij nog als falen; dat mag ik hardop zeggen.",
        "3Ik vul te vaak in wat een ander bedoelt.",
    ),
    agreement="Elke maandag om half negen verdelen wij samen het werk van de week, tien minuten, staand.",
    agreement_due="20-4-2026",
    private_agreement="Annemarie wandelt drie keer per week een halfuur voor het avondeten.",
    remark="Bij het tweede inzicht zou ik liever ‘lastig’ lezen dan ‘falen’, maar zo klopt het ook.",
    orally="per telefoon",
    consent_until="31-7-2026",
    holders=("Eva van den Berg", "Said Amrani", "Truus Koning"),
)

ENGLISH = Texts(
    language="en",
    begin=_BEGIN,
    dialogue=_DIALOGUE,
    practice=(
        "The Courtyard Practice",
        "Marieke Oosterhuis-van den Berg MSc",
        "Psychosocial therapist and company social worker",
        "RBCZ 210455R",
        "Lindengracht 14a",
        "7411 KM Deventer",
        "0570 612 480",
        "marieke@courtyard.example",
        "08155230",
    ),
    passphrase="seven blackbirds over the old jetty",  # noqa: S106 - for nothing but the tour
    pin="739146",
    wrong="eight blackbirds over the old jetty",
    client="Alexandrina Featherstonehaugh-Wójcik",
    client_phone="06 2480 1975",
    client_email="a.featherstonehaugh@oostveluwe.example",
    client_born="14-7-1981",
    organisation="Oost-Veluwe Regional Public Health Service and Partners",
    manager="Bartholomew van der Heijden LLM",
    manager_phone="0570 699 210",
    manager_email="b.vanderheijden@oostveluwe.example",
    colleague="Chaima El Idrissi-Bouzidi",
    colleague_phone="06 5311 0842",
    colleague_email="c.elidrissi@oostveluwe.example",
    day_off=("30-4-2026", "1-5-2026", "May break"),
    starts_on="6-4-2026",
    impressions="Alexandrina looks for words as soon as Chaima looks at her. Begin with what works next time.",
    background=(
        "Both were startled by the silence after the quarrel at the photocopier in February.\n"
        "Alexandrina has slept badly since the reorganisation and thinks that she is being passed over."
    ),
    perspectives=(
        "2I say yes too quickly and hope that somebody sees it is too much.",
        "3I thought that Alexandrina wanted no help, so I just carried on.",
        "1We both expect the other one to begin.",
    ),
    insights=(
        "1It goes wrong when we only talk about who takes the early shift on the day itself.",
        "2Asking for help still feels like failing to me; I may say that out loud.",
        "3I fill in too often what somebody else means.",
    ),
    agreement="Every Monday at half past eight we share out the work of the week, ten minutes, standing up.",
    agreement_due="20-4-2026",
    private_agreement="Alexandrina takes a half-hour walk three times a week before dinner.",
    remark="In the second insight I would rather read ‘hard’ than ‘failing’, but this is right as well.",
    orally="by telephone",
    consent_until="31-7-2026",
    holders=("Eva Marsh", "Said Amrani", "Trudy King"),
)
