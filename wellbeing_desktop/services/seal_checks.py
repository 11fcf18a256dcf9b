"""What can be said of a file that comes back: its seal, and the register of what left."""

from dataclasses import dataclass
from pathlib import Path

from wellbeing_desktop.documents import pages, sealing
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.seal import LARGEST, Finding, SealKey, SealSeen, TooMuchError, Verdict
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.digest import sha256_of
from wellbeing_desktop.vault.store import Vault

from . import disclosures, seals

_SIGNED = b"/ByteRange"  # a signature stands in a file as plain bytes: it must be able to point at itself
_ENCRYPTED = b"/Encrypt"  # stands in the trailer, which is never encrypted (ISO 32000-1, 7.5.5)
_HEAD = 1024  # a PDF may begin with something else (ISO 32000-1, annex H)


@dataclass(frozen=True)
class Look:
    """What a file says by itself; made without the vault, so that another thread can do it.

    `title` is None when it is no PDF that can be read. `seals` is None when there are signatures that cannot be read,
    `too_much` when that is for there being more in it than in any file of ours.
    """

    data: bytes
    title: str | None
    seals: tuple[SealSeen, ...] | None
    too_much: bool = False

    @property
    def signed(self) -> bool:
        """Whether anybody's signature is in it, read or not."""
        return self.seals is None or bool(self.seals)

    @property
    def locked(self) -> bool:
        """Whether it is a PDF that cannot be read without its passphrase."""
        return self.title is None and b"%PDF-" in self.data[:_HEAD] and _ENCRYPTED in self.data


def read(path: Path) -> bytes:
    """The bytes of a file, one more than LARGEST of a larger one; OSError when it cannot be read or is no file."""
    if not path.is_file():  # a device or a pipe may never end
        raise FileNotFoundError
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def look(data: bytes) -> Look:
    """Look into a file, whatever it is; of one above LARGEST nothing is read. Raises nothing."""
    if len(data) > LARGEST or b"%PDF-" not in data[:_HEAD]:
        return Look(data, None, ())
    title = pages.title(data)
    try:
        return Look(data, title, sealing.examine(data) if _SIGNED in data else ())
    except TooMuchError:
        return Look(data, title, None, too_much=True)


def judge(vault: Vault, seen: Look) -> Verdict:
    """Compare it with the practice's own keys and the register of what left."""
    if len(seen.data) > LARGEST:
        return Verdict(Finding.TOO_BIG)
    entry = next(iter(disclosures.by_digest(vault, sha256_of(seen.data))), None)
    named = entry or _of_number(vault, seen.title)
    key = next((key for key in seals.keys(vault) if _bears(seen, key)), None)
    if key is not None:
        return _ours(seen, key, entry, named)
    if entry is not None:
        return Verdict(Finding.UNSEALED, entry)
    if any(one.whole for one in seen.seals or ()):
        return Verdict(Finding.NOT_OURS)
    if named is not None:
        return Verdict(Finding.CHANGED, named=named)
    if seen.signed:
        return Verdict(Finding.TOO_MUCH if seen.too_much else Finding.NOT_OURS)
    if seen.locked:
        return Verdict(Finding.LOCKED)
    return Verdict(Finding.NOT_PDF if seen.title is None else Finding.UNSEALED)


def verify(vault: Vault, data: bytes) -> Verdict:
    """Look and judge in one."""
    return judge(vault, look(data))


def _ours(seen: Look, key: SealKey, entry: Disclosure | None, named: Disclosure | None) -> Verdict:
    """A file with our certificate in it: everybody may have put it there, only we can have sealed with it."""
    seal = next((one for one in seen.seals or () if one.whole and one.certificate == key.certificate), None)
    if seal is None and entry is not None:
        return Verdict(Finding.UNSEALED, entry)
    if seal is None:
        return Verdict(Finding.CHANGED, named=named, key=key)
    return Verdict(Finding.SEALED, entry, named, key, seal.set_at)


def _bears(seen: Look, key: SealKey) -> bool:
    if any(one.certificate == key.certificate for one in seen.seals or ()):
        return True
    return key.certificate.hex().upper().encode() in seen.data


def _of_number(vault: Vault, title: str | None) -> Disclosure | None:
    """The newest entry of the document whose number is the last word of the title, as documents/render.py gives it."""
    number = (title or "").rpartition(" ")[2]
    found = records.select(vault, Disclosure, "WHERE number = ? ORDER BY id DESC LIMIT 1", (number,)) if number else []
    return found[0] if found else None
