"""The screens of groups: the list, members, the report's lines, and the languages and initials of them all."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.programmes_played.windows import Window
from tests.services.group_worlds import PEOPLE, GroupWorld, make_group, plan_group
from tests.services.test_group_reports import play
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.group import GroupView
from wellbeing_desktop.gui.views.group.details import DetailsPage
from wellbeing_desktop.gui.views.group.meetings import MeetingsPage
from wellbeing_desktop.gui.views.group.member_row import MemberRow
from wellbeing_desktop.gui.views.group.members import MembersPage
from wellbeing_desktop.gui.views.group.report import ReportPage
from wellbeing_desktop.gui.views.group.shared_line import SharedRow
from wellbeing_desktop.gui.views.groups import GroupsView
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.help_card import HelpCard
from wellbeing_desktop.gui.views.note.members_card import MembersCard
from wellbeing_desktop.gui.views.note.scores_card import ScoresCard
from wellbeing_desktop.services import group_measures, group_meetings, groups, notes, organisation_reports


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    return Window(desk, qtbot)


def members(window: Window, world: GroupWorld) -> MembersPage:
    page = window.go(GroupView, Place("group", world.group.id, "members")).page
    assert isinstance(page, MembersPage)
    return page


def rows(page: MembersPage) -> list[MemberRow]:
    QApplication.processEvents()
    return [row for row in page.findChildren(MemberRow) if row.isVisible()]


def test_the_list_leads_to_a_group_and_begins_a_new_one(window: Window) -> None:
    view = window.go(GroupsView, Place("groups"))
    assert view.welcome.isVisible()
    world = make_group(window.desk.vault)
    plan_group(window.desk.vault, world)
    view = window.go(GroupsView, Place("groups", 0, "again"))
    [row] = [row for row in view.findChildren(LinkRow) if row.isVisible()]
    assert "Gemeente Waterrijk" in row.accessibleName()
    window.press(row)
    assert window.shown(GroupView).place == Place("group", world.group.id)


def test_a_group_that_is_gone_leads_to_the_list(window: Window) -> None:
    window.go(GroupsView, Place("group", 99))


def test_what_a_member_does_can_be_changed_and_a_member_can_leave(window: Window) -> None:
    world = make_group(window.desk.vault)
    page = members(window, world)
    window.press(rows(page)[1].change_button)
    rows(page)[1].task_edit.clear()
    window.type_in(rows(page)[1].task_edit, "koffie")
    window.press(rows(page)[1].keep_button)
    assert groups.members(window.desk.vault, world.group.id)[1].member.task == "koffie"
    window.press(rows(page)[1].change_button)
    window.press(rows(page)[1].leave_button)
    assert [one.present for one in groups.members(window.desk.vault, world.group.id)].count(True) == len(PEOPLE) - 1
    assert rows(page)[-1].findChildren(QLabel)[0].text() == PEOPLE[1]
    window.desk.undo_last()
    assert groups.members(window.desk.vault, world.group.id)[1].present


def test_a_member_who_was_at_a_meeting_is_not_removed(window: Window) -> None:
    world = make_group(window.desk.vault)
    play(window.desk.vault, world, scored=0)
    page = members(window, world)
    window.press(rows(page)[1].change_button)
    window.press(rows(page)[1].remove_button)
    assert len(groups.members(window.desk.vault, world.group.id)) == len(PEOPLE)


def test_names_are_initials_while_they_are_hidden(window: Window) -> None:
    world = make_group(window.desk.vault)
    first, *_ = play(window.desk.vault, world)
    window.desk.set_privacy(True)
    for place in (
        *(Place("group", world.group.id, part) for part in ("members", "meetings", "effect", "help")),
        Place("note", first.id),
    ):
        window.desk.go(place)
        QApplication.processEvents()
        shown = " ".join(label.text() for label in window.shell.view.findChildren(QLabel) if label.isVisible())
        assert not [name for name in PEOPLE if name in shown], place


def test_a_name_for_the_group_is_needed_and_a_typed_plan_outlives_another_act(window: Window) -> None:
    world = make_group(window.desk.vault)
    page = window.go(GroupView, Place("group", world.group.id, "details")).page
    assert isinstance(page, DetailsPage)
    page.plan_edit.setPlainText("Nog niet bewaard")
    assert window.desk.act(lambda vault: groups.leave(vault, world.members[1].member.id, vault.now().date()))
    assert page.plan_edit.text() == "Nog niet bewaard"
    page.name_edit.clear()
    window.press(page.save_button)
    assert groups.group(window.desk.vault, world.group.id) == world.group


def test_a_plan_tells_what_shares_time_with_it(window: Window) -> None:
    first, second = make_group(window.desk.vault), make_group(window.desk.vault, "Nora Visser")
    meetings = plan_group(window.desk.vault, first)
    page = window.go(GroupView, Place("group", second.group.id, "meetings")).page
    assert isinstance(page, MeetingsPage)
    planning = page.planning
    planning.start_edit.set_value(meetings[0].day + timedelta(days=1))
    assert planning.conflicts.isHidden()
    planning.start_edit.set_value(meetings[0].day)
    planning.time_edit.set_value(meetings[0].start)
    assert not planning.conflicts.isHidden()
    assert planning.plan_button.text().startswith("Plan 8")


def test_a_line_that_is_unticked_stays_out_of_the_report(window: Window) -> None:
    world = make_group(window.desk.vault)
    first, *_ = play(window.desk.vault, world)
    notes.save(window.desk.vault, first.id, {"agreements": (Line("Kees vertelde iets"), Line("Wij luisteren"))})
    page = window.go(GroupView, Place("group", world.group.id, "report")).page
    assert isinstance(page, ReportPage)
    assert not page.names.isHidden()
    row = next(row for row in page.findChildren(SharedRow) if "Kees" in row.tick.accessibleName())
    window.press(row.tick)
    assert page.names.isHidden()
    window.press(page.make_button)
    [report] = organisation_reports.listed(window.desk.vault, first.trajectory_id)
    assert report.content.parts[0].lines == ("Wij luisteren",)


def test_what_is_typed_about_a_member_outlives_a_step_to_another_meeting(window: Window) -> None:
    world = make_group(window.desk.vault)
    first, second, _ = plan_group(window.desk.vault, world)
    note = window.go(NoteView, Place("note", first.id))
    card = note.beside.card(MembersCard)
    assert isinstance(card, MembersCard)
    member_id = world.members[0].member.id
    card.blocks[member_id].line_edit.setPlainText("Over Willemijn alleen")
    window.go(NoteView, Place("note", second.id))
    assert card.blocks[member_id].line_edit.text() == ""
    assert group_meetings.lines(window.desk.vault, first.id) == {member_id: "Over Willemijn alleen"}
    window.go(NoteView, Place("note", first.id))
    assert card.blocks[member_id].line_edit.text() == "Over Willemijn alleen"


def test_a_score_can_be_taken_back_and_help_needs_words(window: Window) -> None:
    world = make_group(window.desk.vault)
    first, *_ = plan_group(window.desk.vault, world)
    note = window.go(NoteView, Place("note", first.id))
    scores, helping = note.beside.card(ScoresCard), note.beside.card(HelpCard)
    assert isinstance(scores, ScoresCard)
    assert isinstance(helping, HelpCard)
    key = (world.members[0].member.id, "support")
    scores.choices[key].setCurrentText("8")
    scores.choices[key].activated.emit(scores.choices[key].currentIndex())
    assert group_measures.scores(window.desk.vault, first.id) == {key: 8}
    window.desk.undo_last()
    assert scores.choices[key].currentText() == "–"
    window.press(helping.add_button)
    assert group_meetings.helps(window.desk.vault, first.id) == []
