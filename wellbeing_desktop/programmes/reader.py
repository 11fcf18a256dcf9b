"""Reads a programme file (TOML) strictly: a mistake is told with file, line, key and what was expected."""

import dataclasses
import tomllib
import typing
from typing import Any

import msgspec

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.programme import Programme

from .lines import line_of

Path = tuple[str | int, ...]


def read(source: str, file: str) -> Programme:
    """The programme in a file's text; raises PROGRAMME_MISTAKE with file, line, key and expected."""
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise _mistake(source, file, (), str(error), _line_in(str(error))) from None
    unknown = _unknown_key(data, Programme, ())
    if unknown:
        raise _mistake(source, file, unknown, "unknown key")
    try:
        programme = msgspec.convert(data, Programme)
    except msgspec.ValidationError as error:
        expected, _, where = str(error).partition(" - at `")
        raise _mistake(source, file, _path(where.rstrip("`")), expected) from None
    for path, expected in _contradictions(programme):
        raise _mistake(source, file, path, expected)
    return programme


def _mistake(source: str, file: str, path: Path, expected: str, line: int = 0) -> UserError:
    key = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
    return UserError(Kind.PROGRAMME_MISTAKE, file=file, line=line or line_of(source, path), key=key, expected=expected)


def _line_in(message: str) -> int:
    _, _, tail = message.partition("at line ")
    digits = tail.split(",")[0]
    return int(digits) if digits.isdigit() else 0


def _path(text: str) -> Path:
    """`$.kinds[0].minutes` as ('kinds', 0, 'minutes')."""
    parts: list[str | int] = []
    for piece in text.removeprefix("$").replace("[", ".[").split("."):
        if piece.startswith("["):
            number = piece.strip("[]")
            parts.append(int(number) if number.isdigit() else 0)
        elif piece:
            parts.append(piece)
    return tuple(parts)


def _unknown_key(data: Any, hint: Any, path: Path) -> Path | None:
    """The path of the first key that the record does not have."""
    if typing.get_origin(hint) is tuple and isinstance(data, list):
        inner = typing.get_args(hint)[0]
        return next((p for i, x in enumerate(data) if (p := _unknown_key(x, inner, (*path, i)))), None)
    if not dataclasses.is_dataclass(hint) or not isinstance(data, dict):
        return None
    hints = typing.get_type_hints(hint)
    for key, value in data.items():
        if key not in hints:
            return (*path, key)
        deeper = _unknown_key(value, hints[key], (*path, key))
        if deeper:
            return deeper
    return None


def _contradictions(programme: Programme) -> typing.Iterator[tuple[Path, str]]:
    """What the types cannot say: keys are unique, phases name existing kinds, lengths are sensible."""
    yield from _repeated("kinds", [kind.key for kind in programme.kinds])
    yield from _repeated("phases", [phase.key for phase in programme.phases])
    yield from _repeated("indicators", [indicator.key for indicator in programme.indicators])
    known = {kind.key for kind in programme.kinds}
    for index, phase in enumerate(programme.phases):
        if phase.repeat < 1:
            yield ("phases", index, "repeat"), "a whole number from 1"
        if not set(phase.sessions) <= known:
            yield ("phases", index, "sessions"), "one of: " + ", ".join(sorted(known))
    for index, kind in enumerate(programme.kinds):
        if not 5 <= kind.minutes <= 480:
            yield ("kinds", index, "minutes"), "5 to 480"
        for at, key in _repeated("sections", [section.key for section in kind.sections]):
            yield ("kinds", index, *at), key


def _repeated(table: str, keys: list[str]) -> typing.Iterator[tuple[Path, str]]:
    for index, key in enumerate(keys):
        if key in keys[:index]:
            yield (table, index, "key"), "a key that is used once"
