"""An interruption before any chosen change of a file's name, as when the power goes: nothing after it happens."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

_EVENTS = frozenset({"os.rename", "os.mkdir", "os.rmdir", "os.remove"})


class PowerGone(BaseException):
    """Ends what runs; no expected trouble, so that nothing of ours handles it."""


@dataclass
class _Watch:
    left: int | None = None
    installed: bool = False

    def __call__(self, event: str, _arguments: tuple[object, ...]) -> None:
        """Count one change down (https://docs.python.org/3/library/audit_events.html)."""
        if self.left is not None and event in _EVENTS:
            if self.left == 0:
                raise PowerGone
            self.left -= 1


_WATCH = _Watch()


@contextmanager
def _limited(changes: int) -> Iterator[None]:
    if not _WATCH.installed:
        sys.addaudithook(_WATCH)  # can never be taken away again; without a number it only listens
        _WATCH.installed = True
    _WATCH.left = changes
    try:
        yield
    finally:
        _WATCH.left = None


def run_with(changes: int, work: Callable[[], object]) -> bool:
    """Let the work make so many changes; returns whether that was enough for all of it."""
    try:
        with _limited(changes):
            work()
    except PowerGone:
        return False
    return True


def every_interruption(prepare: Callable[[], Callable[[], object]]) -> Iterator[int]:
    """Prepare anew and interrupt the work before its first, second, ... change; yields after each."""
    changes = 0
    while not run_with(changes, prepare()):
        yield changes
        changes += 1
