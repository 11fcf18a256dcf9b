"""A mistake in a programme file is told with file, line, key and what was expected; the others stay usable."""

import pytest

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.programmes.reader import read
from wellbeing_desktop.programmes.shelf import shelf

SOURCE = shelf().sources["herstelplan-werkvloer"]


def line_with(text: str) -> int:
    return next(n for n, line in enumerate(SOURCE.splitlines(), 1) if text in line)


def test_every_programme_that_comes_with_the_program_is_read() -> None:
    assert shelf().mistakes == ()
    assert len(shelf().programmes) >= 1


def test_the_recovery_plan_has_three_compartments_in_each_talk_and_four_pillars() -> None:
    programme = read(SOURCE, "x.toml")
    for kind in programme.kinds:
        assert {section.compartment for section in kind.sections} == set(Compartment)
    assert [i.title.nl for i in programme.indicators] == ["Vertrouwen", "Begrip", "Samenwerking", "Communicatie"]


@pytest.mark.parametrize(
    ("old", "new", "line", "key"),
    [
        ("minutes = 90", 'minutes = "lang"', "minutes = 90", "kinds.2.minutes"),
        ("minutes = 90", "minutes = 900", "minutes = 90", "kinds.2.minutes"),
        ("repeat = 8", "herhaal = 8", "repeat = 8", "phases.1.herhaal"),
        ("repeat = 8", "repeat = 0", "repeat = 8", "phases.1.repeat"),
        ('look = "session"', 'look = "paars"', 'look = "session"', "kinds.2.look"),
        ('"dialogue"]', '"dialoog"]', "sessions =", "phases.1.sessions"),
        ('key = "understanding"', 'key = "trust"', 'key = "understanding"', "indicators.2.key"),
        ("hours_a_week = 4.0\n", "", "", "hours_a_week"),
    ],
)
def test_a_mistake_is_told_where_it_is(old: str, new: str, line: str, key: str) -> None:
    with pytest.raises(UserError) as caught:
        read(SOURCE.replace(old, new, 1), "plan.toml")
    data = caught.value.data
    assert caught.value.kind is Kind.PROGRAMME_MISTAKE
    assert data["file"] == "plan.toml"
    assert data["expected"]
    if line:
        assert (data["line"], data["key"]) == (line_with(line), key)


def test_a_broken_line_of_toml_is_told_with_its_number() -> None:
    with pytest.raises(UserError) as caught:
        read(SOURCE.replace('key = "trust"', 'key = "trust', 1), "plan.toml")
    assert caught.value.data["line"] == line_with('key = "trust"')
