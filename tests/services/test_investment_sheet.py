"""The figures of the investment, and a sheet on which nobody is named."""

from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument

from tests.services.worlds import World, begin, seal
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.investment import Investment
from wellbeing_desktop.domain.people import Client, Contact, Role
from wellbeing_desktop.services import disclosures, investment, people, releases
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault, "Wilhelmina Adriaansdochter")


def save(vault: Vault, world: World, **figures: int) -> Investment:
    begun = investment.of_trajectory(vault, world.trajectory.id)
    values = {"rate_cents": 12_500, "absence_day_cents": 28_550, "absence_days": 40} | figures
    investment.save(vault, replace(begun, **values))
    return investment.of_trajectory(vault, world.trajectory.id)


def text_of(pdf: bytes) -> str:
    with PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_range() for page in document)


def test_it_begins_with_the_hours_of_the_plan(practice_vault: Vault, world: World) -> None:
    assert investment.of_trajectory(practice_vault, world.trajectory.id) == Investment(
        0, world.trajectory.id, 32 * 60, 0, 0, 0
    )


def test_figures_are_kept_once_and_undone(practice_vault: Vault, world: World) -> None:
    first = save(practice_vault, world)
    change = investment.save(practice_vault, replace(first, absence_days=10))
    assert investment.of_trajectory(practice_vault, world.trajectory.id).absence_days == 10
    revert(practice_vault, change)
    assert investment.of_trajectory(practice_vault, world.trajectory.id) == first


@pytest.mark.parametrize("field", ["minutes", "rate_cents", "absence_days", "quality_cents"])
def test_nothing_is_below_zero(practice_vault: Vault, world: World, field: str) -> None:
    with pytest.raises(UserError) as caught:
        save(practice_vault, world, **{field: -1})
    assert caught.value.kind is Kind.FIELD_WRONG


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_sheet_bears_figures_and_nobody(practice_vault: Vault, world: World, language: str) -> None:
    seal(practice_vault, world.dialogue.id)
    save(practice_vault, world, replacement_cents=123_456)
    release = investment.sheet(practice_vault, world.trajectory.id, None, "en" if language == "en" else "nl")
    text = text_of(releases.pdf(release))
    for figure in ("4.000,00", "28.5", "1.234,56") if language == "nl" else ("4,000.00", "1,234.56"):
        assert figure in text.replace("\N{NO-BREAK SPACE}", " ").replace("285,50", "28.5")
    for name in (world.client.name, world.colleague.name, world.manager.name):
        for part in name.split():
            assert part not in text.split(), part
    for written in ("WERKAANTEKENING", "DOSSIERTEKST", "SAMEN", "overleg"):
        assert written not in text
    assert world.client.name.encode() not in releases.pdf(release)
    assert release.recipient == "Gemeente Waterrijk"


def test_it_is_registered_under_no_client(practice_vault: Vault, world: World) -> None:
    save(practice_vault, world)
    release = investment.sheet(practice_vault, world.trajectory.id, world.manager.id, "nl")
    (entry,) = releases.finish(practice_vault, release, releases.pdf(release), Way.SAVED).after
    assert isinstance(entry, Disclosure)
    assert (entry.document, entry.client_id, entry.contact_id, entry.consent_id) == (
        "investment",
        None,
        world.manager.id,
        None,
    )
    assert disclosures.items_in_words(practice_vault, entry, "nl") == ("Investeringsoverzicht",)


def test_the_commissioner_comes_first_and_a_colleague_is_no_reader(practice_vault: Vault, world: World) -> None:
    change = people.add_contact(
        practice_vault, world.client.id, people.NewContact("Femke Prins", Role.COMMISSIONER, "Gemeente Waterrijk")
    )
    commissioner = next(one for one in change.after if isinstance(one, Contact))
    save(practice_vault, world)
    assert investment.readers(practice_vault, world.trajectory.id) == [commissioner, world.manager]
    with pytest.raises(UserError) as caught:
        investment.sheet(practice_vault, world.trajectory.id, world.colleague.id, "nl")
    assert caught.value.kind is Kind.NOT_ALLOWED


def test_without_a_rate_there_is_no_sheet_and_without_organisation_it_is_the_commissioners(
    practice_vault: Vault, world: World
) -> None:
    with pytest.raises(UserError) as caught:
        investment.sheet(practice_vault, world.trajectory.id, None, "nl")
    assert caught.value.data == {"field": "rate"}
    save(practice_vault, world)
    client = Client(world.client.id, world.client.name)
    people.change_client(practice_vault, client, "")
    assert investment.sheet(practice_vault, world.trajectory.id, None, "nl").recipient == "de opdrachtgever"
