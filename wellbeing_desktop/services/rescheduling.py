"""A talk that falls out: what each of the four ways would do, and doing exactly that in one act."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from wellbeing_desktop.domain.appointments import CalendarWishes
from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.free_time import Obstacle, spot
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.rescheduling import Move, Remedy
from wellbeing_desktop.domain.rescheduling import propose as ways_out
from wellbeing_desktop.domain.trajectory import Participant, Session, SessionStatus
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import people, room, sessions, trajectories, wishes

HORIZON = timedelta(days=400)


@dataclass(frozen=True)
class Proposal:
    """What one way would do with the talk that falls out and those after it."""

    remedy: Remedy
    fallen: Session
    moves: tuple[Move, ...]

    @property
    def possible(self) -> bool:
        """Whether every talk has a moment."""
        return all(move.at is not None for move in self.moves)

    @property
    def obstacle(self) -> Obstacle | None:
        """What is in the way of the first talk without a moment."""
        return next((move.obstacle for move in self.moves if move.at is None), None)


def propose(vault: Vault, session_id: int, remedy: Remedy, language: str) -> Proposal:
    """What this way would do; raises NOT_FOUND, and NOT_ALLOWED for a session that was held."""
    fallen = sessions.session(vault, session_id)
    if fallen.status is SessionStatus.HELD:
        raise UserError(Kind.NOT_ALLOWED)
    later = [
        one
        for one in trajectories.sessions_of(vault, fallen.trajectory_id)
        if one.number > fallen.number and one.status is SessionStatus.PLANNED and one.begins > fallen.begins
    ]
    later.sort(key=lambda one: (one.begins, one.number))
    now = _next_quarter(vault.now())
    first = min(fallen.day, now.date())
    last = max([fallen.day, now.date(), *(one.day for one in later)]) + HORIZON
    moving = {fallen.id} if remedy is Remedy.SHIFT_ONE else {fallen.id, *(one.id for one in later)}
    free = room.free(vault, first, last, _liked(vault, [fallen, *later]), language, moving)
    home = _home(vault, fallen.trajectory_id)
    spots = {one.id: spot(one.setting, one.place, home) for one in (fallen, *later)}
    return Proposal(remedy, fallen, ways_out(remedy, fallen, later, free, spots, now))


def carry_out(vault: Vault, proposal: Proposal, cancelled_by: Role | None = None) -> Change:
    """Do what was shown, in one act; `cancelled_by` is for a talk that is let go.

    A talk to which nobody came stays as it is, for it counts for the attendance: a new one takes its place. Raises
    NOT_ALLOWED when a talk has no moment or nobody came to the one that is let go, CHANGED_MEANWHILE when a talk is
    not as it was shown.
    """
    missed = proposal.fallen.status is SessionStatus.NO_SHOW
    if proposal.remedy is Remedy.DROP and not missed:
        return sessions.cancel(vault, proposal.fallen.id, cancelled_by)
    if not proposal.possible or proposal.remedy is Remedy.DROP:
        raise UserError(Kind.NOT_ALLOWED)
    before, after = list[Record](), list[Record]()
    with vault.transaction(Act.RESCHEDULE, proposal.fallen.id):
        for move in proposal.moves:
            if sessions.session(vault, move.before.id) != move.before:
                raise UserError(Kind.CHANGED_MEANWHILE)
            if missed and move.before.id == proposal.fallen.id:
                after += _in_its_place(vault, move)
            elif move.changes or move.before.status is not SessionStatus.PLANNED:
                before.append(move.before)
                after.append(records.put(vault, _moved(move)))
        for person in () if missed else _absent(vault, proposal.fallen):
            before.append(person)
            after.append(records.put(vault, replace(person, present=None)))
    return Change(Act.RESCHEDULE, tuple(before), tuple(after))


def _liked(vault: Vault, talks: list[Session]) -> CalendarWishes:
    """The user's wishes, with the days and hours that these talks already have."""
    liked = wishes.wishes(vault)
    ends = [one.ends.time() if one.ends.date() == one.day else time(23, 59) for one in talks]
    return replace(
        liked,
        weekdays=tuple(sorted({*liked.weekdays, *(one.day.weekday() for one in talks)})),
        from_time=min(liked.from_time, *(one.start for one in talks)),
        until_time=max(liked.until_time, *ends),
    )


def _moved(move: Move) -> Session:
    at = move.at or move.before.begins
    return replace(
        move.before,
        day=at.date(),
        start=at.time(),
        status=SessionStatus.PLANNED,
        cancelled_by=None,
        moved_from=None,
        moved_because="",
    )


def _in_its_place(vault: Vault, move: Move) -> tuple[Record, ...]:
    """A new talk instead of one to which nobody came, which it names as the day it comes from."""
    at = move.at or move.before.begins
    return sessions.copied(vault, move.before.id, at.date(), at.time(), moved_from=move.before.day)


def _absent(vault: Vault, fallen: Session) -> list[Participant]:
    """Of whom was kept whether they came to the talk that will be held after all."""
    return [one for one in sessions.participants(vault, fallen.id) if one.present is not None]


def _home(vault: Vault, trajectory_id: int) -> str:
    """The organisation at which a client or a group is, for travelling there."""
    found = vault.connection.execute(
        "SELECT coalesce(client.organisation_id, groups.organisation_id) FROM trajectory"
        " LEFT JOIN client ON client.id = trajectory.client_id LEFT JOIN groups ON groups.id = trajectory.group_id"
        " WHERE trajectory.id = ?",
        (trajectory_id,),
    ).fetchone()
    return people.organisation_name(vault, found[0] if found else None)


def _next_quarter(now: datetime) -> datetime:
    """The moment from which something can still be planned today."""
    return datetime.combine(now.date(), time(now.hour)) + timedelta(minutes=15 * (now.minute // 15 + 1))
