"""The steps of an addendum on a small screen: each next button in sight with the keyboard on it, in its own words."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.views.note_tools import focused, open_report, window
from tests.services.round_tools import add, agree_and_seal
from tests.services.worlds import World, begin, seal
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.shell import Shell


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture(params=[100, 150, 200])
def shell(desk: Desk, qtbot: QtBot, request: pytest.FixtureRequest) -> Shell:
    desk.change_settings(text_scale=request.param)
    made = window(desk, qtbot)
    made.resize(1093, 614)
    return made


def hidden_part(widget: QWidget) -> int:
    """How many pixels in height of a widget lie outside what is seen of the areas that it scrolls in."""
    seen = QRect(widget.mapToGlobal(QPoint()), widget.size())
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            port = area.viewport()
            seen &= QRect(port.mapToGlobal(QPoint()), port.size())
        area = area.parentWidget()
    return widget.height() - seen.height()


@pytest.mark.parametrize("others", [0, 2])
def test_the_next_step_is_in_sight_and_has_the_keyboard(shell: Shell, desk: Desk, world: World, others: int) -> None:
    sealed = seal(desk.vault, world.dialogue.id)
    for _ in range(others):
        agree_and_seal(desk.vault, add(desk.vault, sealed, Line("Eerder gezegd, " * 40)))
    view = open_report(shell, desk, world.dialogue.id)
    settle()
    view.side.addenda.make_button.click()
    settle()
    form = view.side.addendum_form
    assert focused() is form.passages[0].edit
    assert hidden_part(form.passages[0].edit.viewport()) <= 0.6 * form.passages[0].edit.height()
    QTest.keyClicks(form.passages[0].edit, "Het was om negen uur.")
    form.keep_button.click()
    settle()
    panel = view.side.addenda.panels()[-1]
    assert focused() is panel.present_button
    assert hidden_part(panel.present_button) == 0
    panel.present_button.click()
    settle()
    first = panel.first_button()
    assert focused() is first
    assert hidden_part(first) == 0
    assert shell.banner.news is not None
    assert shell.banner.news.text == "Aanvulling voorgelegd."
