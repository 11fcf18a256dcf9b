"""What the program with a window leaves out of memory."""

import sys
from importlib.util import find_spec

_BUILT_IN = ("_md5", "_sha1", "_sha3", "_blake2", "_sha256" if sys.version_info < (3, 12) else "_sha2")
"""Python's own digests, which stand in where a Python was made without OpenSSL."""


def leave_out_openssl() -> None:
    """Let `hashlib` and `hmac` use the digests built into Python: OpenSSL is in SQLCipher and in cryptography already.

    A third one is 3.5 MB. To be called before `hashlib` is first imported; nothing happens where Python lacks its own.
    What is large is hashed with `vault.digest`, which is several times as fast as Python's own.
    """
    if "_hashlib" not in sys.modules and all(map(find_spec, _BUILT_IN)):
        sys.modules["_hashlib"] = None  # type: ignore[assignment]  # so an import of it fails (import system, 5.3.1)


def load_msgspec() -> None:
    """Import msgspec without `typing_extensions`, 0.6 MB: whatever it takes from that, it finds in `typing` too."""
    if "typing_extensions" in sys.modules:
        return
    sys.modules["typing_extensions"] = None  # type: ignore[assignment]
    try:
        import msgspec  # noqa: F401 - for those who import it later
    finally:
        del sys.modules["typing_extensions"]
