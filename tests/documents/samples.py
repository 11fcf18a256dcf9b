"""Papers that the tests, the benchmark and the eye look at."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from math import cos, sin

from PIL import Image

from wellbeing_desktop.domain.paper import (
    AgreementRow,
    AgreementTable,
    Block,
    Bullets,
    CodeGroups,
    Column,
    DrawnMark,
    Envelope,
    Fact,
    FactTable,
    Heading,
    OralMark,
    Panel,
    Paper,
    PaperKind,
    PaperMark,
    PenMark,
    PracticeHeader,
    SignatureRow,
    Signer,
    Table,
    Text,
    Tone,
    Wheel,
)
from wellbeing_desktop.domain.signature import Point, Signature, Stroke, normalised
from wellbeing_desktop.domain.wheel import Legend, Mark, Sector

MADE = datetime(2026, 11, 20, 9, 30)
PRACTICE = PracticeHeader(
    "Praktijk De Binnentuin",
    "Coaching en psychosociale therapie",
    "Vijzelstraat 14 · 1017 HK Amsterdam · 020 555 01 42",
    "KvK 12345678",
)


def scribble() -> Signature:
    wave = tuple(Point(10 + n, 40 + 25 * sin(n / 9) * cos(n / 31)) for n in range(0, 230, 2))
    return normalised((Stroke(wave), Stroke((Point(30, 75), Point(200, 68)))))


INSIGHTS = (
    "Het schuldgevoel komt vóór het antwoord, niet erna. Wie dat herkent, wint een paar tellen om te kiezen.",
    "Een grens aangeven is informatie geven, geen afwijzing: “Dit lukt mij deze week niet; donderdag wel.”",
    "Overleggen met een vaste agenda kosten Zoë merkbaar minder energie dan ad-hocvragen via de chat.",
    "Bewegen in de lunchpauze (20 minuten, zonder telefoon) helpt om de middag rustiger te beginnen.",
)
REVIEW = (
    "In deze sessie hebben we stilgestaan bij de momenten waarop Zoë “ja” zegt terwijl ze “nee” bedoelt. We hebben "
    "de situatie van vorige week maandag stap voor stap teruggehaald en onderzocht wat er in het lijf gebeurde op "
    "het moment van het verzoek."
)
AGREEMENTS = (
    AgreementRow(
        "Oefenen met de “adempauze” voordat er op een verzoek wordt geantwoord; kort noteren wat er gebeurt.",
        "Zoë",
        date(2026, 11, 26),
    ),
    AgreementRow(
        "Agenda van het maandagoverleg vooraf opvragen en één punt inbrengen over de verdeling van spoedvragen.",
        "Zoë",
        date(2026, 11, 30),
    ),
    AgreementRow(
        "Werkblad “Kring van invloed” toesturen, met een ingevuld voorbeeld.", "İrem", date(2026, 11, 20), kept=True
    ),
    AgreementRow(
        "Driegesprek met de leidinggevende voorbereiden: wat wil Zoë zelf vertellen, en wat niet?", "Zoë en İrem"
    ),
)
SIGNERS = (
    Signer("Deelnemer", "Zoë van den Brûlé-Šimůnek", DrawnMark(scribble(), datetime(2026, 11, 19, 11, 12))),
    Signer("Coach", "drs. İrem Yıldız"),
)
FACTS = (
    Fact("Deelnemer", "Zoë van den Brûlé-Šimůnek"),
    Fact("Coach", "drs. İrem Yıldız"),
    Fact("Datum", "donderdag 19 november 2026, 10:00–11:15"),
    Fact("Vorm", "In de praktijk"),
    Fact("Status", "Gevalideerd door deelnemer"),
    Fact("Versie", "SV-2026-0042, versie 2"),
)
ENVELOPE = Envelope(
    "mw. A. Łukasiewicz, leidinggevende (Stichting Noorderlicht)",
    "Voortgang van de gemaakte afspraken; niet voor beoordeling of verzuimdossier",
    "TOE-2026-0017 van 3 oktober 2026, geldig tot en met 3 april 2027. Intrekken kan altijd.",
    "Inzichten op hoofdlijnen, afspraken en vervolgdatum",
)


def wheel() -> Wheel:
    """Areas with a score, an earlier one, and both patterns."""
    return Wheel(
        (
            Sector("Relatie of dateleven", "8", 8, 7),
            Sector("Slaap", "0", 0, 10),
            Sector("Lichamelijke arbeidsomstandighedenklachten", "overgeslagen", mark=Mark.SKIPPED, earlier=4),
            Sector("Eenzaamheid", "niet besproken", mark=Mark.REFUSED),
            Sector("Het leven verder", ""),
        ),
        Legend("23 november 2026", "3 maart 2026, eerder", "overgeslagen", "niet besproken"),
        "Wiel van 5 levensgebieden. Relatie: 8, eerder 7.",
    )


def session_report() -> Paper:
    return Paper(
        PaperKind.SESSION_REPORT,
        "nl",
        "SV-2026-0042",
        2,
        "Grenzen stellen zonder schuldgevoel",
        PRACTICE,
        (
            Heading("Terugblik"),
            Text(REVIEW),
            Heading("Inzichten"),
            Bullets(INSIGHTS),
            Heading("Afspraken"),
            AgreementTable(AGREEMENTS),
            Text("Volgende sessie: donderdag 3 december 2026, 10:00 uur, in de praktijk."),
            Heading("Validatie"),
            Text("Ik heb dit verslag gelezen. De inhoud klopt, en ik weet met wie en waarvoor het gedeeld wordt."),
            SignatureRow(SIGNERS),
        ),
        "Sessie 4 van 8 · traject Veerkracht in werk",
        FACTS,
        ENVELOPE,
    )


def with_blocks(*blocks: Block) -> Paper:
    """The session report with other blocks and nothing between its title and them."""
    return replace(session_report(), blocks=blocks, facts=(), envelope=None, subtitle="")


def logo() -> bytes:
    """A half-transparent PNG, wider than high."""
    picture = Image.new("RGBA", (400, 160), (0, 0, 0, 0))
    picture.paste((31, 86, 80, 255), (10, 10, 150, 150))
    picture.paste((200, 120, 40, 128), (170, 40, 390, 120))
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def everything() -> Paper:
    """Each kind of block, a logo, and enough of it for several pages."""
    agreements = tuple(
        AgreementRow(f"Afspraak {n}: " + "oefenen met de adempauze. " * (1 + n % 4), "Zoë", date(2026, 11, 1 + n % 28))
        for n in range(1, 31)
    )
    marks = (
        Signer("Deelnemer", "Zoë", OralMark(date(2026, 11, 20), "per telefoon"), "De tweede afspraak kan anders."),
        Signer("Collega", "Bo", PaperMark(date(2026, 11, 21))),
        Signer("Coach", "İrem", DrawnMark(scribble(), MADE)),
        Signer("Leidinggevende", "A. Łukasiewicz", PenMark()),
    )
    return replace(
        session_report(),
        practice=replace(PRACTICE, logo=logo()),
        blocks=(
            Heading("Kop drie zonder kop twee", 3),
            Text("Een opening.", Tone.LEAD),
            Text(f"{REVIEW}\n{REVIEW}\n\n{REVIEW}"),
            Heading("Scores"),
            Table((Column("Week"), Column("Vertrouwen", 1, right=True)), (("1", "4"), ("2", ""), ("3", "7"))),
            Table((Column("Leeg"),), ()),
            FactTable((Fact("Uren", "32"), Fact("Leeg", ""))),
            Panel("Eigen verklaring", REVIEW),
            Bullets(("eerste", REVIEW, "derde"), numbered=True),
            Bullets(()),
            wheel(),
            Wheel((), Legend(""), ""),
            CodeGroups(("7KQ2M9", "X4TB0R", "P8ZN6W", "C3VH5D")),
            Heading("Afspraken"),
            AgreementTable(agreements),
            AgreementTable(()),
            Text("Klein.", Tone.QUIET),
            Heading("Validatie"),
            SignatureRow(marks),
        ),
    )
