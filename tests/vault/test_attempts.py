"""The delay grows with each wrong secret, survives a restart, and never keeps anybody out for over a minute."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.small_disk import small_disk
from tests.vault_tools import SetClock
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.vault.attempts import Attempts, delay


def waiting(attempts: Attempts, clock: SetClock) -> int:
    """The seconds to wait, 0 for none."""
    try:
        attempts.check(clock())
    except UserError as trouble:
        return int(trouble.data["seconds"])  # type: ignore[arg-type]
    return 0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "attempts.json"


def test_the_delay_doubles_up_to_a_minute() -> None:
    assert [delay(failures) for failures in range(9)] == [0, 1, 2, 4, 8, 16, 32, 60, 60]


def test_waiting_goes_down_with_time_and_survives_a_restart(path: Path) -> None:
    clock = SetClock()
    assert waiting(Attempts(path), clock) == 0
    assert [Attempts(path).count(clock()) for _ in range(5)] == [1, 2, 4, 8, 16]
    assert waiting(Attempts(path), clock) == 16
    clock.move(seconds=10.5)
    assert waiting(Attempts(path), clock) == 6
    clock.move(seconds=5.5)
    assert waiting(Attempts(path), clock) == 0


def test_a_right_secret_clears_the_count(path: Path) -> None:
    clock = SetClock()
    Attempts(path).count(clock())
    Attempts(path).clear()
    Attempts(path).clear()
    assert waiting(Attempts(path), clock) == 0
    assert Attempts(path).count(clock()) == 1


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(failures=st.integers(1, 12), back=st.floats(1, 10**8))
def test_a_clock_set_back_locks_out_for_a_minute_at_most(path: Path, failures: int, back: float) -> None:
    clock = SetClock()
    path.unlink(missing_ok=True)
    for _ in range(failures):
        Attempts(path).count(clock())
    clock.now -= timedelta(seconds=back)
    assert 0 < waiting(Attempts(path), clock) <= 60
    clock.move(seconds=60)
    assert waiting(Attempts(path), clock) == 0


@pytest.mark.parametrize("content", [b"", b"rubbish", b'{"failures": "many"}', b"[]", b"\xff\xfe"])
def test_a_damaged_count_keeps_nobody_out(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert waiting(Attempts(path), SetClock()) == 0


def test_a_write_protected_disk_and_a_clock_set_back_keep_nobody_out(tmp_path: Path) -> None:
    clock = SetClock()
    with small_disk(tmp_path / "disk", 64) as disk:
        attempts = Attempts(disk.folder / "attempts.json")
        attempts.count(clock())
        disk.protect()
        assert waiting(attempts, clock) == 1
        clock.move(days=-1)
        assert waiting(attempts, clock) == 0
        attempts.clear()
        assert attempts.count(clock()) == 2
