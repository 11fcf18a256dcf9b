"""Amounts of money and lengths of time, typed freely and written as the language does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui import translate
from wellbeing_desktop.gui.parts import HoursField, MoneyField
from wellbeing_desktop.gui.parts.reading_amounts import read_hours, read_money


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("1250", 125_000),
        ("€ 1.250,00", 125_000),
        ("€1,250.00", 125_000),
        ("1.250", 125_000),
        ("1,250", 125_000),
        ("12,5", 1250),
        ("12.50", 1250),
        ("1.250.000,5", 125_000_050),
        ("95,-", 9500),
        ("95 euro", 9500),
        ("0", 0),
        ("twaalf", None),
        ("-5", None),
        ("12,345,6", None),
        ("99999999999999", None),
    ],
)
def test_money_is_read_as_people_type_it(typed: str, cents: int | None) -> None:
    assert read_money(typed) == cents


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("12", 720),
        ("12,5", 750),
        ("1.5", 90),
        ("1:30", 90),
        ("1u30", 90),
        ("1 u 30 min", 90),
        ("2 h", 120),
        ("3 uur", 180),
        ("45 min", 45),
        ("1.000", 60_000),
        ("1:75", None),
        ("lang", None),
        ("999999999", None),
    ],
)
def test_lengths_are_read_as_people_type_them(typed: str, minutes: int | None) -> None:
    assert read_hours(typed) == minutes


def test_an_amount_is_written_as_the_language_does(qtbot: QtBot, qapp: QApplication) -> None:
    money, hours = MoneyField(), HoursField()
    qtbot.addWidget(money)
    qtbot.addWidget(hours)
    money.set_value(125_000)
    hours.set_value(750)
    assert (money.text(), hours.text()) == ("€\N{NO-BREAK SPACE}1.250,00", "12 u 30 min")
    translate.use(qapp, "en")
    assert (money.text(), money.value()) == ("€1,250.00", 125_000)


def test_what_cannot_be_understood_is_put_back_and_nothing_is_nothing(qtbot: QtBot) -> None:
    money = MoneyField()
    qtbot.addWidget(money)
    money.show()
    money.setFocus()
    money.selectAll()
    qtbot.keyClicks(money, "80")
    assert money.value() == 8000
    with qtbot.waitSignal(money.picked):
        qtbot.keyClick(money, Qt.Key.Key_Return)
    money.selectAll()
    qtbot.keyClicks(money, "veel")
    qtbot.keyClick(money, Qt.Key.Key_Return)
    assert money.text() == "€\N{NO-BREAK SPACE}80,00"
    money.clear()
    qtbot.keyClick(money, Qt.Key.Key_Return)
    assert money.value() == 0
