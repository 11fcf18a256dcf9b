"""The lock files: every package by hash, none by address, the same version in all of them."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ["requirements.lock", "requirements-dev.lock", "requirements-installer.lock"]
ENTRY = re.compile(
    r"^([a-z0-9._-]+)==(\S+)((?: ; [^\\\n]+)?)((?: \\\n    --hash=sha256:[0-9a-f]{64})+)\n", re.MULTILINE
)


def text(lock: str) -> str:
    return (ROOT / lock).read_text(encoding="utf-8")


def pins(lock: str) -> dict[str, str]:
    return {name: version + marker for name, version, marker, _ in ENTRY.findall(text(lock))}


def versions(lock: str) -> dict[str, str]:
    """The version of each package, whatever systems it is for."""
    return {name: pin.partition(" ;")[0] for name, pin in pins(lock).items()}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_is_a_pin_with_hashes(lock: str) -> None:
    assert ENTRY.sub("", text(lock)) == ""
    assert len(pins(lock)) >= 15


@pytest.mark.parametrize("lock", LOCKS)
def test_no_address_stands_in_a_lock(lock: str) -> None:
    assert not re.search(r"://|--index-url|--find-links|/opt|/work|/tmp|@", text(lock))


@pytest.mark.parametrize("lock", LOCKS[1:])
def test_the_same_versions_run_and_are_tested(lock: str) -> None:
    """A lock for more than running may need a package on more versions of Python."""
    assert versions("requirements.lock").items() <= versions(lock).items()


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {re.split(r"[<>=;\[ ]", line)[0].lower() for line in project["dependencies"]}
    assert named <= set(pins("requirements.lock"))
