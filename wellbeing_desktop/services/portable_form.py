"""The form of a portable copy (GDPR article 20): what stands in its JSON, and the schema that is published with it.

`python -m wellbeing_desktop.services.portable_form` writes resources/schema/portable-1.json anew. A change that a
reader of the first form would not understand makes a second form beside it, with its own schema.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from wellbeing_desktop.assets.paths import resource
from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.agreements import AgreementStatus
from wellbeing_desktop.domain.consent import Category, ConsentState, Purpose
from wellbeing_desktop.domain.goals import Done, GoalState
from wellbeing_desktop.domain.insights import InsightState
from wellbeing_desktop.domain.life_areas import AreaState
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.domain.reports import Answer, Means, ReportState
from wellbeing_desktop.domain.trajectory import SessionStatus

FORMAT: Literal["wellbeing-desktop-portable-1"] = "wellbeing-desktop-portable-1"
SCHEMA_NAME = "portable-1.json"

Score = Annotated[int, Meta(ge=0, le=10, description="From 0, lowest, to 10, highest.")]
COVERED = Meta(description="As written; the names of others gave way to a mark such as [colleague].")
Masked = Annotated[str, COVERED]
OwnRole = Annotated[Role, Meta(description="What somebody is to the client; nobody else has a name here.")]


@dataclass(frozen=True)
class Sender:
    """The practice that keeps the dossier."""

    name: str
    professional: str
    phone: str
    email: str


@dataclass(frozen=True)
class Person:
    """The client whose data this is."""

    name: str
    born_on: date | None
    phone: str
    email: str
    language: Annotated[str, Meta(description="The language in which the client reads, as ISO 639-1.")]
    organisation: Annotated[str, Meta(description="Where the client works; empty when it is not known.")]


@dataclass(frozen=True)
class TalkHad:
    """A talk or a meeting of a group, planned or held. Times are local to the practice."""

    number: int
    kind: str
    day: date
    start: time
    minutes: int
    status: SessionStatus
    setting: Setting
    place: Masked
    present: Annotated[bool | None, Meta(description="Whether the client was there; null until it was held.")]
    others: Annotated[tuple[Role, ...], Meta(description="Who else takes part beside the practice, by role.")]


@dataclass(frozen=True)
class GoalSet:
    """A goal in the client's words, and what was said when it was last looked at."""

    text: Masked
    state: GoalState
    made_on: date | None
    reviewed_on: date | None
    review: Masked


@dataclass(frozen=True)
class AgreementMade:
    """Who does what by when: the client's own agreements and the joint ones."""

    talk: int
    text: Masked
    owner: OwnRole
    due_on: date | None
    status: AgreementStatus
    voice: Voice
    reviewed_on: date | None
    review: Masked


@dataclass(frozen=True)
class InsightGained:
    """What was understood in a talk, as worded together or by the client."""

    talk: int
    text: Masked
    voice: Voice
    state: InsightState
    reviewed_on: date | None
    review: Masked


@dataclass(frozen=True)
class Exercise:
    """What was given to do until a next talk, and how that went."""

    talk: int
    text: Masked
    done: Done
    told_on: date | None
    review: Masked


@dataclass(frozen=True)
class Scored:
    """A score that the client gave on an indicator."""

    indicator: str
    score: Score
    measured_on: date
    talk: Annotated[int | None, Meta(description="The number of the talk; null when it was asked apart from one.")]


@dataclass(frozen=True)
class Written:
    """A part of what the client takes along at the end, written for and with the client."""

    title: str
    text: Masked


@dataclass(frozen=True)
class Followed:
    """One programme that the client followed, alone or in a group."""

    programme: str
    in_group: bool
    starts_on: date
    closed_on: date | None
    absent_since: Annotated[date | None, Meta(description="The first day of sickness leave, where that was noted.")]
    talks: tuple[TalkHad, ...]
    goals: tuple[GoalSet, ...]
    agreements: tuple[AgreementMade, ...]
    insights: tuple[InsightGained, ...]
    exercises: tuple[Exercise, ...]
    measures: tuple[Scored, ...]
    taken_along: tuple[Written, ...]


@dataclass(frozen=True)
class AreaSaid:
    """What the client said about one area of life."""

    area: str
    state: AreaState
    score: Score | None
    text: Masked


@dataclass(frozen=True)
class AreasAsked:
    """One time that the client was asked about the areas of life; without `agreed` nothing was asked."""

    asked_on: date
    agreed: bool
    wording: Masked
    means: Means
    stopped_at: datetime | None
    answers: tuple[AreaSaid, ...]


@dataclass(frozen=True)
class ConsentAsked:
    """A consent that the client was asked for, and what the client answered; the recipient by role."""

    number: str
    recipient: OwnRole
    purpose: Purpose
    categories: tuple[Category, ...]
    from_on: date
    until_on: Annotated[date | None, Meta(description="The last day; null: until the end of the programme.")]
    wording: Masked
    state: Annotated[ConsentState, Meta(description="Where it stood on the day of this copy.")]
    answered_at: datetime | None
    means: Means | None
    withdrawn_at: datetime | None


@dataclass(frozen=True)
class LineRead:
    """A line of a report that is for the client: a joint one, or the client's own."""

    heading: str
    text: Masked
    voice: Voice


@dataclass(frozen=True)
class AgreementRead:
    """An agreement as it stood when the report was made."""

    text: Masked
    owner: OwnRole
    due_on: date | None
    status: AgreementStatus


@dataclass(frozen=True)
class Answered:
    """What the client answered to a report; `words` holds a remark or an own statement."""

    answer: Answer
    means: Means
    given_at: datetime
    words: Masked


@dataclass(frozen=True)
class ReportRead:
    """The client's version of a report, or of an addendum to one, with the client's own answers."""

    number: str
    version: int
    title: Masked
    day: date
    state: ReportState
    sealed_at: datetime | None
    addendum_to: Annotated[str | None, Meta(description="The number of the report that this is an addendum to.")]
    lines: tuple[LineRead, ...]
    agreements: tuple[AgreementRead, ...]
    answers: tuple[Answered, ...]
    file: Annotated[
        str | None, Meta(description="The PDF of it, beside this file; an addendum stands in its report's.")
    ]


@dataclass(frozen=True)
class Portable:
    """What a client gave or said, and what was kept about them with consent or to carry out the agreed guidance.

    Not in it: working notes, what the professional wrote in the dossier, and anything of other people.
    """

    format: Literal["wellbeing-desktop-portable-1"]
    made_on: date
    language: Language
    practice: Sender
    person: Person
    trajectories: tuple[Followed, ...]
    life_areas: tuple[AreasAsked, ...]
    consents: tuple[ConsentAsked, ...]
    reports: tuple[ReportRead, ...]


def schema() -> bytes:
    """The published JSON Schema (2020-12) of this form, as it stands in resources/schema."""
    made: dict[str, Any] = msgspec.json.schema(Portable)
    for definition in made["$defs"].values():
        definition["description"] = " ".join(definition["description"].split())
        if definition.get("type") == "object":
            definition["additionalProperties"] = False
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{FORMAT}",
        "title": "Portable copy of a client's data, form 1",
    }
    return msgspec.json.format(msgspec.json.encode(head | made), indent=2) + b"\n"


def published() -> bytes:
    """The schema as it was published."""
    return resource("schema", SCHEMA_NAME).read_bytes()


def encoded(copy: Portable) -> bytes:
    """The JSON of a copy, indented, in UTF-8."""
    return msgspec.json.format(msgspec.json.encode(copy), indent=2) + b"\n"


if __name__ == "__main__":
    resource("schema", SCHEMA_NAME).write_bytes(schema())
