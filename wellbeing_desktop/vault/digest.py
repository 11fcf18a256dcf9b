"""SHA-256 and HMAC-SHA-256 by the OpenSSL that cryptography brings, for what is large or many."""

from cryptography.hazmat.primitives.hashes import SHA256, Hash
from cryptography.hazmat.primitives.hmac import HMAC


def sha256_of(data: bytes) -> str:
    """The SHA-256 of some bytes, in hexadecimal."""
    made = Hash(SHA256())
    made.update(data)
    return made.finalize().hex()


def hmac_of(key: bytes, data: bytes) -> bytes:
    """The HMAC-SHA-256 of some bytes."""
    made = HMAC(key, SHA256())
    made.update(data)
    return made.finalize()
