"""The deputy's two steps, and the card on which the three who hold a sheet are named."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.dialogs import save_as
from tests.gui.seen import words_on
from tests.hands import type_into
from tests.services import worlds
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.deputy import Deputy, Step
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.views.deputy import DeputyView
from wellbeing_desktop.gui.views.practice.deputy_card import DeputyCard
from wellbeing_desktop.services import access_start, deputy, practice
from wellbeing_desktop.settings.device import SettingsFile

HOLDERS = ("Bas Jansen", "Carla de Wit", "Dirk Smit")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def made(home: Path, clock: Clock) -> Deputy:
    """A closed vault with a plan in it, and the three sheets."""
    vault, code = access_start.create(home, "vier paarden op zolder", use_keyring=False, clock=clock)
    access_start.confirm_sheet(vault, code)
    practice.save(vault, worlds.PRACTICE)
    worlds.begin(vault)
    found = deputy.make(vault, HOLDERS)
    vault.close()
    return found


@pytest.fixture
def view(qtbot: QtBot, home: Path, made: Deputy, settings_file: SettingsFile, clock: Clock) -> Iterator[DeputyView]:
    desk = Desk(settings_file)
    shown = DeputyView(home, desk, clock=clock)
    shown.opened.connect(desk.give_vault)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    if shown.list is not None:
        desk.vault.close()


def fill_in(qtbot: QtBot, view: DeputyView, made: Deputy, who: str = "Eva Bos") -> None:
    view.sheets.who_edit.setText(who)
    for field, share in zip(view.sheets.shares, made.shares[1:], strict=True):
        field.edit.set_text("")
        type_into(qtbot, field.edit, " ".join(word[:4] for word in share.split()))


def press_open(qtbot: QtBot, view: DeputyView) -> None:
    view.sheets.open_button.click()
    qtbot.waitUntil(lambda: view.sheets.isEnabled() or view.list is not None, timeout=20_000)


def test_two_sheets_show_whom_to_ring_and_nothing_of_the_notes(qtbot: QtBot, view: DeputyView, made: Deputy) -> None:
    fill_in(qtbot, view, made)
    press_open(qtbot, view)
    assert view.list is not None
    assert len(view.list.talks.words()) == 24
    assert [row[0] for row in view.list.table.words()] == ["Anna de Vries"]
    assert view.sheets.typed() == ("", ""), "the words do not stay on the screen"


def test_the_notes_open_after_a_reason(qtbot: QtBot, view: DeputyView, made: Deputy) -> None:
    fill_in(qtbot, view, made)
    press_open(qtbot, view)
    assert view.list is not None
    opened: list[bool] = []
    view.notes_opened.connect(lambda: opened.append(True))
    view.list.notes_button.click()
    assert not opened
    assert view.list.reason_edit.hasFocus() or not view.isActiveWindow()
    type_into(qtbot, view.list.reason_edit, "crisis bij een deelnemer")
    view.list.notes_button.click()
    assert opened == [True]
    uses = deputy.uses(view._desk.vault)
    assert [(use.step, use.who) for use in uses] == [(Step.OPENED, "Eva Bos"), (Step.LOOKED, "Eva Bos")]


@pytest.mark.parametrize("who", ["", "Eva"])
def test_what_is_missing_is_told_beside_its_field(qtbot: QtBot, view: DeputyView, made: Deputy, who: str) -> None:
    fill_in(qtbot, view, made, who)
    if who:
        view.sheets.shares[1].edit.set_text("een twee drie")
    press_open(qtbot, view)
    assert view.list is None
    told = "Woord 1 staat niet op het blad" if who else "Vul nog in: uw naam."
    assert told in words_on(view)


def test_the_card_makes_sheets_prints_them_and_ends_them(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    card = DeputyCard()
    qtbot.addWidget(card)
    card.work_at(desk)
    card.redraw()
    card.make_button.click()
    assert deputy.current(desk.vault) is None, "three names are needed"
    for edit, name in zip(card.edits, HOLDERS, strict=True):
        type_into(qtbot, edit, name)
    card.make_button.click()
    made = deputy.current(desk.vault)
    assert made is not None
    assert made.holders == HOLDERS
    card.show()
    for paper in card.paper_buttons:
        paper.click()
        assert card.dialog is not None
        assert card.dialog.isVisible()
        file = tmp_path / f"{card.paper_buttons.index(paper)}.pdf"
        save_as(file)
        card.dialog.save_button.click()
        assert file.read_bytes().startswith(b"%PDF")
        card.dialog.close()
    card.end_button.click()
    assert deputy.current(desk.vault) is None
    assert not card.end_button.isVisible()
