"""The report round: what gets into a report, who must answer, and that nothing moves out of order."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tests.services.worlds import INK, World, begin, seal, took_place, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Answer, Blocker, Means, Report, ReportState
from wellbeing_desktop.domain.signature import Signature
from wellbeing_desktop.services import agreements, notes, reports, sessions
from wellbeing_desktop.services.reports import Given
from wellbeing_desktop.vault.store import Vault

AGREES = Given(Answer.AGREES, Means.ORAL, "in gesprek")


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    write(practice_vault, made.dialogue.id)
    return made


@pytest.fixture
def presented(practice_vault: Vault, world: World) -> Report:
    made = make(practice_vault, world)
    reports.present(practice_vault, made.id)
    return reports.round_by_report(practice_vault, made.id).report


def make(vault: Vault, world: World) -> Report:
    reports.make(vault, world.dialogue.id, "nl")
    found = reports.round_of(vault, world.dialogue.id)
    assert found is not None
    return found.report


def people(report: Report) -> list[int]:
    return [person.participant_id for person in report.content.participants]


def refusal(call, *args) -> tuple[Kind, object]:
    with pytest.raises(UserError) as caught:
        call(*args)
    return caught.value.kind, caught.value.data.get("field") or caught.value.data.get("rule")


def test_only_the_shared_part_gets_into_a_report(practice_vault: Vault, world: World) -> None:
    content = make(practice_vault, world).content
    assert [line.text.split(":")[0] for line in content.lines] == ["SAMEN", "VAN ANNA", "VAN CHAIMA"]
    assert {line.heading for line in content.lines} == {"Belangrijkste inzichten"}
    assert [item.owner_name for item in content.agreements] == ["Anna de Vries", "Anna de Vries"]
    assert (content.session_number, content.session_count) == (2, 24)
    assert content.next_session == min(s.begins for s in world.sessions if s.begins > world.dialogue.begins)


def test_a_dropped_agreement_is_left_out(practice_vault: Vault, world: World) -> None:
    first = agreements.of_session(practice_vault, world.dialogue.id)[0]
    agreements.change(practice_vault, replace(first, status=AgreementStatus.DROPPED))
    assert [item.text for item in make(practice_vault, world).content.agreements] == ["Elke dag een halfuur wandelen"]


def test_nothing_to_share_or_nobody_to_share_with_is_told(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    number = world.dialogue.id
    took_place(practice_vault, number)
    assert refusal(reports.make, practice_vault, number, "nl") == (Kind.FIELD_EMPTY, "share")
    agreements.add(practice_vault, Agreement(0, number, "Wandelen", Role.CLIENT))
    sessions.set_colleague(practice_vault, number, None)
    assert refusal(reports.make, practice_vault, number, "nl") == (Kind.FIELD_EMPTY, "colleague")
    assert reports.round_of(practice_vault, number) is None


def test_a_concept_is_made_anew_and_keeps_its_number(practice_vault: Vault, world: World, clock: Clock) -> None:
    first = make(practice_vault, world)
    clock.turn(hours=1)
    notes.save(practice_vault, world.dialogue.id, {"insights": (Line("anders"),)})
    assert reports.is_stale(practice_vault, first, "nl")
    second = make(practice_vault, world)
    assert (second.id, second.number, second.version) == (first.id, first.number, 1)
    assert second.made_at == first.made_at
    assert second.digest != first.digest
    assert not reports.is_stale(practice_vault, second, "nl")


def test_a_presented_report_stands_until_a_new_version_replaces_it(practice_vault: Vault, presented: Report) -> None:
    notes.save(practice_vault, presented.session_id, {"insights": (Line("anders"),)})
    assert reports.is_stale(practice_vault, presented, "nl")
    reports.respond(practice_vault, presented.id, people(presented)[0], AGREES)
    reports.make(practice_vault, presented.session_id, "nl")
    old, new = reports.versions(practice_vault, presented.session_id)
    assert (old.state, old.content) == (ReportState.REPLACED, presented.content)
    assert (new.number, new.version, new.state) == (presented.number, 2, ReportState.CONCEPT)
    assert reports.round_by_report(practice_vault, new.id).responses == ()
    assert refusal(reports.respond, practice_vault, old.id, people(old)[0], AGREES) == (Kind.RULE, "not_presented")


def test_all_must_answer_and_none_object(practice_vault: Vault, presented: Report) -> None:
    client, colleague = people(presented)
    number = presented.id
    against = replace(AGREES, answer=Answer.OBJECTS, remark="zo was het niet")
    assert reports.round_by_report(practice_vault, number).blockers == {
        client: Blocker.WAITING,
        colleague: Blocker.WAITING,
    }
    reports.respond(practice_vault, number, client, AGREES)
    reports.respond(practice_vault, number, colleague, against)
    assert reports.round_by_report(practice_vault, number).blockers == {colleague: Blocker.OBJECTION}
    assert refusal(reports.seal, practice_vault, number) == (Kind.NOT_ALLOWED, None)
    reports.respond(practice_vault, number, colleague, replace(against, answer=Answer.STATEMENT))
    reports.seal(practice_vault, number)
    sealed = reports.round_by_report(practice_vault, number)
    assert sealed.report.sealed_at == practice_vault.now()
    assert len(sealed.responses) == 3


def test_an_answer_must_be_complete(practice_vault: Vault, presented: Report) -> None:
    def refused(given: Given) -> tuple[Kind, object]:
        return refusal(reports.respond, practice_vault, presented.id, people(presented)[0], given)

    assert refused(Given(Answer.AGREES, Means.SCREEN)) == (Kind.FIELD_EMPTY, "signature")
    assert refused(Given(Answer.AGREES, Means.SCREEN, signature=Signature(()))) == (Kind.FIELD_EMPTY, "signature")
    for answer in (Answer.REMARK, Answer.STATEMENT, Answer.OBJECTS):
        assert refused(replace(AGREES, answer=answer, remark=" ")) == (Kind.FIELD_EMPTY, "remark")
    tomorrow = practice_vault.now() + timedelta(days=1)
    assert refused(replace(AGREES, on=tomorrow)) == (Kind.FIELD_WRONG, "day")
    assert refusal(reports.respond, practice_vault, presented.id, 999, AGREES) == (Kind.RULE, "not_a_participant")


def test_the_day_of_an_answer_is_the_users_word(practice_vault: Vault, presented: Report, clock: Clock) -> None:
    clock.turn(days=4)
    on = datetime(2026, 11, 24)
    reports.respond(practice_vault, presented.id, people(presented)[0], replace(AGREES, means=Means.PAPER, on=on))
    reports.respond(
        practice_vault, presented.id, people(presented)[1], Given(Answer.AGREES, Means.SCREEN, signature=INK)
    )
    given = reports.round_by_report(practice_vault, presented.id).responses
    assert [answer.given_at for answer in given] == [on, practice_vault.now()]
    assert given[1].signature == INK


def test_the_round_runs_in_its_order(practice_vault: Vault, world: World) -> None:
    concept = make(practice_vault, world)
    assert refusal(reports.respond, practice_vault, concept.id, people(concept)[0], AGREES) == (
        Kind.RULE,
        "not_presented",
    )
    assert refusal(reports.seal, practice_vault, concept.id) == (Kind.NOT_ALLOWED, None)
    reports.present(practice_vault, concept.id)
    assert refusal(sessions.set_colleague, practice_vault, world.dialogue.id, None) == (Kind.NOT_ALLOWED, None)


def test_a_sealed_report_stays_whatever_happens_around_it(practice_vault: Vault, world: World) -> None:
    report = seal(practice_vault, world.dialogue.id)
    notes.save(practice_vault, world.dialogue.id, {"insights": (Line("later bedacht"),)})
    sessions.move(practice_vault, world.dialogue.id, date(2026, 1, 5), world.dialogue.start)
    for item in agreements.of_session(practice_vault, world.dialogue.id):
        agreements.remove(practice_vault, item.id)
    found = reports.round_of(practice_vault, world.dialogue.id)
    assert found is not None
    assert found.report == report
    assert not reports.is_stale(practice_vault, report, "nl")
    assert report.digest == reports.digest_of(report)
    assert refusal(reports.make, practice_vault, world.dialogue.id, "nl") == (Kind.NOT_ALLOWED, None)
    assert [r.id for r in reports.of_client(practice_vault, world.client.id)] == [report.id]
