"""Sets a seal with pyHanko; imported by `sealing` when the first one is wanted.

A seal adds the field, the signature and their places in the catalogue, and touches nothing else: the pages, tags and
metadata that make the file archivable (PDF/A-2b) and accessible (PDF/UA-1) stay byte for byte as they are.
"""

from datetime import datetime
from functools import cache
from io import BytesIO

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import pkcs12
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.constants import ESIC_EXTENSION_1
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from wellbeing_desktop.documents import seal_packing
from wellbeing_desktop.documents.seal_material import SealMaterial

FIELD = "Zegel"
_HASH = "sha256"
_ROOM = 4096  # characters of hexadecimal kept free for the signature, which takes some 1,600
# PDF/A-2 wants a field that is not hidden, PDF/UA-1 one that is tagged or outside the page: so outside the page.
_FIELD_SPEC = SigFieldSpec(
    FIELD, invis_sig_settings=InvisSigSettings(box_out_of_bounds=True), readable_field_name=FIELD
)
_ALLOWS_NOTHING = SigMDPSetup(md_algorithm=_HASH, certify=True, docmdp_perms=MDPPerm.NO_CHANGES)


def sealed(pdf: bytes, material: SealMaterial, moment: datetime) -> bytes:
    """One signature that certifies the file and allows no change to it; the moment tells no time zone."""
    writer = _Writer(BytesIO(pdf))
    writer.register_extension(ESIC_EXTENSION_1)
    place = SignatureObject(timestamp=moment, subfilter=SigSeedSubFilter.PADES, bytes_reserved=_ROOM)
    steps = PdfCMSEmbedder(new_field_spec=_FIELD_SPEC).write_cms(field_name=FIELD, writer=writer)
    next(steps)
    steps.send(SigObjSetup(sig_placeholder=place, mdp_setup=_ALLOWS_NOTHING))
    prepared, out = steps.send(SigIOSetup(md_algorithm=_HASH))
    steps.send(_signed(material, prepared.document_digest))
    whole: bytes = out.getvalue()
    return whole


def _signed(material: SealMaterial, digest: bytes) -> bytes:
    said = seal_packing.attributes(material.certificate, digest)
    signature = _key(material.pkcs12).sign(said, ec.ECDSA(SHA256()))
    return seal_packing.packed(material.certificate, digest, signature)


@cache
def _key(both: bytes) -> ec.EllipticCurvePrivateKey:
    key, _certificate, _more = pkcs12.load_key_and_certificates(both, None)
    assert isinstance(key, ec.EllipticCurvePrivateKey), "as seal_material makes them"
    return key


class _Writer(IncrementalPdfFileWriter):
    def _update_meta(self) -> None:
        """Leave what the file says of itself: pyHanko would name itself and reword the metadata."""
