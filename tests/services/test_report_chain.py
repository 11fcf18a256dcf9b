"""The check of all reports: in slices or at once, and what it finds first."""

import pytest

from tests.services.round_tools import add, agree_and_seal
from tests.services.worlds import World, begin, seal
from wellbeing_desktop.services import report_chain, reports
from wellbeing_desktop.services.report_chain import Checked, check_on
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    """Two sealed reports, the first with an addendum."""
    made = begin(practice_vault)
    first = seal(practice_vault, made.dialogue.id)
    agree_and_seal(practice_vault, add(practice_vault, first))
    seal(practice_vault, made.sessions[4].id)
    return made


def walked(vault: Vault, most: int) -> list[Checked]:
    steps = [Checked()]
    while not steps[-1].done:
        steps.append(check_on(vault, steps[-1], most))
    return steps[1:]


@pytest.mark.parametrize("most", [1, 2, 3, 50])
def test_every_version_is_looked_at_once_whatever_the_slice(practice_vault: Vault, world: World, most: int) -> None:
    last = walked(practice_vault, most)[-1]
    assert (last.count, last.bent) == (3, None)
    assert report_chain.broken(practice_vault) is None
    assert len(walked(practice_vault, 1)) == 4
    assert world.client.id == 1


@pytest.mark.parametrize("most", [1, 2, 50])
@pytest.mark.parametrize("column", ["digest", "previous"])
def test_the_first_that_was_bent_is_told(practice_vault: Vault, world: World, most: int, column: str) -> None:
    practice_vault.connection.execute("DROP TRIGGER report_sealed_for_good")
    practice_vault.connection.execute("DROP TRIGGER report_text_fixed_once_presented")
    practice_vault.connection.execute(f"UPDATE report SET {column} = 'anders' WHERE id > 1")
    bent = walked(practice_vault, most)[-1].bent
    assert bent is not None
    assert bent.number == "SV-2026-0001-A1"
    assert bent == report_chain.broken(practice_vault)
    assert reports.round_of(practice_vault, world.dialogue.id) is not None
