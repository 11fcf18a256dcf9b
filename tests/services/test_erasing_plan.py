"""What the user is told before a dossier is erased."""

from datetime import date

import pytest

from tests.dossier_fixture import Filled, note_backup
from tests.services.dossier_world import NAMES
from wellbeing_desktop.domain.erasing import Reason
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.services import erasing, erasing_plan, people
from wellbeing_desktop.services.erasing_plan import Caution, Part
from wellbeing_desktop.vault.store import Vault


def test_what_goes_and_what_stays_is_counted(dossier_vault: Vault, filled: Filled) -> None:
    found = erasing_plan.plan(dossier_vault, filled.dossier.client.id)
    assert found.goes[Part.TALKS] == 24
    assert found.goes[Part.REPORTS] == 2
    assert found.people == 3
    assert (found.register, found.known_to_others, found.groups) == (2, 0, 1)
    assert found.cautions == {Caution.RUNNING: 1, Caution.ROUND_WAITING: 1, Caution.NOT_TOLD: 1}
    assert found.last_change == date(2026, 11, 25)  # the talk that was held
    assert found.kept_until.year == found.last_change.year + 20
    assert found.backed_up_at is None
    note_backup(dossier_vault)
    assert erasing_plan.plan(dossier_vault, filled.dossier.client.id).backed_up_at == dossier_vault.now()


def test_a_person_around_somebody_else_too_stays(dossier_vault: Vault, filled: Filled) -> None:
    doctor = people.contacts_of(dossier_vault, filled.dossier.client.id, Role.COMPANY_DOCTOR)[0]
    dossier_vault.connection.execute(
        "INSERT INTO relation (client_id, contact_id) VALUES (?, ?)", (filled.dossier.other.id, doctor.id)
    )
    found = erasing_plan.plan(dossier_vault, filled.dossier.client.id)
    assert (found.people, found.known_to_others) == (2, 1)
    note_backup(dossier_vault)
    erasing.erase(dossier_vault, filled.dossier.client.id, filled.dossier.client.name, Reason.TERM_PAST)
    assert people.contacts_of(dossier_vault, filled.dossier.other.id) == [doctor]


@pytest.mark.parametrize(("text", "count"), [("Anna de Vries belde", 1), (f"Olaf {NAMES[3]} belde", 0)])
def test_where_the_name_still_stands_is_counted(dossier_vault: Vault, filled: Filled, text: str, count: int) -> None:
    dossier_vault.connection.execute("INSERT INTO snippet (title, text) VALUES ('Wie', ?)", (text,))
    assert erasing_plan.plan(dossier_vault, filled.dossier.client.id).mentions == count
    note_backup(dossier_vault)
    done = erasing.erase(dossier_vault, filled.dossier.client.id, filled.dossier.client.name, Reason.OTHER)
    assert done.standing == count


def test_earlier_vaults_that_lie_aside_are_counted(dossier_vault: Vault, filled: Filled) -> None:
    home = dossier_vault.path.parent
    assert erasing_plan.plan(dossier_vault, filled.dossier.client.id).put_aside == 0
    (home / "aside" / "0001").mkdir(parents=True)
    (home / "aside" / "0001" / "vault.db").touch()
    (home / "vault.db.before-0006").touch()
    assert erasing_plan.plan(dossier_vault, filled.dossier.client.id).put_aside == 2
