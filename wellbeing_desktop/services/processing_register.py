"""The practice's register of processing activities: what the law asks, what the practice wrote, and the paper.

Designed with article 30 of the GDPR in mind: (1)(a) to (g) say what it holds. The exception of (5) for small practices
does not hold where data about health are processed and where it is not occasional.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.notes import clean
from wellbeing_desktop.domain.paper import Block, Column, Fact, Heading, Paper, PaperKind, Table, Text, Tone
from wellbeing_desktop.domain.processing import Activity, Asked, ProcessingEntry, asked_of
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import papers, practice, processing_texts
from .disclosures import listed
from .releases import midnight

KIND = PaperKind.PROCESSING_REGISTER
NUMBER = "VR-0001"
Field = tuple[Activity, Asked]


@dataclass(frozen=True)
class Line:
    """What stands at one point of the register; `own` when the practice worded it itself."""

    activity: Activity
    asked: Asked
    text: str
    proposed: str

    @property
    def own(self) -> bool:
        """Whether it is another text than the proposed one."""
        return self.text != self.proposed


def lines(vault: Vault, language: Language) -> tuple[Line, ...]:
    """Every point in the order of the law, with the practice's own text or the proposed one."""
    own = {(one.activity, one.asked): one.text for one in _kept(vault, language)}
    proposed = processing_texts.proposed(vault, language)
    return tuple(
        Line(activity, asked, own.get((activity, asked), proposed[activity, asked]), proposed[activity, asked])
        for activity in Activity
        for asked in asked_of(activity)
    )


def save(vault: Vault, language: Language, texts: Mapping[Field, str]) -> Change:
    """Keep these texts in the language; one that is the proposed text is not kept, so that it goes on following it."""
    kept = {(one.activity, one.asked): one for one in _kept(vault, language)}
    proposed = processing_texts.proposed(vault, language)
    before: list[ProcessingEntry] = []
    after: list[ProcessingEntry] = []
    with vault.transaction(Act.SAVE_PROCESSING):
        for (activity, asked), typed in texts.items():
            text, old = clean(typed).strip(), kept.get((activity, asked))
            entry = replace(old, text=text) if old else ProcessingEntry(0, language, activity, asked, text)
            own = text != proposed[activity, asked]
            if entry == old and own:
                continue
            before += [old] if old else []
            after += [records.put(vault, entry)] if own else []
            if old and not own:
                records.remove(vault, old)
    return Change(Act.SAVE_PROCESSING, tuple(before), tuple(after))


def compose(vault: Vault, language: Language) -> Release:
    """The register on paper, for the practice itself and for the supervisory authority when it asks."""
    return Release(
        _paper(vault, language),
        None,
        None,
        None,
        None,
        practice.current(vault).name,
        KIND.value,
        (f"{KIND.value}:practice",),
        midnight(vault),
        language,
    )


def _kept(vault: Vault, language: Language) -> list[ProcessingEntry]:
    return records.select(vault, ProcessingEntry, "WHERE language = ? ORDER BY id", (language,))


def _paper(vault: Vault, language: Language) -> Paper:
    words, owner = wording(language), practice.current(vault)
    return Paper(
        KIND,
        language,
        NUMBER,
        1 + len({entry.version for entry in listed(vault) if entry.number == NUMBER}),
        words.text("processing.title"),
        papers.header(owner),
        tuple(_blocks(vault, language)),
        facts=(
            Fact(words.text("processing.practice"), owner.name),
            Fact(words.text("report.professional"), owner.professional),
            Fact(words.text("processing.day"), Formats(language).long_date(vault.now().date())),
        ),
        reader=owner.name,
    )


def _blocks(vault: Vault, language: Language) -> list[Block]:
    """A table for each activity; one about which nothing is written is left out."""
    words, found = wording(language), lines(vault, language)
    columns = (Column(words.text("processing.what_is_asked"), 1.0), Column(words.text("processing.what_is_done"), 2.6))
    blocks: list[Block] = [Text(words.text("processing.intro"))]
    for activity in Activity:
        filled = [one for one in found if one.activity is activity and one.text]
        if filled:
            rows = tuple((words.text(f"processing.{one.asked.value}"), one.text) for one in filled)
            blocks += [Heading(words.text(f"processing.of_{activity.value}")), Table(columns, rows)]
    return [*blocks, Text(words.text("processing.in_mind"), Tone.QUIET)]
