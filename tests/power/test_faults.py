"""Each operation killed, and failed by the disk, at the calls with which it writes: old or new, never mixed."""

from pathlib import Path

import pytest

from tests.power.faults import Interrupter
from tests.power.operations import OPERATIONS


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_fault_at_a_call_that_writes_leaves_old_or_new(tmp_path: Path, name: str) -> None:
    found = Interrupter(name, tmp_path).interrupt(every=False)
    print(found)
    assert found.faults > 9
    assert found.missed <= found.faults / 10
    assert not found.wrong, "\n".join(found.wrong)


@pytest.mark.long
@pytest.mark.parametrize("name", OPERATIONS)
def test_a_fault_at_any_call_that_writes_leaves_old_or_new(tmp_path: Path, name: str) -> None:
    found = Interrupter(name, tmp_path).interrupt(every=True)
    print(found)
    assert found.missed <= found.faults / 10
    assert not found.wrong, "\n".join(found.wrong)
