"""The client's own plan as it stands today: goals, open agreements, exercises, the next talks, and who helps."""

from dataclasses import dataclass

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.goals import Goal, GoalState, Homework
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.paper import (
    AgreementRow,
    AgreementTable,
    Block,
    Bullets,
    Column,
    Fact,
    FactTable,
    Heading,
    Panel,
    Paper,
    PaperKind,
    Table,
    Text,
    Tone,
)
from wellbeing_desktop.domain.people import Client, Contact, Practice, Role
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.take_away import TakeAway
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import goals, homework, own_papers, papers, people, practice, take_away_paper, trajectories
from .content_number import content_number

PREFIX = "AP"
KEY = f"{PaperKind.ACTION_PLAN.value}:"
"""What the plan's items begin with in the register; the id of a trajectory follows."""

_PART = "action_plan"
_MOST_TALKS = 6


@dataclass(frozen=True)
class _Plan:
    """What goes on the paper, out of every trajectory that runs."""

    client: Client
    followed: tuple[Trajectory, ...]
    goals: tuple[Goal, ...]
    agreements: tuple[Agreement, ...]
    homework: tuple[Homework, ...]
    written: tuple[str, ...]
    talks: tuple[Session, ...]
    contacts: tuple[Contact, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to plan with."""
        return not (self.goals or self.agreements or self.homework or self.written or self.talks)


def release(vault: Vault, client_id: int) -> Release:
    """The plan in the client's language; raises NOT_FOUND, and FIELD_EMPTY 'action_plan' while nothing is in it."""
    plan = _plan(vault, client_id)
    if plan.is_empty:
        raise UserError(Kind.FIELD_EMPTY, field="action_plan")
    language, owner = own_papers.language_of(plan.client), practice.current(vault)
    blocks = _blocks(plan, owner, language)
    words = wording(language)
    today = Formats(language).long_date(vault.now().date())
    paper = Paper(
        PaperKind.ACTION_PLAN,
        language,
        content_number(PREFIX, (plan.client, blocks)),
        1,
        words.text("action_plan.title"),
        papers.header(owner),
        blocks,
        ", ".join(trajectories.programme_of(vault, one).title.get(language) for one in plan.followed),
        (
            Fact(words.text("report.client"), plan.client.name),
            Fact(words.text("report.professional"), owner.professional),
            Fact(words.text("action_plan.day"), today),
        ),
        reader=plan.client.name,
    )
    items = tuple(f"{KEY}{one.id}" for one in plan.followed)
    return own_papers.released(vault, paper, plan.client, "own_copy", items)


def again(vault: Vault, earlier: Release) -> Release | None:
    """The same plan as it would be now; None for a release of something else."""
    if earlier.paper is None or earlier.paper.kind is not PaperKind.ACTION_PLAN or earlier.client_id is None:
        return None
    return release(vault, earlier.client_id)


def _plan(vault: Vault, client_id: int) -> _Plan:
    client = people.client(vault, client_id)
    every = trajectories.of_client(vault, client_id)
    followed = [one for one in every if one.closed_on is None] or every[:1]
    ids = [one.id for one in followed]
    return _Plan(
        client,
        tuple(followed),
        tuple(goal for one in ids for goal in goals.of_trajectory(vault, one)),
        tuple(agreed for one in ids for agreed in _open_agreements(vault, one)),
        tuple(given for one in ids for given in homework.open_in(vault, one)),
        tuple(part.text for one in ids for part in _written(vault, one) if part.text.strip()),
        tuple(sorted((talk for one in ids for talk in _to_come(vault, one)), key=lambda talk: talk.begins)),
        tuple(people.contacts_of(vault, client_id)),
    )


def _open_agreements(vault: Vault, trajectory_id: int) -> list[Agreement]:
    """The client's and the joint ones; what a colleague takes on in own words is the colleague's."""
    return records.select(
        vault,
        Agreement,
        "JOIN session ON session.id = agreement.session_id "
        "WHERE trajectory_id = ? AND agreement.status = 'open' AND voice <> ? ORDER BY agreement.id",
        (trajectory_id, Voice.COLLEAGUE.value),
    )


def _written(vault: Vault, trajectory_id: int) -> list[TakeAway]:
    tail = "WHERE trajectory_id = ? AND part = ? ORDER BY id"
    return records.select(vault, TakeAway, tail, (trajectory_id, _PART))


def _to_come(vault: Vault, trajectory_id: int) -> list[Session]:
    listed, now = trajectories.sessions_of(vault, trajectory_id), vault.now()
    return [one for one in listed if one.status is SessionStatus.PLANNED and one.ends > now]


def _blocks(plan: _Plan, owner: Practice, language: Language) -> tuple[Block, ...]:
    words = wording(language)
    aims = [goal.text for goal in plan.goals if goal.state in (GoalState.OPEN, GoalState.CHANGED)]
    reached = [goal.text for goal in plan.goals if goal.state is GoalState.REACHED]
    exercises = [given.text for given in plan.homework]
    blocks: list[Block] = [Text(words.text("action_plan.intro"), Tone.LEAD)]
    blocks += _listed(words, "goals", aims) + _listed(words, "reached", reached)
    if plan.agreements:
        rows = tuple(_row(one, plan, owner, words) for one in plan.agreements)
        blocks += [Heading(words.text("action_plan.agreements")), AgreementTable(rows)]
    blocks += _listed(words, "exercises", exercises)
    for text in plan.written:
        blocks += [Heading(words.text("action_plan.written")), *take_away_paper.text_blocks(text)]
    if plan.talks:
        blocks += [Heading(words.text("action_plan.talks")), *_talks(plan.talks, language)]
    return (*blocks, *_help(plan, owner, words))


def _listed(words: Wording, key: str, items: list[str]) -> list[Block]:
    return [Heading(words.text(f"action_plan.{key}")), Bullets(tuple(items))] if items else []


def _row(agreed: Agreement, plan: _Plan, owner: Practice, words: Wording) -> AgreementRow:
    named = {contact.id: contact.name for contact in plan.contacts}
    names = {Role.CLIENT: plan.client.name, Role.PRACTICE: owner.professional}
    known = named.get(agreed.owner_contact_id or 0) or names.get(agreed.owner)
    return AgreementRow(agreed.text, known or words.text(f"role.{agreed.owner.value}"), agreed.due_on)


def _talks(talks: tuple[Session, ...], language: Language) -> list[Block]:
    """The next talks, without what they are about: a plan lies on a kitchen table."""
    words, formats = wording(language), Formats(language)
    columns = tuple(Column(words.text(f"client_plan.{key}"), share) for key, share in _COLUMNS)
    rows = tuple(
        (
            f"{formats.weekday(one.day.weekday())} {formats.long_date(one.day)}",
            formats.span(one.start, one.ends.time()),
            ": ".join(part for part in (words.text(f"client_plan.{one.setting.value}"), one.place.strip()) if part),
        )
        for one in talks[:_MOST_TALKS]
    )
    more = len(talks) - len(rows)
    key = "action_plan.one_more_talk" if more == 1 else "action_plan.more_talks"
    after: list[Block] = [Text(words.text(key, count=more), Tone.QUIET)] if more else []
    return [Table(columns, rows), *after]


_COLUMNS = (("day", 2.1), ("time", 1.0), ("where", 1.9))


def _help(plan: _Plan, owner: Practice, words: Wording) -> list[Block]:
    """Who helps: the professional, who is around the client and not the employer, and whoever took something on."""
    busy = {agreed.owner_contact_id for agreed in plan.agreements}
    helping = [one for one in plan.contacts if not one.role.is_employer or one.id in busy]
    facts = [
        Fact(words.text("role.practice"), _reach(owner.professional, owner.phone, owner.email)),
        *(Fact(words.text(f"role.{one.role.value}"), _reach(one.name, one.phone, one.email)) for one in helping),
    ]
    return [
        Heading(words.text("action_plan.help")),
        FactTable(tuple(facts)),
        Panel(words.text("action_plan.stuck_title"), words.text("action_plan.stuck", professional=owner.professional)),
    ]


def _reach(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
