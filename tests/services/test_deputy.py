"""The deputy: two of three sheets open names and talks, the notes open after a second step that is kept."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations
from pathlib import Path

import pytest

from tests.services import worlds
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.deputy import Deputy, Step
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.services import access, access_start, deputy, practice
from wellbeing_desktop.vault import records, shares
from wellbeing_desktop.vault.store import Vault

HOLDERS = ("Bas Jansen", "Carla de Wit", "Dirk Smit")
SECRET = "vier paarden op zolder"


@pytest.fixture
def vault(tmp_path: Path, clock: Clock) -> Iterator[Vault]:
    """A real vault in its own home, with a plan of talks in it."""
    made, code = access_start.create(tmp_path / "home", SECRET, use_keyring=False, clock=clock)
    access_start.confirm_sheet(made, code)
    practice.save(made, worlds.PRACTICE)
    worlds.begin(made)
    yield made
    made.close()


@pytest.fixture
def made(vault: Vault) -> Deputy:
    """Closed behind the deputy who was asked."""
    found = deputy.make(vault, HOLDERS)
    vault.close()
    return found


def refused(home: Path, *typed: str, who: str = "Eva") -> UserError:
    with pytest.raises(UserError) as caught:
        deputy.unlock(home, typed, who)
    return caught.value


def test_any_two_sheets_open_it_and_one_does_not(vault: Vault, made: Deputy) -> None:
    home = vault.path.parent
    for number, pair in enumerate(combinations(made.shares, 2), start=1):
        opened = deputy.unlock(home, pair, "Eva  Bos")
        assert [(use.who, use.step) for use in deputy.uses(opened)] == [("Eva Bos", Step.LOOKED)] * number
        opened.close()
    assert refused(home, made.shares[0], made.shares[0]).kind is Kind.SHARES_SAME


def test_four_letters_of_each_word_will_do(vault: Vault, made: Deputy) -> None:
    short = ["\n".join(word[:4].upper() for word in share.split()) for share in made.shares]
    deputy.unlock(vault.path.parent, short[1:], "Eva").close()


def test_a_slip_is_told_by_its_word_and_sheet(vault: Vault, made: Deputy) -> None:
    home, words = vault.path.parent, made.shares[1].split()
    unknown = refused(home, made.shares[0], " ".join([*words[:6], "fietsenmaker", *words[7:]]))
    assert (unknown.kind, unknown.data) == (Kind.SHARE_TYPO, {"sheet": 2, "number": 7})
    swapped = refused(home, " ".join([words[1], words[0], *words[2:]]), made.shares[0])
    assert (swapped.kind, swapped.data) == (Kind.SHARE_WRONG, {"sheet": 1})
    assert refused(home, " ".join(words[:19]), made.shares[0]).kind is Kind.SHARE_WRONG
    assert refused(home, "", made.shares[0]).kind is Kind.SHARE_WRONG


def test_without_a_name_nothing_opens(vault: Vault, made: Deputy) -> None:
    assert refused(vault.path.parent, *made.shares[:2], who=" ").data == {"field": "deputy_name"}


def test_sheets_of_before_open_nothing_any_more(vault: Vault) -> None:
    old = deputy.make(vault, HOLDERS)
    new = deputy.make(vault, HOLDERS)
    vault.close()
    home = vault.path.parent
    assert refused(home, *old.shares[:2]).kind is Kind.SHARES_OLD
    assert refused(home, old.shares[0], new.shares[1]).kind is Kind.SHARES_APART
    foreign = shares.new()
    assert refused(home, *foreign[:2]).kind is Kind.SHARES_OLD


def test_a_damaged_envelope_is_told(vault: Vault, made: Deputy) -> None:
    path = vault.path.with_name(deputy.ENVELOPE_NAME)
    path.write_bytes(path.read_bytes()[:-20])
    assert refused(vault.path.parent, *made.shares[:2]).kind is Kind.ENVELOPE_DAMAGED


def test_the_list_holds_names_numbers_and_planned_talks_only(vault: Vault, clock: Clock) -> None:
    with vault.transaction(Act.ADD_CLIENT):
        records.put(vault, Client(0, "Álvaro Aarts", phone="06 12345678"))
    [first, other] = deputy.to_call(vault)
    assert (first.name, first.phone, first.talks) == ("Álvaro Aarts", "06 12345678", ())
    planned = len(other.talks)
    assert planned == 24
    clock.present += timedelta(days=400)
    assert deputy.to_call(vault)[1].talks == ()


def test_the_notes_need_a_second_step_with_a_reason(vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        deputy.open_notes(vault, "Eva", "een crisis")
    assert caught.value.data["rule"] == "looked_first"
    deputy.make(vault, HOLDERS)
    share = deputy.current(vault)
    assert share is not None
    vault.close()
    opened = deputy.unlock(vault.path.parent, share.shares[:2], "Eva")
    with pytest.raises(UserError) as caught:
        deputy.open_notes(opened, "Eva", "  ")
    assert caught.value.data == {"field": "reason"}
    deputy.open_notes(opened, "Eva", "een crisis")
    assert [(use.step, use.reason) for use in deputy.uses(opened)] == [(Step.OPENED, "een crisis"), (Step.LOOKED, "")]
    for change in ("UPDATE deputy_use SET who = 'x'", "DELETE FROM deputy_use"):
        with pytest.raises(Exception, match="deputy_use_kept"):
            opened.connection.execute(change)
    opened.close()


def test_the_envelope_follows_another_recovery_code(vault: Vault, made: Deputy) -> None:
    home = vault.path.parent
    opened = access.unlock(home, SECRET)
    envelope = (home / deputy.ENVELOPE_NAME).read_bytes()
    deputy.sync(opened)
    assert (home / deputy.ENVELOPE_NAME).read_bytes() == envelope, "what fits is left alone"
    (home / deputy.ENVELOPE_NAME).write_bytes(b"{}")
    deputy.sync(opened)
    deputy.end(opened)
    assert not (home / deputy.ENVELOPE_NAME).exists()
    assert deputy.current(opened) is None
    opened.close()


def test_no_holder_without_a_name(vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        deputy.make(vault, ("Bas", " ", "Dirk"))
    assert caught.value.data == {"field": "holder"}
    assert deputy.current(vault) is None
    assert not vault.path.with_name(deputy.ENVELOPE_NAME).exists()
    assert records.select(vault, deputy.DeputyUse, "") == []
