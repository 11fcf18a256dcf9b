"""On macOS a sync that does not reach the disk itself is not enough; elsewhere nothing changes."""

import fcntl
import os
import sys
from pathlib import Path

import pytest

from wellbeing_desktop.vault import files
from wellbeing_desktop.vault.store import Vault

_FULL = 51
"""F_FULLFSYNC in macOS's fcntl.h."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What the operating system is asked for; `fcntl` and `fsync` themselves are stood in for."""
    calls: list[object] = []
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", _FULL, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", lambda _handle, command: calls.append(command))
    monkeypatch.setattr(os, "fsync", lambda _handle: calls.append("fsync"))
    return calls


def test_macos_is_asked_to_reach_the_disk_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: list[object]
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    files.write_whole(tmp_path / "file", b"content")
    assert asked == [_FULL, _FULL]  # the content, and the folder with its name


def test_a_disk_of_macos_that_does_not_know_it_is_asked_the_plain_way(
    monkeypatch: pytest.MonkeyPatch, asked: list[object]
) -> None:
    def unknown(_handle: int, _command: int) -> None:
        raise OSError

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(fcntl, "fcntl", unknown)
    files.sync(0)
    assert asked == ["fsync"]


def test_another_system_syncs_the_plain_way(monkeypatch: pytest.MonkeyPatch, asked: list[object]) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    files.sync(0)
    assert asked == ["fsync"]


def test_sqlite_does_the_same(vault: Vault) -> None:
    assert vault.connection.execute("PRAGMA fullfsync").fetchone() == (1,)
