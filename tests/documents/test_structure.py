"""Who cannot see the page hears the same: the structure of a document (PDF/UA-1, ISO 14289-1)."""

from itertools import pairwise

import pikepdf

from tests.documents.anatomy import elements, opened, opened_marks, pieces, runs, tags
from tests.documents.samples import MADE, with_blocks
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import Column, Heading, Table


def test_everything_painted_is_marked_once(pdf: bytes) -> None:
    with opened(pdf) as document:
        for page in document.pages:
            assert [run for run in runs(page) if len(run.marks) != 1] == []


def test_marks_and_tree_agree(pdf: bytes) -> None:
    with opened(pdf) as document:
        tree = document.Root.StructTreeRoot
        parents = dict(zip(tree.ParentTree.Nums[0::2], tree.ParentTree.Nums[1::2], strict=True))
        held = {(page.objgen, mark): element for element in elements(tree) for page, mark in pieces(element)}
        drawn = set()
        for page in document.pages:
            marks = opened_marks(page)
            assert marks == list(range(len(marks)))
            assert {mark for run in runs(page) for mark in run.marks if mark >= 0} == set(marks)
            owners = parents[int(page.obj.StructParents)]
            assert len(owners) == len(marks)
            for mark in marks:
                assert owners[mark].objgen == held[page.obj.objgen, mark].objgen
                drawn.add((page.obj.objgen, mark))
        assert drawn == set(held)


def test_each_element_knows_its_parent(pdf: bytes) -> None:
    with opened(pdf) as document:
        root = document.Root.StructTreeRoot
        for parent in [root, *elements(root)]:
            for kid in parent.K if isinstance(parent.K, pikepdf.Array) else [parent.K]:
                if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
                    assert kid.P.objgen == parent.objgen


def test_the_document_says_its_language_and_title(pdf: bytes) -> None:
    with opened(pdf) as document:
        root = document.Root
        assert str(root.Lang) == "nl-NL"
        assert bool(root.MarkInfo.Marked)
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert {str(page.obj.Tabs) for page in document.pages} == {"/S"}


def test_headings_skip_no_level(pdf: bytes) -> None:
    levels = [int(tag[1]) for tag in tags(pdf) if tag in {"H1", "H2", "H3"}]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


def test_a_third_level_below_a_second_stays_third() -> None:
    assert [tag for tag in tags(render(with_blocks(Heading("a"), Heading("b", 3)), MADE)) if tag[0] == "H"] == [
        "H1",
        "H2",
        "H3",
    ]


def test_every_row_of_a_table_has_all_columns(long: bytes) -> None:
    with opened(long) as document:
        for table in elements(document.Root.StructTreeRoot):
            if str(table.S) == "/Table":
                assert len({len(list(row.K)) for row in table.K}) == 1
                assert {str(row.S) for row in table.K} == {"/TR"}


def test_an_empty_cell_stays_in_its_row() -> None:
    table = Table((Column("Een"), Column("Twee")), (("", "vol"),))
    assert tags(render(with_blocks(table), MADE))[-7:] == ["Table", "TR", "TH", "TH", "TR", "TD", "TD"]


def test_heading_cells_say_what_they_head(long: bytes) -> None:
    with opened(long) as document:
        heads = [element for element in elements(document.Root.StructTreeRoot) if str(element.S) == "/TH"]
        assert {str(head.A.Scope) for head in heads} == {"/Row", "/Column"}


def test_lists_have_labels_bodies_and_a_numbering(long: bytes) -> None:
    with opened(long) as document:
        [numbered] = [element for element in elements(document.Root.StructTreeRoot) if str(element.S) == "/L"]
        assert str(numbered.A.ListNumbering) == "/Decimal"
        assert [[str(part.S) for part in item.K] for item in numbered.K] == [["/Lbl", "/LBody"]] * 3


def test_pictures_have_words_and_a_place(long: bytes) -> None:
    with opened(long) as document:
        figures = [element for element in elements(document.Root.StructTreeRoot) if str(element.S) == "/Figure"]
        words = [str(figure.Alt) for figure in figures]
        assert words[0] == "Logo van Praktijk De Binnentuin"
        assert words[-1] == "Handtekening van İrem"
        assert words[1:-1] == ["Wiel van 5 levensgebieden. Relatie: 8, eerder 7.", *["nog niet gereed"] * 30]
        for figure in figures:
            left, bottom, right, top = (float(side) for side in figure.A.BBox)
            assert 0 < left < right < 596
            assert 0 < bottom < top < 842


def test_a_paragraph_over_a_page_end_is_one_element(long: bytes) -> None:
    with opened(long) as document:
        tree = list(elements(document.Root.StructTreeRoot))
        assert sum(str(element.S) == "/Table" for element in tree) == 5
        rows = [element for element in tree if str(element.S) == "/TR"]
        assert len(rows) == 6 + 4 + 4 + 2 + 31
