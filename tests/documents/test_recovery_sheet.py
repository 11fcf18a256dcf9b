"""The recovery sheet: one page, the code in groups and in full, and how to use and keep it."""

from datetime import date, datetime

import pytest

from tests.documents.anatomy import words
from wellbeing_desktop.documents.letters import unprintable
from wellbeing_desktop.documents.pages import page_count
from wellbeing_desktop.documents.recovery_sheet import recovery_sheet
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import Language
from wellbeing_desktop.domain.recovery_code import encode, parse

CODE = encode(0x2A7F_1234_5678_9ABC_DEF0_1122_3344_5566)
MADE = datetime(2026, 11, 21, 10, 0)


def sheet(language: Language, practice: str = "Praktijk De Binnentuin") -> bytes:
    paper = recovery_sheet(CODE, "kluis 3f9a-27c1", "HB-2026-0001", date(2026, 11, 21), language, practice)
    assert unprintable(paper) == ()
    return render(paper, MADE)


@pytest.mark.parametrize(("language", "made_on"), [("nl", "21 november 2026"), ("en", "21 November 2026")])
def test_all_that_is_needed_stands_on_one_page(language: Language, made_on: str) -> None:
    made = sheet(language)
    assert page_count(made) == 1
    said = words(made)
    for part in (*CODE.split("-"), CODE, "kluis 3f9a-27c1", "HB-2026-0001", made_on, "Praktijk De Binnentuin"):
        assert part in said


def test_what_is_typed_over_from_the_paper_opens() -> None:
    said = words(sheet("nl")).split()
    place = said.index(CODE.split("-")[0])
    groups = [word for word in said[place : place + 12] if len(word) == 6]
    assert parse(" ".join(groups)) == CODE


def test_a_practice_without_a_name_has_a_sheet_too() -> None:
    assert "Wellbeing Desktop" in words(sheet("nl", ""))
