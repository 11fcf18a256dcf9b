"""How a made-up employee network came about: its core group, phases, meetings, decisions and plan of action."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from ..domain.network import Decision, PlanAction
from ..domain.notes import Line
from ..domain.trajectory import Session
from . import network, network_measures, network_plan, notes, sessions, trajectories
from .sample_groups import Host, monday_of
from .sample_groups_text import CoreMeetingText, NetworkText, PhaseText

_NOON = time(12)
_PROGRAMME = "medewerkersnetwerk"


@dataclass(frozen=True)
class Founder:
    """Writes one network into the vault."""

    host: Host
    text: NetworkText

    def tell(self) -> None:
        """Everything up to now: closed phases, meetings held, decisions, the plan, and scores at the beginning."""
        text, vault = self.text, self.host.vault
        self._at(0, text.start)
        network.begin(vault, text.name, text.organisation, _PROGRAMME, self.host.clock().date(), text.plan)
        begun = max(network.networks(vault), key=lambda one: one.trajectory.id)
        members = [self.host.join(begun.listed.group.id, one, text.organisation) for one in text.members]
        cells = {
            (member, indicator.key): score
            for member, scores in zip(members, text.scores, strict=False)
            for indicator, score in zip(begun.programme.indicators, scores, strict=True)
        }
        if cells:
            network_measures.save_round(vault, begun.trajectory.id, self.host.clock().date(), cells)
        self._go_through(begun.listed.group.id, begun.trajectory.id)
        self._plan(begun.trajectory.id, members)

    def _go_through(self, group_id: int, trajectory_id: int) -> None:
        """Meetings and closed phases in the order of time."""
        steps: list[CoreMeetingText | PhaseText] = [*self.text.meetings, *self.text.phases]
        for one in sorted(steps, key=lambda step: step.after_weeks):
            self._at(one.after_weeks, self.text.start)
            if isinstance(one, CoreMeetingText):
                self._meet(trajectory_id, one)
            else:
                self._close_phase(group_id, one.answer)

    def _close_phase(self, group_id: int, answer: str) -> None:
        present = network.network(self.host.vault, group_id).present.standing
        assert present is not None, "the phase that is worked in is open"
        network.save_answer(self.host.vault, present.id, answer)
        network.mark_assignment(self.host.vault, present.id, True)
        network.close_phase(self.host.vault, present.id)

    def _meet(self, trajectory_id: int, text: CoreMeetingText) -> None:
        vault, moment = self.host.vault, self.host.clock()
        kind = trajectories.programme_of(vault, trajectories.trajectory(vault, trajectory_id)).kind(text.kind)
        change = network_plan.plan_meeting(
            vault, trajectory_id, text.kind, moment.date(), moment.time(), kind.minutes, kind.settings[0]
        )
        session = next(one for one in change.after if isinstance(one, Session))
        sessions.hold(vault, session.id)
        talked, outcome = kind.sections[1].key, kind.sections[2].key
        notes.save(vault, session.id, {talked: (Line(text.talked),), outcome: (Line(text.outcome),)})

    def _plan(self, trajectory_id: int, members: list[int]) -> None:
        vault, today = self.host.vault, self.host.clock.present().date()
        for one in self.text.decisions:
            self._at(one.after_weeks, _NOON)
            network_plan.save_decision(vault, Decision(0, trajectory_id, one.text, self.host.clock().date()))
        for step in self.text.actions:
            by = members[step.member] if step.member is not None else None
            due = today + timedelta(days=step.due_in_days)
            network_plan.save_action(vault, PlanAction(0, trajectory_id, step.text, by, due, step.status))

    def _at(self, after_weeks: int, start: time) -> None:
        monday = monday_of(self.host.clock) - timedelta(weeks=self.text.weeks_ago - after_weeks)
        self.host.clock.moment = datetime.combine(monday + timedelta(days=self.text.weekday), start)
