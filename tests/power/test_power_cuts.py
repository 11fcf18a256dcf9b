"""Power cuts: whatever a disk keeps, drops or tears of what was not waited for, saved notes are there."""

from pathlib import Path

import pytest

from tests.power.operations import OPERATIONS
from tests.power.power_cuts import cut_power, record

pytestmark = pytest.mark.skipif(not Path("/dev/fuse").exists(), reason="a file system of our own needs FUSE")

UNSAFE = (("DELETE", "FULL"), ("WAL", "NORMAL"))
"""Settings of SQLite under which saved notes are lost; if they were not, the cuts would prove nothing."""


def test_a_power_cut_while_saving_loses_no_saved_note(tmp_path: Path) -> None:
    found = cut_power(record("saves", tmp_path), 150)
    print(found)
    assert not found.wrong, "\n".join(found.wrong[:20])


@pytest.mark.parametrize("settings", UNSAFE, ids="+".join)
def test_other_settings_of_the_database_lose_saved_notes(tmp_path: Path, settings: tuple[str, str]) -> None:
    found = cut_power(record("saves", tmp_path, settings), 80 if settings == UNSAFE[1] else 200)
    print("+".join(settings), found)
    assert found.wrong


@pytest.mark.long
@pytest.mark.parametrize("name", ["saves", *OPERATIONS])
def test_20000_power_cuts_lose_nothing(tmp_path: Path, name: str) -> None:
    found = cut_power(record(name, tmp_path), 12_000 if name == "saves" else 1_000, workers=2)
    print(found)
    assert not found.wrong, "\n".join(found.wrong[:20])
