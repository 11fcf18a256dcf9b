"""Pages of a PDF as pictures, for the preview and for the printer; no Qt here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pypdfium2

_POINTS_TO_THE_INCH = 72.0


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page on white.

    `pixels` are rows from the top, `stride` bytes to a row, three bytes (red, green, blue) to a pixel.
    """

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    """How many pages the PDF has."""
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def page_texts(pdf: bytes) -> Iterator[str]:
    """The words on each page in reading order, for who cannot see the pictures; a page takes about 3 ms."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            yield page.get_textpage().get_text_bounded().replace("\r\n", "\n")


def page_images(pdf: bytes, dpi: float, numbers: Iterable[int] | None = None) -> Iterator[PageImage]:
    """The pages one after the other at `dpi` dots to the inch, all or those of the `numbers`, which begin at 1.

    A page takes about 45 ms at 100, 160 ms at 300.
    """
    with pypdfium2.PdfDocument(pdf) as document:
        for number in range(1, len(document) + 1) if numbers is None else numbers:
            yield _drawn(document[number - 1], dpi / _POINTS_TO_THE_INCH)


def _drawn(page: pypdfium2.PdfPage, scale: float) -> PageImage:
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False, maybe_alpha=False)
    try:
        return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        page.close()


def title(pdf: bytes) -> str | None:
    """The title that a file bears, cut at 200 characters, '' without one; None when it cannot be read as a PDF."""
    try:
        with pypdfium2.PdfDocument(pdf) as document:
            return str(document.get_metadata_value("Title"))[:200]
    except (pypdfium2.PdfiumError, ValueError):
        return None
