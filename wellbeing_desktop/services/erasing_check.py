"""That nothing of an erased dossier stays in the vault's file: it is written anew, and every page is looked through.

SQLite overwrites a row that goes, not the traces that moving rows about left between them; in a file that is written
anew there is nothing but rows.
"""

from collections.abc import Sequence

import msgspec

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.progress import Progress, no_progress
from wellbeing_desktop.vault import erasing as rows
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.cipher_pages import CipherPages
from wellbeing_desktop.vault.connecting import PAGE_SIZE, SALT_SIZE
from wellbeing_desktop.vault.faults import sqlite_errors
from wellbeing_desktop.vault.store import Vault

from . import erasing_groups

MOST = 40
"""So many texts are looked for on every page: the name and how to reach the client, then the longest others."""

LEAST = 8
"""Letters: shorter texts stand in every vault."""

_BEGINNING = 48
"""So much of a text is looked for: the rest of a long one may be on another page."""

_SLICE = 64


def traces(vault: Vault, client_id: int) -> list[str]:
    """The texts by which what is left of a dossier would be known; to be asked before it is erased."""
    client = records.get(vault, Client, client_id)
    own = [one for one in (client.name, client.phone, client.email) if len(one) >= LEAST]
    stored = (*rows.texts(vault.connection, client_id), *erasing_groups.own_lines(vault, client_id))
    found = {leaf[:_BEGINNING] for text in stored for leaf in _leaves(text)}
    others = sorted((one for one in found if len(one) >= LEAST), key=lambda one: (-len(one), one))
    return list(dict.fromkeys([*own, *others]))[:MOST]


def scrub(vault: Vault, traces: Sequence[str], progress: Progress = no_progress) -> None:
    """Write the file anew and look through it for these texts; those that stand in rows of others are no trace.

    Raises ERASING_UNFINISHED when one is found where no row has it, DISK_FULL, DISK_FAILED.
    """
    _write_anew(vault)
    found = _on_pages(vault, [text.encode() for text in traces], progress)
    if not all(_in_rows(vault, text) for text in found):
        raise UserError(Kind.ERASING_UNFINISHED)


def _write_anew(vault: Vault) -> None:
    with vault.lock:
        try:
            with sqlite_errors():
                vault.connection.execute("VACUUM")
        except UserError as trouble:
            vault.meet(trouble)
            raise


def _on_pages(vault: Vault, sought: list[bytes], progress: Progress) -> list[bytes]:
    """Those of the texts that stand on a decrypted page of the file, free or in use."""
    pages = CipherPages(vault.data_key, vault.read(0, SALT_SIZE))
    total = max(1, vault.path.stat().st_size // PAGE_SIZE)
    left, done = set(sought), 0
    while piece := vault.read(done * PAGE_SIZE, _SLICE * PAGE_SIZE):
        for at in range(0, len(piece), PAGE_SIZE):
            done += 1
            plain = pages.plain(done, piece[at : at + PAGE_SIZE])
            left -= {text for text in left if text in plain}
        progress(min(done, total), total)
    return [text for text in sought if text not in left]


def _in_rows(vault: Vault, text: bytes) -> bool:
    """Whether a row of anybody else's has the text: a colleague's telephone, a name in the note about a group."""
    return any(True for _ in rows.holding(vault.connection, text))


def _leaves(text: str) -> list[str]:
    """The texts in a column: those within JSON, or the text itself."""
    if text[:1] not in ("{", "["):
        return [text]
    try:
        return _texts(msgspec.json.decode(text))
    except msgspec.DecodeError:
        return [text]


def _texts(value: object) -> list[str]:
    match value:
        case str():
            return [value]
        case list():
            return [text for one in value for text in _texts(one)]
        case dict():
            return [text for one in value.values() for text in _texts(one)]
    return []
