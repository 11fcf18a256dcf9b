"""The tour in a process of its own: once a test run, in folders of its own, without network, its system calls noted.

Tests that use the fixture `tour` carry `pytest.mark.xdist_group("tour")`, so that one process runs it for all of them.
"""

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
"""Seconds the whole tour may take on a busy machine; it takes about one minute."""

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
    """What a tour left: its exit code and words, titles and calls.

    `root` holds every folder it was given; `offline` says whether there was no network.
    """

    root: Path
    offline: bool
    code: int
    said: bytes
    seconds: float
    titles: tuple[str, ...]
    calls: str

    @property
    def output(self) -> Path:
        """The folder with pictures and PDFs."""
        return self.root / "output"


@pytest.fixture(scope="session")
def tour(tmp_path_factory: pytest.TempPathFactory) -> TourRun:
    """Run the tour and wait for its end."""
    folder = tmp_path_factory.mktemp("tour")
    root, titles, calls = folder / "root", folder / "titles", folder / "calls"
    for name in FOLDERS.values():
        (root / name).mkdir(mode=0o700, parents=True)
    assert shutil.which("strace"), "strace is missing: make test installs it"
    watched = ["strace", "-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", CALLS, "-e", "signal=none", "-o", calls]
    begun, alone = time.monotonic(), offline()
    ended = subprocess.run(
        [*alone, *watched, sys.executable, "-P", DRIVER, root / "output", root / "vaults", titles],
        env=_environment(root),
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=PATIENCE,
        check=False,
    )
    seconds = time.monotonic() - begun
    seen = json.loads(titles.read_text()) if titles.exists() else []
    log = calls.read_text(encoding="utf-8", errors="replace")
    return TourRun(root, bool(alone), ended.returncode, ended.stdout, seconds, tuple(seen), log)


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
