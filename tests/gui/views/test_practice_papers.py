"""The practice's own papers on screen: the register is made the practice's own, the card is looked at."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from wellbeing_desktop.domain.processing import Activity, Asked, ProcessingEntry
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.practice import PracticeView
from wellbeing_desktop.gui.views.practice.papers import PracticePapers
from wellbeing_desktop.services.processing_register import Field
from wellbeing_desktop.vault import records

SECURITY: Field = (Activity.PRACTICE, Asked.SECURITY)
TERM: Field = (Activity.GUIDANCE, Asked.RETENTION)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> PracticeView:
    made = PracticeView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    made.show_place(Place("practice", part="papers"))
    return made


@pytest.fixture
def papers(view: PracticeView) -> PracticePapers:
    return view.papers_page


def kept(desk: Desk) -> list[tuple[str, str]]:
    return [(one.language, one.text) for one in records.select(desk.vault, ProcessingEntry, "ORDER BY id")]


def write(qtbot: QtBot, papers: PracticePapers, key: Field, text: str) -> None:
    edit = papers.processing.edits[key]
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def test_the_points_of_one_activity_stand_there_with_proposed_texts(papers: PracticePapers) -> None:
    card = papers.processing
    shown = {key for key, field in card.fields.items() if field.isVisible()}
    assert shown == {(Activity.PRACTICE, asked) for asked in (Asked.CONTROLLER, Asked.TRANSFERS, Asked.SECURITY)}
    assert "Praktijk De Binnentuin" in card.edits[Activity.PRACTICE, Asked.CONTROLLER].text()
    card.activities.chosen.emit("guidance")
    assert not card.fields[SECURITY].isVisible()
    assert card.fields[TERM].isVisible()
    assert not card.back_button.isVisible()


def test_what_is_typed_is_kept_by_the_button(qtbot: QtBot, desk: Desk, papers: PracticePapers) -> None:
    write(qtbot, papers, SECURITY, "Alles in een kluis")
    assert kept(desk) == []
    papers.processing.save_button.click()
    assert kept(desk) == [("nl", "Alles in een kluis")]
    assert papers.processing.fields[SECURITY].get_help() == "Uw eigen tekst."
    papers.processing.back_button.click()
    assert kept(desk) == []
    assert papers.processing.edits[SECURITY].text().startswith("De gegevens staan versleuteld")
    assert desk.undo.undo_last() is None
    assert papers.processing.edits[SECURITY].text() == "Alles in een kluis"


def test_what_is_typed_is_kept_when_the_page_is_left(
    qtbot: QtBot, desk: Desk, view: PracticeView, papers: PracticePapers
) -> None:
    write(qtbot, papers, SECURITY, "Alles in een kluis")
    view.leave()
    assert kept(desk) == [("nl", "Alles in een kluis")]


def test_tab_goes_from_the_texts_to_the_buttons_below_them(qtbot: QtBot, papers: PracticePapers) -> None:
    card = papers.processing
    card.edits[SECURITY].setFocus()
    went = []
    for _ in range(2):
        qtbot.keyClick(papers.window().focusWidget(), Qt.Key.Key_Tab)
        went.append(papers.window().focusWidget())
    assert went == [card.print_button, card.save_button]


def test_another_act_leaves_what_is_typed_alone(qtbot: QtBot, view: PracticeView, papers: PracticePapers) -> None:
    write(qtbot, papers, SECURITY, "Half geschreven")
    view.redraw()
    assert papers.processing.edits[SECURITY].text() == "Half geschreven"


def test_each_language_has_its_own_text(qtbot: QtBot, desk: Desk, papers: PracticePapers) -> None:
    write(qtbot, papers, SECURITY, "Alles in een kluis")
    desk.change_settings(language="en")
    assert kept(desk) == [("nl", "Alles in een kluis")]
    assert papers.processing.edits[SECURITY].text().startswith("The data are encrypted")
    write(qtbot, papers, SECURITY, "All in a vault")
    papers.processing.save_button.click()
    desk.change_settings(language="nl")
    assert papers.processing.edits[SECURITY].text() == "Alles in een kluis"
    assert kept(desk) == [("nl", "Alles in een kluis"), ("en", "All in a vault")]


def test_an_open_place_in_a_text_is_pointed_out(papers: PracticePapers) -> None:
    assert papers.processing.fields[TERM].get_help() == "Vul in wat er op de plaats van … hoort."
    assert papers.processing.fields[SECURITY].get_help() == ""


def test_the_register_is_printed_as_it_was_just_typed(qtbot: QtBot, papers: PracticePapers) -> None:
    write(qtbot, papers, SECURITY, "Alles in een kluis")
    papers.processing.print_button.click()
    dialog = papers.processing.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog._release is not None
    assert "Alles in een kluis" in str(dialog._release.paper)
    dialog.close()


def test_the_card_is_looked_at(papers: PracticePapers) -> None:
    papers.laptop_button.click()
    assert papers.dialog is not None
    assert papers.dialog.isVisible()
    assert papers.dialog._release is not None
    assert papers.dialog._release.items == ("laptop_card:practice",)
    papers.dialog.close()


def test_in_english(desk: Desk, view: PracticeView, papers: PracticePapers) -> None:
    desk.change_settings(language="en")
    seen = words_on(papers)
    assert "a. Who is responsible, with contact details" in seen
    assert "The data are encrypted in one vault" in papers.processing.edits[SECURITY].text()
