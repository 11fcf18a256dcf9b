"""The number of a document that is made anew each time: it names the very content."""

from hashlib import sha256


def content_number(prefix: str, about: tuple[object, ...]) -> str:
    """'AG-' and eight hex digits of the SHA-256 of what the document is about; the same content has the same number."""
    return f"{prefix}-{sha256(repr(about).encode()).hexdigest()[:8].upper()}"
