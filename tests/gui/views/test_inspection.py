"""The inspection copy on the screen: each name covered or not, one added, the pages, and what leaves."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.documents.anatomy import words
from tests.gui.in_front import in_front
from tests.services.worlds import World, begin
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.inspection import InspectionView
from wellbeing_desktop.gui.views.inspection.name_block import NameBlock
from wellbeing_desktop.services import disclosures, inspection_choices, notes
from wellbeing_desktop.vault.store import Vault

LINES = (
    "Bert Smit belde over het rooster.",
    "Daarna wilde Bert nog overleggen.",
    "Buurvrouw Truus past op de hond.",
)


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk) -> Shell:
    return in_front(qtbot, desk, {"inspection": InspectionView, "client": ClientView})


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    section = next(s for s in notes.kind_of(practice_vault, made.dialogue.id).sections if s.compartment == "dossier")
    notes.save(practice_vault, made.dialogue.id, {section.key: tuple(Line(text) for text in LINES)})
    return made


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, shell: Shell, world: World) -> InspectionView:
    desk.go(Place("inspection", world.client.id))
    assert isinstance(shell.view, InspectionView)
    settled(qtbot, shell.view)
    return shell.view


def settled(qtbot: QtBot, view: InspectionView) -> None:
    """Wait until the pages are made."""
    qtbot.waitUntil(view.print_button.isEnabled)


def of(view: InspectionView, label: str) -> NameBlock:
    return next(block for block in view.names.blocks if block.name == label)


def text_of(view: InspectionView) -> str:
    assert view._file.pdf is not None
    return words(view._file.pdf)


def test_every_name_is_covered_at_first(view: InspectionView) -> None:
    assert [block.name for block in view.names.blocks] == ["Bert Smit"]
    assert all(row.box.isChecked() for row in of(view, "Bert Smit").rows)
    assert "[leidinggevende] belde over het rooster." in text_of(view)
    assert "Bert" not in text_of(view)


def test_one_place_can_stand_by_itself(qtbot: QtBot, view: InspectionView) -> None:
    of(view, "Bert Smit").rows[1].box.click()
    assert not view.print_button.isEnabled()
    settled(qtbot, view)
    assert "Daarna wilde Bert nog overleggen." in text_of(view)
    assert "Bert Smit" not in text_of(view)
    assert of(view, "Bert Smit").segments.current() == ""


def test_a_click_on_the_words_is_one_on_the_box(view: InspectionView) -> None:
    row = of(view, "Bert Smit").rows[0]
    QTest.mouseClick(row.words, Qt.MouseButton.LeftButton)
    assert not row.box.isChecked()


def test_a_name_can_stand_everywhere_and_be_covered_again(qtbot: QtBot, view: InspectionView) -> None:
    of(view, "Bert Smit").segments.chosen.emit("stand")
    settled(qtbot, view)
    assert "Bert Smit belde" in text_of(view)
    of(view, "Bert Smit").segments.chosen.emit("cover")
    settled(qtbot, view)
    assert "Bert" not in text_of(view)


def test_a_name_that_was_not_found_is_added(qtbot: QtBot, view: InspectionView) -> None:
    view.names.add_line.edit.setText("truus")
    view.names.add_line.keep_button.click()
    settled(qtbot, view)
    assert "Buurvrouw [naam] past op de hond." in text_of(view)
    assert view.names.add_line.text() == ""
    of(view, "truus").drop_button.click()
    settled(qtbot, view)
    assert "Buurvrouw Truus past op de hond." in text_of(view)


def test_a_name_that_is_nowhere_is_not_kept(qtbot: QtBot, view: InspectionView, world: World, desk: Desk) -> None:
    view.names.add_line.edit.setText("Jolanda")
    view.names.add_line.keep_button.click()
    settled(qtbot, view)
    assert "Jolanda" in view.names.remark.text
    assert inspection_choices.kept(desk.vault, world.client.id).added == ()


def test_choices_are_there_after_a_lock(qtbot: QtBot, view: InspectionView, world: World, desk: Desk) -> None:
    of(view, "Bert Smit").rows[0].box.click()
    later = InspectionView(desk)
    qtbot.addWidget(later)
    later.show_place(Place("inspection", world.client.id))
    assert [row.box.isChecked() for row in of(later, "Bert Smit").rows] == [False, True]


def test_initials_hide_names_and_pages(view: InspectionView, desk: Desk) -> None:
    desk.set_privacy(on=True)
    assert view.names.blocks[0].name == "BS"
    assert view.names.blocks[0].rows == ()
    assert view._reading.currentWidget() is view._obstacle


def test_saving_registers_the_very_file(
    view: InspectionView, world: World, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "inzage.pdf"
    monkeypatch.setattr(files, "ask_save_path", lambda *_args: path)
    view.saving.plain.emit()
    (entry,) = disclosures.listed(desk.vault, world.client.id)
    assert isinstance(entry, Disclosure)
    assert (entry.document, entry.contact_id, entry.consent_id, entry.way) == (
        "inspection_copy",
        None,
        None,
        Way.SAVED,
    )
    assert entry.size == len(path.read_bytes())
    assert entry.number in view.result.text


def test_the_dossier_leads_there(desk: Desk, shell: Shell, world: World) -> None:
    desk.go(Place("client", world.client.id, "documents"))
    assert isinstance(shell.view, ClientView)
    rows = shell.view.client_papers.findChildren(LinkRow)
    next(one for one in rows if one.accessibleName().startswith("Inzagekopie")).click()
    assert isinstance(shell.view, InspectionView)
