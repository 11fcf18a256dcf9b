"""A card to keep apart from the laptop: what to do, in order, when it is lost or stolen. There is no secret on it.

What has to be reported when: GDPR article 33(1) (to the authority within 72 hours after becoming aware of it, unless a
risk to people is unlikely), 33(5) (every breach is written down), 34(1) (to the people themselves without undue delay
when the risk is likely to be high) and 34(3)(a) (not so when the data cannot be read by others, as with encryption).
"""

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
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
from wellbeing_desktop.vault.store import Vault

from . import papers, practice
from .releases import midnight

KIND = PaperKind.LAPTOP_CARD
NUMBER = "KD-0001"
STEPS = ("moment", "police", "accounts", "weigh", "authority", "clients", "others", "back")
NUMBERS = ("police_number", "authority_number", "insurer", "helper", "colleague", "serial")


def compose(vault: Vault, language: Language) -> Release:
    """The card for the practice, to be printed and kept elsewhere."""
    owner = practice.current(vault)
    return Release(
        _paper(vault, language),
        None,
        None,
        None,
        None,
        owner.name,
        KIND.value,
        (f"{KIND.value}:practice",),
        midnight(vault),
        language,
    )


def _paper(vault: Vault, language: Language) -> Paper:
    words, owner = wording(language), practice.current(vault)
    return Paper(
        KIND,
        language,
        NUMBER,
        1,
        words.text("laptop_card.title"),
        papers.header(owner),
        tuple(_blocks(language)),
        words.text("laptop_card.subtitle"),
        (
            Fact(words.text("report.professional"), owner.professional),
            Fact(words.text("laptop_card.made"), Formats(language).long_date(vault.now().date())),
        ),
        confidential=False,
    )


def _blocks(language: Language) -> list[Block]:
    words = wording(language)
    columns = (Column(words.text("laptop_card.who"), 1.5), Column(words.text("laptop_card.number"), 2.0))
    numbers = tuple((words.text(f"laptop_card.{one}"), "") for one in NUMBERS)
    return [
        Panel(words.text("laptop_card.safe_title"), words.text("laptop_card.safe")),
        Heading(words.text("laptop_card.in_order")),
        Bullets(tuple(words.text(f"laptop_card.{step}") for step in STEPS), numbered=True),
        Heading(words.text("laptop_card.numbers")),
        Table(columns, numbers, for_pen=True),
        Text(words.text("laptop_card.in_mind"), Tone.QUIET),
    ]
