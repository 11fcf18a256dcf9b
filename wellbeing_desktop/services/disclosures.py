"""The register of what left the vault, each entry chained to the one before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import msgspec

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.erasing import ErasedDisclosure
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.digest import sha256_of
from wellbeing_desktop.vault.store import Vault

from . import disclosed_items

START = "0" * 64
_LATER = ("trajectory_id", "covers_from", "covers_until", "protected", "passed")


def register(vault: Vault, release: Release, file: bytes, way: Way, left_at: datetime) -> Change:
    """Write down what left: to whom, what for, under which consent, and the hash and size of the exact file.

    `left_at` is the moment at which it was allowed to leave: printing may take until after midnight. Raises NOT_ALLOWED
    without a document, RULE when the vault's own rules refuse.
    """
    paper, decision = release.paper, release.decision
    if paper is None:
        raise UserError(Kind.NOT_ALLOWED)
    entry = Disclosure(
        0,
        paper.kind.value,
        paper.number,
        paper.version,
        release.client_id,
        release.report_id,
        release.contact_id,
        release.recipient,
        release.purpose,
        decision.consent.id if decision and decision.consent else None,
        release.items,
        way,
        left_at,
        sha256_of(file),
        len(file),
        START,
        "",
        release.trajectory_id,
        release.covers[0] if release.covers else None,
        release.covers[1] if release.covers else None,
        release.protected,
        release.passed,
    )
    return _enter(vault, entry)


def register_file(
    vault: Vault, kind: PaperKind, number: str, recipient: str, items: tuple[str, ...], file: bytes
) -> Change:
    """Write down that a file that is no paper was saved; `items` as '<kind>:<which>'. Raises RULE as `register`."""
    digest, size = sha256_of(file), len(file)
    entry = Disclosure(
        0, kind.value, number, 1, None, None, None, recipient, kind.value, None, items, Way.SAVED, vault.now(),
        digest, size, START, "",
    )  # fmt: skip
    return _enter(vault, entry)


def _enter(vault: Vault, entry: Disclosure) -> Change:
    """Put an entry at the end of the register, chained to the one before it."""
    with vault.transaction(Act.DISCLOSE, entry.client_id or 0):
        entry = replace(entry, previous=_last_link(vault))
        entry = records.put(vault, replace(entry, chained=_link(entry)))
    return Change(Act.DISCLOSE, after=(entry,), undoable=False)


def listed(vault: Vault, client_id: int | None = None, limit: int = -1) -> list[Disclosure]:
    """The entries, the newest first, of one client when given."""
    if client_id is None:
        return records.select(vault, Disclosure, "ORDER BY id DESC LIMIT ?", (limit,))
    return records.select(vault, Disclosure, "WHERE client_id = ? ORDER BY id DESC LIMIT ?", (client_id, limit))


def under_consent(vault: Vault, consent_id: int) -> list[Disclosure]:
    """What was given under a consent, the oldest first."""
    return records.select(vault, Disclosure, "WHERE consent_id = ? ORDER BY id", (consent_id,))


def items_in_words(vault: Vault, entry: Disclosure, language: Language) -> tuple[str, ...]:
    """What was in it, item by item: the kind of content, and the text where it was somebody's own words."""
    return disclosed_items.items_in_words(vault, entry, language)


def by_digest(vault: Vault, digest: str) -> list[Disclosure]:
    """The entries about a file with this SHA-256 in hex."""
    return records.select(vault, Disclosure, "WHERE digest = ? ORDER BY id", (digest,))


def broken_at(vault: Vault, read: Sequence[Disclosure] | None = None) -> int | None:
    """The id of the first entry that does not follow from the one before it, or None when the chain holds.

    `read` are all the entries, the newest first, where they were read already. Of an erased dossier only the links are
    looked at: what they were made of is gone.
    """
    kept = {entry.id: entry for entry in (listed(vault) if read is None else read)}
    erased = {entry.id: entry for entry in records.select(vault, ErasedDisclosure)}
    previous = START
    for number in sorted({*kept, *erased}):
        entry = kept.get(number) or erased[number]
        if entry.previous != previous or (isinstance(entry, Disclosure) and entry.chained != _link(entry)):
            return number
        previous = entry.chained
    return None


def missing(vault: Vault) -> int:
    """How many entries the audit trail tells of that are not in the register: those cut off at its end."""
    told = vault.connection.execute("SELECT count(*) FROM audit WHERE act = ?", (Act.DISCLOSE.value,)).fetchone()
    kept = vault.connection.execute(
        "SELECT (SELECT count(*) FROM disclosure) + (SELECT count(*) FROM erased_disclosure)"
    ).fetchone()
    return int(told[0]) - int(kept[0])


def _last_link(vault: Vault) -> str:
    """The link of the last entry, of an erased dossier too."""
    row = vault.connection.execute(
        "SELECT chained FROM (SELECT id, chained FROM disclosure UNION ALL SELECT id, chained FROM erased_disclosure)"
        " ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return str(row[0]) if row else START


def _link(entry: Disclosure) -> str:
    """SHA-256 over the entry's fields without its number and its own link, as JSON in the fields' order.

    Fields that came later follow as an object of those that say something: entries from before them stay what they are.
    """
    values = msgspec.to_builtins(entry)
    told = {key: values.pop(key) for key in _LATER}
    first: list[object] = [value for key, value in values.items() if key not in ("id", "chained")]
    later = {key: value for key, value in told.items() if value}
    return sha256_of(msgspec.json.encode([*first, later] if later else first))
