"""A disk that fails for real: past a given offset no write succeeds in this process, and SQLite sees an I/O error."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def failing_from(offset: int) -> Iterator[None]:
    """Let every write past this offset of any file fail (EFBIG; Python ignores the signal that goes with it)."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (offset, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
