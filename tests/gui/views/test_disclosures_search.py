"""The register on screen: found by anything it says, for one client, while it grows."""

from dataclasses import replace
from time import process_time

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.services.worlds import AGREED, World, allow, begin, seal
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.disclosure import Cause, Notice, Way
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.disclosures import DisclosuresView
from wellbeing_desktop.services import consents, disclosures, notices, processing_register, releases, withdrawing
from wellbeing_desktop.vault import records

QUICK = 0.05
"""Seconds of work that a key press may take."""


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> DisclosuresView:
    made = DisclosuresView(desk)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    return made


@pytest.fixture
def world(desk: Desk) -> World:
    """A register of three: Anna's manager, Anna's own copy, and a paper about nobody."""
    made = begin(desk.vault)
    report = seal(desk.vault, made.dialogue.id)
    allow(desk.vault, made)
    to_manager = releases.for_contact(desk.vault, report.id, made.manager.id, Purpose.PROGRESS)
    warned = replace(to_manager, passed=("griep", "pauze"), protected=True)
    own = releases.for_participant(desk.vault, report.id, report.content.participants[0].participant_id, "nl")
    give(desk, warned, Way.SAVED)
    give(desk, own, Way.PRINTED)
    give(desk, processing_register.compose(desk.vault, "nl"), Way.PRINTED)
    return made


def give(desk: Desk, release: Release, way: Way) -> None:
    disclosures.register(desk.vault, release, b"%PDF", way, desk.vault.now())


def told(desk: Desk) -> None:
    with desk.vault.transaction(Act.TELL_RECIPIENT):
        records.put(desk.vault, Notice(0, 1, Cause.CORRECTION, desk.vault.now(), Means.ORAL, "phone"))


def found(view: DisclosuresView, typed: str) -> list[str]:
    view.search_edit.setText(typed)
    model = view.table.model()
    return [str(model.index(row, 1).data()).split("\n")[0] for row in range(model.rowCount())]


def indexed(qtbot: QtBot, view: DisclosuresView) -> None:
    with qtbot.waitSignal(view._index.complete):
        view.redraw()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("anna", ["Gespreksverslag", "Verslag voor de werkgever"]),
        (AGREED[0].upper(), ["Verslag voor de werkgever"]),
        ("pauze", ["Verslag voor de werkgever"]),
        ("wachtzin", ["Verslag voor de werkgever"]),
        ("verbeterd telefoon", ["Verslag voor de werkgever"]),
        ("SV-2026-0001, versie", ["Gespreksverslag", "Verslag voor de werkgever"]),
        ("verwerkingsregister", ["Verwerkingsregister"]),
        ("nergens", []),
    ],
)
def test_an_entry_is_found_by_anything_it_says(
    qtbot: QtBot, desk: Desk, world: World, view: DisclosuresView, typed: str, first: list[str]
) -> None:
    told(desk)
    view.show_place(Place("disclosures"))
    indexed(qtbot, view)
    assert found(view, typed) == first


def test_what_was_typed_before_everything_was_read_is_found_as_it_is_read(
    qtbot: QtBot, world: World, view: DisclosuresView
) -> None:
    view.show_place(Place("disclosures"))
    assert found(view, "pauze") == []
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 1)


def test_everything_an_entry_says_stands_beside_it(desk: Desk, world: World, view: DisclosuresView) -> None:
    told(desk)
    view.show_place(Place("disclosures", 1))
    seen = words_on(view.detail_card)
    for said in (
        "Anna de Vries",
        "Bewaard als PDF met een wachtzin",
        "SV-2026-0001, versie 1",
        "griep, pauze",
        "Ingelicht op 23 november 2026: er is iets verbeterd, mondeling (per telefoon)",
        "4 bytes",
    ):
        assert said in seen
    assert "Vorige schakel" not in seen, "the first has none before it"
    view.show_place(Place("disclosures", 3))
    assert "Vorige schakel" in words_on(view.detail_card)
    assert "Niemand in het bijzonder" in words_on(view.detail_card)
    assert "blijven staan" not in words_on(view.detail_card)


def test_hidden_names_hide_words_that_were_let_stand(
    qtbot: QtBot, desk: Desk, world: World, view: DisclosuresView
) -> None:
    view.show_place(Place("disclosures", 1))
    desk.set_privacy(True)
    seen = words_on(view.detail_card)
    assert not [one for one in ("Anna", "griep", AGREED[0]) if one in seen]
    indexed(qtbot, view)
    assert found(view, "pauze") == []


def test_one_client_only(desk: Desk, world: World, view: DisclosuresView) -> None:
    zoe = begin(desk.vault, "Zoë Öztürk").client
    view.show_place(Place("disclosures", 0, f"client:{world.client.id}"))
    assert found(view, "") == ["Gespreksverslag", "Verslag voor de werkgever"]
    assert view.client_choice.currentText() == "Anna de Vries"
    assert view.whereabouts().part == f"client:{world.client.id}"
    view.client_choice.setCurrentIndex(0)
    assert len(found(view, "")) == 3
    assert not view.list_button.isVisible()
    view.show_place(Place("disclosures", 0, f"client:{zoe.id}"))
    assert found(view, "") == []
    assert "Over deze deelnemer is nog niets verstrekt." in words_on(view)


def test_the_clients_list_is_made_from_here(desk: Desk, world: World, view: DisclosuresView) -> None:
    view.show_place(Place("disclosures", 0, f"client:{world.client.id}"))
    view.list_button.click()
    dialog = view._list_dialog
    assert isinstance(dialog, PaperDialog)
    assert dialog.isVisible()
    assert dialog._release is not None
    assert dialog._release.client_id == world.client.id
    dialog.close()


def test_whom_something_was_given_to_is_told_from_here(
    qtbot: QtBot, desk: Desk, world: World, view: DisclosuresView
) -> None:
    view.show_place(Place("disclosures", 2))
    words_on(view)
    assert not view._detail.telling_button.isVisible(), "the client's own copy"
    view.show_place(Place("disclosures", 3))
    words_on(view)
    assert not view._detail.telling_button.isVisible(), "about nobody"
    view.show_place(Place("disclosures", 1))
    words_on(view)
    view._detail.telling_button.click()
    dialog = view._telling
    assert dialog is not None
    assert "Bert Smit" in words_on(dialog)
    dialog.close()
    desk.act(lambda vault: notices.tell(vault, Cause.ERASURE, [1], "phone"), quiet=True)
    assert "er is iets gewist, mondeling (per telefoon)" in words_on(view.detail_card)


def test_a_letter_that_left_tells_too(desk: Desk, world: World, view: DisclosuresView) -> None:
    give(desk, notices.letter(desk.vault, Cause.CORRECTION, [1]), Way.PRINTED)
    consents.withdraw(desk.vault, 1, Means.ORAL)
    give(desk, withdrawing.letter(desk.vault, 1), Way.PRINTED)
    view.show_place(Place("disclosures", 1))
    seen = words_on(view.detail_card)
    assert "Ingelicht op 23 november 2026: er is iets verbeterd, op papier" in seen
    assert "Ingelicht op 23 november 2026: de toestemming is ingetrokken, op papier" in seen
    view.show_place(Place("disclosures", 2))
    assert "Ingelicht" not in words_on(view.detail_card)


def test_two_thousand_entries_answer_a_key_press_in_time(
    qtbot: QtBot, desk: Desk, world: World, view: DisclosuresView
) -> None:
    release = releases.for_contact(desk.vault, 1, world.manager.id, Purpose.PROGRESS)
    for at in range(1997):
        disclosures.register(desk.vault, release, str(at).encode(), Way.SAVED, desk.vault.now())
    view.show_place(Place("disclosures"))
    indexed(qtbot, view)
    widths = [view.table.columnWidth(column) for column in range(3)]
    spent = []
    for letter in "bert elke":
        began = process_time()
        qtbot.keyClicks(view.search_edit, letter)
        spent.append(process_time() - began)
    assert view.table.model().rowCount() == 1998
    assert sorted(spent)[len(spent) // 2] < QUICK
    assert [view.table.columnWidth(column) for column in range(3)] == widths, "the columns stay where they are"
