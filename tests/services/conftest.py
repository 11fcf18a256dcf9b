"""What tests of services share."""

import os

import pytest

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
