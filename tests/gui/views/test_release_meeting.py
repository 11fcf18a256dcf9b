"""Giving a member of a group the own copy of a meeting's report: to nobody else, and nobody else in it."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.services.group_worlds import PEOPLE, make_group, plan_group
from tests.services.round_tools import add, agree_and_seal, everybody_was_there, meet
from tests.services.worlds import begin, seal
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.pdf_pages import PdfPages
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.release import ReleaseView
from wellbeing_desktop.services import reports


@pytest.fixture
def report(desk: Desk) -> Report:
    world = make_group(desk.vault)
    meeting = plan_group(desk.vault, world)[0]
    people_of = everybody_was_there(desk.vault, world, meeting)
    return meet(desk.vault, meeting, ("Samen",), {who: f"EIGEN{who}X" for who in people_of.values()})


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> ReleaseView:
    made = ReleaseView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    return made


def shown(view: ReleaseView) -> bool:
    pages = view.findChild(PdfPages)
    return pages is not None and pages.isVisibleTo(view)


def test_only_members_are_offered_and_each_gets_the_own_pages(desk: Desk, report: Report, view: ReleaseView) -> None:
    sealed = agree_and_seal(desk.vault, report)
    who = sealed.content.participants[1]
    view.show_place(Place("release", sealed.id, f"participant:{who.participant_id}"))
    offered = [view.recipient_box.itemText(at) for at in range(view.recipient_box.count())]
    assert offered == [f"{name}, lid · eigen exemplaar" for name in PEOPLE]
    assert view.recipient_box.currentText().startswith("Souad Amrani")
    assert not view.purpose_field.isVisible()
    assert shown(view)
    assert "Rouw en werk" in words_on(view)
    assert "EIGEN" not in " ".join(words_on(view))


def test_a_concept_leads_back_to_the_report(desk: Desk, report: Report, view: ReleaseView) -> None:
    view.show_place(Place("release", report.id))
    assert not shown(view)
    next(b for b in view.findChildren(QPushButton) if b.text() == "Naar het verslag").click()
    assert desk.history.current == Place("report", report.session_id)


def test_an_addendum_is_offered_to_those_who_were_asked(desk: Desk, view: ReleaseView) -> None:
    world = begin(desk.vault)
    addendum = add(desk.vault, seal(desk.vault, world.dialogue.id))
    reports.present(desk.vault, addendum.id)
    view.show_place(Place("release", addendum.id))
    offered = [view.recipient_box.itemText(at) for at in range(view.recipient_box.count())]
    assert [text.split(",")[0] for text in offered] == ["Anna de Vries", "Chaima El Idrissi"]
    assert shown(view)
    assert world.manager.name == "Bert Smit"
