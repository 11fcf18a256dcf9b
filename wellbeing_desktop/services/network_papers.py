"""The documents of a network: the effect report for its organisation, and the plan of action for its core group."""

from typing import cast

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.network import PlanAction
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
from .network import Network, network
from .network_plan import actions, decisions, names
from .people import organisation_name
from .releases import midnight
from .trajectories import programme_of, trajectory


def effect_report(vault: Vault, report_id: int) -> Release:
    """A report that was made, for the organisation of the network; raises NOT_FOUND."""
    report = records.get(vault, OrganisationReport, report_id)
    language = cast(Language, report.language)
    owner = group(vault, trajectory(vault, report.trajectory_id).group_id or 0)
    organisation = organisation_name(vault, owner.organisation_id) or owner.name
    return Release(
        _effect_paper(vault, report, organisation, language),
        None,
        None,
        None,
        None,
        organisation,
        "effect_report",
        (f"effect_report:{report.id}",),
        midnight(vault),
        language,
    )


def plan_of_action(vault: Vault, group_id: int, language: Language) -> Release:
    """What the core group is going to do and who does it, for the core group itself; raises NOT_FOUND."""
    shown = network(vault, group_id)
    reader = wording(language).text("network_plan.reader", network=shown.listed.group.name)
    return Release(
        _plan_paper(vault, shown, reader, language),
        None,
        None,
        None,
        None,
        reader,
        "network_plan",
        (f"network_plan:{shown.trajectory.id}",),
        midnight(vault),
        language,
    )


def _effect_paper(vault: Vault, report: OrganisationReport, organisation: str, language: Language) -> Paper:
    words, formats, made = wording(language), Formats(language), report.content
    owner = practice.current(vault)
    programme = programme_of(vault, trajectory(vault, report.trajectory_id))
    period = words.text("effect.period_value", first=formats.long_date(made.first), last=formats.long_date(made.last))
    return Paper(
        PaperKind.EFFECT_REPORT,
        language,
        report.number,
        1,
        made.title,
        papers.header(owner),
        tuple(_effect_blocks(report, words, formats)),
        programme.title.get(language),
        (
            Fact(words.text("effect.organisation"), organisation),
            Fact(words.text("effect.period"), period),
            Fact(words.text("effect.meetings"), str(made.meetings)),
            Fact(words.text("report.professional"), owner.professional),
        ),
        reader=organisation,
    )


def _effect_blocks(report: OrganisationReport, words: Wording, formats: Formats) -> list[Block]:
    made = report.content
    blocks: list[Block] = [Text(words.text("effect.opening"), Tone.QUIET)]
    for key, items in (("phases", made.phases), ("decisions", made.decisions), ("actions", made.actions)):
        if items:
            blocks += [Heading(words.text(f"effect.{key}")), Bullets(items, numbered=key == "phases")]
    if made.attendance:
        blocks += [Heading(words.text("effect.attendance_head")), Text(made.attendance)]
    if made.lines:
        blocks += [Heading(words.text("effect.words")), Text("\n".join(made.lines))]
    blocks.append(Heading(words.text("effect.figures")))
    if made.figures:
        blocks += [_figures(made.figures, words, formats), Text(words.text("effect.scale"), Tone.QUIET)]
    if made.withheld:
        blocks.append(Panel(words.text("effect.withheld"), "\n".join(made.withheld)))
    if not made.figures and not made.withheld:
        blocks.append(Text(words.text("effect.not_measured")))
    return blocks


def _figures(figures: tuple[Figure, ...], words: Wording, formats: Formats) -> Table:
    heads = (("effect.indicator", 3.0), ("effect.before", 1.0), ("effect.after", 1.0), ("effect.people", 1.0))
    return Table(
        tuple(Column(words.text(key), share, share < 2) for key, share in heads),
        tuple(
            (one.title, formats.number(one.before, 1), formats.number(one.after, 1), str(one.people)) for one in figures
        ),
    )


def _plan_paper(vault: Vault, shown: Network, reader: str, language: Language) -> Paper:
    words, formats = wording(language), Formats(language)
    owner, today = practice.current(vault), vault.now().date()
    return Paper(
        PaperKind.NETWORK_PLAN,
        language,
        f"PA-{shown.trajectory.id}-{today:%Y%m%d}",
        1,
        words.text("network_plan.title"),
        papers.header(owner),
        tuple(_plan_blocks(vault, shown, words, formats)),
        shown.listed.group.name,
        (
            Fact(words.text("network_plan.day"), formats.long_date(today)),
            Fact(words.text("network_plan.phase"), shown.present.phase.title.get(language)),
            Fact(words.text("report.professional"), owner.professional),
        ),
        reader=reader,
    )


def _plan_blocks(vault: Vault, shown: Network, words: Wording, formats: Formats) -> list[Block]:
    blocks: list[Block] = []
    if shown.listed.group.plan:
        blocks += [Heading(words.text("network_plan.aim")), Text(shown.listed.group.plan)]
    known, planned = names(vault, shown.listed.group.id), actions(vault, shown.trajectory.id)
    blocks.append(Heading(words.text("network_plan.actions")))
    if planned:
        heads = (("what", 4.0), ("who", 2.0), ("due", 1.6), ("state", 1.3))
        columns = tuple(Column(words.text(f"network_plan.{key}"), share) for key, share in heads)
        blocks.append(Table(columns, tuple(_row(one, known, words, formats) for one in planned)))
    else:
        blocks.append(Text(words.text("network_plan.empty")))
    decided = decisions(vault, shown.trajectory.id)
    if decided:
        texts = tuple(f"{formats.long_date(one.decided_on)}: {one.text}" for one in reversed(decided))
        blocks += [Heading(words.text("network_plan.decisions")), Bullets(texts)]
    return blocks


def _row(one: PlanAction, known: dict[int, str], words: Wording, formats: Formats) -> tuple[str, ...]:
    return (
        one.text,
        known.get(one.member_id or 0, words.text("network_plan.nobody")),
        formats.date(one.due_on) if one.due_on else words.text("network_plan.no_date"),
        words.text(f"network_plan.{one.status.value}"),
    )
