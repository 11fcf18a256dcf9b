"""From lines to strips: paragraphs, rows of cells, and tinted boxes round them."""

from dataclasses import dataclass
from functools import partial

from wellbeing_desktop.documents.flow import Draw, Strip
from wellbeing_desktop.documents.lines import Line, wrap
from wellbeing_desktop.documents.sheet import Sheet, Target
from wellbeing_desktop.documents.styles import BAR, MARGIN, TEAL, TINT, WIDTH, Style

_CAPITAL = 0.66  # height of a capital of Source Sans 3, in font sizes
_WHOLE = 10  # a row of at most so many lines is not cut
_CUT = 5
_SEAM = 0.4  # tinted pieces overlap by this, or a hair of white shows between them


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines at a place in a row; `width` above 0 aligns them to the right edge, or centres them."""

    x: float
    lines: tuple[Line, ...]
    style: Style
    target: Target
    width: float = 0.0
    centred: bool = False

    def draw(self, sheet: Sheet, baseline: float, leading: float, part: slice) -> None:
        """Draw some of the lines, the first one standing on `baseline`."""
        for number, line in enumerate(self.lines[part]):
            spare = self.width - line.width if self.width else 0.0
            x = self.x + (spare / 2 if self.centred else spare)
            sheet.text(x, baseline - number * leading, line, self.style, self.target)


@dataclass(frozen=True, slots=True)
class Pads:
    """Air above and below a row, and a hairline under it."""

    above: float = 0.0
    below: float = 0.0
    rule: int | None = None
    thickness: float = 0.6


def baseline(top: float, style: Style) -> float:
    """Where letters stand in a line that begins at `top`: capitals in the middle."""
    return top - (style.leading + _CAPITAL * style.size) / 2


def paragraph(text: str, style: Style, target: Target, x: float = MARGIN, width: float = WIDTH) -> list[Strip]:
    """A paragraph; at least two of its lines stay together on either side of a page end."""
    lines = wrap(text, style, width)
    return [_piece(lines[part], style, target, x) for part in cuts(len(lines))]


def row(cells: list[Cell], style: Style, pads: Pads, before: float = 0.0) -> list[Strip]:
    """Cells beside each other on common baselines of `style`; cut between lines when there are many."""
    count = max(len(cell.lines) for cell in cells)
    step = count if count <= _WHOLE else _CUT
    strips = []
    for start in range(0, count, step):
        stop = min(start + step, count)
        here = Pads(
            pads.above if start == 0 else 0.0,
            pads.below if stop == count else 0.0,
            pads.rule if stop == count else None,
            pads.thickness,
        )
        height = here.above + (stop - start) * style.leading + here.below
        draw = partial(_draw_row, cells, style, here, slice(start, stop), height)
        strips.append(Strip(height, draw, before if start == 0 else 0.0))
    return strips


def boxed(strips: list[Strip], above: float, below: float) -> list[Strip]:
    """The strips on a tint with a bar at the left, over the whole width."""
    last = len(strips) - 1
    out = []
    for number, inner in enumerate(strips):
        air = above if number == 0 else inner.before
        height = air + inner.height + (below if number == last else 0.0)
        seam = 0.0 if number == last else _SEAM
        out.append(Strip(height, partial(_draw_boxed, inner.draw, air, height, seam), glue=inner.glue))
    return out


def prefixed(strips: list[Strip], label: Cell, style: Style) -> list[Strip]:
    """The strips with a label, as a bullet, on the first line, which is in `style`."""
    first = strips[0]
    first.draw = partial(_draw_prefixed, first.draw, label, style)
    return strips


def spaced(strips: list[Strip], before: float) -> list[Strip]:
    """The strips with air above the first."""
    if strips:
        strips[0].before = before
    return strips


def cuts(count: int) -> list[slice]:
    """Where a paragraph of so many lines may be parted: two of them stay together at either end."""
    if count <= 3:
        return [slice(0, count)]
    return [slice(0, 2), *(slice(n, n + 1) for n in range(2, count - 2)), slice(count - 2, count)]


def _piece(lines: tuple[Line, ...], style: Style, target: Target, x: float) -> Strip:
    cell = Cell(x, lines, style, target)

    def draw(sheet: Sheet, top: float) -> None:
        cell.draw(sheet, baseline(top, style), style.leading, slice(None))

    return Strip(len(lines) * style.leading, draw)


def _draw_row(
    cells: list[Cell], style: Style, pads: Pads, part: slice, height: float, sheet: Sheet, top: float
) -> None:
    for cell in cells:
        cell.draw(sheet, baseline(top - pads.above, style), style.leading, part)
    if pads.rule is not None:
        sheet.rule(MARGIN, top - height, WIDTH, pads.rule, pads.thickness)


def _draw_prefixed(inner: Draw, label: Cell, style: Style, sheet: Sheet, top: float) -> None:
    label.draw(sheet, baseline(top, style), style.leading, slice(None))
    inner(sheet, top)


def _draw_boxed(inner: Draw, air: float, height: float, seam: float, sheet: Sheet, top: float) -> None:
    sheet.fill(MARGIN, top - height - seam, WIDTH, height + seam, TINT)
    sheet.fill(MARGIN, top - height - seam, BAR, height + seam, TEAL)
    inner(sheet, top - air)
