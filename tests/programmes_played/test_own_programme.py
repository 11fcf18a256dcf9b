"""An own programme through the window: copied, changed, used with a client, changed again while the client goes on."""

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.programmes_played.windows import Window
from tests.services.worlds import add_client
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.new_trajectory import NewTrajectoryView
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.practice import PracticeView
from wellbeing_desktop.gui.views.programmes import ProgrammesView
from wellbeing_desktop.services import trajectories

TITLE = "Begeleiding zorg"


def test_from_the_copy_to_the_first_talk_and_the_next_version(desk: Desk, qtbot: QtBot) -> None:
    window = Window(desk, qtbot)
    key = _copied_and_changed(window)
    first = _started(window)
    _changed_again(window, key)
    vault = desk.vault
    kept = trajectories.programme_of(vault, trajectories.trajectory(vault, first)).kind("intake")
    assert (kept.minutes, kept.sections[-1].title.nl) == (75, "Thuissituatie")
    assert trajectories.sessions_of(vault, first)[0].minutes == 75
    view = window.go(ProgrammesView, Place("programmes", part=key))
    assert view.editor.running_remark.isVisible()


def _copied_and_changed(window: Window) -> str:
    practice = window.go(PracticeView, Place("practice"))
    window.press(practice.programmes_button)
    view = window.shown(ProgrammesView)
    view.programme_list.setCurrentRow(1)
    window.press(view.copy_button)
    window.type_in(_line(view, "title"), TITLE, enter=True)
    _sheet(window, view, "Gesprekken")
    window.press(_button(view, "kinds:intake:open"))
    _spin(view).setValue(75)
    window.type_in(_line(view, "kinds.0.sections:new"), "Thuissituatie", enter=True)
    assert view.chosen is not None
    return view.chosen.programme.key


def _started(window: Window) -> int:
    client = add_client(window.desk.vault)
    view = window.go(NewTrajectoryView, Place("new_trajectory", client.id))
    view.programme_combo.setCurrentIndex(view.programme_combo.findText(TITLE))
    window.press(view.start_button)
    first = trajectories.of_client(window.desk.vault, client.id)[0].id
    talk = trajectories.sessions_of(window.desk.vault, first)[0]
    note = window.go(NoteView, Place("note", talk.id))
    assert "Thuissituatie" in [card.title_label.text() for card in note.findChildren(QWidget) if _is_section(card)]
    return first


def _changed_again(window: Window, key: str) -> None:
    view = window.go(ProgrammesView, Place("programmes", part=key))
    _sheet(window, view, "Gesprekken")
    _spin(view).setValue(90)
    window.press(_button(view, "kinds.0.sections:section-1:remove"))
    assert view.chosen is not None
    assert (view.chosen.programme.kinds[0].minutes, len(view.chosen.programme.kinds[0].sections)) == (90, 4)


def _sheet(window: Window, view: ProgrammesView, words: str) -> None:
    buttons = view.editor.tabs.findChildren(QAbstractButton)
    window.press(next(one for one in buttons if one.text() == words))


def _line(view: ProgrammesView, name: str) -> QLineEdit:
    return next(one for one in view.findChildren(QLineEdit, name) if one.isVisible())


def _button(view: ProgrammesView, name: str) -> QAbstractButton:
    return next(one for one in view.findChildren(QAbstractButton, name) if one.isVisible())


def _spin(view: ProgrammesView) -> QSpinBox:
    return next(one for one in view.findChildren(QSpinBox, "kinds.0.minutes") if one.isVisible())


def _is_section(widget: QWidget) -> bool:
    return hasattr(widget, "title_label") and widget.isVisible()
