"""A real vault in a temporary folder, with a clock that the test sets."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vault_tools import DATA_KEY, SetClock
from wellbeing_desktop.vault.opening import create
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Iterator[Vault]:
    made = create(tmp_path / "vault.db", DATA_KEY, clock=clock)
    yield made
    made.close()
