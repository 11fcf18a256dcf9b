"""The documents of a group: the report for its organisation, and a member's own lines for that member."""

from typing import cast

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.organisation_report import Figure, OrganisationReport
from wellbeing_desktop.domain.paper import (
    Block,
    Bullets,
    Column,
    Fact,
    Heading,
    Panel,
    Paper,
    PaperKind,
    Table,
    Text,
    Tone,
)
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import papers, practice
from .groups import group
from .people import organisation_name
from .releases import midnight
from .trajectories import programme_of, trajectory


def group_report(vault: Vault, report_id: int) -> Release:
    """A report that was made, for the group's organisation; raises NOT_FOUND."""
    report = records.get(vault, OrganisationReport, report_id)
    language = cast(Language, report.language)
    owner = group(vault, trajectory(vault, report.trajectory_id).group_id or 0)
    organisation = organisation_name(vault, owner.organisation_id) or owner.name
    return Release(
        _paper(vault, report, organisation, language),
        None,
        None,
        None,
        None,
        organisation,
        PaperKind.GROUP_REPORT.value,
        (f"group_report:{report.id}",),
        midnight(vault),
        language,
    )


def _paper(vault: Vault, report: OrganisationReport, organisation: str, language: Language) -> Paper:
    words, formats, made = wording(language), Formats(language), report.content
    owner = practice.current(vault)
    period = words.text("group_report.period", first=formats.long_date(made.first), last=formats.long_date(made.last))
    return Paper(
        PaperKind.GROUP_REPORT,
        language,
        report.number,
        1,
        made.title,
        papers.header(owner),
        tuple(_blocks(report, words, formats)),
        programme_of(vault, trajectory(vault, report.trajectory_id)).title.get(language),
        (
            Fact(words.text("group_report.organisation"), organisation),
            Fact(words.text("group_report.when"), period),
            Fact(words.text("group_report.meetings"), str(made.meetings)),
            Fact(words.text("report.professional"), owner.professional),
        ),
        reader=organisation,
    )


def _blocks(report: OrganisationReport, words: Wording, formats: Formats) -> list[Block]:
    made = report.content
    blocks: list[Block] = [Text(words.text("group_report.opening"), Tone.QUIET)]
    for part in made.parts:
        blocks += [Heading(part.heading), Bullets(part.lines)]
    if made.themes:
        blocks += [Heading(words.text("group_report.themes")), Bullets(made.themes)]
    if made.attendance:
        blocks += [Heading(words.text("group_report.attendance")), Text(made.attendance)]
    blocks.append(Heading(words.text("group_report.effect")))
    if made.figures:
        blocks += [_table(made.figures, words, formats), Text(words.text("group_report.scale"), Tone.QUIET)]
    if made.withheld:
        blocks.append(Panel(words.text("group_report.withheld"), "\n".join(made.withheld)))
    if not made.figures and not made.withheld:
        blocks.append(Text(words.text("group_report.not_measured")))
    return blocks


def _table(figures: tuple[Figure, ...], words: Wording, formats: Formats) -> Table:
    heads = (("indicator", 3.0), ("before", 1.0), ("after", 1.0), ("people", 1.0))
    return Table(
        tuple(Column(words.text(f"group_report.{key}"), share, share < 2) for key, share in heads),
        tuple(
            (one.title, formats.number(one.before, 1), formats.number(one.after, 1), str(one.people)) for one in figures
        ),
    )
