"""A protected document opens with its passphrase and with nothing else, and shows nothing without it."""

import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pikepdf.models import EncryptionMethod

from tests.canary import leaks
from tests.documents.samples import MADE, session_report
from wellbeing_desktop.documents.protecting import Attachment, protected, with_attachments
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.documents.xmp import without_archival_claim

PASSPHRASE = "appel berg citroen eiland fluit"
WORDS = ("Zoë van den Brûlé-Šimůnek", "SV-2026-0042", "Gespreksverslag", "Binnentuin", "schuldgevoel", "GEHEIM-7788")


@pytest.fixture(scope="module")
def plain() -> bytes:
    return render(session_report(), MADE)


@pytest.fixture(scope="module")
def container(plain: bytes) -> bytes:
    return with_attachments(
        plain,
        (Attachment("gegevens.json", "Uw gegevens", b'{"a": "GEHEIM-7788"}'), Attachment("a.pdf", "Verslag", plain)),
    )


@pytest.fixture(scope="module")
def locked(container: bytes) -> bytes:
    return protected(container, PASSPHRASE)


def told(path: Path, *command: str) -> str:
    return subprocess.run([*command, str(path)], check=True, capture_output=True, text=True).stdout


def test_the_words_are_in_the_plain_file(container: bytes) -> None:
    """The other side of the tests below: there is something to find."""
    with pikepdf.open(BytesIO(container)) as document:
        document.save(out := BytesIO(), stream_decode_level=pikepdf.StreamDecodeLevel.all, compress_streams=False)
    found = "\n".join(leaks(out.getvalue(), WORDS))
    assert all(word in found for word in ("SV-2026-0042", "GEHEIM-7788"))


def test_without_the_passphrase_nothing_is_readable(locked: bytes) -> None:
    assert leaks(locked, WORDS) == []
    for name in (b"/StructElem", b"/Filespec", b"Inter-", b"pdfaid", b"gegevens"):
        assert name not in locked, name


@pytest.mark.parametrize("guess", ["", "appel", PASSPHRASE.upper(), PASSPHRASE + " "])
def test_another_passphrase_opens_nothing(locked: bytes, guess: str) -> None:
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(locked), password=guess)
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(locked, password=guess)


def test_with_it_the_same_pages_and_files_are_there(plain: bytes, locked: bytes) -> None:
    with pypdfium2.PdfDocument(locked, password=PASSPHRASE) as document, pypdfium2.PdfDocument(plain) as before:
        texts = [each[0].get_textpage().get_text_range() for each in (document, before)]
        assert texts[0] == texts[1] != ""
    with pikepdf.open(BytesIO(locked), password=PASSPHRASE) as document:
        assert document.attachments["gegevens.json"].get_file().read_bytes() == b'{"a": "GEHEIM-7788"}'
        assert document.attachments["a.pdf"].get_file().read_bytes() == plain
        assert document.Root.PageMode == "/UseAttachments"


def test_the_tools_call_it_sound_and_aes_256(locked: bytes, tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    path.write_bytes(locked)
    checked = told(path, "qpdf", "--check", f"--password={PASSPHRASE}")
    assert "No syntax or stream encoding errors found" in checked
    assert "R = 6" in checked
    assert checked.count("AESv3") == 3
    assert "not allowed" not in checked
    said = told(path, "pdfinfo", "-upw", PASSPHRASE)
    assert "algorithm:AES-256" in said
    assert "Tagged:          yes" in said


def test_it_claims_to_be_accessible_and_not_to_be_archivable(locked: bytes, plain: bytes) -> None:
    with pikepdf.open(BytesIO(plain)) as document:
        assert b"<pdfaid:part>2" in document.Root.Metadata.read_bytes()
    with pikepdf.open(BytesIO(locked), password=PASSPHRASE) as document:
        packet = document.Root.Metadata.read_bytes()
        assert b"<pdfaid:" not in packet
        assert b"pdfaExtension:schemas" not in packet
        assert b"<pdfuaid:part>1</pdfuaid:part>" in packet
        assert leaks(packet, ("Zoë", "Yıldız", "Łukasiewicz")) == []
        assert "/OutputIntents" not in document.Root
        assert document.encryption.R == 6
        assert document.encryption.stream_method is EncryptionMethod.aesv3
        with document.open_metadata() as read:
            assert read["pdfuaid:part"] == "1"


def test_metadata_is_encrypted_too(locked: bytes) -> None:
    with pikepdf.open(BytesIO(locked), password=PASSPHRASE) as document:
        assert "/EncryptMetadata" not in document.trailer.Encrypt or bool(document.trailer.Encrypt.EncryptMetadata)
    assert b"xpacket" not in locked


def test_nothing_tells_that_two_files_hold_the_same(container: bytes, plain: bytes) -> None:
    with pikepdf.open(BytesIO(container)) as document:
        identity = bytes(document.trailer.ID[0])
    one, other = protected(container, PASSPHRASE), protected(container, PASSPHRASE)
    assert identity.hex().encode() not in one.lower()
    assert one != other
    parts = [part.split(b"startxref")[0][-400:] for part in (one, other)]
    assert parts[0] != parts[1]


def test_what_is_not_encrypted_stays_reproducible(plain: bytes, container: bytes) -> None:
    files = (Attachment("gegevens.json", "Uw gegevens", b'{"a": "GEHEIM-7788"}'), Attachment("a.pdf", "Verslag", plain))
    assert with_attachments(plain, files) == container
    assert b"<pdfaid:" not in container


def test_a_strange_packet_is_refused() -> None:
    with pytest.raises(ValueError, match="not found"):
        without_archival_claim(b"<x:xmpmeta/>")
