"""No network socket, ever: watched at the system calls, below everything that Python or Qt could hide.

An AF_UNIX socket is a file on this computer: the session bus, the X server, CUPS, the running instance.
"""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.tour_fixture import TourRun, offline

ROOT = Path(__file__).parents[1]
FAMILY = re.compile(r"\b(?:AF|PF)_[A-Z0-9]+")
RUNTIME = {
    re.split(r"[<>=;\[ ]", line)[0]
    for line in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
}
IMPORTED_AS = {
    "PySide6-Essentials": "PySide6.QtWidgets, PySide6.QtPrintSupport",
    "chunspell": "hunspell",
    "pillow": "PIL.Image",
    "python-dateutil": "dateutil.rrule",
    "zxing-cpp": "zxingcpp",
}
LOCAL = {"AF_UNIX"}

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace watches Linux only")


def families(folder: Path, *command: str | Path) -> set[str]:
    """Run a command and all it starts under strace; return the address families it spoke of."""
    strace = shutil.which("strace")
    assert strace, "strace is missing: make test installs it"
    log = folder / "calls"
    subprocess.run(
        [strace, "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", log, *command],
        check=True,
        capture_output=True,
        timeout=600,
        cwd=folder,
        env=os.environ | {"HOME": str(folder)},
    )
    return set(FAMILY.findall(log.read_text(encoding="utf-8", errors="replace")))


def python(folder: Path, source: str) -> set[str]:
    return families(folder, sys.executable, "-c", source)


@pytest.mark.parametrize(
    ("source", "family"),
    [
        ("import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)", "AF_INET"),
        ("import socket; socket.socket(socket.AF_INET6)", "AF_INET6"),
        ("import os; os.system('exec python3 -c \"import socket; socket.socket()\"')", "AF_INET"),
        ("import socket; socket.socketpair()", "AF_UNIX"),
    ],
)
def test_a_socket_is_seen(tmp_path: Path, source: str, family: str) -> None:
    assert family in python(tmp_path, source)


@pytest.mark.parametrize("name", sorted(RUNTIME))
def test_importing_a_dependency_opens_no_socket(tmp_path: Path, name: str) -> None:
    assert python(tmp_path, f"import {IMPORTED_AS.get(name, name.replace('-', '_'))}") == set()


def test_the_self_test_opens_no_network_socket(tmp_path: Path) -> None:
    assert families(tmp_path, sys.executable, "-P", "-m", "wellbeing_desktop", "self-test") <= LOCAL


def test_the_whole_tour_opens_no_network_socket(tour: TourRun) -> None:
    assert tour.code == 0, tour.said.decode()[-3000:]
    assert set(FAMILY.findall(tour.calls)) <= LOCAL


@pytest.fixture
def without_network() -> tuple[str, ...]:
    return offline() or pytest.skip("only root can take the network away")


def test_the_self_test_passes_without_a_network(tmp_path: Path, without_network: tuple[str, ...]) -> None:
    command = [*without_network, sys.executable, "-P", "-m", "wellbeing_desktop", "self-test"]
    subprocess.run(command, check=True, capture_output=True, timeout=300, env=os.environ | {"HOME": str(tmp_path)})


def test_the_whole_tour_passes_without_a_network(tour: TourRun, without_network: tuple[str, ...]) -> None:
    assert tour.offline
    assert tour.code == 0, tour.said.decode()[-3000:]


def test_without_a_network_there_is_none(without_network: tuple[str, ...]) -> None:
    source = "import socket; socket.create_connection(('127.0.0.1', 9), 1)"
    ended = subprocess.run(
        [*without_network, sys.executable, "-c", source], check=False, capture_output=True, text=True
    )
    assert "Network is unreachable" in ended.stderr
