"""How far long work is, and how it is stopped: known to every floor, tied to none."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called as `progress(step, total)` now and then by long work; raises Cancelled when the work must stop."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user said stop
    """Long work was stopped by the user; it leaves nothing half done behind."""


def no_progress(_step: int, _total: int) -> None:
    """For work that nobody watches; never cancels."""
