"""The take-away pack on paper: each part under its heading, lists as lists, and how to get in touch again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.paper import Block, Bullets, Fact, Heading, Panel, Paper, PaperKind, Text, Tone
from wellbeing_desktop.domain.people import Client, Practice
from wellbeing_desktop.domain.trajectory import Session

from . import papers

_DASHES = ("–", "-", "•", "*")
_ENDS = tuple(".!?:;,”\"’'")
_LONGEST_HEADING = 60


@dataclass(frozen=True)
class Pack:
    """What goes on the paper; `texts` are the titles of the parts with what was written."""

    number: str
    programme: str
    client: Client
    practice: Practice
    texts: tuple[tuple[str, str], ...]
    aftercare: Session | None
    made_on: date


def compose(pack: Pack, language: Language) -> Paper:
    """The document in the client's language."""
    words = wording(language)
    blocks: list[Block] = [Text(words.text("take_away.intro"), Tone.LEAD)]
    for title, text in pack.texts:
        blocks += [Heading(title), *text_blocks(text)]
    reach = " · ".join(part for part in (pack.practice.phone, pack.practice.email) if part)
    again = words.text("take_away.again", professional=pack.practice.professional)
    blocks.append(Panel(words.text("take_away.again_title"), f"{again}\n{reach}" if reach else again))
    return Paper(
        PaperKind.TAKE_AWAY,
        language,
        pack.number,
        1,
        words.text("take_away.title"),
        papers.header(pack.practice),
        tuple(blocks),
        pack.programme,
        _facts(pack, language),
        reader=pack.client.name,
    )


def text_blocks(text: str) -> list[Block]:
    """What was typed as blocks: lines with a dash are a list, a short line above other lines is a small heading."""
    blocks: list[Block] = []
    lines = text.splitlines()
    listed: list[str] = []
    for at, line in enumerate(lines):
        said, following = line.strip(), lines[at + 1].strip() if at + 1 < len(lines) else ""
        if said.startswith(_DASHES) and said[1:].strip():
            listed.append(said[1:].strip())
            continue
        blocks += _bullets(listed)
        listed = []
        first = at == 0 or not lines[at - 1].strip()
        if said and following and _is_heading(said) and (first or following.startswith(_DASHES)):
            blocks.append(Heading(said, 3))
        elif said:
            blocks.append(Text(said))
    return [*blocks, *_bullets(listed)]


def agreement_lines(agreements: Iterable[Agreement], language: Language) -> str:
    """'– Elke ochtend tien minuten overleg (uiterlijk 4 december 2026)', one below the other."""
    words, formats = wording(language), Formats(language)
    return "\n".join(
        f"– {one.text}" + (f" ({words.text('take_away.due', day=formats.long_date(one.due_on))})" if one.due_on else "")
        for one in agreements
    )


def _bullets(items: list[str]) -> list[Block]:
    return [Bullets(tuple(items))] if items else []


def _is_heading(line: str) -> bool:
    return len(line) <= _LONGEST_HEADING and not line.endswith(_ENDS)


def _facts(pack: Pack, language: Language) -> tuple[Fact, ...]:
    words, formats = wording(language), Formats(language)
    facts = [
        Fact(words.text("report.client"), pack.client.name),
        Fact(words.text("report.professional"), pack.practice.professional),
        Fact(words.text("report.date"), formats.long_date(pack.made_on)),
    ]
    if pack.aftercare is not None:
        talk = pack.aftercare
        when = formats.appointment(talk.day, talk.start, talk.ends.time())
        facts.append(Fact(words.text("take_away.aftercare"), when))
    return tuple(facts)
