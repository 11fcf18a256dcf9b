"""Drawing on pages so that each mark belongs to a structure element or is declared decoration."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import Any

from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas

from wellbeing_desktop.documents.fonts import Face, register
from wellbeing_desktop.documents.lines import Line
from wellbeing_desktop.documents.styles import PAGE_HEIGHT, PAGE_WIDTH, Style
from wellbeing_desktop.documents.tags import Element


class Aside(StrEnum):
    """What is no content for a reader aloud: decoration, and what repeats on each page."""

    DECORATION = "/Artifact <</Type /Layout>> BDC"
    HEADER = "/Artifact <</Type /Pagination /Subtype /Header>> BDC"
    FOOTER = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"


Target = Element | Aside


@dataclass(frozen=True, slots=True)
class Link:
    """A rectangle on a page that leads to a height on another; pages from 0, points from the lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float
    words: str
    to_page: int
    to_height: float


class Sheet:
    """The pages of one document, drawn one after the other; y runs upwards from the lower edge, in points."""

    def __init__(self) -> None:
        register()
        self.canvas = Canvas(
            BytesIO(),
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            initialFontName=Face.REGULAR.value,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
        )
        self.page = 0
        self._target: Target | None = None
        self.links: list[Link] = []
        self._marks = 0
        self._colours: dict[bool, int] = {}

    def text(self, x: float, baseline: float, line: Line, style: Style, target: Target) -> None:
        """Letters from `x` to the right."""
        if not line.text:
            return
        self._enter(target)
        self._colour(style.colour, fill=True)
        font, document = getFont(style.face.value), self.document
        shown = " ".join(
            f"{font.getSubsetInternalName(subset, document)} {style.size} Tf <{codes.hex()}> Tj"
            for subset, codes in font.splitString(line.text, document)
        )
        self.canvas.addLiteral(f"BT {style.spacing} Tc 1 0 0 1 {x:.2f} {baseline:.2f} Tm {shown} ET")

    def fill(
        self, x: float, y: float, width: float, height: float, colour: int, target: Target = Aside.DECORATION
    ) -> None:
        """A filled rectangle with its lower left corner at (x, y)."""
        self._enter(target)
        self._colour(colour, fill=True)
        self.canvas.rect(x, y, width, height, stroke=0, fill=1)

    def frame(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: int,
        target: Target = Aside.DECORATION,
    ) -> None:
        """The outline of a rectangle."""
        self._enter(target)
        self._pen(colour, 0.7)
        self.canvas.rect(x, y, width, height, stroke=1, fill=0)

    def rule(
        self, x: float, y: float, width: float, colour: int, thickness: float = 0.6, target: Target = Aside.DECORATION
    ) -> None:
        """A horizontal line."""
        self._enter(target)
        self._pen(colour, thickness)
        self.canvas.line(x, y, x + width, y)

    def ink(self, strokes: list[list[tuple[float, float]]], colour: int, thickness: float, target: Target) -> None:
        """Strokes of a pen, with round ends; a stroke of one point is a dot."""
        self._enter(target)
        self._pen(colour, thickness)
        self.canvas.setLineCap(1)
        self.canvas.setLineJoin(1)
        path = self.canvas.beginPath()
        for stroke in strokes:
            path.moveTo(*stroke[0])
            for point in stroke[1:] or stroke:
                path.lineTo(*point)
        self.canvas.drawPath(path, stroke=1, fill=0)
        self.canvas.setLineCap(0)
        self.canvas.setLineJoin(0)

    def shape(
        self,
        points: Sequence[tuple[float, float]],
        target: Target,
        *,
        fill: int | None = None,
        line: int | None = None,
        thickness: float = 0.7,
        dash: tuple[float, ...] = (),
        closed: bool = True,
    ) -> None:
        """Straight pieces from point to point: an outline that can be filled, or with `closed=False` a line."""
        self._enter(target)
        if fill is not None:
            self._colour(fill, fill=True)
        if line is not None:
            self._pen(line, thickness)
        self.canvas.setDash(*([list(dash)] if dash else []))
        path = self.canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        if closed:
            path.close()
        self.canvas.drawPath(path, stroke=int(line is not None), fill=int(fill is not None))
        self.canvas.setDash()

    def image(self, x: float, y: float, width: float, height: float, picture: Image.Image, target: Element) -> None:
        """A picture from `logo.opened`, stretched over the rectangle."""
        self._enter(target)
        self.canvas.drawImage(ImageReader(picture), x, y, width, height)

    def modules(
        self, x: float, y: float, size: float, runs: list[tuple[int, int, int]], colour: int, target: Target
    ) -> None:
        """Bars of a printed code: column, row and length of each, in squares of `size` points."""
        self._enter(target)
        self.canvas.saveState()
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.transform(size, 0, 0, size, x, y)
        self.canvas.addLiteral("".join(f"{column} {row} {length} 1 re " for column, row, length in runs) + "f")
        self.canvas.restoreState()

    def link(self, link: Link, target: Element) -> None:
        """Make a rectangle lead elsewhere; `target` is the element of the words in it."""
        target.lead(link.page, len(self.links))
        self.links.append(link)

    def end_page(self) -> None:
        """Close this page; drawing goes on upon the next."""
        self._leave()
        self.canvas.showPage()
        self.page += 1
        self._marks = 0
        self._colours = {}

    @property
    def document(self) -> Any:
        """Reportlab's document, for `pdf_file.written`."""
        return self.canvas._doc

    def _enter(self, target: Target) -> None:
        if target is self._target:
            return
        self._leave()
        self._target = target
        if isinstance(target, Element):
            target.mark(self.page, self._marks)
            self.canvas.addLiteral(f"/{target.tag} <</MCID {self._marks}>> BDC")
            self._marks += 1
        else:
            self.canvas.addLiteral(target.value)

    def _leave(self) -> None:
        if self._target is not None:
            self.canvas.addLiteral("EMC")
        self._target = None

    def _pen(self, colour: int, thickness: float) -> None:
        self._colour(colour, fill=False)
        self.canvas.setLineWidth(thickness)

    def _colour(self, colour: int, fill: bool) -> None:
        if self._colours.get(fill) == colour:
            return
        self._colours[fill] = colour
        setter = self.canvas.setFillColor if fill else self.canvas.setStrokeColor
        setter(HexColor(colour))
