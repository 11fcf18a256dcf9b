"""A programme as data: phases, kinds of session, sections of a note, indicators. No programme is known by name."""

from dataclasses import dataclass
from enum import StrEnum

from .notes import Compartment
from .people import Role


@dataclass(frozen=True)
class Words:
    """A text in both languages of the program."""

    nl: str
    en: str

    def get(self, language: str) -> str:
        """The text in 'nl' or 'en'."""
        return self.en if language == "en" else self.nl


class Look(StrEnum):
    """Which soft fill a kind of session has in the calendar (LOOK.md, 'Tokens')."""

    SESSION = "session"
    INTAKE = "intake"
    EVALUATION = "evaluation"
    GROUP = "group"
    PRIVATE = "private"


@dataclass(frozen=True)
class Section:
    """One section of a note, in one compartment; `voices` says that each line is joint or somebody's own."""

    key: str
    title: Words
    compartment: Compartment
    prompts: tuple[Words, ...] = ()
    voices: bool = False


@dataclass(frozen=True)
class SessionKind:
    """A kind of session: its length in minutes, who takes part beside the user, and its note."""

    key: str
    title: Words
    minutes: int
    participants: tuple[Role, ...]
    look: Look
    sections: tuple[Section, ...]

    def section(self, key: str) -> Section:
        """The section with this key; raises KeyError."""
        return {section.key: section for section in self.sections}[key]


@dataclass(frozen=True)
class Phase:
    """A part of a programme whose sessions are held in this order within one week; `repeat` weeks alike."""

    key: str
    title: Words
    sessions: tuple[str, ...]
    repeat: int = 1


@dataclass(frozen=True)
class Indicator:
    """What is measured from 0 to 10, with what the ends mean."""

    key: str
    title: Words
    low: Words
    high: Words


@dataclass(frozen=True)
class Programme:
    """A kind of guidance, described as data."""

    key: str
    title: Words
    summary: Words
    hours_a_week: float
    kinds: tuple[SessionKind, ...]
    phases: tuple[Phase, ...]
    indicators: tuple[Indicator, ...] = ()

    def kind(self, key: str) -> SessionKind:
        """The kind of session with this key; raises KeyError."""
        return {kind.key: kind for kind in self.kinds}[key]

    def weeks(self) -> tuple[tuple[SessionKind, ...], ...]:
        """The kinds of session of each week, in order."""
        return tuple(
            tuple(self.kind(key) for key in phase.sessions) for phase in self.phases for _ in range(phase.repeat)
        )


@dataclass(frozen=True)
class ProgrammeVersion:
    """The text of a programme file as a trajectory started with it; `digest` is its SHA-256 in hex."""

    id: int
    key: str
    digest: str
    source: str
