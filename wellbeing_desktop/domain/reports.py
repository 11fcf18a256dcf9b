"""The report round: concept, presented, answered by each participant, sealed (DOMAIN.md, 'The report round')."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from .agreements import AgreementStatus
from .notes import PLAIN, Listing, Style, Voice
from .people import Role
from .signature import Signature


class ReportState(StrEnum):
    """Where a report stands; REPLACED is a version that was taken back before it was sealed."""

    CONCEPT = "concept"
    PRESENTED = "presented"
    SEALED = "sealed"
    REPLACED = "replaced"


class Answer(StrEnum):
    """What a participant says to a presented report."""

    AGREES = "agrees"
    REMARK = "remark"
    STATEMENT = "statement"
    OBJECTS = "objects"


class Means(StrEnum):
    """How an answer or a consent was given; a signature is evidence, not a condition."""

    SCREEN = "screen"
    PAPER = "paper"
    ORAL = "oral"


class Channel(StrEnum):
    """The usual ways to say something; stored as data, so that each reader finds it in their own language."""

    TALK = "talk"
    PHONE = "phone"
    VIDEO = "video"


@dataclass(frozen=True)
class ReportLine:
    """One line of a report under the heading of its section; `participant_id` says which member's (voice MEMBER)."""

    section: str
    heading: str
    text: str
    voice: Voice
    style: Style = PLAIN
    participant_id: int = 0


@dataclass(frozen=True)
class ReportAgreement:
    """One agreement as it stood when the report was made."""

    agreement_id: int
    text: str
    owner: Role
    owner_name: str
    due_on: date | None
    voice: Voice
    about_work: bool
    status: AgreementStatus = AgreementStatus.OPEN


@dataclass(frozen=True)
class ReportParticipant:
    """Who was asked to validate, by the name used then."""

    participant_id: int
    role: Role
    name: str
    present: bool = True


@dataclass(frozen=True)
class ReportContent:
    """Everything a report says; frozen with the report, so later changes elsewhere do not alter it.

    `written_on` is the day the note was last written, when that is another than the day of the talk.
    """

    title: str
    programme: str
    session_number: int
    session_count: int
    day: date
    start: time
    minutes: int
    place: str
    participants: tuple[ReportParticipant, ...]
    lines: tuple[ReportLine, ...]
    agreements: tuple[ReportAgreement, ...]
    next_session: datetime | None = None
    written_on: date | None = None


@dataclass(frozen=True)
class Report:
    """One version of a session's report, or of an addendum to a sealed one (`addendum_to`), which has its own round.

    `number` is the document number, `digest` the SHA-256 of what it says, `previous` that of the version before it.
    `own_signature` is the user's, put in at the sealing. `presented_at` is None for a concept and for what an earlier
    program presented.
    """

    id: int
    session_id: int
    number: str
    version: int
    state: ReportState
    content: ReportContent
    digest: str
    made_at: datetime
    sealed_at: datetime | None = None
    addendum_to: int | None = None
    previous: str = ""
    own_signature: Signature | None = None
    presented_at: datetime | None = None


@dataclass(frozen=True)
class Omission:
    """A passage that stays out of the report of its session; it stays in the note."""

    id: int
    session_id: int
    text: str


class ReminderWay(StrEnum):
    """The usual ways to remind somebody; stored as data, so that each reader finds it in their own language."""

    PHONE = "phone"
    TALK = "talk"
    EMAIL = "email"


@dataclass(frozen=True)
class Reminder:
    """That a participant who has yet to answer was reminded; `how` is a `ReminderWay`'s value or own words."""

    id: int
    report_id: int
    participant_id: int
    reminded_at: datetime
    how: str = ""


@dataclass(frozen=True)
class Response:
    """What one participant answered; never changed, a later answer stands beside it and counts instead.

    `how` says how an oral answer was given: a `Channel`'s value or the user's own words.
    """

    id: int
    report_id: int
    participant_id: int
    answer: Answer
    means: Means
    given_at: datetime
    how: str = ""
    remark: str = ""
    signature: Signature | None = None


class Blocker(StrEnum):
    """Why a report cannot be sealed yet."""

    NOT_PRESENTED = "not_presented"
    WAITING = "waiting"
    OBJECTION = "objection"


def latest_answers(responses: Iterable[Response]) -> dict[int, Response]:
    """The answer that counts for each participant id: the one recorded last."""
    return {response.participant_id: response for response in sorted(responses, key=lambda r: r.id)}


def blockers(report: Report, responses: Iterable[Response]) -> dict[int, Blocker]:
    """What stands in the way of sealing, by participant id (0 for the report itself); empty when it may be sealed."""
    if report.state is not ReportState.PRESENTED:
        return {0: Blocker.NOT_PRESENTED}
    answers = latest_answers(responses)
    found: dict[int, Blocker] = {}
    for participant in report.content.participants:
        answer = answers.get(participant.participant_id)
        if answer is None:
            found[participant.participant_id] = Blocker.WAITING
        elif answer.answer is Answer.OBJECTS:
            found[participant.participant_id] = Blocker.OBJECTION
    return found


def readable_lines(content: ReportContent, reader: ReportParticipant | None) -> tuple[ReportLine, ...]:
    """The lines a participant reads: joint and own ones; None is the user, who reads all."""
    return tuple(line for line in content.lines if may_read(line, reader))


def looks(lines: Sequence[ReportLine]) -> tuple[Style, ...]:
    """How the lines of one section stand on page and paper: as in the note; as points when none is listed or set in."""
    styles = tuple(line.style for line in lines)
    if any(style.listing or style.indent for style in styles):
        return styles
    return tuple(replace(style, listing=Listing.BULLET) for style in styles)


def readable_agreements(content: ReportContent, reader: ReportParticipant | None) -> tuple[ReportAgreement, ...]:
    """The agreements a participant reads; None is the user, who reads all."""
    return tuple(item for item in content.agreements if may_read(item, reader))


def may_read(said: ReportLine | ReportAgreement, reader: ReportParticipant | None) -> bool:
    """Whether a participant may read this: what is joint and what is their own (DOMAIN.md, 'three compartments').

    A colleague never reads the client's, a member of a group never another member's. None is the user.
    """
    if reader is None or said.voice is Voice.JOINT:
        return True
    if said.voice is Voice.MEMBER:
        return isinstance(said, ReportLine) and said.participant_id == reader.participant_id
    return {Role.CLIENT: Voice.CLIENT, Role.COLLEAGUE: Voice.COLLEAGUE}.get(reader.role) is said.voice
