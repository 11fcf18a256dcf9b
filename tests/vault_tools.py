"""What tests of the vault share: a fixed key and a clock that the test sets."""

from datetime import datetime, timedelta

DATA_KEY = bytes(range(32))


class SetClock:
    """A clock that stands still until the test moves it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 9, 10, 30, 15, 500)

    def __call__(self) -> datetime:
        """The time that was set."""
        return self.now

    def move(self, **change: float) -> None:
        """Move forward by the arguments of timedelta, or backward when they are negative."""
        self.now += timedelta(**change)
