"""The lines of a note in a text document.

Whose line it is and how it looks lie in the formats of its block and letters: Qt keeps those through splitting, joining
and undo, where a block's user state and user data get lost. A document counts places in UTF-16 units, a `Style` in
characters.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from wellbeing_desktop.domain.notes import MOST_INDENT, Line, Listing, Style, Voice, cleaned, runs

BOLD = QFont.Weight.Bold
_OWN = QTextFormat.Property.UserProperty.value
VOICE, PARTICIPANT, LISTING = _OWN + 1, _OWN + 2, _OWN + 3
_END = re.compile("\r\n|[\n\r\u2028\u2029\ufdd0\ufdd1]")
"""What Qt begins another paragraph or row at."""

Owner = tuple[Voice, int]
"""Whose a line is: its voice, and of which participant a member's line is (0 for the others)."""


def owner_of(block: QTextBlock) -> Owner:
    """Whose line this is; joint unless it was said otherwise."""
    format_ = block.blockFormat()
    kept = format_.stringProperty(VOICE)
    return (Voice(kept), format_.intProperty(PARTICIPANT)) if kept else (Voice.JOINT, 0)


def listing_of(block: QTextBlock) -> Listing:
    """What stands before this line."""
    return Listing(block.blockFormat().stringProperty(LISTING))


def indent_of(block: QTextBlock) -> int:
    """How many steps this line stands in; the room for a list's mark is one more on the screen."""
    format_ = block.blockFormat()
    return format_.indent() - bool(format_.stringProperty(LISTING))


def give_owner(cursor: QTextCursor, owner: Owner) -> None:
    """Make the lines that the cursor's selection touches somebody's; one step for undo."""
    format_ = QTextBlockFormat()
    format_.setProperty(VOICE, owner[0].value)
    format_.setProperty(PARTICIPANT, owner[1])
    cursor.mergeBlockFormat(format_)


def give_place(cursor: QTextCursor, listing: Listing, indent: int) -> None:
    """Let the lines of the cursor's selection stand in a list, or not, and so far in."""
    format_ = QTextBlockFormat()
    format_.setProperty(LISTING, listing.value)
    format_.setIndent(max(0, min(indent, MOST_INDENT)) + (listing is not Listing.NONE))
    cursor.mergeBlockFormat(format_)


def letters(bold: bool) -> QTextCharFormat:
    """How letters are typed from here on."""
    format_ = QTextCharFormat()
    format_.setFontWeight(BOLD if bold else QFont.Weight.Normal)
    return format_


def read(document: QTextDocument) -> tuple[Line, ...]:
    """The lines as they stand; a document in which nothing was done has none."""
    block = document.begin()
    if document.isEmpty() and line_of(block) == Line(""):
        return ()
    found: list[Line] = []
    while block.isValid():
        found += lines_of(block)
        block = block.next()
    return tuple(found)


def lines_of(block: QTextBlock) -> tuple[Line, ...]:
    """A paragraph as it is kept: a line for each piece between soft breaks."""
    return tuple(_parted(line_of(block)))


def line_of(block: QTextBlock) -> Line:
    """A paragraph as a line; a soft break stays a letter of it."""
    format_, text = block.blockFormat(), block.text()
    kept, listing = format_.stringProperty(VOICE), Listing(format_.stringProperty(LISTING))
    voice = Voice(kept) if kept else Voice.JOINT
    style = Style(_bold(block, text), listing, format_.indent() - bool(listing))
    return Line(text, voice, style, format_.intProperty(PARTICIPANT))


def fill(document: QTextDocument, lines: tuple[Line, ...], plain: QTextBlockFormat) -> None:
    """Put lines in place of what there is, each with its owner and looks and else as `plain`; laid out once."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    cursor.setBlockFormat(plain)
    cursor.insertText(text_of(lines), QTextCharFormat())
    block = document.begin()
    for line in _whole(lines):
        if line != Line(line.text):
            cursor.setPosition(block.position())
            _dress(cursor, line)
        block = block.next()
    cursor.endEditBlock()


def text_of(lines: tuple[Line, ...]) -> str:
    """The text of lines, one below the other."""
    return "\n".join(line.text for line in _whole(lines))


def put(cursor: QTextCursor, lines: tuple[Line, ...]) -> None:
    """Put lines in at the cursor in one step for undo.

    One plain line comes within the line with the cursor; others come below it, or in its place when it is empty.
    """
    whole = _whole(lines)
    cursor.beginEditBlock()
    take_away(cursor)
    if len(whole) == 1 and whole[0] == Line(whole[0].text):
        cursor.insertText(whole[0].text, letters(bold=False))
    else:
        for number, line in enumerate(whole):
            if number or cursor.block().length() > 1:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
                cursor.insertBlock()
            _put(cursor, line)
    cursor.endEditBlock()


def take(cursor: QTextCursor) -> Line:
    """Take the cursor's line out of the document in one step for undo, and return it."""
    block, keep = cursor.block(), QTextCursor.MoveMode.KeepAnchor
    line = line_of(block)
    cursor.beginEditBlock()
    cursor.setPosition(block.position())
    if block.next().isValid():
        cursor.setPosition(block.next().position(), keep)
    elif block.previous().isValid():
        cursor.setPosition(block.position() - 1)
        cursor.movePosition(QTextCursor.MoveOperation.End, keep)
    else:
        _dress(cursor, Line(""))
        cursor.movePosition(QTextCursor.MoveOperation.End, keep)
    cursor.removeSelectedText()
    cursor.endEditBlock()
    return line


def look_kept(cursor: QTextCursor) -> QTextBlockFormat | None:
    """Whose and how the first of the selected lines is, when nothing of any of them stays; None when Qt does well.

    Of lines that go whole, Qt lets the one that stays be as the last was.
    """
    document, end = cursor.document(), cursor.selectionEnd()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(end)
    all_of_it = not cursor.selectionStart() and end == document.characterCount() - 1
    begins, ends = first.position() == cursor.selectionStart(), end == last.position() + last.length() - 1
    whole = begins and ends and (last.length() > 1 or all_of_it)
    return first.blockFormat() if first != last and whole else None


def take_away(cursor: QTextCursor) -> None:
    """Take the selection away, one step for undo; of whole lines one stays, empty, whose and how the first was."""
    kept = look_kept(cursor)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if kept is not None:
        cursor.setBlockFormat(kept)
    cursor.endEditBlock()


def ended(text: str) -> str:
    """The text with each kind of line end as one line feed, so that every line is a paragraph."""
    return _END.sub("\n", text)


def _put(cursor: QTextCursor, line: Line) -> None:
    give_owner(cursor, (line.voice, line.participant_id))
    give_place(cursor, line.style.listing, line.style.indent)
    for text, bold in runs(line.text, line.style.bold):
        cursor.insertText(text, letters(bold))


def _dress(cursor: QTextCursor, line: Line) -> None:
    start = cursor.block().position()
    give_owner(cursor, (line.voice, line.participant_id))
    give_place(cursor, line.style.listing, line.style.indent)
    places = _units(line.text) if line.style.bold else []
    for first, last in line.style.bold:
        cursor.setPosition(start + places[first])
        cursor.setPosition(start + places[last], QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(letters(bold=True))


def _bold(block: QTextBlock, text: str) -> tuple[tuple[int, int], ...]:
    parts = [part for part in block.textFormats() if part.format.fontWeight() > QFont.Weight.Normal and part.length]
    units = _units(text) if parts else []
    found: list[tuple[int, int]] = []
    for part in parts:
        # A character of two units is bold when either of them is: only code can part them.
        first, last = bisect_right(units, part.start) - 1, bisect_left(units, part.start + part.length)
        if found and found[-1][1] >= first:
            first = found.pop()[0]
        found.append((first, last))
    return tuple(found)


def _units(text: str) -> list[int]:
    """The UTF-16 place of each character of a text, and of its end."""
    return list(accumulate((1 + (letter > "\uffff") for letter in text), initial=0))


def _whole(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines without any line end within them, or anything that cannot be kept."""
    return tuple(part for line in lines for part in _parted(cleaned(line)))


def _parted(line: Line) -> Iterator[Line]:
    """A line in pieces where a line end stands in it, all in its look and somebody's as it is."""
    at = 0
    if not _END.search(line.text):
        yield line
        return
    for text in _END.split(line.text):
        clipped = ((max(first - at, 0), min(last - at, len(text))) for first, last in line.style.bold)
        bold = tuple(span for span in clipped if span[0] < span[1])
        yield replace(line, text=text, style=replace(line.style, bold=bold))
        at += len(text) + 1 + line.text.startswith("\r\n", at + len(text))
