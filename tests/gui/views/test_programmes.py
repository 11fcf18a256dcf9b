"""Programmes through the real screen: looked at, copied, changed with mouse and keyboard, told what does not fit."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QLabel, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.audit import deaf_to_enter, missed_by_tab, nameless, settle
from tests.gui.audit_room import cut_off
from tests.services.worlds import SLOTS, START, add_client
from wellbeing_desktop.assets.paths import resource
from wellbeing_desktop.domain.programme import Programme, Words
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.choice import Choice
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.programmes import ProgrammesView
from wellbeing_desktop.programmes import shelf
from wellbeing_desktop.services import programmes, trajectories

WORK = "begeleiding-werk-prive"


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk) -> Shell:
    made = Shell(desk, (), {"programmes": ProgrammesView})
    qtbot.addWidget(made)
    made.resize(QSize(1440, 900))
    made.show()
    made.activateWindow()
    desk.go(Place("programmes", part=WORK))
    settle()
    return made


@pytest.fixture
def view(shell: Shell) -> ProgrammesView:
    found = shell.view
    assert isinstance(found, ProgrammesView)
    return found


@pytest.fixture
def own(qtbot: QtBot, view: ProgrammesView) -> ProgrammesView:
    """The screen with an own copy of the work-life guidance in its form."""
    qtbot.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    settle()
    return view


def kept(view: ProgrammesView) -> Programme:
    assert view.chosen is not None
    return programmes.programme(view.desk.vault, view.chosen.programme.key)


def named(view: ProgrammesView, name: str) -> QWidget:
    """The widget in sight with this name."""
    found = [one for one in view.findChildren(QWidget, name) if one.isVisible()]
    assert len(found) == 1, (name, found)
    return found[0]


def click(qtbot: QtBot, view: ProgrammesView, name: str) -> None:
    widget = named(view, name)
    if isinstance(widget, QCheckBox):
        widget.click()
    else:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def tab(view: ProgrammesView, key: str) -> None:
    view.editor.tabs.set_current(key)
    view.editor.tabs.chosen.emit(key)
    settle()


def write(qtbot: QtBot, view: ProgrammesView, name: str, text: str) -> QLineEdit:
    edit = named(view, name)
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    settle()
    return edit


def said(view: QWidget) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_a_programme_is_told_in_short(view: ProgrammesView) -> None:
    words = said(view)
    for part in ("3 tot 8 gesprekken, meestal 5", "Wekelijks, Tweewekelijks", "Meegeefpakket", "Nazorggesprek"):
        assert part in words
    assert not view.remove_button.isVisible()


def test_a_copy_begins_with_its_name_ready_to_be_typed(qtbot: QtBot, own: ProgrammesView) -> None:
    title = own.window().focusWidget()
    assert isinstance(title, QLineEdit)
    assert title.selectedText() == "Begeleiding werk-privé, aangepast"
    qtbot.keyClicks(title, "Onze begeleiding")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert kept(own).title == Words("Onze begeleiding", "Onze begeleiding")
    settle()
    assert own.programme_list.currentItem().text() == "Onze begeleiding (eigen)"


def test_a_length_a_name_and_a_question_are_kept_when_left(qtbot: QtBot, own: ProgrammesView) -> None:
    tab(own, "talks")
    click(qtbot, own, "kinds:working:open")
    spin = named(own, "kinds.1.minutes")
    assert isinstance(spin, QSpinBox)
    spin.setValue(50)
    write(qtbot, own, "kinds.1.title", "Oefengesprek")
    click(qtbot, own, "kinds.1.sections:since:open")
    write(qtbot, own, "kinds.1.sections.1.prompts.0", "Wat deed u anders?")
    kind = kept(own).kinds[1]
    assert (kind.minutes, kind.title) == (50, Words("Oefengesprek", "Working talk"))
    assert kind.sections[1].prompts[0].nl == "Wat deed u anders?"
    assert "Oefengesprek" in named(own, "kinds:working:open").accessibleName()


def test_undo_brings_the_field_back_as_it_was(qtbot: QtBot, own: ProgrammesView) -> None:
    edit = write(qtbot, own, "title", "Anders")
    own.desk.undo_last()
    settle()
    assert edit.text() == "Begeleiding werk-privé, aangepast"
    own.desk.redo_next()
    settle()
    assert edit.text() == "Anders"


def test_what_is_typed_is_kept_when_another_screen_comes(qtbot: QtBot, own: ProgrammesView) -> None:
    title = own.window().focusWidget()
    assert isinstance(title, QLineEdit)
    qtbot.keyClicks(title, "Half getypt")
    own.leave()
    assert kept(own).title.nl == "Half getypt"


def test_what_does_not_fit_is_told_at_the_field_and_not_kept(qtbot: QtBot, own: ProgrammesView) -> None:
    before = kept(own)
    edit = write(qtbot, own, "title", " ")
    assert "Vul hier iets in." in said(own.editor)
    assert kept(own) == before
    assert edit.text() == " "
    write(qtbot, own, "title", "Weer goed")
    assert "Vul hier iets in." not in said(own.editor)
    assert kept(own).title.nl == "Weer goed"


def test_life_areas_cannot_be_shared_and_the_choice_says_so(qtbot: QtBot, view: ProgrammesView) -> None:
    view.desk.go(Place("programmes", part="levensgebieden-gesprek"))
    qtbot.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    settle()
    tab(view, "talks")
    click(qtbot, view, "kinds:areas:open")
    click(qtbot, view, "kinds.0.sections:question:open")
    where = named(view, "kinds.0.sections.1.compartment")
    assert isinstance(where, Choice)
    where.activated.emit(2)
    assert "blijft in het dossier" in said(view.editor)
    assert kept(view).kinds[0].sections[1].compartment.value == "dossier"


def test_parts_are_added_and_taken_away(qtbot: QtBot, own: ProgrammesView) -> None:
    tab(own, "talks")
    click(qtbot, own, "kinds:working:open")
    write(qtbot, own, "kinds.1.sections:new", "Lichaamsoefening")
    assert kept(own).kinds[1].sections[-1].title.nl == "Lichaamsoefening"
    write(qtbot, own, "kinds.1.sections.4.prompts:new", "Wat voelde u?")
    click(qtbot, own, "kinds.1.sections:impressions:remove")
    sections = kept(own).kinds[1].sections
    assert sections[0].title.nl == "Sinds het vorige gesprek"
    assert sections[-1].prompts == (Words("Wat voelde u?", "Wat voelde u?"),)
    tab(own, "measures")
    write(qtbot, own, "indicators:new", "Plezier in het werk")
    write(qtbot, own, "indicators.5.high", "elke dag")
    assert (kept(own).indicators[-1].title.nl, kept(own).indicators[-1].high.nl) == ("Plezier in het werk", "elke dag")
    click(qtbot, own, "indicators:sleep:remove")
    assert all("sleep" not in kind.measures for kind in kept(own).kinds)


def test_the_keyboard_moves_an_item_and_stays_with_it(qtbot: QtBot, own: ProgrammesView) -> None:
    tab(own, "measures")
    up = named(own, "indicators:boundaries:up")
    up.setFocus()
    qtbot.keyClick(up, Qt.Key.Key_Return)
    settle()
    qtbot.keyClick(own.window().focusWidget(), Qt.Key.Key_Space)
    settle()
    assert [one.key for one in kept(own).indicators[:3]] == ["boundaries", "sleep", "energy"]
    held = own.window().focusWidget()
    assert held is not None
    assert held.objectName() == "indicators:boundaries:down"


def test_phases_rhythm_and_settings_are_the_users(qtbot: QtBot, own: ProgrammesView) -> None:
    tab(own, "phases")
    click(qtbot, own, "phases:working:open")
    spin = named(own, "phases.1.repeat")
    assert isinstance(spin, QSpinBox)
    spin.setValue(3)
    click(qtbot, own, "spacings:tapering:open")
    write(qtbot, own, "spacings.3.gaps", "5, 9; 21")
    assert kept(own).spacings[3].gaps == (5, 9, 21)
    write(qtbot, own, "spacings.3.gaps", "elke week")
    assert "Schrijf getallen" in said(own.editor)
    assert kept(own).length is not None
    assert sum(len(week) for week in kept(own).weeks()) == 7
    tab(own, "talks")
    click(qtbot, own, "kinds:intake:open")
    click(qtbot, own, "kinds.0.settings=2")
    assert [one.value for one in kept(own).kinds[0].settings] == ["practice", "on_site", "video"]


def test_agreed_hours_are_the_users_where_weeks_count(qtbot: QtBot, view: ProgrammesView) -> None:
    view.desk.go(Place("programmes", part="herstelplan-werkvloer"))
    qtbot.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    settle()
    spin = named(view, "hours_a_week")
    assert isinstance(spin, QDoubleSpinBox)
    spin.setFocus()
    qtbot.keyClick(spin, Qt.Key.Key_Down)
    assert kept(view).hours_a_week == 3.75


def test_english_texts_are_written_apart_once_they_differ(qtbot: QtBot, own: ProgrammesView) -> None:
    own.editor.languages.set_current("en")
    own.editor.languages.chosen.emit("en")
    settle()
    edit = named(own, "summary")
    assert isinstance(edit, QLineEdit)
    assert edit.text().startswith("Three to eight talks")
    write(qtbot, own, "summary", "Short")
    assert kept(own).summary.en == "Short"
    assert kept(own).summary.nl.startswith("Drie tot acht")


def test_trajectories_with_an_earlier_version_are_counted(qtbot: QtBot, own: ProgrammesView) -> None:
    vault, key = own.desk.vault, kept(own).key
    trajectories.start(vault, add_client(vault).id, key, trajectories.propose(vault, key, START, SLOTS, "nl"))
    assert not own.editor.running_remark.isVisible()
    write(qtbot, own, "title", "Anders")
    assert own.editor.running_remark.isVisible()
    assert "eerdere versie" in own.editor.running_remark.text


def test_a_programme_is_taken_off_the_list_and_back(qtbot: QtBot, own: ProgrammesView) -> None:
    qtbot.mouseClick(own.remove_button, Qt.MouseButton.LeftButton)
    settle()
    assert own.programme_list.count() == 6
    own.desk.undo_last()
    settle()
    assert own.programme_list.count() == 7


def test_a_mistake_in_a_file_is_told_and_the_others_stand(
    view: ProgrammesView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = resource("programmes", f"{WORK}.toml").read_text("utf-8")
    (tmp_path / "goed.toml").write_text(good, encoding="utf-8")
    (tmp_path / "kapot.toml").write_text(good.replace("minutes = 90", 'minutes = "lang"'), encoding="utf-8")
    monkeypatch.setattr(shelf, "resource", lambda *_parts: tmp_path)
    view.redraw()
    line = good[: good.index("minutes = 90")].count("\n") + 1
    assert view.mistakes_remark.text == f"kapot.toml, regel {line}, bij kinds.1.minutes. Hier hoort een heel getal."
    assert view.programme_list.count() == 1


@pytest.mark.parametrize("size", [QSize(1440, 900), QSize(1093, 614)])
@pytest.mark.parametrize("key", ["general", "talks", "measures", "phases", "lists"])
def test_the_form_is_read_and_reached(own: ProgrammesView, shell: Shell, key: str, size: QSize) -> None:
    shell.resize(size)
    own.editor.draft.opened.update({"kinds": "working", "kinds.1.sections": "since", "indicators": "stress"})
    own.editor.draft.opened.update({"phases": "working", "spacings": "tapering", "take_away": "exercises"})
    tab(own, key)
    assert (nameless(shell), cut_off(shell), deaf_to_enter(shell)) == ([], [], [])
    assert missed_by_tab(shell) == []


def test_a_change_elsewhere_reaches_the_form(own: ProgrammesView) -> None:
    chosen = own.chosen
    assert chosen is not None
    record = next(r for r in programmes.shelf(own.desk.vault).offered if r.own_id == chosen.own_id)
    edited = replace(record.programme, title=Words("Van elders", "From elsewhere"))
    own.desk.act(lambda vault: programmes.save(vault, chosen.own_id, edited))
    settle()
    title = named(own, "title")
    assert isinstance(title, QLineEdit)
    assert title.text() == "Van elders"
