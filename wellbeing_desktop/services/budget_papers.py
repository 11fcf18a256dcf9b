"""The statement of a vitality budget for its organisation: hours and money, no content and no names of people."""

from collections.abc import Callable

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.budget import Meter
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.naming import named
from wellbeing_desktop.domain.paper import Block, Column, Fact, Heading, Paper, PaperKind, Table, Text, Tone
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault.store import Vault

from . import papers, practice
from .budgets import Standing, names_at, standing_of
from .disclosures import listed
from .releases import midnight


def number_of(found: Standing) -> str:
    """The number of a statement: the budget's own, for its year; its versions count how often one left."""
    return f"VB-{found.budget.year}-{found.budget.id:04d}"


def statement(vault: Vault, budget_id: int, language: Language) -> Release:
    """How the budget stands today, for its organisation; raises NOT_FOUND.

    Raises RULE 'names_somebody' when what was noted names somebody who came to the organisation's groups since.
    """
    found = standing_of(vault, budget_id)
    labels = "\n".join(one.label for one in found.uses if one.session_id is None)
    if named(labels, names_at(vault, found.organisation.id)):
        raise UserError(Kind.RULE, rule="names_somebody")
    return Release(
        _paper(vault, found, language),
        None,
        None,
        None,
        None,
        found.organisation.name,
        PaperKind.BUDGET_STATEMENT.value,
        (f"budget_statement:{budget_id}",),
        midnight(vault),
        language,
    )


def _paper(vault: Vault, found: Standing, language: Language) -> Paper:
    words, formats, owner = wording(language), Formats(language), practice.current(vault)
    return Paper(
        PaperKind.BUDGET_STATEMENT,
        language,
        number_of(found),
        1 + len({entry.version for entry in listed(vault) if entry.number == number_of(found)}),
        words.text("budget.title", year=found.budget.year),
        papers.header(owner),
        tuple(_blocks(found, words, formats)),
        found.organisation.name,
        (
            Fact(words.text("budget.organisation"), found.organisation.name),
            Fact(words.text("budget.day"), formats.long_date(vault.now().date())),
            Fact(words.text("report.professional"), owner.professional),
        ),
        reader=found.organisation.name,
    )


def _blocks(found: Standing, words: Wording, formats: Formats) -> list[Block]:
    heads = (("what", 2.0), ("agreed", 1.4), ("used", 1.4), ("left", 1.8))
    columns = tuple(Column(words.text(f"budget.{key}"), share, key != "what") for key, share in heads)
    rows = (
        (words.text("budget.time"), *_amounts(found.time, words, formats.duration)),
        (words.text("budget.money"), *_amounts(found.money, words, formats.money)),
    )
    return [
        Table(columns, rows),
        Heading(words.text("budget.uses")),
        _uses(found, words, formats),
        Text(words.text("budget.nothing_else"), Tone.QUIET),
    ]


def _amounts(meter: Meter, words: Wording, write: Callable[[int], str]) -> tuple[str, str, str]:
    left = write(meter.left) if meter.left >= 0 else words.text("budget.over", amount=write(-meter.left))
    return write(meter.agreed), write(meter.used), left


def _uses(found: Standing, words: Wording, formats: Formats) -> Table:
    """What was used per day; a meeting says that it was one, without the name of its group."""
    heads = (("on", 1.2), ("for", 2.6), ("time", 1.2), ("money", 1.2))
    columns = tuple(Column(words.text(f"budget.{key}"), share, key in ("time", "money")) for key, share in heads)
    return Table(
        columns,
        tuple(
            (
                formats.date(one.used_on),
                words.text("budget.meeting") if one.session_id is not None else one.label,
                formats.duration(one.minutes) if one.minutes else "–",
                formats.money(one.cents) if one.cents else "–",
            )
            for one in found.uses
        ),
    )
