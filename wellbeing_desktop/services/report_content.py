"""Gathers what a report says from the shared part of a note; nothing else of the note can get into it."""

from datetime import datetime

from wellbeing_desktop.domain.agreements import AgreementStatus
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import ReportAgreement, ReportContent, ReportLine, ReportParticipant
from wellbeing_desktop.domain.trajectory import Participant, Session, SessionStatus
from wellbeing_desktop.vault.store import Vault

from . import agreements, notes, people, practice, sessions, trajectories


def gather(vault: Vault, session_id: int, language: str) -> ReportContent:
    """What the report of a session would say now, with headings in `language`.

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
        _agreements(vault, session_id, trajectory.person),
        _next(session, planned),
    )
    if not content.lines and not content.agreements:
        raise UserError(Kind.FIELD_EMPTY, field="share")
    return content


def _participants(vault: Vault, session_id: int, needed: tuple[Role, ...]) -> tuple[ReportParticipant, ...]:
    found = sessions.participants(vault, session_id)
    for role in needed:
        if role not in {participant.role for participant in found}:
            raise UserError(Kind.FIELD_EMPTY, field=role.value)
    return tuple(ReportParticipant(p.id, p.role, _name(vault, p), p.present is not False) for p in found)


def _name(vault: Vault, participant: Participant) -> str:
    if participant.client_id is not None:
        return people.client(vault, participant.client_id).name
    assert participant.contact_id is not None, "the table's CHECK wants exactly one of the two"
    return people.contact(vault, participant.contact_id).name


def _lines(vault: Vault, session_id: int, language: str) -> tuple[ReportLine, ...]:
    return tuple(
        ReportLine(opened.section.key, opened.section.title.get(language), line.text, line.voice)
        for opened in notes.sections(vault, session_id)
        if opened.section.compartment is Compartment.SHARE
        for line in opened.lines
        if line.text.strip()
    )


def _agreements(vault: Vault, session_id: int, client_id: int) -> tuple[ReportAgreement, ...]:
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
        if item.status is not AgreementStatus.DROPPED
    )


def owner_name(vault: Vault, owner: Role, contact_id: int | None, client_id: int) -> str:
    """The name of who does what was agreed: the user, the client, or a contact."""
    if owner is Role.PRACTICE:
        return practice.current(vault).professional
    if contact_id is not None:
        return people.contact(vault, contact_id).name
    return people.client(vault, client_id).name


def _next(session: Session, planned: list[Session]) -> datetime | None:
    later = [s.begins for s in planned if s.status is SessionStatus.PLANNED and s.begins > session.begins]
    return min(later, default=None)
