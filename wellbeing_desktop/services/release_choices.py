"""Who could get something of a report, and what somebody has a live consent for."""

from dataclasses import dataclass

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.consent import ConsentState, Purpose, offered_categories
from wellbeing_desktop.domain.people import Client, Contact, Role
from wellbeing_desktop.domain.reports import Report, ReportParticipant
from wellbeing_desktop.vault.store import Vault

from . import consents, people, reports, sessions, trajectories


@dataclass(frozen=True)
class Recipient:
    """A participant who may have an own copy, or a contact outside the talk; exactly one of the two ids is set.

    `language` is the one they read.
    """

    name: str
    role: Role
    language: Language
    participant_id: int | None = None
    contact_id: int | None = None


def recipients(vault: Vault, report_id: int) -> tuple[Recipient, ...]:
    """Contacts who can have a consent, then the participants of the talk who read an own copy; raises NOT_FOUND.

    A participant who has become the employer's is left out: to them nothing goes but the employer's document. Of a
    group's meeting, and of an addendum, only the participants get something.
    """
    report = reports.round_by_report(vault, report_id).report
    client_id = _trajectory_and_client(vault, report_id)[1]
    around = people.contacts_of(vault, client_id) if client_id and report.addendum_to is None else []
    outside = (
        Recipient(contact.name, contact.role, _language(contact), contact_id=contact.id)
        for contact in around
        if offered_categories(contact.role)
    )
    inside = (_participant(vault, report, person) for person in report.content.participants)
    return (*outside, *(recipient for recipient in inside if recipient))


def allowed(vault: Vault, report_id: int) -> tuple[tuple[int, Purpose], ...]:
    """For whom and what for there is a live consent in the report's trajectory, the newest first.

    One for a referral is about its letter, not about reports.
    """
    trajectory_id, client_id = _trajectory_and_client(vault, report_id)
    return allowed_in(vault, client_id, trajectory_id) if client_id else ()


def allowed_in(vault: Vault, client_id: int, trajectory_id: int) -> tuple[tuple[int, Purpose], ...]:
    """The same in a trajectory of a client."""
    return tuple(
        (standing.consent.contact_id, standing.consent.purpose)
        for standing in consents.of_client(vault, client_id)
        if standing.state is ConsentState.LIVE
        and standing.consent.trajectory_id == trajectory_id
        and standing.consent.purpose is not Purpose.REFERRAL
    )


def _trajectory_and_client(vault: Vault, report_id: int) -> tuple[int, int]:
    """The ids of both; the client's is 0 for a group's meeting."""
    session = sessions.session(vault, reports.round_by_report(vault, report_id).report.session_id)
    trajectory = trajectories.trajectory(vault, session.trajectory_id)
    return trajectory.id, trajectory.client_id or 0


def _participant(vault: Vault, report: Report, person: ReportParticipant) -> Recipient | None:
    found = next(p for p in sessions.participants(vault, report.session_id) if p.id == person.participant_id)
    if found.client_id is not None:
        reader: Client | Contact = people.client(vault, found.client_id)
    else:
        assert found.contact_id is not None, "the table's CHECK wants exactly one of the two"
        reader = people.contact(vault, found.contact_id)
    if isinstance(reader, Contact) and reader.role.is_employer and person.role is not Role.MEMBER:
        return None
    return Recipient(person.name, person.role, _language(reader), person.participant_id)


def _language(reader: Client | Contact) -> Language:
    return "en" if reader.language == "en" else "nl"
