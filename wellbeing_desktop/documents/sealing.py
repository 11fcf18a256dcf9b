"""The practice's own seal: one invisible certification signature (PAdES-B-B) over the finished file.

Nothing is asked of a network: no time stamp, no revocation. pyHanko is imported when a first seal is set or read, and
without the parts of it that know the network.
"""

import sys
from datetime import datetime
from types import ModuleType
from typing import TYPE_CHECKING

from wellbeing_desktop.domain.seal import SealSeen

if TYPE_CHECKING:
    from wellbeing_desktop.documents.seal_material import SealMaterial

_NETWORK = (
    ("pyhanko.sign.timestamps.aiohttp_client", "HTTPTimeStamper"),
    ("pyhanko_certvalidator.fetchers.aiohttp_fetchers", "AIOHttpFetcherBackend"),
)


def seal(pdf: bytes, material: "SealMaterial", moment: datetime) -> bytes:
    """The same file with the seal, set at `moment`: local time of this computer, without a zone.

    Takes some 10 ms, the first time in a process half a second more. Each seal has other bytes.
    """
    _without_network()
    from wellbeing_desktop.documents.seal_writing import sealed

    return sealed(pdf, material, moment)


def load() -> None:
    """Import what seals, so that a first seal does not wait for it."""
    _without_network()
    from wellbeing_desktop.documents import seal_writing  # noqa: F401 - for what it brings along


def examine(pdf: bytes) -> tuple[SealSeen, ...] | None:
    """The signatures in a file that somebody gives us; None when the file cannot be read as far as that.

    Raises TooMuchError within a few seconds.
    """
    _without_network()
    from wellbeing_desktop.documents.seal_reading import signatures

    return signatures(pdf)


def _without_network() -> None:
    """Keep out pyHanko's clients for time stamps, revocation and certificates, and the HTTP client they bring along.

    Empty modules take their places before it is imported: a use of them ends in an error, not in a connection.
    """
    for module, name in _NETWORK:
        if module not in sys.modules:
            empty = ModuleType(module)
            setattr(empty, name, None)
            sys.modules[module] = empty
