"""The user's own programmes: copied, changed, taken back; what runs keeps the version it started with."""

from dataclasses import replace

import pytest

from tests.services.worlds import KEY, SLOTS, START, add_client, begin
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.programme import OwnProgramme, Programme, ProgrammeVersion, Words
from wellbeing_desktop.programmes.reader import read
from wellbeing_desktop.programmes.shelf import shelf as shipped
from wellbeing_desktop.programmes.writer import write
from wellbeing_desktop.services import programmes, trajectories, undo
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

SHIPPED = [programme.key for programme in shipped().programmes]


def copied(vault: Vault, key: str = KEY, title: str = "Ons herstelplan") -> OwnProgramme:
    change = programmes.copy(vault, key, title)
    return next(record for record in change.after if isinstance(record, OwnProgramme))


def own(vault: Vault, record: OwnProgramme) -> Programme:
    return programmes.programme(vault, record.key)


def shorten(vault: Vault, record: OwnProgramme, minutes: int = 50) -> Change:
    programme = own(vault, record)
    first = replace(programme.kinds[0], minutes=minutes)
    return programmes.save(vault, record.id, replace(programme, kinds=(first, *programme.kinds[1:])))


def start(vault: Vault, record: OwnProgramme) -> int:
    plan = trajectories.propose(vault, record.key, START, SLOTS, "nl")
    client = add_client(vault)
    trajectories.start(vault, client.id, record.key, plan)
    return trajectories.of_client(vault, client.id)[0].id


def earlier(vault: Vault, record: OwnProgramme) -> int:
    return next(one.earlier for one in programmes.shelf(vault).offered if one.own_id == record.id)


@pytest.mark.parametrize("programme", shipped().programmes, ids=lambda programme: programme.key)
def test_what_is_written_is_what_is_read(programme: Programme) -> None:
    assert read(write(programme), "x.toml") == programme


def test_a_copy_differs_in_nothing_but_its_title_key_and_place(practice_vault: Vault) -> None:
    original = programmes.programme(practice_vault, KEY)
    made = own(practice_vault, copied(practice_vault))
    assert made.title == Words("Ons herstelplan", "Ons herstelplan")
    assert replace(made, key=original.key, title=original.title, order=original.order) == original
    assert [one.key for one in programmes.available(practice_vault)] == [*SHIPPED, made.key]


def test_a_copy_can_be_taken_back_and_removed_and_brought_back(practice_vault: Vault) -> None:
    change = programmes.copy(practice_vault, KEY, "Proef")
    undo.revert(practice_vault, change)
    assert [one.key for one in programmes.available(practice_vault)] == SHIPPED
    record = copied(practice_vault)
    undo.revert(practice_vault, programmes.remove(practice_vault, record.id))
    assert own(practice_vault, record).title.nl == "Ons herstelplan"


def test_a_copy_wants_a_title_and_something_to_copy(practice_vault: Vault) -> None:
    with pytest.raises(UserError) as empty:
        programmes.copy(practice_vault, KEY, "  ")
    with pytest.raises(UserError) as strange:
        programmes.copy(practice_vault, "bestaat-niet", "Proef")
    assert (empty.value.kind, strange.value.kind) == (Kind.FIELD_EMPTY, Kind.NOT_FOUND)


def test_a_change_is_kept_and_can_be_undone(practice_vault: Vault) -> None:
    record = copied(practice_vault)
    change = shorten(practice_vault, record)
    assert own(practice_vault, record).kinds[0].minutes == 50
    undo.revert(practice_vault, change)
    assert own(practice_vault, record).kinds[0].minutes == 60


def test_what_the_strict_reader_refuses_is_not_kept(practice_vault: Vault) -> None:
    record = copied(practice_vault)
    with pytest.raises(UserError) as caught:
        shorten(practice_vault, record, minutes=2000)
    assert caught.value.kind is Kind.PROGRAMME_MISTAKE
    assert caught.value.data["key"] == "kinds.1.minutes"
    assert records.get(practice_vault, OwnProgramme, record.id) == record


def test_an_own_programme_is_started_and_what_runs_keeps_its_version(practice_vault: Vault) -> None:
    record = copied(practice_vault)
    trajectory = trajectories.trajectory(practice_vault, start(practice_vault, record))
    assert earlier(practice_vault, record) == 0
    shorten(practice_vault, record)
    assert trajectories.programme_of(practice_vault, trajectory).kinds[0].minutes == 60
    assert own(practice_vault, record).kinds[0].minutes == 50
    assert earlier(practice_vault, record) == 1


def test_a_running_trajectory_is_not_moved_to_another_version(practice_vault: Vault) -> None:
    record = copied(practice_vault)
    start(practice_vault, record)
    other = begin(practice_vault, "Bram Jansen").trajectory
    version = records.select(practice_vault, ProgrammeVersion, "WHERE key = ?", (record.key,))[0]
    for wrong in (replace(other, programme_id=version.id), replace(version, source="key = 'anders'")):
        with pytest.raises(UserError) as caught, practice_vault.transaction(Act.SAVE_PROGRAMME):
            records.put(practice_vault, wrong)
        assert caught.value.data["rule"] == "programme_kept"


def test_the_key_of_a_programme_that_runs_is_not_given_to_another(practice_vault: Vault) -> None:
    record = copied(practice_vault)
    trajectory = trajectories.trajectory(practice_vault, start(practice_vault, record))
    programmes.remove(practice_vault, record.id)
    assert copied(practice_vault, title="Een ander").key != record.key
    assert trajectories.programme_of(practice_vault, trajectory).title.nl == "Ons herstelplan"


def test_an_own_text_that_cannot_be_read_spoils_nothing_else(practice_vault: Vault) -> None:
    good, bad = copied(practice_vault), copied(practice_vault, title="Stuk")
    with practice_vault.transaction(Act.SAVE_PROGRAMME):
        records.put(practice_vault, replace(bad, source=bad.source.replace("minutes = 60", "minutes = 'lang'")))
    shown = programmes.shelf(practice_vault)
    assert [one.programme.key for one in shown.offered] == [*SHIPPED, good.key]
    assert [(one.data["file"], one.data["key"]) for one in shown.mistakes] == [(f"{bad.key}.toml", "kinds.1.minutes")]
