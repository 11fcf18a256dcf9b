"""A table of contents: its pages are right, it can be clicked, it is heard as one, and the file has bookmarks."""

import subprocess
from pathlib import Path

import pikepdf
import pytest

from tests.documents.anatomy import elements, laid_out, opened, page_text, pieces, tags
from tests.documents.samples import MADE, with_blocks
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import Block, Contents, Heading, Text

CHAPTERS, TALKS = 4, 3


@pytest.fixture(scope="module")
def pdf() -> bytes:
    blocks: list[Block] = [Heading("Vooraf"), Heading("Inhoud"), Contents()]
    for chapter in range(CHAPTERS):
        blocks += [Heading(f"Hoofdstuk {chapter}"), Text("Er is veel gezegd. " * 150)]
        for talk in range(TALKS):
            blocks += [Heading(f"Gesprek {chapter}.{talk}", 3), Heading("Inzichten", 4), Text("Regel\n" * 20)]
    return render(with_blocks(*blocks), MADE)


def headings() -> list[str]:
    found = []
    for chapter in range(CHAPTERS):
        found += [f"Hoofdstuk {chapter}", *(f"Gesprek {chapter}.{talk}" for talk in range(TALKS))]
    return found


def test_each_heading_stands_on_the_page_that_is_told(pdf: bytes) -> None:
    listed = [line.rsplit(" ", 1) for line in laid_out(pdf).split("Inhoud\n")[1].splitlines()[: len(headings())]]
    assert [words.rstrip() for words, _page in listed] == headings()
    for words, page in listed:
        assert words.rstrip() in page_text(pdf, int(page) - 1).splitlines()


def test_what_stands_above_it_and_what_is_deeper_is_not_listed(pdf: bytes) -> None:
    first = page_text(pdf, 0)
    assert "Vooraf" in first
    with opened(pdf) as document:
        assert "Inzichten" not in {words for words, _deeper in bookmarks(document)}


def test_each_line_leads_to_its_heading(pdf: bytes) -> None:
    with opened(pdf) as document:
        links = [note for page in document.pages for note in page.get("/Annots", [])]
        assert [str(link.Contents).split(",")[0] for link in links] == headings()
        for link in links:
            assert str(link.Subtype) == "/Link"
            assert int(link.F) == 4
            number = next(at for at, page in enumerate(document.pages) if page.objgen == link.Dest[0].objgen)
            assert str(link.Contents).split(",")[0] in page_text(pdf, number)
            assert str(link.Contents).endswith(f"pagina {number + 1}")


def test_the_links_are_part_of_the_structure(pdf: bytes) -> None:
    with opened(pdf) as document:
        tree = document.Root.StructTreeRoot
        parents = {
            int(key): owner for key, owner in zip(tree.ParentTree.Nums[0::2], tree.ParentTree.Nums[1::2], strict=True)
        }
        found = [element for element in elements(tree) if str(element.S) == "/Link"]
        assert len(found) == len(headings())
        for element in found:
            (held,) = [kid for kid in element.K if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid]
            assert parents[int(held.Obj.StructParent)].objgen == element.objgen
            assert held.Obj.objgen in {note.objgen for note in held.Pg.Annots}
            assert str(element.P.S) == "/Reference"
            assert str(element.P.P.S) == "/TOCI"
            assert len(pieces(element)) == 2
        assert int(tree.ParentTreeNextKey) == len(parents)


def test_talks_stand_within_their_chapter(pdf: bytes) -> None:
    with opened(pdf) as document:
        (table,) = [e for e in elements(document.Root.StructTreeRoot) if str(e.S) == "/TOC" and str(e.P.S) != "/TOCI"]
        assert len(table.K) == CHAPTERS
        for chapter in table.K:
            reference, talks = chapter.K
            assert (str(reference.S), str(talks.S), len(talks.K)) == ("/Reference", "/TOC", TALKS)


def bookmarks(document: pikepdf.Pdf) -> list[tuple[str, bool]]:
    with document.open_outline() as outline:
        return [
            (one.title, deeper)
            for chapter in outline.root
            for one, deeper in ((chapter, False), *((talk, True) for talk in chapter.children))
        ]


def test_the_file_has_bookmarks(pdf: bytes) -> None:
    with opened(pdf) as document:
        assert [words for words, _deeper in bookmarks(document)] == headings()
        assert [words for words, deeper in bookmarks(document) if not deeper] == headings()[:: TALKS + 1]
        assert str(document.Root.PageMode) == "/UseOutlines"


def test_a_paper_without_a_table_of_contents_has_neither() -> None:
    with opened(render(with_blocks(Heading("a")), MADE)) as document:
        assert "/Outlines" not in document.Root
        assert "/PageMode" not in document.Root


def test_a_talk_without_a_chapter_is_listed_as_one() -> None:
    file = render(with_blocks(Contents(), Heading("Los", 3), Heading("Eerste")), MADE)
    with opened(file) as document:
        assert bookmarks(document) == [("Los", False), ("Eerste", False)]


def test_without_headings_nothing_is_listed() -> None:
    assert "TOC" not in tags(render(with_blocks(Contents(), Text("x")), MADE))


def test_other_programs_find_no_fault(pdf: bytes, tmp_path: Path) -> None:
    file = tmp_path / "contents.pdf"
    file.write_bytes(pdf)
    told = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=True)
    assert b"No syntax or stream encoding errors" in told.stdout
