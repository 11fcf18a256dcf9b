"""What a scanner or telephone makes is read; what was made to harm ends within seconds and in little memory."""

import resource
import zlib
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from struct import pack
from time import monotonic

import pytest
from PIL import Image

from tests.documents.paper_scans import jpeg, pdf_of, photographed, png, printed, scanned
from wellbeing_desktop.documents import scan_reader, scans
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.evidence import Media
from wellbeing_desktop.domain.page_code import PageCode
from wellbeing_desktop.domain.progress import Cancelled
from wellbeing_desktop.domain.scanned import MOST_BYTES, MOST_PAGES

CODE = PageCode("SV-2026-0042", 2, 1, 1)
SECONDS = 45.0
SOON = 15.0


def refused(content: bytes) -> Kind:
    with pytest.raises(UserError) as trouble:
        scans.read(content)
    return trouble.value.kind


@pytest.mark.parametrize(("dpi", "noise"), [(100, 12.0), (150, 25.0), (200, 18.0), (300, 18.0)])
def test_a_scan_laid_crooked_is_read(report: bytes, dpi: int, noise: float) -> None:
    read = scans.read(jpeg(scanned(printed(report, dpi), 4, angle=-3, noise=noise)))
    assert read.codes == (CODE,)
    assert read.media is Media.JPEG


@pytest.mark.parametrize("seed", range(3))
def test_a_photograph_is_read(report: bytes, seed: int) -> None:
    assert scans.read(jpeg(photographed(printed(report, 200), seed, 1800))).codes == (CODE,)


def test_a_pdf_of_pictures_is_read_page_by_page(long: bytes) -> None:
    sheets = [scanned(printed(long, 120, number), number) for number in (1, 2)]
    read = scans.read(pdf_of(*sheets, dpi=120))
    assert read.media is Media.PDF
    assert [[code.page for code in page.codes] for page in read.pages] == [[1], [2]]
    assert all(page.picture.startswith(b"\xff\xd8") for page in read.pages)


def test_a_scan_on_transparent_ground_is_read(report: bytes) -> None:
    sheet = printed(report, 150).convert("RGBA")
    sheet.putalpha(sheet.convert("L").point(lambda grey: 0 if grey > 250 else 255))
    assert scans.read(png(sheet)).codes == (CODE,)


def chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))


def test_a_png_may_hold_what_would_be_passes_in_a_jpeg(report: bytes) -> None:
    content = png(scanned(printed(report, 150)))
    after_head = 8 + 25
    assert scans.read(content[:after_head] + chunk(b"prVt", b"\xff\xda" * 900) + content[after_head:]).codes == (CODE,)


def deflated(block: bytes, times: int) -> bytes:
    """A block over and over, deflated without going over all of it: after a full flush each one packs alike."""
    packed = zlib.compressobj(9)
    first = packed.compress(block) + packed.flush(zlib.Z_FULL_FLUSH)
    other = packed.compress(block) + packed.flush(zlib.Z_FULL_FLUSH)
    return first + other * (times - 1) + packed.flush()


def png_bomb(side: int, rows: int) -> bytes:
    """A PNG that says it has `side` by `side` pixels, with the first rows in it."""
    head = chunk(b"IHDR", pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
    body = deflated(bytes(1 + 3 * side), rows)
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def wide_jpeg() -> bytes:
    """A JPEG of 64 pixels that says it has 65,000 by 65,000."""
    made = bytearray(jpeg(Image.new("RGB", (8, 8))))
    at = made.index(b"\xff\xc0") + 5
    made[at : at + 4] = pack(">HH", 65_000, 65_000)
    return bytes(made)


def many_passes() -> bytes:
    """A progressive JPEG of 49 million pixels whose last pass is there ten thousand times."""
    file = BytesIO()
    Image.new("L", (7000, 7000)).save(file, "JPEG", progressive=True)
    made = file.getvalue()
    at = made.rindex(b"\xff\xda")
    last = made[at:-2]
    return made[:at] + last * min(10_000, MOST_BYTES // len(last) - 1) + made[-2:]


def pdf(content: bytes, *, packed: int = 1, box: str = "0 0 595 842", pages: int = 1, extra: bytes = b"") -> bytes:
    """A PDF with this content stream on each page, which was deflated `packed` times over."""
    filters = " ".join(["/FlateDecode"] * packed)
    kids = " ".join(f"{10 + number} 0 R" for number in range(pages))
    parts = [
        b"1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj",
        f"2 0 obj <</Type/Pages/Count {pages}/Kids[{kids}]>> endobj".encode(),
        f"3 0 obj <</Length {len(content)}/Filter[{filters}]>> stream\n".encode() + content + b"\nendstream endobj",
        *(
            f"{10 + number} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 3 0 R"
            "/Resources<</XObject<</Im 4 0 R>>>>>> endobj".encode()
            for number in range(pages)
        ),
        extra,
    ]
    return b"%PDF-1.7\n" + b"\n".join(parts) + b"\ntrailer <</Root 1 0 R>>\n%%EOF"


def huge_picture() -> bytes:
    """A picture of 30,000 by 30,000 pixels, all black, within a PDF."""
    body = deflated(bytes(30_000 * 3), 30_000)
    image = (
        f"4 0 obj <</Type/XObject/Subtype/Image/Width 30000/Height 30000/ColorSpace/DeviceRGB/BitsPerComponent 8"
        f"/Filter/FlateDecode/Length {len(body)}>> stream\n"
    ).encode()
    return pdf(zlib.compress(b"q 595 0 0 842 0 0 cm /Im Do Q"), extra=image + body + b"\nendstream endobj")


def nested() -> bytes:
    """Forms that each draw the one before ten times: ten to the twelfth strokes."""
    made = b""
    for number in range(4, 16):
        body = b"0 0 m 9 9 l S" if number == 15 else b"/Im Do " * 10
        made += (
            f"{number} 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 600 900]/Length {len(body)}"
            f"/Resources<</XObject<</Im {number + 1} 0 R>>>>>> stream\n"
        ).encode()
        made += body + b"\nendstream endobj\n"
    return pdf(zlib.compress(b"/Im Do"), extra=made)


PASSES = "JPEG of ten thousand passes"
BOMBS = {
    "PNG of 65,000 by 65,000": lambda: png_bomb(65_000, 20),
    "PNG that unpacks to 2 GB": lambda: png_bomb(26_000, 26_000),
    "PNG just within the bounds but short": lambda: png_bomb(7_000, 3),
    "JPEG of 65,000 by 65,000": wide_jpeg,
    PASSES: many_passes,
    "PDF that unpacks to 2 GB": lambda: pdf(deflated(b" " * 1_000_000, 2_000)),
    "PDF packed twice": lambda: pdf(zlib.compress(deflated(b" " * 1_000_000, 1_500)), packed=2),
    "PDF of a page of a thousand million points": lambda: pdf(zlib.compress(b""), box="0 0 1000000000 1000000000"),
    "PDF of too many pages": lambda: pdf(zlib.compress(b""), pages=MOST_PAGES + 1),
    "PDF with a picture of 900 million pixels": huge_picture,
    "PDF of forms within forms": nested,
}
HARMLESS = (
    "PNG just within the bounds but short",
    "PDF with a picture of 900 million pixels",
    "PDF of forms within forms",
)
"""What may as well be read without a code, within the limits."""


@pytest.mark.parametrize("kind", BOMBS)
def test_a_bomb_ends_within_seconds_and_little_memory(kind: str) -> None:
    content = BOMBS[kind]()
    assert len(content) <= MOST_BYTES
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = monotonic()
    if kind in HARMLESS:
        with suppress(UserError):
            assert scans.read(content).codes == ()
    else:
        assert refused(content) in (Kind.SCAN_TOO_BIG, Kind.SCAN_NOT_AN_IMAGE)
    assert monotonic() - begun < (SOON if kind == PASSES else SECONDS)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 100_000, "the program itself unpacks nothing"
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 <= scan_reader.MEMORY


def test_reading_is_given_up_at_once(report: bytes) -> None:
    content = pdf_of(*[scanned(printed(report, 100))] * 12, dpi=100)
    looked = 0

    def stop(_step: int, _total: int) -> None:
        nonlocal looked
        looked += 1
        if looked == 4:
            raise Cancelled

    begun = monotonic()
    with pytest.raises(Cancelled):
        scans.read(content, stop)
    assert monotonic() - begun < 2


def test_of_a_file_nothing_but_its_content_is_used(tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    path.write_bytes(b"content")
    before = path.stat()
    assert scans.content_of(path) == b"content"
    after = path.stat()
    assert (before.st_ino, before.st_mtime_ns, before.st_mode) == (after.st_ino, after.st_mtime_ns, after.st_mode)


def bytes_read() -> int:
    """What this process has read since it began (Linux)."""
    return int(Path("/proc/self/io").read_text("ascii").split()[1])


def test_a_file_that_is_too_big_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    for size, kind in ((MOST_BYTES, None), (MOST_BYTES + 1, Kind.SCAN_TOO_BIG), (10**12, Kind.SCAN_TOO_BIG)):
        with path.open("wb") as file:
            file.truncate(size)
        if kind is None:
            assert len(scans.content_of(path)) == size
            continue
        before = bytes_read()
        with pytest.raises(UserError, match=kind.value):
            scans.content_of(path)
        assert bytes_read() - before < 100_000
