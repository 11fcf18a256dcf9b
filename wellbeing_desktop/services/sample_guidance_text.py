"""The sample practice's texts of guidance and life areas, read strictly from resources/sample/guidance-*.toml."""

from datetime import time

import msgspec

from ..assets.paths import resource
from ..assets.wording import Language
from ..domain.goals import Done, GoalState
from ..domain.life_areas import AreaState
from ..domain.notes import Line
from .sample_text import AgreementText, ClientText


class GoalText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A goal and where it stands now."""

    text: str
    state: GoalState = GoalState.OPEN
    review: str = ""


class CourseTalkText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One talk: its sections, scores in the programme's order, homework given, and how the earlier homework went.

    A `missed` one is a talk to which the client did not come.
    """

    kind: str
    sections: dict[str, str] = {}
    missed: bool = False
    scores: tuple[int, ...] = ()
    homework: str = ""
    done: Done = Done.UNKNOWN
    told: str = ""
    agreements: tuple[AgreementText, ...] = ()

    def lines(self) -> dict[str, tuple[Line, ...]]:
        """The sections as notes.save takes them."""
        return {key: tuple(Line(line) for line in text.splitlines()) for key, text in self.sections.items()}


class CourseText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A trajectory: when it began, its rhythm, what was said, and whether it was closed, early for a reason.

    `after` links it to the one before, `afterwards` is what was said at the aftercare talk.
    """

    programme: str
    weeks_ago: int
    count: int
    spacing: str
    weekday: int
    start: time
    talks: tuple[CourseTalkText, ...]
    goals: tuple[GoalText, ...] = ()
    close: bool = False
    early: str = ""
    after: bool = False
    afterwards: str = ""
    take_away: dict[str, str] = {}


class AnswerText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One area of a map."""

    area: str
    state: AreaState
    score: int | None = None
    text: str = ""


class MapText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One time that the life areas were asked."""

    weeks_ago: int
    answers: tuple[AnswerText, ...]


class GuidedText(ClientText, frozen=True, forbid_unknown_fields=True):
    """A client with what they followed and the maps of their life areas."""

    courses: tuple[CourseText, ...] = ()
    maps: tuple[MapText, ...] = ()


class GuidanceText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everybody in it."""

    clients: tuple[GuidedText, ...]


def read(language: Language) -> GuidanceText:
    """The texts in one language."""
    return msgspec.toml.decode(resource("sample", f"guidance-{language}.toml").read_bytes(), type=GuidanceText)
