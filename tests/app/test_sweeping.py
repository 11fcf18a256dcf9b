"""An expired working note goes when the practice is opened, in the real program, and Vandaag tells it."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, make_vault, unlock, wait_for_main
from tests.program_fixture import Begin
from tests.services import worlds
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.services import access, notes

EARLIER = timedelta(days=40)


def test_what_expired_is_gone_after_the_start(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    vault = access.unlock(home, PHRASE, clock=lambda: datetime.now() - EARLIER)
    number = worlds.begin(vault).dialogue.id
    worlds.write(vault, number)
    vault.close()
    run = begin()
    unlock(qtbot, run, PHRASE)
    shell = wait_for_main(qtbot, run)

    def sections() -> set[str]:
        return {note.section for note in notes.written(run.program.desk.vault, number)}

    qtbot.waitUntil(lambda: "impressions" not in sections())
    assert sections() == {"background", "insights"}
    told = shell.findChild(QLabel, "swept_label")
    assert isinstance(told, QLabel)
    qtbot.waitUntil(told.isVisible)
    run.program.leave(Cause.USER)
    assert run.ended
