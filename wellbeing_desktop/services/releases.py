"""What one recipient would read of a session, why the rest stays, and registering that it left."""

from collections.abc import Callable, Collection
from datetime import datetime, time

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.documents.letters import letter_count
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.consent import Consent, Purpose
from wellbeing_desktop.domain.disclosure import Request, Way, decide, without
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.report_versions import can_read
from wellbeing_desktop.domain.reports import ReportParticipant, ReportState
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import (
    action_plan,
    addenda,
    consent_receipts,
    consents,
    disclosure_list,
    disclosures,
    inspection,
    notices,
    papers,
    people,
    period_releases,
    portable,
    practice,
    referrals,
    release_papers,
    report_versions,
    reports,
    sessions,
    trajectories,
    withdrawing,
    word_check,
)
from .release_items import hidden_from, items_of

_LONG = 30_000  # letters of a paper, some six pages

AGAIN: tuple[Callable[[Vault, Release], Release | None], ...] = (
    referrals.again,
    period_releases.again,
    consent_receipts.again,
    withdrawing.again,
    notices.again,
    disclosure_list.again,
    action_plan.again,
    portable.again,
    inspection.again,
)
"""How a release of no single report is composed again as it may leave now; each gives None for another's."""


def for_contact(
    vault: Vault,
    report_id: int,
    contact_id: int,
    purpose: Purpose,
    screen: Language = "nl",
    left_out: Collection[str] = (),
) -> Release:
    """What a contact outside the talk would read of a report, in the contact's language; raises NOT_FOUND.

    The labels of what stays are in the language of the `screen`; the items whose keys are in `left_out` stay too.
    Raises NOT_ALLOWED for an addendum, which goes nowhere by itself, and for a group's meeting.
    """
    contact = people.contact(vault, contact_id)
    language: Language = "en" if contact.language == "en" else "nl"
    round_ = reports.round_by_report(vault, report_id)
    trajectory = _trajectory(vault, round_)
    if round_.report.addendum_to is not None or trajectory.client_id is None:
        raise UserError(Kind.NOT_ALLOWED)
    decision = decide(
        items_of(vault, round_.report, trajectory, language, screen),
        _request(vault, trajectory, contact, purpose),
        records.select(vault, Consent, "WHERE client_id = ? ORDER BY id", (trajectory.person,)),
        consents.all_withdrawals(vault),
    )
    decision = without(decision, left_out)
    paper = None
    if decision.released and decision.consent:
        paper = release_papers.compose(vault, round_, contact, decision.released, decision.consent, language)
    release = Release(
        paper,
        decision,
        trajectory.person,
        report_id,
        contact_id,
        consents.recipient_line(vault, contact, language),
        purpose.value,
        tuple(item.key for item in decision.released),
        midnight(vault),
        language,
        decision.refused,
        left_out=tuple(left_out),
    )
    return word_check.ask(vault, release)


def for_participant(
    vault: Vault, report_id: int, participant_id: int, language: Language, screen: Language = "nl"
) -> Release:
    """A participant's own version of a presented or sealed report, with the sealed addenda that are for them.

    Raises NOT_FOUND, and NOT_ALLOWED for a concept or a version taken back, and for somebody beside a client who has
    become the employer's: to them nothing goes but the employer's document.
    """
    round_ = reports.round_by_report(vault, report_id)
    if round_.report.state not in (ReportState.PRESENTED, ReportState.SEALED):
        raise UserError(Kind.NOT_ALLOWED)
    reader = next((p for p in round_.report.content.participants if p.participant_id == participant_id), None)
    if reader is None:
        raise UserError(Kind.NOT_FOUND)
    trajectory = _trajectory(vault, round_)
    client_id, contact_id = _person(vault, round_, reader)
    added = tuple(
        report_versions.round_for(vault, one, reader, language)
        for one in addenda.sealed_of(vault, report_id)
        if can_read(one.report.content, reader)
    )
    own = report_versions.round_for(vault, round_, reader, language)
    return Release(
        papers.session_report(practice.current(vault), own, reader, language, added),
        None,
        client_id if trajectory.client_id is None else trajectory.client_id,
        report_id,
        contact_id,
        f"{reader.name} ({wording(language).text(f'role.{reader.role.value}')})",
        "own_copy",
        tuple(_own_item(number, reader) for number in (report_id, *(one.report.id for one in added))),
        midnight(vault),
        language,
        hidden_from(vault, round_.report, trajectory, reader, screen),
        participant_id,
    )


def pdf(release: Release) -> bytes:
    """The exact file that would be printed or saved; the same bytes for the whole day. Raises NOT_ALLOWED."""
    if release.paper is None:
        raise UserError(Kind.NOT_ALLOWED)
    return render(release.paper, release.made_at)


def takes_long(release: Release) -> bool:
    """Whether `pdf` takes longer than somebody should wait for without being told (some 50 ms)."""
    return release.paper is not None and letter_count(release.paper) > _LONG


def check(vault: Vault, release: Release) -> datetime:
    """The moment at which the release may leave exactly as composed; call it last before printing or saving.

    Raises NOT_ALLOWED when nothing may go (any more), CHANGED_MEANWHILE when it would be another document by now, and
    WORDS_NOT_ANSWERED while the user has not said of every word of the word check that it may stand.
    """
    again = _again(vault, release)
    if release.paper is None or again.paper is None or _consent(again) != _consent(release):
        raise UserError(Kind.NOT_ALLOWED)
    if (again.paper, again.items) != (release.paper, release.items):
        raise UserError(Kind.CHANGED_MEANWHILE)
    word_check.require_answers(word_check.ask(vault, release))
    return vault.now()


def finish(vault: Vault, release: Release, file: bytes, way: Way, allowed_at: datetime | None = None) -> Change:
    """Register that the file left the vault, after printing or saving succeeded.

    `allowed_at` is what `check` returned; without it the check is made now and raises as it does. The vault's own
    rules judge in any case: RULE 'no_live_consent' and its kin, and WORDS_NOT_ANSWERED as `check` does.
    """
    word_check.require_answers(word_check.ask(vault, release))
    return disclosures.register(vault, release, file, way, allowed_at or check(vault, release))


def midnight(vault: Vault) -> datetime:
    """The beginning of the vault's present day: what a document made on it bears as its moment."""
    return datetime.combine(vault.now().date(), time.min)


def _again(vault: Vault, release: Release) -> Release:
    """The same release as it would be composed now; what is about no report and not in `AGAIN` is what it is."""
    if release.report_id is None:
        return next((made for one in AGAIN if (made := one(vault, release))), release)
    if release.participant_id is not None:
        return for_participant(vault, release.report_id, release.participant_id, release.language)
    if release.contact_id is None:
        raise UserError(Kind.NOT_ALLOWED)
    purpose, left_out = Purpose(release.purpose), release.left_out
    return for_contact(vault, release.report_id, release.contact_id, purpose, left_out=left_out)


def _consent(release: Release) -> Consent | None:
    return release.decision.consent if release.decision else None


def _trajectory(vault: Vault, round_: reports.Round) -> Trajectory:
    return trajectories.trajectory(vault, sessions.session(vault, round_.report.session_id).trajectory_id)


def _request(vault: Vault, trajectory: Trajectory, contact: Contact, purpose: Purpose) -> Request:
    return Request(
        trajectory.person,
        trajectory.id,
        contact.id,
        contact.role,
        purpose,
        vault.now().date(),
        trajectory.closed_on,
    )


def _own_item(report_id: int, reader: ReportParticipant) -> str:
    """What the register calls a participant's version: of a member by who it is, for there nobody else is told of."""
    if reader.role is Role.MEMBER:
        return f"{PaperKind.MEETING_REPORT.value}:{report_id}:{reader.participant_id}"
    return f"report:{report_id}:{reader.role.value}"


def _person(vault: Vault, round_: reports.Round, reader: ReportParticipant) -> tuple[int | None, int | None]:
    """The client or the contact that a participant is; raises NOT_ALLOWED when that is a client's employer by now.

    A manager in a group is there as a member like anybody else.
    """
    found = next(
        p for p in sessions.participants(vault, round_.report.session_id) if p.id == reader.participant_id
    )  # fmt: skip
    beside_client = found.contact_id is not None and reader.role is not Role.MEMBER
    if beside_client and people.contact(vault, found.contact_id or 0).role.is_employer:
        raise UserError(Kind.NOT_ALLOWED)
    return found.client_id, found.contact_id
