"""Colours, letter sizes and measures of the page; lengths in points, 72 to the inch."""

from dataclasses import dataclass

from wellbeing_desktop.documents.fonts import Face

PAGE_WIDTH = 595.276  # A4
PAGE_HEIGHT = 841.89
MARGIN = 62.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
BAND = 11.5
BAR = 2.2
TOP_FIRST = 31.0
TOP_NEXT = 66.0
BOTTOM = 74.0

BULLET_SIGN = "\N{BULLET}"
INDENT = 13.0  # of a list of points, and of each step inwards
NUMBER_INDENT = 18.0

TEAL = 0x1F5650
INK = 0x1C2422
GREY = 0x5A6664
RULE = 0xC3CFCA
TINT = 0xEEF3F0
PEN = 0x14213D


@dataclass(frozen=True, slots=True)
class Style:
    """How letters look; `leading` is the height of a line, `spacing` is added after each letter."""

    face: Face
    size: float
    leading: float
    colour: int = INK
    spacing: float = 0.0


PRACTICE = Style(Face.BOLD, 14.2, 18, TEAL)
DISCIPLINE = Style(Face.REGULAR, 9, 13, GREY)
KIND = Style(Face.SEMIBOLD, 11, 18)
TITLE = Style(Face.BOLD, 21, 25, TEAL)
SUBTITLE = Style(Face.REGULAR, 11.2, 15, GREY)
HEADING_2 = Style(Face.SEMIBOLD, 12.4, 16, TEAL)
HEADING_3 = Style(Face.SEMIBOLD, 10.4, 14, TEAL)
HEADING_4 = Style(Face.SEMIBOLD, 10, 14)
BODY = Style(Face.REGULAR, 10, 14)
LEAD = Style(Face.REGULAR, 11.4, 16)
QUIET = Style(Face.REGULAR, 8.6, 12, GREY)
LABEL = Style(Face.REGULAR, 8.3, 11.4, GREY)
VALUE = Style(Face.REGULAR, 10, 13.5)
ENVELOPE = Style(Face.REGULAR, 9.7, 13.2)
BOLD = Style(Face.BOLD, 10, 14)
STRONG = Style(Face.SEMIBOLD, 10, 14)
BULLET = Style(Face.BOLD, 10, 14, TEAL)
TABLE_HEAD = Style(Face.SEMIBOLD, 8.6, 12, TEAL)
CELL = Style(Face.REGULAR, 9.8, 13.2)
SIGNER = Style(Face.REGULAR, 9.7, 13)
CAPTION = Style(Face.REGULAR, 8, 10.5, GREY)
FOOT = Style(Face.REGULAR, 8, 10.8, GREY)
FOOT_INK = Style(Face.REGULAR, 8, 10.8)
FOOT_STRONG = Style(Face.SEMIBOLD, 8, 10.8, TEAL)
RUNNING = Style(Face.SEMIBOLD, 9, 12, TEAL)
CODE = Style(Face.SEMIBOLD, 23, 30, INK, 3.2)
