"""Files made to keep us busy: each is given up soon, whatever stands in it."""

import time
import zlib

import pytest

from wellbeing_desktop.documents import sealing
from wellbeing_desktop.domain.seal import SealSeen, TooMuchError

SOON = 5.0
"""Seconds; two to be expected at the most."""


def file_of(*bodies: bytes) -> bytes:
    """A PDF of these objects, the first of which is the catalogue."""
    parts, places, place = [b"%PDF-1.7\n"], [], 9
    for number, body in enumerate(bodies, 1):
        places.append(place)
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        place += len(parts[-1])
    table = b"".join(b"%010d 00000 n \n" % each for each in places)
    size = len(bodies) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    return b"".join(
        [*parts, head, table, b"trailer\n<< /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n" % (size, place)]
    )


def form(*fields: bytes) -> bytes:
    numbers = b" ".join(b"%d 0 R" % number for number in range(2, len(fields) + 2))
    return file_of(b"<< /AcroForm << /Fields [" + numbers + b"] >> >>", *fields)


def tree() -> bytes:
    """A field of ten children, each of whom is the same one, nine times over: 10^9 to come past."""
    kids = [b"<< /FT /Tx /T (a) /Kids [%s] >>" % (b"%d 0 R " % number * 10) for number in range(3, 12)]
    return file_of(b"<< /AcroForm << /Fields [2 0 R] >> >>", *kids, b"<< >>")


def packed_table(rows: bytes) -> bytes:
    content = zlib.compress(rows, 9)
    entries = b"<< /Type /XRef /W [1 4 2] /Size 9000000 /Root 1 0 R /Filter /FlateDecode /Length %d >>" % len(content)
    return b"%%PDF-1.7\n1 0 obj\n%s\nstream\n%s\nendstream\nendobj\nstartxref\n9\n%%%%EOF\n" % (entries, content)


def looked_at(file: bytes) -> tuple[SealSeen, ...] | str | None:
    begin = time.monotonic()
    try:
        return sealing.examine(file)
    except TooMuchError:
        return "too much"
    finally:
        assert time.monotonic() - begin < SOON


@pytest.mark.parametrize(
    "file",
    [
        form(*[b"<< /FT /Tx /T (a%d) >>" % number for number in range(100_000)]),
        form(*[b"<< /FT /Tx /T (a%d) >>" % number for number in range(2_001)]),
        tree(),
        file_of(b"<< /AcroForm (" + b"a" * 5_000_000 + b") >>"),
    ],
    ids=["fields", "one too many", "tree", "string"],
)
def test_more_than_in_any_file_of_ours_is_too_much(file: bytes) -> None:
    assert looked_at(file) == "too much"


@pytest.mark.parametrize(
    "file",
    [
        packed_table(bytes(60_000_000)),
        file_of(b"<< /AcroForm << /Fields " + b"[" * 200_000 + b" >> >>"),
        b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF\n",
        file_of(b"<< /AcroForm << /Fields [2 0 R] >> >>", b"<< /FT /Tx /T (a) /Kids [2 0 R] >>"),
        form(*[b"<< /FT /Tx /T (a%d) >>" % number for number in range(1_000)]),
    ],
    ids=["bomb", "nested", "table loop", "field loop", "a large form"],
)
def test_no_other_file_keeps_us_busy(file: bytes) -> None:
    assert looked_at(file) in (None, (), "too much")
