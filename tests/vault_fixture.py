"""A real, opened vault with a practice, ready for clients."""

import os
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


@pytest.fixture
def practice_vault(tmp_path: Path, clock: Callable[[], datetime]) -> Iterator[Vault]:
    opened = opening.create(tmp_path / "vault.db", os.urandom(32), clock=clock)
    practice.save(opened, PRACTICE)
    opened.connection.execute("UPDATE meta SET sheet_confirmed_on = '2026-11-23'")
    yield opened
    opened.close()
