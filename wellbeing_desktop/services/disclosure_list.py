"""What was given about one client and to whom, on paper for the client (GDPR articles 15(1)(c) and 19)."""

from dataclasses import replace
from datetime import datetime, time

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.paper import (
    Block,
    Bullets,
    Column,
    Fact,
    FactTable,
    Heading,
    Paper,
    PaperKind,
    Table,
    Text,
    Tone,
)
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault.store import Vault

from . import consents, disclosed_items, disclosures, entry_words, papers, people, practice

KIND = PaperKind.DISCLOSURE_LIST
_GIVEN = (("when", 1.3), ("what", 2.4), ("whom", 2.6), ("how", 1.7))


def number_of(client_id: int) -> str:
    """The number of a client's list; its versions count how often one left."""
    return f"OV-{client_id:04d}"


def compose(vault: Vault, client_id: int) -> Release:
    """What was given up to now, in the client's language; raises NOT_FOUND."""
    client = people.client(vault, client_id)
    language: Language = "en" if client.language == "en" else "nl"
    return Release(
        _paper(vault, client, language),
        None,
        client.id,
        None,
        None,
        client.name,
        KIND.value,
        (f"{KIND.value}:{client.id}",),
        datetime.combine(vault.now().date(), time.min),
        language,
    )


def again(vault: Vault, earlier: Release) -> Release | None:
    """The same list as it would be composed now, None for a release of something else; that it left is no change."""
    if earlier.paper is None or earlier.paper.kind is not KIND or earlier.client_id is None:
        return None
    now = compose(vault, earlier.client_id)
    assert now.paper is not None, "a list can always be made"
    return replace(now, paper=replace(now.paper, version=earlier.paper.version))


def entries(vault: Vault, client_id: int) -> list[Disclosure]:
    """What stands on a client's list, the newest first: everything about the client but earlier lists."""
    return [entry for entry in disclosures.listed(vault, client_id) if entry.document != KIND.value]


def _paper(vault: Vault, client: Client, language: Language) -> Paper:
    words, formats, owner = wording(language), Formats(language), practice.current(vault)
    number = number_of(client.id)
    return Paper(
        KIND,
        language,
        number,
        1 + len({entry.version for entry in disclosures.listed(vault, client.id) if entry.number == number}),
        words.text("disclosure_list.title"),
        papers.header(owner),
        tuple(_blocks(vault, client, language)),
        facts=(
            Fact(words.text("report.client"), client.name),
            Fact(words.text("report.professional"), owner.professional),
            Fact(words.text("disclosure_list.day"), formats.long_date(vault.now().date())),
        ),
        reader=client.name,
    )


def _blocks(vault: Vault, client: Client, language: Language) -> list[Block]:
    words, found = wording(language), entries(vault, client.id)
    others = [entry for entry in found if entry.contact_id is not None]
    own = [entry for entry in found if entry.contact_id is None]
    blocks: list[Block] = [Text(words.text("disclosure_list.intro"), Tone.LEAD)]
    blocks.append(Heading(words.text("disclosure_list.others")))
    if others:
        later = entry_words.told_later(vault, language)
        for entry in others:
            blocks += [*_entry(vault, entry, language), *(Text(said) for said in later.get(entry.id, ()))]
    else:
        blocks.append(Text(words.text("disclosure_list.to_nobody")))
    blocks.append(Heading(words.text("disclosure_list.own")))
    blocks.append(_table(own, language) if own else Text(words.text("disclosure_list.own_nothing")))
    return [*blocks, Text(words.text("disclosure_list.rights"), Tone.QUIET)]


def _table(found: list[Disclosure], language: Language) -> Table:
    words, formats = wording(language), Formats(language)
    return Table(
        tuple(Column(words.text(f"disclosure_list.{key}"), share) for key, share in _GIVEN),
        tuple(
            (
                formats.date(entry.made_at.date()),
                f"{entry_words.document(entry, language)} {entry.number}, v{entry.version}",
                entry_words.purpose(entry, language),
                entry_words.way(entry, language),
            )
            for entry in found
        ),
    )


def _entry(vault: Vault, entry: Disclosure, language: Language) -> tuple[Block, ...]:
    """One thing that was given to somebody else, with everything that is known of it."""
    words, formats = wording(language), Formats(language)
    title = f"{formats.long_date(entry.made_at.date())}: {entry_words.document(entry, language)}"
    facts = (
        ("number", words.text("disclosure_list.version", number=entry.number, version=entry.version)),
        ("recipient", entry.recipient),
        ("what_for", entry_words.purpose(entry, language)),
        ("consent", consents.numbers(vault).get(entry.consent_id or 0, words.text("disclosure_list.no_consent"))),
        ("covers", entry_words.period(entry, language)),
        ("how", entry_words.way(entry, language)),
        ("file", entry_words.file_mark(entry)),
    )
    shown = tuple(Fact(words.text(f"disclosure_list.{key}"), value) for key, value in facts if value)
    return Heading(title, 3), FactTable(shown), Bullets(disclosed_items.lines(vault, entry, language))
