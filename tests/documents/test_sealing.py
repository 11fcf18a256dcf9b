"""The seal: what it adds, what it leaves alone, and every change to a sealed file that must show."""

import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from tests.documents.anatomy import opened, saved, tags
from wellbeing_desktop.documents import sealing
from wellbeing_desktop.documents.seal_material import SealMaterial, common_name, name_in, new_material
from wellbeing_desktop.domain.seal import SealSeen, TooMuchError

MOMENT = datetime(2026, 11, 20, 9, 45)
NAME = "Praktijk De Binnentuin"


@pytest.fixture(scope="module")
def material() -> SealMaterial:
    return new_material(NAME, datetime(2026, 11, 1, 9))


@pytest.fixture(scope="module")
def sealed(report: bytes, material: SealMaterial) -> bytes:
    return sealing.seal(report, material, MOMENT)


def seen(pdf: bytes) -> SealSeen:
    (one,) = sealing.examine(pdf) or ()
    return one


def holds(pdf: bytes) -> bool:
    return any(one.whole for one in sealing.examine(pdf) or ())


def rewritten(pdf: bytes, change: Callable[[pikepdf.Pdf], None] = lambda _document: None, **options: bool) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        change(document)
        document.save(out, **options)
    return out.getvalue()


def test_the_seal_is_there_and_says_when_and_whose(sealed: bytes, material: SealMaterial) -> None:
    assert seen(sealed) == SealSeen(material.certificate, True, MOMENT)


def test_the_file_that_was_sealed_stands_in_it_unchanged(report: bytes, sealed: bytes) -> None:
    assert sealed.startswith(report)
    assert len(sealed) - len(report) < 8_000


def test_the_key_is_on_the_curve_that_was_chosen_and_bears_the_practice_only(material: SealMaterial) -> None:
    certificate = x509.load_der_x509_certificate(material.certificate)
    key = certificate.public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)
    assert key.curve.name == "secp256r1"
    assert certificate.issuer == certificate.subject
    assert [attribute.value for attribute in certificate.subject] == [NAME]
    assert name_in(material.certificate) == NAME
    assert certificate.not_valid_after_utc.year == 9999


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Praktijk  De\nBinnentuin", "Praktijk De Binnentuin"),
        ("x" * 90, "x" * 64),
        ("Psychosociale praktijk Łukasiewicz & İrem Yıldız", "Psychosociale praktijk Łukasiewicz & İrem Yıldız"),
        (" \u200b\n", "Wellbeing Desktop"),
    ],
)
def test_any_name_of_a_practice_can_stand_in_a_certificate(name: str, kept: str) -> None:
    assert common_name(name) == kept
    assert name_in(new_material(name, MOMENT).certificate) == kept


def test_a_sealed_file_is_sound_for_other_programs(sealed: bytes, tmp_path: Path) -> None:
    path = saved(sealed, tmp_path)
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
    told = subprocess.run(["pdfsig", "-nocert", path], check=True, capture_output=True, text=True).stdout
    assert "ETSI.CAdES.detached" in told
    assert "Total document signed" in told
    assert "Signature is Valid" in told
    assert told.count("Signature #") == 1


def test_it_certifies_and_allows_no_change(sealed: bytes) -> None:
    with opened(sealed) as document:
        (reference,) = document.Root.Perms.DocMDP.Reference
        assert str(reference.TransformMethod) == "/DocMDP"
        assert int(reference.TransformParams.P) == 1
        assert int(document.Root.AcroForm.SigFlags) == 3


def test_it_stays_archivable_and_accessible(report: bytes, sealed: bytes) -> None:
    """ISO 19005-2 6.3.2 and 6.4.3, ISO 14289-1 7.18: printed, not hidden, outside the page, and named."""
    assert tags(sealed) == tags(report)
    with opened(report) as before, opened(sealed) as document:
        assert document.pdf_version == before.pdf_version == "1.7"
        assert document.Root.Metadata.read_raw_bytes() == before.Root.Metadata.read_raw_bytes()
        assert {key: str(value) for key, value in document.docinfo.items()} == {
            key: str(value) for key, value in before.docinfo.items()
        }
        for key in ("/MarkInfo", "/Lang", "/StructTreeRoot", "/OutputIntents", "/ViewerPreferences"):
            assert key in document.Root
        assert set(document.Root.keys()) - set(before.Root.keys()) == {"/AcroForm", "/Extensions", "/Perms"}
        assert set(document.Root.Extensions.keys()) == {"/ESIC"}
        assert "/NeedAppearances" not in document.Root.AcroForm
        (field,) = document.Root.AcroForm.Fields
        (shown,) = document.pages[0].Annots
        assert shown.objgen == field.objgen
        assert int(field.F) & 4
        assert not int(field.F) & (1 | 2 | 32)
        left, bottom, right, top = (float(number) for number in field.Rect)
        assert left == right < 0
        assert bottom == top < 0
        assert str(field.TU)
        assert str(document.pages[0].obj.Tabs) == "/S"


def test_the_seal_names_nobody_but_the_practice(report: bytes, sealed: bytes) -> None:
    added = sealed[len(report) :]
    contents = bytes.fromhex(re.search(rb"/Contents <([0-9A-F]+)>", added)[1].decode())  # type: ignore[index]
    for name in ("Zoë", "Brûlé", "Łukasiewicz", "pyHanko", "Europe"):
        assert name.encode() not in added + contents
    assert b"http" not in added + contents


@pytest.mark.parametrize(
    "tail",
    [b"\n", b" ", b"\0", b"%%EOF\n", b"% niets\n", b"1 0 obj\n<< >>\nendobj\n"],
    ids=["line", "space", "zero", "end", "comment", "object"],
)
def test_trailing_bytes_show(sealed: bytes, tail: bytes) -> None:
    assert not holds(sealed + tail)


def test_an_appended_change_shows_though_others_call_it_valid(sealed: bytes, tmp_path: Path) -> None:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(BytesIO(sealed))
    writer.root["/Lang"] = writer.root["/Lang"]
    writer.update_root()
    out = BytesIO()
    writer.write(out)
    changed = out.getvalue()
    assert changed.startswith(sealed)
    told = subprocess.run(["pdfsig", "-nocert", saved(changed, tmp_path)], check=False, capture_output=True, text=True)
    assert "Signature is Valid" in told.stdout
    assert not holds(changed)


def test_a_file_cut_short_shows(sealed: bytes) -> None:
    assert not any(holds(sealed[:length]) for length in (len(sealed) - 1, len(sealed) - 700, len(sealed) // 2, 9))


def test_a_file_written_anew_by_another_program_shows(sealed: bytes, tmp_path: Path) -> None:
    written = tmp_path / "anew.pdf"
    subprocess.run(["qpdf", saved(sealed, tmp_path), written], check=True)
    assert not holds(written.read_bytes())
    assert not holds(rewritten(sealed, preserve_pdfa=False))


def test_a_seal_that_was_taken_out_is_not_there(sealed: bytes) -> None:
    def strip(document: pikepdf.Pdf) -> None:
        del document.Root.AcroForm
        del document.Root.Perms
        del document.pages[0].Annots

    assert sealing.examine(rewritten(sealed, strip)) == ()


def test_a_flipped_bit_anywhere_shows(report: bytes, sealed: bytes) -> None:
    """Sampled over the whole file, and every tenth byte of the signature, the one part it does not cover itself."""
    chance = random.Random(20261120)  # noqa: S311
    start = sealed.index(b"/Contents <", len(report))
    places = {*chance.sample(range(len(sealed)), 60), *range(start + 11, start + 11 + 2200, 10), start + 4000}
    for place in sorted(places):
        changed = bytearray(sealed)
        changed[place] ^= 1 << chance.randrange(8)
        assert not holds(bytes(changed)), place


def test_the_same_signature_in_other_letters_shows(report: bytes, sealed: bytes) -> None:
    start = sealed.index(b"/Contents <", len(report)) + 11
    other = sealed[:start] + sealed[start : start + 1500].lower() + sealed[start + 1500 :]
    assert other != sealed
    assert not holds(other)


def test_a_second_signature_shows(sealed: bytes) -> None:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner

    class Stubborn(PdfSigner):
        def _enforce_certification_constraints(self, reader: object) -> None:
            """Sign over a certification that allows nothing."""

    stranger = SimpleSigner.load_pkcs12_data(new_material("Iemand anders", MOMENT).pkcs12, [])
    signer = Stubborn(PdfSignatureMetadata(field_name="Tweede"), stranger)
    twice = signer.sign_pdf(IncrementalPdfFileWriter(BytesIO(sealed))).getvalue()
    assert len(sealing.examine(twice) or ()) == 2
    assert not holds(twice)


@pytest.mark.parametrize(
    "file",
    [b"", b"%PDF-1.7", b"GIF89a", b"%PDF-1.7\n/ByteRange [0 1 2 3]\n%%EOF", b"%PDF-1.7\ntrailer<</Root 1 0 R>>" * 90],
    ids=["empty", "head", "picture", "pretence", "trailers"],
)
def test_what_cannot_be_read_is_no_seal_and_no_trouble(file: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    assert not sealing.examine(file)
    assert capfd.readouterr() == ("", "")


def crowded(sealed: bytes, count: int) -> bytes:
    """A file with so many fields that show one signature."""
    contents = re.search(rb"/Contents <[0-9A-F]+>", sealed)
    assert contents
    bodies = (
        b"<< /Type /Catalog /AcroForm << /Fields [" + b"2 0 R " * count + b"] >> >>",
        b"<< /FT /Sig /T (a) /V 3 0 R >>",
        b"<< /Type /Sig /ByteRange [0 1 2 3] /SubFilter /ETSI.CAdES.detached " + contents[0] + b" >>",
    )
    file, places = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return file + (
        b"xref\n0 4\n0000000000 65535 f \n%strailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n%d\n%%%%EOF\n"
        % (table, len(file))
    )


def test_a_file_made_to_keep_us_busy_is_given_up(sealed: bytes) -> None:
    """Read to the end, the tail would take a minute, and so many signatures more than one."""
    assert len(sealing.examine(crowded(sealed, 3)) or ()) == 3
    begin = time.monotonic()
    for count in (21, 20_000):
        with pytest.raises(TooMuchError):
            sealing.examine(crowded(sealed, count))
    assert sealing.examine(sealed + bytes(50_000_000)) is None
    assert time.monotonic() - begin < 20


def test_no_network_client_comes_along_and_no_network_socket_is_opened(tmp_path: Path) -> None:
    source = (
        "import sys\n"
        "from datetime import datetime\n"
        "from tests.documents.samples import MADE, session_report\n"
        "from wellbeing_desktop.documents import sealing\n"
        "from wellbeing_desktop.documents.render import render\n"
        "from wellbeing_desktop.documents.seal_material import new_material\n"
        "assert not [name for name in sys.modules if name.startswith('pyhanko')]\n"
        "made = sealing.seal(render(session_report(), MADE), new_material('X', datetime(2026, 1, 1)), MADE)\n"
        "assert sealing.examine(made)[0].whole\n"
        "print(*sorted({'aiohttp', 'requests', 'certifi', 'oscrypto', 'lxml', 'urllib3'} & set(sys.modules)))\n"
    )
    log = tmp_path / "calls"
    ended = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=network", "-o", log, sys.executable, "-c", source],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )
    assert ended.stdout == "\n"
    assert set(re.findall(r"\bAF_[A-Z0-9]+", log.read_text())) <= {"AF_UNIX"}
