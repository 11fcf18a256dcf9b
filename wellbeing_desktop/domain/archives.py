"""The yearly archive: what is known of each, and what opens it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Step(StrEnum):
    """What making an archive goes through; its progress counts a hundred for each."""

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


@dataclass(frozen=True, slots=True)
class Insides:
    """What an archive or snapshot says of itself: its vault, how far it had come, and the content of each table.

    `version` is the number of the last change of its tables; `last_at` the time of the audit trail's last line, by the
    clock of then. `broken_line` is the first line of that trail that does not follow from those before it.
    """

    vault_id: str
    version: int
    made_with: str
    created_at: datetime
    last_at: datetime | None
    head_id: int
    head_mac: bytes
    contents: Contents
    broken_line: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading all of a file found: `missing` pages lack at its end; `insides` is None unless every page is good.

    `structure` is whether the pages make whole tables together, all of whose references lead somewhere.
    """

    fingerprint: str
    size: int
    pages: int
    bad_pages: tuple[int, ...] = ()
    missing: int = 0
    structure: bool = False
    insides: Insides | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing at all is wrong with it."""
        return self.structure and self.insides is not None and self.insides.broken_line is None
