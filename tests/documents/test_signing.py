"""A drawn signature on paper: lines along its points, on whose screen and when, and never a picture."""

from collections import Counter
from dataclasses import replace

import pikepdf
import pytest

from tests.documents.anatomy import opened, words
from tests.documents.samples import MADE, session_report
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import DrawnMark, Paper, PracticeHeader, SignatureRow, Signer
from wellbeing_desktop.domain.signature import Point, Signature, Stroke

PICTURES = {"Do", "BI", "INLINE IMAGE", "sh"}
PATHS = {"m", "l", "c", "S"}


def signed(strokes: int, name: str = "Praktijk De Binnentuin") -> Paper:
    """A paper without logo whose one signature has so many strokes of six points."""
    ink = tuple(Stroke(tuple(Point(20 * n + 30 * at, 10 + 30 * (n % 2)) for n in range(6))) for at in range(strokes))
    row = SignatureRow((Signer("Deelnemer", "Zoë", DrawnMark(Signature(ink), MADE)),))
    return replace(session_report(), blocks=(row,), practice=PracticeHeader(name))


def operators(paper: Paper) -> Counter[str]:
    with opened(render(paper, MADE)) as document:
        return Counter(str(one) for page in document.pages for _, one in pikepdf.parse_content_stream(page))


@pytest.mark.parametrize("strokes", [1, 3])
def test_each_stroke_is_a_path_and_no_picture(strokes: int) -> None:
    bare, inked = operators(signed(0)), operators(signed(strokes))
    more = {name: inked[name] - bare[name] for name in PATHS}
    assert more["m"] == strokes, "each stroke begins once"
    assert more["l"] + more["c"] == 5 * strokes, "and goes along its other points"
    assert not PICTURES & set(inked)


def test_nothing_in_the_file_is_an_image() -> None:
    with opened(render(signed(3), MADE)) as document:
        kinds = {str(found.get("/Subtype")) for found in document.objects if isinstance(found, pikepdf.Stream)}
    assert "/Image" not in kinds


def test_it_is_said_on_whose_screen_and_when() -> None:
    assert "Ondertekend op het scherm van Praktijk De Binnentuin, " in words(render(signed(1), MADE))
    assert "volgens dit apparaat" in words(render(signed(1), MADE))


def test_a_long_name_of_a_practice_is_said_in_full() -> None:
    name = "Maatschap voor Loopbaanbegeleiding, Bedrijfsmaatschappelijk Werk en Psychosociale Therapie Noord-Holland"
    assert f"Ondertekend op het scherm van {name}, " in words(render(signed(1, name), MADE))


def test_in_english() -> None:
    said = words(render(replace(signed(1), language="en"), MADE))
    assert "Signed on the screen of Praktijk De Binnentuin, " in said
    assert "by the clock of this device" in said
