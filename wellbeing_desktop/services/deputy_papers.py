"""The three sheets that together let somebody take over, one for each holder."""

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.deputy import Deputy
from wellbeing_desktop.domain.errors import Kind, UserError
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

from . import deputy, papers, practice
from .releases import midnight
from .sheets import vault_mark

KIND = PaperKind.DEPUTY_SHARE
_COLUMNS = 4


def compose(vault: Vault, number: int, language: Language) -> Release:
    """The sheet of holder 1, 2 or 3, the same words each time; raises NOT_FOUND when nobody was asked to take over."""
    made = deputy.current(vault)
    if made is None:
        raise UserError(Kind.NOT_FOUND)
    items = (f"{KIND.value}:practice",)
    paper, holder = _paper(vault, made, number, language), made.holders[number - 1]
    return Release(paper, None, None, None, None, holder, KIND.value, items, midnight(vault), language)


def _paper(vault: Vault, made: Deputy, number: int, language: Language) -> Paper:
    words, owner = wording(language), practice.current(vault)
    [vault_id] = vault.connection.execute("SELECT vault_id FROM meta").fetchone()
    others = ", ".join(name for place, name in enumerate(made.holders, start=1) if place != number)
    return Paper(
        KIND,
        language,
        f"WB-{made.made_on:%Y%m%d}-{number}",
        1,
        words.text("deputy_share.title", number=str(number)),
        papers.header(owner),
        tuple(_blocks(made, number, owner.professional, language)),
        words.text("deputy_share.subtitle", holder=made.holders[number - 1]),
        (
            Fact(words.text("deputy_share.vault"), vault_mark(vault_id)),
            Fact(words.text("deputy_share.made_on"), Formats(language).long_date(made.made_on)),
            Fact(words.text("deputy_share.others"), others),
        ),
    )


def _blocks(made: Deputy, number: int, professional: str, language: Language) -> list[Block]:
    words = wording(language)
    keep = tuple(line.format(professional=professional) for line in words.names("deputy_share.keep"))
    return [
        Panel(words.text("deputy_share.why_title"), words.text("deputy_share.why", professional=professional)),
        Heading(words.text("deputy_share.words")),
        Text(words.text("deputy_share.words_line"), Tone.QUIET),
        _table(made.shares[number - 1].split()),
        Heading(words.text("deputy_share.use_head")),
        Bullets(words.names("deputy_share.use"), numbered=True),
        Heading(words.text("deputy_share.keep_head")),
        Bullets(keep),
        Text(words.text("deputy_share.technical"), Tone.QUIET),
    ]


def _table(share: list[str]) -> Table:
    """The words with their numbers, column by column under the numbers that stand in it."""
    height = len(share) // _COLUMNS
    numbered = [f"{number}  {word}" for number, word in enumerate(share, start=1)]
    columns = [numbered[first : first + height] for first in range(0, len(share), height)]
    heads = (f"{first + 1} – {first + height}" for first in range(0, len(share), height))
    return Table(tuple(Column(head) for head in heads), tuple(zip(*columns, strict=True)))
