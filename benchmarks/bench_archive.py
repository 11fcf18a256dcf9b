"""A yearly archive of a vault of 200 MB, with its read-back, restore on trial and comparison, beside copying the bytes.

Beside it: `cp`, a sync and `sha256sum` of the same file, as for a snapshot.
"""

import tempfile
from pathlib import Path

from benchmarks.bench_snapshot import bare, fill
from benchmarks.timing import Measure, compare, measured
from wellbeing_desktop.vault import archives

LIMIT = 8.0
ROUNDS = 3
PASSPHRASE = "wilg anker molen tulp zeven hamer"


def run() -> list[Measure]:
    """Time both in turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        stick = folder / "stick"
        stick.mkdir()
        vault = fill(folder / "vault.db")

        def ours() -> None:
            archives.make(vault, stick, PASSPHRASE).file.path.unlink()

        try:
            spent = compare(ours, lambda: bare(vault.path, folder), ROUNDS)
        finally:
            vault.close()
    return [measured("make and prove a yearly archive of 200 MB", *spent, LIMIT)]
