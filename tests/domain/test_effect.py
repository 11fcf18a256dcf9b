"""Means before and after: only over five people or more, whatever they scored."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.effect import before_and_after
from wellbeing_desktop.domain.measures import Measure
from wellbeing_desktop.domain.organisation_report import LEAST_PEOPLE, names_in

DAY = date(2026, 11, 23)
TITLES = {"voice": "Een stem", "at_home": "Thuis voelen", "never": "Nooit gevraagd"}


def measure(member: int | None, score: int, days: int = 0, indicator: str = "voice", number: int = 0) -> Measure:
    return Measure(number, 1, indicator, score, DAY + timedelta(days=days), None, member)


def rounds(people: int) -> list[Measure]:
    return [measure(member, 2 + 4 * at, 90 * at) for member in range(1, people + 1) for at in (0, 1)]


def test_five_people_give_a_figure() -> None:
    figures, withheld = before_and_after(TITLES, rounds(5))
    assert [(one.title, one.before, one.after, one.people) for one in figures] == [("Een stem", 2.0, 6.0, 5)]
    assert withheld == ()


def test_four_people_give_none_and_it_is_said() -> None:
    assert before_and_after(TITLES, rounds(4)) == ((), ("Een stem",))


def test_who_scored_on_one_day_only_does_not_count() -> None:
    once = [measure(9, 10), measure(9, 1, number=7)]
    assert before_and_after(TITLES, [*rounds(4), *once]) == ((), ("Een stem",))


def test_a_score_of_nobody_in_particular_does_not_count() -> None:
    anonymous = [measure(None, 10), measure(None, 10, 90)]
    assert before_and_after(TITLES, [*rounds(4), *anonymous]) == ((), ("Een stem",))


def test_the_first_and_the_last_score_count_whatever_the_order() -> None:
    between = [measure(member, 9, 30) for member in range(1, 6)]
    figures, _ = before_and_after(TITLES, [*between, *reversed(rounds(5))])
    assert (figures[0].before, figures[0].after) == (2.0, 6.0)


def test_what_was_not_asked_is_not_spoken_of() -> None:
    assert before_and_after(TITLES, []) == ((), ())


own_scores = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 10)), max_size=4)
"""What one person scored: the day and the score."""


@given(st.lists(own_scores, min_size=4, max_size=8), st.lists(st.integers(0, 10), max_size=5))
def test_no_figure_is_ever_about_fewer_than_five_people(
    everybody: list[list[tuple[int, int]]], nobodys: list[int]
) -> None:
    made = [measure(who, score, day) for who, own in enumerate(everybody, 1) for day, score in own]
    made += [measure(None, score, day) for day, score in enumerate(nobodys)]
    twice = [own for own in everybody if len({day for day, _score in own}) > 1]
    figures, withheld = before_and_after(TITLES, made)
    if len(twice) >= LEAST_PEOPLE:
        assert [one.people for one in figures] == [len(twice)]
        assert withheld == ()
    else:
        assert figures == ()


def test_names_are_found_in_full_and_in_parts() -> None:
    names = ["Jan Bakker", "Hatice Kaya", "Joost van den Berg"]
    assert names_in("Dit zei jan  bakker.", names) == ("Jan Bakker",)
    assert names_in("Hatice regelt de zaal.", names) == ("Hatice Kaya",)
    assert names_in("Dat doet Van den Berg", names) == ("Joost van den Berg",)
    assert names_in("Hatíce’s idee", names) == ("Hatice Kaya",)
    assert names_in("Brood halen bij de bakker van de hoek, op een berg", names) == ()
    assert names_in("Januari is te vroeg", names) == ()
