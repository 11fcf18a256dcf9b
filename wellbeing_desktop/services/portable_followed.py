"""Of a portable copy: what a client followed, alone and in groups."""

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.goals import Homework
from wellbeing_desktop.domain.groups import Member
from wellbeing_desktop.domain.insights import Insight
from wellbeing_desktop.domain.measures import Measure
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.take_away import TakeAway
from wellbeing_desktop.domain.trajectory import Session, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import goals, groups, sessions, trajectories
from .portable_form import (
    AgreementMade,
    Exercise,
    Followed,
    GoalSet,
    InsightGained,
    Scored,
    TalkHad,
    Written,
)

_OF_TALKS = "JOIN session ON session.id = {0}.session_id WHERE trajectory_id = ?"


def every(vault: Vault, client_id: int, language: Language) -> tuple[Followed, ...]:
    """Each programme that the client followed, the client's own first, in the order in which they began."""
    own = [
        _followed(vault, one, client_id, None, language) for one in reversed(trajectories.of_client(vault, client_id))
    ]
    shared = [
        _followed(vault, one, client_id, member, language)
        for group, member in groups.of_client(vault, client_id)
        for one in reversed(groups.trajectories_of(vault, group.id))
    ]
    return (*own, *(one for one in shared if one.talks or one.measures))


def _followed(vault: Vault, one: Trajectory, client_id: int, member: Member | None, language: Language) -> Followed:
    """One programme; of a group only what is the member's own."""
    programme = trajectories.programme_of(vault, one)
    talks = {talk.id: talk for talk in trajectories.sessions_of(vault, one.id)}
    own = {} if member else talks
    return Followed(
        programme.title.get(language),
        member is not None,
        one.starts_on,
        one.closed_on,
        None if member else one.absent_since,
        tuple(had for talk in talks.values() if (had := _talk(vault, talk, programme, client_id, language))),
        () if member else _goals(vault, one.id),
        _agreements(vault, one.id, own),
        _insights(vault, one.id, own),
        _exercises(vault, one.id, own),
        _measures(vault, one.id, member, programme, talks, language),
        () if member else _taken_along(vault, one.id, programme, language),
    )


def _talk(vault: Vault, talk: Session, programme: Programme, client_id: int, language: Language) -> TalkHad | None:
    """The talk when the client is one of those who take part; others by role, a group's members not one by one."""
    there = sessions.participants(vault, talk.id)
    mine = next((one for one in there if one.client_id == client_id), None)
    if mine is None:
        return None
    others = [one.role for one in there if one is not mine and one.role is not Role.MEMBER]
    return TalkHad(
        talk.number,
        programme.kind(talk.kind).title.get(language),
        talk.day,
        talk.start,
        talk.minutes,
        talk.status,
        talk.setting,
        talk.place,
        mine.present,
        tuple(others),
    )


def _goals(vault: Vault, trajectory_id: int) -> tuple[GoalSet, ...]:
    return tuple(
        GoalSet(one.text, one.state, one.made_on, one.reviewed_on, one.review)
        for one in goals.of_trajectory(vault, trajectory_id)
    )


def _agreements(vault: Vault, trajectory_id: int, talks: dict[int, Session]) -> tuple[AgreementMade, ...]:
    found = records.select(vault, Agreement, f"{_OF_TALKS.format('agreement')} ORDER BY agreement.id", (trajectory_id,))
    return tuple(
        AgreementMade(
            talks[one.session_id].number,
            one.text,
            one.owner,
            one.due_on,
            one.status,
            one.voice,
            one.reviewed_on,
            one.review,
        )
        for one in found
        if one.session_id in talks and _own(one.voice)
    )


def _insights(vault: Vault, trajectory_id: int, talks: dict[int, Session]) -> tuple[InsightGained, ...]:
    found = records.select(vault, Insight, f"{_OF_TALKS.format('insight')} ORDER BY insight.id", (trajectory_id,))
    return tuple(
        InsightGained(talks[one.session_id].number, one.text, one.voice, one.state, one.reviewed_on, one.review)
        for one in found
        if one.session_id in talks and _own(one.voice)
    )


def _exercises(vault: Vault, trajectory_id: int, talks: dict[int, Session]) -> tuple[Exercise, ...]:
    found = records.select(vault, Homework, f"{_OF_TALKS.format('homework')} ORDER BY homework.id", (trajectory_id,))
    return tuple(
        Exercise(talks[one.session_id].number, one.text, one.done, one.told_on, one.review)
        for one in found
        if one.session_id in talks
    )


def _measures(
    vault: Vault,
    trajectory_id: int,
    member: Member | None,
    programme: Programme,
    talks: dict[int, Session],
    language: Language,
) -> tuple[Scored, ...]:
    titles = {one.key: one.title.get(language) for one in programme.indicators}
    found = records.select(
        vault,
        Measure,
        "WHERE trajectory_id = ? AND member_id IS ? ORDER BY measured_on, id",
        (trajectory_id, member.id if member else None),
    )
    return tuple(
        Scored(
            titles.get(one.indicator, one.indicator),
            one.score,
            one.measured_on,
            talks[one.session_id].number if one.session_id in talks else None,
        )
        for one in found
    )


def _taken_along(vault: Vault, trajectory_id: int, programme: Programme, language: Language) -> tuple[Written, ...]:
    titles = {one.key: one.title.get(language) for one in programme.take_away}
    found = records.select(vault, TakeAway, "WHERE trajectory_id = ? ORDER BY id", (trajectory_id,))
    return tuple(Written(titles.get(one.part, one.part), one.text) for one in found if one.text.strip())


def _own(voice: Voice) -> bool:
    """What is joint or the client's; the colleague's is the colleague's."""
    return voice in (Voice.JOINT, Voice.CLIENT)
