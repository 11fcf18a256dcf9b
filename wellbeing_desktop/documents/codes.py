"""Codes on paper: groups of letters for people, and the square in the footer for a scanner."""

from functools import partial
from typing import Any

import zxingcpp

from wellbeing_desktop.documents.flow import Strip
from wellbeing_desktop.documents.lines import line, width_of
from wellbeing_desktop.documents.sheet import Aside, Sheet
from wellbeing_desktop.documents.strips import baseline
from wellbeing_desktop.documents.styles import BAR, CAPTION, CODE, INK, MARGIN, TEAL, TINT, WIDTH
from wellbeing_desktop.documents.tags import Element
from wellbeing_desktop.domain.page_code import PageCode
from wellbeing_desktop.domain.paper import CodeGroups

_IN_ROW = 3
_PADS = 13.0
_UNDER = 17.0  # the number under a group
_DARK = 128


def code_strips(block: CodeGroups, parent: Element) -> list[Strip]:
    """The groups, large, three to a row, each with its number; never cut by a page end."""
    rows = [block.groups[start : start + _IN_ROW] for start in range(0, len(block.groups), _IN_ROW)]
    targets = [[parent.child("P") for _ in some] for some in rows]
    height = len(rows) * (CODE.leading + _UNDER) + 2 * _PADS
    return [Strip(height, partial(_draw_groups, rows, targets, height), 4.0)]


def square(sheet: Sheet, left: float, bottom: float, side: float, code: PageCode) -> None:
    """The page code as a QR square (error correction M) of `side` points, drawn as rectangles."""
    made = zxingcpp.create_barcode(code.payload(), zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image: Any = zxingcpp.write_barcode_to_image(made, scale=1, add_quiet_zones=False)
    modules: Any = memoryview(image)
    count = modules.shape[0]
    runs = [
        (start, count - 1 - number, length)
        for number in range(count)
        for start, length in _runs([modules[number, column] < _DARK for column in range(count)])
    ]
    sheet.modules(left, bottom, side / count, runs, INK, Aside.FOOTER)


def _runs(dark: list[bool]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for column, is_dark in enumerate(dark):
        if not is_dark:
            continue
        if runs and sum(runs[-1]) == column:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((column, 1))
    return runs


def _draw_groups(
    rows: list[tuple[str, ...]], targets: list[list[Element]], height: float, sheet: Sheet, top: float
) -> None:
    sheet.fill(MARGIN, top - height, WIDTH, height, TINT)
    sheet.fill(MARGIN, top - height, BAR, height, TEAL)
    cell = WIDTH / _IN_ROW
    for number, groups in enumerate(rows):
        y = top - _PADS - number * (CODE.leading + _UNDER)
        for place, group in enumerate(groups):
            middle = MARGIN + (place + 0.5) * cell
            target = targets[number][place]
            count = f"{number * _IN_ROW + place + 1}"
            x = middle - (width_of(group, CODE) - CODE.spacing) / 2
            sheet.text(x, baseline(y, CODE), line(group, CODE), CODE, target)
            x = middle - width_of(count, CAPTION) / 2
            sheet.text(x, baseline(y - CODE.leading, CAPTION), line(count, CAPTION), CAPTION, target)
