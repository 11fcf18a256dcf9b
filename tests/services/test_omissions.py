"""A passage taken out after an objection: a new version for everybody, the note as it was, and the way back."""

import pytest

from tests.services.round_tools import AGREES, OBJECTS, agree_and_seal, asked, now, refusal, texts
from tests.services.worlds import AGREED, World, begin, write
from wellbeing_desktop.domain.errors import Kind
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.services import addenda, agreements, notes, omissions, report_chain, reports
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault

PASSAGE = "VAN CHAIMA: ik vul te veel in"


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    write(practice_vault, made.dialogue.id)
    return made


@pytest.fixture
def objected(practice_vault: Vault, world: World) -> Report:
    reports.make(practice_vault, world.dialogue.id, "nl")
    found = reports.round_of(practice_vault, world.dialogue.id)
    assert found is not None
    reports.present(practice_vault, found.report.id)
    client, colleague = asked(found.report)
    reports.respond(practice_vault, found.report.id, client, AGREES)
    reports.respond(practice_vault, found.report.id, colleague, OBJECTS)
    return now(practice_vault, found.report.id)


def newest(vault: Vault, world: World) -> Report:
    found = reports.round_of(vault, world.dialogue.id)
    assert found is not None
    return found.report


def test_a_passage_and_an_agreement_are_taken_out_for_everybody(
    practice_vault: Vault, world: World, objected: Report
) -> None:
    written = notes.written(practice_vault, world.dialogue.id)
    omissions.take_out(practice_vault, objected.id, (PASSAGE, AGREED[1], PASSAGE), "nl")
    new = newest(practice_vault, world)
    assert PASSAGE not in texts(new.content)
    assert [item.text for item in new.content.agreements] == [AGREED[0]]
    assert (new.version, new.state, new.previous) == (2, ReportState.CONCEPT, objected.digest)
    assert now(practice_vault, objected.id).state is ReportState.REPLACED
    assert reports.round_by_report(practice_vault, new.id).responses == ()
    assert notes.written(practice_vault, world.dialogue.id) == written
    assert len(agreements.of_session(practice_vault, world.dialogue.id)) == 2
    assert not reports.is_stale(practice_vault, new, "nl")
    agree_and_seal(practice_vault, new)
    assert report_chain.broken(practice_vault) is None


def test_what_was_taken_out_can_be_put_back_for_a_next_version(
    practice_vault: Vault, world: World, objected: Report
) -> None:
    omissions.take_out(practice_vault, objected.id, (PASSAGE,), "nl")
    (one,) = omissions.of_session(practice_vault, world.dialogue.id)
    change = omissions.put_back(practice_vault, one.id)
    concept = newest(practice_vault, world)
    assert PASSAGE not in texts(concept.content)
    assert reports.is_stale(practice_vault, concept, "nl")
    reports.make(practice_vault, world.dialogue.id, "nl")
    assert PASSAGE in texts(newest(practice_vault, world).content)
    revert(practice_vault, change)
    assert omissions.of_session(practice_vault, world.dialogue.id) == (one,)


def test_what_taking_out_is_refused_for(practice_vault: Vault, world: World, objected: Report) -> None:
    def refused(report: Report, *wanted: str) -> tuple[Kind, object]:
        return refusal(omissions.take_out, practice_vault, report.id, wanted, "nl")

    assert refused(objected) == (Kind.FIELD_EMPTY, "passage")
    everything = (*texts(objected.content), *AGREED)
    assert refused(objected, *everything) == (Kind.FIELD_EMPTY, "share")
    assert omissions.of_session(practice_vault, world.dialogue.id) == ()
    assert newest(practice_vault, world) == objected
    omissions.take_out(practice_vault, objected.id, (PASSAGE,), "nl")
    assert refused(objected, AGREED[0]) == (Kind.NOT_ALLOWED, None)
    sealed = agree_and_seal(practice_vault, newest(practice_vault, world))
    assert refused(sealed, AGREED[0]) == (Kind.NOT_ALLOWED, None)
    (one,) = omissions.of_session(practice_vault, world.dialogue.id)
    assert refusal(omissions.put_back, practice_vault, one.id) == (Kind.NOT_ALLOWED, None)
    assert addenda.of_report(practice_vault, sealed.id) == ()
