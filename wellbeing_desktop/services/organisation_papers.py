"""The report about a group or a network on paper, for its organisation."""

from collections.abc import Callable
from typing import cast

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.organisation_report import (
    Figure,
    OrganisationReport,
    OrganisationReportContent,
    OrganisationReportKind,
)
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

_KINDS = {
    OrganisationReportKind.GROUP: PaperKind.GROUP_REPORT,
    OrganisationReportKind.EFFECT: PaperKind.EFFECT_REPORT,
}
_Say = Callable[[str], str]
"""The words of one kind of report for a key."""


def report(vault: Vault, report_id: int) -> Release:
    """A report that was made, for the organisation of the group or network; raises NOT_FOUND."""
    made = records.get(vault, OrganisationReport, report_id)
    language, kind = cast(Language, made.language), _KINDS[made.kind].value
    owner = group(vault, trajectory(vault, made.trajectory_id).group_id or 0)
    organisation = organisation_name(vault, owner.organisation_id) or owner.name
    paper = _paper(vault, made, organisation, language)
    items = (f"{kind}:{made.id}",)
    return Release(paper, None, None, None, None, organisation, kind, items, midnight(vault), language)


def _paper(vault: Vault, made: OrganisationReport, organisation: str, language: Language) -> Paper:
    owner, kind = practice.current(vault), _KINDS[made.kind]
    words, formats = wording(language), Formats(language)

    def say(key: str, **values: str) -> str:
        return words.text(f"{kind.value}.{key}", **values)

    first, last = formats.long_date(made.content.first), formats.long_date(made.content.last)
    return Paper(
        kind,
        language,
        made.number,
        1,
        made.content.title,
        papers.header(owner),
        tuple(_blocks(made, say, formats)),
        programme_of(vault, trajectory(vault, made.trajectory_id)).title.get(language),
        (
            Fact(say("organisation"), organisation),
            Fact(say("period"), say("period_value", first=first, last=last)),
            Fact(say("meetings"), str(made.content.meetings)),
            Fact(words.text("report.professional"), owner.professional),
        ),
        reader=organisation,
    )


def _blocks(made: OrganisationReport, say: _Say, formats: Formats) -> list[Block]:
    told = _of_network if made.kind is OrganisationReportKind.EFFECT else _of_group
    return [
        Text(say("opening"), Tone.QUIET),
        *told(made.content, say),
        *_effect(made.content, say, formats),
    ]


def _of_group(content: OrganisationReportContent, say: _Say) -> list[Block]:
    blocks: list[Block] = []
    for part in content.parts:
        blocks += [Heading(part.heading), Bullets(part.lines)]
    if content.themes:
        blocks += [Heading(say("themes")), Bullets(content.themes)]
    if content.attendance:
        blocks += [Heading(say("attendance")), Text(content.attendance)]
    return blocks


def _of_network(content: OrganisationReportContent, say: _Say) -> list[Block]:
    blocks: list[Block] = []
    for key, items in (("phases", content.phases), ("decisions", content.decisions), ("actions", content.actions)):
        if items:
            blocks += [Heading(say(key)), Bullets(items, numbered=key == "phases")]
    if content.attendance:
        blocks += [Heading(say("attendance")), Text(content.attendance)]
    if content.lines:
        blocks += [Heading(say("words")), Text("\n".join(content.lines))]
    return blocks


def _effect(content: OrganisationReportContent, say: _Say, formats: Formats) -> list[Block]:
    blocks: list[Block] = [Heading(say("figures"))]
    if content.figures:
        blocks += [_table(content.figures, say, formats), Text(say("scale"), Tone.QUIET)]
    if content.withheld:
        blocks.append(Panel(say("withheld"), "\n".join(content.withheld)))
    if not content.figures and not content.withheld:
        blocks.append(Text(say("not_measured")))
    return blocks


def _table(figures: tuple[Figure, ...], say: _Say, formats: Formats) -> Table:
    heads = (("indicator", 3.0), ("before", 1.0), ("after", 1.0), ("people", 1.0))
    return Table(
        tuple(Column(say(key), share, share < 2) for key, share in heads),
        tuple(
            (one.title, formats.number(one.before, 1), formats.number(one.after, 1), str(one.people)) for one in figures
        ),
    )
