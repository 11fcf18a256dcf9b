"""Restore drills on strange laptops: no keyring, no home, another user, another time zone."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.conftest import make_quick
from tests.services.restore_stock import fill

MEMORY = Path("/dev/shm")
ROOT = Path(__file__).parents[2]
NOBODY, UNKNOWN = 65534, 54321
"""Another user, and one without an entry among the users."""

LAPTOPS = (
    ("Pacific/Auckland", NOBODY, "empty"),
    ("America/Los_Angeles", UNKNOWN, ""),
    ("Asia/Kolkata", NOBODY, "/nonexistent"),
    ("Europe/Amsterdam", UNKNOWN, "empty"),
)


@pytest.fixture(scope="module")
def open_folder() -> Iterator[Path]:
    """A folder that other users may enter: pytest keeps its own to itself, and shuts it whenever it starts.

    In memory where that can be: no power is cut here, and a drill would mostly wait for the disk.
    """
    folder = Path(tempfile.mkdtemp(prefix="drills-", dir=MEMORY if MEMORY.is_dir() else None))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def stock(open_folder: Path) -> Path:
    folder = open_folder / "stock"
    folder.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        make_quick(patch)
        listed = fill(folder)
    for path in [folder, *folder.rglob("*")]:
        path.chmod(path.stat().st_mode | (0o055 if path.is_dir() else 0o044))
    return listed


def drills(stock: Path, folder: Path, count: int, seed: int) -> Counter[str]:
    """Run so many drills on each of the laptops."""
    done = Counter[str]()
    for number, (zone, other, home) in enumerate(LAPTOPS):
        place = folder / str(number)
        place.mkdir(parents=True)
        user = other if os.getuid() == 0 else os.getuid()
        os.chown(place, user, -1)
        environment = {"PATH": os.environ["PATH"], "TZ": zone, "TMPDIR": str(place), "PYTHONPATH": str(ROOT)}
        if home:
            environment["HOME"] = home if home.startswith("/") else str(place / "empty")
        command = [sys.executable, "-m", "tests.services.restore_drill", stock, place, user, seed + number, count]
        ran = subprocess.run(
            list(map(str, command)), cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        assert ran.returncode == 0, f"{zone}, user {user}, seed {seed + number}:\n{ran.stderr[-3000:]}"
        done += Counter(json.loads(ran.stdout))
    return done


def told(done: Counter[str]) -> str:
    """What was run and the bound that it proves: with no failure in n drills, at most 3/n of them fail (95 %)."""
    kinds = ", ".join(f"{count} onto {state}" for state, count in sorted(done.items()))
    return f"{done.total()} restore drills, none failed (at most {3 / done.total():.1%}): {kinds}"


def test_a_hundred_drills(stock: Path, open_folder: Path) -> None:
    done = drills(stock, open_folder / "hundred", 25, 2026)
    print(told(done))
    assert done.total() == 100


@pytest.mark.long
def test_five_hundred_drills(stock: Path, open_folder: Path) -> None:
    done = drills(stock, open_folder / "five hundred", 125, 60_000)
    print(told(done))
    assert done.total() == 500


def test_a_drill_notices_a_note_that_is_missing(stock: Path, open_folder: Path) -> None:
    """Were one table not what it was, the first drill would fail."""
    pieces = json.loads(stock.read_text())
    for piece in pieces:
        piece["hashes"]["note_section"] = "0" * 64
    other = open_folder / "other.json"
    other.write_text(json.dumps(pieces))
    with pytest.raises(AssertionError, match="not what the backup held"):
        drills(other, open_folder / "other", 1, 1)
