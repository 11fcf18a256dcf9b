"""Readable in thirty years, and silent about people: the structure PDF/A-2b (ISO 19005-2) asks for."""

import re
import subprocess
from pathlib import Path

import pikepdf

from tests.documents.anatomy import opened, saved
from tests.documents.samples import MADE, session_report
from wellbeing_desktop.documents.render import render

NAMES = ("Zoë", "Brûlé", "İrem", "Łukasiewicz", "Noorderlicht", "Binnentuin", "Grenzen", "TOE-2026")


def test_other_programs_find_the_file_sound(pdf: bytes, tmp_path: Path) -> None:
    path = saved(pdf, tmp_path)
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
    fonts = subprocess.run(["pdffonts", path], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    assert len(fonts) == 3
    assert all(re.search(r" yes yes yes ", line) for line in fonts)
    about = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
    assert re.search(r"Tagged: +yes", about)
    assert re.search(r"JavaScript: +no", about)
    assert "(A4)" in about


def test_streams_end_as_the_standard_says(pdf: bytes) -> None:
    heads = re.findall(rb"\nstream\n", pdf)
    assert len(re.findall(rb"\nendstream\nendobj\n", pdf)) == len(heads) > 5
    assert len(re.findall(rb"endstream", pdf)) == len(heads)
    with opened(pdf) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Stream):
                assert pdf.count(item.read_raw_bytes() + b"\nendstream\n") >= 1


def test_the_metadata_names_the_standards_and_the_kind_of_document(pdf: bytes) -> None:
    with opened(pdf) as document, document.open_metadata() as metadata:
        assert metadata["pdfaid:part"] == "2"
        assert metadata["pdfaid:conformance"] == "B"
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == str(document.docinfo["/Title"]) == "Gespreksverslag SV-2026-0042"
        assert metadata["pdf:Producer"] == str(document.docinfo["/Producer"])
        assert metadata["xmp:CreateDate"] == "2026-11-20T09:30:00"
        assert str(document.docinfo["/CreationDate"]) == "D:20261120093000"
        assert set(document.docinfo.keys()) == {"/Title", "/Producer", "/CreationDate", "/ModDate"}


def test_the_extension_schema_describes_what_is_not_in_the_standard(pdf: bytes) -> None:
    with opened(pdf) as document:
        packet = bytes(document.Root.Metadata.read_bytes()).decode()
        assert "/Filter" not in document.Root.Metadata
    assert packet.startswith('<?xpacket begin="\ufeff"')
    assert "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>" in packet


def test_metadata_holds_nobody(pdf: bytes) -> None:
    with opened(pdf) as document:
        said = bytes(document.Root.Metadata.read_bytes()).decode() + "".join(map(str, document.docinfo.values()))
    assert [name for name in NAMES if name in said] == []


def test_colours_have_a_meaning(pdf: bytes) -> None:
    with opened(pdf) as document:
        [intent] = document.Root.OutputIntents
        assert str(intent.S) == "/GTS_PDFA1"
        assert int(intent.DestOutputProfile.N) == 3
        profile = intent.DestOutputProfile.read_bytes()
    assert profile[16:20] == b"RGB "
    assert profile[36:40] == b"acsp"


def test_nothing_forbidden_is_in_it(pdf: bytes) -> None:
    with opened(pdf) as document:
        assert not document.is_encrypted
        assert not {"/OpenAction", "/AA", "/AcroForm", "/Names", "/Outlines"} & set(document.Root.keys())
        assert not any("/Annots" in page.obj for page in document.pages)
        for item in document.objects:
            if isinstance(item, pikepdf.Stream):
                assert "LZW" not in str(item.get("/Filter", ""))
                assert "/SMask" not in item


def test_fonts_are_symbolic_subsets_with_true_maps(pdf: bytes) -> None:
    with opened(pdf) as document:
        fonts = document.pages[0].obj.Resources.Font
        assert len(fonts) == 3
        for font in fonts.values():
            assert "/Encoding" not in font
            assert int(font.FontDescriptor.Flags) & 4
            assert not int(font.FontDescriptor.Flags) & 32
            assert re.match(r"/[A-Z]{6}\+SourceSans3-", str(font.BaseFont))
            map_text = font.ToUnicode.read_bytes().decode()
            targets = re.findall(r"^<[0-9A-F]{2}> <([0-9A-F]{4})>$", map_text, re.MULTILINE)
            assert targets
            assert not {"0000", "FEFF", "FFFE"} & set(targets)
            sizes = [int(size) for size in re.findall(r"(\d+) beginbfchar", map_text)]
            assert max(sizes) <= 100
            assert sum(sizes) == len(targets)


def test_the_widths_are_those_of_the_font(report: bytes) -> None:
    with opened(report) as document:
        for font in document.pages[0].obj.Resources.Font.values():
            assert int(font.LastChar) - int(font.FirstChar) + 1 == len(font.Widths)
            assert all(float(width) > 0 for width in font.Widths)


def test_the_identity_follows_the_content() -> None:
    def identity(pdf: bytes) -> bytes:
        [found] = re.findall(rb"/ID \[<([0-9a-f]{32})> <\1>\]", pdf)
        return bytes(found)

    paper = session_report()
    first = identity(render(paper, MADE))
    assert first == identity(render(paper, MADE))
    assert first != identity(render(paper, MADE.replace(minute=31)))
