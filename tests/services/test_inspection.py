"""The inspection copy: everything about the client is in it, and nothing that is somebody else's."""

from dataclasses import replace

import pytest

from tests.documents.anatomy import opened, words
from tests.leaks.scanner import leaks_in
from tests.leaks.words import Canaries
from tests.services.dossier_world import ALIEN, CONTACT_FIELDS, NAMES, OWN, Dossier, fill
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.services import disclosures, inspection, inspection_choices, notes, people, releases
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def dossier(practice_vault: Vault) -> Dossier:
    return fill(practice_vault)


@pytest.fixture
def release(practice_vault: Vault, dossier: Dossier) -> Release:
    return inspection.prepare(practice_vault, dossier.client.id).release


@pytest.fixture
def file(release: Release) -> bytes:
    return releases.pdf(release)


def prepared(vault: Vault, dossier: Dossier) -> inspection.Prepared:
    return inspection.prepare(vault, dossier.client.id)


def test_everything_of_the_client_is_there(file: bytes) -> None:
    text = words(file)
    assert [word for word in OWN if word not in text] == []
    assert "3 februari 1980" in text


def test_nothing_of_anybody_else_is_there(file: bytes) -> None:
    assert leaks_in(file, Canaries((*ALIEN, *NAMES, *CONTACT_FIELDS[:3], CONTACT_FIELDS[3]))) == []


def test_the_scanner_would_find_a_name(practice_vault: Vault, dossier: Dossier) -> None:
    """A negative control: one that is let stand is found."""
    found = prepared(practice_vault, dossier).found
    name = next(one for one in found if NAMES[0] in one.label)
    keys = frozenset(one.key for one in name.mentions)
    inspection_choices.stand(practice_vault, dossier.client.id, keys, may=True)
    file = releases.pdf(prepared(practice_vault, dossier).release)
    assert {leak.canary for leak in leaks_in(file, Canaries(NAMES))} == {NAMES[0]}


def test_a_role_stands_in_the_place_of_a_name(file: bytes) -> None:
    text = words(file)
    assert "OWNDOSSIER: [leidinggevende] en mevrouw [collega] belden, ook [naam] en dokter [bedrijfsarts]." in text
    assert "OWNLINE naast [groepslid]" in text


def test_what_was_left_out_is_told_in_numbers(practice_vault: Vault, dossier: Dossier, file: bytes) -> None:
    text = words(file)
    covered = sum(one.count for name in prepared(practice_vault, dossier).found for one in name.mentions)
    assert f"Dat is op {covered} plaatsen gebeurd." in text
    assert "Op dit moment zijn ze er bij één gesprek." in text
    assert "Daarom zijn" in text


def test_the_own_names_are_never_covered(file: bytes) -> None:
    text = words(file)
    assert "Anna de Vries" in text
    assert "drs. İrem Yıldız" in text


def test_bookmarks_name_nobody(file: bytes) -> None:
    with opened(file) as document, document.open_outline() as outline:
        titles = [one.title for chapter in outline.root for one in (chapter, *chapter.children)]
    assert "Gesprekken" in titles
    assert not any(name in title for name in NAMES for title in titles)


def test_it_is_in_the_language_of_the_client(practice_vault: Vault) -> None:
    dossier = fill(practice_vault, "en")
    text = words(releases.pdf(prepared(practice_vault, dossier).release))
    assert "Everything recorded about you" in text
    assert "OWNDOSSIER: [manager]" in text


def test_an_added_word_is_covered_and_taken_back(practice_vault: Vault, dossier: Dossier) -> None:
    client = dossier.client.id
    assert inspection_choices.add(practice_vault, client, " ownshared ")
    assert not inspection_choices.add(practice_vault, client, "OwnShared")
    assert not inspection_choices.add(practice_vault, client, " ., ")
    assert "OWNSHARED" not in words(releases.pdf(prepared(practice_vault, dossier).release))
    inspection_choices.drop(practice_vault, client, "ownshared")
    assert "OWNSHARED" in words(releases.pdf(prepared(practice_vault, dossier).release))


def test_choices_of_one_client_are_not_anothers(practice_vault: Vault, dossier: Dossier) -> None:
    inspection_choices.add(practice_vault, dossier.client.id, "iets")
    assert inspection_choices.kept(practice_vault, dossier.other.id) == inspection_choices.Choices()


def test_a_sign_that_is_not_drawn_hides_no_name(practice_vault: Vault, dossier: Dossier) -> None:
    session = dossier.world.sessions[0].id
    section = next(s for s in notes.kind_of(practice_vault, session).sections if s.compartment == "dossier")
    torn = "Bram Zwanen\N{ZERO WIDTH SPACE}burgh en Zwanen\N{SOFT HYPHEN}burgh kwamen."
    notes.save(practice_vault, session, {section.key: (Line(torn),)})
    file = releases.pdf(prepared(practice_vault, dossier).release)
    assert "[leidinggevende] en [leidinggevende] kwamen." in words(file)
    assert leaks_in(file, Canaries(NAMES)) == []


def test_it_is_registered_for_the_client_alone(practice_vault: Vault, release: Release, file: bytes) -> None:
    releases.finish(practice_vault, release, file, Way.PRINTED)
    (entry,) = disclosures.listed(practice_vault, release.client_id)
    assert (entry.contact_id, entry.consent_id, entry.recipient) == (None, None, "Anna de Vries")
    assert any(item.startswith("section:") for item in entry.items)
    assert any(item.startswith("area:") for item in entry.items)
    told = disclosures.items_in_words(practice_vault, entry, "nl")
    assert len(told) == len(entry.items)
    assert not any("Onderdeel ‘" in line for line in told)


def test_it_does_not_leave_once_the_dossier_changed(practice_vault: Vault, dossier: Dossier, release: Release) -> None:
    people.change_client(practice_vault, replace(dossier.client, phone="0612345678"), "")
    with pytest.raises(UserError) as caught:
        releases.check(practice_vault, release)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE


def test_it_does_not_leave_with_another_choice(practice_vault: Vault, dossier: Dossier, release: Release) -> None:
    inspection_choices.add(practice_vault, dossier.client.id, "OWNSHARED")
    with pytest.raises(UserError) as caught:
        releases.check(practice_vault, release)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE


def test_a_copy_made_before_is_not_listed_in_the_next(practice_vault: Vault, release: Release, file: bytes) -> None:
    releases.finish(practice_vault, release, file, Way.SAVED)
    assert inspection.again(practice_vault, release) == release


def test_an_empty_dossier_is_told_of_as_well(practice_vault: Vault, dossier: Dossier) -> None:
    text = words(releases.pdf(inspection.prepare(practice_vault, dossier.other.id).release))
    assert "Uw gegevens" in text
    assert "Op dit moment zijn er geen." in text


def test_nobody_has_no_dossier(practice_vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        inspection.prepare(practice_vault, 999)
    assert caught.value.kind is Kind.NOT_FOUND
