"""Erasing a dossier: nothing of it stays in the file, what is others' stays, and every chain still follows."""

from pathlib import Path

import pytest

from tests.decrypted import pages_with
from tests.services.dossier_world import ALIEN, CONTACT_FIELDS, NAMES, OWN, Dossier, fill
from tests.vault_fixture import Prepared
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.erasing import Erasure, Reason
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.services import disclosures, erasing, form_drafts, note_index, people, report_chain, snapshots
from wellbeing_desktop.vault import audit, records
from wellbeing_desktop.vault.store import Vault

OTHERS = ("ALIENLINE", "ALIENHELP", NAMES[3], NAMES[4])
"""What is said of others, and their names."""

GONE = (*OWN, *(word for word in ALIEN if word not in OTHERS), *CONTACT_FIELDS, *NAMES[:3], "Anna", "Vries")


@pytest.fixture
def dossier(practice_vault: Vault) -> Dossier:
    made = fill(practice_vault)
    form_drafts.keep(practice_vault, f"suitability:{made.world.trajectory.id}", {"remark": "OWNDRAFT"})
    form_drafts.keep(practice_vault, f"inspection:{made.client.id}", {"added": "OWNCOVERED"})
    form_drafts.keep(practice_vault, "suitability:99", {"remark": "ALIENDRAFT"})
    note_index.index(practice_vault)
    return made


def back_up(vault: Vault) -> Path:
    folder = vault.path.parent / "snapshots"
    folder.mkdir(exist_ok=True)
    return snapshots.make(vault, folder).path


def erase(vault: Vault, client: Client) -> erasing.Erased:
    back_up(vault)
    return erasing.erase(vault, client.id, client.name, Reason.CLIENT_ASKED)


def words_left(vault: Vault, key: bytes, words: tuple[str, ...]) -> list[str]:
    return [word for word in words if pages_with(vault.path, key, word)]


def test_no_byte_of_it_stays_in_the_file(practice_vault: Vault, dossier: Dossier, prepared: Prepared) -> None:
    words = (*GONE, "OWNDRAFT", "OWNCOVERED")
    assert words_left(practice_vault, prepared.data_key, words) == list(words)
    erase(practice_vault, dossier.client)
    assert words_left(practice_vault, prepared.data_key, words) == []
    assert words_left(practice_vault, prepared.data_key, (*OTHERS, "ALIENDRAFT")) == [*OTHERS, "ALIENDRAFT"]
    assert practice_vault.connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    assert not practice_vault.connection.execute(
        "SELECT 1 FROM sqlite_master WHERE name LIKE 'sqlite_stat%'"
    ).fetchone()


def test_no_word_of_it_stays_in_the_index(practice_vault: Vault, dossier: Dossier) -> None:
    def known() -> set[str]:
        found: set[str] = set()
        for table in ("note_words", "working_words"):
            practice_vault.connection.execute(f"CREATE VIRTUAL TABLE temp.known USING fts5vocab(main, {table}, row)")
            found |= {term for (term,) in practice_vault.connection.execute("SELECT term FROM temp.known")}
            practice_vault.connection.execute("DROP TABLE temp.known")
        return found

    assert {"owndossier", "alienworking"} <= known()
    erase(practice_vault, dossier.client)
    assert known() == set()


def test_the_chains_still_follow_and_go_on(practice_vault: Vault, dossier: Dossier) -> None:
    erase(practice_vault, dossier.client)
    connection = practice_vault.connection
    assert audit.first_broken(connection) is None
    assert disclosures.broken_at(practice_vault) is None
    assert disclosures.missing(practice_vault) == 0
    assert report_chain.broken(practice_vault) is None
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("SELECT act FROM audit ORDER BY id DESC LIMIT 1").fetchone() == (Act.ERASE_DOSSIER,)


def test_others_are_as_they_were(practice_vault: Vault, dossier: Dossier) -> None:
    erase(practice_vault, dossier.client)
    assert {one.name for one in people.clients(practice_vault)} == {"Willemijn Bakker", f"Olaf {NAMES[3]}"}
    with pytest.raises(UserError) as caught:
        people.client(practice_vault, dossier.client.id)
    assert caught.value.kind is Kind.NOT_FOUND
    counted = practice_vault.connection.execute("SELECT count(*) FROM member_line").fetchone()
    assert counted == (1,)
    organisations = practice_vault.connection.execute("SELECT name FROM organisation").fetchall()
    assert ("Arbodienst",) not in organisations
    assert organisations


def test_the_proof_stays_and_says_how_much_went(practice_vault: Vault, dossier: Dossier) -> None:
    proof = erase(practice_vault, dossier.client).proof
    assert erasing.erasures(practice_vault) == [proof]
    assert proof.counts["client"] == 1
    assert proof.counts["session"] == 24
    assert proof.checked_at == practice_vault.now()
    with pytest.raises(UserError) as caught, practice_vault.transaction(Act.AUTOSAVE):
        records.remove(practice_vault, proof)
    assert caught.value.data == {"rule": "erasure_kept"}


@pytest.mark.parametrize("typed", ["", "Anna", "Anna de Vrie", "Olaf Ooievaarsnest"])
def test_another_name_erases_nothing(practice_vault: Vault, dossier: Dossier, typed: str) -> None:
    back_up(practice_vault)
    with pytest.raises(UserError) as caught:
        erasing.erase(practice_vault, dossier.client.id, typed, Reason.OTHER)
    assert caught.value.kind is Kind.NAME_DIFFERS
    assert people.client(practice_vault, dossier.client.id)


def test_a_backup_comes_first(practice_vault: Vault, dossier: Dossier) -> None:
    back_up(practice_vault)
    people.change_client(practice_vault, dossier.client, "Elders")
    with pytest.raises(UserError) as caught:
        erasing.erase(practice_vault, dossier.client.id, dossier.client.name, Reason.OTHER)
    assert caught.value.kind is Kind.BACKUP_FIRST


def test_erased_again_from_a_restored_vault(practice_vault: Vault, dossier: Dossier, prepared: Prepared) -> None:
    assert erasing.erase_again(practice_vault, [dossier.client.id, 4711]) == (dossier.client.id,)
    assert words_left(practice_vault, prepared.data_key, GONE) == []
    assert erasing.erase_again(practice_vault, [dossier.client.id, 4711]) == ()
    change = people.add_client(practice_vault, people.NewClient(Client(0, "Nieuw Iemand")))
    assert next(one.id for one in change.after if isinstance(one, Client)) == 4712


def test_somebody_else_with_the_same_number_stays(practice_vault: Vault, dossier: Dossier) -> None:
    mine = erase(practice_vault, dossier.client).proof
    other = Erasure(0, dossier.other.id, mine.erased_at, mine.reason, {}, b"?" * 32)
    assert erasing.erase_again(practice_vault, [other]) == ()
    assert people.client(practice_vault, dossier.other.id)


def test_what_an_interruption_left_is_done_later(practice_vault: Vault, dossier: Dossier) -> None:
    proof = erasing._take_out(
        practice_vault,
        dossier.client.id,
        Act.ERASE_DOSSIER,
        Erasure(0, dossier.client.id, practice_vault.now(), Reason.OTHER, {}),
    )
    assert proof.checked_at is None
    assert erasing.finish(practice_vault)
    assert not erasing.finish(practice_vault)
    assert erasing.erasures(practice_vault)[0].checked_at
