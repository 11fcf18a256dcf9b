"""A signed print that came back, kept as the file that was dropped."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Media(StrEnum):
    """What sort of file a scan is (IANA media types)."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    PDF = "application/pdf"


@dataclass(frozen=True)
class Scan:
    """One scanned or photographed file about one participant's print of a report; never changed.

    `pages` are the numbers of the printed pages that are in it, `of_pages` how many the print has, `digest` the SHA-256
    of the file in hex.
    """

    id: int
    report_id: int
    participant_id: int
    pages: tuple[int, ...]
    of_pages: int
    media: Media
    content: bytes
    digest: str
    added_at: datetime
