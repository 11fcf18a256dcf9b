"""Source Sans 3, embedded as subsets in every document; loaded when the first document is made."""

from enum import StrEnum
from functools import cache
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.pdfmetrics import getFont, registerFont
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from wellbeing_desktop.assets.paths import resource


class Face(StrEnum):
    """The three weights on paper; the value is the font's name within reportlab."""

    REGULAR = "WellbeingRegular"
    SEMIBOLD = "WellbeingSemiBold"
    BOLD = "WellbeingBold"


_FILES = {
    Face.REGULAR: "SourceSans3_400Regular.ttf",
    Face.SEMIBOLD: "SourceSans3_600SemiBold.ttf",
    Face.BOLD: "SourceSans3_700Bold.ttf",
}
_MOST_IN_BLOCK = 100  # entries a 'bfchar' block may hold (Adobe technical note 5411)


_SETTINGS = {"invariant": 1, "pdfComments": 0, "pdfMultiLine": 0, "ttfAsciiReadable": 0, "useA85": 0}


@cache
def register() -> None:
    """Make the faces known to reportlab; one subset holds only what a document uses, not all of ASCII.

    Settles what bytes reportlab writes, which variables of the environment (RL_...) could change.
    """
    for name, value in _SETTINGS.items():
        setattr(rl_config, name, value)
    for face, name in _FILES.items():
        registerFont(TTFont(face.value, str(resource("fonts", name)), asciiReadable=0))


@cache
def widths(face: Face) -> dict[int, float]:
    """The advance of each character that the face can draw, in thousandths of the font size."""
    register()
    font = getFont(face.value).face
    return {code: float(font.charWidths[code]) for code in font.charToGlyph}


@cache
def drawable() -> frozenset[int]:
    """The code points that every face can draw and that reportlab can map back to text (up to U+FFFF)."""
    shared = frozenset.intersection(*(frozenset(widths(face)) for face in Face))
    return frozenset(code for code in shared if 0x20 <= code <= 0xFFFF)


def embed(document: Any) -> None:
    """Put the subsets into the document, with ToUnicode maps that hold.

    reportlab maps unused codes to U+0000, which PDF/A and PDF/UA forbid, and writes blocks that are too long.
    """
    for font in document.delayedFonts:
        subsets = [list(subset) for subset in font.state[document].subsets]
        font.addObjects(document)
        for number, subset in enumerate(subsets):
            name = (SUBSETN(number) + b"+" + font.face.name).decode("ascii")
            document.idToObject[f"toUnicodeCMap:{name}"].content = _to_unicode(name, subset)


def _to_unicode(name: str, subset: list[int]) -> str:
    entries = [f"<{code:02X}> <{char:04X}>" for code, char in enumerate(subset) if char]
    blocks = [entries[start : start + _MOST_IN_BLOCK] for start in range(0, len(entries), _MOST_IN_BLOCK)]
    mapped = "\n".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        f"/CMapName /{name} def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
        f"{mapped}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )
