"""How made-up groups met: who was there, what is kept of whom, who helped whom, and what it cost."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ..assets.wording import Language
from ..domain.budget import BudgetUse, VitalityBudget
from ..domain.groups import Group, Help, Member
from ..domain.people import Contact, Organisation, Role
from ..domain.planning import Slot
from ..domain.reports import Answer, Means, Report
from ..domain.trajectory import Session
from ..vault import records
from ..vault.store import Vault
from . import (
    budgets,
    group_measures,
    group_meetings,
    groups,
    notes,
    people,
    plans,
    reports,
    sessions,
    trajectories,
)
from .sample_clock import SampleClock
from .sample_groups_text import BudgetText, GroupText, MeetingText, MemberText
from .sample_notes import lasting

_AFTER = timedelta(minutes=15)
_ANSWERED = 2


@dataclass(frozen=True)
class Host:
    """Writes groups and their meetings into the vault."""

    vault: Vault
    clock: SampleClock
    language: Language

    def tell(self, text: GroupText) -> list[Session]:
        """A group, who is in it, and its meetings up to now, which are returned; those to come are planned."""
        monday = monday_of(self.clock) - timedelta(weeks=text.weeks_ago)
        self.clock.moment = datetime.combine(monday - timedelta(days=5), text.start)
        group_id = self.form(Group(0, text.name, text.kind, None, text.form, text.plan), text.organisation)
        members = [self.join(group_id, one, text.organisation) for one in text.members]
        plan = plans.propose(
            self.vault,
            text.programme,
            monday,
            (Slot(text.weekday, text.start),),
            self.language,
            spacing=text.spacing,
        )
        trajectories.start_group(self.vault, group_id, text.programme, plan, spacing=text.spacing)
        followed = groups.running(self.vault, group_id)
        assert followed is not None, "it was just started"
        past = [one for one in trajectories.sessions_of(self.vault, followed.id) if self._is_past(one)]
        told = list(zip(past, text.meetings, strict=False))
        for session, meeting in told:
            self._meet(session, meeting, members)
        return [session for session, _meeting in told]

    def ask(self, session: Session, oral: str) -> None:
        """The report of a meeting is laid before its members; the first two agreed, the others have yet to answer."""
        self.clock.moment = session.ends + timedelta(days=1)
        change = reports.make(self.vault, session.id, self.language)
        report = next(one for one in change.after if isinstance(one, Report))
        reports.present(self.vault, report.id)
        for person in report.content.participants[:_ANSWERED]:
            self.clock.moment += _AFTER
            given = reports.Given(Answer.AGREES, Means.ORAL, oral)
            reports.respond(self.vault, report.id, person.participant_id, given)

    def form(self, group: Group, organisation: str) -> int:
        """Make a group; returns its id."""
        change = groups.save(self.vault, group, organisation)
        return next(one.id for one in change.after if isinstance(one, Group))

    def join(self, group_id: int, text: MemberText, organisation: str) -> int:
        """Let a contact of the organisation join; returns the member's id."""
        added = people.add_contact_of(self.vault, people.NewContact(text.name, Role.OTHER, organisation))
        contact = next(one for one in added.after if isinstance(one, Contact))
        joined = groups.add_member(self.vault, group_id, contact_id=contact.id, task=text.task)
        return next(one.id for one in joined.after if isinstance(one, Member))

    def agree(self, text: BudgetText) -> None:
        """The budget of an organisation for this year, and what was used of it."""
        today = self.clock.present().date()
        self.clock.moment = None
        owner = records.select(self.vault, Organisation, "WHERE name = ?", (text.organisation,))[0]
        agreed = VitalityBudget(0, owner.id, today.year, text.minutes, text.cents, text.rate_cents)
        change = budgets.save(self.vault, agreed)
        budget = next(one for one in change.after if isinstance(one, VitalityBudget))
        for one in text.uses:
            day = max(today - timedelta(weeks=one.weeks_ago), today.replace(month=1, day=1))
            budgets.use(self.vault, BudgetUse(0, budget.id, day, one.minutes, one.cents, one.label))
        standing = budgets.standing_of(self.vault, budget.id)
        if standing.unbooked:
            budgets.book(self.vault, budget.id)

    def _is_past(self, session: Session) -> bool:
        return session.ends + _AFTER <= self.clock.present()

    def _meet(self, session: Session, text: MeetingText, members: list[int]) -> None:
        self.clock.moment = session.ends
        sessions.hold(self.vault, session.id)
        for absent in text.absent:
            group_meetings.mark_present(self.vault, session.id, members[absent], False)
        notes.save(self.vault, session.id, lasting(self.vault, self.clock, session.id, text.note()))
        if text.themes:
            group_meetings.choose_themes(self.vault, session.id, text.themes)
        for line in text.lines:
            group_meetings.write_line(self.vault, session.id, members[line.member], line.text)
        for one in text.helps:
            helped = members[one.helped] if one.helped is not None else None
            group_meetings.save_help(self.vault, Help(0, session.id, members[one.helper], helped, one.with_what))
        self._score(session, text, members)

    def _score(self, session: Session, text: MeetingText, members: list[int]) -> None:
        asked = notes.kind_of(self.vault, session.id).measures
        for member, scores in zip(members, text.scores, strict=False):
            for indicator, score in zip(asked, scores, strict=True):
                group_measures.save(self.vault, session.id, member, indicator, score)


def monday_of(clock: SampleClock) -> date:
    """The Monday of the present week."""
    today = clock.present().date()
    return today - timedelta(days=today.weekday())
