"""A quote of the company doctor is cleaned and kept, put right or taken away until it has left."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.services.worlds import World, begin
from wellbeing_desktop.domain.consent import Limitation
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.services import limitations, people, undo
from wellbeing_desktop.vault.store import Vault

DAY = date(2026, 11, 23)


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    for name, role in (("Dr. Noor Bakker", Role.COMPANY_DOCTOR), ("Dr. Ria van den Heuvel", Role.GP)):
        people.add_contact(practice_vault, made.client.id, people.NewContact(name, role))
    return made


@pytest.fixture
def said(practice_vault: Vault, world: World) -> Limitation:
    (doctor,) = limitations.doctors(practice_vault, world.trajectory.id)
    return Limitation(0, world.trajectory.id, doctor.id, "Kan vier uur per dag werken.", DAY)


def test_a_quote_is_kept_as_one_line_of_plain_text(practice_vault: Vault, said: Limitation) -> None:
    limitations.save(practice_vault, replace(said, quote="  Kan vier uur\0\n per dag werken. \ud800"))
    assert limitations.of_trajectory(practice_vault, said.trajectory_id) == [replace(said, id=1)]
    assert not limitations.left(practice_vault, 1)


@pytest.mark.parametrize(
    ("change", "kind", "field"),
    [
        ({"quote": " \0 "}, Kind.FIELD_EMPTY, "quote"),
        ({"said_on": DAY + timedelta(days=1)}, Kind.FIELD_WRONG, "said_on"),
    ],
)
def test_what_is_not_there_yet_is_asked_for(
    practice_vault: Vault, said: Limitation, change: dict[str, object], kind: Kind, field: str
) -> None:
    with pytest.raises(UserError) as caught:
        limitations.save(practice_vault, replace(said, **change))  # type: ignore[arg-type]
    assert (caught.value.kind, caught.value.data) == (kind, {"field": field})


def test_only_the_company_doctor_can_be_quoted(practice_vault: Vault, world: World, said: Limitation) -> None:
    (gp,) = people.contacts_of(practice_vault, world.client.id, Role.GP)
    with pytest.raises(UserError) as caught:
        limitations.save(practice_vault, replace(said, contact_id=gp.id))
    assert caught.value.data == {"rule": "limitation_from_doctor"}
    assert limitations.of_trajectory(practice_vault, world.trajectory.id) == []


def test_it_is_put_right_taken_away_and_brought_back(practice_vault: Vault, said: Limitation) -> None:
    limitations.save(practice_vault, said)
    limitations.save(practice_vault, replace(said, id=1, quote="Kan zes uur werken."))
    limitations.save(practice_vault, replace(said, quote="Niet tillen.", said_on=DAY - timedelta(days=7)))
    quotes = [one.quote for one in limitations.of_trajectory(practice_vault, said.trajectory_id)]
    assert quotes == ["Kan zes uur werken.", "Niet tillen."], "the last said first"
    gone = limitations.remove(practice_vault, 1)
    assert len(limitations.of_trajectory(practice_vault, said.trajectory_id)) == 1
    undo.revert(practice_vault, gone)
    assert len(limitations.of_trajectory(practice_vault, said.trajectory_id)) == 2
