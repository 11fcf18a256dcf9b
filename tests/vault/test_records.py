"""Records in and out of a real vault, value by value."""

import os
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.services.worlds import INK, PRACTICE, allow, begin, seal
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.consent import Consent
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client, DayOff, Practice
from wellbeing_desktop.domain.reports import Report, Response
from wellbeing_desktop.vault import opening, records
from wellbeing_desktop.vault.store import Vault


def test_a_record_comes_back_as_it_was_put(practice_vault: Vault) -> None:
    client = records.put(practice_vault, Client(0, "Žofie Şahin-Kılıç", born_on=date(1980, 2, 29), language="en"))
    assert client.id
    assert records.get(practice_vault, Client, client.id) == client
    logo = replace(PRACTICE, logo=bytes(range(256)))
    records.put(practice_vault, logo)
    assert records.get(practice_vault, Practice, 1) == logo


def test_a_removed_record_can_be_put_back_under_its_own_number(practice_vault: Vault) -> None:
    day_off = records.put(practice_vault, DayOff(0, date(2026, 12, 24), date(2026, 12, 31), "kerst"))
    records.remove(practice_vault, day_off)
    assert records.find(practice_vault, DayOff, day_off.id) is None
    records.put(practice_vault, day_off)
    assert records.get(practice_vault, DayOff, day_off.id) == day_off


def test_numbers_are_never_given_twice(practice_vault: Vault) -> None:
    first = records.put(practice_vault, DayOff(0, date(2026, 12, 24), date(2026, 12, 24)))
    records.remove(practice_vault, first)
    assert records.put(practice_vault, DayOff(0, date(2026, 12, 25), date(2026, 12, 25))).id > first.id


def test_what_is_not_there_is_said(practice_vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        records.get(practice_vault, Client, 99)
    assert caught.value.kind is Kind.NOT_FOUND
    with pytest.raises(UserError):
        records.remove(practice_vault, Client(99, "niemand"))


def test_what_was_read_is_read_again_once_anything_changed(practice_vault: Vault) -> None:
    client = records.put(practice_vault, Client(0, "Anna"))
    assert records.get(practice_vault, Client, client.id) is records.get(practice_vault, Client, client.id)
    assert records.find(practice_vault, Client, client.id + 1) is None
    records.put(practice_vault, replace(client, name="Anna de Vries"))
    assert records.get(practice_vault, Client, client.id).name == "Anna de Vries"
    practice_vault.connection.execute("UPDATE client SET name = 'Anne'")
    assert records.get(practice_vault, Client, client.id).name == "Anne"
    records.put(practice_vault, Client(client.id + 1, "Bert"))
    assert records.get(practice_vault, Client, client.id + 1).name == "Bert"


def test_what_was_read_in_an_act_that_is_taken_back_is_not_kept(practice_vault: Vault) -> None:
    client = records.put(practice_vault, Client(0, "Anna"))
    with suppress(UserError), practice_vault.transaction(Act.CHANGE_CLIENT, client.id):
        records.put(practice_vault, replace(client, name="Bert"))
        assert records.get(practice_vault, Client, client.id).name == "Bert"
        raise UserError(Kind.NOT_ALLOWED)
    assert records.get(practice_vault, Client, client.id).name == "Anna"


def test_nested_records_and_drawn_signatures_survive(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    report = seal(practice_vault, world.dialogue.id)
    assert records.get(practice_vault, Report, report.id).content == report.content
    answers = records.select(practice_vault, Response, "WHERE report_id = ? ORDER BY id", (report.id,))
    assert answers[0].signature == INK
    assert answers[1].signature is None


def test_a_value_that_may_be_absent_and_has_no_default_comes_back_absent(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    allow(practice_vault, world, None)
    assert records.get(practice_vault, Consent, 1).until_on is None


def test_a_page_that_cannot_be_read_is_told_as_damage(practice_vault: Vault, tmp_path: Path) -> None:
    key = os.urandom(32)
    other = opening.create(tmp_path / "other.db", key)
    other.connection.execute("UPDATE meta SET sheet_confirmed_on = '2026-11-23'")
    for number in range(300):
        records.put(other, Client(0, f"Deelnemer {number}", email="x" * 200))
    other.close()
    damaged = bytearray((tmp_path / "other.db").read_bytes())
    for page in range(len(damaged) // 4096 - 8, len(damaged) // 4096):  # the rows put last
        damaged[page * 4096 + 100] ^= 1
    (tmp_path / "other.db").write_bytes(damaged)
    reopened = opening.open_vault(tmp_path / "other.db", key)
    with pytest.raises(UserError) as caught:
        records.select(reopened, Client)
    assert caught.value.kind is Kind.VAULT_DAMAGED
    reopened.close()
