"""`wellbeing-desktop check-archive FILE` as a process of its own: what it says, and its exit codes."""

import os
import subprocess
import sys
from pathlib import Path

from tests.services.worlds import begin
from wellbeing_desktop.app.check_archive import DAMAGED, UNKNOWN, WHOLE
from wellbeing_desktop.services import archives
from wellbeing_desktop.vault.store import Vault

ROOT = Path(__file__).parents[2]
NAMES = ("Anna", "Vries", "Chaima", "Waterrijk", "Binnentuin")


def check(file: Path, typed: str, language: str = "nl") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", "wellbeing_desktop", "check-archive", str(file), "--language", language]
    ended = subprocess.run(
        command,
        input=f"{typed}\n",
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "Traceback" not in ended.stderr
    assert not [name for name in (*NAMES, typed) if name in ended.stdout + ended.stderr]
    return ended


def test_it_says_what_is_in_it_and_whether_it_is_whole(practice_vault: Vault, tmp_path: Path) -> None:
    begin(practice_vault)
    made, code = archives.make(practice_vault, tmp_path), archives.sheet_code(practice_vault)
    file = tmp_path / made.file_name
    ended = check(file, code)
    assert (ended.returncode, ended.stderr) == (WHOLE, "")
    clients = practice_vault.connection.execute("SELECT count(*) FROM client").fetchone()[0]
    for said in (made.fingerprint, made.head_mac.hex(), f"Deelnemers: {clients}\n", "In orde", "niets aan veranderd"):
        assert said in ended.stdout
    wrong = "0" if code[3] != "0" else "1"
    ended = check(file, code[:3] + wrong + code[4:])
    assert ended.returncode == UNKNOWN
    assert "groep 1" in ended.stderr
    assert check(tmp_path / "weg.db", code).returncode == UNKNOWN
    data = bytearray(file.read_bytes())
    data[9000] ^= 1
    file.write_bytes(data)
    ended = check(file, code)
    assert ended.returncode == DAMAGED
    assert "bladzijde 3." in ended.stdout
    assert file.read_bytes() == data
