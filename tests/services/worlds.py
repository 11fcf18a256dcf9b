"""Small practices for tests: a client with a manager and a colleague, a running plan, a sealed report."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, time

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.consent import ConsentRequest, Purpose, offered_categories
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.people import Client, Contact, Practice, Role
from wellbeing_desktop.domain.planning import Slot
from wellbeing_desktop.domain.reports import Answer, Means, Report
from wellbeing_desktop.domain.signature import Point, Signature, Stroke
from wellbeing_desktop.domain.suitability import Answered, Conclusion, SuitabilityCheck, SuitabilityPoint
from wellbeing_desktop.domain.trajectory import Session, Trajectory
from wellbeing_desktop.services import (
    agreements,
    consent_requests,
    consents,
    notes,
    people,
    reports,
    sessions,
    suitability,
    trajectories,
)
from wellbeing_desktop.vault.store import Vault

PRACTICE = Practice(1, "Praktijk De Binnentuin", "drs. İrem Yıldız", "Coaching en psychosociale therapie")
SLOTS = (Slot(0, time(9)), Slot(2, time(9)), Slot(3, time(13)))
KEY = "herstelplan-werkvloer"
START = date(2026, 11, 23)
AGREED = ("Elke ochtend tien minuten overleg", "Elke dag een halfuur wandelen")
INK = Signature((Stroke((Point(10, 10), Point(40, 60), Point(90, 20))),))


@dataclass(frozen=True)
class World:
    """One client with a manager, a colleague and the recovery plan's sessions."""

    client: Client
    manager: Contact
    colleague: Contact
    trajectory: Trajectory
    sessions: tuple[Session, ...]

    @property
    def dialogue(self) -> Session:
        """The first talk with the colleague."""
        return next(session for session in self.sessions if session.kind == "dialogue")


def add_client(vault: Vault, name: str = "Anna de Vries") -> Client:
    """A client with a manager and a colleague at the same organisation."""
    contacts = (
        people.NewContact("Bert Smit", Role.MANAGER, "Gemeente Waterrijk"),
        people.NewContact("Chaima El Idrissi", Role.COLLEAGUE, "Gemeente Waterrijk"),
    )
    change = people.add_client(vault, people.NewClient(Client(0, name), "Gemeente Waterrijk", contacts))
    return next(record for record in change.after if isinstance(record, Client))


def begin(vault: Vault, name: str = "Anna de Vries", starts_on: date = START, *, suits: bool = True) -> World:
    """A client whose recovery plan was planned, and suits unless said otherwise."""
    client = add_client(vault, name)
    manager, colleague = people.contacts_of(vault, client.id)
    plan = trajectories.propose(vault, KEY, starts_on, SLOTS, "nl")
    trajectories.start(vault, client.id, KEY, plan, colleague.id)
    trajectory = trajectories.of_client(vault, client.id)[0]
    if suits:
        check(vault, trajectory)
    return World(client, manager, colleague, trajectory, tuple(trajectories.sessions_of(vault, trajectory.id)))


def check(vault: Vault, trajectory: Trajectory, conclusion: Conclusion = Conclusion.SUITABLE) -> SuitabilityCheck:
    """A check of the trajectory's suitability with this conclusion, every point answered with yes."""
    asked = trajectories.programme_of(vault, trajectory).suitability
    points = tuple(SuitabilityPoint(item.key, Answered.YES) for item in asked)
    made = SuitabilityCheck(0, trajectory.id, vault.now().date(), points, conclusion, discussed=True)
    (kept,) = suitability.record(vault, made).after
    assert isinstance(kept, SuitabilityCheck)
    return kept


@contextmanager
def on_its_day(vault: Vault, session_id: int) -> Iterator[None]:
    """The vault's clock stands at the end of that session meanwhile, if it is still to come."""
    ends, clock = sessions.session(vault, session_id).ends, vault._clock
    vault._clock = lambda: max(ends, clock())
    try:
        yield
    finally:
        vault._clock = clock


def took_place(vault: Vault, session_id: int, absent: frozenset[int] = frozenset()) -> Change:
    """Mark a session as held, as on its own day."""
    with on_its_day(vault, session_id):
        return sessions.hold(vault, session_id, absent)


def write(vault: Vault, session_id: int) -> None:
    """The note of a dialogue that was held, with something in every compartment, and two agreements."""
    took_place(vault, session_id)
    notes.save(
        vault,
        session_id,
        {
            "impressions": (Line("WERKAANTEKENING: veel spanning"),),
            "background": (Line("DOSSIERTEKST: slaapt slecht"),),
            "insights": (
                Line("SAMEN: eerder overleggen"),
                Line("VAN ANNA: ik zeg te snel ja", Voice.CLIENT),
                Line("VAN CHAIMA: ik vul te veel in", Voice.COLLEAGUE),
            ),
        },
    )
    agreements.add(
        vault,
        Agreement(0, session_id, AGREED[0], Role.CLIENT, None, START, about_work=True),
    )
    agreements.add(vault, Agreement(0, session_id, AGREED[1], Role.CLIENT))


def seal(vault: Vault, session_id: int, language: Language = "nl") -> Report:
    """A sealed report of the session: the client signed on screen, the others agreed by word of mouth."""
    write(vault, session_id)
    report = next(r for r in reports.make(vault, session_id, language).after if isinstance(r, Report))
    reports.present(vault, report.id)
    for participant in report.content.participants:
        given = (
            reports.Given(Answer.AGREES, Means.SCREEN, signature=INK)
            if participant.role is Role.CLIENT
            else reports.Given(Answer.AGREES, Means.ORAL, "per telefoon")
        )
        reports.respond(vault, report.id, participant.participant_id, given)
    reports.seal(vault, report.id)
    return reports.round_by_report(vault, report.id).report


def proposal(world: World, until: date | None = date(2027, 4, 1)) -> consents.Proposal:
    """Everything an employer can ever have, for the manager."""
    return consents.Proposal(
        world.client.id,
        world.trajectory.id,
        world.manager.id,
        Purpose.PROGRESS,
        offered_categories(Role.MANAGER),
        START,
        until,
    )


def ask(vault: Vault, world: World, until: date | None = date(2027, 4, 1)) -> ConsentRequest:
    """That consent asked and not answered yet."""
    (made,) = consent_requests.ask(vault, proposal(world, until)).after
    assert isinstance(made, ConsentRequest)
    return made


def allow(vault: Vault, world: World, until: date | None = date(2027, 4, 1)) -> None:
    """Record that consent, signed on the screen."""
    consents.record(vault, proposal(world, until), consents.Given(Means.SCREEN, signature=INK))
