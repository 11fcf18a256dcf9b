"""SQLite's own page format, as far as needed to tell whose page it is: https://sqlite.org/fileformat2.html.

All numbers are big-endian. Pages here are decrypted, 4016 bytes, as `cipher_pages` gives them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from .cipher_pages import USABLE

TABLE_INNER, TABLE_LEAF, INDEX_INNER, INDEX_LEAF = 0x05, 0x0D, 0x02, 0x0A
_HEADER = {TABLE_INNER: 12, INDEX_INNER: 12, TABLE_LEAF: 8, INDEX_LEAF: 8}
_FIRST_HEADER = 100
HIGHEST = 2**63 - 1
"""The highest number that a row can have."""

_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
_BLOB, _TEXT = 12, 13


@dataclass(frozen=True)
class Cell:
    """One cell: its child page (inner pages), its row's number (tables), its first overflow page, its local payload.

    Below a child of a table's inner page stand rows up to and including the cell's number.
    """

    child: int = 0
    rowid: int = HIGHEST
    overflow: int = 0
    payload: bytes = b""


def kind(page: bytes, number: int) -> int:
    """Which of the four kinds of b-tree page this is; 0 for anything else."""
    found = page[_start(number)]
    return found if found in _HEADER else 0


def cells(page: bytes, number: int) -> Iterator[Cell]:
    """The cells of a b-tree page in order; an inner page's right-most child comes last, as a cell with nothing else."""
    begin = _start(number)
    which = page[begin]
    pointers = begin + _HEADER[which]
    for place in range(_number(page, begin + 3)):
        yield _cell(page, which, _number(page, pointers + 2 * place))
    if which in (TABLE_INNER, INDEX_INNER):
        yield Cell(child=_number(page, begin + 8, 4))


def record(payload: bytes, columns: int) -> list[int | str | None]:
    """The first columns of a row from the beginning of its payload; numbers and text only, else None."""
    size, at = varint(payload, 0)
    place, found = size, list[int | str | None]()
    while at < size and len(found) < columns:
        serial, at = varint(payload, at)
        length = _SIZES[serial] if serial < len(_SIZES) else (serial - _BLOB) // 2
        found.append(_value(serial, payload[place : place + length]))
        place += length
    return found


def varint(data: bytes, at: int) -> tuple[int, int]:
    """SQLite's number of 1 to 9 bytes, signed, and where it ends."""
    value = 0
    for _ in range(8):
        byte = data[at]
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at
    value = value << 8 | data[at]
    return value - (value >> 63 << 64), at + 1


def _value(serial: int, raw: bytes) -> int | str | None:
    if serial >= _TEXT and serial % 2:
        return raw.decode("utf-8", "replace")
    if serial in (8, 9):
        return serial - 8
    return int.from_bytes(raw, signed=True) if 1 <= serial <= 6 else None


def _cell(page: bytes, which: int, at: int) -> Cell:
    child, rowid = 0, HIGHEST
    if which in (TABLE_INNER, INDEX_INNER):
        child, at = _number(page, at, 4), at + 4
    if which == TABLE_INNER:
        return Cell(child, varint(page, at)[0])
    size, at = varint(page, at)
    if which == TABLE_LEAF:
        rowid, at = varint(page, at)
    local = _local(size, USABLE - 35 if which == TABLE_LEAF else (USABLE - 12) * 64 // 255 - 23)
    overflow = _number(page, at + local, 4) if local < size else 0
    return Cell(child, rowid, overflow, page[at : at + local])


def _local(size: int, most: int) -> int:
    """How much of a payload stands on the page itself."""
    if size <= most:
        return size
    least = (USABLE - 12) * 32 // 255 - 23
    wanted = least + (size - least) % (USABLE - 4)
    return wanted if wanted <= most else least


def _start(number: int) -> int:
    return _FIRST_HEADER if number == 1 else 0


def _number(page: bytes, at: int, size: int = 2) -> int:
    return int.from_bytes(page[at : at + size])
