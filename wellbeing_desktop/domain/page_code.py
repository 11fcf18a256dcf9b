"""The code on each printed page: which document, which version, which page."""

import re
from dataclasses import dataclass

_PATTERN = re.compile(
    r"WD1:(?P<number>[A-Z0-9-]{1,40}):v(?P<version>[1-9][0-9]{0,5}):(?P<page>[1-9][0-9]{0,5})", re.ASCII
)


@dataclass(frozen=True, slots=True)
class PageCode:
    """What the code of one page says; holds no name, so a lost page tells a finder nothing more.

    ValueError for a number that is not capitals, digits and dashes (1 to 40), or a version or page below 1:
    such a page could never be found back.
    """

    number: str
    version: int
    page: int

    def __post_init__(self) -> None:
        if not _PATTERN.fullmatch(self.payload()):
            raise ValueError("not the number, version and page of a document")

    def payload(self) -> str:
        """The text in the machine-readable code: 'WD1:SV-2026-0042:v2:1'."""
        return f"WD1:{self.number}:v{self.version}:{self.page}"


def read_page_code(payload: str) -> PageCode | None:
    """The page that a scanned payload names; None for a code that is not ours."""
    match = _PATTERN.fullmatch(payload)
    if match is None:
        return None
    return PageCode(match["number"], int(match["version"]), int(match["page"]))
