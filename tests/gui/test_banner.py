"""News comes without a box, stays as long as it matters, and is heard."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.banner import MARGIN, Banner
from wellbeing_desktop.gui.news import News

LONG = "De schijf is vol. Uw tekst staat nog op het scherm; maak ruimte vrij, dan wordt hij alsnog bewaard. " * 2


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    made = Banner(window)
    window.show()
    return made


def buttons(banner: Banner) -> list[QPushButton]:
    return [button for button in banner.findChildren(QPushButton) if button.isVisible()]


def test_it_is_hidden_until_there_is_news(banner: Banner) -> None:
    assert not banner.isVisible()
    banner.show_news(News("Gesprek verplaatst."))
    assert banner.isVisible()
    assert banner.accessibleName() == "Gesprek verplaatst."
    assert len(buttons(banner)) == 1


def test_ok_news_goes_by_itself_and_warnings_stay(banner: Banner, qtbot: QtBot) -> None:
    timer = banner.findChild(QTimer)
    assert isinstance(timer, QTimer)
    timer.setInterval(1)
    banner.show_news(News("Gesprek verplaatst."))
    qtbot.waitUntil(lambda: not banner.isVisible())
    banner.show_news(News("De schijf is vol.", "danger"))
    assert not timer.isActive()
    qtbot.mouseClick(buttons(banner)[-1], Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_a_warning_is_not_taken_away_by_the_clock_of_earlier_news(banner: Banner) -> None:
    timer = banner.findChild(QTimer)
    assert isinstance(timer, QTimer)
    banner.show_news(News("Gesprek verplaatst."))
    assert timer.isActive()
    banner.show_news(News("De schijf is vol.", "warning"))
    assert not timer.isActive()


def test_its_button_runs_once_and_closes(banner: Banner, qtbot: QtBot) -> None:
    runs: list[int] = []
    banner.show_news(News("Gesprek verplaatst.", "ok", "Ongedaan maken", lambda: runs.append(1)))
    action = next(button for button in buttons(banner) if button.text() == "Ongedaan maken")
    qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    assert runs == [1]
    assert not banner.isVisible()


@pytest.mark.parametrize("text", ["Kort.", LONG])
def test_it_lies_in_the_corner_and_shows_all_its_words(banner: Banner, text: str) -> None:
    banner.show_news(News(text, "danger", "Opnieuw proberen"))
    window = banner.parentWidget()
    assert window is not None
    for width in (900, 400):
        window.resize(width, 600)
        room = window.rect().adjusted(MARGIN, 0, -MARGIN, -MARGIN)
        assert room.contains(banner.geometry())
        assert banner.geometry().bottom() == room.bottom()
        label = banner.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[1]
        assert label.height() >= label.heightForWidth(label.width())


def test_it_is_heard(banner: Banner, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(lambda event: said.append(event.message())))
    banner.show_news(News("Gesprek verplaatst."))
    assert said == ["Gesprek verplaatst."]
