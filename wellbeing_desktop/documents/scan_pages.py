"""Decodes one scanned file; runs in a process of its own (scan_reader.py), for what it opens comes from anywhere."""

import warnings
from collections.abc import Iterator
from io import BytesIO

import pypdfium2
import zxingcpp
from PIL import Image, ImageFilter, ImageOps

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.evidence import Media
from wellbeing_desktop.domain.page_code import PageCode, read_page_code
from wellbeing_desktop.domain.scanned import MOST_PAGES, MOST_PIXELS, ScannedPage

from .scan_media import media_of

_QUICK = 2400  # pixels of the longer side: A4 at 200 dots to the inch
_FINE = 3600  # the same at 300
_FROM_FAR = 20_000  # points; PDF itself stops at 14,400
_HARD_PAGES = 8  # of a file so many pages without a code are looked at twice; backs of sheets are blank
_SHOWN = 1500
_QUALITY = 72
_MOST_PASSES = 64  # a progressive JPEG is drawn in some ten; each one goes over the whole picture
_QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
_PASS = b"\xff\xda"


def pages_of(content: bytes) -> Iterator[ScannedPage]:
    """The pages one after the other; raises SCAN_NOT_AN_IMAGE and SCAN_TOO_BIG."""
    try:
        if media_of(content) is Media.PDF:
            yield from _pdf_pages(content)
        else:
            yield _picture_page(content)
    except (pypdfium2.PdfiumError, OSError, SyntaxError, ValueError, EOFError):
        raise UserError(Kind.SCAN_NOT_AN_IMAGE) from None
    except (MemoryError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UserError(Kind.SCAN_TOO_BIG) from None


def _picture_page(content: bytes) -> ScannedPage:
    quick = _opened(content, _QUICK)
    return _page(_codes(quick) or _codes(_doubled(quick)) or _codes(_opened(content, 0)), quick)


def _opened(content: bytes, longest: int) -> Image.Image:
    """The picture as it should be held, at most `longest` pixels long; 0 for as large as it is."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(content), formats=("JPEG", "PNG")) as picture:
            passes = content.count(_PASS) if picture.format != "PNG" else 1
            if picture.width * picture.height > MOST_PIXELS or passes > _MOST_PASSES:
                raise UserError(Kind.SCAN_TOO_BIG)
            if longest:
                picture.draft("RGB", (longest, longest))  # a JPEG is then unpacked at a half, a quarter or an eighth
            held = ImageOps.exif_transpose(_on_white(picture))
    if longest:
        held.thumbnail((longest, longest))
    return held


def _on_white(picture: Image.Image) -> Image.Image:
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    layered = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", layered.size, "white"), layered).convert("RGB")


def _pdf_pages(content: bytes) -> Iterator[ScannedPage]:
    with pypdfium2.PdfDocument(content) as document:
        if len(document) > MOST_PAGES:
            raise UserError(Kind.SCAN_TOO_BIG)
        patience = _HARD_PAGES
        for page in document:
            if max(page.get_size()) > _FROM_FAR:
                raise UserError(Kind.SCAN_TOO_BIG)
            quick = _drawn(page, _QUICK)
            found = _codes(quick)
            if not found and patience:
                patience -= 1
                found = _codes(_doubled(quick)) or _codes(_drawn(page, _FINE))
            yield _page(found, quick)
            page.close()


def _drawn(page: pypdfium2.PdfPage, longest: int) -> Image.Image:
    bitmap = page.render(scale=longest / max(page.get_size()), rev_byteorder=True, prefer_bgrx=False, maybe_alpha=False)
    try:
        size = (bitmap.width, bitmap.height)
        return Image.frombytes("RGB", size, bytes(bitmap.buffer), "raw", "RGB", bitmap.stride)
    finally:
        bitmap.close()


def _doubled(picture: Image.Image) -> Image.Image:
    """The picture without its grain and twice as large: so a code of 100 dots to the inch is read as well."""
    softer = picture.convert("L").filter(ImageFilter.GaussianBlur(0.7))
    return softer.resize((2 * softer.width, 2 * softer.height), Image.Resampling.BICUBIC)


def _codes(picture: Image.Image) -> list[tuple[PageCode, int]]:
    """Our codes on the picture, each with how far it is turned, in degrees."""
    grey = picture.convert("L")
    rows = memoryview(grey.tobytes()).cast("B", (grey.height, grey.width))
    read = zxingcpp.read_barcodes(rows, formats=_QR)
    named = ((read_page_code(code.text), code.orientation) for code in read)
    return [(code, turned) for code, turned in named if code is not None]


def _page(found: list[tuple[PageCode, int]], picture: Image.Image) -> ScannedPage:
    """The page upright: the first code says which side is up."""
    shown = picture.copy()
    shown.thumbnail((_SHOWN, _SHOWN))
    if found:
        quarters = round(found[0][1] / 90) % 4
        shown = shown.rotate(90 * quarters, expand=True)
    file = BytesIO()
    shown.save(file, "JPEG", quality=_QUALITY)
    return ScannedPage(tuple(dict.fromkeys(code for code, _ in found)), file.getvalue())
