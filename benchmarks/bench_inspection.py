"""An inspection copy of 300 pages, from the vault to the file, beside the same lines on a bare reportlab canvas."""

import tempfile
import time
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from benchmarks.timing import Measure, compare, measured
from wellbeing_desktop.documents.fonts import Face
from wellbeing_desktop.domain.notes import Compartment, Line
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.services import inspection, notes, releases, sample, trajectories
from wellbeing_desktop.vault.store import Vault

LIMIT = 3.0
LEAST = 300
ROUNDS = 5
CLIENT = 1
_PRESENT = datetime(2026, 11, 25, 9)
_WORDS = (
    "Vandaag ging het over de weken die achter ons liggen en over wat er op het werk veranderde. {who} vertelde hoe "
    "het overleg liep, waar het knelde en wat er nodig was om samen verder te komen; er was ruimte voor wat lastig is. "
)


def run() -> list[Measure]:
    """The whole way: reading the dossier, covering names, laying out and writing."""
    with tempfile.TemporaryDirectory() as folder:
        vault = sample.make(Path(folder), "nl", lambda: _PRESENT)
        _lengthen(vault)
        pages = _pages(_copy(vault))
        assert len(pages) >= LEAST, f"{len(pages)} pages"
        ours, bare = compare(lambda: _copy(vault), lambda: _bare(pages), ROUNDS)
        begin = time.perf_counter()
        inspection.prepare(vault, CLIENT)
        composing = (time.perf_counter() - begin) * 1000
        vault.close()
    return [measured(f"inspection copy of {len(pages)} pages ({composing:.0f} ms of composing)", ours, bare, LIMIT)]


def _lengthen(vault: Vault) -> None:
    """Long notes about every talk of the client, in which others are named here and there."""
    for trajectory in trajectories.of_client(vault, CLIENT):
        for session in trajectories.sessions_of(vault, trajectory.id):
            _write(vault, session)


def _write(vault: Vault, session: Session) -> None:
    keys = [
        section.key
        for section in notes.kind_of(vault, session.id).sections
        if section.compartment is not Compartment.WORKING
    ]
    for place, key in enumerate(keys):
        names = ("Zij", "Hij", "Bert Smit", "De ploeg", "Mevrouw Dijkema")
        lines = tuple(Line(_WORDS.format(who=names[(at + place) % len(names)]) * 2) for at in range(40))
        notes.save(vault, session.id, {key: lines})


def _copy(vault: Vault) -> bytes:
    return releases.pdf(inspection.prepare(vault, CLIENT).release)


def _pages(pdf: bytes) -> list[list[str]]:
    """The lines that stand on each page, in the order they are drawn."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [list(filter(None, page.get_textpage().get_text_bounded().splitlines())) for page in document]


def _bare(pages: list[list[str]]) -> bytes:
    """The lines in the same embedded font, with nothing else: no layout, tags, tables, links, code or metadata."""
    out = BytesIO()
    canvas = Canvas(out, pageCompression=1, initialFontName=Face.REGULAR.value)
    for lines in pages:
        canvas.setFont(Face.REGULAR.value, 10)
        for number, line in enumerate(lines):
            canvas.drawString(62, 800 - 12 * number, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
