"""The panel beside the week: every button does what it says, on a real vault."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from tests.gui.views.calendar.hand import CalendarHand
from tests.services.worlds import World, seal, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.calendar.days_off import DaysOffDialog
from wellbeing_desktop.gui.views.calendar.panel import SessionPanel
from wellbeing_desktop.services import days_off, people, reports, sessions


@pytest.fixture
def panel(hand: CalendarHand, world: World) -> SessionPanel:
    return hand.open(Place("calendar", id=world.dialogue.id)).panel


def click(hand: CalendarHand, button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    hand.settle()


def colleague_of(hand: CalendarHand, session_id: int) -> int | None:
    people_in = sessions.participants(hand.desk.vault, session_id)
    return next((person.contact_id for person in people_in if person.role is Role.COLLEAGUE), None)


def test_the_session_is_told_large_and_in_full(panel: SessionPanel) -> None:
    assert panel.name_label.text() == "Anna de Vries"
    assert panel.kind_label.text() == "Dialooggesprek"
    assert panel.when_label.text().startswith("Gesprek 2 van 24 · wo 25 november, 09:00")
    assert panel.people_label.text() == "Met Chaima El Idrissi"
    assert panel.status_chip.text() == "Gepland"
    assert not panel.report_chip.isVisible()


@pytest.mark.parametrize(
    ("name", "view"),
    [
        ("note_button", "note"),
        ("report_button", "report"),
        ("dossier_button", "client"),
        ("trajectory_button", "trajectory"),
        ("fall_out_button", "rescheduling"),
    ],
)
def test_the_buttons_lead_on(hand: CalendarHand, world: World, panel: SessionPanel, name: str, view: str) -> None:
    click(hand, getattr(panel, name))
    number = {"client": world.client.id, "trajectory": world.trajectory.id}.get(view, world.dialogue.id)
    assert hand.places[-1] == Place(view, number)


def test_held_and_cancelled_and_planned_again(
    hand: CalendarHand, world: World, panel: SessionPanel, clock: Clock
) -> None:
    clock.present = datetime(2026, 11, 25, 7)
    hand.view.redraw()
    for button, status in (
        (panel.held_button, SessionStatus.HELD),
        (panel.again_button, SessionStatus.PLANNED),
        (panel.cancelled_button, SessionStatus.CANCELLED),
        (panel.again_button, SessionStatus.PLANNED),
        (panel.missed_button, SessionStatus.NO_SHOW),
        (panel.again_button, SessionStatus.PLANNED),
    ):
        click(hand, button)
        assert hand.kept(world.dialogue.id).status is status
        assert panel.again_button.isVisible() is (status is not SessionStatus.PLANNED)
        assert panel.held_button.isVisible() is (status is SessionStatus.PLANNED)


def test_what_became_of_a_talk_is_said_from_its_day_on_and_the_panel_tells_so(
    hand: CalendarHand, world: World, panel: SessionPanel, clock: Clock
) -> None:
    marks = (panel.held_button, panel.missed_button)
    said = "‘Gehouden’ en ‘Niet gekomen’ kunnen vanaf de dag van het gesprek."
    assert (panel.to_come_label.isVisible(), panel.to_come_label.text()) == (True, said)
    assert [(one.isEnabled(), one.accessibleDescription()) for one in marks] == [(False, said)] * 2
    assert panel.cancelled_button.isEnabled()
    clock.present = datetime(2026, 11, 25, 7)
    hand.view.redraw()
    assert [(one.isEnabled(), one.accessibleDescription()) for one in marks] == [(True, "")] * 2
    assert not panel.to_come_label.isVisible()


@pytest.mark.parametrize(
    ("button", "label", "said"),
    [
        ("cancelled_button", "Afgezegd door", "vervallen, afgezegd door de collega"),
        ("missed_button", "Wie kwam niet", "niet gekomen: de collega"),
    ],
)
def test_who_cancelled_or_did_not_come_is_told(
    hand: CalendarHand, world: World, panel: SessionPanel, clock: Clock, button: str, label: str, said: str
) -> None:
    clock.present = datetime(2026, 11, 25, 7)
    hand.view.redraw()
    assert not panel.by_combo.isVisible()
    click(hand, getattr(panel, button))
    assert panel.by_combo.isVisible()
    assert panel.by_field.get_label() == label
    panel.by_combo.setFocus()
    panel.by_combo.setCurrentIndex(panel.by_combo.findData(Role.COLLEAGUE.value))
    panel.by_combo.activated.emit(panel.by_combo.currentIndex())
    assert hand.kept(world.dialogue.id).cancelled_by is Role.COLLEAGUE
    assert said in hand.block(world.dialogue.id).accessibleName()
    hand.desk.undo_last()
    assert hand.kept(world.dialogue.id).cancelled_by is None
    assert panel.by_combo.currentText() == "niet vastgelegd"


def test_how_people_meet_is_chosen_and_taken_back(hand: CalendarHand, world: World, panel: SessionPanel) -> None:
    before = hand.kept(world.dialogue.id).setting
    panel.setting_combo.setCurrentIndex(panel.setting_combo.findData(Setting.WALKING.value))
    panel.setting_combo.activated.emit(panel.setting_combo.currentIndex())
    assert hand.kept(world.dialogue.id).setting is Setting.WALKING
    assert "wandelend" in hand.block(world.dialogue.id).accessibleName()
    hand.desk.undo_last()
    assert hand.kept(world.dialogue.id).setting is before


def test_another_colleague_can_be_chosen_for_one_dialogue(
    hand: CalendarHand, world: World, panel: SessionPanel
) -> None:
    hand.desk.act(lambda v: people.add_contact(v, world.client.id, people.NewContact("Mark Bakker", Role.COLLEAGUE)))
    combo = panel.colleague_combo
    assert [combo.itemText(row) for row in range(combo.count())] == [
        "nog niet gekozen",
        "Chaima El Idrissi",
        "Mark Bakker",
    ]
    assert combo.currentText() == "Chaima El Idrissi"
    combo.setFocus()
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Return)
    assert colleague_of(hand, world.dialogue.id) == combo.itemData(2)
    assert colleague_of(hand, world.sessions[2].id) == world.colleague.id
    assert panel.people_label.text() == "Met Mark Bakker"
    combo.setFocus()
    hand.press(Qt.Key.Key_Home)
    assert colleague_of(hand, world.dialogue.id) is None
    assert not panel.people_label.isVisible(), "the client stands above, and nobody else takes part"


def test_a_colleague_who_was_already_asked_stays(hand: CalendarHand, world: World, panel: SessionPanel) -> None:
    seal(hand.desk.vault, world.dialogue.id)
    hand.open(Place("calendar", id=world.dialogue.id))
    assert panel.report_chip.text() == "Verslag: vastgesteld"
    panel.colleague_combo.setFocus()
    hand.press(Qt.Key.Key_Home)
    assert colleague_of(hand, world.dialogue.id) == world.colleague.id
    assert panel.colleague_combo.currentText() == "Chaima El Idrissi"


def test_a_reflection_has_no_colleague(hand: CalendarHand, world: World, panel: SessionPanel) -> None:
    assert panel.colleague_combo.isVisible()
    hand.open(Place("calendar", id=world.sessions[0].id))
    assert not panel.colleague_combo.isVisible()


def test_the_report_shows_where_it_stands(hand: CalendarHand, world: World, panel: SessionPanel) -> None:
    write(hand.desk.vault, world.dialogue.id)
    hand.desk.act(lambda vault: reports.make(vault, world.dialogue.id, "nl"))
    assert panel.report_chip.text() == "Verslag: concept"


@pytest.mark.parametrize("end", ["enter", "other", "leave"])
def test_the_place_is_kept_however_the_field_is_left(
    hand: CalendarHand, world: World, panel: SessionPanel, end: str
) -> None:
    panel.place_edit.setFocus()
    QTest.keyClicks(panel.place_edit, "kantine")
    if end == "enter":
        hand.press(Qt.Key.Key_Return)
    elif end == "other":
        hand.open(Place("calendar", id=world.sessions[0].id))
    else:
        hand.shell.save_view()
    assert hand.kept(world.dialogue.id).place == "kantine"
    assert hand.kept(world.sessions[0].id).place == ""
    hand.desk.undo_last()
    assert hand.kept(world.dialogue.id).place == ""
    assert not hand.desk.undo.canUndo(), "one act, kept once"


def test_everything_can_be_reached_and_has_a_name(hand: CalendarHand, panel: SessionPanel) -> None:
    reached: list[QWidget] = []
    hand.view.take_focus()
    for _ in range(60):
        hand.press(Qt.Key.Key_Tab)
        widget = hand.shell.focusWidget()
        assert widget is not None
        reached.append(widget)
    for widget in reached:
        said = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert said, widget
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
    wanted = [w for w in panel.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible() and w.isEnabled()]
    inner = [w for w in wanted if isinstance(w.parentWidget(), QAbstractSpinBox)]
    assert {w.objectName() for w in wanted if w not in inner} <= {w.objectName() for w in reached}


def test_days_off_are_added_and_removed_and_taken_back(hand: CalendarHand, world: World) -> None:
    hand.view.more_menu.days_off.trigger()
    hand.settle()
    dialog = hand.view.findChild(DaysOffDialog)
    assert isinstance(dialog, DaysOffDialog)
    dialog.first_edit.set_value(date(2026, 12, 21))
    assert dialog.last_edit.value() == date(2026, 12, 21), "the last day follows the first"
    dialog.last_edit.set_value(date(2026, 12, 1))
    click(hand, dialog.add_button)
    assert dialog.last_field.error()
    assert not days_off.listed(hand.desk.vault)
    dialog.last_edit.set_value(date(2027, 1, 3))
    QTest.keyClicks(dialog.label_edit, "Kerstvakantie")
    click(hand, dialog.add_button)
    assert [(d.first, d.last, d.label) for d in days_off.listed(hand.desk.vault)] == [
        (date(2026, 12, 21), date(2027, 1, 3), "Kerstvakantie")
    ]
    assert dialog.days_list.item(0).text() == "ma 21 dec tot en met zo 3 jan 2027 · Kerstvakantie"
    dialog.days_list.setCurrentRow(0)
    click(hand, dialog.remove_button)
    assert not days_off.listed(hand.desk.vault)
    hand.desk.undo_last()
    assert dialog.days_list.count() == 1
    click(hand, dialog.close_button)
    assert hand.view.findChild(DaysOffDialog) is None


def test_the_header_leads_to_a_new_client_and_a_new_trajectory(
    hand: CalendarHand, world: World, panel: SessionPanel
) -> None:
    click(hand, hand.view.new_trajectory_button)
    assert hand.places[-1] == Place("new_trajectory", world.client.id)
    hand.open(Place("calendar"))
    click(hand, hand.view.new_client_button)
    assert hand.places[-1] == Place("new_client")
