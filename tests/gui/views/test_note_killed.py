"""A program killed in the middle of a sentence has lost at most five seconds of typing."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.views.note_tools import stored
from tests.services.worlds import PRACTICE, begin
from wellbeing_desktop.services import agreements, practice
from wellbeing_desktop.vault import opening
from wellbeing_desktop.vault.store import Vault

ROOT = Path(__file__).parents[3]
MOST = 5.0
SIGNS = 180
"""Enough typing without a pause for more than one save; the kill then falls between two of them."""


def type_and_kill(path: Path, session_id: int, where: str) -> list[tuple[float, str]]:
    """What a program of its own typed, each sign with its moment, until it was killed."""
    command = [sys.executable, "-m", "tests.gui.views.typing_process", str(path), str(session_id), where]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        typed = [process.stdout.readline() for _ in range(SIGNS)]
        process.send_signal(signal.SIGKILL)
        typed += process.stdout.readlines()
    assert process.returncode == -signal.SIGKILL
    parts = [line.rstrip("\n").split(" ", 1) for line in typed if line.endswith("\n")]
    return [(float(moment), sign) for moment, sign in parts]


def written(vault: Vault, session_id: int, where: str) -> str:
    if where == "section":
        return "\n".join(line.text for line in stored(vault, session_id, "insights"))
    return "".join(agreement.text for agreement in agreements.of_session(vault, session_id))


@pytest.mark.parametrize("where", ["section", "agreement"])
def test_at_most_five_seconds_are_lost(tmp_path: Path, where: str) -> None:
    path = tmp_path / "vault.db"
    vault = opening.create(path, bytes(32))
    practice.save(vault, PRACTICE)
    vault.connection.execute("UPDATE meta SET sheet_confirmed_on = '2026-11-23'")
    number = begin(vault).dialogue.id
    vault.close()
    typed = type_and_kill(path, number, where)
    vault = opening.open_vault(path, bytes(32))
    kept, text = written(vault, number, where), "".join(sign for _, sign in typed)
    vault.close()
    assert kept, "nothing was saved at all"
    assert text.startswith(kept)
    lost = typed[len(kept) :]
    assert not lost or typed[-1][0] - lost[0][0] <= MOST
