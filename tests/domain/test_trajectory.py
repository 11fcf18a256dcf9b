"""Overlap of sessions against the plainest oracle, and initials."""

from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.people import initials
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, overlapping

DAY = date(2026, 3, 29)

sessions = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.integers(0, 22),
        st.sampled_from([0, 15, 30, 45]),
        st.integers(5, 300),
        st.sampled_from(SessionStatus),
    ),
    max_size=12,
).map(
    lambda rows: [
        Session(n, 1, "talk", n, 1, DAY + timedelta(days=day), time(hour, minute), length, status)
        for n, (day, hour, minute, length, status) in enumerate(rows, 1)
    ]
)


def share_time(one: Session, other: Session) -> bool:
    return one.begins < other.ends and other.begins < one.ends


@given(sessions)
def test_overlap_is_what_comparing_all_pairs_says(found: list[Session]) -> None:
    alive = [s for s in found if s.status is not SessionStatus.CANCELLED]
    pairs = {s.id for s in alive for other in alive if s.id != other.id and share_time(s, other)}
    assert overlapping(found) == pairs


def test_talks_that_touch_do_not_overlap() -> None:
    first = Session(1, 1, "talk", 1, 1, DAY, time(9), 60)
    second = Session(2, 1, "talk", 2, 1, DAY, time(10), 60)
    assert overlapping([first, second]) == frozenset()


def test_initials_leave_small_words_out() -> None:
    assert initials("Wilhelmina van den Brûlé-Šimůnek") == "WB"
    assert initials("anna") == "A"
    assert initials("  ") == ""
