"""The client's own papers about the life areas: in the client's language, for nobody else, with a version each time."""

from dataclasses import replace

import pytest

from tests.services.worlds import World, begin
from tests.vault_fixture import Clock
from wellbeing_desktop.documents.pages import page_texts
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.life_areas import LifeMap
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.services import disclosures, life_area_papers, life_areas, people, releases
from wellbeing_desktop.services.consents import Given
from wellbeing_desktop.vault.store import Vault

SPOKEN = Given(Means.ORAL, "in gesprek")


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


def agree(vault: Vault, world: World, given: Given | None = SPOKEN) -> int:
    change = life_areas.ask(vault, world.client.id, given)
    return next(record.id for record in change.after if isinstance(record, LifeMap))


def read(release: Release) -> str:
    return " ".join(" ".join(page_texts(releases.pdf(release))).split())


def registered(vault: Vault, release: Release) -> Disclosure:
    (entry,) = releases.finish(vault, release, releases.pdf(release), Way.SAVED).after
    assert isinstance(entry, Disclosure)
    return entry


def test_the_print_holds_scores_words_and_what_moved(practice_vault: Vault, world: World, clock: Clock) -> None:
    first = agree(practice_vault, world)
    life_areas.answer(practice_vault, first, "sleep", 4)
    clock.turn(days=100)
    second = agree(practice_vault, world)
    life_areas.answer(practice_vault, second, "sleep", 6, "Slaap door tot vijf uur.")
    life_areas.skip(practice_vault, second, "body")
    life_areas.refuse(practice_vault, second, "loneliness")
    life_areas.answer(practice_vault, second, "friends", None, "Praat met Sam.")
    text = read(life_area_papers.own_copy(practice_vault, second))
    for words in (
        "Mijn levensgebieden",
        "Slaap 6 4 +2 sinds 23-11-2026",
        "Lichaam overgeslagen – –",
        "Verbonden of alleen niet besproken",
        "Vrienden zonder cijfer",
        "Slaap door tot vijf uur.",
        "Praat met Sam.",
        "uitsluitend voor Anna de Vries",
    ):
        assert words in text
    assert "Eerder" not in read(life_area_papers.own_copy(practice_vault, first))


def test_it_is_in_the_clients_language(practice_vault: Vault, world: World) -> None:
    english = replace(world.client, language="en")
    assert isinstance(english, Client)
    people.change_client(practice_vault, english, "")
    number = agree(practice_vault, world)
    life_areas.answer(practice_vault, number, "sleep", 6)
    text = read(life_area_papers.own_copy(practice_vault, number))
    assert "My life areas" in text
    assert "Parents and children" in text
    assert "Life areas talk" not in text


def test_it_goes_to_the_client_alone_and_is_registered_as_that(practice_vault: Vault, world: World) -> None:
    number = agree(practice_vault, world)
    release = life_area_papers.own_copy(practice_vault, number)
    entry = registered(practice_vault, release)
    assert (entry.document, entry.client_id, entry.contact_id) == ("life_areas", world.client.id, None)
    assert disclosures.items_in_words(practice_vault, entry, "nl") == ("Levensgebieden",)
    to_manager = replace(release, contact_id=world.manager.id)
    with pytest.raises(UserError) as caught:
        releases.finish(practice_vault, to_manager, releases.pdf(to_manager), Way.SAVED)
    assert caught.value.kind is Kind.RULE


def test_the_version_goes_up_only_when_something_else_stands_on_it(practice_vault: Vault, world: World) -> None:
    number = agree(practice_vault, world)

    def version() -> int:
        paper = life_area_papers.own_copy(practice_vault, number).paper
        assert paper is not None
        return paper.version

    assert version() == 1
    registered(practice_vault, life_area_papers.own_copy(practice_vault, number))
    assert version() == 1
    life_areas.answer(practice_vault, number, "sleep", 6)
    assert version() == 2
    registered(practice_vault, life_area_papers.own_copy(practice_vault, number))
    life_areas.answer(practice_vault, number, "sleep", 7)
    assert version() == 3


def test_of_a_no_there_is_no_print(practice_vault: Vault, world: World) -> None:
    number = agree(practice_vault, world, None)
    with pytest.raises(UserError) as caught:
        life_area_papers.own_copy(practice_vault, number)
    assert caught.value.kind is Kind.NOT_ALLOWED


def test_the_form_holds_the_wording_that_is_kept(practice_vault: Vault, world: World) -> None:
    form = life_area_papers.form(practice_vault, world.client.id)
    for line in life_areas.proposal(practice_vault, world.client.id).splitlines():
        assert " ".join(line.split()) in read(form)
    entry = registered(practice_vault, form)
    assert disclosures.items_in_words(practice_vault, entry, "nl") == ("Toestemmingsformulier",)
