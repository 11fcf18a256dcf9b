"""One session summary as a tagged, archivable PDF, beside the same lines on a bare reportlab canvas."""

from io import BytesIO

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from benchmarks.timing import Measure, compare, measured
from tests.documents.samples import MADE, session_report
from wellbeing_desktop.documents.fonts import Face
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import Heading, Paper

LIMIT = 3.0
ROUNDS = 60


def _lines(pdf: bytes) -> list[str]:
    """The lines that stand on the pages, in the order they are drawn."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [line for page in document for line in page.get_textpage().get_text_bounded().splitlines() if line]


def _faces(paper: Paper) -> dict[str, Face]:
    headings = {block.text: Face.SEMIBOLD for block in paper.blocks if isinstance(block, Heading)}
    return headings | {paper.title: Face.BOLD, paper.practice.name: Face.BOLD}


def _bare(lines: list[str], faces: dict[str, Face]) -> bytes:
    """The lines in the same embedded fonts, with nothing else: no layout, tags, tables, code or metadata."""
    out = BytesIO()
    canvas = Canvas(out, pageCompression=1, initialFontName=Face.REGULAR.value)
    for number, line in enumerate(lines):
        canvas.setFont(faces.get(line, Face.REGULAR).value, 10)
        canvas.drawString(62, 800 - 12 * (number % 62), line)
    canvas.save()
    return out.getvalue()


def run() -> list[Measure]:
    """The cost of a summary against the bare canvas."""
    paper = session_report()
    lines, faces = _lines(render(paper, MADE)), _faces(paper)
    ours, bare = compare(lambda: render(paper, MADE), lambda: _bare(lines, faces), ROUNDS)
    return [measured("one summary as PDF", ours, bare, LIMIT)]
