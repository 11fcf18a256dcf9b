"""How made-up clients were guided: goals, homework, scores, life areas, closing, and coming back."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ..assets.wording import Language
from ..domain.agreements import Agreement
from ..domain.change import Act
from ..domain.goals import GoalState
from ..domain.life_areas import AreaState, LifeMap
from ..domain.notes import Line
from ..domain.people import Role
from ..domain.planning import Slot
from ..domain.reports import Means
from ..domain.take_away import TakeAway
from ..domain.trajectory import Session, SessionStatus, Trajectory
from ..vault import records
from ..vault.store import Vault
from . import (
    agreements,
    closing,
    consents,
    goals,
    homework,
    life_areas,
    measures,
    notes,
    people,
    plans,
    sessions,
    trajectories,
)
from .sample_clock import SampleClock
from .sample_guidance_text import CourseTalkText, CourseText, GuidedText, MapText
from .sample_ink import signature
from .sample_notes import lasting

_AFTER = timedelta(minutes=15)


@dataclass(frozen=True)
class Guide:
    """Writes the trajectories and maps of one client into the vault."""

    vault: Vault
    clock: SampleClock
    language: Language
    client_id: int

    def tell(self, text: GuidedText) -> None:
        """Everything up to now, the earliest first."""
        for course in text.courses:
            trajectory = self._begin(course)
            talks = self._talks(trajectory)
            if text.maps:
                self._ask(text.maps[0], talks[0])
            self._follow(course, trajectory, talks)
        for again in text.maps[1:]:
            self._ask(again, None)

    def _begin(self, course: CourseText) -> Trajectory:
        monday = _monday(self.clock.present().date()) - timedelta(weeks=course.weeks_ago)
        self.clock.moment = datetime.combine(monday - timedelta(days=4), course.start)
        slots = (Slot(course.weekday, course.start),)
        plan = plans.propose(
            self.vault, course.programme, monday, slots, self.language, talks=course.count, spacing=course.spacing
        )
        before = closing.earlier(self.vault, self.client_id) if course.after else []
        trajectories.start(
            self.vault,
            self.client_id,
            course.programme,
            plan,
            earlier_id=before[0].id if before else None,
            spacing=course.spacing,
        )
        return trajectories.of_client(self.vault, self.client_id)[0]

    def _talks(self, trajectory: Trajectory) -> list[Session]:
        return trajectories.sessions_of(self.vault, trajectory.id)

    def _follow(self, course: CourseText, trajectory: Trajectory, talks: list[Session]) -> None:
        held = [(one, text) for one, text in zip(talks, course.talks, strict=False) if self._is_past(one)]
        for number, (session, text) in enumerate(held):
            self.clock.moment = session.begins + _AFTER
            if text.missed:
                sessions.miss(self.vault, session.id, Role.CLIENT)
                continue
            self._tell_homework(trajectory, text)
            self._write(session, text)
            if number == 0:
                for goal in course.goals:
                    goals.add(self.vault, trajectory.id, goal.text)
            self.clock.moment = session.ends
            sessions.hold(self.vault, session.id)
        self._review(course, trajectory)
        for part, words in course.take_away.items():
            self._keep(TakeAway(0, trajectory.id, part, words))
        if course.close:
            self._close(course, trajectory)

    def _is_past(self, session: Session) -> bool:
        return session.ends + _AFTER <= self.clock.present()

    def _write(self, session: Session, text: CourseTalkText) -> None:
        notes.save(self.vault, session.id, lasting(self.vault, self.clock, session.id, text.lines()))
        for asked, score in zip(measures.asked_at(self.vault, session.id), text.scores, strict=False):
            measures.save(self.vault, session.id, asked.indicator.key, score)
        if text.homework:
            homework.give(self.vault, session.id, text.homework)
        for one in text.agreements:
            due = session.day + timedelta(days=one.days)
            agreement = Agreement(0, session.id, one.text, one.owner, None, due, about_work=one.about_work)
            agreements.add(self.vault, agreement)

    def _tell_homework(self, trajectory: Trajectory, text: CourseTalkText) -> None:
        for one in homework.open_in(self.vault, trajectory.id):
            homework.tell(self.vault, one.id, text.done, text.told)

    def _review(self, course: CourseText, trajectory: Trajectory) -> None:
        for kept, text in zip(goals.of_trajectory(self.vault, trajectory.id), course.goals, strict=False):
            if text.review or text.state is not GoalState.OPEN:
                goals.review(self.vault, kept.id, text.state, text.review)

    def _keep(self, part: TakeAway) -> None:
        with self.vault.transaction(Act.SAVE_TAKE_AWAY, part.trajectory_id):
            records.put(self.vault, part)

    def _close(self, course: CourseText, trajectory: Trajectory) -> None:
        last = [one for one in self._talks(trajectory) if one.status is SessionStatus.HELD][-1]
        self.clock.moment = last.ends + _AFTER
        found = closing.ending(self.vault, trajectory.id, self.language)
        closing.close(self.vault, trajectory.id, course.early, after=found.aftercare)
        for talk in closing.aftercare_of(self.vault, trajectory.id):
            if self._is_past(talk):
                self.clock.moment = talk.ends
                sessions.hold(self.vault, talk.id)
                notes.save(self.vault, talk.id, {"since": (Line(course.afterwards),)})

    def _ask(self, text: MapText, session: Session | None) -> None:
        """Ask for consent, then the areas; at a talk when it was part of one."""
        day = _monday(self.clock.present().date()) - timedelta(weeks=text.weeks_ago) + timedelta(days=3)
        self.clock.moment = session.begins if session else datetime.combine(day, datetime.min.time().replace(hour=10))
        ink = signature(people.client(self.vault, self.client_id).name)
        given = consents.Given(Means.SCREEN, signature=ink)
        change = life_areas.ask(self.vault, self.client_id, given, session_id=session.id if session else None)
        map_id = next(one.id for one in change.after if isinstance(one, LifeMap))
        for one in text.answers:
            match one.state:
                case AreaState.ANSWERED:
                    life_areas.answer(self.vault, map_id, one.area, one.score, one.text)
                case AreaState.SKIPPED:
                    life_areas.skip(self.vault, map_id, one.area)
                case AreaState.REFUSED:
                    life_areas.refuse(self.vault, map_id, one.area)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
