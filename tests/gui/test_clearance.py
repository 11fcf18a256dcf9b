"""What lies under the banner can always be scrolled to, and the page looks as before once it is gone."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from wellbeing_desktop.gui.banner import Banner
from wellbeing_desktop.gui.news import News

NEWS = News("De schijf is vol.", "danger")


class Pages(QStackedWidget):
    """A page of fields that scrolls, one that is a list, and the banner over both."""

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        column = QVBoxLayout(content)
        self.fields = [QLineEdit(str(number)) for number in range(30)]
        for field in self.fields:
            column.addWidget(field)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(content)
        self.list = QListWidget()
        self.list.addItems([str(number) for number in range(30)])
        holder = QWidget()
        QVBoxLayout(holder).addWidget(self.list)
        self.addWidget(self.area)
        self.addWidget(holder)
        self.banner = Banner(self)

    def place(self, widget: QWidget) -> QRect:
        """Where it is on the page."""
        return QRect(widget.mapTo(self, QPoint(0, 0)), widget.size())

    def turn(self, number: int) -> None:
        """Show another page, as the main window does."""
        self.setCurrentIndex(number)
        self.banner.raise_()
        settle()

    def to_the_end(self) -> None:
        """Scroll as far as it goes."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.maximum())
        settle()


@pytest.fixture
def pages(qtbot: QtBot) -> Pages:
    made = Pages()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle()
    return made


def test_a_page_can_be_scrolled_out_from_under_the_banner(pages: Pages) -> None:
    most = pages.area.verticalScrollBar().maximum()
    pages.to_the_end()
    before = pages.place(pages.fields[-1])
    pages.banner.show_news(NEWS)
    settle()
    assert pages.place(pages.fields[-1]) == before, "nothing moves"
    assert before.intersects(pages.banner.geometry())
    pages.to_the_end()
    assert pages.place(pages.fields[-1]).bottom() < pages.banner.geometry().top()
    pages.banner.dismiss()
    settle()
    assert pages.area.verticalScrollBar().maximum() == most


def test_a_list_ends_above_the_banner(pages: Pages) -> None:
    pages.turn(1)
    high = pages.list.height()
    pages.banner.show_news(NEWS)
    settle()
    assert pages.place(pages.list).bottom() < pages.banner.geometry().top()
    pages.resize(500, 420)
    settle()
    assert pages.place(pages.list).bottom() < pages.banner.geometry().top()
    pages.resize(500, 400)
    pages.banner.dismiss()
    settle()
    assert pages.list.height() == high


def test_the_banner_stays_and_the_page_turns(pages: Pages) -> None:
    pages.banner.show_news(NEWS)
    settle()
    pages.turn(1)
    assert pages.place(pages.list).bottom() < pages.banner.geometry().top()
    pages.turn(0)
    pages.to_the_end()
    assert pages.place(pages.fields[-1]).bottom() < pages.banner.geometry().top()


def test_what_has_the_keyboard_is_not_covered(pages: Pages) -> None:
    pages.to_the_end()
    pages.fields[-1].setFocus()
    pages.banner.show_news(NEWS)
    settle()
    assert pages.place(pages.fields[-1]).bottom() < pages.banner.geometry().top()
    pages.area.verticalScrollBar().setValue(0)
    pages.fields[0].setFocus()
    for _ in range(20):
        QTest.keyClick(pages.focusWidget(), Qt.Key.Key_Tab)
        settle()
        assert not pages.place(pages.focusWidget()).intersects(pages.banner.geometry())


def test_what_it_does_not_lie_over_is_left_alone(pages: Pages) -> None:
    aside = QScrollArea(pages.widget(1))
    aside.setWidgetResizable(True)
    content = QWidget()
    column = QVBoxLayout(content)
    column.addWidget(QLabel("Rechts"))
    aside.setWidget(content)
    pages.turn(1)
    aside.setGeometry(460, 0, 40, 400)
    aside.show()
    before = column.contentsMargins()
    pages.banner.show_news(NEWS)
    settle()
    assert pages.banner.geometry().right() < 460
    assert column.contentsMargins() == before


def test_a_row_at_the_foot_stays_free_and_the_page_can_be_scrolled_above_it(pages: Pages) -> None:
    form, row = QWidget(), QHBoxLayout()
    column = QVBoxLayout(form)
    area, content = QScrollArea(), QWidget()
    fields = QVBoxLayout(content)
    last = QLineEdit()
    for field in [*(QLineEdit() for _ in range(29)), last]:
        fields.addWidget(field)
    area.setWidgetResizable(True)
    area.setWidget(content)
    column.addWidget(area)
    column.addLayout(row)
    cancel = QPushButton("Annuleren")
    row.addWidget(cancel)
    pages.addWidget(form)
    pages.banner.show_news(NEWS)
    settle()
    low = pages.banner.geometry()
    pages.turn(2)
    assert pages.banner.geometry().bottom() < pages.place(cancel).top()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    settle()
    assert pages.place(last).bottom() < pages.banner.geometry().top()
    cancel.hide()
    settle()
    pages.turn(0)
    assert pages.banner.geometry() == low


def test_buttons_below_a_list_come_up_with_its_end(pages: Pages) -> None:
    more = QPushButton("Meer")
    holder = pages.widget(1).layout()
    assert holder is not None
    holder.addWidget(more)
    pages.turn(1)
    pages.banner.show_news(NEWS)
    settle()
    top = pages.banner.geometry().top()
    assert pages.place(pages.list).bottom() < top
    assert pages.place(more).bottom() < top
    assert pages.banner.geometry().bottom() > pages.height() - 20, "it did not go up too"
    settle()
    assert pages.banner.geometry().top() == top
    pages.banner.dismiss()
    settle()
    assert pages.place(more).bottom() > top
