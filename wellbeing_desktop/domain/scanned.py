"""What was read from a scanned or photographed sheet, before anybody judged whose it is."""

from dataclasses import dataclass

from .evidence import Media
from .page_code import PageCode

MOST_BYTES = 25 * 1024 * 1024
"""The largest file that is read."""

MOST_PAGES = 60
"""The most pages a file can have."""

MOST_PIXELS = 50_000_000
"""The largest picture that is opened: A4 at 600 dots to the inch, or a telephone of 48 megapixels."""


@dataclass(frozen=True)
class ScannedPage:
    """One side of one sheet: the codes of ours that are on it, and what it looks like (a small JPEG, upright)."""

    codes: tuple[PageCode, ...]
    picture: bytes


@dataclass(frozen=True)
class ScannedFile:
    """A file as it was dropped, and its pages in their order."""

    media: Media
    content: bytes
    pages: tuple[ScannedPage, ...]

    @property
    def codes(self) -> tuple[PageCode, ...]:
        """The codes on all its pages, each once, in their order."""
        return tuple(dict.fromkeys(code for page in self.pages for code in page.codes))
