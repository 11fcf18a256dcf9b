"""Gathers what a report says from the shared part of a note; nothing else of the note can get into it."""

from datetime import date, datetime

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.agreements import AgreementStatus
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Omission, ReportAgreement, ReportContent, ReportLine, ReportParticipant
from wellbeing_desktop.domain.trajectory import Participant, Session, SessionStatus
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import agreements, insights, notes, people, practice, sessions, trajectories

INSIGHTS = "insights"
"""The section of a report under which insights stand; a programme's own section with this key gives it its title."""


def gather(vault: Vault, session_id: int, language: Language) -> ReportContent:
    """What the report of a session would say now, with headings in `language`; passages that were taken out stay out.

    Raises FIELD_EMPTY 'share' when there is no text and no agreement, 'colleague' when a needed participant is missing.
    """
    session = sessions.session(vault, session_id)
    trajectory = trajectories.trajectory(vault, session.trajectory_id)
    programme = trajectories.programme_of(vault, trajectory)
    planned = trajectories.sessions_of(vault, trajectory.id)
    content = ReportContent(
        programme.kind(session.kind).title.get(language),
        programme.title.get(language),
        session.number,
        len(planned),
        session.day,
        session.start,
        session.minutes,
        session.place,
        _participants(vault, session_id, programme.kind(session.kind).participants),
        _lines(vault, session_id, language),
        _agreements(vault, session_id, trajectory.client_id),
        _next(session, planned),
        _written_on(vault, session),
    )
    if not content.lines and not content.agreements:
        raise UserError(Kind.FIELD_EMPTY, field="share")
    return content


def omitted(vault: Vault, session_id: int) -> frozenset[str]:
    """The passages that were taken out of the report of a session."""
    return frozenset(one.text for one in records.select(vault, Omission, "WHERE session_id = ?", (session_id,)))


def _participants(vault: Vault, session_id: int, needed: tuple[Role, ...]) -> tuple[ReportParticipant, ...]:
    """Everybody who takes part; of a group only those who were not marked as absent: the others know of nothing."""
    found = sessions.participants(vault, session_id)
    for role in needed:
        if role not in {participant.role for participant in found}:
            raise UserError(Kind.FIELD_EMPTY, field=role.value)
    asked = [p for p in found if p.role is not Role.MEMBER or p.present is not False]
    return tuple(ReportParticipant(p.id, p.role, _name(vault, p), p.present is not False) for p in asked)


def _name(vault: Vault, participant: Participant) -> str:
    if participant.client_id is not None:
        return people.client(vault, participant.client_id).name
    assert participant.contact_id is not None, "the table's CHECK wants exactly one of the two"
    return people.contact(vault, participant.contact_id).name


def _lines(vault: Vault, session_id: int, language: Language) -> tuple[ReportLine, ...]:
    shared = [one for one in notes.sections(vault, session_id) if one.section.compartment is Compartment.SHARE]
    titles = {one.section.key: one.section.title.get(language) for one in shared}
    written = [
        ReportLine(one.section.key, titles[one.section.key], line.text, line.voice, line.style, line.participant_id)
        for one in shared
        for line in one.lines
        if line.text.strip()
    ]
    heading = titles.get(INSIGHTS) or wording(language).text("report.insights")
    understood = [ReportLine(INSIGHTS, heading, one.text, one.voice) for one in insights.standing(vault, session_id)]
    at = next((n for n, line in reversed(list(enumerate(written, 1))) if line.section == INSIGHTS), len(written))
    without = omitted(vault, session_id)
    return tuple(line for line in (*written[:at], *understood, *written[at:]) if line.text not in without)


def _written_on(vault: Vault, session: Session) -> date | None:
    """The day the note was last written, when it is another than the talk's."""
    moments = [note.written_at.date() for note in notes.written(vault, session.id) if not note.is_empty]
    last = max(moments, default=session.day)
    return last if last != session.day else None


def _agreements(vault: Vault, session_id: int, client_id: int | None) -> tuple[ReportAgreement, ...]:
    without = omitted(vault, session_id)
    return tuple(
        ReportAgreement(
            item.id,
            item.text,
            item.owner,
            owner_name(vault, item.owner, item.owner_contact_id, client_id),
            item.due_on,
            item.voice,
            item.about_work,
            item.status,
        )
        for item in agreements.of_session(vault, session_id)
        if item.status is not AgreementStatus.DROPPED and item.text not in without
    )


def owner_name(vault: Vault, owner: Role, contact_id: int | None, client_id: int | None) -> str:
    """The name of who does what was agreed: the user, the client, or a contact."""
    if owner is Role.PRACTICE:
        return practice.current(vault).professional
    if contact_id is not None:
        return people.contact(vault, contact_id).name
    return people.client(vault, client_id).name if client_id is not None else ""


def _next(session: Session, planned: list[Session]) -> datetime | None:
    later = [s.begins for s in planned if s.status is SessionStatus.PLANNED and s.begins > session.begins]
    return min(later, default=None)
