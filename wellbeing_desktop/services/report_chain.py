"""Whether every version of every report still says what it said, and follows from the one before it."""

from dataclasses import dataclass

from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .reports import digest_of

AT_ONCE = 150
"""Versions looked through in one go: some 10 ms."""


@dataclass(frozen=True)
class Checked:
    """How far the check is: the last version that was looked at, how many so far, and the first that is `bent`."""

    number: str = ""
    version: int = 0
    digest: str = ""
    count: int = 0
    bent: Report | None = None
    done: bool = False


def check_on(vault: Vault, so_far: Checked, most: int = AT_ONCE) -> Checked:
    """Look through the next versions; `done` when there are none left or one is bent."""
    place = (so_far.number, so_far.version, most)
    found = records.select(
        vault, Report, "WHERE (number, version) > (?, ?) ORDER BY number, version LIMIT ?", place
    )  # fmt: skip
    last, count = so_far, so_far.count
    for report in found:
        before = last.digest if last.number == report.number else ""
        follows = report.previous == before or (not report.previous and report.version > 1)
        count += 1
        last = Checked(report.number, report.version, report.digest, count)
        if not follows or report.digest != digest_of(report):
            return Checked(report.number, report.version, report.digest, count, report, done=True)
    return Checked(last.number, last.version, last.digest, count, done=len(found) < most)


def broken(vault: Vault) -> Report | None:
    """The first version whose content is not what its digest says or that does not follow from the one before it."""
    so_far = Checked()
    while not so_far.done:
        so_far = check_on(vault, so_far)
    return so_far.bent
