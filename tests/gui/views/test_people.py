"""Taking in a client, finding it, and its dossier, through the real windows on a real vault."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.services.worlds import add_client, allow, begin, seal
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.clients import ClientsView
from wellbeing_desktop.gui.views.new_client import NewClientView
from wellbeing_desktop.services import people


def rows(view: View) -> list[str]:
    QApplication.processEvents()  # a new line is shown when its layout gets its turn
    return [row.accessibleName() for row in view.findChildren(LinkRow) if row.isVisible()]


def shown(qtbot: QtBot, view: View, place: Place) -> None:
    qtbot.addWidget(view, before_close_func=lambda left: left.leave())
    view.show()
    view.show_place(place)


def type_in(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    qtbot.keyClicks(edit, text)


def test_a_client_with_manager_and_colleague_is_typed_in_one_stroke(qtbot: QtBot, desk: Desk) -> None:
    view = NewClientView(desk)
    shown(qtbot, view, Place("new_client"))
    type_in(qtbot, view.name_edit, "Anna de Vries")
    view.organisation_combo.setEditText("Gemeente Waterrijk")
    type_in(qtbot, view.manager_edit, "Bert Smit")
    type_in(qtbot, view.colleague_edit, "Chaima El Idrissi")
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(view.plan_button, Qt.MouseButton.LeftButton)
    client = people.clients(desk.vault)[0]
    assert went.args == [Place("new_trajectory", client.id)]
    assert [(c.name, c.role) for c in people.contacts_of(desk.vault, client.id)] == [
        ("Bert Smit", Role.MANAGER),
        ("Chaima El Idrissi", Role.COLLEAGUE),
    ]
    assert view.name_edit.text() == ""


def test_without_a_name_the_field_says_so_and_nothing_is_kept(qtbot: QtBot, desk: Desk) -> None:
    view = NewClientView(desk)
    shown(qtbot, view, Place("new_client"))
    type_in(qtbot, view.manager_edit, "Bert Smit")
    qtbot.mouseClick(view.add_button, Qt.MouseButton.LeftButton)
    assert view.name_field.error()
    assert view.manager_edit.text() == "Bert Smit"
    assert people.clients(desk.vault) == []
    type_in(qtbot, view.name_edit, "A")
    assert not view.name_field.error()


def test_the_whole_form_is_reached_with_tab(qtbot: QtBot, desk: Desk) -> None:
    view = NewClientView(desk)
    shown(qtbot, view, Place("new_client"))
    view.name_edit.setFocus()
    seen = set()
    for _ in range(40):
        focused = view.focusWidget()
        assert focused is not None
        seen.add(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {"name_edit", "manager_edit", "colleague_edit", "add_button", "plan_button"} <= seen


def test_a_client_is_found_by_letters_of_name_or_organisation(qtbot: QtBot, desk: Desk) -> None:
    for name in ("Anna de Vries", "Łukasz Nowak"):
        add_client(desk.vault, name)
    view = ClientsView(desk)
    shown(qtbot, view, Place("clients"))
    assert len(rows(view)) == 2
    type_in(qtbot, view.search_edit, "nowa water")
    assert [row.split(",")[0] for row in rows(view)] == ["Łukasz Nowak"]
    type_in(qtbot, view.search_edit, "xyz")
    assert rows(view) == []
    assert view.nobody.isVisible()


def test_an_empty_practice_invites_to_begin(qtbot: QtBot, desk: Desk) -> None:
    view = ClientsView(desk)
    shown(qtbot, view, Place("clients"))
    assert view.welcome.isVisible()
    button = next(b for b in view.welcome.findChildren(QPushButton) if b.isVisible())
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert went.args == [Place("new_client")]


def test_initials_stand_for_names_when_asked(qtbot: QtBot, desk: Desk) -> None:
    add_client(desk.vault)
    view = ClientsView(desk)
    shown(qtbot, view, Place("clients"))
    desk.set_privacy(True)
    assert not any("Anna" in row for row in rows(view))


@pytest.mark.parametrize(
    ("tab", "words"),
    [
        ("overview", "Bert Smit"),
        ("sessions", "Dialooggesprek 2"),
        ("agreements", "Elke ochtend tien minuten overleg"),
        ("consents", "TOE-2026-0001"),
        ("documents", "SV-2026-0001"),
    ],
)
def test_each_tab_of_a_dossier_tells_its_part(qtbot: QtBot, desk: Desk, tab: str, words: str) -> None:
    world = begin(desk.vault)
    seal(desk.vault, world.dialogue.id)
    allow(desk.vault, world)
    view = ClientView(desk)
    shown(qtbot, view, Place("client", world.client.id, tab))
    assert any(words in row for row in rows(view))


def test_a_contact_is_added_and_changed_in_place(qtbot: QtBot, desk: Desk) -> None:
    client = add_client(desk.vault)
    view = ClientView(desk)
    shown(qtbot, view, Place("client", client.id))
    qtbot.mouseClick(view.new_contact_button, Qt.MouseButton.LeftButton)
    form = view.contact_form
    type_in(qtbot, form.contact_name_edit, "Dr. Kaya")
    form.contact_role_combo.setCurrentIndex(form.contact_role_combo.findData(Role.COMPANY_DOCTOR))
    qtbot.mouseClick(form.contact_save_button, Qt.MouseButton.LeftButton)
    assert not form.isVisible()
    added = people.contacts_of(desk.vault, client.id, Role.COMPANY_DOCTOR)
    assert [c.name for c in added] == ["Dr. Kaya"]
    rows(view)
    row = next(r for r in view.findChildren(LinkRow) if r.isVisible() and "Dr. Kaya" in r.accessibleName())
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    form.contact_phone_edit.setText("010 123 45 67")
    qtbot.mouseClick(form.contact_save_button, Qt.MouseButton.LeftButton)
    assert people.contact(desk.vault, added[0].id).phone == "010 123 45 67"


def test_changed_data_are_kept_and_can_be_taken_back(qtbot: QtBot, desk: Desk) -> None:
    client = add_client(desk.vault)
    view = ClientView(desk)
    shown(qtbot, view, Place("client", client.id))
    form = view.details_form
    form.phone_edit.setText("06 12345678")
    qtbot.mouseClick(form.details_save_button, Qt.MouseButton.LeftButton)
    assert people.client(desk.vault, client.id).phone == "06 12345678"
    desk.undo_last()
    assert people.client(desk.vault, client.id).phone == ""
    assert form.phone_edit.text() == ""


def test_a_talk_that_is_over_is_not_the_next_one(qtbot: QtBot, desk: Desk, clock: Clock) -> None:
    begin(desk.vault)
    view = ClientsView(desk)
    shown(qtbot, view, Place("clients"))
    clock.turn(hours=-5)
    view.redraw()
    assert "ma 23 nov 09:00" in rows(view)[0]
    clock.turn(days=1)
    view.redraw()
    assert "wo 25 nov 09:00" in rows(view)[0]
