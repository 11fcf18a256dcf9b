"""The yearly archive on screen: the choices are checked, it is made beside the window, and its page is shown."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.archive import ArchiveView
from wellbeing_desktop.services import archives

PATIENCE = 30_000


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> ArchiveView:
    made = ArchiveView(desk)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    made.show_place(Place("archive"))
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def test_it_leads_from_the_place_to_the_page(qtbot: QtBot, desk: Desk, view: ArchiveView, stick: Path) -> None:
    view.making_card.make_button.click()
    assert view.place_card.field.error()
    assert archives.listed(desk.vault) == []
    view.place_card.choose(stick)
    assert view.place_card.remark.isVisible()  # the stick of a test is a folder on the disk of the vault
    with qtbot.waitSignal(view.making_card.made, timeout=PATIENCE):
        view.making_card.make_button.click()
        assert view.making_card.stop_button.isVisible()
        assert not view.place_card.isVisible()
    [made] = archives.listed(desk.vault)
    assert (stick / made.file_name).is_file()
    assert view.kept_card.isVisible()
    assert made.number in words_on(view)
    qtbot.keyClicks(view.kept_card.edit, "kluisje bij de bank")
    view.kept_card.paper_button.click()
    assert archives.listed(desk.vault)[0].kept_where == "kluisje bij de bank"
    dialog = view.kept_card.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()
    view.kept_card.another_button.click()
    assert view.place_card.isVisible()
    assert not view.kept_card.isVisible()


def test_an_own_passphrase_is_judged_and_typed_twice(qtbot: QtBot, view: ArchiveView, stick: Path) -> None:
    card = view.secret_card
    view.place_card.choose(stick)
    assert card.secret() == ""
    card.ways.button("own").click()
    qtbot.keyClicks(card.edit, "te kort")
    view.making_card.make_button.click()
    assert "15" in card.field.error()
    card.suggest_button.click()
    assert "sterk" in card.field.get_help()
    view.making_card.make_button.click()
    assert card.again_field.error()
    assert not view.making_card.busy
    proposed = card.edit.text()
    assert len(proposed.split()) == 6
    qtbot.keyClicks(card.again_edit, proposed)
    assert card.check()
    assert card.secret() == proposed
    card.clear()
    assert card.secret() == ""


def test_stopping_leaves_nothing(qtbot: QtBot, desk: Desk, view: ArchiveView, stick: Path) -> None:
    view.place_card.choose(stick)
    with qtbot.waitSignal(view.making_card.given_up, timeout=PATIENCE):
        view.making_card.make_button.click()
        view.making_card.stop_button.click()
    assert list(stick.iterdir()) == []
    assert archives.listed(desk.vault) == []
    assert view.place_card.isVisible()
    assert "Gestopt" in view.making_card.remark.text
    stick.rmdir()
    view.making_card.make_button.click()
    assert view.place_card.field.error()
