"""What the tests of the round share: making, presenting, answering and sealing a report or an addendum."""

from collections.abc import Callable

import pytest

from tests.services.group_worlds import GroupWorld
from tests.services.worlds import on_its_day
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.reports import Answer, Means, Report, ReportContent
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.services import addenda, group_meetings, notes, reports
from wellbeing_desktop.services.reports import Given
from wellbeing_desktop.vault.store import Vault

AGREES = Given(Answer.AGREES, Means.ORAL, "phone")
OBJECTS = Given(Answer.OBJECTS, Means.ORAL, "talk", "Zo was het niet.")
STATEMENT = Given(Answer.STATEMENT, Means.ORAL, "talk", "VERKLARING: ik zag het anders.")


def refusal(call: Callable[..., object], *args: object) -> tuple[Kind, object]:
    """Why a call is refused, and the field or the rule that it names."""
    with pytest.raises(UserError) as caught:
        call(*args)
    return caught.value.kind, caught.value.data.get("field") or caught.value.data.get("rule")


def asked(report: Report) -> list[int]:
    """The ids of who is asked to answer."""
    return [person.participant_id for person in report.content.participants]


def texts(content: ReportContent) -> list[str]:
    """What its lines say."""
    return [line.text for line in content.lines]


def now(vault: Vault, report_id: int) -> Report:
    """The report as it is kept now."""
    return reports.round_by_report(vault, report_id).report


def agree_and_seal(vault: Vault, report: Report, **answers: Given) -> Report:
    """Let everybody agree, or answer as given by 'p<participant>', and seal; presents a concept first."""
    if now(vault, report.id).presented_at is None:
        reports.present(vault, report.id)
    for who in asked(report):
        reports.respond(vault, report.id, who, answers.get(f"p{who}", AGREES))
    reports.seal(vault, report.id)
    return now(vault, report.id)


def add(vault: Vault, report: Report, *lines: Line) -> Report:
    """A new addendum with these lines, as a concept."""
    (new,) = addenda.add(vault, report.id, lines or (Line("AANVULLING: het was op dinsdag"),)).after
    assert isinstance(new, Report)
    return new


def meet(vault: Vault, meeting: Session, joint: tuple[str, ...], own: dict[int, str]) -> Report:
    """A concept of a meeting's report: joint lines, and own lines by participant."""
    key = next(one.section.key for one in notes.sections(vault, meeting.id) if one.section.compartment == "share")
    lines = (*(Line(text) for text in joint), *(Line(own[who], Voice.MEMBER, participant_id=who) for who in own))
    notes.save(vault, meeting.id, {key: lines})
    with on_its_day(vault, meeting.id):
        reports.make(vault, meeting.id, "nl")
    found = reports.round_of(vault, meeting.id)
    assert found is not None
    return found.report


def everybody_was_there(vault: Vault, world: GroupWorld, meeting: Session, absent: int = 0) -> dict[str, int]:
    """Mark who was there, all but the last `absent` of the group; the participants by name."""
    for at, one in enumerate(world.members):
        with on_its_day(vault, meeting.id):
            group_meetings.mark_present(vault, meeting.id, one.member.id, at < len(world.members) - absent)
    return {one.name: place.id for one, place in group_meetings.taking_part(vault, meeting.id)}
