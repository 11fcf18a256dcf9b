"""The whole program gives its vault another key: it ends, starts afresh, and everything is there."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, make_vault, press, unlock, wait_for_main
from tests.program_fixture import Begin
from tests.services import worlds
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.practice import PracticeView
from wellbeing_desktop.services import notes
from wellbeing_desktop.vault import keyfile


def test_the_vault_gets_another_key_and_what_was_just_typed_is_in_it(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    run = begin()
    unlock(qtbot, run, PHRASE)
    shell = wait_for_main(qtbot, run)
    desk = run.program.desk
    number = worlds.begin(desk.vault).dialogue.id
    desk.go(Place("note", number))
    assert isinstance(shell.view, NoteView)
    shell.view.cards["insights"].edit.insertPlainText("net nog getypt")
    before = keyfile.read(home / "vault.keys")
    desk.go(Place("practice", 0, "security"))
    assert isinstance(shell.view, PracticeView)
    card = shell.view.security_page.rekey_card
    press(qtbot, card.rekey_button)
    assert card.dialog is not None
    card.dialog.secret_edit.setText(PHRASE)
    press(qtbot, card.dialog.start_button)
    qtbot.waitUntil(lambda: run.ended, timeout=60_000)
    assert run.afterlife.codes == [0]
    assert run.afterlife.wishes == [("--home", str(home), "--at", "practice:0:security")]
    assert not shell.isVisible()
    assert not card.dialog.isVisible()
    again = begin()
    unlock(qtbot, again, PHRASE)
    wait_for_main(qtbot, again)
    vault = again.program.desk.vault
    assert {note.section: note.lines[0].text for note in notes.written(vault, number)} == {"insights": "net nog getypt"}
    after = keyfile.read(home / "vault.keys")
    assert after.vault_id == before.vault_id
    assert after.key_check != before.key_check
    assert keyfile.read(home / "aside" / "0001" / "vault.keys") == before
