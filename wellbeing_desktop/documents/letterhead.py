"""The head of the first page: logo, practice, what kind of document it is and its number."""

from functools import partial

from PIL.Image import Image

from wellbeing_desktop.assets.wording import Wording
from wellbeing_desktop.documents.flow import Draw, Strip
from wellbeing_desktop.documents.lines import single
from wellbeing_desktop.documents.logo import fitted, opened
from wellbeing_desktop.documents.sheet import Sheet
from wellbeing_desktop.documents.strips import Cell, Pads, row
from wellbeing_desktop.documents.styles import DISCIPLINE, KIND, MARGIN, PRACTICE, RULE, WIDTH
from wellbeing_desktop.documents.tags import Element
from wellbeing_desktop.domain.paper import Paper

_WIDEST_SIDE = 190.0  # of the column at the right, which is as wide as its words
_GAP = 14.0
_LOGO_WIDTH = 120.0
_LOGO_HEIGHT = PRACTICE.leading + DISCIPLINE.leading


def letterhead(paper: Paper, words: Wording, root: Element) -> list[Strip]:
    """Two rows and a hairline; the names are cut off with an ellipsis after two lines."""
    picture = opened(paper.practice.logo) if paper.practice.logo is not None else None
    figure = root.figure(words.text("head.logo", practice=paper.practice.name)) if picture else None
    size = fitted(picture, _LOGO_WIDTH, _LOGO_HEIGHT) if picture else (0.0, 0.0)
    left = MARGIN + (size[0] + _GAP if picture else 0.0)
    kind = single(words.text(f"kind.{paper.kind}"), KIND, _WIDEST_SIDE)
    numbered = words.text("head.numbered", number=paper.number, version=paper.version)
    number = single(numbered, DISCIPLINE, _WIDEST_SIDE)
    side = max(kind[0].width, number[0].width)
    room = MARGIN + WIDTH - side - _GAP - left
    name = Cell(left, single(paper.practice.name, PRACTICE, room, 2), PRACTICE, root.child("P"))
    kind_cell = Cell(MARGIN + WIDTH - side, kind, KIND, root.child("P"), side)
    strips = row([name, kind_cell], PRACTICE, Pads())
    discipline = single(paper.practice.discipline, DISCIPLINE, room, 2)
    left_cell = Cell(left, discipline, DISCIPLINE, root.child("P"))
    number_cell = Cell(MARGIN + WIDTH - side, number, DISCIPLINE, root.child("P"), side)
    strips += row([left_cell, number_cell], DISCIPLINE, Pads(below=7, rule=RULE))
    if picture and figure:
        strips[0].draw = partial(_with_logo, strips[0].draw, picture, size, figure)
    return strips


def _with_logo(
    draw: Draw, picture: Image, size: tuple[float, float], figure: Element, sheet: Sheet, top: float
) -> None:
    width, height = size
    bottom = top - (_LOGO_HEIGHT + height) / 2
    figure.surround(MARGIN, bottom, MARGIN + width, bottom + height)
    sheet.image(MARGIN, bottom, width, height, picture, figure)
    draw(sheet, top)
