"""Each kind of block of a paper as strips."""

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Wording
from wellbeing_desktop.documents.codes import code_strips
from wellbeing_desktop.documents.contents import Entry, Index, contents_strips
from wellbeing_desktop.documents.day_grid import grid_strips
from wellbeing_desktop.documents.facts import fact_grid
from wellbeing_desktop.documents.flow import Strip, glued
from wellbeing_desktop.documents.lines import paragraphs
from wellbeing_desktop.documents.rich_lists import line_strips
from wellbeing_desktop.documents.signing import signature_strips
from wellbeing_desktop.documents.strips import boxed, paragraph, spaced
from wellbeing_desktop.documents.styles import (
    BAR,
    BODY,
    ENVELOPE,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    LEAD,
    MARGIN,
    QUIET,
    STRONG,
    WIDTH,
    Style,
)
from wellbeing_desktop.documents.tables import agreement_strips, table_strips
from wellbeing_desktop.documents.tags import Element
from wellbeing_desktop.documents.wheels import wheel_strips
from wellbeing_desktop.documents.writing import writing_strips
from wellbeing_desktop.domain.notes import Listing
from wellbeing_desktop.domain.notes import Style as LineStyle
from wellbeing_desktop.domain.paper import (
    AgreementTable,
    Block,
    Bullets,
    CodeGroups,
    Contents,
    DayGrid,
    FactTable,
    Heading,
    Panel,
    SignatureRow,
    Table,
    Text,
    Tone,
    Wheel,
    WritingLines,
)
from wellbeing_desktop.domain.rich_lines import Lines, RichLine

_TONES = {Tone.BODY: BODY, Tone.LEAD: LEAD, Tone.QUIET: QUIET}
_HEADINGS = {2: HEADING_2, 3: HEADING_3, 4: HEADING_4}
_LISTED = 3  # the deepest heading that stands in a table of contents
_INSIDE = 10.0
_WHOLE_PANEL = 10  # a panel of at most so many paragraphs is not cut
_SHORT = 4  # so many strips of text above signatures stay with them; of a longer text the end does


class Composer:
    """Turns the blocks of one paper into strips, in one language, under one root of the structure."""

    def __init__(self, words: Wording, formats: Formats, root: Element, practice: str) -> None:
        self._words = words
        self._formats = formats
        self._root = root
        self._practice = practice
        self._level = 1  # of the heading above; PDF/UA forbids to skip a level
        self.index: Index | None = None  # once there is a table of contents

    def strips(self, blocks: tuple[Block, ...]) -> list[Strip]:
        """All blocks under each other; a heading stays with what follows, a short text with its signatures."""
        out: list[Strip] = []
        earlier: Block | None
        earlier, count = None, 0
        for at, block in enumerate(blocks):
            laid = self._laid(block, blocks[at + 1 :] if isinstance(block, Contents) else ())
            if isinstance(block, SignatureRow) and isinstance(earlier, Text) and count:
                glued(out[-(count if count <= _SHORT else 1) :])
            if not isinstance(block, Heading) and laid and not laid[0].before:
                laid[0].before = 3.0 if isinstance(earlier, Heading) else 9.0
            out += laid
            earlier, count = block, len(laid)
        return out

    def _contents(self, following: tuple[Block, ...]) -> list[Strip]:
        """The table of contents of what follows; a heading is counted as one when it is laid."""
        heads = [block for block in following if isinstance(block, Heading) and block.level <= _LISTED]
        self.index = Index([Entry(head.text, head.level == _LISTED) for head in heads])
        return contents_strips(self.index.entries, self._root, self._words)

    def _laid(self, block: Block, following: tuple[Block, ...]) -> list[Strip]:
        match block:
            case Heading():
                return self._heading(block)
            case Text(text, tone):
                return _text(text, _TONES[tone], self._root)
            case Bullets() | Lines():
                return line_strips(_lines(block), self._root)
            case FactTable(facts):
                return fact_grid(facts, self._root) if facts else []
            case Panel():
                return self._panel(block)
            case AgreementTable() | Table():
                return self._table(block)
            case SignatureRow():
                return signature_strips(block, self._words, self._formats, self._root, self._practice)
            case CodeGroups():
                return code_strips(block, self._root)
            case DayGrid():
                return grid_strips(block, self._root)
            case Wheel():
                return wheel_strips(block, self._root)
            case WritingLines(count):
                return writing_strips(count)
            case Contents():
                return self._contents(following)

    def _table(self, table: AgreementTable | Table) -> list[Strip]:
        if isinstance(table, Table):
            return table_strips(table, self._words, self._root)
        return agreement_strips(table, self._words, self._formats, self._root)

    def _heading(self, heading: Heading) -> list[Strip]:
        self._level = min(heading.level, self._level + 1)
        strips = paragraph(heading.text, _HEADINGS[self._level], self._root.child(f"H{self._level}"))
        if self.index is not None and heading.level <= _LISTED:
            self.index.strips.append(strips[0])
        return glued(spaced(strips, 10.0 if self._level == 2 else 9.0))

    def _panel(self, panel: Panel) -> list[Strip]:
        place = self._root.child("Div")
        left, width = MARGIN + BAR + _INSIDE, WIDTH - BAR - 2 * _INSIDE
        strips: list[Strip] = []
        if panel.title:
            strips += glued(paragraph(panel.title, STRONG, place.child("P"), left, width))
        strips += _text(panel.text, ENVELOPE, place, left, width)
        if len(strips) <= _WHOLE_PANEL:
            strips = [*glued(strips[:-1]), *strips[-1:]]
        return boxed(strips, 7, 8) if strips else []


def _lines(block: Bullets | Lines) -> Lines:
    if isinstance(block, Lines):
        return block
    style = LineStyle(listing=Listing.NUMBER if block.numbered else Listing.BULLET)
    return Lines(tuple(RichLine(text, style) for text in block.items))


def _text(text: str, style: Style, parent: Element, x: float = MARGIN, width: float = WIDTH) -> list[Strip]:
    strips: list[Strip] = []
    for words, gap in paragraphs(text):
        before = 0.0 if not strips else style.leading * 0.55 if gap else 2.0
        strips += spaced(paragraph(words, style, parent.child("P"), x, width), before)
    return strips
