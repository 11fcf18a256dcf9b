"""Taking a PDF apart: its marked pieces, its structure tree, its words."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2

PAINTING = {"Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "BI", "INLINE IMAGE"}


@dataclass(frozen=True)
class Run:
    """A painting operator and the marks it stands in: MCIDs, or -1 for an artifact."""

    operator: str
    marks: tuple[int, ...]


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def runs(page: pikepdf.Page) -> list[Run]:
    found, marks = [], []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            marks.append(int(operands[1]["/MCID"]) if str(operands[0]) != "/Artifact" else -1)
        elif name == "EMC":
            marks.pop()
        elif name in PAINTING:
            found.append(Run(name, tuple(marks)))
    assert marks == []
    return found


def opened_marks(page: pikepdf.Page) -> list[int]:
    """The MCIDs of a page in the order in which their marks begin."""
    return [
        int(operands[1]["/MCID"])
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) == "BDC" and str(operands[0]) != "/Artifact"
    ]


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """All structure elements below, each before its kids."""
    kids = node.get("/K")
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            yield kid
            yield from elements(kid)


def tags(pdf: bytes) -> list[str]:
    with opened(pdf) as document:
        return [str(element.S).removeprefix("/") for element in elements(document.Root.StructTreeRoot)]


def pieces(element: pikepdf.Object) -> list[tuple[pikepdf.Object, int]]:
    """The pages and MCIDs that an element itself holds."""
    found = []
    for kid in element.K:
        if isinstance(kid, int):
            found.append((element.Pg, kid))
        elif kid.get("/Type") == "/MCR":
            found.append((kid.Pg, int(kid.MCID)))
    return found


def words(pdf: bytes) -> str:
    """The text of all pages as pdftotext gives it, every run of spaces and line ends made one space."""
    return " ".join(laid_out(pdf).split())


def laid_out(pdf: bytes) -> str:
    """The text with its lines."""
    command = ["pdftotext", "-raw", "-", "-"]
    return subprocess.run(command, input=pdf, stdout=subprocess.PIPE, check=True).stdout.decode()


def page_text(pdf: bytes, page: int) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return document[page].get_textpage().get_text_bounded()


def saved(pdf: bytes, folder: Path) -> str:
    """A file for a program that reads no pipe."""
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    return str(path)
