"""What is written about a session: lines in sections, each section in one of three compartments."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

WORKING_NOTE_DAYS = 30
_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")


class Compartment(StrEnum):
    """Where a section lies (DOMAIN.md, 'One session, three compartments')."""

    WORKING = "working"
    DOSSIER = "dossier"
    SHARE = "share"


class Voice(StrEnum):
    """Whose line it is in a talk with several people."""

    JOINT = "joint"
    CLIENT = "client"
    COLLEAGUE = "colleague"
    MEMBER = "member"


class Listing(StrEnum):
    """What stands before a line: nothing, a bullet, or its number in the list."""

    NONE = ""
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True)
class Style:
    """How a line looks, on screen and on paper alike.

    `bold` holds pairs of places in the text, from and until, in order and apart; `indent` is 0 to MOST_INDENT steps.
    """

    bold: tuple[tuple[int, int], ...] = ()
    listing: Listing = Listing.NONE
    indent: int = 0


PLAIN = Style()
MOST_INDENT = 3


@dataclass(frozen=True)
class Line:
    """One paragraph of a section, whose it is and how it looks; `participant_id` is the member's of voice MEMBER."""

    text: str
    voice: Voice = Voice.JOINT
    style: Style = PLAIN
    participant_id: int = 0


@dataclass(frozen=True)
class NoteSection:
    """The present text of one section of a session's note; `expires_on` only for working notes."""

    id: int
    session_id: int
    section: str
    compartment: Compartment
    lines: tuple[Line, ...]
    written_at: datetime
    expires_on: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing but white space was written."""
        return not any(line.text.strip() for line in self.lines)


@dataclass(frozen=True)
class NoteVersion:
    """An earlier text of a section, as it stood before it was written over; never changed."""

    id: int
    session_id: int
    section: str
    compartment: Compartment
    lines: tuple[Line, ...]
    written_at: datetime


@dataclass(frozen=True)
class NoteMove:
    """The trace of a note that was written under the wrong client: which sections went where, without their text."""

    id: int
    from_session_id: int
    to_session_id: int
    sections: tuple[str, ...]
    moved_at: datetime


@dataclass(frozen=True)
class Snippet:
    """A text of the user's own that is put into a note by its title."""

    id: int
    title: str
    text: str


@dataclass(frozen=True)
class SpellingWord:
    """A word that the user says is right."""

    id: int
    word: str


@dataclass(frozen=True)
class NameAllowed:
    """That the user was asked about the name of a client or contact in the note of a session, and said it may stand."""

    id: int
    session_id: int
    client_id: int | None = None
    contact_id: int | None = None


@dataclass(frozen=True)
class TalkTimer:
    """How long a talk took so far; `seconds` do not count the stretch that is `running_since` a moment.

    When it does not run it was paused, or `stopped`: then the talk is over.
    """

    id: int
    session_id: int
    seconds: int = 0
    running_since: datetime | None = None
    stopped: bool = False

    def lasted(self, now: datetime) -> int:
        """The seconds until `now`; a clock that was set back counts nothing."""
        since = int((now - self.running_since).total_seconds()) if self.running_since else 0
        return self.seconds + max(0, since)


def expiry(compartment: Compartment, written_on: date) -> date | None:
    """The day a working note is swept: 30 days after it was first written; None for what is kept."""
    return written_on + timedelta(days=WORKING_NOTE_DAYS) if compartment is Compartment.WORKING else None


def clean(text: str) -> str:
    """The text as it is kept: NUL and lone surrogates, which no database or PDF can carry, are left out."""
    return _UNKEEPABLE.sub("", text)


def cleaned(line: Line) -> Line:
    """The line as it is kept: without what `clean` leaves out, and bold on the letters that were bold."""
    text = clean(line.text)
    if text == line.text:
        return line
    spans = ((len(clean(line.text[:first])), len(clean(line.text[:last]))) for first, last in line.style.bold)
    bold = tuple(span for span in spans if span[0] < span[1])
    return replace(line, text=text, style=replace(line.style, bold=bold))


def runs(text: str, bold: Iterable[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """The pieces of a text in their order, each with whether it is bold; none is empty."""
    at = 0
    for first, last in bold:
        if at < first:
            yield text[at:first], False
        if first < last:
            yield text[first:last], True
        at = last
    if at < len(text):
        yield text[at:], False


def numbered(styles: Iterable[Style]) -> list[int]:
    """The number of each line in its list, from 1; 0 for a line without one.

    A line that stands deeper leaves the list above it going; another line at the same depth ends it.
    """
    counts, found = [0] * (MOST_INDENT + 1), []
    for style in styles:
        counts[style.indent] = counts[style.indent] + 1 if style.listing is Listing.NUMBER else 0
        counts[style.indent + 1 :] = [0] * (MOST_INDENT - style.indent)
        found.append(counts[style.indent])
    return found
