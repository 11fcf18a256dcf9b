"""Asking a client for consent and keeping the question until it is answered, in the very words that were shown."""

from dataclasses import dataclass, replace
from datetime import date

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.consent import Consent, ConsentRefusal, ConsentRequest, ConsentState
from wellbeing_desktop.domain.consent_request import request_state_on, same_matter
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.numbers import next_number
from wellbeing_desktop.vault.store import Vault

from . import consents, people, trajectories
from .consents import Given, Proposal

PREFIX = "TV"


@dataclass(frozen=True)
class Asked:
    """A request that led to no consent, or not yet: from whom the question was, where it stands today, the refusal."""

    request: ConsentRequest
    contact: Contact
    state: ConsentState
    refusal: ConsentRefusal | None = None

    @property
    def open(self) -> bool:
        """Whether it waits for an answer."""
        return self.state is ConsentState.ASKED


def ask(vault: Vault, proposal: Proposal, shown: str | None = None) -> Change:
    """Keep what the client was asked with its number, the answer follows later; raises as `consents.worded`."""
    text = consents.worded(vault, proposal, shown)
    with vault.transaction(Act.ASK_CONSENT, proposal.client_id):
        made = _ask(vault, proposal, text)
    return Change(Act.ASK_CONSENT, after=(made,), undoable=False)


def ask_and_decline(vault: Vault, proposal: Proposal, means: Means, how: str = "", shown: str | None = None) -> Change:
    """Keep what was asked and that it was not given, in one go; raises as `consents.worded`."""
    text = consents.worded(vault, proposal, shown)
    with vault.transaction(Act.DECLINE_CONSENT, proposal.client_id):
        made = _ask(vault, proposal, text)
        refusal = refuse(vault, made, means, how)
    return Change(Act.DECLINE_CONSENT, after=(made, refusal), undoable=False)


def decline(vault: Vault, request_id: int, means: Means, how: str = "", on: date | None = None) -> Change:
    """Record that the client does not give what was asked; a reason is not asked for.

    Raises NOT_FOUND, RULE 'request_answered', and FIELD_WRONG 'signed_on' for a day before it was asked or to come.
    """
    request = records.get(vault, ConsentRequest, request_id)
    check_open(vault, request)
    check_day(vault, request, on)
    with vault.transaction(Act.DECLINE_CONSENT, request.client_id):
        made = refuse(vault, request, means, how, on)
    return Change(Act.DECLINE_CONSENT, after=(made,), undoable=False)


def give(vault: Vault, request_id: int, given: Given) -> Change:
    """Record that the client gives what was asked, word for word.

    Raises NOT_FOUND, RULE 'request_answered' and 'consent_replaces', as `consents.check_given`, and FIELD_WRONG
    'signed_on' for a day before it was asked.
    """
    request = records.get(vault, ConsentRequest, request_id)
    check_open(vault, request)
    consents.check_given(vault, given)
    check_day(vault, request, given.on)
    with vault.transaction(Act.RECORD_CONSENT, request.client_id):
        made = accept(vault, request, given)
    return Change(Act.RECORD_CONSENT, after=(made,), undoable=False)


def accept(vault: Vault, request: ConsentRequest, given: Given) -> Consent:
    """Put the consent that a request led to in the vault; call it inside the act's transaction, after the checks."""
    return consents.keep(vault, proposal_of(request), request.wording, given, request.id)


def refuse(vault: Vault, request: ConsentRequest, means: Means, how: str, on: date | None = None) -> ConsentRefusal:
    """Put the refusal of a request in the vault; call it inside the act's transaction, after the checks."""
    return records.put(vault, ConsentRefusal(0, request.id, consents.moment_of(vault, on), means, how.strip()))


def check_open(vault: Vault, request: ConsentRequest) -> None:
    """Raise RULE 'request_answered' when there is an answer to it."""
    if answer_to(vault, request.id) is not None:
        raise UserError(Kind.RULE, rule="request_answered")


def check_day(vault: Vault, request: ConsentRequest, on: date | None) -> None:
    """Raise FIELD_WRONG 'signed_on' for an answer before the question, or on a day to come."""
    if on is not None and not request.asked_at.date() <= on <= vault.now().date():
        raise UserError(Kind.FIELD_WRONG, field="signed_on")


def answer_to(vault: Vault, request_id: int) -> Consent | ConsentRefusal | None:
    """The consent it led to, or the refusal; None while it waits."""
    given = records.select(vault, Consent, "WHERE request_id = ?", (request_id,))
    refused = records.select(vault, ConsentRefusal, "WHERE request_id = ?", (request_id,))
    answers: list[Consent | ConsentRefusal] = [*given, *refused]
    return answers[0] if answers else None


def by_number(vault: Vault, number: str) -> ConsentRequest | None:
    """The request with this number, which its form bears; None when there is none."""
    return next(iter(records.select(vault, ConsentRequest, "WHERE number = ?", (number,))), None)


def asked(vault: Vault, request_id: int) -> Asked:
    """A request that led to no consent, with where it stands today; raises NOT_FOUND, also for one that was given."""
    client_id = records.get(vault, ConsentRequest, request_id).client_id
    for one in of_client(vault, client_id):
        if one.request.id == request_id:
            return one
    raise UserError(Kind.NOT_FOUND)


def of_client(vault: Vault, client_id: int) -> list[Asked]:
    """What a client was asked and did not give, or not yet; the newest first."""
    found = records.select(vault, ConsentRequest, "WHERE client_id = ? ORDER BY id DESC", (client_id,))
    given = {one.consent.request_id for one in consents.of_client(vault, client_id)} if found else set()
    refusals = {one.request_id: one for one in records.select(vault, ConsentRefusal)} if found else {}
    return [
        _asked(vault, one, refusals.get(one.id), [later for later in found if later.id > one.id])
        for one in found
        if one.id not in given
    ]


def proposal_of(request: ConsentRequest) -> Proposal:
    """What a request asks."""
    return Proposal(
        request.client_id,
        request.trajectory_id,
        request.contact_id,
        request.purpose,
        request.categories,
        request.from_on,
        request.until_on,
        "en" if request.language == "en" else "nl",
        request.replaces,
    )


def instead_of(consent: Consent, today: date) -> Proposal:
    """A proposal like a consent that is to take its place from today on, or from its own first day if that comes."""
    until = consent.until_on if consent.until_on is None or consent.until_on >= today else today
    return replace(
        Proposal(
            consent.client_id,
            consent.trajectory_id,
            consent.contact_id,
            consent.purpose,
            consent.categories,
            max(consent.from_on, today),
            until,
        ),
        replaces=consent.id,
    )


def _ask(vault: Vault, proposal: Proposal, text: str) -> ConsentRequest:
    return records.put(
        vault,
        ConsentRequest(
            0,
            next_number(vault, PREFIX),
            proposal.client_id,
            proposal.trajectory_id,
            proposal.contact_id,
            proposal.purpose,
            consents.in_order(proposal.categories),
            proposal.from_on,
            proposal.until_on,
            text,
            proposal.language,
            proposal.replaces,
            vault.now(),
        ),
    )


def _asked(vault: Vault, request: ConsentRequest, refusal: ConsentRefusal | None, later: list[ConsentRequest]) -> Asked:
    closed_on = trajectories.trajectory(vault, request.trajectory_id).closed_on
    again = any(same_matter(request, one) for one in later)
    today = vault.now().date()
    state = request_state_on(request, refusal, today, trajectory_closed_on=closed_on, asked_again=again)
    return Asked(request, people.contact(vault, request.contact_id), state, refusal)
