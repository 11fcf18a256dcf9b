"""Who may read which line, which answer counts, and what stands in the way of sealing."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import (
    Answer,
    Blocker,
    Means,
    Report,
    ReportAgreement,
    ReportContent,
    ReportLine,
    ReportParticipant,
    ReportState,
    Response,
    blockers,
    latest_answers,
    may_read,
    readable_agreements,
    readable_lines,
)

MOMENT = datetime(2026, 11, 23, 14)
ASKED = (ReportParticipant(1, Role.CLIENT, "Anna"), ReportParticipant(2, Role.COLLEAGUE, "Chaima"))
CONTENT = ReportContent(
    "Dialooggesprek",
    "Herstelplan",
    2,
    24,
    date(2026, 11, 25),
    time(9),
    90,
    "",
    ASKED,
    tuple(ReportLine("insights", "Inzichten", voice.value, voice) for voice in Voice),
    tuple(ReportAgreement(n, v.value, Role.CLIENT, "Anna", None, v, True) for n, v in enumerate(Voice)),
)


def report(state: ReportState = ReportState.PRESENTED) -> Report:
    return Report(1, 2, "SV-2026-0001", 1, state, CONTENT, "", MOMENT)


def response(number: int, who: int, answer: Answer) -> Response:
    return Response(number, 1, who, answer, Means.ORAL, MOMENT)


@pytest.mark.parametrize(
    ("role", "voices"),
    [
        (Role.CLIENT, {Voice.JOINT, Voice.CLIENT}),
        (Role.COLLEAGUE, {Voice.JOINT, Voice.COLLEAGUE}),
        (Role.MANAGER, {Voice.JOINT}),
        (Role.OTHER, {Voice.JOINT}),
    ],
)
def test_each_role_reads_the_joint_part_and_its_own(role: Role, voices: set[Voice]) -> None:
    reader = ReportParticipant(7, role, "Bo")
    assert {line.voice for line in CONTENT.lines if may_read(line, reader)} == voices
    assert {line.voice for line in readable_lines(CONTENT, reader)} == voices
    assert {item.voice for item in readable_agreements(CONTENT, reader)} == voices


def test_the_user_reads_everything() -> None:
    assert readable_lines(CONTENT, None) == CONTENT.lines
    assert readable_agreements(CONTENT, None) == CONTENT.agreements


def test_a_member_reads_no_line_of_another_member() -> None:
    own, other = (ReportLine("shared", "", "", Voice.MEMBER, participant_id=number) for number in (7, 8))
    reader = ReportParticipant(7, Role.MEMBER, "Bo")
    assert may_read(own, reader)
    assert not may_read(other, reader)
    assert not may_read(ReportAgreement(1, "", Role.MEMBER, "", None, Voice.MEMBER, False), reader)


@pytest.mark.parametrize("state", [ReportState.CONCEPT, ReportState.SEALED, ReportState.REPLACED])
def test_only_a_presented_report_can_be_sealed(state: ReportState) -> None:
    every = [response(1, 1, Answer.AGREES), response(2, 2, Answer.AGREES)]
    assert blockers(report(state), every) == {0: Blocker.NOT_PRESENTED}


ANSWERS = st.lists(st.tuples(st.sampled_from([1, 2]), st.sampled_from(Answer)), max_size=8)


@given(ANSWERS, st.randoms())
def test_the_last_answer_of_each_one_counts_in_whatever_order_they_come(given_: list, chance) -> None:
    responses = [response(number, who, answer) for number, (who, answer) in enumerate(given_, 1)]
    chance.shuffle(responses)
    last = dict(given_)
    assert {who: r.answer for who, r in latest_answers(responses).items()} == last
    found = blockers(report(), responses)
    for who in (1, 2):
        expected = {None: Blocker.WAITING, Answer.OBJECTS: Blocker.OBJECTION}.get(last.get(who))
        assert found.get(who) is expected
