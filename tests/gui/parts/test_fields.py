"""Days, times, weekdays, choices and labelled fields."""

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui import translate
from wellbeing_desktop.gui.parts import (
    DateField,
    DayPicker,
    LabelledField,
    OptionalDate,
    Segments,
    TimeField,
    WeekdayPicker,
)
from wellbeing_desktop.gui.theme import theme

DAY = dt.date(2026, 11, 19)


def shown(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    widget.show()


def test_a_day_is_written_as_the_language_does(qtbot: QtBot, qapp: QApplication) -> None:
    field = DateField()
    shown(field, qtbot)
    field.set_value(DAY)
    assert field.text() == "19-11-2026"
    translate.use(qapp, "en")
    assert field.text() == "19 Nov 2026"
    assert field.value() == DAY


@pytest.mark.parametrize("typed", ["19-11-2026", "19/11/26", "19 11 2026", "19 nov 2026", "19 november", "19112026"])
def test_a_day_can_be_typed_in_many_ways(qtbot: QtBot, typed: str) -> None:
    field = DateField()
    shown(field, qtbot)
    field.set_value(dt.date(2026, 1, 31))
    field.selectAll()
    qtbot.keyClicks(field, typed)
    assert (field.value().day, field.value().month) == (19, 11)
    with qtbot.waitSignal(field.picked):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == f"19-11-{field.value().year}"


def test_what_is_no_day_is_put_back(qtbot: QtBot) -> None:
    field = DateField()
    shown(field, qtbot)
    field.set_value(DAY)
    field.setText("31-2-2026")
    assert field.value() == DAY
    with qtbot.assertNotEmitted(field.picked):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "19-11-2026"


def test_days_and_times_step_and_leap(qtbot: QtBot) -> None:
    day, at = DateField(), TimeField()
    for field in (day, at):
        shown(field, qtbot)
    day.set_value(DAY)
    qtbot.keyClick(day, Qt.Key.Key_Up)
    qtbot.keyClick(day, Qt.Key.Key_PageDown)
    assert day.value() == dt.date(2026, 11, 13)
    at.set_value(dt.time(9, 30))
    qtbot.keyClick(at, Qt.Key.Key_Up)
    qtbot.keyClick(at, Qt.Key.Key_PageUp)
    assert at.text() == "10:35"
    at.set_value(dt.time(23, 58))
    qtbot.keyClick(at, Qt.Key.Key_Up)
    assert at.value() == dt.time(23, 59)


def test_a_day_is_picked_from_the_month(qtbot: QtBot) -> None:
    field = DateField()
    shown(field, qtbot)
    field.set_value(DAY)
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = field.findChild(DayPicker)
    assert isinstance(month, DayPicker)
    assert month.isVisible()
    with qtbot.waitSignal(field.picked) as picked:
        month.activated.emit(QDate(2026, 11, 24))
    assert picked.args == [dt.date(2026, 11, 24)]
    assert not month.isVisible()


def test_the_month_shows_weeks_and_whole_weekdays(qtbot: QtBot) -> None:
    for scale in (100, 200):
        theme().use("light", scale)
        month = DayPicker()
        shown(month, qtbot)
        month.resize(month.sizeHint())
        table = month.findChild(QTableView)
        assert isinstance(table, QTableView)
        assert table.horizontalScrollBar().maximum() == 0
        assert table.model().data(table.model().index(1, 0)) == dt.date.today().replace(day=1).isocalendar().week
        assert table.columnWidth(1) >= table.fontMetrics().horizontalAdvance("ma") + 8


def test_the_list_stays_on_the_screen(qtbot: QtBot, qapp: QApplication) -> None:
    room = qapp.primaryScreen().availableGeometry()
    field = DateField()
    shown(field, qtbot)
    for corner in (room.topLeft(), room.bottomRight() - QPoint(field.width(), field.height())):
        field.move(corner)
        field.open_list()
        popup = field.findChild(DayPicker).window()
        assert room.contains(popup.geometry())
        assert not popup.geometry().intersects(field.geometry())
        popup.hide()


def test_a_time_is_picked_from_the_list(qtbot: QtBot) -> None:
    field = TimeField()
    shown(field, qtbot)
    field.set_value(dt.time(13, 7))
    field.open_list()
    times = field.findChild(QListWidget)
    assert isinstance(times, QListWidget)
    assert times.currentItem().text() == "13:15"
    with qtbot.waitSignal(field.picked) as picked:
        qtbot.keyClick(times, Qt.Key.Key_Return)
    assert picked.args == [dt.time(13, 15)]


def test_an_optional_day_may_be_absent(qtbot: QtBot) -> None:
    field = OptionalDate()
    shown(field, qtbot)
    assert field.value() is None
    assert field.placeholderText() == "dd-mm-jjjj"
    field.set_value(DAY)
    field.clear()
    with qtbot.waitSignal(field.picked) as picked:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert picked.args == [None]
    assert field.text() == ""


def test_weekdays_are_chosen_and_named(qtbot: QtBot) -> None:
    picker = WeekdayPicker()
    shown(picker, qtbot)
    picker.set_selected([4, 0])
    assert picker.selected() == (0, 4)
    tuesday = picker.findChildren(QPushButton)[1]
    assert (tuesday.text(), tuesday.accessibleName()) == ("di", "dinsdag")
    with qtbot.waitSignal(picker.changed):
        qtbot.keyClick(tuesday, Qt.Key.Key_Space)
    assert picker.selected() == (0, 1, 4)


def test_segments_hold_one_choice(qtbot: QtBot) -> None:
    segments = Segments()
    shown(segments, qtbot)
    segments.set_items([("month", "Maand"), ("week", "Week")])
    with qtbot.assertNotEmitted(segments.chosen):
        segments.set_current("week")
    month = segments.findChildren(QPushButton)[0]
    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.mouseClick(month, Qt.MouseButton.LeftButton)
    assert chosen.args == ["month"]
    assert segments.current() == "month"
    segments.set_items([("month", "Month"), ("week", "Week")])
    assert month.text() == "Month"
    assert len(segments.findChildren(QPushButton)) == 2


def test_a_labelled_field_says_what_is_wrong(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = LabelledField("Naam", edit, "Zoals op het paspoort.")
    shown(field, qtbot)
    assert edit.accessibleName() == "Naam"
    assert edit.accessibleDescription() == "Zoals op het paspoort."
    field.set_error("Vul de naam in.")
    assert edit.accessibleDescription() == "Vul de naam in."
    assert edit.property("wrong") is True
    assert [label.text() for label in field.findChildren(QLabel) if label.isVisible()] == ["Naam", "Vul de naam in."]
    field.set_error("")
    assert edit.property("wrong") is False
    assert edit.accessibleDescription() == "Zoals op het paspoort."


def test_what_was_wrong_goes_while_it_is_mended(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = LabelledField("Naam", edit)
    shown(field, qtbot)
    field.set_error("Vul de naam in.")
    edit.setText("by the program")
    assert field.error()
    qtbot.keyClicks(edit, "Anna")
    assert field.error() == ""


def test_fields_do_not_jump_when_they_are_wrong_or_in_front(qtbot: QtBot) -> None:
    edit = QLineEdit("Anna")
    field = LabelledField("Naam", edit)
    shown(field, qtbot)
    height = edit.sizeHint().height()
    field.set_error("Vul de naam in.")
    assert edit.sizeHint().height() == height
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    assert edit.sizeHint().height() == height


@pytest.mark.parametrize("choice", [False, True])
def test_a_long_text_shows_its_beginning_once_the_field_is_left(qtbot: QtBot, choice: bool) -> None:
    edit, other, combo = QLineEdit(), QLineEdit(), QComboBox()
    if choice:
        combo.setLineEdit(edit)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(LabelledField("E-mail", combo) if choice else LabelledField("E-mail", edit))
    column.addWidget(other)
    shown(window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    edit.setText("wilhelmina.antoinette.van.nieuwenhuizen@voorbeeld.invalid")
    assert edit.cursorPosition() == 0
    edit.setFocus()
    qtbot.keyClicks(edit, ".nl")
    assert edit.cursorPosition() == len(edit.text())
    other.setFocus()
    assert edit.cursorPosition() == 0


def test_what_is_selected_stays_so_while_a_menu_is_open(qtbot: QtBot) -> None:
    edit = QLineEdit("Anna de Vries")
    field = LabelledField("Naam", edit)
    shown(field, qtbot)
    edit.selectAll()
    QApplication.sendEvent(edit, QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    assert edit.selectedText() == "Anna de Vries"


def test_a_number_begins_where_words_in_a_line_do(qtbot: QtBot) -> None:
    host, number, line = QWidget(), QSpinBox(), QLineEdit("0")
    column = QVBoxLayout(host)
    column.addWidget(LabelledField("Minuten", number))
    column.addWidget(line)
    shown(host, qtbot)
    inside = number.lineEdit()
    line.setCursorPosition(0)
    inside.setCursorPosition(0)
    begin = inside.mapTo(number, inside.cursorRect().center()).x()
    assert abs(begin - line.cursorRect().center().x()) <= 2
