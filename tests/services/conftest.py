"""What tests of services share."""

import os
from pathlib import Path

import pytest

from tests.services.restore_world import Laptop, begin_laptop
from tests.vault_fixture import Clock
from wellbeing_desktop.vault import wraps


@pytest.fixture
def quick_stretch(monkeypatch: pytest.MonkeyPatch) -> None:
    """New wraps with small Argon2id numbers, noted in them as ever; test_wraps.py holds the real ones."""
    make_quick(monkeypatch)


def make_quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same for a fixture of a wider scope."""
    monkeypatch.setattr(
        wraps,
        "new_stretch",
        lambda: wraps.Stretch(salt=os.urandom(16), memory_kib=8192, passes=1, lanes=1),
    )


@pytest.fixture(scope="session")
def prepared_laptop(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    """A laptop with a vault, and a stick with a snapshot of it; made once."""
    with pytest.MonkeyPatch.context() as patch:
        make_quick(patch)
        return begin_laptop(tmp_path_factory.mktemp("laptop"), Clock())


@pytest.fixture
def laptop(tmp_path: Path, clock: Clock, prepared_laptop: Laptop) -> Laptop:
    return prepared_laptop.copy_to(tmp_path, clock)
