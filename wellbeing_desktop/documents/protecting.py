"""A document under a passphrase (AES-256), and files within a document; in memory, like everything here.

reportlab's own encryption is RC4 or, with 256 bits, broken; so pikepdf does it. Importing pikepdf takes some 140 ms and
opens neither a file nor a socket; it is imported when a first file asks for it.
"""

import secrets
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from wellbeing_desktop.documents.xmp import without_archival_claim

if TYPE_CHECKING:
    import pikepdf

_MEDIA = {"pdf": "application/pdf", "json": "application/json"}


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file within a document; the name ends in .pdf or .json, `description` says what it is."""

    name: str
    description: str
    content: bytes


def load() -> None:
    """Import what encrypts, so that a first file does not wait for it."""
    import pikepdf  # noqa: F401 - for what it brings along


def protected(pdf: bytes, passphrase: str) -> bytes:
    """One of our documents as a file that opens with the passphrase only: AES-256, handler revision 6 (ISO 32000-2).

    Each time other bytes: its key and salts are drawn by chance. Whoever knows the passphrase (ASCII) may do anything
    with it, and a screen reader may read it. Nothing outside the encryption comes from the content, not even the file's
    identity. It claims PDF/UA as before, and PDF/A, which allows no encryption, no longer.
    """
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as document:
        _claim_less(document)
        document.trailer.ID = pikepdf.Array([pikepdf.String(secrets.token_bytes(16)) for _ in range(2)])
        return _written(
            document,
            pikepdf.Encryption(
                owner=passphrase, user=passphrase, R=6, allow=pikepdf.Permissions(modify_assembly=True), metadata=True
            ),
        )


def with_attachments(pdf: bytes, files: tuple[Attachment, ...]) -> bytes:
    """One of our documents with files in it, beside its pages; the same input gives the same bytes.

    It claims PDF/UA and no longer PDF/A, which allows no JSON inside.
    """
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as document:
        _claim_less(document)
        for file in files:
            media = _MEDIA[file.name.rpartition(".")[2]]
            kept = pikepdf.AttachedFileSpec(
                document,
                file.content,
                filename=file.name,
                description=file.description,
                mime_type=media,
                creation_date="",
                mod_date="",
            )
            kept.relationship = pikepdf.Name.Data
            document.attachments[file.name] = kept
        document.Root.PageMode = pikepdf.Name.UseAttachments
        return _written(document, None)


def _claim_less(document: "pikepdf.Pdf") -> None:
    """Take away what says that the file is PDF/A, and the colour profile that only PDF/A asks for."""
    claims = document.Root.Metadata
    if b"<pdfaid:part>" in claims.read_bytes():
        claims.write(without_archival_claim(claims.read_bytes()))
    if "/OutputIntents" in document.Root:
        del document.Root.OutputIntents


def _written(document: "pikepdf.Pdf", encryption: "pikepdf.Encryption | None") -> bytes:
    """The finished file; in an encrypted one all but the outermost frame is packed, so that it shows no structure."""
    import pikepdf

    modes, out = pikepdf.ObjectStreamMode, BytesIO()
    document.save(
        out,
        encryption=encryption or False,
        object_stream_mode=modes.generate if encryption else modes.disable,
        deterministic_id=encryption is None,
    )
    return out.getvalue()
