"""The register on screen: what left, to be searched, looked into and checked."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.seen import words_on
from tests.services.worlds import World, allow, ask, begin, seal
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.disclosures import DisclosuresView
from wellbeing_desktop.gui.views.disclosures.columns import LEAST
from wellbeing_desktop.services import consent_papers, disclosures, releases


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> DisclosuresView:
    made = DisclosuresView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    return made


@pytest.fixture
def world(desk: Desk) -> World:
    """A register of four: a form for the client, the manager's document, and both own copies."""
    made = begin(desk.vault)
    report = seal(desk.vault, made.dialogue.id)
    give(desk, consent_papers.form(desk.vault, ask(desk.vault, made)), Way.PRINTED)
    allow(desk.vault, made)
    give(desk, releases.for_contact(desk.vault, report.id, made.manager.id, Purpose.PROGRESS), Way.PRINTED)
    for person in report.content.participants:
        give(desk, releases.for_participant(desk.vault, report.id, person.participant_id, "nl"), Way.SAVED)
    return made


def give(desk: Desk, release: Release, way: Way) -> None:
    desk.act(lambda vault: releases.finish(vault, release, releases.pdf(release), way), quiet=True)


def cells(view: DisclosuresView) -> list[list[str]]:
    """What stands in each row, the newest first."""
    model = view.table.model()
    return [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]


def test_an_empty_register_says_what_will_stand_there(view: DisclosuresView) -> None:
    view.show_place(Place("disclosures"))
    assert "Er is nog niets verstrekt." in words_on(view)
    assert not view.table.isVisible()


def test_the_page_tells_whether_every_report_still_says_what_it_said(
    desk: Desk, world: World, view: DisclosuresView, qtbot: QtBot
) -> None:
    assert world.client.id == 1
    seal(desk.vault, world.sessions[4].id)
    view.show_place(Place("disclosures"))
    qtbot.waitUntil(lambda: "2 versies" in view.reports_remark.text)
    desk.vault.connection.execute("DROP TRIGGER report_sealed_for_good")
    desk.vault.connection.execute("UPDATE report SET digest = 'anders' WHERE id = 2")
    view.redraw()
    qtbot.waitUntil(lambda: "SV-2026-0002, versie 1" in view.reports_remark.text)
    view.leave()


def test_each_line_says_when_what_to_whom_why_and_on_what_ground(
    desk: Desk, world: World, view: DisclosuresView
) -> None:
    view.show_place(Place("disclosures"))
    entry = disclosures.listed(desk.vault)[2]
    start = f"{entry.digest[:4]} {entry.digest[4:8]} {entry.digest[8:12]}"
    rows = cells(view)
    assert rows[2] == [
        "23-11-2026 14:02\nAfgedrukt",
        "Verslag voor de werkgever\nSV-2026-0001-R1 · v1",
        "Bert Smit, leidinggevende (Gemeente Waterrijk)\n"
        "Voortgang van de gemaakte afspraken; niet voor beoordeling of verzuimdossier",
        f"TOE-2026-0001\n{start}",
    ]
    assert [row[2].split("\n")[1] for row in (rows[0], rows[3])] == ["Eigen exemplaar", "Om toestemming te vragen"]
    assert rows[0][3].startswith("Niet nodig")
    assert "Het register is compleet" in view.chain_remark.text


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("bert", 1),
        ("BERT werkgever", 1),
        ("sv-2026-0001", 3),
        ("toe-2026", 1),
        ("eigen pdf", 2),
        ("23-11", 4),
        ("bert eigen", 0),
        ("", 4),
    ],
)
def test_the_register_is_searched_word_by_word(
    qtbot: QtBot, world: World, view: DisclosuresView, typed: str, count: int
) -> None:
    view.show_place(Place("disclosures"))
    qtbot.keyClicks(view.search_edit, typed)
    assert len(cells(view)) == count
    assert view.table.isVisible() is bool(count)
    assert ("Niets gevonden." in words_on(view)) is not bool(count)


def test_a_file_is_found_by_its_hash(desk: Desk, qtbot: QtBot, world: World, view: DisclosuresView) -> None:
    view.show_place(Place("disclosures"))
    qtbot.keyClicks(view.search_edit, disclosures.listed(desk.vault)[1].digest)
    assert len(cells(view)) == 1


def test_a_place_names_an_entry_and_the_arrows_go_on(
    qtbot: QtBot, desk: Desk, world: World, view: DisclosuresView
) -> None:
    view.show_place(Place("disclosures", 2))
    seen = words_on(view.detail_card)
    entry = disclosures.listed(desk.vault)[2]
    assert "– Afspraken over het werk, in de woorden van de deelnemer: Elke ochtend tien minuten overleg" in seen
    assert entry.digest[:8] + " " + entry.digest[8:16] in seen
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert "Toestemmingsformulier" in words_on(view.detail_card)
    assert not view._detail.report_button.isVisible()
    assert not view._detail.consent_button.isVisible()


def test_an_entry_leads_to_its_consent_and_its_report(
    qtbot: QtBot, desk: Desk, world: World, view: DisclosuresView
) -> None:
    view.show_place(Place("disclosures", 2))
    words_on(view)
    with qtbot.waitSignal(desk.went) as gone:
        view._detail.consent_button.click()
    assert gone.args == [Place("consent", world.client.id, "consent:1")]
    with qtbot.waitSignal(desk.went) as gone:
        view._detail.report_button.click()
    assert gone.args == [Place("report", world.dialogue.id)]


def test_a_broken_chain_is_told_with_the_place(desk: Desk, world: World, view: DisclosuresView) -> None:
    desk.vault.connection.execute("DROP TRIGGER disclosure_kept")
    desk.vault.connection.execute("UPDATE disclosure SET recipient = 'Niemand' WHERE id = 2")
    view.show_place(Place("disclosures"))
    assert "Het register klopt niet meer vanaf SV-2026-0001-R1 van 23-11-2026 14:02" in view.chain_remark.text
    assert "ongewijzigd" not in words_on(view)


def test_entries_cut_off_at_the_end_are_missed(desk: Desk, world: World, view: DisclosuresView) -> None:
    desk.vault.connection.execute("DROP TRIGGER disclosure_stays")
    desk.vault.connection.execute("DELETE FROM disclosure WHERE id = 4")
    assert disclosures.broken_at(desk.vault) is None
    view.show_place(Place("disclosures"))
    assert "Het register is niet compleet" in view.chain_remark.text
    desk.vault.connection.execute("DELETE FROM disclosure")
    view.redraw()
    assert "Het register is niet compleet" in words_on(view)


def test_a_new_entry_appears_and_the_chosen_one_stays(desk: Desk, world: World, view: DisclosuresView) -> None:
    view.show_place(Place("disclosures", 2))
    give(desk, releases.for_contact(desk.vault, 1, world.manager.id, Purpose.PROGRESS), Way.SAVED)
    assert len(cells(view)) == 5
    assert view.table.currentIndex().row() == 3
    newest = disclosures.listed(desk.vault, limit=1)[0]
    assert isinstance(newest, Disclosure)
    assert newest.way is Way.SAVED


def test_initials_only_while_names_are_hidden(desk: Desk, world: World, view: DisclosuresView) -> None:
    view.show_place(Place("disclosures", 2))
    desk.set_privacy(True)
    seen = words_on(view) + str(cells(view))
    assert not [name for name in ("Anna", "Vries", "Bert", "Smit", "Chaima", "overleg") if name in seen]
    assert "BS, leidinggevende" in seen
    assert "– Afspraken over het werk, in de woorden van de deelnemer" in seen


def test_in_english_everything_is_english(desk: Desk, world: World, view: DisclosuresView) -> None:
    desk.change_settings(language="en")
    view.show_place(Place("disclosures", 2))
    rows = cells(view)
    assert rows[2][0].startswith("23 Nov 2026 14:02")
    assert "Progress on the agreements made" in rows[2][2]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_left_and_to_whom_are_read_before_the_consent_when_there_is_little_room(
    desk: Desk, world: World, view: DisclosuresView, language: str
) -> None:
    desk.change_settings(language=language)
    view.resize(1001, 600)
    view.show_place(Place("disclosures", 2))
    settle()
    what, whom, consent = 1, 2, 3
    assert view.table.columnWidth(what) >= view.table.sizeHintForColumn(what)
    assert view.table.columnWidth(whom) >= LEAST
    assert view.table.isColumnHidden(consent)
    assert "TOE-2026-0001" in words_on(view.detail_card)
    view.search_edit.setText("toe-2026")
    assert view.table.model().rowCount() == 1, "it is still found by what is hidden"
    view.resize(1200, 600)
    settle()
    assert not view.table.isColumnHidden(consent)
    assert view.table.columnWidth(whom) >= LEAST
