"""Vandaag: what waits is told, and each line leads to its place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.pictures import ENTRIES
from tests.services.worlds import begin, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.today import TodayView
from wellbeing_desktop.services import reports, working_notes


def today_view(qtbot: QtBot, desk: Desk) -> TodayView:
    view = TodayView(desk)
    qtbot.addWidget(view)
    view.show()
    view.show_place(Place("today"))
    return view


def row(view: TodayView, words: str) -> LinkRow:
    QApplication.processEvents()  # a new line is shown when its layout gets its turn
    return next(r for r in view.findChildren(LinkRow) if r.isVisible() and words in r.accessibleName())


def test_an_empty_practice_is_welcomed(qtbot: QtBot, desk: Desk) -> None:
    view = today_view(qtbot, desk)
    assert view.welcome.isVisible()
    assert not view.cards.isVisible()


def test_what_was_destroyed_today_is_told(qtbot: QtBot, desk: Desk, clock: Clock) -> None:
    world = begin(desk.vault)
    for session in [one for one in world.sessions if one.kind == "dialogue"][:2]:
        write(desk.vault, session.id)
    view = today_view(qtbot, desk)
    assert not view.swept_label.isVisible()
    clock.turn(days=31)
    desk.act(lambda vault: working_notes.sweep(vault) or Change(Act.SWEEP_WORKING))
    assert view.swept_label.isVisible()
    assert view.swept_label.text() == "Vandaag zijn 2 verlopen werkaantekeningen vernietigd."


def test_todays_talk_leads_to_its_note(qtbot: QtBot, desk: Desk) -> None:
    world = begin(desk.vault)
    view = today_view(qtbot, desk)
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(row(view, "Reflectiegesprek 1 van 24"), Qt.MouseButton.LeftButton)
    assert went.args == [Place("note", world.sessions[0].id)]


def test_the_keyboard_begins_at_the_first_talk(qtbot: QtBot, desk: Desk) -> None:
    begin(desk.vault)
    shell = Shell(desk, ENTRIES, {"today": TodayView})
    qtbot.addWidget(shell)
    shell.show()
    desk.go(Place("today"))
    first = shell.focusWidget()
    assert isinstance(first, LinkRow)
    assert "Reflectiegesprek 1 van 24" in first.accessibleName()


def test_the_keyboard_begins_at_the_first_step_of_an_empty_practice(qtbot: QtBot, desk: Desk) -> None:
    shell = Shell(desk, ENTRIES, {"today": TodayView})
    qtbot.addWidget(shell)
    shell.resize(1093, 614)
    shell.prepare("today")
    shell.show()
    desk.go(Place("today"))
    first = shell.focusWidget()
    assert isinstance(first, QPushButton)
    assert first.text() == "Nieuwe deelnemer"


def test_a_waiting_report_names_who_it_waits_for(qtbot: QtBot, desk: Desk, clock: Clock) -> None:
    world = begin(desk.vault)
    write(desk.vault, world.dialogue.id)
    desk.act(lambda vault: reports.make(vault, world.dialogue.id, "nl"))
    view = today_view(qtbot, desk)
    assert "Concept" in row(view, "SV-2026-0001").accessibleName()
    desk.act(lambda vault: reports.present(vault, 1))
    assert "Wacht op Anna de Vries, Chaima El Idrissi" in row(view, "SV-2026-0001").accessibleName()
    clock.turn(days=1)
    view.redraw()
    assert "Geen notitie" in row(view, "Reflectiegesprek 1").accessibleName()
    assert "was ma 23 nov" in row(view, "Elke ochtend").accessibleName()


def test_names_become_initials_and_words_english(qtbot: QtBot, desk: Desk) -> None:
    begin(desk.vault)
    view = today_view(qtbot, desk)
    desk.set_privacy(True)
    assert "Anna" not in row(view, "Reflectiegesprek").accessibleName()
    desk.change_settings(language="en")
    view.redraw()
    assert row(view, "Reflection talk")
