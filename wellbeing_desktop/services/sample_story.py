"""How the talks of one made-up client went: notes, agreements, reports in their rounds, consent, what left."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import chain, cycle

import msgspec

from ..assets.wording import Language
from ..domain.agreements import Agreement, AgreementStatus
from ..domain.consent import Purpose, offered_categories
from ..domain.disclosure import Way
from ..domain.insights import Insight
from ..domain.notes import Line
from ..domain.people import Contact, Role
from ..domain.planning import Slot
from ..domain.reports import Answer, Means, Report, ReportParticipant
from ..domain.trajectory import Session, Trajectory
from ..vault.store import Vault
from . import (
    addenda,
    agreements,
    consents,
    insights,
    notes,
    people,
    releases,
    reports,
    sample_figures,
    sessions,
    trajectories,
)
from .sample_clock import SampleClock
from .sample_ink import signature
from .sample_notes import lasting
from .sample_text import SampleText, TalkText

_AFTER = timedelta(minutes=20)
_SETTLED = timedelta(days=7)
_OPEN_YET = 2
_CONSENT_DAYS = 120
_EVENING = time(17, 30)


class Ending(StrEnum):
    """How far the newest report is, and whether the employer still hears anything."""

    NONE = "none"
    WAITING = "waiting"
    OBJECTED = "objected"


@dataclass(frozen=True)
class Story:
    """When a client's plan began, on which days, and how it stands now."""

    starts_on: date
    slots: tuple[Slot, ...]
    ending: Ending


@dataclass(frozen=True)
class Teller:
    """Writes the story of one client into the vault."""

    vault: Vault
    clock: SampleClock
    text: SampleText
    language: Language
    client_id: int

    def tell(self, story: Story) -> None:
        """Everything up to now; the newest talk of a plan under way is not written yet."""
        trajectory = trajectories.of_client(self.vault, self.client_id)[0]
        past = self._past(trajectory)
        under_way = story.ending is not Ending.NONE
        sample_figures.check(self.vault, trajectory)
        sample_figures.reckon(self.vault, trajectory)
        written = past[:-1] if under_way else past
        dialogues = [session for session in written if len(sessions.participants(self.vault, session.id)) > 1]
        for session, talk in _with_talks(written, self.text.talks):
            self._write(session, talk)
            if under_way:
                self._report(session, story.ending if session is dialogues[-1] else None)
        if not under_way:
            return
        self.clock.moment = past[-1].ends
        sessions.hold(self.vault, past[-1].id)
        if story.ending is Ending.WAITING:
            self._amend(dialogues[0])
        self._share(trajectory, dialogues[:2], withdrawn=story.ending is Ending.OBJECTED)
        self._settle()

    def _past(self, trajectory: Trajectory) -> list[Session]:
        planned = trajectories.sessions_of(self.vault, trajectory.id)
        return [session for session in planned if session.ends + _AFTER <= self.clock.present()]

    def _write(self, session: Session, talk: TalkText) -> None:
        self.clock.moment = session.ends + _AFTER
        sessions.hold(self.vault, session.id)
        notes.save(self.vault, session.id, lasting(self.vault, self.clock, session.id, talk.lines()))
        sample_figures.score(self.vault, session)
        for one in talk.agreements:
            due = session.day + timedelta(days=one.days)
            owner = self._colleague().id if one.owner is Role.COLLEAGUE else None
            agreements.add(
                self.vault, Agreement(0, session.id, one.text, one.owner, owner, due, about_work=one.about_work)
            )
        for insight in talk.understood:
            insights.add(self.vault, Insight(0, session.id, insight.text, insight.voice))

    def _report(self, session: Session, ending: Ending | None) -> None:
        """Its report is sealed, unless an ending says how its round stands."""
        self.clock.moment = session.ends + 2 * _AFTER
        change = reports.make(self.vault, session.id, self.language)
        report = next(record for record in change.after if isinstance(record, Report))
        reports.present(self.vault, report.id)
        for number, person in enumerate(report.content.participants):
            self.clock.moment += _AFTER
            given = self._answer(session, person, ending if number else None)
            if given is not None:
                reports.respond(self.vault, report.id, person.participant_id, given)
        if ending is None:
            reports.seal(self.vault, report.id)

    def _amend(self, session: Session) -> None:
        """A sealed report gets an addendum, which everybody agrees with."""
        sealed = reports.round_of(self.vault, session.id)
        assert sealed is not None, "it was just sealed"
        self.clock.moment = session.ends + timedelta(days=2)
        change = addenda.add(self.vault, sealed.report.id, (Line(self.text.addendum),))
        added = next(record for record in change.after if isinstance(record, Report))
        reports.present(self.vault, added.id)
        for person in added.content.participants:
            self.clock.moment += _AFTER
            given = reports.Given(Answer.AGREES, Means.ORAL, self.text.oral)
            reports.respond(self.vault, added.id, person.participant_id, given)
        reports.seal(self.vault, added.id)

    def _answer(self, session: Session, person: ReportParticipant, ending: Ending | None) -> reports.Given | None:
        match ending:
            case Ending.WAITING:
                return None
            case Ending.OBJECTED:
                return reports.Given(Answer.OBJECTS, Means.ORAL, self.text.oral, self.text.objection)
        if person.role is Role.CLIENT:
            return reports.Given(Answer.AGREES, Means.SCREEN, signature=signature(person.name))
        if session.number % 2:
            return reports.Given(Answer.REMARK, Means.ORAL, self.text.oral, self.text.remark)
        return reports.Given(Answer.AGREES, Means.ORAL, self.text.oral)

    def _share(self, trajectory: Trajectory, dialogues: list[Session], *, withdrawn: bool) -> None:
        """Consent for the manager to read these talks' reports, what was given then, and perhaps its end."""
        manager = people.contacts_of(self.vault, self.client_id, Role.MANAGER)[0]
        self.clock.moment = dialogues[0].ends + 4 * _AFTER
        day = self.clock.moment.date()
        proposal = consents.Proposal(
            self.client_id,
            trajectory.id,
            manager.id,
            Purpose.PROGRESS,
            offered_categories(manager.role),
            day,
            day + timedelta(days=_CONSENT_DAYS),
            self.language,
        )
        ink = signature(people.client(self.vault, self.client_id).name)
        change = consents.record(self.vault, proposal, consents.Given(Means.SCREEN, signature=ink))
        for session in dialogues:
            self.clock.moment = max(self.clock.moment, session.ends) + 4 * _AFTER
            self._release(session, manager)
        if withdrawn:
            self.clock.moment += timedelta(days=1)
            consents.withdraw(self.vault, change.after[0].id, Means.ORAL, self.text.withdrawal)

    def _release(self, session: Session, manager: Contact) -> None:
        round_ = reports.round_of(self.vault, session.id)
        assert round_ is not None, "its report was made"
        release = releases.for_contact(self.vault, round_.report.id, manager.id, Purpose.PROGRESS)
        releases.finish(self.vault, release, releases.pdf(release), Way.SAVED)

    def _settle(self) -> None:
        """What was or soon is due was kept, but for the newest of it."""
        present = self.clock.present()
        due = [
            one
            for one in agreements.of_client(self.vault, self.client_id)
            if one.due_on and one.due_on < present.date() + _SETTLED
        ]
        for one in due[:-_OPEN_YET]:
            self.clock.moment = min(datetime.combine(one.due_on or present.date(), _EVENING), present)
            agreements.change(self.vault, replace(one, status=AgreementStatus.KEPT))

    def _colleague(self) -> Contact:
        return people.contacts_of(self.vault, self.client_id, Role.COLLEAGUE)[0]


def _with_talks(past: list[Session], talks: Iterable[TalkText]) -> Iterable[tuple[Session, TalkText]]:
    """Each talk with the next text of its kind, in turn; what was understood once, is not understood anew."""
    kinds = {session.kind for session in past}
    turns = {kind: chain(own := _of_kind(talks, kind), cycle(map(_again, own))) for kind in kinds}
    return [(session, next(turns[session.kind])) for session in past]


def _of_kind(talks: Iterable[TalkText], kind: str) -> list[TalkText]:
    return [talk for talk in talks if talk.kind == kind]


def _again(talk: TalkText) -> TalkText:
    return msgspec.structs.replace(talk, understood=())
