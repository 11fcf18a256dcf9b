"""Addenda beneath a sealed report: their own round, who reads them, and that the sealed text never opens again."""

from dataclasses import replace

import msgspec
import pytest

from tests.services.round_tools import AGREES, OBJECTS, STATEMENT, add, agree_and_seal, asked, now, refusal, texts
from tests.services.worlds import World, allow, begin, proposal, seal, write
from tests.vault_fixture import Clock
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.consent import Purpose, offered_for
from wellbeing_desktop.domain.disclosure import Refusal, Way
from wellbeing_desktop.domain.errors import Kind
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.paper import Panel, Paper
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Answer, Means, Report, ReportParticipant, ReportState
from wellbeing_desktop.services import addenda, consents, disclosures, people, practice, releases, report_chain, reports
from wellbeing_desktop.services.papers import session_report
from wellbeing_desktop.vault.store import Vault

OWN_OF_CLIENT = Line("EIGEN VAN ANNA: ik was moe", Voice.CLIENT)


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def sealed(practice_vault: Vault, world: World) -> Report:
    return seal(practice_vault, world.dialogue.id)


def reader(report: Report, role: Role) -> ReportParticipant:
    return next(person for person in report.content.participants if person.role is role)


def copy_of(vault: Vault, report: Report, role: Role) -> Release:
    return releases.for_participant(vault, report.id, reader(report, role).participant_id, "nl")


def words_of(paper: Paper | None) -> str:
    assert paper is not None
    return msgspec.json.encode(paper).decode()


def test_an_addendum_goes_round_as_a_report_does(practice_vault: Vault, sealed: Report, clock: Clock) -> None:
    clock.turn(days=3)
    concept = add(practice_vault, sealed, Line("AANVULLING: het was op dinsdag"), Line("  "))
    assert (concept.number, concept.version, concept.state) == (f"{sealed.number}-A1", 1, ReportState.CONCEPT)
    assert (texts(concept.content), concept.content.agreements) == (["AANVULLING: het was op dinsdag"], ())
    assert (concept.content.day, concept.content.written_on) == (sealed.content.day, practice_vault.now().date())
    assert refusal(reports.respond, practice_vault, concept.id, asked(concept)[0], AGREES)[0] is Kind.RULE
    reports.present(practice_vault, concept.id)
    reports.respond(practice_vault, concept.id, asked(concept)[0], AGREES)
    assert refusal(reports.seal, practice_vault, concept.id) == (Kind.NOT_ALLOWED, None)
    reports.respond(practice_vault, concept.id, asked(concept)[1], AGREES)
    reports.seal(practice_vault, concept.id)
    (round_,) = addenda.of_report(practice_vault, sealed.id)
    assert (round_.report.state, len(round_.responses)) == (ReportState.SEALED, 2)
    assert now(practice_vault, sealed.id) == sealed
    assert reports.round_of(practice_vault, sealed.session_id) == reports.round_by_report(practice_vault, sealed.id)
    assert report_chain.broken(practice_vault) is None
    assert addenda.position(add(practice_vault, sealed)) == 2


def test_who_has_nothing_to_read_in_it_is_not_asked(practice_vault: Vault, sealed: Report) -> None:
    addendum = add(practice_vault, sealed, OWN_OF_CLIENT)
    assert asked(addendum) == [reader(sealed, Role.CLIENT).participant_id]


def test_a_presented_addendum_is_taken_back_for_another_version(practice_vault: Vault, sealed: Report) -> None:
    first = add(practice_vault, sealed)
    addenda.rewrite(practice_vault, first.id, (Line("anders"),))
    assert texts(now(practice_vault, first.id).content) == ["anders"]
    reports.present(practice_vault, first.id)
    reports.respond(practice_vault, first.id, asked(first)[1], OBJECTS)
    addenda.rewrite(practice_vault, first.id, (Line("beter"),))
    (round_,) = addenda.of_report(practice_vault, sealed.id)
    new = round_.report
    assert (new.number, new.version, new.previous) == (first.number, 2, now(practice_vault, first.id).digest)
    assert (round_.responses, new.presented_at, new.state) == ((), None, ReportState.CONCEPT)
    (gone,) = addenda.earlier(practice_vault, sealed.id)
    assert (gone.report.state, len(gone.responses)) == (ReportState.REPLACED, 1)
    assert refusal(addenda.rewrite, practice_vault, first.id, (Line("x"),)) == (Kind.NOT_ALLOWED, None)
    assert report_chain.broken(practice_vault) is None


def test_a_concept_can_be_dropped_and_nothing_else(practice_vault: Vault, sealed: Report) -> None:
    addenda.drop(practice_vault, add(practice_vault, sealed).id)
    assert addenda.of_report(practice_vault, sealed.id) == ()
    presented = add(practice_vault, sealed)
    reports.present(practice_vault, presented.id)
    assert refusal(addenda.drop, practice_vault, presented.id) == (Kind.NOT_ALLOWED, None)
    assert refusal(addenda.drop, practice_vault, sealed.id) == (Kind.NOT_ALLOWED, None)


def test_what_an_addendum_is_refused_for(practice_vault: Vault, world: World, sealed: Report) -> None:
    assert refusal(addenda.add, practice_vault, sealed.id, (Line(" "),)) == (Kind.FIELD_EMPTY, "addendum")
    long = (Line("x" * (addenda.LONGEST + 1)),)
    assert refusal(addenda.add, practice_vault, sealed.id, long) == (Kind.FIELD_WRONG, "addendum")
    stranger = (Line("x", Voice.MEMBER, participant_id=999),)
    assert refusal(addenda.add, practice_vault, sealed.id, stranger) == (Kind.RULE, "not_a_participant")
    beneath = add(practice_vault, sealed)
    assert refusal(add, practice_vault, beneath) == (Kind.RULE, "addendum_of_sealed")
    other = world.sessions[4]
    write(practice_vault, other.id)
    concept = next(r for r in reports.make(practice_vault, other.id, "nl").after if isinstance(r, Report))
    assert refusal(add, practice_vault, concept) == (Kind.RULE, "addendum_of_sealed")


def test_a_sealed_report_is_not_reopened(practice_vault: Vault, sealed: Report) -> None:
    agree_and_seal(practice_vault, add(practice_vault, sealed))
    assert refusal(reports.make, practice_vault, sealed.session_id, "nl") == (Kind.NOT_ALLOWED, None)
    assert refusal(reports.present, practice_vault, sealed.id) == (Kind.RULE, "sealed")
    assert refusal(addenda.rewrite, practice_vault, sealed.id, (Line("x"),)) == (Kind.NOT_ALLOWED, None)


def test_each_copy_has_the_sealed_addenda_that_are_for_its_reader(practice_vault: Vault, sealed: Report) -> None:
    both = agree_and_seal(practice_vault, add(practice_vault, sealed))
    own = agree_and_seal(practice_vault, add(practice_vault, sealed, OWN_OF_CLIENT))
    waiting = add(practice_vault, sealed, Line("NOG NIET VASTGESTELD"))
    reports.present(practice_vault, waiting.id)
    client, colleague = copy_of(practice_vault, sealed, Role.CLIENT), copy_of(practice_vault, sealed, Role.COLLEAGUE)
    assert client.paper is not None
    panels = [block for block in client.paper.blocks if isinstance(block, Panel)]
    assert [panel.title.split(",")[0] for panel in panels] == ["Aanvulling 1", "Aanvulling 2"]
    assert "AANVULLING: het was op dinsdag" in panels[0].text
    assert "Chaima El Idrissi: akkoord, mondeling per telefoon op 23 november 2026" in panels[0].text
    assert "EIGEN VAN ANNA" in panels[1].text
    assert "EIGEN VAN ANNA" not in words_of(colleague.paper)
    assert "NOG NIET VASTGESTELD" not in words_of(client.paper)
    assert client.items == tuple(f"report:{one.id}:client" for one in (sealed, both, own))
    assert colleague.items == tuple(f"report:{one.id}:colleague" for one in (sealed, both))
    assert render(client.paper, practice_vault.now()).startswith(b"%PDF")


def test_an_addendum_is_printed_by_itself_to_be_signed(practice_vault: Vault, sealed: Report) -> None:
    addendum = add(practice_vault, sealed)
    assert refusal(copy_of, practice_vault, addendum, Role.CLIENT) == (Kind.NOT_ALLOWED, None)
    reports.present(practice_vault, addendum.id)
    release = copy_of(practice_vault, addendum, Role.CLIENT)
    assert release.paper is not None
    assert release.paper.number == f"{sealed.number}-A1-P{reader(sealed, Role.CLIENT).participant_id}"
    said = words_of(release.paper)
    assert "AANVULLING" in said
    assert "Aanvulling bij" in said
    assert "Er zijn geen afspraken" not in said
    disclosures.register(practice_vault, release, b"%PDF-1", Way.PRINTED, practice_vault.now())
    assert [entry.number for entry in disclosures.listed(practice_vault)] == [release.paper.number]


def test_an_addendum_never_reaches_an_employer(practice_vault: Vault, world: World, sealed: Report) -> None:
    allow(practice_vault, world)
    addendum = agree_and_seal(practice_vault, add(practice_vault, sealed))
    release = releases.for_contact(practice_vault, sealed.id, world.manager.id, Purpose.PROGRESS)
    assert "AANVULLING" not in words_of(release.paper)
    assert {item.key: why for item, why in release.stays}[f"line:{addendum.id}:0"] is Refusal.RECIPIENT_NEVER
    by_itself = (practice_vault, addendum.id, world.manager.id, Purpose.PROGRESS)
    assert refusal(releases.for_contact, *by_itself) == (Kind.NOT_ALLOWED, None)


def test_a_doctor_who_may_read_insights_reads_what_was_added(
    practice_vault: Vault, world: World, sealed: Report
) -> None:
    people.add_contact(practice_vault, world.client.id, people.NewContact("dr. Maas", Role.COMPANY_DOCTOR))
    doctor = people.contacts_of(practice_vault, world.client.id)[-1]
    categories = offered_for(Role.COMPANY_DOCTOR, Purpose.PROGRESS)
    asked_for = replace(proposal(world), contact_id=doctor.id, categories=categories)
    consents.record(practice_vault, asked_for, consents.Given(Means.ORAL, "in gesprek"))
    addendum = agree_and_seal(practice_vault, add(practice_vault, sealed))
    release = releases.for_contact(practice_vault, sealed.id, doctor.id, Purpose.PROGRESS)
    assert "AANVULLING: het was op dinsdag" in words_of(release.paper)
    assert f"line:{addendum.id}:0" in release.items
    (entry,) = disclosures.register(practice_vault, release, b"%PDF", Way.SAVED, practice_vault.now()).after
    told = disclosures.items_in_words(practice_vault, entry, "nl")
    assert "Aanvulling: AANVULLING: het was op dinsdag" in told


def test_an_own_statement_stands_on_the_own_copy_only(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    made = next(r for r in reports.make(practice_vault, world.dialogue.id, "nl").after if isinstance(r, Report))
    anna = reader(made, Role.CLIENT).participant_id
    report = agree_and_seal(practice_vault, made, **{f"p{anna}": STATEMENT})
    own, others = copy_of(practice_vault, report, Role.CLIENT), copy_of(practice_vault, report, Role.COLLEAGUE)
    assert "VERKLARING" in words_of(own.paper)
    assert "Eigen verklaring van Anna de Vries" in words_of(own.paper)
    assert "VERKLARING" not in words_of(others.paper)
    assert "Anna de Vries: met een eigen verklaring, mondeling in gesprek" in words_of(others.paper)


def test_written_on_another_day_stands_on_paper(practice_vault: Vault, world: World, clock: Clock) -> None:
    clock.turn(days=9)
    report = seal(practice_vault, world.dialogue.id)
    paper = session_report(
        practice.current(practice_vault),
        reports.round_by_report(practice_vault, report.id),
        reader(report, Role.CLIENT),
        "nl",
    )
    facts = {fact.label: fact.value for fact in paper.facts}
    assert facts["Geschreven op"] == "2 december 2026"
    assert "november" in facts["Datum"]
    assert Answer.AGREES in {r.answer for r in reports.round_by_report(practice_vault, report.id).responses}
