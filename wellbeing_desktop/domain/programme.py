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


class Audience(StrEnum):
    """Who follows a programme: one client, a group, or an employee network."""

    CLIENT = "client"
    GROUP = "group"
    NETWORK = "network"


class Look(StrEnum):
    """Which soft fill a kind of session has in the calendar (LOOK.md, 'Tokens')."""

    SESSION = "session"
    INTAKE = "intake"
    EVALUATION = "evaluation"
    GROUP = "group"
    PRIVATE = "private"


class Setting(StrEnum):
    """How people meet: at the organisation, in the practice, by telephone, by video, or walking."""

    ON_SITE = "on_site"
    PRACTICE = "practice"
    TELEPHONE = "telephone"
    VIDEO = "video"
    WALKING = "walking"


class Gate(StrEnum):
    """What must be there before a phase opens."""

    SUITABILITY = "suitability"
    GOALS = "goals"
    ASSIGNMENT = "assignment"
    EVALUATION = "evaluation"
    CONSENT_TO_ASK = "consent_to_ask"


class Output(StrEnum):
    """The documents that can come out of a programme."""

    SESSION_REPORT = "session_report"
    EMPLOYER_REPORT = "employer_report"
    REFERRAL_LETTER = "referral_letter"
    INVESTMENT = "investment"
    TAKE_AWAY = "take_away"
    LIFE_AREAS = "life_areas"
    GROUP_REPORT = "group_report"
    MEMBER_COPY = "member_copy"
    EFFECT_REPORT = "effect_report"
    BUDGET_STATEMENT = "budget_statement"
    CLIENT_PLAN = "client_plan"


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
    """A kind of session: its length in minutes, who takes part beside the user, how they meet, and its note.

    The first of `settings` is the usual one. `measures` names the indicators that are asked, `homework` says that
    homework is given and looked back on, `evaluation` that it opens what waits for one, `life_areas` that the life
    areas are asked (with consent to ask).
    """

    key: str
    title: Words
    minutes: int
    participants: tuple[Role, ...]
    look: Look
    sections: tuple[Section, ...]
    settings: tuple[Setting, ...] = (Setting.PRACTICE,)
    measures: tuple[str, ...] = ()
    homework: bool = False
    evaluation: bool = False
    life_areas: bool = False

    def section(self, key: str) -> Section:
        """The section with this key; raises KeyError."""
        return {section.key: section for section in self.sections}[key]


@dataclass(frozen=True)
class Phase:
    """A part of a programme whose sessions are held in this order; `repeat` times, in a week each where weeks count.

    A `flexible` phase is repeated more or less often for another number of talks. A phase `at_closing` is planned
    when the trajectory closes, `after_days` after its last talk. `opens` is what must be there before it opens.
    `info` is what helps to know in it: benefits, examples of others.
    """

    key: str
    title: Words
    sessions: tuple[str, ...]
    repeat: int = 1
    flexible: bool = False
    at_closing: bool = False
    after_days: int = 0
    opens: tuple[Gate, ...] = ()
    goals: tuple[Words, ...] = ()
    pitfalls: tuple[Words, ...] = ()
    assignment: Words | None = None
    info: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Indicator:
    """What is measured from 0 to 10, with what the ends mean; `falling` says that less is better."""

    key: str
    title: Words
    low: Words
    high: Words
    falling: bool = False


@dataclass(frozen=True)
class Length:
    """How many talks a trajectory can have, without those planned at its closing."""

    least: int
    usual: int
    most: int


@dataclass(frozen=True)
class Spacing:
    """A rhythm: the days from each talk to the next; the last number goes for all further ones."""

    key: str
    title: Words
    gaps: tuple[int, ...]


@dataclass(frozen=True)
class Item:
    """Something a programme lists by key, with its words and, where it has them, what to ask or to think of."""

    key: str
    title: Words
    prompts: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Area:
    """A life area: what is asked, and what 0 and 10 mean."""

    key: str
    title: Words
    question: Words
    low: Words
    high: Words


@dataclass(frozen=True)
class Programme:
    """A kind of guidance, described as data; the first spacing is the usual one, without any each phase is a week.

    `hours_a_week` is 0 where hours are not counted by the week; `order` is the place in a list of programmes.
    """

    key: str
    title: Words
    summary: Words
    hours_a_week: float
    kinds: tuple[SessionKind, ...]
    phases: tuple[Phase, ...]
    indicators: tuple[Indicator, ...] = ()
    audience: Audience = Audience.CLIENT
    length: Length | None = None
    spacings: tuple[Spacing, ...] = ()
    suitability: tuple[Item, ...] = ()
    areas: tuple[Area, ...] = ()
    themes: tuple[Item, ...] = ()
    take_away: tuple[Item, ...] = ()
    outputs: tuple[Output, ...] = ()
    order: int = 100

    def kind(self, key: str) -> SessionKind:
        """The kind of session with this key; raises KeyError."""
        return {kind.key: kind for kind in self.kinds}[key]

    def phase(self, key: str) -> Phase:
        """The phase with this key; raises KeyError."""
        return {phase.key: phase for phase in self.phases}[key]

    def indicator(self, key: str) -> Indicator:
        """The indicator with this key; raises KeyError."""
        return {indicator.key: indicator for indicator in self.indicators}[key]

    def weeks(self, talks: int | None = None) -> tuple[tuple[SessionKind, ...], ...]:
        """The kinds of session of each week, or of each repeat of a phase, in order; `talks` as for `repeats`."""
        return tuple(
            tuple(self.kind(key) for key in phase.sessions)
            for phase, repeat in self.repeats(talks)
            for _ in range(repeat)
        )

    def repeats(self, talks: int | None = None) -> tuple[tuple[Phase, int], ...]:
        """How often each phase is repeated for this number of talks in all, those planned at the closing left out.

        What is more than usual is added to the flexible phases in turn, the first of them first; what is less is taken
        from the one that is repeated most, the last of equals first. A flexible phase can be left out, the others
        stay as they are.
        """
        planned = [phase for phase in self.phases if not phase.at_closing]
        counts = {phase.key: phase.repeat for phase in planned}
        flexible = [phase for phase in planned if phase.flexible and phase.sessions]
        left = 0 if talks is None else talks - sum(len(phase.sessions) * phase.repeat for phase in planned)
        while fewer := [phase for phase in flexible if left < 0 < counts[phase.key]]:
            taken = max(reversed(fewer), key=lambda phase: counts[phase.key])
            counts[taken.key] -= 1
            left += len(taken.sessions)
        while any(len(phase.sessions) <= left for phase in flexible):
            for phase in flexible:
                if len(phase.sessions) <= left:
                    counts[phase.key] += 1
                    left -= len(phase.sessions)
        return tuple((phase, counts[phase.key]) for phase in planned)


@dataclass(frozen=True)
class ProgrammeVersion:
    """The text of a programme file as a trajectory started with it; `digest` is its SHA-256 in hex."""

    id: int
    key: str
    digest: str
    source: str


@dataclass(frozen=True)
class OwnProgramme:
    """A programme the user made from another one, as the text of its file; `key` is unlike any other's."""

    id: int
    key: str
    source: str
