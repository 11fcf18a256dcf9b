"""Checking the vault's pages on another thread, ahead of who copies them."""

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

from ..domain.progress import Cancelled
from . import page_check
from .store import Vault


class Ahead:
    """`with Ahead(vault) as ahead:` checks from the first page on; `wait(pages)` returns once so many are known good.

    Leaving the block stops the check.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._turn = threading.Condition()
        self._good = 0
        self._stopped = False
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="pages")
        self._checked: Future[None] | None = None

    def __enter__(self) -> "Ahead":
        self._checked = self._worker.submit(page_check.check, self._vault, self._went, until_bad=True)
        self._checked.add_done_callback(self._ended)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopped = True
        self._worker.shutdown()

    def wait(self, pages: int) -> None:
        """Wait until the first `pages` are known good, or all there are; raises what the check raises."""
        assert self._checked is not None, "only within the block"
        checked = self._checked
        with self._turn:
            self._turn.wait_for(lambda: self._good >= pages or checked.done())
            enough = self._good >= pages
        if not enough:
            checked.result()

    def _went(self, done: int, _total: int) -> None:
        if self._stopped:
            raise Cancelled
        with self._turn:
            self._good = done
            self._turn.notify_all()

    def _ended(self, _checked: Future[None]) -> None:
        with self._turn:
            self._turn.notify_all()
