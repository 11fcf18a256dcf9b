"""The list of the word check can be changed and changed back; what an employer would read is asked about first."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from tests.services.worlds import World, allow, begin, on_its_day, seal
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.disclosure import Disclosure, Refusal, Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.period import Asked, Period
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.word_check import ListWord, Subject
from wellbeing_desktop.services import agreements, disclosures, period_releases, releases, undo, word_check
from wellbeing_desktop.vault.store import Vault

TEXT = "Bij migraine naar huis, om de kinderen"


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


def listed(vault: Vault, entry: str) -> list[tuple[Subject, bool]]:
    return [(one.word.subject, one.listed) for one in word_check.entries(vault) if one.word.entry == entry]


def kind_of(deed: Callable[[], object]) -> Kind:
    with pytest.raises(UserError) as caught:
        deed()
    return caught.value.kind


def test_an_own_word_counts_until_it_is_taken_off_and_both_can_be_undone(practice_vault: Vault) -> None:
    added = word_check.add(practice_vault, "nl", "  Zwemles ")
    assert added.act is Act.LIST_WORD
    assert listed(practice_vault, "zwemles") == [(Subject.OWN, True)]
    assert [mark.word for mark in word_check.marks(practice_vault, "na de zwemlessen")] == ["zwemlessen"]
    assert word_check.add(practice_vault, "nl", "zwemles").after == (), "it is there already"
    taken = word_check.take_off(practice_vault, ListWord("zwemles", "nl", Subject.OWN))
    assert word_check.marks(practice_vault, "na de zwemlessen") == ()
    undo.revert(practice_vault, taken)
    assert word_check.marks(practice_vault, "na de zwemlessen")
    undo.revert(practice_vault, added)
    assert listed(practice_vault, "zwemles") == []


def test_a_word_of_the_program_can_be_taken_off_and_put_back(practice_vault: Vault) -> None:
    word = ListWord("verzuim", "nl", Subject.ILLNESS)
    assert word_check.marks(practice_vault, "het verzuim")
    word_check.take_off(practice_vault, word)
    assert listed(practice_vault, "verzuim") == [(Subject.ILLNESS, False)]
    assert word_check.marks(practice_vault, "migraine")
    assert kind_of(lambda: word_check.take_off(practice_vault, word)) is Kind.NOT_FOUND
    word_check.put_back(practice_vault, word)
    assert listed(practice_vault, "verzuim") == [(Subject.ILLNESS, True)]
    assert kind_of(lambda: word_check.put_back(practice_vault, word)) is Kind.NOT_FOUND
    word_check.take_off(practice_vault, word)
    word_check.add(practice_vault, "nl", "Verzuim")
    assert listed(practice_vault, "verzuim") == [(Subject.ILLNESS, True)], "adding it again puts it back"


@pytest.mark.parametrize("entry", ["", "  ", "*", "a", "a*b", "twee *", "x" * 61])
def test_what_is_no_word_is_not_listed(practice_vault: Vault, entry: str) -> None:
    kind = kind_of(lambda: word_check.add(practice_vault, "nl", entry))
    assert kind is (Kind.FIELD_WRONG if entry.strip("* ") else Kind.FIELD_EMPTY)
    assert (
        kind_of(lambda: word_check.take_off(practice_vault, ListWord("bestaatniet", "nl", Subject.OWN)))
        is Kind.NOT_FOUND
    )


def proposed(vault: Vault, world: World, left_out: tuple[str, ...] = ()) -> Release:
    return releases.for_contact(vault, 1, world.manager.id, Purpose.PROGRESS, left_out=left_out)


@pytest.fixture
def release(practice_vault: Vault, world: World) -> Release:
    agreements.add(practice_vault, Agreement(0, world.dialogue.id, TEXT, Role.CLIENT, about_work=True))
    seal(practice_vault, world.dialogue.id)
    allow(practice_vault, world)
    return proposed(practice_vault, world)


def test_the_questions_show_each_word_where_it_stands(practice_vault: Vault, release: Release) -> None:
    (question,) = word_check.questions(practice_vault, release)
    assert (question.text, [question.text[one.start : one.end] for one in question.marks]) == (
        TEXT,
        ["migraine", "kinderen"],
    )
    assert question.key.startswith("agreement:")
    assert [one.subject for one in question.marks] == [Subject.ILLNESS, Subject.HOME]


def test_nothing_leaves_before_every_word_is_answered(practice_vault: Vault, release: Release) -> None:
    file, some = releases.pdf(release), replace(release, passed=("migraine",))
    for one in (release, some, replace(release, warned=())):
        check, finish = partial(releases.check, practice_vault, one), partial(releases.finish, practice_vault, one)
        assert kind_of(check) is Kind.WORDS_NOT_ANSWERED
        assert kind_of(partial(finish, file, Way.SAVED, practice_vault.now())) is Kind.WORDS_NOT_ANSWERED
    assert word_check.unanswered(some) == ("kinderen",)
    assert disclosures.listed(practice_vault) == []


def test_the_register_keeps_what_was_let_stand(practice_vault: Vault, release: Release) -> None:
    answered = replace(release, passed=("Migraine", "kinderen"))
    (entry,) = releases.finish(practice_vault, answered, releases.pdf(answered), Way.SAVED).after
    assert isinstance(entry, Disclosure)
    assert entry.passed == ("Migraine", "kinderen")


def test_one_item_can_be_left_out_and_then_nothing_is_asked(
    practice_vault: Vault, world: World, release: Release
) -> None:
    (question,) = word_check.questions(practice_vault, release)
    without = proposed(practice_vault, world, (question.key,))
    assert without.warned == ()
    assert question.key not in without.items
    assert [why for item, why in without.stays if item.key == question.key] == [Refusal.LEFT_OUT]
    assert without.paper is not None
    assert TEXT not in repr(without.paper)
    (entry,) = releases.finish(practice_vault, without, releases.pdf(without), Way.SAVED).after
    assert isinstance(entry, Disclosure)
    assert question.key not in entry.items
    assert kind_of(lambda: releases.check(practice_vault, replace(without, left_out=()))) is Kind.CHANGED_MEANWHILE


def test_a_word_put_on_the_list_meanwhile_is_asked_about_too(practice_vault: Vault, release: Release) -> None:
    answered = replace(release, passed=release.warned)
    releases.check(practice_vault, answered)
    word_check.add(practice_vault, "nl", "huis")
    assert kind_of(lambda: releases.check(practice_vault, answered)) is Kind.WORDS_NOT_ANSWERED


def test_a_document_over_a_period_is_asked_about_as_well(practice_vault: Vault, world: World, release: Release) -> None:
    days = Period(practice_vault.now().date(), practice_vault.now().date())
    asked = Asked(PaperKind.PROGRESS_REPORT, world.trajectory.id, world.manager.id, Purpose.PROGRESS, days)
    with on_its_day(practice_vault, world.dialogue.id):
        asked = replace(asked, period=Period(days.first, world.dialogue.day))
        made = period_releases.release(practice_vault, asked)
        assert made.warned == release.warned
        assert kind_of(partial(releases.check, practice_vault, made)) is Kind.WORDS_NOT_ANSWERED
        keys = [one.key for one in word_check.questions(practice_vault, made)]
        without = period_releases.release(practice_vault, asked, left_out=keys)
        releases.check(practice_vault, without)
    assert TEXT in repr(made.paper)
    assert TEXT not in repr(without.paper)
