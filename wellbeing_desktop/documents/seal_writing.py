"""Sets a seal with pyHanko; imported by `sealing` when the first one is wanted.

A seal adds the field, the signature and their places in the catalogue, and touches nothing else: the pages, tags and
metadata that make the file archivable (PDF/A-2b) and accessible (PDF/UA-1) stay byte for byte as they are.
"""

from datetime import datetime
from functools import cache
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.constants import ESIC_EXTENSION_1

from wellbeing_desktop.documents.seal_material import SealMaterial

FIELD = "Zegel"
_ROOM = 4096  # characters of hexadecimal kept free for the signature, which takes some 2,200


def sealed(pdf: bytes, material: SealMaterial, moment: datetime) -> bytes:
    """One signature that certifies the file and allows no change to it."""
    signer = _Signer(_METADATA, _key(material.pkcs12), new_field_spec=_FIELD_SPEC)
    signer.moment = moment
    out: BytesIO = signer.sign_pdf(_Writer(BytesIO(pdf)), bytes_reserved=_ROOM)
    return out.getvalue()


@cache
def _key(both: bytes) -> SimpleSigner:
    signer: SimpleSigner = SimpleSigner.load_pkcs12_data(both, [])
    return signer


class _Writer(IncrementalPdfFileWriter):
    def _update_meta(self) -> None:
        """Leave what the file says of itself: pyHanko would name itself and reword the metadata."""


class _Signer(PdfSigner):
    moment: datetime

    def register_extensions(self, pdf_out: Any, *, md_algorithm: str) -> None:  # noqa: ARG002 - pyHanko calls it so
        """Only that of PAdES: the one for this curve would make a PDF 2.0 of it, which PDF/A-2 is not."""
        pdf_out.register_extension(ESIC_EXTENSION_1)

    def init_signing_session(self, pdf_out: Any, existing_fields_only: bool = False) -> Any:
        """The moment is the caller's, and tells no time zone."""
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.moment
        return session


_METADATA = PdfSignatureMetadata(
    field_name=FIELD,
    md_algorithm="sha256",
    certify=True,
    docmdp_permissions=MDPPerm.NO_CHANGES,
    subfilter=SigSeedSubFilter.PADES,
)
# PDF/A-2 wants a field that is not hidden, PDF/UA-1 one that is tagged or outside the page: so outside the page.
_FIELD_SPEC = SigFieldSpec(
    FIELD, invis_sig_settings=InvisSigSettings(box_out_of_bounds=True), readable_field_name=FIELD
)
