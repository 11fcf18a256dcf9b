"""Session summaries as tagged, archivable PDFs, beside the same lines on a bare reportlab canvas."""

import time
from dataclasses import replace
from io import BytesIO

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from benchmarks.timing import Measure, compare, measured
from tests.documents.samples import MADE, session_report
from wellbeing_desktop.documents.fonts import Face
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import Heading, Paper, Text

LIMIT = 3.0
BATCH_LIMIT = 2.5
ROUNDS = 60
BATCH = 500


def _pages(pdf: bytes) -> list[list[str]]:
    """The lines that stand on each page, in the order they are drawn."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [list(filter(None, page.get_textpage().get_text_bounded().splitlines())) for page in document]


def _faces(paper: Paper) -> dict[str, Face]:
    headings = {block.text: Face.SEMIBOLD for block in paper.blocks if isinstance(block, Heading)}
    return headings | {paper.title: Face.BOLD, paper.practice.name: Face.BOLD}


def _bare(pages: list[list[str]], faces: dict[str, Face]) -> bytes:
    """The lines in the same embedded fonts, with nothing else: no layout, tags, tables, code or metadata."""
    out = BytesIO()
    canvas = Canvas(out, pageCompression=1, initialFontName=Face.REGULAR.value)
    for lines in pages:
        for number, line in enumerate(lines):
            canvas.setFont(faces.get(line, Face.REGULAR).value, 10)
            canvas.drawString(62, 800 - 12 * number, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _of_the_batch() -> list[Paper]:
    """Summaries that differ in their number and their text, as those of a year do."""
    paper = session_report()
    words = " ".join(block.text for block in paper.blocks if isinstance(block, Text)).split()
    return [
        replace(
            paper,
            number=f"SV-2026-{number:04}",
            blocks=tuple(
                replace(block, text=" ".join([*words[number % 17 :], *words[: number % 17]][: len(block.text.split())]))
                if isinstance(block, Text)
                else block
                for block in paper.blocks
            ),
        )
        for number in range(1, BATCH + 1)
    ]


def _batch() -> Measure:
    """All of them after each other; each is followed by its bare one, so that what else is done strikes both alike."""
    ours = bare = 0.0
    for paper in _of_the_batch():
        begin = time.perf_counter()
        pdf = render(paper, MADE)
        ours += time.perf_counter() - begin
        pages, faces = _pages(pdf), _faces(paper)
        begin = time.perf_counter()
        _bare(pages, faces)
        bare += time.perf_counter() - begin
    return measured(f"{BATCH} summaries in a batch", ours, bare, BATCH_LIMIT, "s")


def run() -> list[Measure]:
    """The cost of a summary, and of many, against the bare canvas."""
    paper = session_report()
    pages, faces = _pages(render(paper, MADE)), _faces(paper)
    ours, bare = compare(lambda: render(paper, MADE), lambda: _bare(pages, faces), ROUNDS)
    return [measured("one summary as PDF", ours, bare, LIMIT), _batch()]
