"""`wellbeing-desktop verify FILE`: says what a file is that comes back, with the register when the vault opens."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.seal import LARGEST, Finding, Verdict
from wellbeing_desktop.services import access, access_change, seal_checks, seals
from wellbeing_desktop.services.threshold import Secret
from wellbeing_desktop.settings.device import Language
from wellbeing_desktop.vault.store import Vault

from . import hardening
from . import verify_words as words
from .terminal import asked
from .words import say

GENUINE, OTHER, UNKNOWN = 0, 1, 3
"""Exit codes: exactly as registered; not so; cannot be told without the register or without reading the file."""


def run(home: Path, file: Path, language: Language) -> int:
    """Look at the file and say in one line what it is; returns the exit code."""
    hardening.harden_memory()
    try:
        data = seal_checks.read(file)
    except OSError:
        print(say(language, words.UNREADABLE, str(file)), file=sys.stderr)
        return UNKNOWN
    if len(data) > LARGEST:
        print(say(language, words.FOUND[Finding.TOO_BIG]))
        return UNKNOWN
    seen = seal_checks.look(data)
    with _opened(home, language) as vault:
        if vault is not None:
            return _tell_verdict(seal_checks.judge(vault, seen), language)
    return _tell_look(seen, language)


def _tell_verdict(verdict: Verdict, language: Language) -> int:
    """What is said with the register at hand; of people nothing."""
    entry, named = verdict.entry, verdict.finding
    if entry is not None:
        which = f"{entry.number}, v{entry.version}, {Formats(language).date(entry.made_at.date())}"
        print(say(language, words.PROTECTED if entry.protected else words.REGISTERED[named], which))
    else:
        print(say(language, words.FOUND[named]))
    if verdict.key is not None and named is Finding.SEALED:
        _tell_seal(verdict.key.certificate, language)
    return GENUINE if verdict.genuine else OTHER


def _tell_look(seen: seal_checks.Look, language: Language) -> int:
    """What the file says by itself."""
    whole = next((one for one in seen.seals or () if one.whole), None)
    if whole is not None:
        print(say(language, words.WHOLE))
        _tell_seal(whole.certificate, language)
        return UNKNOWN
    if seen.too_much:
        print(say(language, words.FOUND[Finding.TOO_MUCH]))
        return UNKNOWN
    if seen.locked:
        print(say(language, words.LOCKED))
        return UNKNOWN
    print(say(language, words.BROKEN if seen.signed else words.NONE))
    return OTHER if seen.signed else UNKNOWN


def _tell_seal(certificate: bytes, language: Language) -> None:
    print(say(language, words.FINGERPRINT, seals.fingerprint(certificate)))
    print(say(language, words.LIMITS))


@contextmanager
def _opened(home: Path, language: Language) -> Iterator[Vault | None]:
    """The vault, asked for on the terminal and closed again; None, with the reason told, when it does not open."""
    state = access.look(home) if home.is_dir() else None
    if state is None or state.door is not access.Door.LOCKED:
        print(say(language, words.NO_VAULT, str(home)), file=sys.stderr)
        yield None
        return
    lock = QLockFile(str(home / "running.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        print(say(language, words.IN_USE), file=sys.stderr)
        yield None
        return
    vault = _unlocked(home, language, state.asks)
    try:
        yield vault
    finally:
        if vault is not None:
            vault.close()
        lock.unlock()


def _unlocked(home: Path, language: Language, asks: Secret) -> Vault | None:
    typed = "" if asks is Secret.NONE else asked(say(language, words.ASK))
    if not typed and asks is not Secret.NONE:
        return None
    try:
        if _is_code(typed):
            return access_change.look_in_with_code(home, typed)
        return access.unlock(home, typed)
    except UserError as trouble:
        wrong = trouble.kind in (Kind.WRONG_SECRET, Kind.RECOVERY_CODE_WRONG)
        print(say(language, words.WRONG if wrong else words.CLOSED, trouble.kind.value), file=sys.stderr)
        return None


def _is_code(typed: str) -> bool:
    try:
        recovery_code.parse(typed)
    except UserError:
        return False
    return True
