"""What stands on a document, before it is drawn: words, tables and signatures, without layout.

Every text is ready to print, in the language of the paper. What the renderer words itself, from `resources/wording`:
the kind of the document, envelope labels, headings of the agreement table, lines under a signature, the footer.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from wellbeing_desktop.domain.rich_lines import Lines
from wellbeing_desktop.domain.signature import Signature
from wellbeing_desktop.domain.wheel import Legend, Sector

Language = Literal["nl", "en"]


class PaperKind(StrEnum):
    """What sort of document it is; its name on paper is the wording 'kind.<value>'."""

    SESSION_REPORT = "session_report"
    EMPLOYER_REPORT = "employer_report"
    CONSENT_FORM = "consent_form"
    CONSENT_RECEIPT = "consent_receipt"
    WITHDRAWAL_LETTER = "withdrawal_letter"
    REFERRAL_LETTER = "referral_letter"
    INSPECTION_COPY = "inspection_copy"
    ACTION_PLAN = "action_plan"
    INVESTMENT = "investment"
    RECOVERY_SHEET = "recovery_sheet"
    TAKE_AWAY = "take_away"
    LIFE_AREAS = "life_areas"
    GROUP_REPORT = "group_report"
    MEMBER_COPY = "member_copy"
    EFFECT_REPORT = "effect_report"
    BUDGET_STATEMENT = "budget_statement"
    CLIENT_PLAN = "client_plan"
    CALENDAR_PRINT = "calendar_print"
    CALENDAR_FILE = "calendar_file"
    PROGRAMME_FILE = "programme_file"
    NETWORK_PLAN = "network_plan"
    MEETING_REPORT = "meeting_report"
    REFLECTION_SHEET = "reflection_sheet"
    SIGNATURE_SHEET = "signature_sheet"
    PROGRESS_REPORT = "progress_report"
    ATTENDANCE_OVERVIEW = "attendance_overview"
    CLOSING_REPORT = "closing_report"
    HOURS_STATEMENT = "hours_statement"
    NOTICE_LETTER = "notice_letter"
    DISCLOSURE_LIST = "disclosure_list"
    PORTABLE_COPY = "portable_copy"
    PROCESSING_REGISTER = "processing_register"
    LAPTOP_CARD = "laptop_card"
    DEPUTY_SHARE = "deputy_share"
    ARCHIVE_CERTIFICATE = "archive_certificate"


class Tone(StrEnum):
    """How a text stands on the page: ordinary, larger as an opening, or small and quiet."""

    BODY = "body"
    LEAD = "lead"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class PracticeHeader:
    """Who sends the document; `logo` holds the bytes of a PNG or JPEG, or None."""

    name: str
    discipline: str = ""
    address: str = ""
    registration: str = ""
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its value, such as 'Datum' and 'donderdag 19 november 2026'."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """For whom the document is, why, under which consent and with what content."""

    recipient: str
    purpose: str
    consent: str
    content: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within the document; level 2 under the title, the others each under the one above."""

    text: str
    level: Literal[2, 3, 4] = 2


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents: each heading of level 2 and 3 that follows, with its page; the file gets bookmarks too."""


@dataclass(frozen=True, slots=True)
class Text:
    """Running text as somebody typed it; each line end begins a new paragraph."""

    text: str
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; `numbered` for steps that are done in order."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class FactTable:
    """Labels with values within the document, in columns as under the title."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """A tinted box with a bar: an own statement, an addendum, a warning. `title` may be empty."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One agreement: what, who, by when, and whether it was kept."""

    text: str
    owner: str
    due: date | None = None
    kept: bool = False


@dataclass(frozen=True, slots=True)
class AgreementTable:
    """The agreements, numbered from 1, with a box to tick; an empty one prints a sentence saying so."""

    rows: tuple[AgreementRow, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `share` is its part of the width beside the others."""

    title: str
    share: float = 1.0
    right: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Any other table; each row has as many texts as there are columns. `for_pen`: high enough to sign or write in."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    for_pen: bool = False


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Empty lines to write on with a pen."""

    count: int


@dataclass(frozen=True, slots=True)
class DayBox:
    """A day of a month: its number, why it is closed, and its entries; `outside` when it is of another month."""

    number: str
    entries: tuple[str, ...] = ()
    note: str = ""
    outside: bool = False


@dataclass(frozen=True, slots=True)
class DayGrid:
    """A month: the names of the days, and for each week a box for each of them."""

    heads: tuple[str, ...]
    weeks: tuple[tuple[DayBox, ...], ...]


@dataclass(frozen=True, slots=True)
class PenMark:
    """Not signed yet: an empty line for a pen, with place and date."""


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """Signed on the screen at a moment by the clock of this device."""

    signature: Signature
    moment: datetime


@dataclass(frozen=True, slots=True)
class OralMark:
    """Agreed by word of mouth; `how` is for instance 'per telefoon'."""

    on: date
    how: str = ""


@dataclass(frozen=True, slots=True)
class PaperMark:
    """Signed with a pen on an earlier print."""

    on: date


Mark = PenMark | DrawnMark | OralMark | PaperMark


@dataclass(frozen=True, slots=True)
class Signer:
    """One box: the role ('Deelnemer'), the name, how it was signed, and a remark made while agreeing."""

    role: str
    name: str
    mark: Mark = PenMark()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """The signature boxes, two beside each other, never cut by a page end."""

    signers: tuple[Signer, ...]


@dataclass(frozen=True, slots=True)
class CodeGroups:
    """A code to be read and typed by people, large, in groups, such as the recovery code."""

    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wheel:
    """A picture of areas round a middle; `alt` says everything it shows to who cannot see it."""

    sectors: tuple[Sector, ...]
    legend: Legend
    alt: str


Words = Heading | Text | Bullets | Lines | Panel | CodeGroups
Block = Words | FactTable | AgreementTable | Table | SignatureRow | DayGrid | Wheel | WritingLines | Contents


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document; `number` such as 'SV-2026-0042' is capitals, digits and dashes, `version` from 1."""

    kind: PaperKind
    language: Language
    number: str
    version: int
    title: str
    practice: PracticeHeader
    blocks: tuple[Block, ...]
    subtitle: str = ""
    facts: tuple[Fact, ...] = ()
    envelope: Envelope | None = None
    reader: str = ""
    confidential: bool = True

    @property
    def recipient(self) -> str:
        """Who may read it, for the footer: `reader` for a copy without envelope; may be empty."""
        return self.reader or (self.envelope.recipient if self.envelope else "")
