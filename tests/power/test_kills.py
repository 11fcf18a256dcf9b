"""The real program killed while it saves: nothing that it called saved is lost, and at most five seconds of typing."""

from pathlib import Path

import pytest

from tests.power.killing import LIMIT, Plan, kill_many, plans


def test_200_kills_lose_no_note_that_was_called_saved(tmp_path: Path) -> None:
    tally = kill_many(tmp_path, list(plans(200, seed=6)))
    print(tally)
    assert tally.kills >= 190
    assert tally.in_save >= 60
    assert tally.acknowledged >= 150
    assert not tally.lost, tally.seen
    assert tally.most <= LIMIT


def test_the_kills_find_a_program_that_says_saved_too_early(tmp_path: Path) -> None:
    assert kill_many(tmp_path, [Plan("steady", 1, 0.15)], "early").lost == 1


def test_the_kills_find_a_program_that_saves_too_late(tmp_path: Path) -> None:
    tally = kill_many(tmp_path, [Plan("steady", 0, 0.0, 33)], "slow")
    assert not tally.lost
    assert tally.most > LIMIT


@pytest.mark.long
def test_1000_kills_lose_no_note_that_was_called_saved(tmp_path: Path) -> None:
    tally = kill_many(tmp_path, list(plans(1000, seed=66)))
    print(tally)
    assert tally.kills >= 950
    assert not tally.lost, tally.seen
    assert tally.most <= LIMIT
