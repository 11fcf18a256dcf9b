"""Which documents over a period there are for whom, and the periods that can be chosen at once."""

from datetime import date, timedelta

import pytest

from wellbeing_desktop.domain.consent import EMPLOYER_FIELDS, offered_categories
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.period import FIELDS, Period, Span, offered_documents, spans

TODAY, START = date(2026, 11, 27), date(2026, 9, 7)
EMPLOYER = (PaperKind.PROGRESS_REPORT, PaperKind.ATTENDANCE_OVERVIEW, PaperKind.CLOSING_REPORT)


@pytest.mark.parametrize(
    ("role", "documents"),
    [
        (Role.MANAGER, EMPLOYER),
        (Role.HR, EMPLOYER),
        (Role.COMPANY_DOCTOR, EMPLOYER),
        (Role.GP, EMPLOYER),
        (Role.OTHER, EMPLOYER),
        (Role.COMMISSIONER, (PaperKind.HOURS_STATEMENT,)),
        (Role.COLLEAGUE, ()),
        (Role.CLIENT, ()),
        (Role.PRACTICE, ()),
        (Role.MEMBER, ()),
    ],
)
def test_who_can_have_which(role: Role, documents: tuple[PaperKind, ...]) -> None:
    assert offered_documents(role) == documents


def test_the_employers_documents_have_no_place_for_anything_but_the_fixed_list() -> None:
    assert all(FIELDS[document] <= EMPLOYER_FIELDS for document in EMPLOYER)
    assert FIELDS[PaperKind.HOURS_STATEMENT] == set(offered_categories(Role.COMMISSIONER))


def test_four_weeks_are_four_weeks_with_both_ends() -> None:
    found = spans(TODAY, START)
    assert found == {
        Span.FOUR_WEEKS: Period(date(2026, 10, 31), TODAY),
        Span.WHOLE: Period(START, TODAY),
    }
    assert (TODAY - found[Span.FOUR_WEEKS].first).days + 1 == 28


def test_no_period_is_before_the_trajectory_or_after_its_end() -> None:
    begun = TODAY - timedelta(days=3)
    assert set(spans(TODAY, begun).values()) == {Period(begun, TODAY)}
    closed = date(2026, 11, 1)
    assert {one.last for one in spans(TODAY, START, closed, date(2026, 10, 1)).values()} == {closed}
    assert set(spans(TODAY, TODAY + timedelta(days=5)).values()) == {Period(TODAY, TODAY)}


def test_the_next_one_follows_on_the_last_while_there_are_days_left() -> None:
    given = TODAY - timedelta(days=10)
    assert spans(TODAY, START, None, given)[Span.SINCE_LAST] == Period(given + timedelta(days=1), TODAY)
    assert Span.SINCE_LAST not in spans(TODAY, START, None, TODAY)
    assert Span.SINCE_LAST not in spans(TODAY, START, date(2026, 11, 1), date(2026, 11, 1))


def test_both_ends_belong_to_a_period() -> None:
    period = Period(START, TODAY)
    assert period.holds(START)
    assert period.holds(TODAY)
    assert not period.holds(START - timedelta(days=1))
    assert not period.holds(TODAY + timedelta(days=1))
