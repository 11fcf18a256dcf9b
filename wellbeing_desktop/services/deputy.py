"""Taking over when the coach falls out: two of three sheets open the names and talks, a second step the notes."""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path

from ..domain.change import Act
from ..domain.deputy import HOLDERS, Deputy, DeputyUse, Expected, Step, ToCall
from ..domain.errors import UserError
from ..domain.people import require
from ..vault import envelope, keys, records, shares
from ..vault.faults import file_errors
from ..vault.opening import open_vault
from ..vault.store import Clock, Vault
from . import access
from .access_start import sheet_code
from .threshold import VAULT_NAME

ENVELOPE_NAME = "vault.deputy"


def current(vault: Vault) -> Deputy | None:
    """Who hold the sheets, None when nobody was asked to take over."""
    row = vault.connection.execute("SELECT made_on, holders, shares FROM deputy").fetchone()
    if row is None:
        return None
    return Deputy(date.fromisoformat(row[0]), tuple(json.loads(row[1])), tuple(json.loads(row[2])))


def uses(vault: Vault) -> list[DeputyUse]:
    """What deputies opened, the newest first."""
    return records.select(vault, DeputyUse, "ORDER BY id DESC")


def make(vault: Vault, holders: Sequence[str]) -> Deputy:
    """Make three sheets for these three people, and the envelope beside the vault; earlier sheets open nothing more.

    Raises FIELD_EMPTY for a holder without a name, or a trouble of the disk; the earlier sheets then still hold.
    """
    first, second, third = (require(name, "holder") for name in holders)
    made = Deputy(vault.now().date(), (first, second, third), shares.new())
    with vault.transaction(Act.MAKE_DEPUTY):
        vault.connection.execute(
            "INSERT OR REPLACE INTO deputy (id, made_on, holders, shares) VALUES (1, ?, ?, ?)",
            (made.made_on.isoformat(), json.dumps(made.holders), json.dumps(made.shares)),
        )
        _seal(vault, made)  # before the commit: sheets that open nothing must never be printed
    return made


def end(vault: Vault) -> None:
    """Let nobody take over any more: the sheets open nothing from now on."""
    with vault.transaction(Act.END_DEPUTY):
        vault.connection.execute("DELETE FROM deputy")
    sync(vault)


def sync(vault: Vault) -> None:
    """Make the envelope fit the vault: after another recovery sheet, a restored backup, or an interrupted step.

    Raises a trouble of the disk.
    """
    path, made = vault.path.with_name(ENVELOPE_NAME), current(vault)
    if made is None:
        with file_errors():
            path.unlink(missing_ok=True)
    elif _code_in(vault, made) != sheet_code(vault):
        _seal(vault, made)


def unlock(home: Path, typed: Sequence[str], who: str, *, clock: Clock = datetime.now) -> Vault:
    """Open the vault with two sheets, for the list of people and talks; who did so is kept in the vault.

    Raises FIELD_EMPTY without a name, SHARE_TYPO or SHARE_WRONG with the `sheet` (1 or 2), SHARES_SAME, SHARES_APART,
    SHARES_OLD, ENVELOPE_DAMAGED, or what opening with the recovery sheet raises.
    """
    name = require(who, "deputy_name")
    first, second = (_read(text, sheet) for sheet, text in enumerate(typed, start=1))
    found = access.read_keys(home)
    code = envelope.read(home / ENVELOPE_NAME, found.vault_id, shares.secret(first, second))
    data_key = keys.open_with_code(found, code)
    vault = open_vault(home / VAULT_NAME, data_key, salt=found.vault_salt, clock=clock)
    try:
        _note(vault, Act.DEPUTY_LOOKED, DeputyUse(0, vault.now(), Step.LOOKED, name))
    except BaseException:
        vault.close()
        raise
    return vault


def to_call(vault: Vault) -> list[ToCall]:
    """Everybody with a dossier, by name, with a telephone number and the talks planned from today on; nothing else."""
    talks: defaultdict[int, list[Expected]] = defaultdict(list)
    rows = vault.connection.execute(
        "SELECT trajectory.client_id, session.day, session.start, session.minutes FROM session"
        " JOIN trajectory ON trajectory.id = session.trajectory_id"
        " WHERE session.status = 'planned' AND session.day >= ? ORDER BY session.day, session.start",
        (vault.now().date().isoformat(),),
    )
    for client_id, day, start, minutes in rows:
        if client_id is not None:
            talks[client_id].append(Expected(date.fromisoformat(day), time.fromisoformat(start), minutes))
    people = vault.connection.execute("SELECT id, name, phone FROM client ORDER BY folded(name)")
    return [ToCall(name, phone, tuple(talks[number])) for number, name, phone in people]


def open_notes(vault: Vault, who: str, reason: str) -> None:
    """Note that the deputy goes on to the notes, and why; raises FIELD_EMPTY without a reason, or RULE looked_first."""
    use = DeputyUse(0, vault.now(), Step.OPENED, require(who, "deputy_name"), require(reason, "reason"))
    _note(vault, Act.DEPUTY_OPENED, use)


def _note(vault: Vault, act: Act, use: DeputyUse) -> None:
    with vault.transaction(act) as line:
        line.subject_id = records.put(vault, use).id


def _read(typed: str, sheet: int) -> str:
    try:
        return shares.read(typed)
    except UserError as trouble:
        raise UserError(trouble.kind, sheet=sheet, **trouble.data) from None


def _secret(made: Deputy) -> bytes:
    return shares.secret(made.shares[0], made.shares[HOLDERS - 1])


def _seal(vault: Vault, made: Deputy) -> None:
    envelope.write(vault.path.with_name(ENVELOPE_NAME), _vault_id(vault), _secret(made), sheet_code(vault))


def _code_in(vault: Vault, made: Deputy) -> str:
    """The code in the envelope, empty when there is none or it does not open."""
    try:
        return envelope.read(vault.path.with_name(ENVELOPE_NAME), _vault_id(vault), _secret(made))
    except UserError:
        return ""


def _vault_id(vault: Vault) -> str:
    return str(vault.connection.execute("SELECT vault_id FROM meta").fetchone()[0])
