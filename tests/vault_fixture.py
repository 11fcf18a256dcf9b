"""A real, opened vault with a practice, ready for clients: made once for each time a clock begins at, then copied."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.services.worlds import PRACTICE
from wellbeing_desktop.services import practice
from wellbeing_desktop.vault import opening
from wellbeing_desktop.vault.store import Vault


@dataclass
class Clock:
    """A clock that tests set."""

    present: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 14, 2, 3))

    def __call__(self) -> datetime:
        return self.present

    def turn(self, **delta: int) -> None:
        """Move the clock; negative values set it back."""
        self.present += timedelta(**delta)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@dataclass
class Prepared:
    """Closed vaults with a practice, one for each time at which one was asked for; a copy is as good as a new one."""

    folder: Path
    data_key: bytes = field(default_factory=lambda: os.urandom(32))
    made: dict[datetime, Path] = field(default_factory=dict)

    def copy_to(self, path: Path, clock: Callable[[], datetime]) -> Vault:
        """Lay a vault down as if it were made at this moment of the clock, and open it."""
        present = clock()
        if present not in self.made:
            self.made[present] = self._make(self.folder / f"{len(self.made)}.db", present)
        shutil.copy(self.made[present], path)
        return opening.open_vault(path, self.data_key, clock=clock)

    def _make(self, path: Path, present: datetime) -> Path:
        made = opening.create(path, self.data_key, clock=lambda: present)
        practice.save(made, PRACTICE)
        made.connection.execute("UPDATE meta SET sheet_confirmed_on = '2026-11-23'")
        made.close()
        return path


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return Prepared(tmp_path_factory.mktemp("prepared"))


@pytest.fixture
def practice_vault(tmp_path: Path, prepared: Prepared, clock: Callable[[], datetime]) -> Iterator[Vault]:
    """Nothing in it waits for the disk: no test of ours can cut the power."""
    opened = prepared.copy_to(tmp_path / "vault.db", clock)
    opened.connection.execute("PRAGMA synchronous = OFF")
    yield opened
    opened.close()
