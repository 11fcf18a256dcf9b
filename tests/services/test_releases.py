"""What each recipient would read of a session, and that it may leave only as composed."""

from dataclasses import replace
from datetime import date, timedelta

import msgspec
import pytest

from tests.services.worlds import INK, START, World, allow, begin, proposal, seal, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.consent import Category, Purpose, offered_for
from wellbeing_desktop.domain.disclosure import Disclosure, Refusal, Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import DrawnMark, OralMark, Paper, PaperKind, SignatureRow
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Answer, Means, Report
from wellbeing_desktop.services import agreements, consents, people, releases, reports, sessions
from wellbeing_desktop.vault.store import Vault

SECRETS = ("WERKAANTEKENING", "DOSSIERTEKST", "SAMEN:", "VAN ANNA", "VAN CHAIMA", "wandelen", "Chaima")


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


def words_of(paper: Paper | None) -> str:
    """Everything that stands on a paper."""
    assert paper is not None
    return msgspec.json.encode(paper).decode()


def to_manager(vault: Vault, world: World, report: Report) -> Release:
    return releases.for_contact(vault, report.id, world.manager.id, Purpose.PROGRESS)


def reasons(release: Release) -> dict[str, Refusal]:
    return {item.key: reason for item, reason in release.stays}


def test_the_manager_reads_the_fixed_list_and_nothing_else(practice_vault: Vault, world: World) -> None:
    report = seal(practice_vault, world.dialogue.id)
    allow(practice_vault, world)
    release = to_manager(practice_vault, world, report)
    assert release.paper is not None
    assert release.paper.kind is PaperKind.EMPLOYER_REPORT
    text = words_of(release.paper)
    assert "Elke ochtend tien minuten overleg" in text
    assert "24 gepland, 1 gehouden" in text
    assert "TOE-2026-0001 van 23 november 2026" in text
    assert not [secret for secret in SECRETS if secret in text]
    assert set(release.items) == {"period:1", "talks:1", "attendance:1", "agreement:1", "next_steps:1"}


def test_everything_else_stays_each_with_its_reason(practice_vault: Vault, world: World) -> None:
    report = seal(practice_vault, world.dialogue.id)
    allow(practice_vault, world)
    assert reasons(to_manager(practice_vault, world, report)) == {
        "agreement:2": Refusal.RECIPIENT_NEVER,
        "line:1:0": Refusal.RECIPIENT_NEVER,
        "line:1:1": Refusal.RECIPIENT_NEVER,
        "line:1:2": Refusal.THIRD_PARTY,
        f"section:{world.dialogue.id}:impressions": Refusal.WORKING_NOTE,
        f"section:{world.dialogue.id}:background": Refusal.DOSSIER_ONLY,
    }


def test_without_a_consent_there_is_no_paper(practice_vault: Vault, world: World, clock: Clock) -> None:
    report = seal(practice_vault, world.dialogue.id)
    none = to_manager(practice_vault, world, report)
    assert (none.paper, none.items, reasons(none)["period:1"]) == (None, (), Refusal.NO_CONSENT)
    with pytest.raises(UserError):
        releases.pdf(none)
    allow(practice_vault, world, START + timedelta(3))
    other = releases.for_contact(practice_vault, report.id, world.manager.id, Purpose.SUPPORT)
    assert (other.paper, reasons(other)["period:1"]) == (None, Refusal.NO_CONSENT)
    clock.turn(days=4)
    late = to_manager(practice_vault, world, report)
    assert (late.paper, reasons(late)["period:1"]) == (None, Refusal.EXPIRED)


def test_a_report_that_is_not_sealed_gives_nothing(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    reports.make(practice_vault, world.dialogue.id, "nl")
    reports.present(practice_vault, 1)
    allow(practice_vault, world)
    release = releases.for_contact(practice_vault, 1, world.manager.id, Purpose.PROGRESS)
    assert (release.paper, reasons(release)["period:1"]) == (None, Refusal.NOT_SEALED)


def test_a_remark_made_while_agreeing_reaches_no_employer(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    reports.make(practice_vault, world.dialogue.id, "nl")
    reports.present(practice_vault, 1)
    client, colleague = (
        p.participant_id for p in reports.round_by_report(practice_vault, 1).report.content.participants
    )
    given = reports.Given(Answer.REMARK, Means.ORAL, "aan de telefoon, ziek thuis", "GEHEIM: ik slaap slecht")
    reports.respond(practice_vault, 1, client, given)
    reports.respond(practice_vault, 1, colleague, reports.Given(Answer.AGREES, Means.ORAL, "per mail"))
    reports.seal(practice_vault, 1)
    allow(practice_vault, world)
    paper = releases.for_contact(practice_vault, 1, world.manager.id, Purpose.PROGRESS).paper
    assert "GEHEIM" not in words_of(paper)
    assert "ziek" not in words_of(paper)
    assert paper is not None
    (row,) = [block for block in paper.blocks if isinstance(block, SignatureRow)]
    assert row.signers[0].mark == OralMark(START)
    own = releases.for_participant(practice_vault, 1, client, "nl").paper
    assert "GEHEIM" in words_of(own), "the client's own copy does hold it"


def test_a_drawn_signature_goes_along(practice_vault: Vault, world: World) -> None:
    report = seal(practice_vault, world.dialogue.id)
    allow(practice_vault, world)
    paper = to_manager(practice_vault, world, report).paper
    assert paper is not None
    (row,) = [block for block in paper.blocks if isinstance(block, SignatureRow)]
    assert isinstance(row.signers[0].mark, DrawnMark)
    assert row.signers[0].mark.signature == INK


def test_a_doctor_gets_what_was_consented_on_paper_too(practice_vault: Vault, world: World) -> None:
    report = seal(practice_vault, world.dialogue.id)
    new = people.NewContact("Dokter Özgür", Role.COMPANY_DOCTOR, "Arbodienst", language="en")
    people.add_contact(practice_vault, world.client.id, new)
    (doctor,) = people.contacts_of(practice_vault, world.client.id, Role.COMPANY_DOCTOR)
    everything = offered_for(Role.COMPANY_DOCTOR, Purpose.PROGRESS)
    asked = replace(proposal(world), contact_id=doctor.id, categories=everything)
    consents.record(practice_vault, asked, consents.Given(Means.ORAL, "per telefoon"))
    release = releases.for_contact(practice_vault, report.id, doctor.id, Purpose.PROGRESS)
    text = words_of(release.paper)
    assert release.paper is not None
    assert (release.paper.kind, release.language) == (PaperKind.SESSION_REPORT, "en")
    for part in ("SAMEN: eerder", "VAN ANNA", "halfuur wandelen", "tien minuten", "Other agreements"):
        assert part in text
    for part in ("WERKAANTEKENING", "DOSSIERTEKST", "VAN CHAIMA", "not about health"):
        assert part not in text
    releases.finish(practice_vault, release, releases.pdf(release), Way.PRINTED)


def test_only_the_chosen_categories_stand_on_the_paper(practice_vault: Vault, world: World) -> None:
    report = seal(practice_vault, world.dialogue.id)
    few = replace(proposal(world), categories=(Category.ATTENDANCE,))
    consents.record(practice_vault, few, consents.Given(Means.ORAL, "per telefoon"))
    release = to_manager(practice_vault, world, report)
    assert release.items == ("attendance:1",)
    assert "overleg" not in words_of(release.paper)
    assert "gepland" not in words_of(release.paper)
    assert reasons(release)["agreement:1"] is Refusal.NOT_IN_CONSENT


def test_each_participant_reads_the_joint_and_the_own_lines(practice_vault: Vault, world: World) -> None:
    report = seal(practice_vault, world.dialogue.id)
    client, colleague = (p.participant_id for p in report.content.participants)
    annas = releases.for_participant(practice_vault, report.id, client, "nl")
    chaimas = releases.for_participant(practice_vault, report.id, colleague, "nl")
    assert "VAN ANNA" in words_of(annas.paper)
    assert "VAN CHAIMA" not in words_of(annas.paper)
    assert "VAN CHAIMA" in words_of(chaimas.paper)
    assert "VAN ANNA" not in words_of(chaimas.paper)
    assert (annas.contact_id, chaimas.contact_id) == (None, world.colleague.id)
    assert reasons(chaimas)["line:1:1"] is Refusal.THIRD_PARTY
    assert set(reasons(annas).values()) == {Refusal.THIRD_PARTY, Refusal.WORKING_NOTE, Refusal.DOSSIER_ONLY}


def test_a_participants_copy_needs_a_presented_report_and_a_place_in_it(practice_vault: Vault, world: World) -> None:
    write(practice_vault, world.dialogue.id)
    reports.make(practice_vault, world.dialogue.id, "nl")
    person = sessions.participants(practice_vault, world.dialogue.id)[1]
    with pytest.raises(UserError) as caught:
        releases.for_participant(practice_vault, 1, person.id, "nl")
    assert caught.value.kind is Kind.NOT_ALLOWED
    reports.present(practice_vault, 1)
    copy = releases.for_participant(practice_vault, 1, person.id, "nl")
    releases.check(practice_vault, copy)
    with pytest.raises(UserError) as caught:
        releases.for_participant(practice_vault, 1, 9999, "nl")
    assert caught.value.kind is Kind.NOT_FOUND
    reports.make(practice_vault, world.dialogue.id, "nl")
    with pytest.raises(UserError) as caught:
        releases.check(practice_vault, copy)
    assert caught.value.kind is Kind.NOT_ALLOWED


def test_a_colleague_who_became_the_manager_gets_no_own_copy(practice_vault: Vault, world: World) -> None:
    report = seal(practice_vault, world.dialogue.id)
    promoted = replace(world.colleague, role=Role.MANAGER)
    assert isinstance(promoted, Contact)
    people.change_contact(practice_vault, promoted, "Gemeente Waterrijk")
    with pytest.raises(UserError) as caught:
        releases.for_participant(practice_vault, report.id, report.content.participants[1].participant_id, "nl")
    assert caught.value.kind is Kind.NOT_ALLOWED


def test_words_about_health_or_home_are_pointed_out_before_an_employer_reads_them(
    practice_vault: Vault, world: World
) -> None:
    new = Agreement(0, world.dialogue.id, "Bij migraine naar huis, om de kinderen", Role.CLIENT, about_work=True)
    agreements.add(practice_vault, new)
    report = seal(practice_vault, world.dialogue.id)
    people.add_contact(practice_vault, world.client.id, people.NewContact("Ria Huisarts", Role.GP))
    (doctor,) = people.contacts_of(practice_vault, world.client.id, Role.GP)
    assert to_manager(practice_vault, world, report).warned == (), "nothing goes, so nothing is to be looked at"
    allow(practice_vault, world)
    for_doctor = replace(proposal(world), contact_id=doctor.id, categories=offered_for(Role.GP, Purpose.PROGRESS))
    consents.record(practice_vault, for_doctor, consents.Given(Means.ORAL, "per telefoon"))
    assert to_manager(practice_vault, world, report).warned == ("migraine", "kinderen")
    release = releases.for_contact(practice_vault, report.id, doctor.id, Purpose.PROGRESS)
    assert release.paper is not None
    assert release.warned == ()


def test_the_same_day_gives_the_same_bytes(practice_vault: Vault, world: World, clock: Clock) -> None:
    report = seal(practice_vault, world.dialogue.id)
    allow(practice_vault, world)
    first = releases.pdf(to_manager(practice_vault, world, report))
    clock.turn(hours=3)
    assert releases.pdf(to_manager(practice_vault, world, report)) == first
    assert first.startswith(b"%PDF")


def test_a_consent_taken_back_meanwhile_stops_it(practice_vault: Vault, world: World) -> None:
    report = seal(practice_vault, world.dialogue.id)
    allow(practice_vault, world)
    release = to_manager(practice_vault, world, report)
    file, allowed_at = releases.pdf(release), releases.check(practice_vault, release)
    consents.withdraw(practice_vault, 1, Means.ORAL)
    for moment in (None, allowed_at):
        with pytest.raises(UserError) as caught:
            releases.finish(practice_vault, release, file, Way.SAVED, moment)
        assert caught.value.kind in (Kind.NOT_ALLOWED, Kind.RULE)
    assert practice_vault.connection.execute("SELECT count(*) FROM disclosure").fetchone() == (0,)


def test_a_document_that_would_read_otherwise_by_now_does_not_leave(practice_vault: Vault, world: World) -> None:
    report = seal(practice_vault, world.dialogue.id)
    allow(practice_vault, world)
    release = to_manager(practice_vault, world, report)
    people.change_client(practice_vault, replace(world.client, name="Anna Bakker"), "")
    with pytest.raises(UserError) as caught:
        releases.check(practice_vault, release)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE
    with pytest.raises(UserError) as caught:
        releases.finish(practice_vault, release, releases.pdf(release), Way.SAVED)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE


def test_printing_past_midnight_of_the_last_day_is_still_registered(
    practice_vault: Vault, world: World, clock: Clock
) -> None:
    report = seal(practice_vault, world.dialogue.id)
    allow(practice_vault, world, START)
    clock.present = clock.present.replace(hour=23, minute=59, second=50)
    release = to_manager(practice_vault, world, report)
    allowed_at = releases.check(practice_vault, release)
    clock.turn(minutes=1)
    change = releases.finish(practice_vault, release, releases.pdf(release), Way.PRINTED, allowed_at)
    (entry,) = change.after
    assert isinstance(entry, Disclosure)
    assert entry.made_at.date() == date(2026, 11, 23)
    with pytest.raises(UserError):
        releases.finish(practice_vault, release, releases.pdf(release), Way.PRINTED)
