"""The card of the yearly archives: the month, what lies on a stick, and reading it again."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.archives import Archive
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.today_keeping import KeepingLines
from wellbeing_desktop.gui.views.practice import PracticeView
from wellbeing_desktop.gui.views.practice.archive_row import ArchiveRow
from wellbeing_desktop.gui.views.practice.archives_card import ArchivesCard
from wellbeing_desktop.services import archive_reminder, archives

PATIENCE = 30_000


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> PracticeView:
    made = PracticeView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    made.show_place(Place("practice", part="backups"))
    return made


@pytest.fixture
def card(view: PracticeView) -> ArchivesCard:
    return view.backups_page.archives_card


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def row_of(card: ArchivesCard, archive: Archive) -> ArchiveRow:
    rows = [row for row in card.findChildren(ArchiveRow) if row.isVisible() and archive.number in words_on(row)]
    assert len(rows) == 1
    return rows[0]


def read_again(qtbot: QtBot, card: ArchivesCard, archive: Archive) -> str:
    row_of(card, archive).check_button.click()
    assert "Wordt gelezen" in row_of(card, archive).chip.text()
    qtbot.waitUntil(lambda: "Wordt gelezen" not in row_of(card, archive).chip.text(), timeout=PATIENCE)
    return row_of(card, archive).chip.text()


def test_without_any_it_says_what_to_do(desk: Desk, card: ArchivesCard) -> None:
    assert "nog geen jaararchief" in words_on(card)
    went: list[Place] = []
    desk.went.connect(went.append)
    card.make_button.click()
    assert went == [Place("archive")]


def test_those_on_a_stick_are_read_again(qtbot: QtBot, desk: Desk, card: ArchivesCard, stick: Path) -> None:
    made = archives.make(desk.vault, stick)
    (stick / "archive-ffffffff-20250101-0001.db").write_bytes(b"another vault's")
    card.look_in(stick.parent)
    assert not row_of(card, made).check_button.isVisible()
    card.look_in(stick)
    assert "niet in deze lijst" in words_on(card)
    assert read_again(qtbot, card, made).startswith("Goed op")
    path = stick / made.file_name
    data = bytearray(path.read_bytes())
    data[5000] ^= 1
    path.write_bytes(data)
    assert read_again(qtbot, card, made) == "Beschadigd"
    assert "maak vandaag een nieuw" in words_on(row_of(card, made))
    row_of(card, made).paper_button.click()
    assert card.dialog is not None
    assert card.dialog.isVisible()
    card.dialog.close()


def test_the_month_is_chosen_and_the_first_page_reminds(
    qtbot: QtBot, desk: Desk, card: ArchivesCard, clock: Clock
) -> None:
    lines = KeepingLines(desk, card)
    clock.turn(days=7)
    assert not [row for row in lines.rows() if "jaararchief" in row.accessibleName()]
    card.month_choice.setCurrentIndex(10)
    card.month_choice.activated.emit(10)
    assert archive_reminder.month(desk.vault) == 11
    clock.turn(days=400)
    [row] = [row for row in lines.rows() if "jaararchief" in row.accessibleName()]
    went: list[Place] = []
    desk.went.connect(went.append)
    row.click()
    assert went == [Place("archive")]
