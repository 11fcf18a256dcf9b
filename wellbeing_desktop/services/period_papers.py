"""Lays out a document over a period: released items in a fixed order, and nothing else."""

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.consent import Category, Consent
from wellbeing_desktop.domain.disclosure import Item
from wellbeing_desktop.domain.paper import (
    AgreementTable,
    Block,
    Column,
    Fact,
    FactTable,
    Heading,
    Panel,
    Paper,
    PaperKind,
    SignatureRow,
    Table,
    Text,
    Tone,
)
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.vault.store import Vault

from . import papers, people, practice
from .content_number import content_number
from .period_items import Source, attendance_line, months
from .release_items import fact_text
from .release_papers import envelope

PREFIXES = {
    PaperKind.PROGRESS_REPORT: "VV",
    PaperKind.ATTENDANCE_OVERVIEW: "AO",
    PaperKind.CLOSING_REPORT: "EV",
    PaperKind.HOURS_STATEMENT: "UV",
}
"""What the number of each document begins with; its content gives the rest, so that the same is numbered the same."""

_FACTS = {
    Category.PERIOD: "employer.period",
    Category.TALKS: "employer.talks",
    Category.ATTENDANCE: "employer.attendance",
    Category.HOURS: "period.hours",
}


def compose(vault: Vault, source: Source, released: tuple[Item, ...], consent: Consent) -> Paper:
    """The document of the released items, in the recipient's language."""
    asked, words, owner = source.asked, wording(source.language), practice.current(vault)
    today = Formats(source.language).long_date(vault.now().date())
    blocks = (
        *_blocks(source, released, consent),
        Text(words.text("period.nothing_else"), Tone.QUIET),
        SignatureRow((papers.own_box(owner, source.language),)),
    )
    about = (asked, consent.number, source.language, today, *blocks)
    return Paper(
        asked.document,
        source.language,
        content_number(PREFIXES[asked.document], about),
        1,
        words.text(f"period.title_{asked.document.value}"),
        papers.header(owner),
        blocks,
        fact_text(released, Category.PERIOD),
        (
            Fact(words.text("report.client"), people.client(vault, consent.client_id).name),
            Fact(words.text("report.professional"), owner.professional),
            Fact(words.text("period.made_on"), today),
        ),
        envelope(vault, source.contact, released, consent, source.language),
    )


def _blocks(source: Source, released: tuple[Item, ...], consent: Consent) -> tuple[Block, ...]:
    words = wording(source.language)
    return (
        *_facts(released, words),
        *_days(source, released, words),
        *_hours(source, released, words),
        *_agreements(source, released, consent),
        *_next_steps(released, words),
        *_limitations(source, released, words),
    )


def _facts(released: tuple[Item, ...], words: Wording) -> list[Block]:
    """The counts in the order of the fixed list; the period stands under the title already."""
    facts = tuple(
        Fact(words.text(label), fact_text(released, category))
        for category, label in _FACTS.items()
        if category is not Category.PERIOD and fact_text(released, category)
    )
    return [FactTable(facts)] if facts else []


def _days(source: Source, released: tuple[Item, ...], words: Wording) -> list[Block]:
    """In an attendance overview each talk that was held, by day."""
    wanted = source.asked.document is PaperKind.ATTENDANCE_OVERVIEW and fact_text(released, Category.ATTENDANCE)
    if not wanted or not source.proven:
        return []
    columns = (Column(words.text("period.day"), 1.4), Column(words.text("employer.attendance"), 1.6))
    rows = tuple(attendance_line(talk, source.language) for talk in source.proven)
    return [Heading(words.text("period.talks_held")), Table(columns, rows)]


def _hours(source: Source, released: tuple[Item, ...], words: Wording) -> list[Block]:
    """In a statement of hours what was held in each month."""
    if not fact_text(released, Category.HOURS) or not source.proven:
        return []
    formats, counted = Formats(source.language), fact_text(released, Category.TALKS)
    heads = [("month", 2.0, False), *([("talks_held", 1.4, True)] if counted else []), ("hours", 1.4, True)]
    rows = []
    for month, count, minutes in months(source.proven, source.language):
        rows.append((month, *([str(count)] if counted else []), formats.duration(minutes)))
    columns = tuple(Column(words.text(f"period.{key}"), share, right) for key, share, right in heads)
    return [Heading(words.text("period.by_month")), Table(columns, tuple(rows))]


def _agreements(source: Source, released: tuple[Item, ...], consent: Consent) -> list[Block]:
    """The agreements about work under the number of the sealed report that each stands in, worded as in it."""
    words, keys = wording(source.language), {item.key for item in released}
    blocks: list[Block] = []
    for report in (talk.sealed for talk in source.talks if talk.sealed):
        found = [
            item for item in report.content.agreements if f"work_agreements:{report.id}:{item.agreement_id}" in keys
        ]
        if found:
            rows = tuple(papers.agreement_row(item, source.language) for item in found)
            blocks += [Heading(_source(report, source.language), 3), AgreementTable(rows)]
    asked = source.asked.document in (PaperKind.PROGRESS_REPORT, PaperKind.CLOSING_REPORT)
    if not blocks and asked and Category.WORK_AGREEMENTS in consent.categories:
        blocks = [Text(words.text("period.no_agreements"))]
    return [Heading(words.text("employer.work_agreements")), *blocks] if blocks else []


def _source(report: Report, language: Language) -> str:
    """'Gesprek van 23 november 2026 · verslag SV-2026-0001, vastgesteld op 25 november 2026'."""
    formats = Formats(language)
    assert report.sealed_at is not None, "a sealed report has its moment"
    return wording(language).text(
        "period.report",
        day=formats.long_date(report.content.day),
        number=report.number,
        sealed=formats.long_date(report.sealed_at.date()),
    )


def _next_steps(released: tuple[Item, ...], words: Wording) -> list[Block]:
    following = fact_text(released, Category.NEXT_STEPS)
    return [Heading(words.text("employer.next_steps")), Text(following)] if following else []


def _limitations(source: Source, released: tuple[Item, ...], words: Wording) -> list[Block]:
    """What the company doctor said, as a quote with its day."""
    keys, formats = {item.key for item in released}, Formats(source.language)
    quotes: list[Block] = [
        Panel(words.text("period.said_on", day=formats.long_date(one.said_on)), f"‘{one.quote}’")
        for one in source.limitations
        if f"limitations:{one.id}" in keys
    ]
    return [Heading(words.text("period.limitations")), *quotes] if quotes else []
