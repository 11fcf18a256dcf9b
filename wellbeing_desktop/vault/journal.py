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
        first = at + sector
        if count in (0, _ALL):
            # Nothing counted yet: the vault was not touched since; or it was written without waiting for the disk.
            yield count == 0 and sector in _SECTORS and _goes_on(journal, _number(header, 12), first, sector)
            return
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


def _goes_on(journal: bytes, nonce: int, record: int, sector: int) -> bool:
    """Whether another header follows these records, which is only written once they are counted."""
    while _fits(journal, nonce, record):
        record += _RECORD
    following = -(-record // sector) * sector
    return journal.startswith(MAGIC, following)


def uncounted(path: Path) -> Iterator[tuple[int, bytes]]:
    """The records under a last header that counts none: pages, by number, as they stood before the write.

    As long as they are not counted the vault's own pages stay the same. Raises NOT_WRITABLE or DISK_FAILED.
    """
    with file_errors():
        journal = path.read_bytes()
    at = 0
    while journal.startswith(MAGIC, at) and at + _HEADER <= len(journal):
        count, nonce, sector = (_number(journal, at + place) for place in (8, 12, 20))
        if sector not in _SECTORS:
            return
        record = at + sector
        while count == 0 and _fits(journal, nonce, record):
            yield _number(journal, record), journal[record + 4 : record + 4 + PAGE_SIZE]
            record += _RECORD
        if count in (0, _ALL):
            return
        at = -(-(record + count * _RECORD) // sector) * sector


def _nearly(magic: bytes) -> bool:
    """Whether one byte of a header's mark was changed; a last one that is zero may be one that was never written."""
    wrong = [place for place, (found, meant) in enumerate(zip(magic, MAGIC, strict=True)) if found != meant]
    return len(wrong) == 1 and (wrong[0] < len(MAGIC) - 1 or magic[-1] != 0)


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4])
