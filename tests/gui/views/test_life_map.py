"""The life areas in the window: a yes or a no, each area, the wheel that grows, stopping and asking again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.audit import missed_by_tab, nameless, settle
from tests.gui.audit_room import cut_off
from tests.gui.dialogs import save_as
from tests.gui.seen import words_on
from tests.services.worlds import World, begin
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.life_areas import AreaState, LifeMap
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.life_map import LifeMapView
from wellbeing_desktop.services import disclosures, life_areas
from wellbeing_desktop.services.consents import Given


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> LifeMapView:
    made = LifeMapView(desk)
    qtbot.addWidget(made)
    made.resize(1150, 800)
    made.show()
    desk.went.connect(lambda place: made.show_place(place) if place.view == "life_map" else None)
    return made


def ask(desk: Desk, world: World, part: str = "") -> None:
    desk.go(Place("life_map", world.client.id, part))
    QApplication.processEvents()


def agreed(desk: Desk, world: World) -> int:
    change = life_areas.ask(desk.vault, world.client.id, Given(Means.ORAL, "in gesprek"))
    return next(record.id for record in change.after if isinstance(record, LifeMap))


def sign(qtbot: QtBot, view: LifeMapView) -> None:
    canvas = view.ask_step.ways.signature_pad.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    qtbot.mouseMove(canvas, QPoint(90, 20))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 70))


def ways(view: LifeMapView, words: str) -> None:
    (segment,) = [b for b in view.ask_step.ways.means_segments.findChildren(QPushButton) if b.text() == words]
    segment.click()


def last(desk: Desk, world: World) -> life_areas.Mapped:
    return life_areas.maps(desk.vault, world.client.id)[0]


def test_a_no_is_one_press_and_leads_to_a_kind_word(desk: Desk, world: World, view: LifeMapView) -> None:
    ask(desk, world)
    view.ask_step.no_button.click()
    assert not last(desk, world).kept.agreed
    assert view.pages.currentWidget() is view.declined_page
    assert "Er gaat niets verloren" in words_on(view)
    went: list[Place] = []
    desk.went.connect(went.append)
    view.declined_page.clicked.emit()
    assert went == [Place("client", world.client.id)]


def test_a_yes_waits_for_how_it_is_given(qtbot: QtBot, desk: Desk, world: World, view: LifeMapView) -> None:
    ask(desk, world)
    view.ask_step.yes_button.click()
    assert view.ask_step.ways.signature_field.error()
    assert life_areas.maps(desk.vault, world.client.id) == []
    sign(qtbot, view)
    view.ask_step.yes_button.click()
    kept = last(desk, world).kept
    assert (kept.agreed, kept.means, kept.wording) == (True, Means.SCREEN, view.ask_step.wording_pane.toPlainText())
    assert view.pages.currentWidget() is view.map_page
    assert desk.history.current == Place("life_map", world.client.id, f"map:{kept.id}")


def test_a_yes_by_word_of_mouth_says_how(desk: Desk, world: World, view: LifeMapView) -> None:
    ask(desk, world)
    ways(view, "Mondeling")
    view.ask_step.yes_button.click()
    assert view.ask_step.ways.how_field.error()
    view.ask_step.ways.how_edit.setText("aan het begin van het gesprek")
    view.ask_step.yes_button.click()
    assert last(desk, world).kept.how == "aan het begin van het gesprek"


def test_a_yes_on_paper_names_the_form_that_left(desk: Desk, world: World, view: LifeMapView, tmp_path: Path) -> None:
    ask(desk, world)
    ways(view, "Op papier")
    save_as(tmp_path / "formulier.pdf")
    view.ask_step.ways.save_button.click()
    (entry,) = disclosures.listed(desk.vault)
    view.ask_step.yes_button.click()
    kept = last(desk, world).kept
    assert (kept.means, kept.how) == (Means.PAPER, entry.number)
    assert (tmp_path / "formulier.pdf").stat().st_size == entry.size


def test_nothing_is_recorded_while_names_are_hidden(desk: Desk, world: World, view: LifeMapView) -> None:
    ask(desk, world)
    desk.set_privacy(True)
    assert "Anna de Vries" not in words_on(view)
    assert not view.ask_step.yes_button.isEnabled()
    assert not view.ask_step.no_button.isEnabled()
    desk.set_privacy(False)
    assert "Anna de Vries" in words_on(view)
    assert view.ask_step.yes_button.isEnabled()


def test_the_wheel_grows_with_each_answer(desk: Desk, world: World, view: LifeMapView) -> None:
    number = agreed(desk, world)
    ask(desk, world)
    assert "Slaap: niet gevraagd" in view.map_page.wheel.accessibleDescription()
    card = view.map_page.cards["sleep"]
    card.score_row.buttons[6].click()
    assert "Slaap: 6;" in view.map_page.wheel.accessibleDescription()
    assert view.map_page.table.item(2, 1).text() == "6"
    assert "Bewaard om 14:02" in view.map_page.saved_label.text()
    card.words_edit.setFocus()
    card.words_edit.insertPlainText("Slaapt door tot vijf uur")
    assert view.unsaved()
    view.leave()
    assert not view.unsaved()
    answer = life_areas.by_id(desk.vault, number).answer("sleep")
    assert answer is not None
    assert (answer.score, answer.text) == (6, "Slaapt door tot vijf uur")


def test_skipped_and_refused_show_in_words_and_can_be_taken_back(desk: Desk, world: World, view: LifeMapView) -> None:
    number = agreed(desk, world)
    ask(desk, world)
    sleep, body = view.map_page.cards["sleep"], view.map_page.cards["body"]
    sleep.words_edit.insertPlainText("Ligt wakker")
    sleep.skip_button.click()
    body.refuse_button.click()
    assert (sleep.state_chip.text(), body.state_chip.text()) == ("Overgeslagen", "Niet besproken")
    assert not sleep.answer_part.isVisible()
    described = view.map_page.wheel.accessibleDescription()
    assert "Slaap: overgeslagen; Lichaam: niet besproken" in described
    assert "niet besproken" in words_on(view.map_page.legend_list)
    desk.undo_last()
    desk.undo_last()
    assert sleep.words_edit.text() == "Ligt wakker"
    assert sleep.answer_part.isVisible()
    body.refuse_button.click()
    body.reopen_button.click()
    assert life_areas.by_id(desk.vault, number).answer("body") is None
    assert body.answer_part.isVisible()


def test_stopping_asks_once_and_closes_every_field(desk: Desk, world: World, view: LifeMapView) -> None:
    number = agreed(desk, world)
    ask(desk, world)
    view.map_page.cards["sleep"].score_row.buttons[4].click()
    view.map_page.ask_stop_button.click()
    view.map_page.keep_button.click()
    assert life_areas.by_id(desk.vault, number).kept.is_open
    view.map_page.ask_stop_button.click()
    view.map_page.stop_button.click()
    assert not life_areas.by_id(desk.vault, number).kept.is_open
    assert "blijft in het dossier" in view.map_page.remark.text
    card = view.map_page.cards["sleep"]
    assert card.words_edit.isReadOnly()
    assert not card.score_row.isEnabled()
    assert not card.skip_button.isVisible()
    assert not view.map_page.ask_stop_button.isVisible()
    assert card.score_row.score() == 4


def test_asked_again_the_wheel_lies_over_the_earlier_one(
    desk: Desk, world: World, view: LifeMapView, clock: Clock
) -> None:
    first = agreed(desk, world)
    life_areas.answer(desk.vault, first, "sleep", 4)
    clock.turn(days=100)
    ask(desk, world)
    view.again_button.click()
    QApplication.processEvents()
    assert view.pages.currentWidget() is view.ask_step
    ways(view, "Mondeling")
    view.ask_step.ways.how_edit.setText("in gesprek")
    view.ask_step.yes_button.click()
    view.map_page.cards["sleep"].score_row.buttons[6].click()
    row = [view.map_page.table.item(2, column).text() for column in range(4)]
    assert row == ["Slaap", "6", "4", "+2 sinds 23-11-2026"]
    assert "23 november 2026, eerder" in words_on(view.map_page.legend_list)
    box = view.map_page.maps_box
    assert [box.itemData(at) for at in range(box.count())] == [last(desk, world).kept.id, first]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert desk.history.current == Place("life_map", world.client.id, f"map:{first}")
    assert view.map_page.cards["sleep"].score_row.score() == 4
    assert view.map_page.cards["sleep"].words_edit.isReadOnly()
    assert "opnieuw gevraagd" in view.map_page.remark.text


def test_within_a_talk_the_map_is_linked_to_it(desk: Desk, world: World, view: LifeMapView) -> None:
    talk = world.sessions[0].id
    ask(desk, world, f"session:{talk}")
    view.ask_step.no_button.click()
    assert last(desk, world).kept.session_id == talk
    view.again_button.click()
    QApplication.processEvents()
    ways(view, "Mondeling")
    view.ask_step.ways.how_edit.setText("in gesprek")
    view.ask_step.yes_button.click()
    assert last(desk, world).kept.session_id == talk
    went: list[Place] = []
    desk.went.connect(went.append)
    view.back_button.click()
    assert went == [Place("note", talk)]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("size", [QSize(1180, 820), QSize(985, 530)])
def test_everything_is_named_reached_and_whole(
    desk: Desk, world: World, view: LifeMapView, language: str, scale: int, size: QSize
) -> None:
    number = agreed(desk, world)
    life_areas.skip(desk.vault, number, "sleep")
    desk.change_settings(language=language, text_scale=scale)
    view.resize(size)
    for part in ("", "new"):
        ask(desk, world, part)
        settle()
        assert (part, nameless(view), cut_off(view), missed_by_tab(view)) == (part, [], [], [])


def test_ctrl_s_saves_at_once(qtbot: QtBot, desk: Desk, world: World, view: LifeMapView) -> None:
    number = agreed(desk, world)
    ask(desk, world)
    with qtbot.waitActive(view):
        view.activateWindow()
    edit = view.map_page.cards["life"].words_edit
    edit.setFocus()
    qtbot.keyClicks(edit, "Rust")
    qtbot.keyClick(edit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    answer = life_areas.by_id(desk.vault, number).answer("life")
    assert answer is not None
    assert answer.text == "Rust"


def test_the_keyboard_begins_where_something_can_be_done(
    qtbot: QtBot, desk: Desk, world: World, view: LifeMapView
) -> None:
    with qtbot.waitActive(view):
        view.activateWindow()
    ask(desk, world)
    view.take_focus()
    assert view.ask_step.wording_pane.hasFocus()
    view.ask_step.no_button.click()
    QApplication.processEvents()
    assert QApplication.focusWidget() in view.declined_page.findChildren(QPushButton)
    number = agreed(desk, world)
    ask(desk, world)
    ask(desk, world, f"map:{number}")
    view.take_focus()
    assert view.map_page.cards["relationship"].score_row.buttons[0].hasFocus()
    life_areas.stop(desk.vault, number)
    ask(desk, world, f"map:{number}")
    view.redraw()
    view.take_focus()
    assert view.again_button.hasFocus()


def test_the_state_of_an_area_comes_back_with_its_map(desk: Desk, world: World, view: LifeMapView) -> None:
    number = agreed(desk, world)
    life_areas.refuse(desk.vault, number, "life")
    ask(desk, world, f"map:{number}")
    answer = last(desk, world).answer("life")
    assert answer is not None
    assert answer.state is AreaState.REFUSED
    assert view.map_page.cards["life"].reopen_button.isVisible()
