"""A consent is live on the screen when the decision would release something under it, and not otherwise."""

from itertools import product

import pytest

from tests.vault.disclosing import Case, consent, insert, make_case
from wellbeing_desktop.domain.consent import Consent, ConsentState, Purpose
from wellbeing_desktop.domain.disclosure import Request, decide
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.services import consents
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

DAYS = ("2026-11-20", "2026-11-23", "2026-11-24")


@pytest.fixture
def case(practice_vault: Vault) -> Case:
    return make_case(practice_vault)


@pytest.mark.parametrize(("second", "third", "taken"), list(product(DAYS, DAYS, (False, True))))
def test_the_screen_and_the_decision_agree_on_a_chain(case: Case, second: str, third: str, taken: bool) -> None:
    for number, begins in ((1, second), (2, third)):
        insert(case.vault, "consent", consent(case, number=f"TOE-9999-{number}", replaces=number, from_on=begins))
    if taken:
        back = {"consent_id": 3, "withdrawn_at": "2026-11-23T14:00:00", "means": "oral", "how": "gezegd"}
        insert(case.vault, "withdrawal", back)
    world = case.world
    request = Request(
        world.client.id, world.trajectory.id, world.manager.id, Role.MANAGER, Purpose.PROGRESS, case.vault.now().date()
    )
    there = records.select(case.vault, Consent, "ORDER BY id")
    decided = decide((), request, there, consents.all_withdrawals(case.vault)).consent
    live = [one.consent for one in consents.of_client(case.vault, world.client.id) if one.state is ConsentState.LIVE]
    assert decided == (live[0] if live else None)
