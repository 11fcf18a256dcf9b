"""Each migration with data, cut short after any of its statements: the vault is as it was, or brought up to date."""

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3

from tests.vault.migrating import VERSIONS, content, lay_down, opened, rows, sample, statements
from tests.vault_tools import DATA_KEY
from wellbeing_desktop.services import disclosures, report_chain
from wellbeing_desktop.vault import audit, migrate, schema
from wellbeing_desktop.vault.checking import check_whole
from wellbeing_desktop.vault.opening import create, open_vault

KILLED = """
import os, signal, sys
from pathlib import Path
from tests.vault_tools import DATA_KEY
from wellbeing_desktop.vault import migrate, opening

at, run, seen = int(sys.argv[2]), migrate._run_one, [0]

def counted(statement):
    seen[0] += 1
    if seen[0] == at:
        os.kill(os.getpid(), signal.SIGKILL)

def traced(connection, number, script):
    connection.execute("PRAGMA cache_size = 8")  # so that pages are in the file before the end
    connection.set_trace_callback(counted)
    run(connection, number, script)
    connection.set_trace_callback(None)

migrate._run_one = traced
opening.open_vault(Path(sys.argv[1]), DATA_KEY).close()
"""


SCRIPTS = migrate.SCRIPTS


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with this release's migrations, of which a test cuts one short."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, folder)
    monkeypatch.setattr(migrate, "SCRIPTS", folder)
    return folder


def up_to_date(path: Path, before: dict[str, int]) -> None:
    """The vault opens, is this program's, and has lost nothing."""
    vault = open_vault(path, DATA_KEY)
    try:
        assert schema.text(vault.connection) == schema.SCHEMA.read_text("utf-8")
        check_whole(vault.connection)
        assert vault.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert {table: rows(vault.connection)[table] for table in before} == before
        assert audit.first_broken(vault.connection) is None
        assert disclosures.broken_at(vault) is None
        assert report_chain.broken(vault) is None
    finally:
        vault.close()


def rows_of(path: Path) -> dict[str, int]:
    with opened(path) as connection:
        return rows(connection)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_vault_of_every_version_is_brought_up_to_date(version: int, tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    lay_down(version, path)
    before, old = rows_of(path), path.read_bytes()
    up_to_date(path, before)
    assert path.with_name(f"vault.db.before-{version + 1:04}").read_bytes() == old


def cut_short(version: int, at: int, path: Path, scripts: Path) -> None:
    """The error comes after so many statements of the next migration; then it is run as it should be."""
    lay_down(version, path)
    [script] = scripts.glob(f"{version + 1:04}_*.sql")
    whole, before, old = script.read_text("utf-8"), content(path), path.read_bytes()
    script.write_text("".join(statements(version + 1)[:at]) + "\nINSERT INTO nowhere VALUES (1);")
    with pytest.raises(sqlcipher3.Error, match="no such table: nowhere"):
        open_vault(path, DATA_KEY)
    assert content(path) == before
    copy = path.with_name(f"vault.db.before-{version + 1:04}")
    assert copy.read_bytes() == old
    script.write_text(whole)
    up_to_date(path, rows_of(path))
    for name in (path, copy):
        name.unlink()


@pytest.mark.parametrize("version", VERSIONS)
def test_an_error_after_a_statement_leaves_the_vault_as_it_was(version: int, tmp_path: Path, scripts: Path) -> None:
    for at in sample(3, len(statements(version + 1))):
        cut_short(version, at, tmp_path / "vault.db", scripts)


@pytest.mark.long
@pytest.mark.parametrize("version", VERSIONS)
def test_an_error_after_each_statement_leaves_the_vault_as_it_was(
    version: int, tmp_path: Path, scripts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    count = len(statements(version + 1))
    for at in range(1, count + 1):
        cut_short(version, at, tmp_path / "vault.db", scripts)
    with capsys.disabled():
        print(f"\nmigration {version + 1}: an error after each of {count} statements, 0 vaults mixed")


def test_a_new_vault_that_cannot_be_made_leaves_no_file(tmp_path: Path, scripts: Path) -> None:
    [script] = scripts.glob("0001_*.sql")
    for at in range(1, len(statements(1)) + 1):
        script.write_text("".join(statements(1)[:at]) + "\nINSERT INTO nowhere VALUES (1);")
        with pytest.raises(sqlcipher3.Error, match="no such table: nowhere"):
            create(tmp_path / "new.db", DATA_KEY)
        assert not list(tmp_path.glob("new.db*"))
        shutil.copy(SCRIPTS / script.name, script)


def killed(version: int, at: int, path: Path) -> bool:
    """Kill the program at that statement of its migrations; says whether the file was caught half-written."""
    lay_down(version, path)
    before = rows_of(path)
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), str(at)],
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.returncode in (-signal.SIGKILL, 0)
    journal = path.with_name("vault.db-journal")
    half_written = journal.exists() and journal.stat().st_size > 0
    up_to_date(path, before)
    for name in path.parent.glob("vault.db*"):
        name.unlink()
    return half_written


def traced_statements(version: int) -> int:
    """About how many statements run from this version to the newest; the trace tells triggers' statements too."""
    script = "\n".join(
        migrate.scripts()[number].read_text("utf-8") for number in range(version + 1, migrate.latest() + 1)
    )
    return len(re.findall(r";\s*$", script, re.MULTILINE))


def test_a_kill_in_the_middle_of_a_migration_loses_nothing(tmp_path: Path) -> None:
    half_written = [killed(5, at, tmp_path / "vault.db") for at in sample(3, traced_statements(5))]
    half_written += [killed(2, at, tmp_path / "vault.db") for at in (40, 200)]
    assert any(half_written), "no file was caught half-written: this shows nothing"


@pytest.mark.long
def test_kills_all_through_the_migrations_lose_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    half_written = [
        killed(version, at, tmp_path / "vault.db")
        for version in VERSIONS
        for at in sample(40, traced_statements(version))
    ]
    assert any(half_written)
    with capsys.disabled():
        print(
            f"\n{len(half_written)} kills in migrations, {sum(half_written)} with the file half-written: 0 vaults lost;"
            f" the chance is at most {3 / len(half_written):.1%} (3/n)"
        )
