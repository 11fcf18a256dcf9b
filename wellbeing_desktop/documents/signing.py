"""Signature boxes: two beside each other, drawn, oral, on paper, or empty for a pen."""

from dataclasses import dataclass
from functools import partial

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Wording
from wellbeing_desktop.documents.flow import Strip
from wellbeing_desktop.documents.lines import Line, single, wrap
from wellbeing_desktop.documents.sheet import Sheet
from wellbeing_desktop.documents.strips import baseline, paragraph, spaced
from wellbeing_desktop.documents.styles import CAPTION, MARGIN, PEN, QUIET, RULE, SIGNER, WIDTH
from wellbeing_desktop.documents.tags import Element
from wellbeing_desktop.domain.paper import DrawnMark, OralMark, PaperMark, SignatureRow, Signer
from wellbeing_desktop.domain.signature import Signature

_GAP = 23.0
_BOX = (WIDTH - _GAP) / 2
_SIDE = 11.0
_INSIDE = _BOX - 2 * _SIDE
_AREA = 35.0  # height for the ink
_ABOVE = 5.0
_BELOW = 7.0
_THICKNESS = 1.1


@dataclass(frozen=True, slots=True)
class _Box:
    name: tuple[Line, ...]
    caption: tuple[Line, ...]
    said: tuple[Line, ...]
    drawn: Signature | None
    label: Element
    figure: Element
    note: Element


def signature_strips(
    row: SignatureRow, words: Wording, formats: Formats, parent: Element, practice: str
) -> list[Strip]:
    """The boxes, and under each pair, not parted from it, the remarks that were made while agreeing.

    `practice` is on whose screen a drawn signature was put.
    """
    strips: list[Strip] = []
    for start in range(0, len(row.signers), 2):
        pair = row.signers[start : start + 2]
        boxes = [_box(signer, words, formats, parent, practice) for signer in pair]
        captions = max(len(box.caption) for box in boxes)
        height = max(len(box.name) for box in boxes) * SIGNER.leading + _foot(captions) + _ABOVE + _AREA
        strips.append(Strip(height, partial(_draw_pair, boxes, height, captions), 8.0 if start else 5.0))
        for signer in pair:
            if signer.remark:
                text = words.text("signature.remark", name=signer.name, remark=signer.remark)
                strips[-1].glue = True
                strips += spaced(paragraph(text, QUIET, parent.child("P")), 4)
    return strips


def _box(signer: Signer, words: Wording, formats: Formats, parent: Element, practice: str) -> _Box:
    title = words.text("signature.signer", role=signer.role, name=signer.name)
    label = parent.child("P")
    figure = parent.figure(words.text("signature.picture", name=signer.name))
    caption, said, drawn = "", "", None
    match signer.mark:
        case DrawnMark(signature, moment):
            drawn = signature
            caption = words.text("signature.drawn", practice=practice, moment=formats.moment(moment))
        case OralMark(on, how):
            said = _oral(formats.long_date(on), how, words)
        case PaperMark(on):
            said = words.text("signature.paper", day=formats.long_date(on))
        case _:
            caption = words.text("signature.pen")
    return _Box(
        single(title, SIGNER, _INSIDE, 3),
        wrap(caption, CAPTION, _INSIDE) if caption else (),
        single(said, SIGNER, _INSIDE, 3) if said else (),
        drawn,
        label,
        figure,
        parent.child("P"),
    )


def _oral(day: str, how: str, words: Wording) -> str:
    if how:
        return words.text("signature.oral_how", day=day, how=how)
    return words.text("signature.oral", day=day)


def _foot(captions: int) -> float:
    """How far above the lower edge the line for the signature lies."""
    return _BELOW + captions * CAPTION.leading + 3


def _draw_pair(boxes: list[_Box], height: float, captions: int, sheet: Sheet, top: float) -> None:
    for number, box in enumerate(boxes):
        _draw_box(box, MARGIN + number * (_BOX + _GAP), height, captions, sheet, top)


def _draw_box(box: _Box, left: float, height: float, captions: int, sheet: Sheet, top: float) -> None:
    sheet.frame(left, top - height, _BOX, height, RULE)
    x = left + _SIDE
    below = _lines(sheet, x, top - _ABOVE, box.name, box.label, SIGNER.leading)
    if box.said:
        _lines(sheet, x, below - 6, box.said, box.note, SIGNER.leading)
        return
    floor = top - height + _foot(captions)
    sheet.rule(x, floor, _INSIDE, RULE)
    if box.drawn is not None and not box.drawn.empty:
        _ink(sheet, x, floor - 3, box.drawn, box.figure)
    for number, line in enumerate(box.caption):
        sheet.text(x, baseline(floor - 2 - number * CAPTION.leading, CAPTION), line, CAPTION, box.note)


def _lines(sheet: Sheet, x: float, top: float, lines: tuple[Line, ...], target: Element, leading: float) -> float:
    for number, line in enumerate(lines):
        sheet.text(x, baseline(top - number * leading, SIGNER), line, SIGNER, target)
    return top - len(lines) * leading


def _ink(sheet: Sheet, left: float, bottom: float, signature: Signature, figure: Element) -> None:
    scale = min(_INSIDE / signature.width, (_AREA + 2) / signature.height)
    strokes = [
        [(left + p.x * scale, bottom + (signature.height - p.y) * scale) for p in stroke.points]
        for stroke in signature.strokes
        if stroke.points
    ]
    figure.surround(left, bottom, left + signature.width * scale, bottom + signature.height * scale)
    sheet.ink(strokes, PEN, _THICKNESS, figure)
