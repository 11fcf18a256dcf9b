"""A drawn signature keeps its shape, fits its box and comes back from storage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.signature import HEIGHT, WIDTH, Point, Signature, Stroke, from_text, normalised

POINTS = st.builds(Point, st.floats(-3000, 3000), st.floats(-3000, 3000))
STROKES = st.lists(st.builds(Stroke, st.lists(POINTS, max_size=20).map(tuple)), max_size=6).map(tuple)


@given(STROKES)
def test_whatever_is_drawn_fits_the_box(strokes: tuple[Stroke, ...]) -> None:
    signature = normalised(strokes)
    assert signature.empty == (not any(stroke.points for stroke in strokes))
    for stroke in signature.strokes:
        assert stroke.points
        for point in stroke.points:
            assert -0.1 <= point.x <= WIDTH + 0.1
            assert -0.1 <= point.y <= HEIGHT + 0.1


@given(STROKES)
def test_what_is_stored_comes_back(strokes: tuple[Stroke, ...]) -> None:
    signature = normalised(strokes)
    assert from_text(signature.as_text()) == signature


def test_proportions_are_kept_and_the_drawing_stands_in_the_middle() -> None:
    square = Stroke((Point(0, 0), Point(10, 0), Point(10, 10), Point(0, 10)))
    [stroke] = normalised((square,)).strokes
    assert stroke.points == (Point(105, 0), Point(195, 0), Point(195, 90), Point(105, 90))


def test_points_that_add_no_ink_are_dropped() -> None:
    close = Stroke((*(Point(n / 1000, 0) for n in range(1000)), Point(300, 90)))
    [stroke] = normalised((close,)).strokes
    assert len(stroke.points) < 10


def test_a_dot_stays_a_dot() -> None:
    assert normalised((Stroke((Point(7, 7),)),)).strokes == (Stroke((Point(150, 45),)),)


@pytest.mark.parametrize(
    "text", ["", "300", "300 90|1", "300 90|1,2,3", "a b|1,2", "300 90|nan,1", "inf 90", "300 90|1;2"]
)
def test_anything_else_is_refused_without_being_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"^not a stored signature$") as caught:
        from_text(text)
    assert caught.value.__cause__ is None


def test_an_empty_signature_is_stored_too() -> None:
    assert from_text(Signature(()).as_text()) == Signature(())
