"""Checking the vault's pages on another thread, ahead of who copies them."""

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

from ..domain.errors import Kind, UserError
from ..domain.progress import Cancelled
from .cipher_pages import CipherPages, count_in_header
from .connecting import PAGE_SIZE, SALT_SIZE
from .store import Vault

_SLICE = 1024
"""Pages, 4 MB."""


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
        self._checked = self._worker.submit(self._check)
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

    def _check(self) -> None:
        """Much is read at a time: while a step of the copy holds the vault, there is something to check."""
        vault, done = self._vault, 0
        pages = CipherPages(vault.data_key, vault.read(0, SALT_SIZE))
        while piece := vault.read(done * PAGE_SIZE, _SLICE * PAGE_SIZE):
            for at in range(0, len(piece), PAGE_SIZE):
                done += 1
                if not pages.is_whole(done, piece[at : at + PAGE_SIZE]):
                    raise UserError(Kind.VAULT_DAMAGED, pages=(done,), count=1, of=done)
            self._went(done)
        with vault.lock:
            last, size = count_in_header(pages.plain(1, vault.read(0, PAGE_SIZE))), done
            while vault.read(size * PAGE_SIZE, 1):
                size += 1
        if last > size:
            raise UserError(Kind.VAULT_TRUNCATED, missing=last - size, of=last)

    def _went(self, done: int) -> None:
        if self._stopped:
            raise Cancelled
        with self._turn:
            self._good = done
            self._turn.notify_all()

    def _ended(self, _checked: Future[None]) -> None:
        with self._turn:
            self._turn.notify_all()
