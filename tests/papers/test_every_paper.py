"""Every kind of document in both languages: sound, tagged, archivable, the same each time; no names in its metadata."""

import re
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from tests.documents.anatomy import elements, opened, opened_marks, pieces, runs, saved
from tests.papers.every_paper import NOT_PAPERS, PAPERS, PRESENT, SHEETS
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.services import releases, sample
from wellbeing_desktop.vault.store import Vault

KINDS = sorted((*PAPERS, *SHEETS))
TAGS = {"nl": "nl-NL", "en": "en-GB"}
IN_ORDER = {"TOC": {"TOCI"}, "L": {"LI"}, "LI": {"Lbl", "LBody"}, "Table": {"TR"}, "TR": {"TH", "TD"}}


@dataclass(frozen=True)
class Made:
    """What was made of one kind in one language, twice."""

    kind: PaperKind
    language: Language
    pdf: bytes
    again: bytes


@pytest.fixture(scope="module", params=["nl", "en"])
def practice(request: pytest.FixtureRequest) -> Iterator[tuple[Vault, Language]]:
    with tempfile.TemporaryDirectory() as folder:
        vault = sample.make(Path(folder), request.param, lambda: PRESENT)
        yield vault, request.param
        vault.close()


@pytest.fixture(scope="module")
def maker(practice: tuple[Vault, Language]) -> Callable[[PaperKind], Made]:
    vault, language = practice
    made: dict[PaperKind, Made] = {}

    def make(kind: PaperKind) -> Made:
        if kind not in made:
            made[kind] = _make(vault, kind, language)
        return made[kind]

    return make


def _make(vault: Vault, kind: PaperKind, language: Language) -> Made:
    if kind in SHEETS:
        return Made(kind, language, SHEETS[kind](language), SHEETS[kind](language))
    release = PAPERS[kind](vault, language)
    assert release.paper is not None
    assert (release.paper.kind, release.paper.language) == (kind, language)
    return Made(kind, language, releases.pdf(release), releases.pdf(release))


@pytest.fixture(params=KINDS)
def made(request: pytest.FixtureRequest, maker: Callable[[PaperKind], Made]) -> Made:
    return maker(request.param)


def test_every_kind_of_document_is_looked_at() -> None:
    assert set(KINDS) | NOT_PAPERS == set(PaperKind)


def test_the_same_document_is_the_same_bytes(made: Made) -> None:
    assert made.pdf == made.again


def test_other_programs_find_it_sound_with_all_fonts_inside(made: Made, tmp_path: Path) -> None:
    path = saved(made.pdf, tmp_path)
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
    listed = subprocess.run(["pdffonts", path], check=True, capture_output=True, text=True).stdout.splitlines()
    fonts = [line for line in listed[2:] if line.strip()]
    assert fonts
    assert all(re.search(r" yes yes yes ", line) for line in fonts)
    about = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
    assert re.search(r"Tagged: +yes", about)
    assert re.search(r"JavaScript: +no", about)
    assert re.search(r"Encrypted: +no", about)
    assert re.search(rf"File size: +{len(made.pdf)} bytes", about)


def test_it_says_its_language_its_kind_and_the_standards(made: Made) -> None:
    with opened(made.pdf) as document, document.open_metadata() as metadata:
        assert str(document.Root.Lang) == TAGS[made.language]
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "B")
        title = str(document.docinfo["/Title"])
        assert title == metadata["dc:title"]
        assert title.startswith(wording(made.language).text(f"kind.{made.kind}"))
        assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(document.Root.MarkInfo.Marked)
        assert set(document.docinfo.keys()) == {"/Title", "/Producer", "/CreationDate", "/ModDate"}


def test_nobody_is_named_outside_the_pages(made: Made, practice: tuple[Vault, Language]) -> None:
    names = {
        word
        for (name,) in practice[0].connection.execute("SELECT name FROM client UNION SELECT name FROM contact")
        for word in re.findall(r"\w{5,}", name)
    }
    with opened(made.pdf) as document:
        said = bytes(document.Root.Metadata.read_bytes()).decode() + "".join(map(str, document.docinfo.values()))
        outline = [str(item.title) for item in _outline(document)]
    assert [name for name in names if name in said] == []
    assert [name for name in names if name in " ".join(outline)] == []


def _outline(document: pikepdf.Pdf) -> Iterator[pikepdf.OutlineItem]:
    with document.open_outline() as outline:
        waiting = list(outline.root)
        while waiting:
            item = waiting.pop()
            waiting.extend(item.children)
            yield item


def test_everything_painted_is_marked_once_and_belongs_to_the_tree(made: Made) -> None:
    with opened(made.pdf) as document:
        told: dict[tuple[int, int], list[int]] = {}
        for element in elements(document.Root.StructTreeRoot):
            for page, mark in pieces(element) if "/K" in element else ():
                told.setdefault(page.objgen, []).append(mark)
        for page in document.pages:
            assert all(len(run.marks) == 1 for run in runs(page))
            marks = opened_marks(page)
            assert sorted(marks) == sorted(told.get(page.obj.objgen, [])) == sorted(set(marks))


def test_the_tree_begins_with_the_title_and_nests_as_it_should(made: Made) -> None:
    with opened(made.pdf) as document:
        tree = list(elements(document.Root.StructTreeRoot))
        heads = [int(str(one.S)[2:]) for one in tree if re.fullmatch(r"/H[1-6]", str(one.S))]
        assert heads[0] == 1
        assert heads.count(1) == 1
        assert all(deeper - head <= 1 for head, deeper in pairwise(heads))
        for one in tree:
            name = str(one.S).removeprefix("/")
            if name in IN_ORDER:
                kids = {str(kid.S).removeprefix("/") for kid in one.K if "/S" in kid}
                assert kids <= IN_ORDER[name] | {"Caption"}
            if name == "Figure":
                assert str(one.Alt).strip()


def test_nothing_in_it_acts_or_hides(made: Made) -> None:
    with opened(made.pdf) as document:
        assert not {"/OpenAction", "/AA", "/AcroForm", "/Names"} & set(document.Root.keys())
        assert len(re.findall(rb"%%EOF", made.pdf)) == 1
        for page in document.pages:
            for note in page.obj.get("/Annots", []):
                assert str(note.Subtype) == "/Link"
                assert "/A" not in note
        for item in document.objects:
            if isinstance(item, pikepdf.Stream):
                assert str(item.get("/Type", "")) not in ("/EmbeddedFile", "/ObjStm")
