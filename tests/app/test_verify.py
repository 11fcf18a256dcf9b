"""`wellbeing-desktop verify FILE` as a process of its own: what it says, its exit codes, and how it asks."""

import os
import pty
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QLockFile

from tests.services.worlds import PRACTICE, begin, seal
from wellbeing_desktop.app.options import UsageError, parse
from wellbeing_desktop.documents.protecting import protected
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.seal import LARGEST
from wellbeing_desktop.services import (
    access,
    access_start,
    portable_file,
    practice,
    processing_register,
    releases,
    seals,
)
from wellbeing_desktop.vault.store import Vault

ROOT = Path(__file__).parents[2]
PASSPHRASE = "vier paarden op zolder"
NAMES = ("Anna", "Vries", "Smit", "Chaima", "Yıldız", "Waterrijk")
GENUINE, OTHER, USAGE, UNKNOWN = 0, 1, 2, 3


class Home(NamedTuple):
    """A closed vault, and a file that was saved from it and registered."""

    folder: Path
    file: Path
    code: str

    @property
    def pdf(self) -> bytes:
        return self.file.read_bytes()


def fill(vault: Vault) -> bytes:
    practice.save(vault, PRACTICE)
    report = seal(vault, begin(vault).dialogue.id)
    release = releases.for_participant(vault, report.id, report.content.participants[0].participant_id, "nl")
    pdf = seals.sealed(vault, release, releases.pdf(release))
    releases.finish(vault, release, pdf, Way.SAVED)
    return pdf


@pytest.fixture
def home(tmp_path: Path) -> Home:
    vault, code = access_start.create(tmp_path / "home", PASSPHRASE, use_keyring=False)
    access_start.confirm_sheet(vault, code)
    file = tmp_path / "terug.pdf"
    file.write_bytes(fill(vault))
    vault.close()
    return Home(tmp_path / "home", file, code)


def verify(home: Path, file: Path, typed: str = PASSPHRASE, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", "wellbeing_desktop", "verify", file, "--home", home, *more]
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
    assert not [name for name in (*NAMES, PASSPHRASE) if name in ended.stdout + ended.stderr]
    return ended


def changed(home: Home, data: bytes) -> Path:
    path = home.file.with_name("anders.pdf")
    path.write_bytes(data)
    return path


def test_the_file_that_left(home: Home) -> None:
    ended = verify(home.folder, home.file)
    assert (ended.returncode, ended.stderr) == (GENUINE, "")
    first, second, third = ended.stdout.splitlines()
    assert first.startswith("Ongewijzigd")
    assert "SV-2026-0001" in first
    assert ", v1, " in first
    vault = access.unlock(home.folder, PASSPHRASE)
    (key,) = seals.keys(vault)
    vault.close()
    assert second.endswith(seals.fingerprint(key.certificate))
    assert "gewone elektronische handtekening" in third


def test_in_english(home: Home) -> None:
    ended = verify(home.folder, home.file, PASSPHRASE, "--language", "en")
    assert ended.returncode == GENUINE
    assert "Ongewijzigd" not in ended.stdout


def test_with_the_recovery_code_the_daily_way_in_stays(home: Home) -> None:
    assert verify(home.folder, home.file, home.code).returncode == GENUINE
    assert verify(home.folder, home.file).returncode == GENUINE


@pytest.mark.parametrize("tail", [b"\n", b"1 0 obj\n<< >>\nendobj\n"])
def test_a_changed_file(home: Home, tail: bytes) -> None:
    ended = verify(home.folder, changed(home, home.pdf + tail))
    assert ended.returncode == OTHER
    assert ended.stdout.startswith("Niet het bestand dat verstrekt is")


def test_something_else(home: Home) -> None:
    ended = verify(home.folder, changed(home, b"GIF89a"))
    assert ended.returncode == OTHER
    assert ended.stdout.startswith("Geen PDF")


def under_passphrase(home: Home, *, portable: bool) -> Path:
    """A registered file under a passphrase: the manager's document, or the client's portable copy."""
    vault = access.unlock(home.folder, PASSPHRASE)
    if portable:
        prepared = portable_file.prepare(vault, 1)
        release, pdf = prepared.copy.release, portable_file.made(prepared)
    else:
        release = processing_register.compose(vault, "nl")
        pdf = releases.pdf(release)
    path = changed(home, protected(pdf, "zes stille ganzen"))
    releases.finish(vault, replace(release, protected=True), path.read_bytes(), Way.SAVED)
    vault.close()
    return path


@pytest.mark.parametrize("portable", [False, True])
def test_a_file_under_a_passphrase_is_known_without_opening_it(home: Home, portable: bool) -> None:
    file = under_passphrase(home, portable=portable)
    ended = verify(home.folder, file)
    assert (ended.returncode, ended.stderr) == (GENUINE, "")
    assert ended.stdout.startswith("Ongewijzigd")
    assert "opent alleen met een wachtzin" in ended.stdout
    without = verify(home.folder, file, "")
    assert without.returncode == UNKNOWN
    assert "Een PDF met een wachtzin." in without.stdout


def test_a_file_under_a_passphrase_that_was_saved_anew_is_another(home: Home) -> None:
    file = under_passphrase(home, portable=False)
    ended = verify(home.folder, changed(home, file.read_bytes() + b"\n"))
    assert ended.returncode == OTHER
    assert ended.stdout.startswith("Een PDF met een wachtzin. Zo staat het niet in het register")


def test_a_wrong_passphrase_says_what_can_be_said_without_the_register(home: Home) -> None:
    ended = verify(home.folder, home.file, "vijf paarden op zolder")
    assert ended.returncode == UNKNOWN
    assert "opent de kluis niet" in ended.stderr
    assert "klopt met het bestand" in ended.stdout
    assert "Vingerafdruk" in ended.stdout


def test_without_the_register_a_broken_seal_still_shows(home: Home) -> None:
    ended = verify(home.folder, changed(home, home.pdf + b"\n"), "")
    assert ended.returncode == OTHER
    assert ended.stdout.startswith("Veranderd")


def test_while_the_program_has_the_vault_open(home: Home) -> None:
    lock = QLockFile(str(home.folder / "running.lock"))
    assert lock.tryLock(0)
    ended = verify(home.folder, home.file)
    lock.unlock()
    assert ended.returncode == UNKNOWN
    assert "staat open in het programma" in ended.stderr
    assert "klopt met het bestand" in ended.stdout


def test_without_a_vault(home: Home, tmp_path: Path) -> None:
    ended = verify(tmp_path / "elders", home.file)
    assert ended.returncode == UNKNOWN
    assert "geen kluis" in ended.stderr
    assert not (tmp_path / "elders").exists()


def test_a_file_that_cannot_be_read(home: Home, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "weg.pdf", Path("/dev/zero")):
        ended = verify(home.folder, path)
        assert (ended.returncode, ended.stdout) == (UNKNOWN, "")
        assert "kan niet worden gelezen" in ended.stderr


def test_a_file_that_is_too_big(home: Home, tmp_path: Path) -> None:
    with (tmp_path / "huge.pdf").open("wb") as huge:
        huge.write(b"%PDF-1.7\n")
        huge.truncate(LARGEST + 1)
    ended = verify(home.folder, tmp_path / "huge.pdf")
    assert ended.returncode == UNKNOWN
    assert "100 MB" in ended.stdout


def test_what_is_typed_on_a_terminal_does_not_show(home: Home) -> None:
    child, terminal = pty.fork()
    if child == 0:
        os.environ["PYTHONPATH"] = str(ROOT)
        command = ("-P", "-m", "wellbeing_desktop", "verify", str(home.file), "--home", str(home.folder))
        os.execv(sys.executable, (sys.executable, *command))  # noqa: S606 - fork leaves no other way
    told = b""
    while b"register): " not in told:
        told += os.read(terminal, 4096)
    os.write(terminal, PASSPHRASE.encode() + b"\n")
    while True:
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            break
        told += piece
        if not piece:
            break
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == GENUINE
    assert PASSPHRASE.encode() not in told
    assert b"Ongewijzigd" in told


@pytest.mark.parametrize(
    "arguments", [["verify"], ["verify", "a.pdf", "b.pdf"], ["self-test", "a.pdf"], ["verify", "--x"]]
)
def test_the_command_wants_one_file(arguments: list[str]) -> None:
    with pytest.raises(UsageError):
        parse(arguments)


def test_the_file_is_where_it_was_said(tmp_path: Path) -> None:
    found = parse(["verify", str(tmp_path / "a.pdf"), "--home", str(tmp_path)])
    assert (found.command, found.file, found.home) == ("verify", tmp_path / "a.pdf", tmp_path)
