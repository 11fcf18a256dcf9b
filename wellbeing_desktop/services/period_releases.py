"""A document over a period as it may leave now: for the employer out of the fixed list, for the commissioner counts."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, time

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.consent import Consent, Purpose
from wellbeing_desktop.domain.disclosure import Disclosure, Request, decide, without
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.domain.period import FIELDS, Asked, Period, Span, offered_documents
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import consents, people, period_papers, trajectories, word_check
from .period_items import Source, items_of, limitations_until
from .period_talks import spans_of, talks_in

PURPOSES = tuple(purpose for purpose in Purpose if purpose is not Purpose.REFERRAL)
"""What a document over a period can be given for; a referral has a letter of its own."""


def recipients(vault: Vault, client_id: int) -> list[Contact]:
    """The contacts around a client for whom there is a document over a period."""
    return [contact for contact in people.contacts_of(vault, client_id) if offered_documents(contact.role)]


def choices(vault: Vault, trajectory_id: int, contact_id: int, document: PaperKind) -> dict[Span, Period]:
    """The periods that can be chosen at once: of a closing report the whole trajectory, which it is about."""
    trajectory = trajectories.trajectory(vault, trajectory_id)
    found = spans_of(vault, trajectory, _given_until(vault, trajectory_id, contact_id, document))
    return {Span.WHOLE: found[Span.WHOLE]} if document is PaperKind.CLOSING_REPORT else found


def release(vault: Vault, asked: Asked, screen: Language = "nl", left_out: Collection[str] = ()) -> Release:
    """What the recipient would read, in the own language; its paper is None, and `decision` says why, without consent.

    The labels of what stays are in the language of the `screen`; the items whose keys are in `left_out` stay too.
    Raises NOT_FOUND, NOT_ALLOWED for a group's trajectory or a recipient the document is not for, FIELD_WRONG 'until'
    for days that cannot be.
    """
    trajectory, contact = trajectories.trajectory(vault, asked.trajectory_id), people.contact(vault, asked.contact_id)
    if asked.document is PaperKind.CLOSING_REPORT:
        asked = replace(asked, period=spans_of(vault, trajectory, None)[Span.WHOLE])
    asked.check(contact.role, vault.now().date())
    language: Language = "en" if contact.language == "en" else "nl"
    talks = talks_in(vault, trajectory, asked.period)
    source = Source(trajectory, asked, contact, talks, limitations_until(vault, asked), language, screen)
    decision = decide(
        items_of(vault, source),
        _request(vault, trajectory, contact, asked.purpose),
        records.select(vault, Consent, "WHERE client_id = ? ORDER BY id", (trajectory.person,)),
        consents.all_withdrawals(vault),
    )
    decision = without(decision, left_out)
    paper = None
    if decision.released and decision.consent:
        paper = period_papers.compose(vault, source, decision.released, decision.consent)
    made = Release(
        paper,
        decision,
        trajectory.person,
        None,
        contact.id,
        consents.recipient_line(vault, contact, language),
        asked.purpose.value,
        tuple(item.key for item in decision.released),
        datetime.combine(vault.now().date(), time.min),
        language,
        decision.refused,
        trajectory_id=trajectory.id,
        covers=(asked.period.first, asked.period.last),
        left_out=tuple(left_out),
    )
    return word_check.ask(vault, made)


def again(vault: Vault, earlier: Release) -> Release | None:
    """The same document as it may leave now; None for a release of something else."""
    document = earlier.paper.kind if earlier.paper else None
    if document not in FIELDS or earlier.trajectory_id is None or earlier.contact_id is None or earlier.covers is None:
        return None
    period, purpose = Period(*earlier.covers), Purpose(earlier.purpose)
    asked = Asked(document, earlier.trajectory_id, earlier.contact_id, purpose, period)
    return release(vault, asked, left_out=earlier.left_out)


def _given_until(vault: Vault, trajectory_id: int, contact_id: int, document: PaperKind) -> date | None:
    """The last day of the document of this kind that the recipient had before."""
    sql = "WHERE trajectory_id = ? AND contact_id = ? AND document = ? ORDER BY covers_until DESC LIMIT 1"
    found = records.select(vault, Disclosure, sql, (trajectory_id, contact_id, document.value))
    return found[0].covers_until if found else None


def _request(vault: Vault, trajectory: Trajectory, contact: Contact, purpose: Purpose) -> Request:
    if purpose not in PURPOSES:
        raise UserError(Kind.NOT_ALLOWED)
    today = vault.now().date()
    return Request(trajectory.person, trajectory.id, contact.id, contact.role, purpose, today, trajectory.closed_on)
