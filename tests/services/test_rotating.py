"""Another colleague each time, in one act; what was held or asked about stays."""

import pytest

from tests.services.worlds import World, begin, seal, took_place
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.services import people, sessions
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def second(practice_vault: Vault, world: World) -> Contact:
    change = people.add_contact(practice_vault, world.client.id, people.NewContact("Daan Kok", Role.COLLEAGUE))
    return next(one for one in change.after if isinstance(one, Contact))


def colleagues(vault: Vault, world: World) -> list[int | None]:
    return [
        person.contact_id
        for one in world.sessions
        for person in sessions.participants(vault, one.id)
        if person.role is Role.COLLEAGUE
    ]


def test_in_turn_and_undone_at_once(practice_vault: Vault, world: World, second: Contact) -> None:
    first = world.colleague.id
    change = sessions.rotate_colleagues(practice_vault, world.trajectory.id, (first, second.id))
    assert colleagues(practice_vault, world) == [first, second.id] * 8
    revert(practice_vault, change)
    assert colleagues(practice_vault, world) == [first] * 16


def test_what_was_held_or_asked_about_stays(practice_vault: Vault, world: World, second: Contact) -> None:
    dialogues = [one for one in world.sessions if one.kind == "dialogue"]
    took_place(practice_vault, dialogues[0].id)
    seal(practice_vault, dialogues[1].id)
    sessions.cancel(practice_vault, dialogues[2].id)
    sessions.rotate_colleagues(practice_vault, world.trajectory.id, (second.id,))
    assert colleagues(practice_vault, world) == [world.colleague.id] * 3 + [second.id] * 13


def test_a_talk_without_a_colleague_gets_one(practice_vault: Vault, world: World, second: Contact) -> None:
    sessions.set_colleague(practice_vault, world.dialogue.id, None)
    sessions.rotate_colleagues(practice_vault, world.trajectory.id, (second.id,))
    assert colleagues(practice_vault, world) == [second.id] * 16


def test_somebody_is_needed_and_a_talk_that_is_ahead(practice_vault: Vault, world: World, second: Contact) -> None:
    with pytest.raises(UserError) as nobody:
        sessions.rotate_colleagues(practice_vault, world.trajectory.id, ())
    assert nobody.value.kind is Kind.FIELD_EMPTY
    with pytest.raises(UserError) as strange:
        sessions.rotate_colleagues(practice_vault, world.trajectory.id, (second.id, 999))
    assert strange.value.kind is Kind.NOT_FOUND
    assert colleagues(practice_vault, world) == [world.colleague.id] * 16, "wholly or not at all"
    for one in world.sessions:
        sessions.cancel(practice_vault, one.id)
    with pytest.raises(UserError) as late:
        sessions.rotate_colleagues(practice_vault, world.trajectory.id, (second.id,))
    assert late.value.kind is Kind.NOT_ALLOWED
