"""The command: its options in both languages, and what it says when no window can be opened."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from wellbeing_desktop import __version__
from wellbeing_desktop.app import display, words
from wellbeing_desktop.app.main import main
from wellbeing_desktop.app.options import Options, UsageError, default_home, parse, wanted_language
from wellbeing_desktop.settings.device import SettingsFile

ROOT = Path(__file__).parents[2]


def run(*arguments: str | Path, **environment: str | None) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own; None takes a variable out of the environment."""
    changed = os.environ | {"PYTHONPATH": str(ROOT)} | environment
    return subprocess.run(
        [sys.executable, "-P", "-m", "wellbeing_desktop", *arguments],
        env={name: value for name, value in changed.items() if value is not None},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_options_are_understood(tmp_path: Path) -> None:
    assert parse([]) == Options(default_home())
    assert parse(["--home", str(tmp_path), "--language", "en", "--sample"]) == Options(tmp_path, "en", True)
    assert parse(["self-test"]).command == "self-test"
    assert parse(["tour", "--output", str(tmp_path)]).output == tmp_path
    assert default_home().is_relative_to(os.environ["XDG_DATA_HOME"])


def test_a_relative_home_is_taken_from_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert parse(["--home", "kluis"]).home == tmp_path / "kluis"


@pytest.mark.parametrize(
    ("arguments", "source", "name"),
    [
        (["--bogus"], words.UNKNOWN, "--bogus"),
        (["nonsense"], words.UNKNOWN, "nonsense"),
        (["self-test", "more"], words.UNKNOWN, "more"),
        (["--lang"], words.UNKNOWN, "--lang"),
        (["--language", "de"], words.WRONG_VALUE, "--language"),
        (["--home"], words.WRONG_VALUE, "--home"),
        (["tour"], words.TOUR_OUTPUT, ""),
        (["--output", "x"], words.TOUR_OUTPUT, ""),
    ],
)
def test_a_mistake_is_named(arguments: list[str], source: object, name: str) -> None:
    with pytest.raises(UsageError) as mistake:
        parse(arguments)
    assert (mistake.value.source, mistake.value.name) == (source, name)


def test_a_mistake_is_told_in_the_users_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--bogus"]) == 2
    assert capsys.readouterr().err == "Onbekend: --bogus. Met --help ziet u wat er kan.\n"
    assert main(["--bogus", "--language", "en"]) == 2
    english = capsys.readouterr().err
    assert "--bogus" in english
    assert "Onbekend" not in english
    assert wanted_language(["--language=en"]) == "en"


def test_the_kept_language_counts(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    SettingsFile(tmp_path).change(language="en")
    assert main(["--help", "--home", str(tmp_path)]) == 0
    assert "Usage" in capsys.readouterr().out
    assert main(["--help"]) == 0
    help_text = capsys.readouterr().out
    assert "Gebruik" in help_text
    for option in ("--home", "--language", "--sample", "--version", "self-test", "tour --output"):
        assert option in help_text
    assert max(map(len, help_text.splitlines())) <= 80


def test_the_version() -> None:
    told = run("--version")
    assert (told.returncode, told.stdout, told.stderr) == (0, f"wellbeing-desktop {__version__}\n", "")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_self_test(language: str, tmp_path: Path) -> None:
    told = run("self-test", "--language", language, TMPDIR=str(tmp_path))
    assert told.returncode == 0, told.stderr
    assert re.fullmatch(r".+\.\n", told.stdout)
    assert list(tmp_path.iterdir()) == []


def test_a_self_test_that_fails_says_so(tmp_path: Path) -> None:
    command = ["sh", "-c", 'ulimit -f 16; exec "$0" "$@"', sys.executable, "-P", "-m", "wellbeing_desktop", "self-test"]
    told = subprocess.run(
        command,
        env=os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (told.returncode, told.stdout) == (1, "")
    assert re.fullmatch(r"De zelftest is mislukt: disk_\w+\n", told.stderr)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "environment",
    [
        {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None},
        {"DISPLAY": ":4711", "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None},
        {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": "xcb"},
        {"DISPLAY": None, "WAYLAND_DISPLAY": "wayland-9", "QT_QPA_PLATFORM": None},
    ],
)
def test_without_a_display_it_says_so_and_ends(tmp_path: Path, environment: dict[str, str | None]) -> None:
    told = run("--home", tmp_path / "home", **environment)
    assert told.returncode == 2
    assert told.stdout == ""
    assert len(told.stderr.splitlines()) == 1
    assert "beeldscherm" in told.stderr
    assert not (tmp_path / "home").exists()


def test_a_platform_without_a_display_needs_none() -> None:
    assert display.is_there({"QT_QPA_PLATFORM": "offscreen"})
    assert display.is_there({"QT_QPA_PLATFORM": "xcb;offscreen"})
    assert display.is_there({"QT_QPA_PLATFORM": "vnc:size=10x10"})
    assert not display.is_there({"QT_QPA_PLATFORM": "wayland;xcb"})


def test_a_home_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    home = tmp_path / "file" / "home"
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "wellbeing_desktop", "--home", home],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert str(home) in process.stderr.readline()
    assert process.poll() is None, "a window says it too"
    process.kill()
    process.communicate()
