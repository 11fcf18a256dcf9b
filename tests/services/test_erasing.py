"""Erasing a dossier: nothing of it stays in the file, what is others' stays, and every chain still follows."""

import pytest

from tests.decrypted import words_on
from tests.dossier_fixture import Filled, note_backup
from tests.services.dossier_world import ALIEN, CONTACT_FIELDS, NAMES, OWN, Dossier
from tests.vault_fixture import Prepared
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.erasing import Erasure, Reason
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.services import disclosures, erasing, people, report_chain
from wellbeing_desktop.vault import audit, records
from wellbeing_desktop.vault.store import Vault

OTHERS = ("ALIENLINE", "ALIENHELP", NAMES[3], NAMES[4])
"""What is said of others, and their names."""

GONE = (*OWN, *(word for word in ALIEN if word not in OTHERS), *CONTACT_FIELDS, *NAMES[:3], "Anna", "Vries")


@pytest.fixture
def dossier(filled: Filled) -> Dossier:
    return filled.dossier


def erase(vault: Vault, client: Client) -> erasing.Erased:
    note_backup(vault)
    return erasing.erase(vault, client.id, client.name, Reason.CLIENT_ASKED)


def test_no_byte_of_it_stays_in_the_file(dossier_vault: Vault, dossier: Dossier, prepared: Prepared) -> None:
    words = (*GONE, "OWNDRAFT", "OWNCOVERED")
    assert words_on(dossier_vault.path, prepared.data_key, words) == list(words)
    erase(dossier_vault, dossier.client)
    assert words_on(dossier_vault.path, prepared.data_key, words) == []
    assert words_on(dossier_vault.path, prepared.data_key, (*OTHERS, "ALIENDRAFT")) == [*OTHERS, "ALIENDRAFT"]
    assert dossier_vault.connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    assert not dossier_vault.connection.execute("SELECT 1 FROM sqlite_master WHERE name LIKE 'sqlite_stat%'").fetchone()


def test_no_word_of_it_stays_in_the_index(dossier_vault: Vault, dossier: Dossier) -> None:
    def known() -> set[str]:
        found: set[str] = set()
        for table in ("note_words", "working_words"):
            dossier_vault.connection.execute(f"CREATE VIRTUAL TABLE temp.known USING fts5vocab(main, {table}, row)")
            found |= {term for (term,) in dossier_vault.connection.execute("SELECT term FROM temp.known")}
            dossier_vault.connection.execute("DROP TABLE temp.known")
        return found

    assert {"owndossier", "alienworking"} <= known()
    erase(dossier_vault, dossier.client)
    assert known() == set()


def test_the_chains_still_follow_and_go_on(dossier_vault: Vault, dossier: Dossier) -> None:
    erase(dossier_vault, dossier.client)
    connection = dossier_vault.connection
    assert audit.first_broken(connection) is None
    assert disclosures.broken_at(dossier_vault) is None
    assert disclosures.missing(dossier_vault) == 0
    assert len(disclosures.listed(dossier_vault)) == 2
    kept = erasing.disclosures_of_erased(dossier_vault)
    assert [(one.document, one.role) for one in kept] == [("session_report", "colleague"), ("session_report", "client")]
    assert report_chain.broken(dossier_vault) is None
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    disclosures.register_file(dossier_vault, PaperKind.CALENDAR_FILE, "AG-2", "Iemand", ("calendar_file:busy",), b"X")
    assert disclosures.broken_at(dossier_vault) is None
    connection.execute("DROP TRIGGER erased_disclosure_is_fixed")
    connection.execute("UPDATE erased_disclosure SET chained = ? WHERE id = ?", ("0" * 64, kept[0].id))
    assert disclosures.broken_at(dossier_vault) == kept[0].id + 1


def test_the_act_is_in_the_audit_trail(dossier_vault: Vault, dossier: Dossier) -> None:
    erase(dossier_vault, dossier.client)
    connection = dossier_vault.connection
    assert connection.execute("SELECT act FROM audit ORDER BY id DESC LIMIT 1").fetchone() == (Act.ERASE_DOSSIER,)


def test_others_are_as_they_were(dossier_vault: Vault, dossier: Dossier) -> None:
    erase(dossier_vault, dossier.client)
    assert {one.name for one in people.clients(dossier_vault)} == {"Willemijn Bakker", f"Olaf {NAMES[3]}"}
    with pytest.raises(UserError) as caught:
        people.client(dossier_vault, dossier.client.id)
    assert caught.value.kind is Kind.NOT_FOUND
    counted = dossier_vault.connection.execute("SELECT count(*) FROM member_line").fetchone()
    assert counted == (1,)
    organisations = dossier_vault.connection.execute("SELECT name FROM organisation").fetchall()
    assert ("Arbodienst",) not in organisations
    assert organisations


def test_the_proof_stays_and_says_how_much_went(dossier_vault: Vault, dossier: Dossier) -> None:
    proof = erase(dossier_vault, dossier.client).proof
    assert erasing.erasures(dossier_vault) == [proof]
    assert proof.counts["client"] == 1
    assert proof.counts["session"] == 24
    assert proof.checked_at == dossier_vault.now()
    with pytest.raises(UserError) as caught, dossier_vault.transaction(Act.AUTOSAVE):
        records.remove(dossier_vault, proof)
    assert caught.value.data == {"rule": "erasure_kept"}


def test_another_name_erases_nothing(dossier_vault: Vault, dossier: Dossier) -> None:
    note_backup(dossier_vault)
    for typed in ("", "Anna", "Anna de Vrie", "Olaf Ooievaarsnest"):
        with pytest.raises(UserError) as caught:
            erasing.erase(dossier_vault, dossier.client.id, typed, Reason.OTHER)
        assert caught.value.kind is Kind.NAME_DIFFERS
    assert people.client(dossier_vault, dossier.client.id)


def test_a_backup_comes_first(dossier_vault: Vault, dossier: Dossier) -> None:
    note_backup(dossier_vault)
    people.change_client(dossier_vault, dossier.client, "Elders")
    with pytest.raises(UserError) as caught:
        erasing.erase(dossier_vault, dossier.client.id, dossier.client.name, Reason.OTHER)
    assert caught.value.kind is Kind.BACKUP_FIRST


def test_erased_again_from_a_restored_vault(dossier_vault: Vault, dossier: Dossier, prepared: Prepared) -> None:
    assert erasing.erase_again(dossier_vault, [dossier.client.id, 4711]) == (dossier.client.id,)
    assert words_on(dossier_vault.path, prepared.data_key, GONE) == []
    assert erasing.erase_again(dossier_vault, [dossier.client.id, 4711]) == ()
    change = people.add_client(dossier_vault, people.NewClient(Client(0, "Nieuw Iemand")))
    assert next(one.id for one in change.after if isinstance(one, Client)) == 4712


def test_somebody_else_with_the_same_number_stays(dossier_vault: Vault, dossier: Dossier) -> None:
    mine = erase(dossier_vault, dossier.client).proof
    other = Erasure(0, dossier.other.id, mine.erased_at, mine.reason, {}, b"?" * 32)
    assert erasing.erase_again(dossier_vault, [other]) == ()
    assert people.client(dossier_vault, dossier.other.id)


def test_what_an_interruption_left_is_done_later(dossier_vault: Vault, dossier: Dossier) -> None:
    proof = erasing._take_out(
        dossier_vault,
        dossier.client.id,
        Act.ERASE_DOSSIER,
        Erasure(0, dossier.client.id, dossier_vault.now(), Reason.OTHER, {}),
    )
    assert proof.checked_at is None
    assert erasing.finish(dossier_vault)
    assert not erasing.finish(dossier_vault)
    assert erasing.erasures(dossier_vault)[0].checked_at
