"""The client's own papers about the life areas: the form for consent to ask, and the wheel to take home."""

from hashlib import sha256

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.life_areas import AreaState, LifeAnswer, Movement
from wellbeing_desktop.domain.paper import (
    Block,
    Column,
    Fact,
    Heading,
    Panel,
    Paper,
    PaperKind,
    SignatureRow,
    Signer,
    Table,
    Text,
    Tone,
    Wheel,
)
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import life_area_words, life_areas, papers, people, practice
from .consent_papers import form_number
from .life_areas import Mapped
from .releases import midnight

PREFIX = "LG"


def form(vault: Vault, client_id: int, session_id: int | None = None) -> Release:
    """The form on which a client agrees to be asked, with a pen; raises NOT_FOUND as `life_areas.proposal`."""
    text, client = life_areas.proposal(vault, client_id, session_id), people.client(vault, client_id)
    language, owner = life_areas.language_of(vault, client_id), practice.current(vault)
    words, number = wording(language), form_number(text)
    paper = Paper(
        PaperKind.CONSENT_FORM,
        language,
        number,
        1,
        words.text("life_areas.consent_title"),
        papers.header(owner),
        (
            Text(text),
            Heading(words.text("consent.signing")),
            Text(words.text("life_areas.agreed")),
            SignatureRow((Signer(words.text("role.client"), client.name), papers.own_box(owner, language))),
        ),
        facts=(
            Fact(words.text("report.client"), client.name),
            Fact(words.text("report.professional"), owner.professional),
        ),
        reader=client.name,
    )
    return _release(vault, paper, client_id, "consent", f"form:{number}")


def own_copy(vault: Vault, map_id: int) -> Release:
    """The client's own print of one map, laid over the earlier one where there is one.

    Raises NOT_FOUND, and NOT_ALLOWED for a map that was declined: there is nothing on it.
    """
    mapped = life_areas.by_id(vault, map_id)
    if not mapped.kept.agreed:
        raise UserError(Kind.NOT_ALLOWED)
    before = life_areas.earlier(vault, mapped)
    language = life_areas.language_of(vault, mapped.kept.client_id)
    client, owner, words = (
        people.client(vault, mapped.kept.client_id),
        practice.current(vault),
        wording(language),
    )
    blocks = _blocks(mapped, before, language)
    number = f"{PREFIX}-{mapped.kept.asked_on.year}-{mapped.kept.id:04}"
    item = f"life_map:{map_id}:{sha256(repr((client.name, blocks)).encode()).hexdigest()[:10]}"
    paper = Paper(
        PaperKind.LIFE_AREAS,
        language,
        number,
        _version(vault, number, item),
        words.text("life_areas.title"),
        papers.header(owner),
        blocks,
        facts=_facts(mapped, before, client.name, owner.professional, language),
        reader=client.name,
    )
    return _release(vault, paper, client.id, "own_copy", item)


def _release(vault: Vault, paper: Paper, client_id: int, purpose: str, item: str) -> Release:
    return Release(paper, None, client_id, None, None, paper.reader, purpose, (item,), midnight(vault), paper.language)


def _version(vault: Vault, number: str, item: str) -> int:
    """The same version as long as the same stands on it, the next one when it left with something else before."""
    left = records.select(vault, Disclosure, "WHERE number = ? ORDER BY id", (number,))
    same = next((entry.version for entry in left if entry.items == (item,)), None)
    return same or max((entry.version for entry in left), default=0) + 1


def _facts(
    mapped: Mapped, before: Mapped | None, client: str, professional: str, language: Language
) -> tuple[Fact, ...]:
    words, formats = wording(language), Formats(language)
    dates = [Fact(words.text("life_areas.asked_on"), formats.long_date(mapped.kept.asked_on))]
    if before is not None:
        dates.append(Fact(words.text("life_areas.earlier_on"), formats.long_date(before.kept.asked_on)))
    return (
        Fact(words.text("report.client"), client),
        Fact(words.text("report.professional"), professional),
        *dates,
    )


def _blocks(mapped: Mapped, before: Mapped | None, language: Language) -> tuple[Block, ...]:
    words = wording(language)
    moved = life_areas.compare(mapped, before)
    return (
        Text(words.text("life_areas.intro_earlier" if before else "life_areas.intro"), Tone.LEAD),
        _wheel(moved, mapped, before, language),
        Heading(words.text("life_areas.figures")),
        _table(moved, before, language),
        *_own_words(mapped, language),
        Panel(words.text("life_areas.mine_title"), words.text("life_areas.mine")),
    )


def _wheel(moved: tuple[Movement, ...], mapped: Mapped, before: Mapped | None, language: Language) -> Wheel:
    said = life_area_words.Words(language)
    earlier = before.kept.asked_on if before else None
    return Wheel(said.sectors(moved), said.legend(moved, mapped.kept.asked_on, earlier), said.alt(moved))


def _table(moved: tuple[Movement, ...], before: Mapped | None, language: Language) -> Table:
    words, said = wording(language), life_area_words.Words(language)
    columns = [Column(words.text("life_areas.area"), 2.0), Column(words.text("life_areas.score"), 1.0)]
    rows = [(one.area.title.get(language), said.value(one.now)) for one in moved]
    if before is None:
        return Table(tuple(columns), tuple(rows))
    columns += [Column(words.text("life_areas.earlier"), 1.0), Column(words.text("life_areas.movement"), 1.5)]
    movements = [(said.value(one.before), said.movement(one, before.kept.asked_on)) for one in moved]
    return Table(tuple(columns), tuple((*row, *more) for row, more in zip(rows, movements, strict=True)))


def _own_words(mapped: Mapped, language: Language) -> list[Block]:
    """What was said about each area, under its name; nothing when no words were written down."""
    told = [(area, mapped.answer(area.key)) for area in mapped.areas]
    blocks: list[Block] = []
    for area, answer in told:
        if _has_words(answer):
            assert answer is not None, "only an answer has words"
            blocks += [Heading(area.title.get(language), 3), Text(answer.text)]
    return [Heading(wording(language).text("life_areas.words")), *blocks] if blocks else []


def _has_words(answer: LifeAnswer | None) -> bool:
    return answer is not None and answer.state is AreaState.ANSWERED and bool(answer.text.strip())
