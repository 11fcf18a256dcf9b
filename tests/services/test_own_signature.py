"""The practice's own signature: put into a report at its sealing, and what was sealed keeps what it had."""

from dataclasses import replace

import pytest

from tests.services.worlds import INK, begin, seal
from wellbeing_desktop.domain.paper import DrawnMark, PenMark, SignatureRow
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.domain.signature import Point, Signature, Stroke
from wellbeing_desktop.services import papers, practice, report_chain, reports
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault

OTHER = Signature((Stroke((Point(1, 1), Point(290, 80))),))


@pytest.fixture
def sealed_unsigned(practice_vault: Vault) -> Report:
    return seal(practice_vault, begin(practice_vault).dialogue.id)


def own_mark(vault: Vault, report: Report) -> object:
    round_ = reports.round_by_report(vault, report.id)
    paper = papers.session_report(practice.current(vault), round_, report.content.participants[0], "nl")
    (row,) = (block for block in paper.blocks if isinstance(block, SignatureRow))
    return row.signers[-1].mark


def test_without_one_there_is_a_line_for_the_pen(practice_vault: Vault, sealed_unsigned: Report) -> None:
    assert sealed_unsigned.own_signature is None
    assert own_mark(practice_vault, sealed_unsigned) == PenMark()


def test_it_is_put_in_at_the_sealing_with_its_moment(practice_vault: Vault) -> None:
    practice.sign(practice_vault, INK)
    report = seal(practice_vault, begin(practice_vault).dialogue.id)
    assert report.own_signature == INK
    assert report.sealed_at is not None
    assert own_mark(practice_vault, report) == DrawnMark(INK, report.sealed_at)


def test_a_sealed_report_keeps_what_it_had(practice_vault: Vault, sealed_unsigned: Report) -> None:
    practice.sign(practice_vault, INK)
    signed = seal(practice_vault, begin(practice_vault, "Bo Jansen").dialogue.id)
    practice.sign(practice_vault, OTHER)
    assert own_mark(practice_vault, sealed_unsigned) == PenMark()
    assert own_mark(practice_vault, signed) == DrawnMark(INK, signed.sealed_at)
    practice.sign(practice_vault, None)
    assert own_mark(practice_vault, signed) == DrawnMark(INK, signed.sealed_at)
    assert report_chain.broken(practice_vault) is None


def test_it_can_be_replaced_taken_away_and_undone(practice_vault: Vault) -> None:
    first = practice.sign(practice_vault, INK)
    change = practice.sign(practice_vault, OTHER)
    assert practice.current(practice_vault).signature == OTHER
    revert(practice_vault, change)
    assert practice.current(practice_vault).signature == INK
    taken = practice.sign(practice_vault, None)
    assert practice.current(practice_vault).signature is None
    revert(practice_vault, taken)
    revert(practice_vault, first)
    assert practice.current(practice_vault).signature is None


def test_an_empty_drawing_is_none(practice_vault: Vault) -> None:
    practice.sign(practice_vault, Signature((Stroke(()),)))
    assert practice.current(practice_vault).signature is None


def test_the_rest_of_the_practice_stays(practice_vault: Vault) -> None:
    before = practice.current(practice_vault)
    practice.sign(practice_vault, INK)
    assert practice.current(practice_vault) == replace(before, signature=INK)
