"""The operating system's keyring, reached through `keyring` but never through its choice of a backend.

`keyring.get_keyring()` may choose a file in plain text or one that forgets, and reads a configuration that can run
code; so the platform's own class is made here, by name, and everything written is read back.
"""

import hmac
import importlib
import os
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from ..domain.errors import Kind, UserError

ALLOWED = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.macOS.Keyring",
)
USER = "device secret"

_MOMENT = 1.0
"""Seconds that taking a secret away may last before it is left to its thread."""

_BY_ERROR = {
    "PromptDismissedException": Kind.KEYRING_DISMISSED,
    "LockedException": Kind.KEYRING_LOCKED,
}
_LINUX_ERRORS = ("jeepney.DBusErrorResponse", "secretstorage.SecretStorageException")
_WINDOWS_ERRORS = ("win32ctypes.pywin32.pywintypes.error",)

T = TypeVar("T")
Call = Callable[[Any], T]
Errors = tuple[type[BaseException], ...]


def service_name(vault_id: str, key_id: str) -> str:
    """The entry's name: one for each vault and key, because Windows keeps an old value beside a new one."""
    return f"wellbeing-desktop {vault_id} {key_id}"


class KeyringStore:
    """Device secrets in the operating system's keyring.

    Each call runs in a thread of its own for at most `limit` seconds: a prompt that nobody answers blocks for ever.
    A refusal within `reading_time` seconds means that no prompt was shown: nobody reads and closes one that fast.
    Every method raises KEYRING_LOCKED, KEYRING_DISMISSED, KEYRING_TIMEOUT or KEYRING_GONE.
    """

    def __init__(self, limit: float = 60.0, reading_time: float = 0.3) -> None:
        self._limit = limit
        self._reading_time = reading_time

    @property
    def backend(self) -> str:
        """The full name of this platform's keyring class, as noted in the key file."""
        return {"win32": ALLOWED[1], "darwin": ALLOWED[2]}.get(sys.platform, ALLOWED[0])

    def check(self) -> None:
        """Ask, without any prompt, whether this machine has a keyring to use.

        Raises KEYRING_ABSENT, or KEYRING_REFUSED (with `backend`) when the environment asks for another one.
        """
        refuse(os.environ.get("PYTHON_KEYRING_BACKEND", self.backend))
        try:
            self._within_limit(lambda keyring: keyring.priority)
        except UserError as trouble:
            if trouble.kind is Kind.KEYRING_GONE:
                raise UserError(Kind.KEYRING_ABSENT) from None
            raise

    def put(self, service: str, secret: bytes, user: str = USER) -> None:
        """Store a secret and read it back; KEYRING_REFUSED (with `backend`) when the keyring did not keep it."""
        text = secret.hex()
        self._within_limit(lambda keyring: keyring.set_password(service, user, text))
        kept = self._within_limit(lambda keyring: keyring.get_password(service, user))
        if kept is None or not hmac.compare_digest(kept.encode(), text.encode()):
            raise UserError(Kind.KEYRING_REFUSED, backend=self.backend)

    def get(self, service: str, user: str = USER) -> bytes:
        """The secret; raises KEYRING_ENTRY_MISSING, or KEYRING_ENTRY_WRONG when it cannot be one of ours."""
        text = self._within_limit(lambda keyring: keyring.get_password(service, user))
        if text is None:
            raise UserError(Kind.KEYRING_ENTRY_MISSING)
        try:
            return bytes.fromhex(text)
        except ValueError:
            raise UserError(Kind.KEYRING_ENTRY_WRONG) from None

    def remove(self, service: str, user: str = USER) -> None:
        """Take a secret away; raises KEYRING_GONE too when there was none.

        Waits only a moment: who came in with the sheet because the keyring hangs is not to be kept waiting by it.
        """
        self._within_limit(lambda keyring: keyring.delete_password(service, user), min(self._limit, _MOMENT))

    def _within_limit(self, call: Call[T], limit: float | None = None) -> T:
        answer: Future[T] = Future()
        begun, errors = time.monotonic(), _expected_errors()
        task = (call, self.backend, errors, answer)
        threading.Thread(target=_answer, args=task, daemon=True, name="keyring").start()
        try:
            return answer.result(self._limit if limit is None else limit)
        except errors as error:
            if not answer.done():
                raise UserError(Kind.KEYRING_TIMEOUT) from None
            raise UserError(self._kind(error, time.monotonic() - begun)) from None

    def _kind(self, error: BaseException, seconds: float) -> Kind:
        """What an error of a backend means; the classes go by name, as most of them exist on one platform only."""
        chain = [error, error.__cause__] if error.__cause__ else [error]
        names = {cls.__name__ for link in chain for cls in type(link).__mro__}
        if "KeyringLocked" in names:
            return Kind.KEYRING_LOCKED if seconds < self._reading_time else Kind.KEYRING_DISMISSED
        return next((kind for name, kind in _BY_ERROR.items() if name in names), Kind.KEYRING_GONE)


def refuse(backend: str) -> None:
    """Raise KEYRING_REFUSED, naming the backend, unless it is one of those that keep a secret secret."""
    if backend not in ALLOWED:
        raise UserError(Kind.KEYRING_REFUSED, backend=backend)


def _answer(call: Call[T], backend: str, errors: Errors, answer: Future[T]) -> None:
    """Hand the outcome over to the waiting thread; the cancelling wakes it when the call failed by a mistake."""
    try:
        keyring = _named(backend)()
        if backend == ALLOWED[1]:
            keyring.persist = "local machine"
        answer.set_result(call(keyring))
    except errors as error:
        answer.set_exception(error)
    finally:
        answer.cancel()


def _expected_errors() -> Errors:
    """What the backends raise when the keyring is the trouble; not all of it is a KeyringError."""
    names = {"win32": _WINDOWS_ERRORS, "darwin": ()}.get(sys.platform, _LINUX_ERRORS)
    return (OSError, RuntimeError, EOFError, *map(_named, ("keyring.errors.KeyringError", *names)))


def _named(path: str) -> Any:
    """A class by its full name; imported late, as the keyring takes 88 ms that a vault without it need not wait."""
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module), name)
