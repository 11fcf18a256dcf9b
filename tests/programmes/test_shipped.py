"""The programmes that come with the program say what their sources say (docs/programmes.md)."""

import pytest

from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.programme import Gate, Output, Programme, Section, Setting
from wellbeing_desktop.programmes.shelf import shelf

PROGRAMMES = {one.key: one for one in shelf().programmes}
PLAN, WORK = PROGRAMMES["herstelplan-werkvloer"], PROGRAMMES["begeleiding-werk-prive"]
AREAS, PEERS = PROGRAMMES["levensgebieden-gesprek"], PROGRAMMES["lotgenotengroep"]
MANAGERS, NETWORK = PROGRAMMES["kennissessie"], PROGRAMMES["medewerkersnetwerk"]
TALKED = "Wat ging goed? Waar lagen de uitdagingen? Wat is er geleerd, in eigen woorden? Wat kan volgende keer anders?"


def prompts(programme: Programme, kind: str) -> str:
    """All questions of a kind of talk, one after the other."""
    return " ".join(prompt.nl for section in programme.kind(kind).sections for prompt in section.prompts)


def sections(programme: Programme) -> list[Section]:
    return [section for kind in programme.kinds for section in kind.sections]


def test_the_recovery_plan_takes_eight_weeks_of_four_hours() -> None:
    weeks = PLAN.weeks()
    assert [[kind.key for kind in week] for week in weeks] == [["reflection", "dialogue", "dialogue"]] * 8
    assert [sum(kind.minutes for kind in week) for week in weeks] == [240] * 8
    assert PLAN.kind("dialogue").participants == (Role.CLIENT, Role.COLLEAGUE)
    assert {kind.settings[0] for kind in PLAN.kinds} == {Setting.ON_SITE}


def test_a_reflection_asks_the_four_questions_and_what_lies_beneath() -> None:
    asked = prompts(PLAN, "reflection")
    assert all(question in asked for question in TALKED.replace("? ", "?|").split("|"))
    assert "overtuiging" in asked
    assert "stress en spanning" in asked


def test_a_dialogue_asks_for_bottlenecks_views_feelings_and_behaviour() -> None:
    asked = prompts(PLAN, "dialogue")
    for word in ("knelpunten in de samenwerking", "gevoelens", "verwachten", "begrijpen", "gedrag"):
        assert word in asked
    assert {one.key for one in PLAN.kind("dialogue").sections if one.voices} == {"perspectives", "insights"}


def test_the_recovery_plan_waits_for_suitability_and_measures_four_pillars() -> None:
    assert [item.key for item in PLAN.suitability] == ["reflect", "open", "severity"]
    assert all(Gate.SUITABILITY in phase.opens for phase in PLAN.phases)
    assert PLAN.kind("reflection").measures == ("trust", "understanding", "cooperation", "communication")


@pytest.mark.parametrize(("talks", "kinds"), [(3, "ihf"), (4, "iwhf"), (5, "iwhwf"), (8, "iwwwhwwf")])
def test_work_life_guidance_bends_between_three_and_eight_talks(talks: int, kinds: str) -> None:
    assert "".join(kind.key[0] for week in WORK.weeks(talks) for kind in week) == kinds
    assert WORK.length is not None
    assert (WORK.length.least, WORK.length.usual, WORK.length.most) == (3, 5, 8)


def test_work_life_guidance_has_its_rhythms_aftercare_and_gates() -> None:
    assert [one.gaps for one in WORK.spacings] == [(7,), (14,), (3, 4, 7), (7, 7, 14, 21)]
    assert [(one.key, one.after_days) for one in WORK.phases if one.at_closing] == [("aftercare", 42)]
    assert WORK.phase("working").opens == (Gate.GOALS,)
    assert WORK.phase("further").opens == WORK.phase("final").opens == (Gate.EVALUATION,)
    assert {kind.key for kind in WORK.kinds if kind.homework} == {"intake", "working", "halfway"}


def test_work_life_guidance_asks_what_sets_the_length_and_measures_five_things() -> None:
    asked = prompts(WORK, "intake")
    for word in (
        "knelpunten",
        "doelen",
        "complex",
        "tempo",
        "steun",
        "verweven",
        "mantelzorg",
        "geldzorgen",
        "relatie",
    ):
        assert word in asked
    assert [(one.key, one.falling) for one in WORK.indicators] == [
        ("sleep", False), ("energy", False), ("boundaries", False), ("communication", False), ("stress", True),
    ]  # fmt: skip
    assert [one.key for one in WORK.take_away] == ["action_plan", "exercises", "conversations", "signalling_plan"]


def test_the_life_areas_are_the_seven_of_the_source_and_are_shared_with_nobody() -> None:
    questions = [area.question.nl for area in AREAS.areas]
    for number, word in enumerate(
        ("dateleven", "ouders of kinderen", "slaapt", "lichamelijke", "eenzaam", "leunen", "leven er verder")
    ):
        assert word in questions[number]
    assert len(questions) == 7
    assert {section.compartment for section in sections(AREAS)} == {Compartment.WORKING, Compartment.DOSSIER}
    asking = [phase for phase in AREAS.phases if "areas" in phase.sessions]
    assert [phase.key for phase in asking] == ["map", "again"]
    assert all(phase.opens == (Gate.CONSENT_TO_ASK,) for phase in asking)


def test_peers_meet_in_every_form_and_are_measured_before_and_after() -> None:
    settings = {setting for kind in PEERS.kinds for setting in kind.settings}
    assert {Setting.ON_SITE, Setting.TELEPHONE, Setting.VIDEO} <= settings
    assert "pair" in {kind.key for kind in PEERS.kinds}
    falling = {one.key for one in PEERS.indicators if one.falling}
    assert falling == {"low_mood", "isolation"}
    assert {one.key for one in PEERS.indicators} - falling == {"support", "understanding", "contact", "self_esteem"}
    measured = [kind.key for week in PEERS.weeks() for kind in week if kind.measures]
    assert measured == ["first", "closing"]


@pytest.mark.parametrize("programme", [PEERS, MANAGERS], ids=["peers", "managers"])
def test_grief_is_broader_than_death(programme: Programme) -> None:
    assert len([theme for theme in programme.themes if theme.key.startswith("grief_")]) == 4
    assert {Output.GROUP_REPORT, Output.MEMBER_COPY, Output.BUDGET_STATEMENT} == set(programme.outputs)


def test_a_network_goes_through_six_phases_each_with_its_assignment() -> None:
    assert len(NETWORK.phases) == 6
    assert all(phase.goals and phase.pitfalls and phase.assignment for phase in NETWORK.phases)
    assert [phase.opens for phase in NETWORK.phases] == [()] + [(Gate.ASSIGNMENT,)] * 5
    assert [one.key for one in NETWORK.indicators] == ["openness", "at_home", "informed", "awareness", "voice"]
