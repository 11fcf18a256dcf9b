"""Reports in an inspection copy: each version that was presented, no concept, and of a group the own version alone."""

from tests.documents.anatomy import words
from tests.services.group_worlds import PEOPLE, make_group
from tests.services.test_meeting_reports import met
from tests.services.worlds import World, begin, write
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Answer, Means, Report
from wellbeing_desktop.services import inspection, releases, reports
from wellbeing_desktop.vault.store import Vault


def copy_of(vault: Vault, client_id: int) -> str:
    return words(releases.pdf(inspection.prepare(vault, client_id).release))


def made(vault: Vault, world: World) -> Report:
    """A report of the dialogue as a concept, with what was said there for it."""
    return [one for one in reports.make(vault, world.dialogue.id, "nl").after if isinstance(one, Report)][-1]


def presented(vault: Vault) -> tuple[World, Report]:
    world = begin(vault)
    write(vault, world.dialogue.id)
    report = made(vault, world)
    reports.present(vault, report.id)
    return world, report


def test_a_concept_is_told_of_and_not_shown(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    write(practice_vault, world.dialogue.id)
    report = made(practice_vault, world)
    text = copy_of(practice_vault, world.client.id)
    assert "Eén verslag is nog in voorbereiding" in text
    assert report.number not in text


def test_a_version_that_was_taken_back_stays_in_it(practice_vault: Vault) -> None:
    world, first = presented(practice_vault)
    second = made(practice_vault, world)
    assert second.version == 2
    reports.present(practice_vault, second.id)
    text = copy_of(practice_vault, world.client.id)
    assert text.count(f"Documentnummer Voorgelegd op Stand {first.number}") == 2
    assert "Vervangen door een nieuwere versie" in text
    assert "in voorbereiding" not in text


def test_answers_are_told_by_role_and_only_the_own_words(practice_vault: Vault) -> None:
    world, report = presented(practice_vault)
    for person in report.content.participants:
        own = person.role is Role.CLIENT
        remark = "Zo was het niet helemaal" if own else "Dat zie ik anders"
        given = reports.Given(Answer.REMARK, Means.ORAL, "per telefoon", remark)
        reports.respond(practice_vault, report.id, person.participant_id, given)
    text = copy_of(practice_vault, world.client.id)
    assert "Deelnemer: akkoord met een opmerking, mondeling (per telefoon) op" in text
    assert "Collega: akkoord met een opmerking, mondeling op" in text
    assert "Uw woorden daarbij: Zo was het niet helemaal" in text
    assert "Dat zie ik anders" not in text


def test_who_did_not_answer_is_told_of(practice_vault: Vault) -> None:
    world, _report = presented(practice_vault)
    assert "Collega: nog niet geantwoord" in copy_of(practice_vault, world.client.id)


def test_of_a_group_the_own_version_is_in_it(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    report, people_of = met(practice_vault, world)
    reports.present(practice_vault, report.id)
    client = world.members[0].member.client_id
    assert client is not None
    text = copy_of(practice_vault, client)
    assert report.number in text
    assert f"EIGEN{people_of[PEOPLE[0]]}X" in text
    for name in PEOPLE[1:]:
        assert name not in text
        assert f"EIGEN{people_of[name]}X" not in text
