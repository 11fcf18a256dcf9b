"""A document over a period leaves as composed or not at all, and the register tells of its days."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.services.period_hands import WEEK, add, let, made, reasons, words_of
from tests.services.worlds import START, World, begin, seal, took_place
from tests.vault_fixture import Clock
from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.consent import Category, Limitation, Purpose
from wellbeing_desktop.domain.disclosure import Disclosure, Refusal, Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.period import Asked, Period, Span
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.services import agreements, consents, disclosures, people, period_releases, releases
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault, clock: Clock) -> World:
    """The week after the first talks: the report of the dialogue is sealed, that of Monday has yet to be."""
    world = begin(practice_vault)
    seal(practice_vault, world.dialogue.id)
    clock.turn(days=7)
    took_place(practice_vault, world.sessions[0].id)
    return world


def left(vault: Vault, release: Release) -> Disclosure:
    """The entry of the release once it was saved."""
    (entry,) = releases.finish(vault, release, releases.pdf(release), Way.SAVED).after
    assert isinstance(entry, Disclosure)
    return entry


def refused(vault: Vault, release: Release) -> Kind:
    """Why the release may not leave."""
    with pytest.raises(UserError) as caught:
        releases.finish(vault, release, releases.pdf(release), Way.SAVED)
    return caught.value.kind


@pytest.mark.parametrize(
    "document", [PaperKind.PROGRESS_REPORT, PaperKind.ATTENDANCE_OVERVIEW, PaperKind.CLOSING_REPORT]
)
def test_what_left_is_in_the_register_with_its_days(practice_vault: Vault, world: World, document: PaperKind) -> None:
    let(practice_vault, world, world.manager)
    release = made(practice_vault, world, document)
    entry = left(practice_vault, release)
    assert (entry.document, entry.items, entry.consent_id) == (document.value, release.items, 1)
    assert (entry.trajectory_id, (entry.covers_from, entry.covers_until)) == (1, release.covers)
    told = disclosures.items_in_words(practice_vault, entry, "nl")
    assert len(told) == len(release.items)
    assert "Periode van de begeleiding" in told


def test_the_same_document_has_the_same_number_and_bytes_all_day(
    practice_vault: Vault, world: World, clock: Clock
) -> None:
    let(practice_vault, world, world.manager)
    first = made(practice_vault, world)
    clock.turn(hours=3)
    again = made(practice_vault, world)
    assert first.paper == again.paper
    assert releases.pdf(first) == releases.pdf(again)
    assert first.paper is not None
    assert first.paper.number.startswith("VV-")


def test_what_says_something_else_has_another_number(practice_vault: Vault, world: World, clock: Clock) -> None:
    let(practice_vault, world, world.manager)
    hr = add(practice_vault, world, Role.HR)
    let(practice_vault, world, hr)
    some = [
        made(practice_vault, world),
        made(practice_vault, world, PaperKind.CLOSING_REPORT),
        made(practice_vault, world, contact=hr),
        made(practice_vault, world, period=Period(START, START)),
    ]
    clock.turn(days=1)
    some.append(made(practice_vault, world))
    assert len({one.paper.number for one in some if one.paper}) == len(some)


def test_a_consent_taken_back_meanwhile_stops_it(practice_vault: Vault, world: World) -> None:
    consent = let(practice_vault, world, world.manager)
    release = made(practice_vault, world)
    file, allowed_at = releases.pdf(release), releases.check(practice_vault, release)
    consents.withdraw(practice_vault, consent, Means.ORAL)
    assert refused(practice_vault, release) is Kind.NOT_ALLOWED
    with pytest.raises(UserError) as caught:
        releases.finish(practice_vault, release, file, Way.SAVED, allowed_at)
    assert caught.value.kind is Kind.RULE
    assert disclosures.listed(practice_vault) == []


def test_what_would_read_otherwise_by_now_does_not_leave(practice_vault: Vault, world: World) -> None:
    let(practice_vault, world, world.manager)
    release = made(practice_vault, world)
    people.change_client(practice_vault, replace(world.client, name="Anna Bakker"), "")
    assert refused(practice_vault, release) is Kind.CHANGED_MEANWHILE


def test_an_item_that_was_smuggled_in_is_refused(practice_vault: Vault, world: World) -> None:
    let(practice_vault, world, world.manager)
    release = made(practice_vault, world)
    for key in ("other_agreements:1:2", "line:1:0", "work_agreements:1:2"):
        smuggled = replace(release, items=(*release.items, key))
        assert refused(practice_vault, smuggled) is Kind.CHANGED_MEANWHILE
        with pytest.raises(UserError) as caught:
            releases.finish(practice_vault, smuggled, b"%PDF", Way.SAVED, practice_vault.now())
        assert caught.value.kind is Kind.RULE


def test_a_word_about_health_must_be_answered_first(practice_vault: Vault, clock: Clock) -> None:
    world = begin(practice_vault)
    new = Agreement(0, world.dialogue.id, "Rustig aan bij migraine", Role.CLIENT, about_work=True)
    agreements.add(practice_vault, new)
    seal(practice_vault, world.dialogue.id)
    clock.turn(days=7)
    let(practice_vault, world, world.manager)
    release = made(practice_vault, world)
    assert release.warned == ("migraine",)
    assert refused(practice_vault, release) is Kind.WORDS_NOT_ANSWERED
    assert left(practice_vault, replace(release, passed=release.warned)).passed == ("migraine",)


def test_what_the_user_left_out_stays_out(practice_vault: Vault, world: World) -> None:
    let(practice_vault, world, world.manager)
    asked = made(practice_vault, world)
    assert asked.covers is not None
    less = period_releases.release(
        practice_vault,
        Asked(PaperKind.PROGRESS_REPORT, 1, world.manager.id, Purpose.PROGRESS, Period(*asked.covers)),
        left_out=("work_agreements:1:1",),
    )
    assert "overleg" not in words_of(less)
    assert reasons(less)["work_agreements:1:1"] is Refusal.LEFT_OUT
    assert "work_agreements:1:1" not in left(practice_vault, less).items


def test_who_pays_reads_hours_and_counts_and_never_an_agreement(practice_vault: Vault, world: World) -> None:
    payer = add(practice_vault, world, Role.COMMISSIONER)
    doctor = add(practice_vault, world, Role.COMPANY_DOCTOR)
    records.put(practice_vault, Limitation(0, 1, doctor.id, "kan vier uur per dag werken", START))
    let(practice_vault, world, payer)
    release = made(practice_vault, world, PaperKind.HOURS_STATEMENT, payer)
    assert release.items == ("period:1", "talks:1", "attendance:1", "hours:1")
    text = words_of(release)
    assert f'["november 2026","1","{Formats("nl").duration(world.dialogue.minutes)}"]' in text
    assert not [part for part in ("overleg", "vier uur", "25 november", "SV-2026") if part in text]
    for key in ("work_agreements:1:1", "limitations:1"):
        assert reasons(release)[key] is Refusal.RECIPIENT_NEVER
    entry = left(practice_vault, release)
    assert "Uren van de begeleiding" in disclosures.items_in_words(practice_vault, entry, "nl")


def test_who_pays_and_may_not_have_hours_reads_counts(practice_vault: Vault, world: World) -> None:
    payer = add(practice_vault, world, Role.COMMISSIONER)
    let(practice_vault, world, payer, Category.TALKS)
    release = made(practice_vault, world, PaperKind.HOURS_STATEMENT, payer)
    assert release.items == ("talks:1",)
    assert "1 u" not in words_of(release)


def test_the_next_one_begins_the_day_after_the_last(practice_vault: Vault, world: World, clock: Clock) -> None:
    let(practice_vault, world, world.manager)
    manager = world.manager.id
    assert Span.SINCE_LAST not in period_releases.choices(practice_vault, 1, manager, PaperKind.PROGRESS_REPORT)
    left(practice_vault, made(practice_vault, world))
    spans = period_releases.choices(practice_vault, 1, manager, PaperKind.PROGRESS_REPORT)
    assert spans[Span.SINCE_LAST] == Period(WEEK.last + timedelta(days=1), clock.present.date())
    assert Span.SINCE_LAST not in period_releases.choices(practice_vault, 1, manager, PaperKind.ATTENDANCE_OVERVIEW)
