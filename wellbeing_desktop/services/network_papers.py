"""The plan of action of a network on paper, for its core group."""

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.network import PlanAction
from wellbeing_desktop.domain.paper import (
    Block,
    Bullets,
    Column,
    Fact,
    Heading,
    Paper,
    PaperKind,
    Table,
    Text,
)
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault.store import Vault

from . import papers, practice
from .network import Network, network
from .network_plan import actions, decisions, names
from .releases import midnight


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
