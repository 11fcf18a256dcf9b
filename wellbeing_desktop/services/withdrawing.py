"""What follows when a client takes a consent back: nothing more goes, and who was given something is told."""

from dataclasses import dataclass

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.consent import Consent, Withdrawal
from wellbeing_desktop.domain.disclosure import Cause, Disclosure, Notice
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import Block, PaperKind, Text
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.telling import Given, Telling, ToTell
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import consents, letters, people

KEY = "withdrawal:"
"""What the letters' items begin with in the register; the id of the withdrawal follows."""
KIND = PaperKind.WITHDRAWAL_LETTER


@dataclass(frozen=True)
class Due:
    """A consent that was taken back, of which the recipient is still to be told."""

    consent_id: int
    number: str
    client_id: int
    client_name: str
    recipient: str


def due(vault: Vault) -> tuple[Due, ...]:
    """The consents of all clients whose end the recipient was not told of yet, the oldest first."""
    rows = vault.connection.execute(
        "SELECT consent.id, consent.number, client.id, client.name FROM withdrawal "
        "JOIN consent ON consent.id = withdrawal.consent_id JOIN client ON client.id = consent.client_id "
        "ORDER BY withdrawal.id"
    ).fetchall()
    return tuple(
        Due(consent_id, number, client_id, name, one.contact.name)
        for consent_id, number, client_id, name in rows
        if (one := to_tell(vault, consent_id)) is not None and one.told is None
    )


def to_tell(vault: Vault, consent_id: int) -> ToTell | None:
    """Who was given something under a consent that was taken back; None while it was not, or when nobody was."""
    withdrawal = _withdrawal_of(vault, consent_id)
    entries = given_under(vault, consent_id) if withdrawal else ()
    if withdrawal is None or not entries:
        return None
    contact = people.contact(vault, records.get(vault, Consent, consent_id).contact_id)
    given = tuple(Given(one) for one in entries)
    return ToTell(Cause.WITHDRAWAL, contact, given, _told(vault, withdrawal, entries), withdrawal.id)


def of_client(vault: Vault, client_id: int) -> tuple[ToTell, ...]:
    """The same for every consent of a client that was taken back, the newest first."""
    ids = vault.connection.execute(
        "SELECT consent_id FROM withdrawal JOIN consent ON consent.id = consent_id WHERE client_id = ? "
        "ORDER BY withdrawal.id DESC",
        (client_id,),
    )
    found = [to_tell(vault, number) for (number,) in ids.fetchall()]
    return tuple(one for one in found if one is not None)


def confirmed(vault: Vault, consent_id: int) -> Disclosure | None:
    """The last confirmation that the client was given of taking it back; None when there was none."""
    withdrawal = _withdrawal_of(vault, consent_id)
    found = _letters(vault, withdrawal) if withdrawal else []
    return next((one for one in found if one.contact_id is None), None)


def given_under(vault: Vault, consent_id: int) -> tuple[Disclosure, ...]:
    """What was given under a consent and under those it took the place of, the oldest first."""
    return tuple(
        records.select(
            vault,
            Disclosure,
            "WHERE consent_id IN (WITH RECURSIVE chain(id) AS (SELECT ? UNION SELECT consent.replaces FROM consent "
            "JOIN chain ON consent.id = chain.id WHERE consent.replaces IS NOT NULL) SELECT id FROM chain) ORDER BY id",
            (consent_id,),
        )
    )


def letter(vault: Vault, withdrawal_id: int) -> Release:
    """The letter to the recipient, in their language: it is over, and what to do with what they got; no content.

    Raises NOT_FOUND, and NOT_ALLOWED when they were given nothing: then the letter would tell them of the client.
    """
    withdrawal, consent = _both(vault, withdrawal_id)
    entries = given_under(vault, consent.id)
    if not entries:
        raise UserError(Kind.NOT_ALLOWED)
    contact, client = people.contact(vault, consent.contact_id), people.client(vault, consent.client_id)
    language = letters.language_of(contact)
    words, day = wording(language), Formats(language).long_date(withdrawal.withdrawn_at.date())
    blocks: tuple[Block, ...] = (
        Text(words.text("withdrawal.dear", recipient=contact.name)),
        Text(words.text("withdrawal.ended", client=client.name, number=consent.number, day=day)),
        letters.given_table(entries, language),
        Text(words.text("withdrawal.please")),
        Text(words.text("withdrawal.no_reason")),
    )
    title = words.text("withdrawal.title")
    paper = letters.compose(vault, KIND, f"{consent.number}-I1", title, blocks, client, contact)
    return letters.released(vault, paper, client, contact, KIND.value, f"{KEY}{withdrawal.id}")


def confirmation(vault: Vault, withdrawal_id: int) -> Release:
    """The confirmation to the client, with what the recipient had been given by then; raises NOT_FOUND."""
    withdrawal, consent = _both(vault, withdrawal_id)
    contact, client = people.contact(vault, consent.contact_id), people.client(vault, consent.client_id)
    language = letters.language_of(client)
    words, day = wording(language), Formats(language).long_date(withdrawal.withdrawn_at.date())
    recipient = consents.recipient_line(vault, contact, language)
    entries = given_under(vault, consent.id)
    blocks: list[Block] = [Text(words.text("withdrawal.yours", number=consent.number, day=day, recipient=recipient))]
    if entries:
        blocks += [
            Text(words.text("withdrawal.given_before")),
            letters.given_table(entries, language),
            Text(words.text("withdrawal.asked_back")),
        ]
    else:
        blocks.append(Text(words.text("withdrawal.nothing_given")))
    title = words.text("withdrawal.confirmation")
    paper = letters.compose(vault, KIND, f"{consent.number}-I2", title, blocks, client, client)
    return letters.released(vault, paper, client, client, KIND.value, f"{KEY}{withdrawal.id}")


def again(vault: Vault, earlier: Release) -> Release | None:
    """The same letter as it may leave now; None for a release of something else."""
    if earlier.paper is None or earlier.paper.kind is not KIND:
        return None
    number = int(earlier.items[0].removeprefix(KEY))
    return confirmation(vault, number) if earlier.contact_id is None else letter(vault, number)


def _told(vault: Vault, withdrawal: Withdrawal, entries: tuple[Disclosure, ...]) -> Telling | None:
    """The letter or the word that told the recipient last, after the withdrawal."""
    sent = [Telling(one.made_at, Means.PAPER) for one in _letters(vault, withdrawal) if one.contact_id is not None]
    said = [
        Telling(one.told_at, one.means, one.how)
        for one in records.select(vault, Notice, "WHERE disclosure_id = ? AND cause = 'withdrawal'", (entries[-1].id,))
    ]
    return max((*sent, *said), key=lambda one: one.at, default=None)


def _letters(vault: Vault, withdrawal: Withdrawal) -> list[Disclosure]:
    """The letters about it that left, the newest first."""
    return records.select(
        vault,
        Disclosure,
        "WHERE document = ? AND EXISTS (SELECT 1 FROM json_each(disclosure.items) AS item WHERE item.value = ?) "
        "ORDER BY id DESC",
        (KIND.value, f"{KEY}{withdrawal.id}"),
    )


def _withdrawal_of(vault: Vault, consent_id: int) -> Withdrawal | None:
    return next(iter(records.select(vault, Withdrawal, "WHERE consent_id = ?", (consent_id,))), None)


def _both(vault: Vault, withdrawal_id: int) -> tuple[Withdrawal, Consent]:
    withdrawal = records.get(vault, Withdrawal, withdrawal_id)
    return withdrawal, records.get(vault, Consent, withdrawal.consent_id)
