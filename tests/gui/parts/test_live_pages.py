"""Pages beside a form follow what is typed: the last change wins, the place read stays, and nothing follows a stop."""

from collections.abc import Callable
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.vault_fixture import Clock
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import Paper, PaperKind, PracticeHeader, Text
from wellbeing_desktop.gui.parts.live_pages import LivePages


@pytest.fixture
def pages(qtbot: QtBot) -> LivePages:
    made = LivePages()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def paper(text: str) -> Callable[[], bytes]:
    made = Paper(
        PaperKind.REFERRAL_LETTER, "nl", "VB-2026-0001", 1, "Brief", PracticeHeader("Praktijk", ""), (Text(text),)
    )
    return partial(render, made, Clock().present)


def touched(qtbot: QtBot, pages: LivePages, *texts: str) -> None:
    with qtbot.waitSignal(pages.drawn, timeout=10_000):
        for text in texts:
            pages.touch(lambda text=text: paper(text))


def test_the_pages_show_what_was_typed_last(qtbot: QtBot, pages: LivePages) -> None:
    touched(qtbot, pages, "EERST")
    assert "EERST" in words_on(pages)
    touched(qtbot, pages, "DAARNA", "TOEN", "LAATST")
    seen = words_on(pages)
    assert "LAATST" in seen
    assert "EERST" not in seen


def test_what_is_typed_while_a_page_is_drawn_is_drawn_after_it(qtbot: QtBot, pages: LivePages) -> None:
    drawn: list[str] = []

    def compose(text: str) -> Callable[[], bytes]:
        drawn.append(text)
        if text == "EERST":
            pages.touch(lambda: compose("TWEEDE"))
        return paper(text)

    with qtbot.waitSignal(pages.drawn, timeout=10_000):
        pages.touch(lambda: compose("EERST"))
    assert drawn == ["EERST", "TWEEDE"]
    assert "TWEEDE" in words_on(pages)


def test_the_place_that_was_read_stays(qtbot: QtBot, pages: LivePages) -> None:
    long = "Een regel om te lezen. " * 900
    touched(qtbot, pages, long)
    pages.pages.verticalScrollBar().setValue(600)
    touched(qtbot, pages, f"{long} NIEUW")
    assert pages.pages.verticalScrollBar().value() == 600


def test_after_a_stop_nothing_follows(qtbot: QtBot, pages: LivePages) -> None:
    asked: list[bool] = []

    def compose() -> Callable[[], bytes]:
        asked.append(True)
        return paper("NOOIT")

    pages.touch(compose)
    pages.stop()
    touched(qtbot, pages, "WEL")
    assert asked == []
    pages.say("eye-off", "Met F8 staan de namen er weer.")
    assert "Met F8 staan de namen er weer." in words_on(pages)
    assert "WEL" not in words_on(pages)


def test_many_changes_after_each_other_hold(qtbot: QtBot, pages: LivePages) -> None:
    for number in range(40):
        touched(qtbot, pages, f"KEER{number}")
    assert "KEER39" in words_on(pages)


def test_what_cannot_be_composed_leaves_the_pages(qtbot: QtBot, pages: LivePages) -> None:
    touched(qtbot, pages, "ER WAS IETS")
    pages.touch(lambda: None)
    touched(qtbot, pages, "EN WEER")
    assert "EN WEER" in words_on(pages)
