"""What the reports of a group and of a network are alike in: the meetings held, the figures, and that they stay."""

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.effect import before_and_after
from wellbeing_desktop.domain.organisation_report import (
    Figure,
    OrganisationReport,
    OrganisationReportContent,
    OrganisationReportKind,
)
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.numbers import next_number
from wellbeing_desktop.vault.store import Vault

from .group_measures import measured
from .trajectories import programme_of, sessions_of, trajectory

_PREFIXES = {OrganisationReportKind.GROUP: "GV", OrganisationReportKind.EFFECT: "EF"}


def held(vault: Vault, trajectory_id: int) -> list[Session]:
    """The meetings that were held."""
    return [one for one in sessions_of(vault, trajectory_id) if one.status is SessionStatus.HELD]


def figures(vault: Vault, trajectory_id: int, language: Language) -> tuple[tuple[Figure, ...], tuple[str, ...]]:
    """What changed on each indicator, and the titles of those that cannot be told, now or beside an earlier report."""
    programme = programme_of(vault, trajectory(vault, trajectory_id))
    titles = {one.key: one.title.get(language) for one in programme.indicators}
    told = [figure for report in listed(vault, trajectory_id) for figure in report.content.figures]
    return before_and_after(titles, measured(vault, trajectory_id), told)


def keep(
    vault: Vault,
    trajectory_id: int,
    kind: OrganisationReportKind,
    language: Language,
    content: OrganisationReportContent,
) -> Change:
    """Keep a report under a number of its own; it never changes afterwards."""
    with vault.transaction(Act.MAKE_ORGANISATION_REPORT, trajectory_id):
        number = next_number(vault, _PREFIXES[kind])
        report = records.put(vault, OrganisationReport(0, trajectory_id, kind, number, language, content, vault.now()))
    return Change(Act.MAKE_ORGANISATION_REPORT, after=(report,), undoable=False)


def listed(vault: Vault, trajectory_id: int) -> list[OrganisationReport]:
    """The reports that were made, the newest first."""
    return records.select(vault, OrganisationReport, "WHERE trajectory_id = ? ORDER BY id DESC", (trajectory_id,))
