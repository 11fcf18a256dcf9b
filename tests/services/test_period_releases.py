"""A document over a period holds the fixed list, out of what was sealed in that period, and nothing else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.services import round_tools
from tests.services.period_hands import WEEK, add, asked, let, made, reasons, seal_shared, words_of
from tests.services.worlds import START, World, allow, begin, seal, took_place, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.consent import Category, Limitation, Purpose
from wellbeing_desktop.domain.disclosure import Refusal
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.period import Period
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.services import agreements, consents, period_releases, reports, sessions
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

SECRETS = ("WERKAANTEKENING", "DOSSIERTEKST", "SAMEN:", "VAN ANNA", "VAN CHAIMA", "wandelen", "Chaima", "AANVULLING")


@pytest.fixture
def world(practice_vault: Vault, clock: Clock) -> World:
    """The week after the first talks: the report of the dialogue is sealed, the talk of Monday was held."""
    world = begin(practice_vault)
    seal(practice_vault, world.dialogue.id)
    clock.turn(days=7)
    took_place(practice_vault, world.sessions[0].id)
    return world


def test_the_fixed_list_and_nothing_else(practice_vault: Vault, world: World) -> None:
    let(practice_vault, world, world.manager)
    release = made(practice_vault, world)
    assert release.paper is not None
    assert release.paper.kind is PaperKind.PROGRESS_REPORT
    assert release.items == ("period:1", "talks:1", "attendance:1", "work_agreements:1:1")
    text = words_of(release)
    for part in (
        "23 november 2026 tot en met 29 november 2026",
        "3 gepland, 1 gehouden",
        "aanwezig bij 1 van de 1 gehouden gesprekken",
        "Elke ochtend tien minuten overleg",
        "Gesprek van 25 november 2026 · verslag SV-2026-0001, vastgesteld op 23 november 2026",
        "TOE-2026-0001 van 30 november 2026",
        "wat hierboven staat, en niets anders",
    ):
        assert part in text
    assert not [secret for secret in SECRETS if secret in text]
    assert (release.trajectory_id, release.covers, release.report_id) == (1, (WEEK.first, WEEK.last), None)


def test_everything_else_of_the_period_stays_with_its_reason(practice_vault: Vault, world: World) -> None:
    let(practice_vault, world, world.manager)
    dialogue, held = world.dialogue.id, world.sessions[0].id
    assert reasons(made(practice_vault, world)) == {
        "other_agreements:1:2": Refusal.RECIPIENT_NEVER,
        "line:1:0": Refusal.RECIPIENT_NEVER,
        "line:1:1": Refusal.RECIPIENT_NEVER,
        "line:1:2": Refusal.THIRD_PARTY,
        f"section:{dialogue}:impressions": Refusal.WORKING_NOTE,
        f"section:{dialogue}:background": Refusal.DOSSIER_ONLY,
        f"session:{held}": Refusal.NOT_SEALED,
    }


def test_what_is_not_sealed_does_not_count_and_is_named_by_its_day(practice_vault: Vault, world: World) -> None:
    talk = world.sessions[2]
    write(practice_vault, talk.id)
    reports.make(practice_vault, talk.id, "nl")
    let(practice_vault, world, world.manager)
    release = made(practice_vault, world)
    assert "3 gepland, 1 gehouden" in words_of(release)
    found = reasons(release)
    assert {found[key] for key in ("work_agreements:2:3", f"session:{talk.id}")} == {Refusal.NOT_SEALED}
    (waiting,) = (item for item, _ in release.stays if item.key == f"session:{talk.id}")
    assert (waiting.label, waiting.text) == ("Gesprek", "donderdag 26 november 2026")


def test_a_note_without_a_report_stays_line_by_line(practice_vault: Vault, world: World) -> None:
    talk = world.sessions[2]
    write(practice_vault, talk.id)
    let(practice_vault, world, world.manager)
    found = reasons(made(practice_vault, world))
    assert [found[f"section:{talk.id}:insights:{at}"] for at in range(3)] == [
        Refusal.RECIPIENT_NEVER,
        Refusal.RECIPIENT_NEVER,
        Refusal.THIRD_PARTY,
    ]


def test_a_report_of_another_day_than_those_of_the_period_is_not_in_it(practice_vault: Vault, world: World) -> None:
    let(practice_vault, world, world.manager)
    before = made(practice_vault, world, period=Period(START, START + timedelta(days=1)))
    after = made(practice_vault, world, period=Period(START + timedelta(days=3), WEEK.last))
    for release in (before, after):
        assert release.items == ("period:1", "talks:1", "attendance:1")
        assert "In deze periode zijn geen afspraken over het werk vastgesteld." in words_of(release)
        assert "er is geen gesprek gehouden" in words_of(release)
        assert not [key for key in reasons(release) if ":1:" in key]
    exactly = made(practice_vault, world, period=Period(START + timedelta(days=2), START + timedelta(days=2)))
    assert "work_agreements:1:1" in exactly.items


def test_the_day_of_a_talk_is_the_one_that_was_sealed(practice_vault: Vault, world: World) -> None:
    sessions.move(practice_vault, world.dialogue.id, START, world.dialogue.start)
    let(practice_vault, world, world.manager)
    release = made(practice_vault, world, period=Period(START + timedelta(days=1), WEEK.last))
    assert "work_agreements:1:1" in release.items


def test_an_addendum_stays_sealed_or_not(practice_vault: Vault, world: World) -> None:
    report = round_tools.now(practice_vault, 1)
    let(practice_vault, world, world.manager)
    concept = round_tools.add(practice_vault, report)
    release = made(practice_vault, world)
    assert reasons(release)[f"line:{concept.id}:0"] is Refusal.RECIPIENT_NEVER
    round_tools.agree_and_seal(practice_vault, concept)
    again = made(practice_vault, world)
    assert "AANVULLING" not in words_of(again)
    assert reasons(again)[f"line:{concept.id}:0"] is Refusal.RECIPIENT_NEVER


def test_no_shows_and_cancelled_talks_are_counts(practice_vault: Vault, world: World) -> None:
    sessions.cancel(practice_vault, world.sessions[2].id, Role.CLIENT)
    sessions.miss(practice_vault, world.sessions[0].id, Role.CLIENT)
    let(practice_vault, world, world.manager)
    text = words_of(made(practice_vault, world))
    assert "aanwezig bij 1 van de 1 gehouden gesprekken; afgezegd: 1; niet doorgegaan omdat iemand niet kwam: 1" in text


def test_an_absent_client_is_counted_so(practice_vault: Vault, world: World) -> None:
    talk = world.sessions[2]
    client = next(one for one in sessions.participants(practice_vault, talk.id) if one.role is Role.CLIENT)
    took_place(practice_vault, talk.id, frozenset({client.id}))
    seal_shared(practice_vault, talk.id)
    let(practice_vault, world, world.manager)
    assert "aanwezig bij 1 van de 2 gehouden gesprekken" in words_of(made(practice_vault, world))
    overview = words_of(made(practice_vault, world, PaperKind.ATTENDANCE_OVERVIEW))
    assert '["25 november 2026","aanwezig"]' in overview
    assert '["26 november 2026","afwezig"]' in overview


def test_what_the_colleague_worded_stays_theirs(practice_vault: Vault, world: World) -> None:
    talk = world.sessions[2]
    took_place(practice_vault, talk.id)
    said = Agreement(0, talk.id, "Ik neem over", Role.COLLEAGUE, voice=Voice.COLLEAGUE, about_work=True)
    agreements.add(practice_vault, said)
    agreements.add(practice_vault, replace(said, text="Wij bellen", voice=Voice.JOINT))
    report = seal_shared(practice_vault, talk.id)
    theirs, ours = (f"work_agreements:{report.id}:{one.agreement_id}" for one in report.content.agreements)
    let(practice_vault, world, world.manager)
    release = made(practice_vault, world)
    assert ours in release.items
    assert reasons(release)[theirs] is Refusal.THIRD_PARTY
    assert "Ik neem over" not in words_of(release)


def test_an_attendance_overview_holds_no_agreements(practice_vault: Vault, world: World) -> None:
    let(practice_vault, world, world.manager)
    release = made(practice_vault, world, PaperKind.ATTENDANCE_OVERVIEW)
    assert release.items == ("period:1", "talks:1", "attendance:1")
    assert reasons(release)["work_agreements:1:1"] is Refusal.DOSSIER_ONLY
    assert "overleg" not in words_of(release)


def test_the_company_doctor_is_quoted_up_to_the_last_day(practice_vault: Vault, world: World) -> None:
    doctor = add(practice_vault, world, Role.COMPANY_DOCTOR)
    for days, quote in ((-30, "kan vier uur per dag werken"), (6, "niet alleen staan"), (7, "LATER GEZEGD")):
        records.put(practice_vault, Limitation(0, 1, doctor.id, quote, START + timedelta(days=days)))
    let(practice_vault, world, world.manager)
    release = made(practice_vault, world)
    assert release.items[-2:] == ("limitations:1", "limitations:2")
    text = words_of(release)
    assert "‘kan vier uur per dag werken’" in text
    assert "Bedrijfsarts, 24 oktober 2026" in text
    assert "LATER" not in text


def test_what_follows_is_told_until_it_is_behind_us(practice_vault: Vault, clock: Clock) -> None:
    world = begin(practice_vault)
    report = seal(practice_vault, world.dialogue.id)
    let(practice_vault, world, world.manager)
    assert report.content.next_session is not None
    clock.present = report.content.next_session
    period = Period(START, clock.present.date())
    assert "next_steps:1" in made(practice_vault, world, period=period).items
    clock.turn(days=1)
    assert "next_steps:1" not in made(practice_vault, world, period=period).items


def test_a_closing_report_is_about_the_whole_trajectory(practice_vault: Vault, world: World) -> None:
    let(practice_vault, world, world.manager)
    release = made(practice_vault, world, PaperKind.CLOSING_REPORT, period=Period(WEEK.last, WEEK.last))
    assert release.covers == (START, START + timedelta(days=7))
    assert "work_agreements:1:1" in release.items
    spans = period_releases.choices(practice_vault, 1, world.manager.id, PaperKind.CLOSING_REPORT)
    assert [span.value for span in spans] == ["whole"]


def test_of_a_closed_trajectory_the_period_ends_with_it(practice_vault: Vault, world: World) -> None:
    let(practice_vault, world, world.manager)
    closed = replace(records.get(practice_vault, Trajectory, 1), closed_on=START + timedelta(days=7))
    records.put(practice_vault, closed)
    for one in world.sessions[3:]:
        sessions.cancel(practice_vault, one.id)
        sessions.move(practice_vault, one.id, START, one.start)
    release = made(practice_vault, world, PaperKind.CLOSING_REPORT)
    assert release.covers == (START, START + timedelta(days=7))
    assert release.paper is not None, "on its last day the consent still holds"


def test_only_what_the_consent_says(practice_vault: Vault, world: World) -> None:
    let(practice_vault, world, world.manager, Category.ATTENDANCE)
    release = made(practice_vault, world)
    assert release.items == ("attendance:1",)
    text = words_of(release)
    assert "overleg" not in text
    assert "gepland" not in text
    assert "29 november 2026" not in text, "not even the days"
    assert "geen afspraken" not in text
    assert reasons(release)["work_agreements:1:1"] is Refusal.NOT_IN_CONSENT


@pytest.mark.parametrize("document", [PaperKind.PROGRESS_REPORT, PaperKind.ATTENDANCE_OVERVIEW])
def test_no_consent_no_paper(practice_vault: Vault, world: World, clock: Clock, document: PaperKind) -> None:
    none = made(practice_vault, world, document)
    assert (none.paper, none.items, reasons(none)["period:1"]) == (None, (), Refusal.NO_CONSENT)
    consent = let(practice_vault, world, world.manager, until=clock.present.date())
    assert made(practice_vault, world, document).paper is not None
    clock.turn(days=1)
    assert reasons(made(practice_vault, world, document))["period:1"] is Refusal.EXPIRED
    clock.turn(days=-1)
    consents.withdraw(practice_vault, consent, Means.ORAL)
    assert reasons(made(practice_vault, world, document))["period:1"] is Refusal.WITHDRAWN


def test_a_consent_that_was_replaced_gives_way(practice_vault: Vault, world: World) -> None:
    first = let(practice_vault, world, world.manager)
    later = replace(records.select(practice_vault, consents.Consent, "")[0], id=0, number="TOE-2", replaces=first)
    records.put(practice_vault, replace(later, categories=(Category.PERIOD,)))
    release = made(practice_vault, world)
    assert release.items == ("period:1",)
    consents.withdraw(practice_vault, 2, Means.ORAL)
    assert reasons(made(practice_vault, world))["period:1"] in (Refusal.WITHDRAWN, Refusal.REPLACED)


def test_another_purpose_or_trajectory_has_its_own_consent(practice_vault: Vault, world: World) -> None:
    allow(practice_vault, world)
    other = period_releases.release(practice_vault, asked(world, purpose=Purpose.SUPPORT))
    assert (other.paper, reasons(other)["period:1"]) == (None, Refusal.NO_CONSENT)
    again = replace(records.get(practice_vault, Trajectory, 1), id=0)
    second = replace(asked(world), trajectory_id=records.put(practice_vault, again).id)
    assert reasons(period_releases.release(practice_vault, second))["period:2"] is Refusal.NO_CONSENT


@pytest.mark.parametrize(
    ("document", "role", "purpose", "kind"),
    [
        (PaperKind.PROGRESS_REPORT, Role.COMMISSIONER, Purpose.PROGRESS, Kind.NOT_ALLOWED),
        (PaperKind.ATTENDANCE_OVERVIEW, Role.COMMISSIONER, Purpose.PROGRESS, Kind.NOT_ALLOWED),
        (PaperKind.HOURS_STATEMENT, Role.MANAGER, Purpose.PROGRESS, Kind.NOT_ALLOWED),
        (PaperKind.PROGRESS_REPORT, Role.COLLEAGUE, Purpose.PROGRESS, Kind.NOT_ALLOWED),
        (PaperKind.SESSION_REPORT, Role.MANAGER, Purpose.PROGRESS, Kind.NOT_ALLOWED),
        (PaperKind.PROGRESS_REPORT, Role.GP, Purpose.REFERRAL, Kind.NOT_ALLOWED),
    ],
)
def test_who_it_is_not_for_gets_nothing(
    practice_vault: Vault, world: World, document: PaperKind, role: Role, purpose: Purpose, kind: Kind
) -> None:
    contact = add(practice_vault, world, role)
    with pytest.raises(UserError) as caught:
        period_releases.release(practice_vault, asked(world, document, contact, purpose=purpose))
    assert caught.value.kind is kind


@pytest.mark.parametrize("period", [Period(WEEK.last, WEEK.first), Period(START, START + timedelta(days=8))])
def test_days_that_cannot_be_are_refused(practice_vault: Vault, world: World, period: Period) -> None:
    with pytest.raises(UserError) as caught:
        made(practice_vault, world, period=period)
    assert (caught.value.kind, caught.value.data) == (Kind.FIELD_WRONG, {"field": "until"})


def test_it_speaks_the_language_of_its_reader(practice_vault: Vault, world: World) -> None:
    hr = add(practice_vault, world, Role.HR, "en")
    let(practice_vault, world, hr)
    text = words_of(made(practice_vault, world, contact=hr))
    for part in ("Progress over a period", "3 planned, 1 held", "Talk of 25 November 2026", "tien minuten"):
        assert part in text
