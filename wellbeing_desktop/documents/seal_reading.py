"""Reads the signatures of a file with pyHanko; imported by `sealing` when the first one is wanted.

Who gives us the file may have made it to mislead or to break us: whatever goes wrong in it is "cannot be read", and
no words of it get out.
"""

import logging
import struct
import zlib
from datetime import datetime
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.decode_limits import DecodeLimits, DecodePurpose, DocumentDecodeBudget, StreamDecodeLimits
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject
from pyhanko.pdf_utils.misc import PdfDecodeLimitError, PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from wellbeing_desktop.documents.seal_packing import packed
from wellbeing_desktop.domain.seal import SealSeen, TooMuchError

_END, _TAIL = b"%%EOF", 1024  # ISO 32000-1, annex H: readers look for the one in the other
_MOST_SIGNATURES = 20  # ours has one
_MOST_FIELDS = 2_000  # ours has one, the seal's
_MOST_STEPS = 150_000  # in the file; reading ours takes some 100 to a page (300 pages: 30,000) and 6,000 besides
_MOST_UNPACKED = 2**21  # bytes of what is read piece by piece once it is unpacked; ours packs nothing but pages
_STREAM = StreamDecodeLimits(max_output_size=_MOST_UNPACKED)
_LIMITS = DecodeLimits(
    _STREAM,
    dict.fromkeys(DecodePurpose, _STREAM),
    document_budget=DocumentDecodeBudget(base_allowance=_MOST_UNPACKED, max_ratio=0),
)
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
    """Each signature in the file; None when it cannot be read. Raises TooMuchError."""
    if _END not in pdf[-_TAIL:]:
        return None
    try:
        reader = PdfFileReader(_Counted(pdf), decode_limits=_LIMITS)
        _count_fields(reader.root)
        found = list(reader.embedded_signatures)
        if len(found) > _MOST_SIGNATURES:
            raise TooMuchError
    except PdfDecodeLimitError:
        raise TooMuchError from None
    except _BROKEN:
        return None
    return tuple(_seen(one, pdf, alone=len(found) == 1) for one in found)


class _Counted(BytesIO):
    """A file that may be looked into so many times: whatever stands in it, a reader of it comes to an end."""

    _steps = 0

    def read(self, size: int | None = -1, /) -> bytes:
        """As BytesIO; raises TooMuchError."""
        self._step()
        return super().read(size)

    def readline(self, size: int | None = -1, /) -> bytes:
        """As BytesIO; raises TooMuchError."""
        self._step()
        return super().readline(size)

    def _step(self) -> None:
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise TooMuchError


def _count_fields(root: DictionaryObject) -> None:
    """Raise TooMuchError for more fields, counted as often as pyHanko would come past them, than are worth a wait."""
    form = root.get("/AcroForm")
    to_do: list[Any] = [form.get("/Fields")] if isinstance(form, DictionaryObject) else []
    count = 0
    while to_do:
        fields = to_do.pop()
        if not isinstance(fields, ArrayObject):
            continue
        count += len(fields)
        if count > _MOST_FIELDS:
            raise TooMuchError
        found = [fields[place] for place in range(len(fields))]  # an index follows references, a loop does not
        to_do += [field.get("/Kids") for field in found if isinstance(field, DictionaryObject)]


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
