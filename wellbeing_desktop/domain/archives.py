"""The yearly archive: what is known of each, and what opens it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Step(StrEnum):
    """What making an archive goes through; its progress counts a hundred for each."""

    CHECK = "check"
    COPY = "copy"
    READ_BACK = "read_back"
    RESTORE = "restore"
    COMPARE = "compare"


PARTS = 100
"""So much progress is one step."""


def step_at(done: int) -> Step:
    """The step in which the work is after so much progress."""
    steps = tuple(Step)
    return steps[min(done // PARTS, len(steps) - 1)]


@dataclass(frozen=True, slots=True)
class TableContent:
    """How many rows a table has, and the SHA-256 over all of them in hexadecimal (docs/vault-format.md)."""

    rows: int
    sha256: str


Contents = dict[str, TableContent]
"""Of each table its content, by its name."""


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive that was made; `contents`, `head_id` and `head_mac` say what the vault held at that moment.

    `sheet` is how many recovery sheets came before the one that opens it, None for a passphrase of its own;
    `fingerprint` is the SHA-256 of the file in hexadecimal; `seen_at` when all of it was last read and found whole.
    """

    id: int
    number: str
    made_at: datetime
    file_name: str
    sheet: int | None
    fingerprint: str
    size: int
    contents: Contents
    head_id: int
    head_mac: bytes
    kept_where: str = ""
    seen_at: datetime | None = None

    @property
    def own_passphrase(self) -> bool:
        """Whether a passphrase of its own opens it, and no recovery sheet."""
        return self.sheet is None
