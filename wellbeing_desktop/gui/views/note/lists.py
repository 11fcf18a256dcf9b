"""Lists and steps inwards: what the keys of a note do with the lines of a selection, each one step for undo."""

from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextBlock, QTextCursor

from wellbeing_desktop.domain.notes import Listing

from .document import give_place, indent_of, listing_of, look_kept, take_away

_BEGINNINGS = {"- ": Listing.BULLET, "* ": Listing.BULLET, "1. ": Listing.NUMBER}


def toggle_listing(cursor: QTextCursor, listing: Listing) -> None:
    """Make the lines a list of this kind, or plain lines again when they all are one."""
    blocks = list(_blocks(cursor))
    wanted = Listing.NONE if all(listing_of(block) is listing for block in blocks) else listing
    cursor.beginEditBlock()
    for block in blocks:
        give_place(QTextCursor(block), wanted, indent_of(block))
    cursor.endEditBlock()


def step(cursor: QTextCursor, steps: int) -> None:
    """Move the lines so many steps in, or out with a number below 0."""
    cursor.beginEditBlock()
    for block in _blocks(cursor):
        give_place(QTextCursor(block), listing_of(block), indent_of(block) + steps)
    cursor.endEditBlock()


def split(cursor: QTextCursor) -> None:
    """Begin a line at the cursor in place of its selection; what stood behind that stays whose and how it was.

    In an empty line of a list, end the list instead.
    """
    block = cursor.block()
    if not cursor.hasSelection() and not block.text() and listing_of(block) is not Listing.NONE:
        give_place(cursor, Listing.NONE, 0)
        return
    end = QTextCursor(cursor.document())
    end.setPosition(cursor.selectionEnd())
    kept = look_kept(cursor) or end.blockFormat()
    cursor.beginEditBlock()
    take_away(cursor)
    cursor.insertBlock()
    if cursor.blockFormat() != kept:
        cursor.setBlockFormat(kept)
    cursor.endEditBlock()


def backspace(cursor: QTextCursor) -> bool:
    """Take a selection away; at the beginning of a line in a list its mark, of one further in a step.

    False when there is nothing of the kind, so that a letter goes. Qt would move a selected line out and keep it.
    """
    block = cursor.block()
    listing, indent = listing_of(block), indent_of(block)
    if cursor.hasSelection():
        take_away(cursor)
    elif not cursor.atBlockStart() or (listing is Listing.NONE and not indent):
        return False
    else:
        give_place(cursor, Listing.NONE, indent if listing is not Listing.NONE else indent - 1)
    return True


def begin_list(cursor: QTextCursor) -> None:
    """Make a list of a plain line that begins with a dash or '1.' and a space, if the cursor stands right behind it."""
    block = cursor.block()
    typed = block.text()[: cursor.positionInBlock()]
    if typed not in _BEGINNINGS or listing_of(block) is not Listing.NONE:
        return
    cursor.beginEditBlock()
    cursor.setPosition(block.position(), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    give_place(cursor, _BEGINNINGS[typed], indent_of(block))
    cursor.endEditBlock()


def _blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        yield block
        block = block.next()


def is_bold(cursor: QTextCursor) -> bool:
    """Whether every letter of the selection is bold; without one, whether the next letter will be."""
    if not cursor.hasSelection():
        return cursor.charFormat().fontWeight() > QFont.Weight.Normal
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    weights = [
        part.format.fontWeight()
        for block in _blocks(cursor)
        for part in block.textFormats()
        if block.position() + part.start < last and block.position() + part.start + part.length > first
    ]
    return bool(weights) and min(weights) > QFont.Weight.Normal
