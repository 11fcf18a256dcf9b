"""Whether a rollback journal left by a crash is as SQLite wrote it: https://sqlite.org/fileformat2.html, chapter 3.

SQLite plays back what its weak checksums let pass and stops, in silence, at the first record or header that does not
fit; the vault would then be neither its old nor its new state. A journal's records are on the disk before the header
counts them, so a counted record that does not fit was damaged later.
"""

from collections.abc import Iterator
from pathlib import Path

from .connecting import PAGE_SIZE
from .faults import file_errors

MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER = 28
_RECORD = 4 + PAGE_SIZE + 4
_STRIDE = 200
_SECTORS = (512, 1024, 2048, 4096, 8192, 16384, 32768, 65536)
_ALL = 0xFFFFFFFF


def is_damaged(path: Path) -> bool:
    """Whether something that SQLite would have to play back was changed since; raises NOT_WRITABLE or DISK_FAILED.

    A journal that was cut off before it was needed, or never reached the disk, is in order: it is not played back.
    """
    with file_errors():
        journal = path.read_bytes()
    return any(_segments(journal))


def _segments(journal: bytes) -> Iterator[bool]:
    """Of each header with its records whether it is damaged."""
    at, seen = 0, set[int]()
    while at + _HEADER <= len(journal):
        header = journal[at : at + _HEADER]
        if not header.startswith(MAGIC):
            yield _nearly(header[:8])
            return
        count, sector = _number(header, 8), _number(header, 20)
        if count in (0, _ALL):
            return  # nothing counted yet: the vault was not touched since; or it was written without waiting
        first = at + sector
        if sector not in _SECTORS or _number(header, 24) != PAGE_SIZE:
            yield True
            return
        end = first + count * _RECORD
        nonce = _number(header, 12)
        yield end > len(journal) or not all(_fits(journal, nonce, record) for record in range(first, end, _RECORD))
        numbers = [_number(journal, record) for record in range(first, min(end, len(journal) - 4), _RECORD)]
        yield max(numbers) > _number(header, 16) or len(set(numbers) - seen) < count
        seen.update(numbers)
        yield _fits(journal, nonce, end)  # the header counts fewer than were written under it
        at = -(-end // sector) * sector


def _fits(journal: bytes, nonce: int, at: int) -> bool:
    """Whether a whole record with the right checksum stands here: the page's number, the page, the checksum."""
    if at + _RECORD > len(journal) or not _number(journal, at):
        return False
    page = journal[at + 4 : at + 4 + PAGE_SIZE]
    found = nonce + sum(page[PAGE_SIZE - _STRIDE : 0 : -_STRIDE])
    return found & _ALL == _number(journal, at + 4 + PAGE_SIZE)


def _nearly(magic: bytes) -> bool:
    """Whether one byte of a header's mark was changed; a zero may also be a byte that was never written."""
    wrong = [found for found, meant in zip(magic, MAGIC, strict=True) if found != meant]
    return len(wrong) == 1 and wrong[0] != 0


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4])
