"""Somebody takes over in the real program: from the unlock screen to the list, and on to the notes."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, make_vault, part, type_into, wait_for_main
from tests.program_fixture import Begin, Run
from tests.services import worlds
from wellbeing_desktop.domain.deputy import Deputy, Step
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.views.deputy import DeputyView
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.services import access, deputy


def prepare(home: Path) -> Deputy:
    make_vault(home)
    vault = access.unlock(home, PHRASE)
    worlds.begin(vault)
    made = deputy.make(vault, ("Bas", "Carla", "Dirk"))
    vault.close()
    return made


def come_in(qtbot: QtBot, run: Run, made: Deputy) -> DeputyView:
    """Two sheets at the unlock screen; returns the list."""
    part(run, UnlockView).deputy_button.click()
    view = part(run, DeputyView)
    type_into(qtbot, view.sheets.who_edit, "Eva Bos")
    for field, share in zip(view.sheets.shares, made.shares[:2], strict=True):
        type_into(qtbot, field.edit, share)
    view.sheets.open_button.click()
    qtbot.waitUntil(lambda: view.list is not None, timeout=20_000)
    return view


def uses(home: Path) -> list[tuple[str, Step]]:
    vault = access.unlock(home, PHRASE)
    found = [(use.who, use.step) for use in deputy.uses(vault)]
    vault.close()
    return found


def test_without_sheets_made_nobody_is_offered_to_take_over(begin: Begin, home: Path) -> None:
    make_vault(home)
    assert part(begin(), UnlockView).deputy_button.isHidden()


def test_a_deputy_sees_the_list_and_locks(qtbot: QtBot, begin: Begin, home: Path) -> None:
    made = prepare(home)
    run = begin()
    view = come_in(qtbot, run, made)
    assert view.list is not None
    view.list.lock_button.click()
    assert run.ended
    assert uses(home) == [("Eva Bos", Step.LOOKED)]


def test_a_deputy_goes_on_to_the_notes(qtbot: QtBot, begin: Begin, home: Path) -> None:
    made = prepare(home)
    run = begin()
    view = come_in(qtbot, run, made)
    assert view.list is not None
    type_into(qtbot, view.list.reason_edit, "crisis")
    view.list.notes_button.click()
    wait_for_main(qtbot, run)
    run.program.leave(Cause.USER)
    assert run.ended
    assert uses(home) == [("Eva Bos", Step.OPENED), ("Eva Bos", Step.LOOKED)]


def test_back_leads_to_the_unlock_screen(begin: Begin, home: Path) -> None:
    prepare(home)
    run = begin()
    part(run, UnlockView).deputy_button.click()
    part(run, DeputyView).sheets.back_button.click()
    assert part(run, UnlockView).deputy_button.isEnabled()
