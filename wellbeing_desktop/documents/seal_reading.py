"""Reads the signatures of a file with pyHanko; imported by `sealing` when the first one is wanted.

Who gives us the file may have made it to mislead or to break us: whatever goes wrong in it is "cannot be read", and
no words of it get out.
"""

import logging
import struct
import zlib
from datetime import datetime
from io import BytesIO
from itertools import islice

from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from wellbeing_desktop.documents.seal_packing import packed
from wellbeing_desktop.domain.seal import SealSeen

_END, _TAIL = b"%%EOF", 1024  # ISO 32000-1, annex H: readers look for the one in the other
_MOST = 20  # signatures; ours has one
_BROKEN = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    NotImplementedError,
    OSError,
    PdfError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What pyHanko and asn1crypto raise on files that are not as they should be (found by changing bytes at random)."""

for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)  # they log what stands in the file


def signatures(pdf: bytes) -> tuple[SealSeen, ...] | None:
    """Each signature in the file; None when it cannot be read, or would take minutes to."""
    if _END not in pdf[-_TAIL:]:
        return None
    try:
        reader = PdfFileReader(BytesIO(pdf))
        if len(list(islice(enumerate_sig_fields(reader), _MOST + 1))) > _MOST:
            return None
        found = list(reader.embedded_signatures)
    except _BROKEN:
        return None
    return tuple(_seen(one, pdf, alone=len(found) == 1) for one in found)


def _seen(signature: EmbeddedPdfSignature, pdf: bytes, *, alone: bool) -> SealSeen:
    try:
        certificate: bytes = signature.signer_cert.dump()
    except _BROKEN:
        return SealSeen(b"", False)
    try:
        whole = alone and _holds(signature, certificate) and _fills_its_place(signature, certificate, pdf)
        return SealSeen(certificate, whole, _moment(signature))
    except _BROKEN:
        return SealSeen(certificate, False)


def _holds(signature: EmbeddedPdfSignature, certificate: bytes) -> bool:
    """Whether the signature fits its certificate and every byte of the file outside itself.

    Whose certificate it is, the caller judges; being its own root here keeps the system's list of roots out of it.
    """
    trusted = ValidationContext(trust_roots=[signature.signer_cert], allow_fetching=False)
    status = validate_pdf_signature(signature, trusted, skip_diff=True)
    return bool(
        status.intact
        and status.valid
        and status.coverage is SignatureCoverageLevel.ENTIRE_FILE
        and status.docmdp_ok is not False
        and certificate == status.signing_cert.dump()
    )


def _fills_its_place(signature: EmbeddedPdfSignature, certificate: bytes, pdf: bytes) -> bool:
    """Whether the one part of the file that the signature cannot cover holds itself and nothing else.

    That part is its own hexadecimal: what we would write, byte for byte, and zeros after it.
    """
    _, before, after, _ = (int(number) for number in signature.byte_range)
    (digest,) = next(
        one["values"] for one in signature.signer_info["signed_attrs"] if one["type"].native == "message_digest"
    )
    ours = packed(certificate, digest.native, signature.signer_info["signature"].native)
    return pdf[before:after] == b"<" + ours.hex().upper().encode().ljust(after - before - 2, b"0") + b">"


def _moment(signature: EmbeddedPdfSignature) -> datetime | None:
    told = signature.self_reported_timestamp
    return told.replace(tzinfo=None) if told is not None else None
