"""Finding by name, number and day: every word counts, accents and capitals do not, and nothing but the vault's rows."""

import pytest

from tests.services.worlds import World, allow, begin, seal, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.folding import fold
from wellbeing_desktop.domain.insights import Insight
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.services import note_index, people, reports
from wellbeing_desktop.services.finding import Found, What, find
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


def add(vault: Vault, name: str, organisation: str = "") -> int:
    change = people.add_client(vault, people.NewClient(Client(0, name), organisation))
    return next(record.id for record in change.after if isinstance(record, Client))


def names(found: tuple[Found, ...], what: What = What.CLIENT) -> list[str]:
    return [one.person for one in found if one.what is what]


def numbers(found: tuple[Found, ...]) -> list[int]:
    return [one.number for one in found if one.what is What.SESSION]


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault, "Anna de Vries")


def look(vault: Vault, words: str, limit: int = 30) -> tuple[Found, ...]:
    return find(vault, words, "nl", limit)


def test_nothing_before_two_letters(practice_vault: Vault, world: World) -> None:
    assert look(practice_vault, "") == ()
    assert look(practice_vault, " a ") == ()
    assert names(look(practice_vault, "an")) == ["Anna de Vries"]


def test_capitals_accents_and_the_order_of_words_do_not_matter(practice_vault: Vault) -> None:
    add(practice_vault, "İrem Yıldız-Łukasz", "Stichting Noorderlicht")
    for words in ("irem", "YILDIZ", "lukasz ir", "noorder yildiz", "  İREM  "):
        assert names(look(practice_vault, words)) == ["İrem Yıldız-Łukasz"], words
    assert look(practice_vault, "irem zuiderlicht") == ()
    assert fold("Zoë ß Œuvre") == "zoe ss oeuvre"


def test_a_name_that_begins_so_comes_first_and_no_more_than_asked(practice_vault: Vault) -> None:
    for name in ("Jan Bos", "Hanna Mol", "Zoë Ansink"):
        add(practice_vault, name)
    assert names(look(practice_vault, "an")) == ["Zoë Ansink", "Hanna Mol", "Jan Bos"]
    assert names(look(practice_vault, "an", limit=2)) == ["Zoë Ansink", "Hanna Mol"]


@pytest.mark.parametrize("words", ["%%", "__", "a%s", "!!", "' OR 1=1 --", '"*"'])
def test_signs_are_only_themselves(practice_vault: Vault, words: str) -> None:
    add(practice_vault, "Ans Zwart")
    assert look(practice_vault, words) == ()
    add(practice_vault, f"Bo {words} Vis")
    assert names(look(practice_vault, words)) == [f"Bo {words} Vis"]


def test_sessions_by_client_and_number_day_month_or_kind(practice_vault: Vault, world: World) -> None:
    begin(practice_vault, "Bert Bos")
    fifth = world.sessions[4]
    for day in (f"{fifth.day:%d-%m}", f"{fifth.day:%d/%m/%Y}", f"{fifth.day:%-d-%-m-%y}", f"{fifth.day:%Y-%m-%d}"):
        assert numbers(look(practice_vault, f"anna {day}")) == [fifth.number], day
        assert names(look(practice_vault, day), What.SESSION) == ["Anna de Vries", "Bert Bos"], day
    assert fifth.number in numbers(look(practice_vault, f"vries {fifth.number}"))
    december = {session.number for session in world.sessions if session.day.month == 12}
    assert set(numbers(look(practice_vault, "anna december"))) == december
    assert set(numbers(look(practice_vault, "anna dec 2026"))) == december
    assert numbers(look(practice_vault, "anna dec 2027")) == []
    dialogues = {session.number for session in world.sessions if session.kind == "dialogue"}
    assert set(numbers(look(practice_vault, "anna dialoog"))) == dialogues
    assert set(numbers(find(practice_vault, "anna dialogue", "en", 30))) == dialogues


def test_a_bare_number_finds_no_sessions_and_a_date_that_is_none_finds_nothing(
    practice_vault: Vault, world: World
) -> None:
    assert look(practice_vault, "12") == ()
    for words in ("99-99", "31-2", "123456789012345678901234567890", "anna 9223372036854775808", "² ³"):
        assert look(practice_vault, words) == (), words


def test_the_nearest_sessions_come_first_and_say_what_they_are(
    practice_vault: Vault, world: World, clock: Clock
) -> None:
    clock.turn(days=14)
    first = next(one for one in look(practice_vault, "anna", limit=3) if one.what is What.SESSION)
    nearest = min(world.sessions, key=lambda session: abs((session.day - clock().date()).days))
    assert (first.id, first.about, first.on, first.start) == (nearest.id, nearest.id, nearest.day, nearest.start)
    assert first.title == "Reflectiegesprek"
    assert len(look(practice_vault, "anna", limit=3)) == 4


def test_documents_by_number(practice_vault: Vault, world: World) -> None:
    report = seal(practice_vault, world.dialogue.id)
    allow(practice_vault, world)
    found = look(practice_vault, report.number.lower())
    assert [(one.what, one.id, one.about, one.title) for one in found] == [
        (What.REPORT, report.id, world.dialogue.id, report.number)
    ]
    consent = look(practice_vault, "toe- anna")
    assert [(one.what, one.about, one.person) for one in consent] == [(What.CONSENT, world.client.id, "Anna de Vries")]
    assert {one.what for one in look(practice_vault, "2026-0001")} == {What.REPORT, What.CONSENT}
    assert look(practice_vault, "toe- bert") == ()


def test_only_the_last_version_of_a_report(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    reports.make(practice_vault, world.dialogue.id, "nl")
    reports.present(practice_vault, 1)
    reports.make(practice_vault, world.dialogue.id, "nl")
    last = reports.of_client(practice_vault, world.client.id)[0]
    assert last.version == 2
    assert [one.id for one in look(practice_vault, last.number)] == [last.id]


def test_what_a_note_says_is_found_once_it_is_in_the_index(practice_vault: Vault, world: World) -> None:
    seal(practice_vault, world.dialogue.id)
    assert look(practice_vault, "slaapt sl") == ()
    note_index.index(practice_vault)
    [found] = look(practice_vault, "slaapt sl")
    assert (found.what, found.about, found.person) == (What.NOTE, world.dialogue.id, "Anna de Vries")
    assert (found.title, found.section, found.working) == ("Achtergrond bij het gesprek", "background", False)
    assert (found.excerpt, found.on) == ("DOSSIERTEKST: slaapt slecht", world.dialogue.day)
    [working] = look(practice_vault, "SPANN")
    assert (working.section, working.working) == ("impressions", True)


def test_agreements_and_insights_are_found_by_any_part_of_a_word(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    with practice_vault.transaction(Act.SAVE_INSIGHT):
        records.put(practice_vault, Insight(0, world.dialogue.id, "Rust komt van ruimte"))
    [agreed] = look(practice_vault, "ochtend verleg")
    assert (agreed.what, agreed.excerpt) == (What.AGREEMENT, "Elke ochtend tien minuten overleg")
    [insight] = look(practice_vault, "uimte rust")
    assert (insight.what, insight.about) == (What.INSIGHT, world.dialogue.id)


def test_no_more_notes_than_asked(practice_vault: Vault, world: World) -> None:
    for session in [one for one in world.sessions if one.kind == "dialogue"][:5]:
        write(practice_vault, session.id)
    note_index.index(practice_vault)
    assert [one.what for one in look(practice_vault, "spanning", limit=2)] == [What.NOTE, What.NOTE]
