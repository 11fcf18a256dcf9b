"""The code on each printed page: which document, which version, which page of how many."""

import re
from dataclasses import dataclass

_PATTERN = re.compile(
    r"WD(?:1:(?P<old_number>[A-Z0-9-]{1,40}):v(?P<old_version>[1-9][0-9]{0,5}):(?P<old_page>[1-9][0-9]{0,5})"
    r"|2:(?P<number>[A-Z0-9-]{1,40}):V(?P<version>[1-9][0-9]{0,5}):(?P<page>[1-9][0-9]{0,5})"
    r"/(?P<pages>[1-9][0-9]{0,5}))",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class PageCode:
    """What the code of one page says; holds no name, so a lost page tells a finder nothing more.

    `pages` is how many the print has, 0 on a print of an earlier program, which did not say. ValueError for a number
    that is not capitals, digits and dashes (1 to 40), a version or page below 1, or a page after the last: such a page
    could never be found back.
    """

    number: str
    version: int
    page: int
    pages: int = 0

    def __post_init__(self) -> None:
        if not _PATTERN.fullmatch(self.payload()) or 0 < self.pages < self.page:
            raise ValueError("not the number, version and page of a document")

    def payload(self) -> str:
        """The text in the machine-readable code: 'WD2:SV-2026-0042-P1:V2:1/3', signs that make a small QR square."""
        if not self.pages:
            return f"WD1:{self.number}:v{self.version}:{self.page}"
        return f"WD2:{self.number}:V{self.version}:{self.page}/{self.pages}"


def read_page_code(payload: str) -> PageCode | None:
    """The page that a scanned payload names; None for a code that is not ours."""
    match = _PATTERN.fullmatch(payload)
    if match is None:
        return None
    if match["old_number"]:
        return PageCode(match["old_number"], int(match["old_version"]), int(match["old_page"]))
    page, pages = int(match["page"]), int(match["pages"])
    return PageCode(match["number"], int(match["version"]), page, pages) if page <= pages else None
