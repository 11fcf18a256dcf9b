"""Consent of a client: the wording shown, recording it as given, withdrawing it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.consent import (
    Category,
    Consent,
    ConsentState,
    Purpose,
    Withdrawal,
    last_day,
    offered_for,
    replaced_from,
    runs_out_soon,
    state_on,
)
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.signature import Signature
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.numbers import next_number
from wellbeing_desktop.vault.store import Vault

from . import people, practice, trajectories

PREFIX = "TOE"


@dataclass(frozen=True)
class Proposal:
    """What the client is asked to allow; `until_on` None means until the end of the trajectory.

    `replaces` is the id of the consent whose place it takes from its first day on.
    """

    client_id: int
    trajectory_id: int
    contact_id: int
    purpose: Purpose
    categories: tuple[Category, ...]
    from_on: date
    until_on: date | None
    language: Language = "nl"
    replaces: int | None = None


@dataclass(frozen=True)
class Given:
    """How the client gave it: drawn on the screen, on paper, or by word of mouth with a line of how.

    `on` is the day by the user's word, for what was signed or said earlier; None means now.
    """

    means: Means
    how: str = ""
    signature: Signature | None = None
    on: date | None = None


@dataclass(frozen=True)
class Standing:
    """A consent with its recipient, where it stands today, its last day if it has one, and its withdrawal.

    `soon` says that it runs out within two weeks, `replaced` that another takes its place, by now or on a day to come.
    """

    consent: Consent
    contact: Contact
    state: ConsentState
    withdrawal: Withdrawal | None
    last: date | None = None
    soon: bool = False
    replaced: bool = False


def word(vault: Vault, proposal: Proposal) -> str:
    """The text that is shown to the client and kept as shown.

    Raises FIELD_EMPTY 'categories' when nothing is chosen, FIELD_WRONG 'until' when it ends before it begins, and
    NOT_ALLOWED for a category this recipient may never have for this purpose or a recipient who is not around this
    client. Raises RULE 'consent_replaces' for the place of one about something else, or that is over.
    """
    contact = people.contact(vault, proposal.contact_id)
    if contact not in people.contacts_of(vault, proposal.client_id):
        raise UserError(Kind.NOT_ALLOWED)
    if not proposal.categories:
        raise UserError(Kind.FIELD_EMPTY, field="categories")
    if proposal.until_on and proposal.until_on < proposal.from_on:
        raise UserError(Kind.FIELD_WRONG, field="until")
    if not set(proposal.categories) <= set(offered_for(contact.role, proposal.purpose)):
        raise UserError(Kind.NOT_ALLOWED)
    words = wording(proposal.language)
    owner = practice.current(vault)
    text = words.text(
        "consent.wording",
        client=people.client(vault, proposal.client_id).name,
        professional=owner.professional,
        practice=owner.name,
        recipient=recipient_line(vault, contact, proposal.language),
        categories="\n".join(f"– {words.text(f'category.{c.value}')}" for c in in_order(proposal.categories)),
        purpose=words.text(f"purpose.{proposal.purpose.value}"),
        term=term(proposal.from_on, proposal.until_on, proposal.language),
    ).strip()
    return text + _instead_of(vault, proposal)


def in_order(categories: Iterable[Category]) -> tuple[Category, ...]:
    """The categories once each, in the order in which every screen and paper names them."""
    chosen = frozenset(categories)
    return tuple(category for category in Category if category in chosen)


def check_given(vault: Vault, given: Given) -> None:
    """Raise FIELD_EMPTY 'signature' or 'how', or FIELD_WRONG 'signed_on' for a day to come."""
    if given.means is Means.SCREEN and (given.signature is None or given.signature.empty):
        raise UserError(Kind.FIELD_EMPTY, field="signature")
    if given.means is Means.ORAL and not given.how.strip():
        raise UserError(Kind.FIELD_EMPTY, field="how")
    if given.on and given.on > vault.now().date():
        raise UserError(Kind.FIELD_WRONG, field="signed_on")


def record(vault: Vault, proposal: Proposal, given: Given, shown: str | None = None) -> Change:
    """Record the consent as the client gave it; `shown` is the wording that the client had in sight.

    Raises as `word` and `check_given`, and CHANGED_MEANWHILE when the wording would be another by now than was shown.
    """
    check_given(vault, given)
    text = worded(vault, proposal, shown)
    with vault.transaction(Act.RECORD_CONSENT, proposal.client_id):
        consent = keep(vault, proposal, text, given)
    return Change(Act.RECORD_CONSENT, after=(consent,), undoable=False)


def worded(vault: Vault, proposal: Proposal, shown: str | None = None) -> str:
    """The wording as it is to be kept; raises as `word`, and CHANGED_MEANWHILE when another one was shown."""
    text = word(vault, proposal)
    if shown is not None and shown != text:
        raise UserError(Kind.CHANGED_MEANWHILE)
    return text


def keep(vault: Vault, proposal: Proposal, text: str, given: Given, request_id: int | None = None) -> Consent:
    """Put a consent with this wording in the vault; call it inside the act's transaction, after `check_given`."""
    return records.put(
        vault,
        Consent(
            0,
            next_number(vault, PREFIX),
            proposal.client_id,
            proposal.trajectory_id,
            proposal.contact_id,
            proposal.purpose,
            in_order(proposal.categories),
            proposal.from_on,
            proposal.until_on,
            text,
            proposal.language,
            moment_of(vault, given.on),
            given.means,
            given.how.strip(),
            given.signature if given.means is Means.SCREEN else None,
            request_id,
            proposal.replaces,
        ),
    )


def moment_of(vault: Vault, on: date | None) -> datetime:
    """When something was said or signed: now, or the beginning of an earlier day."""
    moment = vault.now()
    return datetime.combine(on, time.min) if on and on < moment.date() else moment


def withdraw(vault: Vault, consent_id: int, means: Means, how: str = "") -> Change:
    """Record that the client takes the consent back; what was already given is in the register.

    Raises NOT_FOUND, and NOT_ALLOWED when it was taken back before.
    """
    with vault.transaction(Act.WITHDRAW_CONSENT, consent_id):
        records.get(vault, Consent, consent_id)
        if records.select(vault, Withdrawal, "WHERE consent_id = ?", (consent_id,)):
            raise UserError(Kind.NOT_ALLOWED)
        made = records.put(vault, Withdrawal(0, consent_id, vault.now(), means, how.strip()))
    return Change(Act.WITHDRAW_CONSENT, after=(made,), undoable=False)


def of_client(vault: Vault, client_id: int) -> list[Standing]:
    """A client's consents, the newest first, each with where it stands today."""
    withdrawals = {w.consent_id: w for w in all_withdrawals(vault)}
    found = records.select(vault, Consent, "WHERE client_id = ? ORDER BY id DESC", (client_id,))
    later = replaced_from(found)
    return [_standing(vault, one, withdrawals.get(one.id), later.get(one.id)) for one in found]


def standing(vault: Vault, consent_id: int) -> Standing:
    """One consent with where it stands today; raises NOT_FOUND."""
    client_id = records.get(vault, Consent, consent_id).client_id
    return next(one for one in of_client(vault, client_id) if one.consent.id == consent_id)


def running_for(vault: Vault, proposal: Proposal) -> Standing | None:
    """The consent about the same that holds now or is to begin, whatever the proposal adds to it; None without one."""
    matter = (proposal.trajectory_id, proposal.contact_id, proposal.purpose)
    for one in of_client(vault, proposal.client_id):
        consent = one.consent
        same = (consent.trajectory_id, consent.contact_id, consent.purpose) == matter
        if same and not one.replaced and one.state in (ConsentState.LIVE, ConsentState.NOT_YET):
            return one
    return None


def all_withdrawals(vault: Vault) -> list[Withdrawal]:
    """All withdrawals."""
    return records.select(vault, Withdrawal, "ORDER BY id")


def numbers(vault: Vault) -> dict[int, str]:
    """The numbers of all consents by their id."""
    return dict(vault.connection.execute("SELECT id, number FROM consent"))


def recipient_line(vault: Vault, contact: Contact, language: Language) -> str:
    """'mw. A. Jansen, leidinggevende (Stichting Noorderlicht)'."""
    role = wording(language).text(f"role.{contact.role.value}")
    organisation = people.organisation_name(vault, contact.organisation_id)
    small = role if role.isupper() else role[0].lower() + role[1:]
    return f"{contact.name}, {small}" + (f" ({organisation})" if organisation else "")


def term(from_on: date, until_on: date | None, language: Language) -> str:
    """How long a consent holds, in words."""
    formats, words = Formats(language), wording(language)
    if until_on is None:
        return words.text("consent.until_end", first=formats.long_date(from_on))
    return words.text("consent.until_date", first=formats.long_date(from_on), last=formats.long_date(until_on))


def _instead_of(vault: Vault, proposal: Proposal) -> str:
    """The line that says whose place it takes, empty without one; raises NOT_FOUND and RULE 'consent_replaces'."""
    if proposal.replaces is None:
        return ""
    earlier = standing(vault, proposal.replaces)
    consent = earlier.consent
    same = (consent.client_id, consent.trajectory_id, consent.contact_id, consent.purpose)
    if (
        earlier.replaced
        or earlier.withdrawal
        or same
        != (
            proposal.client_id,
            proposal.trajectory_id,
            proposal.contact_id,
            proposal.purpose,
        )
    ):
        raise UserError(Kind.RULE, rule="consent_replaces")
    given = Formats(proposal.language).long_date(consent.given_at.date())
    line = wording(proposal.language).text("consent.instead_of", number=consent.number, given=given)
    return f"\n{line}"


def _standing(vault: Vault, consent: Consent, withdrawal: Withdrawal | None, replaced_from: date | None) -> Standing:
    closed_on = trajectories.trajectory(vault, consent.trajectory_id).closed_on
    today, last = vault.now().date(), last_day(consent, closed_on)
    state = state_on(consent, [withdrawal] if withdrawal else [], today, closed_on, replaced_from)
    contact = people.contact(vault, consent.contact_id)
    soon = runs_out_soon(state, last, today)
    return Standing(consent, contact, state, withdrawal, last, soon, replaced_from is not None)
