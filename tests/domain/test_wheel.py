"""Labels round a wheel stand whole, outside it and apart from each other, whatever their number and size."""

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.wheel import HUB, angles, arc, at, hatching, lay_out, score_radius, wedge

RADII = tuple(range(300, 40, -10))


@given(st.integers(2, 10), st.floats(500, 1200), st.floats(20, 60), st.floats(8, 20))
def test_labels_are_within_the_width_outside_the_wheel_and_apart(
    count: int, width: float, widest: float, line: float
) -> None:
    made = lay_out(count, width, RADII, 12, lambda _number, room: (max(widest, min(widest * 2, room)), line * 2))
    x, y = made.centre
    for place, box in enumerate(made.labels):
        assert box.left >= -0.1
        assert box.left + box.width <= width + 0.1
        assert box.top >= -0.1
        assert box.top + box.height <= made.height + 0.1
        nearest = (min(max(x, box.left), box.left + box.width), min(max(y, box.top), box.top + box.height))
        assert hypot(nearest[0] - x, nearest[1] - y) > made.radius
        assert not any(box.overlaps(other) for other in made.labels[:place])


def test_the_wheel_gets_as_large_as_its_labels_allow() -> None:
    def measure(_number: int, room: float) -> tuple[float, float]:
        return max(60, min(room, 100)), 30

    assert lay_out(7, 1200, RADII, 12, measure).radius == 300
    assert lay_out(7, 500, RADII, 12, lambda _number, _room: (100, 30)).radius < 150
    assert lay_out(7, 100, RADII, 12, lambda _number, _room: (100, 30)).radius == RADII[-1]


@pytest.mark.parametrize(("score", "part"), [(0, HUB), (10, 1.0), (5, HUB + (1 - HUB) / 2)])
def test_a_score_reaches_from_the_middle_to_the_rim(score: int, part: float) -> None:
    assert score_radius(score, 100) == pytest.approx(100 * part)


def test_the_first_sector_has_its_middle_at_the_top_and_they_go_round_clockwise() -> None:
    begin, end = angles(4, 0)
    assert at((0, 0), 10, (begin + end) / 2) == pytest.approx((0, -10))
    begin, end = angles(4, 1)
    assert at((0, 0), 10, (begin + end) / 2) == pytest.approx((10, 0))


def test_an_arc_goes_either_way_and_a_wedge_closes() -> None:
    there, back = arc((0, 0), 10, 0, 1), arc((0, 0), 10, 1, 0)
    assert there == [pytest.approx(point) for point in back[::-1]]
    outline = wedge((0, 0), 2, 10, 0, 1)
    assert [round(hypot(*point)) for point in (outline[0], outline[-1])] == [10, 2]


def test_hatching_stays_within_its_sector() -> None:
    for line in hatching((0, 0), 2, 10, 0, 1, 1.5):
        assert all(2 < hypot(*point) <= 10.001 for point in line)
