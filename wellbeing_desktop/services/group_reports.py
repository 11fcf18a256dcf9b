"""The report of a group for its organisation: what the group shares and figures over enough people, nobody named."""

from collections.abc import Collection
from dataclasses import dataclass

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.naming import named
from wellbeing_desktop.domain.notes import Compartment, Voice
from wellbeing_desktop.domain.organisation_report import (
    LEAST_PEOPLE,
    OrganisationReportContent,
    OrganisationReportKind,
    ReportPart,
)
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.vault.store import Vault

from . import notes, organisation_reports, word_check
from .group_meetings import Mark, attendance, themes
from .groups import group, members
from .trajectories import programme_of, trajectory

Key = tuple[int, str, int]
"""A session, the key of a section of its note, and the place of a line in it."""


@dataclass(frozen=True)
class SharedLine:
    """A line that may come in the report; `names` are the words in it that name a member."""

    key: Key
    session: Session
    section: str
    text: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Draft:
    """The report as it would be made now, and words in it about health or home that an employer would read."""

    content: OrganisationReportContent
    warned: tuple[str, ...]


def shared_lines(vault: Vault, trajectory_id: int, language: Language) -> tuple[SharedLine, ...]:
    """Every joint line under 'to share' in the notes of the meetings that were held, in their order."""
    names = member_names(vault, trajectory_id)
    return tuple(
        SharedLine(
            (meeting.id, opened.section.key, at), meeting, opened.section.title.get(language), text, named(text, names)
        )
        for meeting in organisation_reports.held(vault, trajectory_id)
        for opened in notes.sections(vault, meeting.id)
        if opened.section.compartment is Compartment.SHARE
        for at, line in enumerate(opened.lines)
        if line.voice is Voice.JOINT and (text := line.text.strip())
    )


def draft(vault: Vault, trajectory_id: int, language: Language, left_out: Collection[Key] = ()) -> Draft:
    """The report without the lines that are left out; raises NOT_FOUND, NOT_ALLOWED for a client's trajectory."""
    owner = trajectory(vault, trajectory_id)
    if owner.group_id is None:
        raise UserError(Kind.NOT_ALLOWED)
    lines = [line for line in shared_lines(vault, trajectory_id, language) if line.key not in left_out]
    held = organisation_reports.held(vault, trajectory_id)
    days = [meeting.day for meeting in held] or [owner.starts_on]
    figures, withheld = organisation_reports.figures(vault, trajectory_id, language)
    content = OrganisationReportContent(
        group(vault, owner.group_id).name,
        min(days),
        max(days),
        len(held),
        _themes(vault, trajectory_id, held, language),
        figures=figures,
        withheld=withheld,
        attendance=_attendance(vault, trajectory_id, language),
        parts=_parts(lines),
    )
    return Draft(content, word_check.words_in(vault, (line.text for line in lines)))


def make(vault: Vault, trajectory_id: int, language: Language, left_out: Collection[Key] = ()) -> Change:
    """Keep the report; it never changes afterwards.

    Raises NOTHING_HELD before a meeting was held, NAMES_SOMEBODY with the `section`, `number` and `session`
    of the first line that names a member, and 'section' empty when the group's own name does.
    """
    made = draft(vault, trajectory_id, language, left_out).content
    if not made.meetings:
        raise UserError(Kind.NOTHING_HELD)
    _refuse_names(vault, trajectory_id, language, left_out, made.title)
    return organisation_reports.keep(vault, trajectory_id, OrganisationReportKind.GROUP, language, made)


def member_names(vault: Vault, trajectory_id: int) -> list[str]:
    """The names of everybody who is or was in the group of a trajectory."""
    return [one.name for one in members(vault, trajectory(vault, trajectory_id).group_id or 0)]


def _refuse_names(vault: Vault, trajectory_id: int, language: Language, left_out: Collection[Key], title: str) -> None:
    for line in shared_lines(vault, trajectory_id, language):
        if line.names and line.key not in left_out:
            raise UserError(
                Kind.NAMES_SOMEBODY, section=line.section, number=line.session.number, session=line.session.id
            )
    if named(title, member_names(vault, trajectory_id)):
        raise UserError(Kind.RULE, rule="names_somebody")


def _parts(lines: list[SharedLine]) -> tuple[ReportPart, ...]:
    headings = dict.fromkeys(line.section for line in lines)
    return tuple(
        ReportPart(heading, tuple(dict.fromkeys(line.text for line in lines if line.section == heading)))
        for heading in headings
    )


def _themes(vault: Vault, trajectory_id: int, held: list[Session], language: Language) -> tuple[str, ...]:
    talked = {key for meeting in held for key in themes(vault, meeting.id)}
    programme = programme_of(vault, trajectory(vault, trajectory_id))
    return tuple(theme.title.get(language) for theme in programme.themes if theme.key in talked)


def _attendance(vault: Vault, trajectory_id: int, language: Language) -> str:
    """How often people were there, in a group of enough people; else that they were too few."""
    words, found = wording(language), attendance(vault, trajectory_id)
    marks = [mark for row in found.rows for mark in row.marks]
    asked = sum(any(mark in (Mark.PRESENT, Mark.ABSENT) for mark in row.marks) for row in found.rows)
    if not asked:
        return ""
    if asked < LEAST_PEOPLE:
        return words.text("group_report.attendance_few")
    there = marks.count(Mark.PRESENT)
    share = round(100 * there / (there + marks.count(Mark.ABSENT)))
    return words.text("group_report.attendance_value", share=share)
