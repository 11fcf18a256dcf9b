from datetime import date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.gui.views.calendar.geometry import (
    MINUTES_OF_DAY,
    SHORTEST_DRAWN,
    Lane,
    Moment,
    lanes,
    ruler,
    share,
    snapped,
)

EVEN = [1.0] * 7
SPANS = st.lists(
    st.tuples(st.integers(0, MINUTES_OF_DAY - 1), st.integers(5, 240)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    max_size=12,
)


def test_sessions_that_do_not_touch_keep_the_whole_column() -> None:
    assert lanes([(540, 600), (600, 690), (700, 760)]) == [Lane(0, 1)] * 3


def test_a_chain_of_overlaps_shares_as_few_lanes_as_it_needs() -> None:
    assert lanes([(540, 600), (570, 660), (600, 700)]) == [Lane(0, 2), Lane(1, 2), Lane(0, 2)]


def test_order_of_the_sessions_does_not_matter_for_who_is_beside_whom() -> None:
    assert lanes([(570, 660), (540, 600)]) == [Lane(1, 2), Lane(0, 2)]


@given(SPANS)
def test_no_two_sessions_in_one_lane_share_time(spans: list[tuple[int, int]]) -> None:
    found = lanes(spans)
    assert len(found) == len(spans)
    for one, (first, last) in enumerate(spans):
        assert 0 <= found[one].index < found[one].count
        for other in range(one):
            begins, ends = spans[other]
            touch = first < max(ends, begins + SHORTEST_DRAWN) and begins < max(last, first + SHORTEST_DRAWN)
            if touch:
                assert found[one].count == found[other].count
                assert found[one].index != found[other].index


@given(st.integers(0, MINUTES_OF_DAY - 1), st.floats(30, 160))
def test_a_minute_comes_back_from_its_height(minute: int, hour: float) -> None:
    measures = ruler(56, 700, hour, EVEN)
    assert abs(measures.minute(measures.y(minute)) - minute) <= 30 / hour + 0.01


@given(st.integers(200, 2000), st.lists(st.integers(0, 5), min_size=7, max_size=7))
def test_the_columns_fill_the_width_without_gaps(width: int, lanes_a_day: list[int]) -> None:
    measures = ruler(56, width, 60, [share(day, count) for day, count in enumerate(lanes_a_day)])
    assert measures.edges[0] == 56
    assert measures.edges[-1] == 56 + width
    assert list(measures.edges) == sorted(measures.edges)
    for index in range(7):
        left, wide = measures.column(index)
        assert measures.index_at(left + wide // 2) == index


def test_a_free_weekend_gets_less_room_and_a_day_with_overlaps_more() -> None:
    assert share(5, 0) < share(5, 1) == share(0, 0) == share(0, 1) < share(0, 2) < share(0, 3)
    assert share(0, 20) < 3


def test_lanes_lie_beside_each_other_in_their_own_column() -> None:
    measures = ruler(56, 700, 60, EVEN)
    left = measures.place(2, Lane(0, 2), 540, 600)
    right = measures.place(2, Lane(1, 2), 540, 600)
    assert left[0] + left[2] < right[0]
    assert right[0] + right[2] <= measures.edges[3]
    assert left[3] == 58


def test_a_move_stops_at_the_ends_of_the_day() -> None:
    evening = Moment(date(2026, 3, 4), 22 * 60)
    assert evening.shifted(0, 600, 90) == Moment(date(2026, 3, 4), 22 * 60 + 30)
    assert evening.shifted(1, -3000, 90) == Moment(date(2026, 3, 5), 0)
    assert Moment.of(datetime(2026, 3, 4, 10, 15)).start == time(10, 15)


def test_snapping_takes_the_nearest_quarter() -> None:
    assert [snapped(minute) for minute in (607, 608, 615, 622.6)] == [600, 615, 615, 630]
