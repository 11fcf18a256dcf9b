"""Agreements: added, changed, removed, drafted while they are typed, and all of it undone."""

from dataclasses import replace
from datetime import date

import pytest

from tests.services import work_life
from tests.services.worlds import AGREED, begin, seal
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.services import agreements, report_chain, reports
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def number(practice_vault: Vault) -> int:
    return begin(practice_vault).dialogue.id


@pytest.fixture
def walk(practice_vault: Vault, number: int) -> Agreement:
    agreements.add(practice_vault, Agreement(0, number, "Wandelen", Role.CLIENT, None, date(2026, 12, 1)))
    return agreements.of_session(practice_vault, number)[0]


def acts(vault: Vault) -> list[str]:
    return [row[0] for row in vault.connection.execute("SELECT act FROM audit ORDER BY id")]


def test_adding_changing_and_removing_can_be_undone(practice_vault: Vault, number: int, walk: Agreement) -> None:
    changed = replace(walk, status=AgreementStatus.KEPT, about_work=True)
    change = agreements.change(practice_vault, changed)
    removal = agreements.remove(practice_vault, walk.id)
    assert agreements.of_session(practice_vault, number) == []
    revert(practice_vault, removal)
    assert agreements.of_session(practice_vault, number) == [changed]
    revert(practice_vault, change)
    assert agreements.of_session(practice_vault, number) == [walk]


@pytest.mark.parametrize("save", [agreements.add, agreements.change, agreements.draft])
def test_an_agreement_needs_words(practice_vault: Vault, walk: Agreement, save) -> None:
    with pytest.raises(UserError) as caught:
        save(practice_vault, replace(walk, text=" \0 "))
    assert (caught.value.kind, caught.value.data["field"]) == (Kind.FIELD_EMPTY, "agreement")
    with pytest.raises(UserError):
        agreements.settle(practice_vault, replace(walk, text=""), walk)


def test_a_client_s_agreements_come_by_date(practice_vault: Vault, number: int, walk: Agreement) -> None:
    agreements.add(practice_vault, Agreement(0, number, "Zonder datum", Role.CLIENT))
    agreements.add(practice_vault, Agreement(0, number, "Eerder", Role.PRACTICE, None, date(2026, 11, 30)))
    found = agreements.of_client(practice_vault, 1)
    assert [agreement.text for agreement in found] == ["Eerder", "Wandelen", "Zonder datum"]
    assert agreements.of_client(practice_vault, 2) == []


def test_a_new_agreement_drafted_and_settled_is_one_act(practice_vault: Vault, number: int) -> None:
    before = acts(practice_vault)
    drafted = agreements.draft(practice_vault, Agreement(0, number, "Wan", Role.CLIENT))
    drafted = agreements.draft(practice_vault, replace(drafted, text="Wandelen"))
    assert acts(practice_vault) == before
    change = agreements.settle(practice_vault, replace(drafted, text="Wandelen en praten"), None)
    assert acts(practice_vault) == [*before, Act.ADD_AGREEMENT.value]
    assert [a.text for a in agreements.of_session(practice_vault, number)] == ["Wandelen en praten"]
    revert(practice_vault, change)
    assert agreements.of_session(practice_vault, number) == []


def test_a_changed_agreement_goes_back_to_how_it_began(practice_vault: Vault, number: int, walk: Agreement) -> None:
    agreements.draft(practice_vault, replace(walk, text="Wandelen met"))
    change = agreements.settle(practice_vault, replace(walk, text="Wandelen met Chaima"), walk)
    assert change.act is Act.CHANGE_AGREEMENT
    revert(practice_vault, change)
    assert agreements.of_session(practice_vault, number) == [walk]


def test_giving_up_leaves_no_trace(practice_vault: Vault, number: int, walk: Agreement) -> None:
    drafted = agreements.draft(practice_vault, Agreement(0, number, "Toch niet", Role.CLIENT))
    agreements.discard(practice_vault, drafted, None)
    agreements.discard(practice_vault, drafted, None)
    agreements.discard(practice_vault, agreements.draft(practice_vault, replace(walk, text="Anders")), walk)
    assert agreements.of_session(practice_vault, number) == [walk]


def test_removing_what_is_not_there_is_told(practice_vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        agreements.remove(practice_vault, 99)
    assert caught.value.kind is Kind.NOT_FOUND


def test_an_open_agreement_waits_at_each_next_talk_until_it_is_settled(practice_vault: Vault, clock: Clock) -> None:
    intake, working, halfway, last, _ = work_life.begin(practice_vault).sessions
    agreements.add(practice_vault, Agreement(0, intake.id, "Wandelen", Role.CLIENT, None, intake.day))
    (walk,) = agreements.of_session(practice_vault, intake.id)
    assert agreements.to_look_back_on(practice_vault, intake.id) == []
    clock.turn(days=(working.day - clock.present.date()).days)
    agreements.review(practice_vault, walk.id, AgreementStatus.OPEN, "Twee keer gelukt")
    for talk, here in ((working, True), (halfway, False)):
        (found,) = agreements.to_look_back_on(practice_vault, talk.id)
        assert (found.here, found.record.review, found.made_at.id) == (here, "Twee keer gelukt", intake.id)
    clock.turn(days=(halfway.day - working.day).days)
    change = agreements.review(practice_vault, walk.id, AgreementStatus.KEPT, "")
    assert [found.here for found in agreements.to_look_back_on(practice_vault, halfway.id)] == [True]
    assert agreements.to_look_back_on(practice_vault, last.id) == []
    revert(practice_vault, change)
    assert [found.here for found in agreements.to_look_back_on(practice_vault, last.id)] == [False]


def test_one_that_was_settled_where_it_was_made_is_not_asked_about(practice_vault: Vault) -> None:
    intake, working, *_ = work_life.begin(practice_vault).sessions
    agreements.add(practice_vault, Agreement(0, intake.id, "Wandelen", Role.CLIENT, status=AgreementStatus.KEPT))
    assert agreements.to_look_back_on(practice_vault, working.id) == []


def test_a_sealed_report_keeps_what_was_agreed(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    seal(practice_vault, world.dialogue.id)
    for agreement in agreements.of_session(practice_vault, world.dialogue.id):
        agreements.review(practice_vault, agreement.id, AgreementStatus.DROPPED, "Niet meer nodig")
    sealed = reports.round_of(practice_vault, world.dialogue.id)
    assert sealed is not None
    assert [(one.text, one.status) for one in sealed.report.content.agreements] == [
        (text, AgreementStatus.OPEN) for text in AGREED
    ]
    assert report_chain.broken(practice_vault) is None
