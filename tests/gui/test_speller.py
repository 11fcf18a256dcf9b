"""The small process that looks words up lives no longer than the window, whatever the window's end is."""

import os
import select
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui import speller

ROOT = Path(__file__).parents[2]
WINDOW = """
import os
from PySide6.QtCore import QCoreApplication, QObject
from wellbeing_desktop.gui.speller import Speller

application = QCoreApplication([])
desk = QObject()
speller = Speller.of(desk)

def end():
    speller.suggest("nl", "overleeg")
    print(speller._process.processId(), speller.verdict("nl", "gesprk"), flush=True)
    input()
    os._exit(0)

speller.answered.connect(end)
speller.ask("nl", ["gesprk"])
application.exec()
"""


def test_a_process_that_nobody_asks_is_let_go_and_comes_back(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speller, "REST", 50)
    desk = QObject()
    asked = speller.Speller.of(desk)
    for word in ("gesprk", "verslg", "afspaak", "overleeg"):
        asked.ask("nl", [word])
        assert asked.running
        qtbot.waitUntil(lambda word=word: asked.verdict("nl", word) is False, timeout=20_000)  # type: ignore[misc]
        qtbot.waitUntil(lambda: not asked.running, timeout=20_000)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a pidfd is Linux's")
def test_the_process_ends_with_the_window_and_holds_only_its_own_pipes(tmp_path: Path) -> None:
    with (
        (tmp_path / "held").open("wb") as held,
        subprocess.Popen(
            [sys.executable, "-P", "-c", WINDOW],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            pass_fds=(held.fileno(),),
        ) as window,
    ):
        assert window.stdout
        assert window.stdin
        number, verdict = window.stdout.readline().split()
        assert verdict == "False"
        assert set(os.listdir(f"/proc/{number}/fd")) == {"0", "1", "2"}  # noqa: PTH208
        watched = os.pidfd_open(int(number))
        window.stdin.write("\n")
        window.stdin.flush()
        assert select.select([watched], [], [], 30)[0], "it is still there"
        os.close(watched)
