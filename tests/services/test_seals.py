"""The practice's seal on what is saved, and what the program says of a file that comes back."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.services.worlds import World, allow, ask, begin, seal, write
from tests.vault_fixture import Clock
from wellbeing_desktop.documents import sealing
from wellbeing_desktop.documents.seal_material import name_in, new_material
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.domain.seal import LARGEST, Finding, SealKey, may_be_sealed
from wellbeing_desktop.services import consent_papers, disclosures, practice, releases, reports, seal_checks, seals
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def report(practice_vault: Vault, world: World) -> Report:
    made = seal(practice_vault, world.dialogue.id)
    allow(practice_vault, world)
    return made


@pytest.fixture
def release(practice_vault: Vault, report: Report) -> Release:
    """The client's own copy of a sealed report."""
    return releases.for_participant(practice_vault, report.id, report.content.participants[0].participant_id, "nl")


@pytest.fixture
def file(practice_vault: Vault, release: Release) -> bytes:
    """What is saved of it."""
    return seals.sealed(practice_vault, release, releases.pdf(release))


@pytest.fixture
def entry(practice_vault: Vault, release: Release, file: bytes) -> Disclosure:
    return registered(practice_vault, release, file)


def registered(vault: Vault, release: Release, pdf: bytes) -> Disclosure:
    (made,) = releases.finish(vault, release, pdf, Way.SAVED).after
    assert isinstance(made, Disclosure)
    return made


def is_sealed(pdf: bytes) -> bool:
    return any(one.whole for one in sealing.examine(pdf) or ())


def saved_anew(pdf: bytes, change: Callable[[pikepdf.Pdf], None] = lambda _document: None) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        change(document)
        document.save(out)
    return out.getvalue()


def strip(document: pikepdf.Pdf) -> None:
    del document.Root.AcroForm
    del document.Root.Perms
    del document.pages[0].Annots


def test_the_first_seal_makes_a_key_that_is_kept_and_used_again(
    practice_vault: Vault, release: Release, file: bytes, clock: Clock
) -> None:
    (key,) = seals.keys(practice_vault)
    assert name_in(key.certificate) == practice.current(practice_vault).name
    assert key.made_at == clock.present
    seals.sealed(practice_vault, release, releases.pdf(release))
    assert seals.keys(practice_vault) == [key]
    told = practice_vault.connection.execute("SELECT count(*) FROM audit WHERE act = ?", (Act.MAKE_SEAL.value,))
    assert told.fetchone()[0] == 1


def test_a_new_name_gets_a_new_key_and_the_old_one_still_tells(
    practice_vault: Vault, release: Release, file: bytes, entry: Disclosure
) -> None:
    practice.save(practice_vault, replace(practice.current(practice_vault), name="Praktijk De Kade"))
    later = seals.sealed(practice_vault, release, releases.pdf(release))
    new, old = seals.keys(practice_vault)
    assert name_in(new.certificate) == "Praktijk De Kade"
    assert seal_checks.verify(practice_vault, file).key == old
    assert seal_checks.verify(practice_vault, later).key == new


def test_a_new_key_can_be_asked_for(practice_vault: Vault, release: Release, file: bytes, entry: Disclosure) -> None:
    change = seals.renew(practice_vault)
    assert (change.act, change.undoable) == (Act.MAKE_SEAL, False)
    new, old = seals.keys(practice_vault)
    assert change.after == (new,)
    assert new.certificate != old.certificate
    assert seal_checks.verify(practice_vault, file).finding is Finding.SEALED


@pytest.mark.parametrize("statement", ["UPDATE seal_key SET made_at = '2020-01-01'", "DELETE FROM seal_key"])
def test_bare_sql_changes_no_key(practice_vault: Vault, file: bytes, statement: str) -> None:
    with (
        pytest.raises(UserError) as refused,
        practice_vault.transaction(Act.MAKE_SEAL),
    ):
        practice_vault.connection.execute(statement)
    assert (refused.value.kind, refused.value.data["rule"]) == (Kind.RULE, "seal_key_kept")


def test_what_is_fixed_is_sealed(practice_vault: Vault, world: World, report: Report, file: bytes) -> None:
    assert is_sealed(file)
    to_manager = releases.for_contact(practice_vault, report.id, world.manager.id, Purpose.PROGRESS)
    assert is_sealed(seals.sealed(practice_vault, to_manager, releases.pdf(to_manager)))


def test_what_can_still_change_or_is_to_be_filled_in_is_not_sealed(practice_vault: Vault, world: World) -> None:
    session = world.sessions[0]
    write(practice_vault, world.dialogue.id)
    report = next(r for r in reports.make(practice_vault, world.dialogue.id, "nl").after if isinstance(r, Report))
    reports.present(practice_vault, report.id)
    reader = report.content.participants[0].participant_id
    presented = releases.for_participant(practice_vault, report.id, reader, "nl")
    form = consent_papers.form(practice_vault, ask(practice_vault, world))
    for release in (presented, form):
        pdf = releases.pdf(release)
        assert seals.order(practice_vault, release) is None
        assert seals.sealed(practice_vault, release, pdf) == pdf
    assert seals.keys(practice_vault) == []
    assert session.id


@pytest.mark.parametrize("kind", list(PaperKind))
def test_a_document_about_a_report_that_is_not_fixed_is_never_sealed(kind: PaperKind) -> None:
    assert not may_be_sealed(kind, about_report=True, report_sealed=False)


def test_sealed_and_registered(practice_vault: Vault, file: bytes, entry: Disclosure, clock: Clock) -> None:
    verdict = seal_checks.verify(practice_vault, file)
    (key,) = seals.keys(practice_vault)
    assert (verdict.finding, verdict.entry, verdict.key) == (Finding.SEALED, entry, key)
    assert verdict.set_at == clock.present
    assert verdict.genuine


def test_sealed_by_us_but_not_in_this_register(practice_vault: Vault, file: bytes) -> None:
    verdict = seal_checks.verify(practice_vault, file)
    assert (verdict.finding, verdict.entry) == (Finding.SEALED, None)
    assert not verdict.genuine


CHANGES: dict[str, Callable[[bytes], bytes]] = {
    "trailing": lambda pdf: pdf + b"\n",
    "appended": lambda pdf: pdf + b"1 0 obj\n<< >>\nendobj\n",
    "flipped in the text": lambda pdf: pdf[:5000] + bytes([pdf[5000] ^ 1]) + pdf[5001:],
    "flipped in the signature": lambda pdf: pdf.replace(b"/Contents <3082", b"/Contents <3083"),
    "flipped in the certificate": lambda pdf: pdf.replace(b"2A8648CE3D030107", b"2A8648CE3D030108"),
    "cut short": lambda pdf: pdf[:-30],
    "written anew": saved_anew,
    "seal taken out": lambda pdf: saved_anew(pdf, strip),
    "taken back to before the seal": lambda pdf: pdf[: pdf.index(b"%%EOF") + 6],
}


@pytest.mark.parametrize("way", CHANGES)
def test_a_changed_file_is_told_as_such(practice_vault: Vault, file: bytes, entry: Disclosure, way: str) -> None:
    changed = CHANGES[way](file)
    assert changed != file
    verdict = seal_checks.verify(practice_vault, changed)
    assert (verdict.finding, verdict.entry) == (Finding.CHANGED, None)
    assert verdict.named == entry or way in ("cut short",)


def test_somebody_elses_seal(practice_vault: Vault, release: Release, file: bytes, entry: Disclosure) -> None:
    """Also on a document whose number happens to be one of ours."""
    stranger = new_material("Praktijk Elders", practice_vault.now())
    theirs = sealing.seal(releases.pdf(release), stranger, practice_vault.now())
    verdict = seal_checks.verify(practice_vault, theirs)
    assert (verdict.finding, verdict.entry, verdict.key) == (Finding.NOT_OURS, None, None)


def test_our_certificate_beside_somebody_elses_signature_is_not_our_seal(
    practice_vault: Vault, release: Release, file: bytes
) -> None:
    (key,) = seals.keys(practice_vault)
    stranger = new_material("Praktijk Elders", practice_vault.now())
    named = releases.pdf(release).replace(b"startxref", b"%" + key.certificate.hex().upper().encode() + b"\nstartxref")
    theirs = sealing.seal(named, stranger, practice_vault.now())
    assert seal_checks.verify(practice_vault, theirs).finding is Finding.CHANGED


def test_an_unsealed_file_that_left_byte_for_byte(practice_vault: Vault, world: World) -> None:
    form = consent_papers.form(practice_vault, ask(practice_vault, world))
    pdf = releases.pdf(form)
    entry = registered(practice_vault, form, pdf)
    verdict = seal_checks.verify(practice_vault, pdf)
    assert (verdict.finding, verdict.entry, verdict.genuine) == (Finding.UNSEALED, entry, True)
    assert seal_checks.verify(practice_vault, pdf + b"\n").finding is Finding.CHANGED


def test_an_unsealed_file_that_nobody_knows(practice_vault: Vault, file: bytes) -> None:
    out = BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(out)
    verdict = seal_checks.verify(practice_vault, out.getvalue())
    assert (verdict.finding, verdict.genuine) == (Finding.UNSEALED, False)


@pytest.mark.parametrize(
    "data",
    [b"", b"GIF89a", b"%PDF-1.7", b"%PDF-1.7\n/ByteRange", bytes(2000) + b"%PDF-1.7"],
    ids=["empty", "picture", "head", "pretence", "late"],
)
def test_no_pdf(practice_vault: Vault, data: bytes) -> None:
    assert seal_checks.verify(practice_vault, data).finding in (Finding.NOT_PDF, Finding.NOT_OURS)


def test_a_file_above_the_limit_is_not_looked_into(practice_vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "huge.pdf"
    with path.open("wb") as huge:
        huge.write(b"%PDF-1.7\n")
        huge.truncate(LARGEST * 3)
    data = seal_checks.read(path)
    assert len(data) == LARGEST + 1
    assert seal_checks.verify(practice_vault, data).finding is Finding.TOO_BIG


def test_only_files_are_read(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.pdf", Path("/dev/zero")):
        with pytest.raises(OSError):  # noqa: PT011 - any
            seal_checks.read(path)


def test_a_sealed_file_is_registered_as_it_was_saved(practice_vault: Vault, file: bytes, entry: Disclosure) -> None:
    assert entry.size == len(file)
    assert disclosures.by_digest(practice_vault, entry.digest) == [entry]


def test_a_fingerprint_can_be_compared_by_people(practice_vault: Vault, file: bytes) -> None:
    (key,) = records.select(practice_vault, SealKey)
    shown = seals.fingerprint(key.certificate)
    assert len(shown.split()) == 16
    assert {len(group) for group in shown.split()} == {4}
