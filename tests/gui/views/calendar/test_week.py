"""What the calendar shows of a week, in both languages, and how the keyboard walks through it."""

from dataclasses import replace
from datetime import date, time
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.gui.audit import settle
from tests.gui.views.calendar.hand import CalendarHand
from tests.services import worlds
from tests.services.worlds import PRACTICE, World
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.planning import Slot
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.calendar.card import paint_card
from wellbeing_desktop.gui.views.calendar.grid import HoursArea
from wellbeing_desktop.gui.views.calendar.heads import DayHead
from wellbeing_desktop.services import days_off, notes, practice, sessions, trajectories

LONG_NAME = "Wilhelmina van der Westhuyzen-Groenewoud"


def card_words(hand: CalendarHand, session_id: int) -> str:
    return " | ".join(mark.text for mark in hand.block(session_id).card.lines)


def test_a_screen_reader_hears_the_whole_session(hand: CalendarHand, world: World) -> None:
    hand.view.desk.act(lambda vault: sessions.set_place(vault, world.dialogue.id, "spreekkamer 2"))
    assert hand.block(world.dialogue.id).accessibleName() == (
        "Dialooggesprek 2 van 24, Anna de Vries, woensdag 25 november, 09:00 tot 10:30, met Chaima El Idrissi, "
        "spreekkamer 2, op locatie"
    )


def test_the_week_is_named_with_its_number(hand: CalendarHand, world: World) -> None:
    assert hand.view.title_label.text() == "23–29 november 2026"
    assert hand.view.subtitle_label.text().startswith("Week 48 · 3 ")
    hand.view.desk.act(lambda vault: sessions.cancel(vault, world.dialogue.id))
    assert hand.view.subtitle_label.text().startswith("Week 48 · 2 "), "a cancelled talk does not take place"


def test_a_holiday_is_named_and_the_reason_of_a_move_is_shown(hand: CalendarHand, spring: World) -> None:
    moved = next(session for session in spring.sessions if session.moved_from)
    hand.open(Place("calendar", id=moved.id))
    heads = hand.view.grid.heads.findChildren(DayHead)
    assert "maandag 27 april, vrij: Koningsdag" in [head.accessibleName() for head in heads]
    assert hand.view.panel.moved_remark.text == "Verplaatst van ma 27 april: Koningsdag."
    assert "verplaatst van ma 27 april: Koningsdag" in hand.block(moved.id).accessibleName()
    assert "verplaatst" in card_words(hand, moved.id)


def test_sessions_that_overlap_lie_beside_each_other_and_say_so(hand: CalendarHand, world: World) -> None:
    other = worlds.begin(hand.desk.vault, LONG_NAME).dialogue
    hand.open(Place("calendar", id=other.id))
    one, two = hand.block(world.dialogue.id).geometry(), hand.block(other.id).geometry()
    assert not one.intersects(two)
    assert (one.top(), one.width()) == (two.top(), pytest.approx(two.width(), abs=3))
    for session_id in (world.dialogue.id, other.id):
        assert "overlapt" in card_words(hand, session_id)
        assert "overlapt" in hand.block(session_id).accessibleName()
    said = hand.view.panel.conflict_remark.text
    assert said.startswith("Overlapt met Anna de Vries, 09:00")
    hand.view.desk.act(lambda vault: sessions.cancel(vault, world.dialogue.id))
    assert not hand.view.panel.conflict_remark.isVisible()
    assert "overlapt" not in card_words(hand, other.id)


def test_a_session_that_is_over_asks_for_its_note(hand: CalendarHand, world: World) -> None:
    first = world.sessions[0]
    hand.open(Place("calendar", id=first.id))
    assert "nog geen notitie" in card_words(hand, first.id)
    assert hand.view.panel.overdue_remark.isVisible()
    assert "nog geen notitie" not in card_words(hand, world.dialogue.id)
    section = notes.sections(hand.desk.vault, first.id)[0].section.key
    notes.save(hand.desk.vault, first.id, {section: (notes.Line("iets"),)})
    hand.open(Place("calendar"))
    assert "nog geen notitie" not in card_words(hand, first.id)
    assert hand.view.panel.note_button.text() == "Notitie openen"


def test_time_goes_on_while_the_calendar_is_open(hand: CalendarHand, world: World, clock: Clock) -> None:
    assert "nog geen notitie" not in card_words(hand, world.dialogue.id)
    clock.turn(days=2)
    hand.view.tick()
    assert "nog geen notitie" in card_words(hand, world.dialogue.id)
    assert "woensdag 25 november, vandaag" in [head.accessibleName() for head in hand.view.findChildren(DayHead)]


def test_what_does_not_fit_on_a_small_card_keeps_its_icon(hand: CalendarHand, spring: World) -> None:
    moved = next(session for session in spring.sessions if session.moved_from)
    card, size = replace(hand.block(moved.id).card, title="Ann"), (104, 43)
    with_icon, without = QImage(*size, QImage.Format.Format_RGB32), QImage(*size, QImage.Format.Format_RGB32)
    bare = replace(card, lines=tuple(mark for mark in card.lines if mark.icon != "calendar-off"))
    for image, shown in ((with_icon, card), (without, bare)):
        image.fill(0)
        painter = QPainter(image)
        paint_card(painter, QRectF(image.rect()), shown, chosen=False, focused=False)
        painter.end()
    corner = QRect(85, 4, 16, 14)
    assert with_icon.copy(corner) != without.copy(corner)


def test_a_cancelled_session_is_struck_through_and_says_so(hand: CalendarHand, world: World) -> None:
    hand.view.desk.act(lambda vault: sessions.cancel(vault, world.dialogue.id))
    assert hand.block(world.dialogue.id).card.off
    assert "vervallen" in card_words(hand, world.dialogue.id)


def test_a_day_off_is_named_and_its_sessions_warn(hand: CalendarHand, world: World) -> None:
    day = world.dialogue.day
    hand.open(Place("calendar", id=world.dialogue.id))
    assert not hand.view.panel.day_off_remark.isVisible()
    hand.view.desk.act(lambda vault: days_off.add(vault, day, day, "Verhuizing"))
    assert hand.view.panel.day_off_remark.text == "Deze dag is vrij: Verhuizing."


def test_names_become_initials_with_the_privacy_key(hand: CalendarHand, world: World) -> None:
    hand.open(Place("calendar", id=world.dialogue.id))
    hand.press(Qt.Key.Key_F8)
    shown = [hand.block(world.dialogue.id).accessibleName(), hand.view.panel.name_label.text()]
    shown += [hand.view.panel.colleague_combo.currentText(), hand.view.panel.people_label.text()]
    assert "AV" in shown[0]
    assert not any("Anna" in text or "Chaima" in text for text in shown)


def test_the_arrows_walk_from_session_to_session(hand: CalendarHand, world: World) -> None:
    monday, wednesday, thursday = (session.id for session in world.sessions[:3])
    hand.block(monday).setFocus()
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        hand.press(key)
        walked.append(hand.view.chosen)
    assert walked == [wednesday, thursday, thursday, wednesday, monday]
    assert hand.block(monday).hasFocus()


def test_only_one_session_is_a_stop_of_the_tab_key(hand: CalendarHand, world: World) -> None:
    hand.block(world.sessions[2].id).setFocus()
    stops = [s.id for s in world.sessions[:3] if hand.block(s.id).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [world.sessions[2].id]


def test_enter_opens_the_note(hand: CalendarHand, world: World) -> None:
    hand.block(world.dialogue.id).setFocus()
    hand.press(Qt.Key.Key_Return)
    assert hand.places[-1] == Place("note", world.dialogue.id)


def test_the_keyboard_turns_weeks_and_stays_in_the_week(hand: CalendarHand, world: World) -> None:
    hand.view.take_focus()
    hand.press(Qt.Key.Key_PageDown)
    assert hand.view.monday == date(2026, 11, 30)
    assert hand.block(world.sessions[3].id).hasFocus()
    hand.press(Qt.Key.Key_PageUp)
    hand.press(Qt.Key.Key_PageUp)
    assert hand.view.monday == date(2026, 11, 16)
    assert hand.view.grid.canvas.hasFocus(), "an empty week holds the keyboard itself"
    assert "geen gesprekken" in hand.view.nothing_chosen.get_text()
    hand.press(Qt.Key.Key_Home)
    assert hand.view.monday == date(2026, 11, 23)
    assert hand.view.chosen == world.dialogue.id, "the next session, not the one that is over"


def test_english_has_english_days_holidays_and_kinds(hand: CalendarHand, spring: World) -> None:
    hand.desk.change_settings(language="en")
    hand.settle()
    assert hand.view.title_label.text() == "27 April – 3 May 2026"
    spoken = hand.block(next(s.id for s in spring.sessions if s.day == date(2026, 4, 29))).accessibleName()
    assert spoken.startswith("Dialogue talk 5 ")
    assert "Wednesday 29 April" in spoken
    heads = hand.view.grid.heads.findChildren(DayHead)
    assert any("King's Day" in head.accessibleName() for head in heads)


def test_an_evening_session_widens_the_hours_in_sight(hand: CalendarHand, world: World) -> None:
    hour = hand.view.grid.canvas.ruler.hour
    hand.desk.act(lambda vault: sessions.move(vault, world.dialogue.id, world.dialogue.day, time(19, 30)))
    hand.settle()
    block = hand.block(world.dialogue.id)
    assert hand.view.grid.canvas.ruler.hour < hour
    assert block.visibleRegion().boundingRect().height() >= block.height() - 1


def test_a_full_week_is_drawn_quickly(hand: CalendarHand) -> None:
    vault = hand.desk.vault
    for number in range(20):
        client = worlds.add_client(vault, f"Deelnemer {number}")
        slots = tuple(Slot(day, time(8 + number // 2, 30 * (number % 2))) for day in (0, 2, 3))
        trajectories.start(
            vault, client.id, worlds.KEY, trajectories.propose(vault, worlds.KEY, worlds.START, slots, "nl")
        )
    view = hand.open(Place("calendar"))
    assert view.subtitle_label.text().startswith("Week 48 · 60 ")
    begun = perf_counter()
    view.redraw()
    hand.shell.grab()
    assert perf_counter() - begun < 2, "60 sessions; about 0.2 s on the machine it was made on"


def test_what_does_not_touch_sessions_does_not_redraw(hand: CalendarHand, world: World) -> None:
    drawn = hand.block(world.dialogue.id).entry
    hand.desk.act(lambda vault: practice.save(vault, replace(PRACTICE, phone="030 123")))
    assert hand.block(world.dialogue.id).entry is drawn
    hand.desk.act(lambda vault: sessions.set_place(vault, world.dialogue.id, "thuis"))
    assert hand.block(world.dialogue.id).entry is not drawn


def test_the_list_shows_the_same_week(hand: CalendarHand, spring: World) -> None:
    view = hand.view
    switch = [button for button in view.layout_segments.findChildren(QPushButton) if button.text() == "Lijst"]
    QTest.mouseClick(switch[0], Qt.MouseButton.LeftButton)
    assert view.agenda.isVisible()
    said = [view.agenda.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(view.agenda.count())]
    assert said[0] == "maandag 27 april, vrij: Koningsdag"
    view.take_focus()
    assert view.chosen == spring.sessions[3].id
    hand.press(Qt.Key.Key_Down)
    assert view.chosen == spring.sessions[4].id
    hand.press(Qt.Key.Key_PageDown)
    assert view.monday == date(2026, 5, 4)
    assert view.chosen == spring.sessions[6].id


def test_a_calendar_first_opened_at_a_session_begins_at_the_working_day(hand: CalendarHand) -> None:
    made = worlds.begin(hand.desk.vault)
    hand.open(Place("calendar", id=made.sessions[0].id))
    grid = hand.view.grid
    top = grid.canvas.ruler.minute(grid._area.verticalScrollBar().value())
    assert 7 * 60 + 30 <= top <= 9 * 60


def test_the_last_hours_can_be_scrolled_out_from_under_the_banner(hand: CalendarHand, world: World) -> None:
    grid, banner = hand.view.grid, hand.shell.banner
    tall = grid.canvas.height()
    hand.view.desk.warn("De schijf is vol. Maak ruimte en probeer het nog eens.")
    settle()
    bar = grid.findChild(HoursArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    midnight = grid.canvas.mapTo(hand.shell.pages, QPoint(0, grid.canvas.ruler.y(24 * 60)))
    assert midnight.y() <= banner.geometry().top()
    banner.dismiss()
    settle()
    assert grid.canvas.height() == tall
