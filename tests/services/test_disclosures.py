"""The register: the exact file, the chain, and what an entry says in words."""

from hashlib import sha256

import pytest

from tests.services.worlds import World, allow, ask, begin, proposal, seal
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means, Report
from wellbeing_desktop.services import consent_papers, consents, disclosures, releases
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def report(practice_vault: Vault, world: World) -> Report:
    made = seal(practice_vault, world.dialogue.id)
    allow(practice_vault, world)
    return made


def give(vault: Vault, release: Release, way: Way = Way.PRINTED) -> Disclosure:
    (entry,) = releases.finish(vault, release, releases.pdf(release), way).after
    assert isinstance(entry, Disclosure)
    return entry


def to_manager(vault: Vault, world: World, report: Report) -> Release:
    return releases.for_contact(vault, report.id, world.manager.id, Purpose.PROGRESS)


def copies(vault: Vault, report: Report) -> list[Release]:
    people = report.content.participants
    return [releases.for_participant(vault, report.id, person.participant_id, "nl") for person in people]


def test_an_entry_says_what_left_to_whom_why_and_as_which_file(
    practice_vault: Vault, world: World, report: Report, clock: Clock
) -> None:
    release = to_manager(practice_vault, world, report)
    file = releases.pdf(release)
    entry = give(practice_vault, release, Way.SAVED)
    assert (entry.document, entry.number, entry.version) == ("employer_report", "SV-2026-0001-R1", 1)
    assert entry.recipient == "Bert Smit, leidinggevende (Gemeente Waterrijk)"
    assert (entry.purpose, entry.consent_id, entry.way) == ("progress", 1, Way.SAVED)
    assert (entry.digest, entry.size) == (sha256(file).hexdigest(), len(file))
    assert (entry.made_at, entry.items) == (clock.present, release.items)
    assert disclosures.by_digest(practice_vault, entry.digest) == [entry]


def test_entries_are_listed_by_number_whatever_the_clock_says(
    practice_vault: Vault, world: World, report: Report, clock: Clock
) -> None:
    first = give(practice_vault, to_manager(practice_vault, world, report))
    clock.turn(hours=-1)
    second, third = (give(practice_vault, copy) for copy in copies(practice_vault, report))
    assert disclosures.listed(practice_vault) == [third, second, first]
    assert disclosures.listed(practice_vault, limit=1) == [third]
    assert disclosures.listed(practice_vault, begin(practice_vault, "Zoë Öztürk").client.id) == []
    assert disclosures.under_consent(practice_vault, 1) == [first]
    assert disclosures.broken_at(practice_vault) is None


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE disclosure SET recipient = 'Iemand anders' WHERE id = 2",
        "UPDATE disclosure SET digest = printf('%064d', 7) WHERE id = 2",
        "UPDATE disclosure SET made_at = '2026-11-23T14:02:04' WHERE id = 2",
        "UPDATE disclosure SET items = '[\"period:1\"]' WHERE id = 2",
        "DELETE FROM disclosure WHERE id = 2",
    ],
)
def test_the_chain_shows_what_was_done_to_the_file_behind_the_vaults_back(
    practice_vault: Vault, world: World, report: Report, sql: str
) -> None:
    give(practice_vault, to_manager(practice_vault, world, report))
    for copy in copies(practice_vault, report):
        give(practice_vault, copy)
    for name in ("disclosure_kept", "disclosure_stays"):
        practice_vault.connection.execute(f"DROP TRIGGER {name}")
    practice_vault.connection.execute(sql)
    assert disclosures.broken_at(practice_vault) == (3 if sql.startswith("DELETE") else 2)


def test_an_empty_register_holds(practice_vault: Vault) -> None:
    assert disclosures.broken_at(practice_vault) is None
    assert disclosures.listed(practice_vault) == []


def test_items_are_told_in_words_in_the_language_of_the_screen(
    practice_vault: Vault, world: World, report: Report
) -> None:
    entry = give(practice_vault, to_manager(practice_vault, world, report))
    dutch = disclosures.items_in_words(practice_vault, entry, "nl")
    assert dutch[0] == "Periode van de begeleiding"
    assert "Afspraken over het werk, in de woorden van de deelnemer: Elke ochtend tien minuten overleg" in dutch
    assert "Attendance" in disclosures.items_in_words(practice_vault, entry, "en")
    own = give(practice_vault, copies(practice_vault, report)[0])
    assert disclosures.items_in_words(practice_vault, own, "nl") == ("Eigen exemplaar van het verslag",)


def test_a_consent_form_bears_the_wording_and_is_registered_as_given_to_the_client(
    practice_vault: Vault, world: World
) -> None:
    request = ask(practice_vault, world)
    form = consent_papers.form(practice_vault, request)
    text = consents.word(practice_vault, proposal(world))
    assert form.paper is not None
    assert (form.paper.number, request.wording) == (request.number, text)
    assert any(getattr(block, "text", "") == text for block in form.paper.blocks)
    assert b"%PDF" in releases.pdf(form)
    releases.check(practice_vault, form)
    entry = give(practice_vault, form)
    assert (entry.document, entry.contact_id, entry.report_id) == ("consent_form", None, None)
    assert disclosures.items_in_words(practice_vault, entry, "nl") == ("Toestemmingsformulier",)
    assert disclosures.listed(practice_vault, world.client.id) == [entry]


def test_another_wording_is_another_form(practice_vault: Vault, world: World) -> None:
    numbers = {
        consent_papers.form(practice_vault, ask(practice_vault, world, until)).items
        for until in (None, proposal(world).until_on)
    }
    assert len(numbers) == 2


def test_what_was_given_stays_in_the_register_when_the_consent_is_taken_back(
    practice_vault: Vault, world: World, report: Report
) -> None:
    entry = give(practice_vault, to_manager(practice_vault, world, report))
    consents.withdraw(practice_vault, 1, Means.ORAL)
    assert disclosures.under_consent(practice_vault, 1) == [entry]
