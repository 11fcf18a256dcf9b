"""The practice's own seal: setting it on what is saved as a file.

What seals is imported when a seal is set: `order` runs in the window's thread.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.domain.seal import SealKey, may_be_sealed
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import practice


@dataclass(frozen=True)
class Order:
    """What sealing needs of the vault, so that another thread can do it: the newest key, the name, the moment."""

    key: SealKey | None
    name: str
    moment: datetime


@dataclass(frozen=True)
class Sealed:
    """A sealed file, and the key that was made for it when there was none in the practice's present name."""

    pdf: bytes
    new_key: SealKey | None = None


def sealed(vault: Vault, release: Release, pdf: bytes) -> bytes:
    """The file as it is saved: with the seal when it may have one, else as it is."""
    wanted = order(vault, release)
    if wanted is None:
        return pdf
    made = carry_out(wanted, pdf)
    if made.new_key is not None:
        keep(vault, made.new_key)
    return made.pdf


def order(vault: Vault, release: Release) -> Order | None:
    """What sealing this release needs; None when it gets no seal: a concept, a form to be filled in."""
    about = records.get(vault, Report, release.report_id) if release.report_id is not None else None
    if release.paper is None or not may_be_sealed(
        release.paper.kind,
        about_report=about is not None,
        report_sealed=about is not None and about.state is ReportState.SEALED,
    ):
        return None
    return preparation(vault)


def load() -> None:
    """Import what seals, so that a first seal does not wait for it; takes half a second."""
    from wellbeing_desktop.documents import sealing

    sealing.load()


def carry_out(wanted: Order, pdf: bytes) -> Sealed:
    """Seal the file; a first time in a process takes half a second, after that some 10 ms."""
    from wellbeing_desktop.documents import sealing
    from wellbeing_desktop.documents.seal_material import SealMaterial, common_name, name_in

    key, made = wanted.key, None
    if key is None or name_in(key.certificate) != common_name(wanted.name):
        key = made = new_key(wanted)
    return Sealed(sealing.seal(pdf, SealMaterial(key.pkcs12, key.certificate), wanted.moment), made)


def keep(vault: Vault, key: SealKey) -> Change:
    """Keep the key that was made for a file; call it before the file leaves."""
    with vault.transaction(Act.MAKE_SEAL) as line:
        key = records.put(vault, replace(key, id=0))
        line.subject_id = key.id
    return Change(Act.MAKE_SEAL, after=(key,), undoable=False)


def keys(vault: Vault) -> list[SealKey]:
    """The practice's keys, the newest first."""
    return records.select(vault, SealKey, "ORDER BY id DESC")


def renew(vault: Vault) -> Change:
    """Make a new key, which seals from now on; what the earlier ones sealed is known as before."""
    return keep(vault, new_key(preparation(vault)))


def fingerprint(certificate: bytes) -> str:
    """SHA-256 of a certificate (DER) as people compare it: 64 hexadecimal digits in groups of four."""
    digits = sha256(certificate).hexdigest().upper()
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def preparation(vault: Vault) -> Order:
    """What sealing, or making a new key, needs of the vault at this moment."""
    newest = records.select(vault, SealKey, "ORDER BY id DESC LIMIT 1")
    return Order(newest[0] if newest else None, practice.current(vault).name, vault.now())


def new_key(wanted: Order) -> SealKey:
    """A fresh key in the practice's name, not kept yet; a first time in a process takes some 100 ms."""
    from wellbeing_desktop.documents.seal_material import new_material

    material = new_material(wanted.name, wanted.moment)
    return SealKey(0, material.pkcs12, material.certificate, wanted.moment)
