"""The tour in a process of its own: once a test run, in folders of its own, without network, its system calls noted.

Each language and each look once; `make test-long` plays every language in every look, which takes twice as long.

The first test process that needs it plays it, the others wait for it: groups of pytest-xdist (3.8) would keep these
tests together, but pytest 9.2 does not hand the group's name on.
"""

import fcntl
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

DRIVER = Path(__file__).with_name("tour_driver.py")
PATIENCE = 900
"""Seconds the whole tour may take on a busy machine; half of it takes about two minutes of one core."""

FOLDERS = {
    "HOME": "home",
    "TMPDIR": "temporary",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
}
CALLS = "trace=network,open,openat,creat,memfd_create,rename,renameat,renameat2"


@dataclass(frozen=True)
class TourRun:
    """What a tour left in a folder; `offline` says whether there was no network."""

    folder: Path
    code: int
    seconds: float
    offline: bool

    @property
    def root(self) -> Path:
        """What holds every folder that the process was given."""
        return self.folder / "root"

    @property
    def output(self) -> Path:
        """The pictures and PDFs."""
        return self.root / "output"

    @property
    def said(self) -> bytes:
        """What it wrote on standard output and error."""
        return (self.folder / "said").read_bytes()

    @property
    def titles(self) -> tuple[str, ...]:
        """What its windows were called."""
        return tuple(json.loads((self.folder / "titles").read_text()))

    @property
    def calls(self) -> str:
        """What strace noted."""
        return (self.folder / "calls").read_text(encoding="utf-8", errors="replace")


@pytest.fixture(scope="session")
def tour(tmp_path_factory: pytest.TempPathFactory) -> TourRun:
    """The one tour of this test run, also when several processes share the tests."""
    return _once(tmp_path_factory, "tour", "each")


@pytest.fixture(scope="session")
def whole_tour(tmp_path_factory: pytest.TempPathFactory) -> TourRun:
    """The same with every chapter."""
    return _once(tmp_path_factory, "whole-tour", "all")


def _once(tmp_path_factory: pytest.TempPathFactory, name: str, chapters: str) -> TourRun:
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    folder.mkdir(exist_ok=True)
    ended = folder / "ended"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not ended.exists():
            ended.write_text(json.dumps(_play(folder, chapters)))
    return TourRun(folder, *json.loads(ended.read_text()))


def _play(folder: Path, chapters: str) -> tuple[int, float, bool]:
    """Run the tour and wait for its end; gives its exit code, the seconds it took and whether it had no network."""
    root, titles, calls = folder / "root", folder / "titles", folder / "calls"
    for name in FOLDERS.values():
        (root / name).mkdir(mode=0o700, parents=True)
    assert shutil.which("strace"), "strace is missing: make test installs it"
    watched = ["strace", "-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", CALLS, "-e", "signal=none", "-o", calls]
    begun, alone = time.monotonic(), offline()
    with (folder / "said").open("wb") as said:
        ended = subprocess.run(
            [*alone, *watched, sys.executable, "-P", DRIVER, root / "output", root / "vaults", titles, chapters],
            env=_environment(root),
            cwd=root,
            stdout=said,
            stderr=subprocess.STDOUT,
            timeout=PATIENCE,
            check=False,
        )
    return ended.returncode, time.monotonic() - begun, bool(alone)


def offline() -> tuple[str, ...]:
    """What to put before a command so that it has no network at all; nothing where the machine does not allow it."""
    tool = shutil.which("unshare")
    if tool is None or subprocess.run([tool, "--net", "true"], check=False, capture_output=True).returncode:
        return ()
    return (tool, "--net")


def _environment(root: Path) -> dict[str, str]:
    """Nothing of this process but where programs are and how text is coded."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
    return kept | {name: str(root / folder) for name, folder in FOLDERS.items()} | {"PYTHONDONTWRITEBYTECODE": "1"}
