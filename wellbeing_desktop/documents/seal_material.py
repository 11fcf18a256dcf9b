"""The key and certificate behind the practice's seal: EC P-256, signed by itself, known to nobody but the practice."""

from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, pkcs12

_LONGEST_NAME = 64  # characters of a common name (RFC 5280, ub-common-name)
_NO_END = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)  # RFC 5280 4.1.2.5: no well-defined end
_NAMELESS = "Wellbeing Desktop"
_USE = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


@dataclass(frozen=True)
class SealMaterial:
    """A key with its certificate, both as PKCS#12 without a passphrase; the certificate alone as DER."""

    pkcs12: bytes
    certificate: bytes


def new_material(name: str, made_at: datetime) -> SealMaterial:
    """A fresh key with a certificate in the practice's name, from `made_at` (local time) without an end."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name(name))])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(made_at.astimezone(UTC))
        .not_valid_after(_NO_END)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_USE, critical=True)
        .sign(key, SHA256())
    )
    both = pkcs12.serialize_key_and_certificates(None, key, certificate, None, NoEncryption())
    return SealMaterial(both, certificate.public_bytes(Encoding.DER))


def common_name(name: str) -> str:
    """The practice's name as a certificate can bear it: one line, at most 64 characters, never empty."""
    letters = "".join(letter if letter.isprintable() else " " for letter in name)
    return " ".join(letters.split())[:_LONGEST_NAME].strip() or _NAMELESS


def name_in(certificate: bytes) -> str:
    """The common name in a certificate (DER) that `new_material` made."""
    (name,) = x509.load_der_x509_certificate(certificate).subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(name.value)
