"""The report as somebody reads it: one page of plain text, laid out like the paper."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from wellbeing_desktop.domain.notes import Listing, runs
from wellbeing_desktop.gui import tokens as t
from wellbeing_desktop.gui.fonts import font
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.voices import Speaker

from .page import AgreementRow, Page
from .read_lines import ReadLine

_SHEET = """QTextEdit { border: 2px solid transparent; background: transparent; padding: 0; }
QTextEdit:focus { border-color: palette(highlight); }"""
_SPACE = "\N{NO-BREAK SPACE}"
_BULLET = "\N{BULLET}"
_VOICE, _WIDEST_VOICE, _SIDE, _PADDING, _STEP = 96, 150, 12, 4, 24


class ReadingPane(QTextEdit):
    """Read only; everything is put in as plain text, so that no mark-up of the user can come alive."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setStyleSheet(_SHEET)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page: Page | None = None
        self._ink = theme().tokens
        theme().changed.connect(self._draw)

    def show_page(self, page: Page) -> None:
        """Show a page; the same page leaves the place in the text where it is."""
        if page != self._page:
            self._page = page
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs another layout."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._page is not None:
            self._draw()

    def _draw(self) -> None:
        page, self._ink = self._page, theme().tokens
        self.clear()
        if page is None:
            return
        self.document().setDocumentMargin(_SIDE)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._paragraph(cursor, page.title, t.PAGE_TITLE, self._ink.text_1, bold=True, below=2)
        self._paragraph(cursor, page.subtitle, t.LABEL, self._ink.text_2, below=12)
        self._facts(cursor, page.facts)
        for heading, lines in page.sections:
            self._heading(cursor, heading)
            self._lines(cursor, lines)
        if page.agreements_title:
            self._heading(cursor, page.agreements_title)
            self._agreements(cursor, page.agreements_heads, page.agreements)
            self._paragraph(cursor, page.foot, t.BODY, self._ink.text_1, above=12)
        for part in page.beneath:
            self._heading(cursor, part.title)
            self._lines(cursor, part.lines)
            for told in part.told:
                self._paragraph(cursor, told, t.LABEL, self._ink.text_2, above=4)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _facts(self, cursor: QTextCursor, facts: tuple[tuple[str, str], ...]) -> None:
        table = self._table(cursor, len(facts), [_length(theme().pixels(_VOICE)), _length(0)])
        for row, (name, value) in enumerate(facts):
            self._cell(table, row, 0, name, self._ink.text_2)
            self._cell(table, row, 1, value)

    def _lines(self, cursor: QTextCursor, lines: tuple[ReadLine, ...]) -> None:
        """Each line beside whose it is: a hanging indent, which a long text lays out far quicker than a table."""
        speakers = dict.fromkeys(line.speaker for line in lines)
        voice, blocks = self._column(speakers), dict[tuple[int, bool], QTextBlockFormat]()
        looks = self._format(t.BODY, self._ink.text_1), self._bold()
        marks = {speaker: (self._tag(speaker, voice), self._mark(speaker)) for speaker in speakers}
        for line in lines:
            shape = line.style.indent, line.style.listing is not Listing.NONE
            if shape not in blocks:
                blocks[shape] = _hanging(voice, *shape)
            cursor.insertBlock(blocks[shape])
            cursor.insertText(*marks[line.speaker])
            sign = f"{line.number}." if line.number else _BULLET if shape[1] else ""
            cursor.insertText(f"\t{sign}\t" if sign else "\t", looks[0])
            for text, bold in runs(line.text, line.style.bold):
                cursor.insertText(text, looks[bold])

    def _column(self, speakers: Iterable[Speaker]) -> int:
        """How wide the words stand that say whose a line is; a long name is shortened."""
        least, most = theme().pixels(_VOICE), theme().pixels(_WIDEST_VOICE)
        return min(max(least, *(round(self._widest((speaker.words,))) for speaker in speakers), least), most)

    def _tag(self, speaker: Speaker, width: int) -> str:
        metrics = QFontMetricsF(font(t.CHIP, QFont.Weight.DemiBold, theme().scale))
        room = width - 2 * metrics.horizontalAdvance(_SPACE) - theme().pixels(_PADDING)
        return f"{_SPACE}{metrics.elidedText(speaker.words, Qt.TextElideMode.ElideRight, room)}{_SPACE}"

    def _mark(self, speaker: Speaker) -> QTextCharFormat:
        mark = self._format(t.CHIP, speaker.colours.text, bold=True)
        mark.setBackground(QColor(speaker.colours.fill))
        return mark

    def _bold(self) -> QTextCharFormat:
        bold = self._format(t.BODY, self._ink.text_1)
        bold.setFontWeight(QFont.Weight.Bold)
        return bold

    def _agreements(self, cursor: QTextCursor, heads: tuple[str, ...], rows: tuple[AgreementRow, ...]) -> None:
        free, whole = _length(0), [_length(self._widest(cells)) for cells in list(zip(heads, *rows, strict=True))[2:]]
        table = self._table(cursor, len(rows) + 1, [free, free, *whole])
        for column, head in enumerate(heads):
            self._cell(table, 0, column, head, self._ink.text_2, t.CHIP, bold=True)
        for row, cells in enumerate(rows, 1):
            for column, text in enumerate(cells):
                self._cell(table, row, column, text)
        for row in range(len(rows) + 1):
            for column in range(len(heads)):
                self._underline(table, row, column)

    def _widest(self, words: tuple[str, ...]) -> float:
        """The pixels that a column takes in which nothing breaks."""
        metrics = QFontMetricsF(font(t.BODY, scale=theme().scale))
        return max(map(metrics.horizontalAdvance, words)) + 2 * theme().pixels(_PADDING) + 1

    def _table(self, cursor: QTextCursor, rows: int, columns: list[QTextLength]) -> QTextTable:
        """A table without lines."""
        wanted = QTextTableFormat()
        wanted.setBorder(0)
        wanted.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        wanted.setCellSpacing(0)
        wanted.setTopMargin(theme().pixels(6))
        wanted.setCellPadding(theme().pixels(_PADDING))
        wanted.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        wanted.setColumnWidthConstraints(columns)
        table = cursor.insertTable(max(rows, 1), len(columns), wanted)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return table

    def _cell(
        self, table: QTextTable, row: int, column: int, text: str, ink: str = "", size: int = t.BODY, bold: bool = False
    ) -> None:
        inside = table.cellAt(row, column).firstCursorPosition()
        spaced = QTextBlockFormat()
        spaced.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        inside.setBlockFormat(spaced)
        inside.insertText(text, self._format(size, ink or self._ink.text_1, bold=bold))

    def _underline(self, table: QTextTable, row: int, column: int) -> None:
        cell = table.cellAt(row, column)
        lined = cell.format().toTableCellFormat()
        lined.setBottomBorder(1)
        lined.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        lined.setBottomBorderBrush(QColor(self._ink.line))
        cell.setFormat(lined)

    def _heading(self, cursor: QTextCursor, text: str) -> None:
        self._paragraph(cursor, text, t.CARD_TITLE, self._ink.accent_text, bold=True, above=16, below=4)

    def _paragraph(
        self,
        cursor: QTextCursor,
        text: str,
        size: int,
        ink: str,
        *,
        bold: bool = False,
        above: int = 0,
        below: int = 0,
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(theme().pixels(above))
        block.setBottomMargin(theme().pixels(below))
        if cursor.atStart():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        cursor.insertText(text, self._format(size, ink, bold=bold))

    def _format(self, size: int, ink: str, *, bold: bool = False) -> QTextCharFormat:
        format_ = QTextCharFormat()
        format_.setProperty(QTextCharFormat.Property.FontPixelSize, theme().pixels(size))
        format_.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        format_.setForeground(QColor(ink))
        return format_


def _hanging(voice: int, indent: int, listed: bool) -> QTextBlockFormat:
    """A line beside whose it is, so many steps in, with room for a list's mark."""
    deep = voice + theme().pixels(_STEP) * (indent + listed)
    block = QTextBlockFormat()
    block.setLeftMargin(deep + theme().pixels(_PADDING))
    block.setTextIndent(-deep)
    block.setTopMargin(theme().pixels(6))
    places = [deep - theme().pixels(_STEP), deep] if listed else [deep]
    block.setTabPositions([QTextOption.Tab(place, QTextOption.TabType.LeftTab) for place in places])
    block.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return block


def _length(pixels: float) -> QTextLength:
    """A column of this width; of 0, one as wide as what stands in it asks."""
    kind = QTextLength.Type.FixedLength if pixels else QTextLength.Type.VariableLength
    return QTextLength(kind, pixels)
