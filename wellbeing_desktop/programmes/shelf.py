"""The programme files that come with the program, each read on its own so that one mistake spoils only itself."""

from dataclasses import dataclass
from hashlib import sha256

from wellbeing_desktop.assets.paths import resource
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.programme import Programme

from .reader import read


@dataclass(frozen=True)
class Shelf:
    """The readable programmes with their texts by key, and the mistakes in the others."""

    programmes: tuple[Programme, ...]
    sources: dict[str, str]
    mistakes: tuple[UserError, ...]


def shelf() -> Shelf:
    """All programme files of the program, each programme at its own place."""
    programmes: list[Programme] = []
    sources: dict[str, str] = {}
    mistakes: list[UserError] = []
    for file in sorted(resource("programmes").iterdir(), key=lambda entry: entry.name):
        if not file.name.endswith(".toml"):
            continue
        source = file.read_text(encoding="utf-8")
        try:
            programme = read(source, file.name)
        except UserError as mistake:
            mistakes.append(mistake)
            continue
        programmes.append(programme)
        sources[programme.key] = source
    programmes.sort(key=lambda programme: programme.order)
    return Shelf(tuple(programmes), sources, tuple(mistakes))


def digest(source: str) -> str:
    """The SHA-256, in hex, that names a version of a programme."""
    return sha256(source.encode()).hexdigest()
