"""What the letters about a consent that ended and about corrections have in common."""

from collections.abc import Iterable
from datetime import datetime, time

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.paper import Block, Column, Fact, Paper, PaperKind, SignatureRow, Table, Text
from wellbeing_desktop.domain.people import Client, Contact
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault.store import Vault

from . import consents, papers, practice


def language_of(reader: Client | Contact) -> Language:
    """The language in which somebody reads documents."""
    return "en" if reader.language == "en" else "nl"


def given_table(entries: Iterable[Disclosure], language: Language, *more: tuple[str, tuple[str, ...]]) -> Table:
    """What was given, by kind, number and day, once for each document; `more` are columns, each with its texts."""
    words, formats = wording(language), Formats(language)
    heads = tuple(words.text(f"letter.{key}") for key in ("document", "number", "given_on"))
    columns = (Column(heads[0], 2.0), Column(heads[1], 2.2), Column(heads[2], 1.5))
    rows = [
        (
            words.text(f"kind.{one.document}"),
            words.text("letter.version", number=one.number, version=one.version),
            formats.long_date(one.made_at.date()),
            *(texts[at] for _head, texts in more),
        )
        for at, one in enumerate(entries)
    ]
    extra = tuple(Column(head, 2.2) for head, _texts in more)
    return Table((*columns, *extra), tuple(dict.fromkeys(rows)))


def compose(
    vault: Vault,
    kind: PaperKind,
    number: str,
    title: str,
    blocks: Iterable[Block],
    client: Client,
    reader: Client | Contact,
) -> Paper:
    """A letter in the reader's language, with the practice above it and a place to sign below."""
    owner, language = practice.current(vault), language_of(reader)
    words = wording(language)
    addressed = (Fact(words.text("envelope.recipient"), recipient_of(vault, reader)),) if reader != client else ()
    facts = (
        *addressed,
        Fact(words.text("report.client"), client.name),
        Fact(words.text("report.date"), Formats(language).long_date(vault.now().date())),
    )
    closing = (Text(words.text("letter.closing")), SignatureRow((papers.own_box(owner, language),)))
    return Paper(
        kind,
        language,
        number,
        1,
        title,
        papers.header(owner),
        (*blocks, *closing),
        facts=facts,
        reader=reader.name,
    )


def recipient_of(vault: Vault, reader: Client | Contact) -> str:
    """Who it is for, in their own language: a contact with role and organisation."""
    if isinstance(reader, Client):
        return reader.name
    return consents.recipient_line(vault, reader, language_of(reader))


def released(
    vault: Vault, paper: Paper, client: Client, reader: Client | Contact, purpose: str, *items: str
) -> Release:
    """The letter as a release that rests on no consent."""
    return Release(
        paper,
        None,
        client.id,
        None,
        reader.id if isinstance(reader, Contact) else None,
        recipient_of(vault, reader),
        purpose,
        items,
        datetime.combine(vault.now().date(), time.min),
        paper.language,
    )
