"""Reads a programme file (TOML) strictly: a mistake is told with file, line, key and what was expected."""

import dataclasses
import tomllib
import typing
from typing import Any

import msgspec

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.programme import Programme

from .checks import contradictions
from .expected import Expected, Mistake, Path, bare, inside, wanted
from .lines import line_of

MISSING = "Object missing required field `"


def read(source: str, file: str) -> Programme:
    """The programme in a file's text.

    Raises PROGRAMME_MISTAKE with `file`, `line` (from 1), `key` (its place, 'kinds.2.minutes', counted from 1),
    `expected` (a word of `Expected`) and `choices` for the first mistake.
    """
    try:
        data = tomllib.loads(source)
    except ValueError as error:  # a TOMLDecodeError, or a number of more digits than Python makes a number of
        raise _told(file, _line_in(str(error), source), Mistake((), Expected.TOML)) from None
    except RecursionError:
        raise _told(file, 1, Mistake((), Expected.DEEP)) from None
    mistake = _unknown(data, Programme, ())
    if mistake is None:
        try:
            programme = msgspec.convert(data, Programme)
        except msgspec.ValidationError as error:
            mistake = _unfit(str(error))
        else:
            mistake = next(contradictions(programme), None)
            if mistake is None:
                return programme
    raise _told(file, line_of(source, mistake.path), mistake)


def _told(file: str, line: int, mistake: Mistake) -> UserError:
    key = ".".join(str(part + 1) if isinstance(part, int) else part for part in mistake.path)
    return UserError(
        Kind.PROGRAMME_MISTAKE,
        file=file,
        line=line,
        key=key,
        expected=mistake.expected.value,
        choices=mistake.choices,
    )


def _line_in(message: str, source: str) -> int:
    """The line that tomllib tells; it says 'at end of document' for the last."""
    digits = message.partition("at line ")[2].split(",")[0]
    return int(digits) if digits.isdigit() else source.count("\n") + 1


def _unfit(message: str) -> Mistake:
    """What msgspec found: 'Expected `int`, got `str` - at `$.kinds[0].minutes`' and the like."""
    said, _, where = message.partition(" - at `")
    path = _path(where.rstrip("`"))
    if said.startswith(MISSING):
        return Mistake((*path, said.removeprefix(MISSING).rstrip("`")), Expected.PRESENT)
    hint: Any = Programme
    for part in path:
        hint = inside(hint, part)
    return Mistake(path, *wanted(hint))


def _path(text: str) -> Path:
    """`$.kinds[0].minutes` as ('kinds', 0, 'minutes')."""
    parts: list[str | int] = []
    for piece in text.removeprefix("$").replace("[", ".[").split("."):
        if piece.startswith("["):
            parts.append(int(piece.strip("[]")))
        elif piece:
            parts.append(piece)
    return tuple(parts)


def _unknown(data: Any, hint: Any, path: Path) -> Mistake | None:
    """The first key that the record at its place does not have."""
    if typing.get_origin(hint) is tuple and isinstance(data, list):
        inner = inside(hint, 0)
        return next((found for i, x in enumerate(data) if (found := _unknown(x, inner, (*path, i)))), None)
    if not dataclasses.is_dataclass(hint) or not isinstance(data, dict):
        return None
    hints = typing.get_type_hints(hint)
    for key, value in data.items():
        if key not in hints:
            return Mistake((*path, key), Expected.KNOWN_KEY, ", ".join(hints))
        deeper = _unknown(value, bare(hints[key]), (*path, key))
        if deeper:
            return deeper
    return None
