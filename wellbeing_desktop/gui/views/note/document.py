"""The lines of a note in a text document.

Whose line it is lies in the format of its block: Qt keeps that through splitting, joining and undo, where a block's
user state and user data get lost.
"""

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

from wellbeing_desktop.domain.notes import Line, Voice

VOICE = QTextFormat.Property.UserProperty.value + 1
_SOFT_BREAK = "\N{LINE SEPARATOR}"


def voice_of(block: QTextBlock) -> Voice:
    """Whose line this is; joint unless it was said otherwise."""
    kept = block.blockFormat().stringProperty(VOICE)
    return Voice(kept) if kept else Voice.JOINT


def give_voice(cursor: QTextCursor, voice: Voice) -> None:
    """Make the lines that the cursor's selection touches somebody's; one step for undo."""
    format_ = QTextBlockFormat()
    format_.setProperty(VOICE, voice.value)
    cursor.mergeBlockFormat(format_)


def split(cursor: QTextCursor) -> None:
    """Begin a line at the cursor in place of its selection; what stood behind that keeps its voice."""
    end = QTextCursor(cursor.document())
    end.setPosition(cursor.selectionEnd())
    voice = voice_of(end.block())
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    cursor.insertBlock()
    if voice_of(cursor.block()) is not voice:
        give_voice(cursor, voice)
    cursor.endEditBlock()


def read(document: QTextDocument) -> tuple[Line, ...]:
    """The lines as they stand; an empty document has none."""
    if document.isEmpty():
        return ()
    found: list[Line] = []
    block = document.begin()
    while block.isValid():
        voice = voice_of(block)
        found.extend(Line(text, voice) for text in block.text().split(_SOFT_BREAK))
        block = block.next()
    return tuple(found)


def text_of(lines: tuple[Line, ...]) -> str:
    """The text of lines, one below the other."""
    return "\n".join(line.text for line in lines)


def mark(document: QTextDocument, lines: tuple[Line, ...]) -> None:
    """Give each block of a document filled with `text_of(lines)` its voice; joint ones need none."""
    number = 0
    for line in lines:
        after = number + line.text.count("\n") + 1
        if line.voice is not Voice.JOINT:
            cursor = QTextCursor(document.findBlockByNumber(number))
            cursor.setPosition(document.findBlockByNumber(after - 1).position(), QTextCursor.MoveMode.KeepAnchor)
            give_voice(cursor, line.voice)
        number = after
