"""A new client with a first talk in the calendar, in one act; the rest of the plan at once or later."""

from dataclasses import dataclass, replace
from datetime import datetime

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.planning import Plan, PlannedSession, Slot
from wellbeing_desktop.domain.programme import Audience, Look, Programme, SessionKind
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.vault.store import Vault

from . import people, plans, programmes, trajectories, wishes

WORKING_DAYS = 5


@dataclass(frozen=True)
class Offer:
    """What a first talk can be: the first kind of a programme, or an intake by itself (`alone`)."""

    programme: Programme
    kind: SessionKind
    alone: bool = False


@dataclass(frozen=True)
class FirstTalk:
    """The first talk as chosen; `whole` lays out the rest of the programme too."""

    key: str
    kind: str
    at: datetime
    minutes: int
    whole: bool = False


def offered(vault: Vault) -> tuple[Offer, ...]:
    """An intake by itself where a programme has one, then the beginning of each programme for one client."""
    found = [one for one in programmes.available(vault) if one.audience is Audience.CLIENT and one.weeks()]
    intakes = [Offer(one, kind, alone=True) for one in found for kind in one.kinds if kind.look is Look.INTAKE]
    shortest = min(intakes, key=lambda offer: len(offer.programme.weeks()), default=None)
    return (*((shortest,) if shortest else ()), *(Offer(one, one.weeks()[0][0]) for one in found))


def propose(vault: Vault, talk: FirstTalk, language: str, home: str = "") -> Plan:
    """What would be planned: the talk at its moment, and the rest in free time when the whole is wanted."""
    programme = programmes.programme(vault, talk.key)
    if not talk.whole:
        start = talk.at.time()
        return Plan(
            (PlannedSession(talk.kind, 1, _week_of(programme, talk.kind), talk.at.date(), start, talk.minutes),)
        )
    plan = plans.propose(
        vault,
        talk.key,
        talk.at.date(),
        _slots(programme, talk),
        language,
        wishes=wishes.wishes(vault),
        home=home,
        first_at=talk.at,
    )
    return replace(plan, sessions=(replace(plan.sessions[0], minutes=talk.minutes), *plan.sessions[1:]))


def _slots(programme: Programme, talk: FirstTalk) -> tuple[Slot, ...]:
    """The weekday of the first talk, and as many working days after it as a week has further talks, two days apart."""
    most = 1 if programme.spacings else max(len(kinds) for kinds in programme.weeks())
    first = min(talk.at.weekday(), WORKING_DAYS - 1)
    days = dict.fromkeys([talk.at.weekday(), *((first + 2 * n) % WORKING_DAYS for n in range(1, most))])
    return tuple(Slot(day, talk.at.time()) for day in days)


def add(vault: Vault, new: people.NewClient, key: str, plan: Plan) -> Change:
    """Add the client and start the programme with this plan: one act. Raises as `people.add_client`."""
    made: list[Record] = []
    rhythm = plans.rhythm_of(programmes.programme(vault, key), "")
    with vault.transaction(Act.ADD_CLIENT) as line:
        client = people.put_client(vault, new, made)
        line.subject_id = client.id
        first = Trajectory(0, client.id, 0, plan.sessions[0].day, spacing=rhythm.key if rhythm else "")
        colleagues = [one.id for one in people.contacts_of(vault, client.id, Role.COLLEAGUE)]
        made += trajectories.begin_client(vault, first, key, plan, colleagues)
    return Change(Act.ADD_CLIENT, after=tuple(made))


def _week_of(programme: Programme, kind: str) -> int:
    weeks = programme.weeks()
    return next((at for at, kinds in enumerate(weeks, 1) if kind in [one.key for one in kinds]), 1)
