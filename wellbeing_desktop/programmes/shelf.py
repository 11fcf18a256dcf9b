"""The programme files that come with the program, each read on its own so that one mistake spoils only itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from wellbeing_desktop.assets.paths import resource
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.programme import Programme

from .reader import read

read_once = lru_cache(maxsize=64)(read)
"""`read`, without reading the same text again; a mistake is raised each time."""


@dataclass(frozen=True)
class Shelf:
    """The readable programmes with their texts by key, and the mistakes in the others."""

    programmes: tuple[Programme, ...]
    sources: dict[str, str]
    mistakes: tuple[UserError, ...]


def shelf() -> Shelf:
    """All programme files of the program, each programme at its own place."""
    files = sorted(resource("programmes").iterdir(), key=lambda entry: entry.name)
    return put_up((file.name, file.read_text(encoding="utf-8")) for file in files if file.name.endswith(".toml"))


def put_up(files: Iterable[tuple[str, str]]) -> Shelf:
    """The programmes in files, given as name and text, by their place."""
    programmes: list[Programme] = []
    sources: dict[str, str] = {}
    mistakes: list[UserError] = []
    for name, source in files:
        try:
            programme = read_once(source, name)
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
