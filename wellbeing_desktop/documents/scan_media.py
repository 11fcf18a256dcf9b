"""What sort of file a scan is; light, for it is asked in the program itself."""

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.evidence import Media

_STARTS = {b"\xff\xd8\xff": Media.JPEG, b"\x89PNG\r\n\x1a\n": Media.PNG}
_PDF_WITHIN = 1024
"""A PDF begins within its first bytes: scanners put something before it."""


def media_of(content: bytes) -> Media:
    """What sort of file this is, by how it begins; raises SCAN_NOT_AN_IMAGE."""
    for start, media in _STARTS.items():
        if content.startswith(start):
            return media
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return Media.PDF
    raise UserError(Kind.SCAN_NOT_AN_IMAGE)
