"""What is interrupted at every call that writes: the operations that must happen wholly or not at all."""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.power.laid_down import SECRET, Laid, clock, lay_down, opened, whole_state
from tests.services import worlds
from tests.vault_tools import DATA_KEY
from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.erasing import Reason
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.reports import Answer, Means, Report
from wellbeing_desktop.services import (
    archives,
    erasing,
    known_sheets,
    notes,
    people,
    rekeying,
    reports,
    restore_choice,
    restoring,
    sheet_renewal,
)
from wellbeing_desktop.services import snapshots as snapshot_services
from wellbeing_desktop.vault import keyfile, keys, opening
from wellbeing_desktop.vault.checking import check_whole
from wellbeing_desktop.vault.connecting import connect, raw_key
from wellbeing_desktop.vault.diagnosis import read_salt
from wellbeing_desktop.vault.store import Vault

OLD, NEW = "OUDE TEKST " * 500, "NIEUWE TEKST " * 3_000
OTHER_SECRET = "zeven zwanen in de gracht"
OTHER_CODE = recovery_code.encode(20261122)
VERSION_5 = Path(__file__).parents[1] / "vaults" / "version-5.vault"

Act = Callable[[], object]


@dataclass(frozen=True)
class Operation:
    """`prepare` lays the home down, `begin` opens what is needed and returns the act, `state` says what there is.

    The act may be done again after it has failed. `state` goes through the program's own opening and raises when
    anything is not whole; equal states are equal in every value of every table. In the tables that are `numbered`
    stands which attempt it was that succeeded; those that are `chancy` are never twice the same.
    A `long` one makes a backup or a vault: `make test` tries one fault at each of its calls, `make test-long` all.
    """

    name: str
    prepare: Callable[[Path], Laid]
    begin: Callable[[Laid], Act]
    state: Callable[[Laid], str]
    numbered: frozenset[str] = frozenset()
    chancy: frozenset[str] = frozenset()
    long: bool = False


def _note(home: Path) -> Laid:
    laid = lay_down(home)
    with opened(laid) as vault:
        notes.save(vault, laid.session_id, {"insights": (Line(OLD),)})
    return laid


def _save(laid: Laid) -> Act:
    vault = _open(laid)
    return lambda: notes.save(vault, laid.session_id, {"insights": (Line(NEW),)})


def _answered(home: Path) -> Laid:
    """A report that waits for nothing but its seal."""
    laid = lay_down(home)
    with opened(laid) as vault:
        worlds.write(vault, laid.session_id)
        report = next(one for one in reports.make(vault, laid.session_id, "nl").after if isinstance(one, Report))
        reports.present(vault, report.id)
        for participant in report.content.participants:
            given = reports.Given(Answer.AGREES, Means.ORAL, "per telefoon")
            reports.respond(vault, report.id, participant.participant_id, given)
    return laid


def _seal(laid: Laid) -> Act:
    vault = _open(laid)
    found = reports.round_of(vault, laid.session_id)
    assert found is not None
    return lambda: reports.seal(vault, found.report.id)


def _backed_up(home: Path) -> Laid:
    """A note, a snapshot of it on the laptop and on the stick, and nothing new since."""
    laid = _note(home)
    (home / "stick").mkdir()
    with opened(laid) as vault:
        snapshot_services.make(vault, home / "snapshots")
    for file in (home / "snapshots").iterdir():
        shutil.copy2(file, home / "stick")
    return laid


def _snapshot(laid: Laid) -> Act:
    vault = _open(laid)
    return lambda: snapshot_services.make(vault, laid.home / "snapshots")


def _archive(laid: Laid) -> Act:
    vault = _open(laid)
    return lambda: archives.make(vault, laid.home / "stick")


def _gone_on(home: Path) -> Laid:
    """Something is in the vault that is not in the snapshot."""
    laid = _backed_up(home)
    with opened(laid) as vault:
        notes.save(vault, laid.session_id, {"insights": (Line(NEW),)})
    return laid


def _restore(laid: Laid) -> Act:
    [found] = restore_choice.backup_files.found_in(laid.home / "stick")
    wish = restoring.Wish(found, laid.code, OTHER_SECRET, use_keyring=False)
    return lambda: restoring.restore(laid.home, wish, clock=clock)


def _rekey(laid: Laid) -> Act:
    vault = _open(laid)

    def act() -> None:
        prepared = rekeying.prepare(vault, SECRET, clock=clock)
        rekeying.decide(vault, prepared)

    return act


def _renew(laid: Laid) -> Act:
    vault = _open(laid)
    new = sheet_renewal.NewSheet(OTHER_CODE, known_sheets.numbered(vault, 1, clock().date()))
    return lambda: sheet_renewal.finish(vault, new, OTHER_CODE)


def _erase(laid: Laid) -> Act:
    vault = _open(laid)
    [client] = people.clients(vault)
    return lambda: erasing.erase(vault, client.id, client.name, Reason.CLIENT_ASKED)


def _old_version(home: Path) -> Laid:
    home.mkdir()
    shutil.copy2(VERSION_5, home / "vault.db")
    return Laid(home, 0, "", DATA_KEY)


def _migrate(laid: Laid) -> Act:
    return lambda: opening.open_vault(laid.home / "vault.db", DATA_KEY, clock=clock)


def _migrated(laid: Laid) -> str:
    vault = opening.open_vault(laid.home / "vault.db", DATA_KEY, clock=clock)
    return whole_state(vault)


def _open(laid: Laid) -> Vault:
    return opening.open_vault(laid.home / "vault.db", laid.data_key, clock=clock)


def _state(laid: Laid) -> str:
    """The vault, opened as the program opens it; by its old secret or the new one of a restore."""
    return whole_state(opened(laid, OTHER_SECRET).vault)


@cache
def _backup_key(code: str, salt: bytes) -> bytes:
    """What SQLCipher makes of a backup's passphrase; it takes long, and the same backups are looked at many times."""
    return hashlib.pbkdf2_hmac("sha512", code.encode(), salt, 256_000, 32)


def _state_and_backups(laid: Laid) -> str:
    """Every finished backup is whole, and the one that was there first is there still."""
    state = _state(laid)
    found = [path for folder in ("snapshots", "stick") for path in (laid.home / folder).glob("*.db")]
    assert sum(path.name.startswith("snapshot-") for path in found) >= 2, "a backup that was good is gone"
    for path in found:
        connection = connect(path, raw_key(_backup_key(laid.code, read_salt(path)), read_salt(path)))
        try:
            check_whole(connection)
        finally:
            connection.close()
    return state


def _state_renewed(laid: Laid) -> str:
    """One sheet counts, the one with which the key file opens; it may have been settled only at the opening."""
    with opened(laid) as vault:
        assert known_sheets.is_settled(vault)
        [count] = [code for code in (laid.code, OTHER_CODE) if _opens(laid, code)]
        assert known_sheets.codes(vault) == ([OTHER_CODE, laid.code] if count == OTHER_CODE else [laid.code])
        acts = sorted(act for (act,) in vault.connection.execute("SELECT act FROM audit"))
    lines = [line for line in _state(laid).splitlines() if not line.startswith("audit ")]
    return "\n".join([*lines, f"acts {acts}"])


def _opens(laid: Laid, code: str) -> bool:
    try:
        return keys.open_with_code(keyfile.read(laid.home / "vault.keys"), code) == laid.data_key
    except UserError:
        return False


def _state_erased(laid: Laid) -> str:
    """What an interruption left undone is done when the vault is next opened."""
    with opened(laid) as vault:
        erasing.finish(vault)
    return _state(laid)


ARCHIVED = frozenset({"audit", "counter", "sqlite_sequence"})
"""Where an archive leaves its number: one whose record was kept though the disk said no counts as well."""

OPERATIONS = {
    one.name: one
    for one in (
        Operation("save", _note, _save, _state),
        Operation("seal", _answered, _seal, _state),
        Operation("snapshot", _backed_up, _snapshot, _state_and_backups, frozenset({"audit"}), long=True),
        Operation("migration", _old_version, _migrate, _migrated),
        Operation("archive", _backed_up, _archive, _state_and_backups, ARCHIVED, frozenset({"archive"}), long=True),
        Operation("restore", _gone_on, _restore, _state_and_backups, long=True),
        Operation("re-key", _backed_up, _rekey, _state_and_backups, long=True),
        Operation("new sheet", _note, _renew, _state_renewed),
        Operation("erase", _backed_up, _erase, _state_erased, long=True),
    )
}
