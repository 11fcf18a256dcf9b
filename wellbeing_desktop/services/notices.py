"""Telling earlier recipients of what was corrected or erased since (GDPR article 19), by letter or by word of mouth."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.disclosure import Cause, Disclosure, Notice
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import Block, PaperKind, Text
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.telling import Correction, Given, Telling, ToTell, told_of, told_of_all
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import letters, people

KEY = "disclosure:"
"""What a letter's items begin with in the register; the id of the entry it is about follows."""
KIND = PaperKind.NOTICE_LETTER

# Which later report sets right which entry. Under a consent: an addendum sealed since, which was not in it. Somebody's
# own copy: a newer version of the report that they have not answered yet; who was at the talk is told by the round.
_CORRECTED = """
WITH named(entry_id, client_id, made_at, contact_id, consent_id, items, report_id) AS (
    SELECT id, client_id, made_at, contact_id, consent_id, items, report_id FROM disclosure
    WHERE client_id IS NOT NULL AND contact_id IS NOT NULL AND report_id IS NOT NULL
    UNION
    SELECT disclosure.id, client_id, made_at, contact_id, consent_id, items,
        CAST(substr(item.value, instr(item.value, ':') + 1) AS INTEGER)
    FROM disclosure, json_each(disclosure.items) AS item
    WHERE client_id IS NOT NULL AND contact_id IS NOT NULL AND disclosure.trajectory_id IS NOT NULL
        AND (item.value LIKE 'next\\_steps:%' ESCAPE '\\' OR item.value LIKE 'work\\_agreements:%' ESCAPE '\\'))
SELECT named.entry_id, named.client_id, later.number, later.version, later.sealed_at, later.id
FROM report AS later JOIN named ON named.report_id = later.addendum_to
WHERE named.consent_id IS NOT NULL AND later.sealed_at >= named.made_at
    AND NOT EXISTS (SELECT 1 FROM json_each(named.items) AS item WHERE item.value LIKE 'line:' || later.id || ':%')
    AND named.client_id = coalesce(:client, named.client_id)
UNION ALL
SELECT named.entry_id, named.client_id, later.number, later.version, coalesce(later.presented_at, later.made_at),
    later.id
FROM report AS first
    JOIN report AS later ON later.session_id = first.session_id
        AND later.number = first.number AND later.version > first.version
    JOIN named ON named.report_id = first.id
WHERE first.state = 'replaced' AND later.state IN ('presented', 'sealed') AND named.consent_id IS NULL
    AND NOT EXISTS (
        SELECT 1 FROM response JOIN participant ON participant.id = response.participant_id
        WHERE response.report_id = later.id AND participant.contact_id = named.contact_id)
    AND named.client_id = coalesce(:client, named.client_id)
ORDER BY 1, 6
"""


@dataclass(frozen=True)
class Due:
    """How many recipients of something about a client are still to be told of a correction."""

    client_id: int
    client_name: str
    recipients: int


def recipients_to_tell(
    vault: Vault, client_id: int, disclosure_ids: Sequence[int] = (), cause: Cause = Cause.CORRECTION
) -> tuple[ToTell, ...]:
    """Who got something about a client that was corrected since, with what told them; or got the entries named.

    Only others than the client, in the order in which they were given something first.
    """
    found = _corrections(vault, client_id)
    wanted = list(disclosure_ids or found)
    of_each: dict[int, list[Given]] = {}
    for entry in records.select(
        vault,
        Disclosure,
        "WHERE client_id = ? AND contact_id IS NOT NULL AND id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (client_id, json.dumps(wanted)),
    ):
        corrections = found.get(entry.id, ()) if cause is Cause.CORRECTION else ()
        of_each.setdefault(entry.contact_id or 0, []).append(Given(entry, corrections))
    return tuple(_to_tell(vault, cause, contact_id, tuple(given)) for contact_id, given in of_each.items())


def due(vault: Vault) -> tuple[Due, ...]:
    """The clients of whom somebody is still to be told of a correction, with how many.

    Who had an earlier version of a report that goes round is waited for elsewhere: `reminders` has them.
    """
    counted = [(number, sum(_is_due(one) for one in recipients_to_tell(vault, number))) for number in _clients(vault)]
    return tuple(Due(number, people.client(vault, number).name, count) for number, count in counted if count)


def letter(vault: Vault, cause: Cause, disclosure_ids: Sequence[int]) -> Release:
    """The letter about these entries to the one who got them, in their language; names documents, holds no content.

    Raises NOT_FOUND, and NOT_ALLOWED when they were not all given to one recipient, about one client.
    """
    entries = [records.get(vault, Disclosure, number) for number in sorted(set(disclosure_ids))]
    people_in_it = {(one.client_id, one.contact_id) for one in entries}
    client_id, contact_id = next(iter(people_in_it), (None, None))
    if len(people_in_it) != 1 or client_id is None or contact_id is None:
        raise UserError(Kind.NOT_ALLOWED)
    client, contact = people.client(vault, client_id), people.contact(vault, contact_id)
    (one,) = recipients_to_tell(vault, client_id, [entry.id for entry in entries], cause)
    language = letters.language_of(contact)
    items = tuple(f"{KEY}{entry.id}" for entry in entries)
    words = wording(language)
    title = words.text(f"notice.{cause.value}_title")
    blocks = _blocks(one, client.name, contact.name, language)
    paper = letters.compose(vault, KIND, _number(one, items), title, blocks, client, contact)
    return letters.released(vault, paper, client, contact, cause.value, *items)


def again(vault: Vault, earlier: Release) -> Release | None:
    """The same letter as it may leave now; None for a release of something else."""
    if earlier.paper is None or earlier.paper.kind is not KIND:
        return None
    return letter(vault, Cause(earlier.purpose), [int(key.removeprefix(KEY)) for key in earlier.items])


def tell(vault: Vault, cause: Cause, disclosure_ids: Iterable[int], how: str) -> Change:
    """Keep that who got these entries was told by word of mouth.

    Raises FIELD_EMPTY 'told_how', NOT_ALLOWED without an entry, and RULE 'letter_addressee' for one that went to nobody
    but the client.
    """
    said, ids = how.strip(), tuple(dict.fromkeys(disclosure_ids))
    if not said:
        raise UserError(Kind.FIELD_EMPTY, field="told_how")
    if not ids:
        raise UserError(Kind.NOT_ALLOWED)
    entries = [records.get(vault, Disclosure, number) for number in ids]
    with vault.transaction(Act.TELL_RECIPIENT, entries[0].client_id or 0):
        made = tuple(records.put(vault, Notice(0, one, cause, vault.now(), Means.ORAL, said)) for one in ids)
    return Change(Act.TELL_RECIPIENT, after=made, undoable=False)


def tellings(vault: Vault, disclosure_id: int, cause: Cause) -> tuple[Telling, ...]:
    """Every time the recipient of an entry was told of something with this cause, letters first."""
    sent = records.select(
        vault,
        Disclosure,
        "WHERE document = ? AND purpose = ? AND EXISTS "
        "(SELECT 1 FROM json_each(disclosure.items) AS item WHERE item.value = ?) ORDER BY id",
        (KIND.value, cause.value, f"{KEY}{disclosure_id}"),
    )
    said = records.select(
        vault, Notice, "WHERE disclosure_id = ? AND cause = ? ORDER BY id", (disclosure_id, cause.value)
    )
    return (
        *(Telling(one.made_at, Means.PAPER) for one in sent),
        *(Telling(one.told_at, one.means, one.how) for one in said),
    )


def _to_tell(vault: Vault, cause: Cause, contact_id: int, given: tuple[Given, ...]) -> ToTell:
    told = told_of_all(told_of(one, tellings(vault, one.entry.id, cause)) for one in given)
    return ToTell(cause, people.contact(vault, contact_id), given, told)


def _corrections(vault: Vault, client_id: int) -> dict[int, tuple[Correction, ...]]:
    """What corrected the entries about a client, by the id of the entry."""
    found: dict[int, tuple[Correction, ...]] = {}
    for entry_id, _client, number, version, on, _id in _rows(vault, client_id):
        one = Correction(number, version, datetime.fromisoformat(on))
        found[entry_id] = (*found.get(entry_id, ()), one)
    return found


def _clients(vault: Vault) -> tuple[int, ...]:
    """Of whom something was corrected that somebody had been given."""
    return tuple(dict.fromkeys(row[1] for row in _rows(vault, None)))


def _rows(vault: Vault, client_id: int | None) -> list[tuple[int, int, str, int, str, int]]:
    """Entry, client, number and version of what corrects it, since when, and its id; of all clients without one."""
    found: list[tuple[int, int, str, int, str, int]] = vault.connection.execute(
        _CORRECTED, {"client": client_id}
    ).fetchall()
    return found


def _is_due(one: ToTell) -> bool:
    return one.told is None and any(given.entry.consent_id is not None for given in one.given)


def _number(one: ToTell, items: tuple[str, ...]) -> str:
    """'ML-' and ten hex digits of the SHA-256 of what it tells of: the same letter has the same number."""
    told = [*items, one.cause.value, *(f"{c.number}:{c.version}" for given in one.given for c in given.corrections)]
    return f"ML-{sha256('|'.join(told).encode()).hexdigest()[:10].upper()}"


def _blocks(one: ToTell, client: str, recipient: str, language: Language) -> tuple[Block, ...]:
    words, cause = wording(language), one.cause.value
    more = []
    if any(given.corrections for given in one.given):
        more.append((words.text("notice.corrected_by"), tuple(_corrected_by(given, language) for given in one.given)))
    return (
        Text(words.text("withdrawal.dear", recipient=recipient)),
        Text(words.text(f"notice.{cause}_about", client=client)),
        letters.given_table((given.entry for given in one.given), language, *more),
        Text(words.text(f"notice.{cause}_please", client=client)),
    )


def _corrected_by(given: Given, language: Language) -> str:
    formats, words = Formats(language), wording(language)
    return "; ".join(
        words.text("notice.by", number=one.number, version=one.version, day=formats.long_date(one.on.date()))
        for one in given.corrections
    )
