"""The effect report of a network for its organisation: nobody named, no figure about fewer than five people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.agreements import AgreementStatus
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.network import Decision, PlanAction
from wellbeing_desktop.domain.notes import clean
from wellbeing_desktop.domain.organisation_report import (
    LEAST_PEOPLE,
    OrganisationReportContent,
    OrganisationReportKind,
    names_in,
)
from wellbeing_desktop.domain.phases import PhaseState
from wellbeing_desktop.domain.trajectory import Session, Trajectory
from wellbeing_desktop.vault.store import Vault

from . import organisation_reports
from .groups import members
from .network import Network, network
from .network_plan import actions, decisions
from .sessions import participants


@dataclass(frozen=True)
class Choice:
    """What the user puts in the report beside the figures: decisions and actions by number, and words of their own."""

    decisions: frozenset[int] = frozenset()
    actions: frozenset[int] = frozenset()
    words: str = ""


def content(vault: Vault, group_id: int, choice: Choice, language: Language) -> OrganisationReportContent:
    """The report as it would be made now, names and all; raises NOT_FOUND for what is no network."""
    shown = network(vault, group_id)
    held = organisation_reports.held(vault, shown.trajectory.id)
    figures, withheld = organisation_reports.figures(vault, shown.trajectory.id, language)
    first, last = _period(vault, shown.trajectory, held)
    return OrganisationReportContent(
        shown.listed.group.name,
        first,
        last,
        len(held),
        lines=tuple(line.strip() for line in clean(choice.words).splitlines() if line.strip()),
        figures=figures,
        withheld=withheld,
        phases=_phases(shown, language),
        attendance=_attendance(vault, held, language),
        decisions=tuple(_decision(one, language) for one in _chosen_decisions(vault, shown, choice)),
        actions=tuple(_action(one, language) for one in _chosen_actions(vault, shown, choice)),
    )


def named(vault: Vault, group_id: int, text: str) -> tuple[str, ...]:
    """The people of the core group, past ones as well, whom a text names."""
    return names_in(text, [one.name for one in members(vault, group_id)])


def make(vault: Vault, group_id: int, choice: Choice, language: Language) -> Change:
    """Keep a report; it never changes afterwards.

    Raises RULE 'names_somebody' when a chosen line or the own words name somebody of the core group.
    """
    made = content(vault, group_id, choice, language)
    if named(vault, group_id, "\n".join((*made.lines, *made.decisions, *made.actions))):
        raise UserError(Kind.RULE, rule="names_somebody")
    trajectory_id = network(vault, group_id).trajectory.id
    return organisation_reports.keep(vault, trajectory_id, OrganisationReportKind.EFFECT, language, made)


def _period(vault: Vault, followed: Trajectory, held: Sequence[Session]) -> tuple[date, date]:
    until = followed.closed_on or vault.now().date()
    return min([followed.starts_on, *(one.day for one in held)]), max([until, *(one.day for one in held)])


def _phases(shown: Network, language: Language) -> tuple[str, ...]:
    words, formats, said = wording(language), Formats(language), []
    for stage in shown.stages:
        key = f"effect_report.phase_{stage.state.value}"
        closed = stage.standing.closed_on if stage.standing and stage.state is PhaseState.CLOSED else None
        day = formats.long_date(closed) if closed else ""
        said.append(words.text(key, title=stage.phase.title.get(language), day=day))
    return tuple(said)


def _attendance(vault: Vault, held: Sequence[Session], language: Language) -> str:
    """How often people were there, over at least five different people; else that they were too few."""
    there = [place for one in held for place in participants(vault, one.id) if place.present]
    people = {(place.client_id, place.contact_id) for place in there}
    if len(people) < LEAST_PEOPLE:
        return wording(language).text("effect_report.attendance_few") if held else ""
    return wording(language).text("effect_report.attendance_value", times=len(there), people=len(people))


def _chosen_decisions(vault: Vault, shown: Network, choice: Choice) -> list[Decision]:
    return [one for one in reversed(decisions(vault, shown.trajectory.id)) if one.id in choice.decisions]


def _chosen_actions(vault: Vault, shown: Network, choice: Choice) -> list[PlanAction]:
    return [one for one in actions(vault, shown.trajectory.id) if one.id in choice.actions]


def _decision(one: Decision, language: Language) -> str:
    return f"{one.text} ({Formats(language).long_date(one.decided_on)})"


def _action(one: PlanAction, language: Language) -> str:
    done = {
        AgreementStatus.OPEN: "effect_report.action_open",
        AgreementStatus.KEPT: "effect_report.action_done",
        AgreementStatus.DROPPED: "effect_report.action_dropped",
    }[one.status]
    return wording(language).text(done, action=one.text)
