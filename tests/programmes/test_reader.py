"""A mistake in a programme file is told with file, line, key and what was expected; the others stay usable."""

import pytest

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.programmes.expected import Expected
from wellbeing_desktop.programmes.reader import read
from wellbeing_desktop.programmes.shelf import put_up, shelf

SOURCES = shelf().sources
PLAN, WORK, AREAS = "herstelplan-werkvloer", "begeleiding-werk-prive", "levensgebieden-gesprek"
PEERS, NETWORK = "lotgenotengroep", "medewerkersnetwerk"


def caught(source: str) -> UserError:
    with pytest.raises(UserError) as raised:
        read(source, "plan.toml")
    assert raised.value.kind is Kind.PROGRAMME_MISTAKE
    assert raised.value.data["file"] == "plan.toml"
    return raised.value


def changed(file: str, old: str, new: str) -> str:
    """The file with the first of these pieces after the remarks at its top replaced."""
    source = SOURCES[file]
    at = source.index(old, source.index("\nkey ="))
    return source[:at] + new + source[at + len(old) :]


def line_with(source: str, text: str) -> int:
    """The first line with this text that is not a remark."""
    return next(n for n, line in enumerate(source.splitlines(), 1) if text in line and not line.startswith("#"))


def test_every_programme_that_comes_with_the_program_is_read() -> None:
    assert shelf().mistakes == ()
    assert [one.order for one in shelf().programmes] == [1, 2, 3, 4, 5, 6]


def test_the_recovery_plan_has_three_compartments_in_each_talk_and_four_pillars() -> None:
    programme = read(SOURCES[PLAN], "x.toml")
    for kind in programme.kinds:
        assert {section.compartment for section in kind.sections} == set(Compartment)
    assert [i.title.nl for i in programme.indicators] == ["Vertrouwen", "Begrip", "Samenwerking", "Communicatie"]


TYPES = [
    (PLAN, "minutes = 90", 'minutes = "lang"', "kinds.2.minutes", Expected.WHOLE_NUMBER, ""),
    (PLAN, "minutes = 90", "minutes = 900", "kinds.2.minutes", Expected.BETWEEN, "5, 480"),
    (PLAN, "repeat = 8", "herhaal = 8", "phases.1.herhaal", Expected.KNOWN_KEY, "repeat"),
    (PLAN, "repeat = 8", "repeat = 0", "phases.1.repeat", Expected.BETWEEN, "1, 60"),
    (PLAN, 'look = "session"', 'look = "paars"', "kinds.2.look", Expected.ONE_OF, "private"),
    (PLAN, '"dialogue"]', '"dialoog"]', "phases.1.sessions.3", Expected.ONE_OF, "reflection"),
    (PLAN, 'key = "understanding"', 'key = "trust"', "indicators.2.key", Expected.UNIQUE, ""),
    (PLAN, 'key = "understanding"', 'key = "Begrip!"', "indicators.2.key", Expected.KEY, ""),
    (PLAN, "hours_a_week = 4.0", "hours_a_week = nan", "hours_a_week", Expected.NUMBER, ""),
    (PLAN, "voices = true", "voices = 1", "kinds.1.sections.4.voices", Expected.YES_NO, ""),
    (PLAN, 'sessions = ["reflection", "dialogue", "dialogue"]', "sessions = 3", "phases.1.sessions", Expected.LIST, ""),
    (PLAN, 'low = { nl = "geen vertrouwen", en = "no trust" }', "low = 0", "indicators.1.low", Expected.TABLE, ""),
    (PLAN, 'nl = "geen vertrouwen"', "nl = 5", "indicators.1.low.nl", Expected.TEXT, ""),
    (PLAN, 'nl = "geen vertrouwen"', 'nl = "  "', "indicators.1.low.nl", Expected.FILLED, ""),
    (PLAN, 'nl = "geen vertrouwen"', f'nl = "{"x" * 121}"', "indicators.1.low.nl", Expected.SHORTER, "120"),
    (PLAN, 'nl = "geen vertrouwen"', 'nl = "geen\\nvertrouwen"', "indicators.1.low.nl", Expected.ONE_LINE, ""),
    (PLAN, ', "communication"]', ', "humor"]', "kinds.1.measures.4", Expected.ONE_OF, "trust"),
    (WORK, "most = 8", "meest = 8", "length.meest", Expected.KNOWN_KEY, "most"),
    (NETWORK, 'assignment = { nl = "Schrijf op', 'assignment = { fr = "", nl = "Schrijf op', "phases.1.assignment.fr",
     Expected.KNOWN_KEY, "nl, en"),
]  # fmt: skip

RULES = [
    (PLAN, 'participants = ["client"]', 'participants = ["member"]', "kinds.1.participants", Expected.FITTING_ROLE),
    (PLAN, '["client", "colleague"]', '["client", "member"]', "kinds.2.participants.2", Expected.FITTING_ROLE),
    (PLAN, '"investment", ', '"group_report", ', "outputs.4", Expected.FITTING_DOCUMENT),
    (PLAN, '"investment", ', '"take_away", ', "outputs.4", Expected.TAKE_AWAY),
    (PLAN, 'opens = ["suitability"]', 'opens = ["assignment"]', "phases.1.opens.1", Expected.ASSIGNMENT),
    (WORK, 'opens = ["goals"]', 'opens = ["suitability"]', "phases.2.opens.1", Expected.SUITABILITY),
    (WORK, 'opens = ["goals"]', 'opens = ["consent_to_ask"]', "phases.2.opens.1", Expected.AREAS),
    (WORK, 'opens = ["goals"]', 'opens = ["evaluation"]', "phases.2.opens.1", Expected.EVALUATION),
    (WORK, 'opens = ["goals"]', 'opens = ["goals", "goals"]', "phases.2.opens.2", Expected.UNIQUE),
    (WORK, "least = 3", "least = 2", "length.least", Expected.LENGTH),
    (WORK, "usual = 5", "usual = 6", "length.usual", Expected.LENGTH),
    (WORK, "most = 8", "most = 4", "length.usual", Expected.BETWEEN),
    (WORK, "gaps = [7]", "gaps = [7, 0]", "spacings.1.gaps.2", Expected.BETWEEN),
    (WORK, "gaps = [7]", "gaps = []", "spacings.1.gaps", Expected.FILLED),
    (WORK, "after_days = 42", "after_days = -1", "phases.6.after_days", Expected.BETWEEN),
    (WORK, "at_closing = true\n", "", "phases.6.after_days", Expected.AT_CLOSING),
    (WORK, 'sessions = ["intake"]', 'sessions = ["intake"]\nat_closing = true', "phases.1.at_closing", Expected.LAST),
    (WORK, "at_closing = true", "at_closing = true\nflexible = true", "phases.6.flexible", Expected.BEFORE_CLOSING),
    (WORK, "homework = true", "life_areas = true", "kinds.1.life_areas", Expected.AREAS),
    (AREAS, 'compartment = "dossier"', 'compartment = "share"', "kinds.1.sections.2.compartment", Expected.NOT_SHARED),
    (AREAS, 'opens = ["consent_to_ask"]', "opens = []", "phases.1.opens", Expected.CONSENT_GATE),
    (PEERS, 'participants = ["member"]', 'participants = ["client"]', "kinds.1.participants", Expected.FITTING_ROLE),
    (NETWORK, 'opens = ["assignment"]', 'opens = ["goals"]', "phases.2.opens.1", Expected.FITTING_GATE),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "key", "expected", "choice"), TYPES)
def test_what_is_not_of_its_kind_is_told_where_it_is(
    file: str, old: str, new: str, key: str, expected: Expected, choice: str
) -> None:
    source = SOURCES[file]
    error = caught(changed(file, old, new))
    assert (error.data["key"], error.data["expected"]) == (key, expected)
    assert choice in str(error.data["choices"])
    assert error.data["line"] == line_with(source, old)


@pytest.mark.parametrize(("file", "old", "new", "key", "expected"), RULES)
def test_what_contradicts_itself_is_told_with_its_key(
    file: str, old: str, new: str, key: str, expected: Expected
) -> None:
    error = caught(changed(file, old, new))
    assert (error.data["key"], error.data["expected"]) == (key, expected)


@pytest.mark.parametrize(
    ("gone", "key"),
    [("hours_a_week = 4.0\n", "hours_a_week"), ('key = "trust"\n', "indicators.1.key")],
)
def test_what_is_missing_is_told_at_the_table_it_belongs_in(gone: str, key: str) -> None:
    source = SOURCES[PLAN].replace(gone, "", 1)
    error = caught(source)
    assert (error.data["key"], error.data["expected"]) == (key, Expected.PRESENT)
    assert error.data["line"] == (1 if key == "hours_a_week" else line_with(source, "[[indicators]]"))


def test_a_broken_line_of_toml_is_told_with_its_number() -> None:
    error = caught(SOURCES[PLAN].replace('key = "trust"', 'key = "trust', 1))
    assert (error.data["line"], error.data["expected"]) == (line_with(SOURCES[PLAN], 'key = "trust"'), Expected.TOML)


def test_a_list_in_a_list_in_a_list_without_end_is_told() -> None:
    assert caught(f"key = {'[' * 5000}{']' * 5000}").data["expected"] == Expected.DEEP


def test_a_mistake_in_one_file_leaves_the_others() -> None:
    broken = SOURCES[PLAN].replace("minutes = 90", "minutes = 9000")
    shown = put_up([("kapot.toml", broken), ("goed.toml", SOURCES[WORK])])
    assert [one.key for one in shown.programmes] == [WORK]
    assert [one.data["file"] for one in shown.mistakes] == ["kapot.toml"]
