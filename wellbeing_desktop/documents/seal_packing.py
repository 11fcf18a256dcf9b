"""What stands in a seal: the signed attributes (PAdES-B-B) and the CMS round them, byte for byte the same each time.

All seals of one certificate differ in two places only: the digest of the file and the signature over the attributes.
So the rest is made once, and a seal that comes back can be compared with what it must be to the last bit.
"""

from functools import cache

from asn1crypto import cms, x509
from pyhanko.sign.general import as_signing_certificate_v2

_DIGEST = b"\x55" * 32
_DIGEST_ALGORITHM = {"algorithm": "sha256"}
_SIGNATURE_ALGORITHM = {"algorithm": "sha256_ecdsa"}


def attributes(certificate: bytes, digest: bytes) -> bytes:
    """What is signed: DER of the attributes for a file with this SHA-256 (of all but the signature's own place)."""
    return _attributes(certificate).replace(_DIGEST, digest, 1)


def packed(certificate: bytes, digest: bytes, signature: bytes) -> bytes:
    """The whole as it stands in the file, for a signature (DER) over `attributes`."""
    stand_in = b"\xaa" * len(signature)
    return _packed(certificate, stand_in).replace(_DIGEST, digest, 1).replace(stand_in, signature, 1)


@cache
def _attributes(certificate: bytes) -> bytes:
    return bytes(_attribute_set(certificate).dump())


def _attribute_set(certificate: bytes) -> cms.CMSAttributes:
    protection = {"digest_algorithm": _DIGEST_ALGORITHM, "signature_algorithm": _SIGNATURE_ALGORITHM}
    return cms.CMSAttributes(
        [
            _attribute("content_type", "data"),
            _attribute("message_digest", _DIGEST),
            _attribute("signing_certificate_v2", as_signing_certificate_v2(x509.Certificate.load(certificate))),
            _attribute("cms_algorithm_protection", cms.CMSAlgorithmProtection(protection)),
        ]
    )


def _attribute(kind: str, value: object) -> cms.CMSAttribute:
    return cms.CMSAttribute({"type": kind, "values": [value]})


@cache
def _packed(certificate: bytes, signature: bytes) -> bytes:
    loaded = x509.Certificate.load(certificate)
    whose = {"issuer": loaded.issuer, "serial_number": loaded.serial_number}
    signer = {
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": whose}),
        "digest_algorithm": _DIGEST_ALGORITHM,
        "signed_attrs": _attribute_set(certificate),
        "signature_algorithm": _SIGNATURE_ALGORITHM,
        "signature": signature,
    }
    content = {
        "version": "v1",
        "digest_algorithms": [_DIGEST_ALGORITHM],
        "encap_content_info": {"content_type": "data"},
        "certificates": [cms.CertificateChoices("certificate", loaded)],
        "signer_infos": [signer],
    }
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(content)}).dump())
