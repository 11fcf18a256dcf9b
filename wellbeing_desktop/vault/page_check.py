"""Whether every page of a vault is as it was written, found beside its use: typing never waits for it.

The file is read in slices under the vault's lock, which takes microseconds; the hashing is done outside it. SQLCipher's
own check holds the connection for as long as it takes, and after one bad page the connection serves no more.
"""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from .cipher_pages import CipherPages, Read, count_in_header, reader
from .connecting import PAGE_SIZE, SALT_SIZE
from .store import Vault

SLICE = 64
"""Pages read at a time, 256 KB: about 1 ms of hashing between two looks at whether to stop."""

TOLD = 1000
"""At most so many page numbers travel with the trouble; `count` has them all."""


@dataclass(frozen=True)
class PagesFound:
    """What a check found: pages in the file, the numbers of the bad ones, and pages missing at the file's end."""

    pages: int
    bad: tuple[int, ...]
    missing: int = 0

    @property
    def trouble(self) -> UserError | None:
        """None when all is well; VAULT_DAMAGED with `pages` (the first thousand), `count` and `of`, or VAULT_TRUNCATED.

        Of a truncated file `missing` tells how many pages it lacks; a file may be both, and is then damaged.
        """
        if self.bad:
            return UserError(Kind.VAULT_DAMAGED, pages=self.bad[:TOLD], count=len(self.bad), of=self.pages)
        if self.missing:
            return UserError(Kind.VAULT_TRUNCATED, missing=self.missing, of=self.pages + self.missing)
        return None


def check(vault: Vault, progress: Progress = no_progress) -> None:
    """Raise VAULT_DAMAGED or VAULT_TRUNCATED, as `PagesFound.trouble` has it, unless every page is whole.

    May run in another thread than the one that uses the vault, but not within a transaction. `progress(done, total)`
    is called after each slice, in pages, and may raise to stop.
    """
    trouble = look(vault, progress).trouble
    if trouble is not None:
        raise trouble


def look(vault: Vault, progress: Progress = no_progress) -> PagesFound:
    """Look at every page of an open vault, as `check` does; raises DISK_FAILED."""
    pages = CipherPages(vault.data_key, vault.read(0, SALT_SIZE))
    return _look(pages, vault.read, progress, vault.lock)


def look_at_file(path: Path, data_key: bytes, salt: bytes = b"", progress: Progress = no_progress) -> PagesFound:
    """Look at every page of a closed vault without a journal; `salt` is what it was made with, when that is known.

    Raises NOT_WRITABLE or DISK_FAILED.
    """
    read = reader(path)
    found = read(0, SALT_SIZE)
    seen = _look(CipherPages(data_key, salt or found), read, progress, nullcontext())
    if salt and salt != found and 1 not in seen.bad:
        return replace(seen, bad=(1, *seen.bad))
    return seen


def _look(pages: CipherPages, read: Read, progress: Progress, lock: AbstractContextManager[object]) -> PagesFound:
    bad: list[int] = []
    done, last = 0, 1
    while done < last:
        piece = read(done * PAGE_SIZE, SLICE * PAGE_SIZE)
        for at in range(0, len(piece) - PAGE_SIZE + 1, PAGE_SIZE):
            done += 1
            if not pages.is_whole(done, piece[at : at + PAGE_SIZE]):
                bad.append(done)
        with lock:
            last = _last_page(pages, read)
            at_end = not read(done * PAGE_SIZE, PAGE_SIZE)[PAGE_SIZE - 1 :]
        if at_end:
            break
        last = max(last, done + 1)
        progress(done, last)
    return PagesFound(done, tuple(bad), max(0, last - done))


def _last_page(pages: CipherPages, read: Read) -> int:
    """How many pages there should be by the first one; none when that cannot be trusted."""
    first = read(0, PAGE_SIZE)
    return count_in_header(pages.plain(1, first)) if pages.is_whole(1, first) else 0
