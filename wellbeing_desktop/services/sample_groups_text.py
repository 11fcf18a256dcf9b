"""The sample practice's texts of groups and a network, read strictly from resources/sample/groups-*.toml."""

from datetime import time

import msgspec

from ..assets.paths import resource
from ..assets.wording import Language
from ..domain.agreements import AgreementStatus
from ..domain.groups import GroupForm, GroupKind
from ..domain.notes import Line


class MemberText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody in a group, and what they do in it."""

    name: str
    task: str = ""


class MemberLineText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line about one member, who is meant by their place."""

    member: int
    text: str


class HelpText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who helped whom with what; everybody when nobody is named."""

    helper: int
    with_what: str
    helped: int | None = None


class MeetingText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One meeting of a group that was held; `scores` has a row for each member."""

    kind: str
    sections: dict[str, str]
    themes: tuple[str, ...] = ()
    absent: tuple[int, ...] = ()
    scores: tuple[tuple[int, ...], ...] = ()
    lines: tuple[MemberLineText, ...] = ()
    helps: tuple[HelpText, ...] = ()

    def note(self) -> dict[str, tuple[Line, ...]]:
        """The sections as notes.save takes them."""
        return {key: tuple(Line(line) for line in text.splitlines()) for key, text in self.sections.items()}


class GroupText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A group, its members and its meetings up to now."""

    name: str
    kind: GroupKind
    organisation: str
    form: GroupForm
    plan: str
    programme: str
    spacing: str
    start: time
    weeks_ago: int
    weekday: int
    members: tuple[MemberText, ...]
    meetings: tuple[MeetingText, ...]


class UseText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that was used of a budget beside the meetings."""

    label: str
    minutes: int
    cents: int
    weeks_ago: int


class BudgetText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was agreed with an organisation for this year."""

    organisation: str
    minutes: int
    cents: int
    rate_cents: int
    uses: tuple[UseText, ...]


class PhaseText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What came of a phase's assignment, and how many weeks after the beginning the phase closed."""

    answer: str
    after_weeks: int


class CoreMeetingText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A meeting of a network's core group."""

    kind: str
    after_weeks: int
    talked: str
    outcome: str


class DecisionText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was decided."""

    text: str
    after_weeks: int


class ActionText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A step of the plan of action; due so many days from now."""

    text: str
    due_in_days: int
    status: AgreementStatus
    member: int | None = None


class NetworkText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An employee network; `scores` has a row for each member of the core group."""

    name: str
    organisation: str
    plan: str
    weeks_ago: int
    weekday: int
    start: time
    scores: tuple[tuple[int, ...], ...]
    members: tuple[MemberText, ...]
    phases: tuple[PhaseText, ...]
    meetings: tuple[CoreMeetingText, ...]
    decisions: tuple[DecisionText, ...]
    actions: tuple[ActionText, ...]


class GroupsText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything in it."""

    groups: tuple[GroupText, ...]
    budget: BudgetText
    networks: tuple[NetworkText, ...]


def read(language: Language) -> GroupsText:
    """The texts in one language."""
    return msgspec.toml.decode(resource("sample", f"groups-{language}.toml").read_bytes(), type=GroupsText)
