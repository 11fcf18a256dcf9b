"""docs/vault-format.md tells the truth: its programs are run as printed, its tables are those of the schema."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import access, access_start, snapshots
from wellbeing_desktop.vault import schema

DOCUMENT = (Path(__file__).parents[2] / "docs" / "vault-format.md").read_text("utf-8")
READ_SNAPSHOT, _DECRYPT, READ_VAULT = re.findall(r"```python\n(.*?)```", DOCUMENT, re.DOTALL)


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run it with nothing of ours on the path."""
    command = [sys.executable, "-I", "-c", program, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, Path, str]:
    """The home of a closed vault, a snapshot of it, and the code on its sheet."""
    vault, code = access_start.create(tmp_path / "home", "vier paarden op zolder", use_keyring=False)
    access_start.confirm_sheet(vault, code)
    snapshot = snapshots.make(vault, tmp_path)
    vault.close()
    return tmp_path / "home", snapshot.path, code


def test_the_snapshot_program_reads_tables_and_audit_trail(made: tuple[Path, Path, str]) -> None:
    _home, snapshot, code = made
    printed = run(READ_SNAPSHOT, str(snapshot), code).stdout.splitlines()
    assert "meta 1" in printed
    assert "client 0" in printed
    assert [line.split()[2:] for line in printed[-2:]] == [["create_vault", "0", "ok"], ["confirm_sheet", "0", "ok"]]
    assert run(READ_SNAPSHOT, str(snapshot), code.lower()).returncode != 0


def test_the_vault_program_opens_it_with_the_recovery_code(made: tuple[Path, Path, str]) -> None:
    home, snapshot, code = made
    vault_id, _created_at = run(READ_VAULT, str(home), code).stdout.split()
    assert f"snapshot-{vault_id[:8]}-" in snapshot.name
    assert run(READ_VAULT, str(home), recovery_code.encode(1)).returncode != 0


def test_every_table_it_names_is_there() -> None:
    section = DOCUMENT.split("## Tables")[1].split("## ")[0]
    named = {
        name for row in re.findall(r"^\| (`.*?) \|", section, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)
    }
    there = set(re.findall(r'^CREATE (?:VIRTUAL )?TABLE "?(\w+)', schema.SCHEMA.read_text("utf-8"), re.MULTILINE))
    assert named == there - {"counter", "day_off", "sqlite_sequence"}


def test_every_file_it_names_is_what_the_program_uses(made: tuple[Path, Path, str]) -> None:
    home, snapshot, _code = made
    with pytest.raises(UserError) as caught:
        access.unlock(home, "not the passphrase")
    assert caught.value.kind is Kind.WRONG_SECRET
    for path in home.iterdir():
        assert f"`{path.name}`" in DOCUMENT
    assert re.fullmatch(r"snapshot-[0-9a-f]{8}-\d{8}-\d{4}\.db", snapshot.name)
