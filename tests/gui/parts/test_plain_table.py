"""A table to read: its words, what a screen reader hears, and its height."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.parts.plain_table import PlainTable

HEADS = ("Lid", "1", "2")
ROWS = (("Anna", "ja", "nee"), ("Bert", "nee", ""))


def made(qtbot: QtBot) -> PlainTable:
    table = PlainTable()
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    table.show_rows(HEADS, ROWS, ("", "ma 1 maart", "di 2 maart"))
    return table


def test_it_shows_its_rows_and_tells_each_cell_with_its_row_and_head(qtbot: QtBot) -> None:
    table = made(qtbot)
    assert table.words() == [list(row) for row in ROWS]
    item, head = table.item(0, 1), table.horizontalHeaderItem(2)
    assert item
    assert head
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Anna, 1: ja"
    assert head.toolTip() == "di 2 maart"


def test_it_is_as_high_as_its_rows_and_gone_without_any(qtbot: QtBot) -> None:
    table = made(qtbot)
    high = table.height()
    table.show_rows(HEADS, (*ROWS, ("Carel", "", "")))
    assert table.height() == high + table.rowHeight(2)
    assert not table.verticalScrollBar().isVisible()
    table.show_rows(HEADS, ())
    assert table.isHidden()


def test_the_first_column_takes_the_room_there_is(qtbot: QtBot) -> None:
    table = made(qtbot)
    narrow = table.columnWidth(0)
    table.resize(800, 300)
    assert table.columnWidth(0) > narrow
    assert sum(table.columnWidth(column) for column in range(3)) == table.viewport().width()
