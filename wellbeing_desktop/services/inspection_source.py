"""What every part of an inspection copy is made from: the client, the words, and a tally of what is left out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.paper import Block, Column, Fact, FactTable, Heading, Table
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.reports import Channel, Means
from wellbeing_desktop.domain.trajectory import Session, Trajectory
from wellbeing_desktop.vault.store import Vault

NONE = "–"


@dataclass
class Tally:
    """What is not in the copy, counted while it is made; `working` counts talks, `lines` those of somebody else."""

    working: int = 0
    lines: int = 0
    concepts: int = 0
    versions: int = 0
    scans: int = 0


@dataclass(frozen=True)
class Followed:
    """A trajectory of the client's own, its programme, and its talks by number."""

    trajectory: Trajectory
    programme: Programme
    sessions: tuple[Session, ...]


@dataclass(frozen=True)
class Source:
    """The client's dossier while it is put into words; `items` collects the keys for the register."""

    vault: Vault
    client: Client
    language: Language
    followed: tuple[Followed, ...]
    tally: Tally = field(default_factory=Tally)
    items: list[str] = field(default_factory=list)

    @property
    def words(self) -> Wording:
        """The words of the client's language."""
        return wording(self.language)

    @property
    def formats(self) -> Formats:
        """Dates and amounts as that language writes them."""
        return Formats(self.language)

    def text(self, key: str, **values: str | int) -> str:
        """The words of this document by their key."""
        return self.words.text(f"inspection.{key}", **values)

    def day(self, on: date | datetime | None) -> str:
        """A day in full; a dash without one."""
        if on is None:
            return NONE
        return self.formats.long_date(on.date() if isinstance(on, datetime) else on)

    def role(self, role: Role) -> str:
        """'Collega'."""
        return self.words.text(f"role.{role.value}")

    def how(self, means: Means, how: str = "") -> str:
        """'mondeling (per telefoon)'."""
        if means is not Means.ORAL or not how:
            return self.text(f"means_{means.value}")
        known = self.words.text(f"channel.{how}") if how in set(Channel) else how
        return self.text("means_oral_how", how=known)

    def counted(self, key: str, count: int) -> str:
        """A sentence with a number in it, of one or of several."""
        return self.text(f"{key}_one") if count == 1 else self.text(key, count=count)

    def facts(self, facts: Iterable[tuple[str, str]]) -> list[Block]:
        """Labels with values; those without a value are left out."""
        told = tuple(Fact(self.text(key), value) for key, value in facts if value)
        return [FactTable(told)] if told else []

    def table(self, columns: Sequence[tuple[str, float]], rows: Iterable[tuple[str, ...]]) -> list[Block]:
        """A table by the keys of its heads and the shares of their width; nothing without rows."""
        told = tuple(tuple(cell or NONE for cell in row) for row in rows)
        return [Table(tuple(Column(self.text(key), share) for key, share in columns), told)] if told else []


def chapter(title: str, blocks: Sequence[Block]) -> list[Block]:
    """A chapter; nothing when there is nothing in it."""
    return [Heading(title), *blocks] if blocks else []


def under(title: str, blocks: Sequence[Block], level: int = 4) -> list[Block]:
    """Blocks under a small heading, or with level 3 under one that stands in the table of contents."""
    return [Heading(title, 3 if level == 3 else 4), *blocks] if blocks else []
