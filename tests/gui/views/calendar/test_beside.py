"""What stands beside the talks: school holidays, the employer's milestones, the menu, printing, the legend."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.views.calendar.hand import CalendarHand
from tests.services.worlds import World
from wellbeing_desktop.domain.appointments import CalendarWishes, Region
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.calendar.heads import DayHead
from wellbeing_desktop.gui.views.calendar.layouts import Layout
from wellbeing_desktop.gui.views.calendar.wishes import WishesDialog
from wellbeing_desktop.services import milestones, school_holidays, wishes


@pytest.fixture
def dialog(hand: CalendarHand, world: World) -> WishesDialog:
    hand.view.more_menu.wishes.trigger()
    hand.settle()
    found = hand.view.more_menu.dialog
    assert found is not None
    return found


def heads(hand: CalendarHand) -> list[str]:
    return [head.accessibleName() for head in hand.view.grid.heads.findChildren(DayHead) if head.isVisible()]


def pick(dialog: WishesDialog, region: Region) -> None:
    dialog.region_combo.setCurrentIndex(dialog.region_combo.findData(region.value))
    dialog.region_combo.activated.emit(dialog.region_combo.currentIndex())


def test_a_region_shows_its_school_holidays_under_the_heads(hand: CalendarHand, dialog: WishesDialog) -> None:
    hand.open(Place("calendar", part="2026-10-12"))
    low = hand.view.grid.heads.sizeHint().height()
    pick(dialog, Region.NORTH)
    hand.settle()
    assert wishes.wishes(hand.desk.vault).region is Region.NORTH
    assert heads(hand)[0] == "maandag 12 oktober, schoolvakantie: Herfstvakantie"
    assert hand.view.grid.heads.sizeHint().height() == low, "in the line that else says why a day is closed"
    pick(dialog, Region.SOUTH)
    assert heads(hand)[0] == "maandag 12 oktober"


def test_a_closed_day_and_a_school_holiday_have_a_line_each(hand: CalendarHand, dialog: WishesDialog) -> None:
    hand.open(Place("calendar", part="2026-12-21"))
    low = hand.view.grid.heads.sizeHint().height()
    pick(dialog, Region.MIDDLE)
    assert "vrijdag 25 december, vrij: Eerste kerstdag, schoolvakantie: Kerstvakantie" in heads(hand)
    assert hand.view.grid.heads.sizeHint().height() > low


def test_dates_are_changed_added_removed_and_put_back(hand: CalendarHand, dialog: WishesDialog) -> None:
    vault = hand.desk.vault
    pick(dialog, Region.SOUTH)
    count = dialog.schools_list.count()
    assert not dialog.school_reset.isEnabled()
    dialog.title_edit.setText("Carnaval op onze school")
    dialog.first_edit.set_value(date(2027, 2, 6))
    dialog.last_edit.set_value(date(2027, 2, 5))
    dialog.school_add.click()
    assert dialog.last_field.error()
    dialog.last_edit.set_value(date(2027, 2, 14))
    dialog.school_add.click()
    assert len(school_holidays.listed(vault, Region.SOUTH, "nl")) == count + 1
    row = next(n for n in range(count + 1) if "Carnaval" in dialog.schools_list.item(n).text())
    dialog.schools_list.setCurrentRow(row)
    assert dialog.first_edit.value() == date(2027, 2, 6)
    dialog.last_edit.set_value(date(2027, 2, 13))
    dialog.school_change.click()
    assert "za 6 feb tot en met za 13 feb 2027" in dialog.schools_list.item(row).text()
    dialog.schools_list.setCurrentRow(row)
    dialog.school_remove.click()
    assert dialog.schools_list.count() == count
    dialog.school_reset.click()
    assert not school_holidays.is_own(vault, Region.SOUTH)
    hand.desk.undo_last()
    assert school_holidays.is_own(vault, Region.SOUTH)


def test_milestones_come_with_the_first_day_of_leave(hand: CalendarHand, dialog: WishesDialog, world: World) -> None:
    dialog.milestones_check.click()
    panel = hand.open(Place("calendar", id=world.dialogue.id)).panel
    assert panel.absent_edit.isVisible()
    panel.absent_edit.set_value(world.dialogue.day - timedelta(weeks=8))
    hand.settle()
    said = "woensdag 25 november, mijlpaal van de werkgever, week 8 na de eerste verzuimdag: "
    assert f"{said}plan van aanpak van werkgever en werknemer, Anna de Vries" in heads(hand)
    hand.desk.set_privacy(True)
    assert f"{said}plan van aanpak van werkgever en werknemer, AV" in heads(hand)
    dialog.milestones_check.click()
    assert heads(hand)[2] == "woensdag 25 november"
    assert not panel.absent_edit.isVisible()


def test_the_list_of_milestones_is_the_users_own(hand: CalendarHand, dialog: WishesDialog) -> None:
    vault = hand.desk.vault
    dialog.milestone_add.click()
    assert dialog.milestone_field.error()
    dialog.week_edit.setValue(13)
    dialog.milestone_edit.setText("gesprek met de bedrijfsarts")
    dialog.milestone_add.click()
    assert [one.week for one in milestones.listed(vault, "nl")] == [6, 8, 13, 42, 52, 88, 91, 104]
    dialog.milestones_list.setCurrentRow(0)
    dialog.milestone_remove.click()
    dialog.milestones_list.setCurrentRow(0)
    dialog.week_edit.setValue(9)
    dialog.milestone_change.click()
    assert [one.week for one in milestones.listed(vault, "nl")][:2] == [9, 13]
    dialog.milestone_reset.click()
    assert not milestones.is_own(vault)


def test_a_school_holiday_stands_in_the_month_and_the_list_too(hand: CalendarHand, world: World) -> None:
    hand.desk.act(lambda vault: wishes.save(vault, CalendarWishes(1, Region.NORTH)))
    view = hand.open(Place("calendar", part="2026-10-12"))
    view.look_at(view.anchor, Layout.LIST)
    assert view.agenda.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("schoolvakantie: Herfstvakantie")
    view.look_at(view.anchor, Layout.MONTH)
    cell = next(each for each in view.month._cells if each.day == date(2026, 10, 12))
    assert cell.reason == "Herfstvakantie"


def test_the_menu_opens_with_the_keyboard_and_leads_to_files(hand: CalendarHand, world: World) -> None:
    hand.view.more_button.setFocus()
    hand.press(Qt.Key.Key_Return)
    menu = hand.view.more_menu
    assert menu.isVisible()
    assert menu.activeAction() is menu.own_times
    said = [action.text() for action in menu.actions() if action.text()]
    assert len(said) == len(set(said)) == 9
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is menu.days_off
    menu.hide()
    for action, part in ((menu.export_file, "export"), (menu.import_file, "import")):
        action.trigger()
        assert hand.places[-1] == Place("calendar_files", part=part)


def test_the_week_is_printed_as_it_is_looked_at(hand: CalendarHand, world: World) -> None:
    hand.view.more_menu.offer(hand.view.more_button, hand.view.anchor)
    hand.view.more_menu.hide()
    for action in (hand.view.more_menu.print_week, hand.view.more_menu.print_month_initials):
        action.trigger()
        hand.settle()
        paper = hand.view.more_menu.paper
        assert paper is not None
        assert paper.isVisible()
        paper.close()


def test_the_legend_has_a_word_for_each_colour(hand: CalendarHand, world: World) -> None:
    assert hand.view.legend.accessibleName() == "gesprek, intake, evaluatie, groep, eigen tijd"
