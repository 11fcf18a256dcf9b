"""What a programme file should have said at a place: a word for each rule, which the window turns into a sentence."""

import dataclasses
import types
import typing
from collections.abc import Iterable, Iterator
from enum import Enum, StrEnum
from typing import Any

Path = tuple[str | int, ...]


class Expected(StrEnum):
    """What was expected; the choices that go with it are named in brackets."""

    TOML = "toml"
    DEEP = "deep"
    KNOWN_KEY = "known_key"
    """One of the keys of this table [keys]."""
    PRESENT = "present"
    TEXT = "text"
    WHOLE_NUMBER = "whole_number"
    NUMBER = "number"
    YES_NO = "yes_no"
    LIST = "list"
    TABLE = "table"
    ONE_OF = "one_of"
    """One of these [words]."""
    BETWEEN = "between"
    """From the one to the other [least, most]."""
    UNIQUE = "unique"
    FILLED = "filled"
    SHORTER = "shorter"
    """At most this many characters [number]."""
    ONE_LINE = "one_line"
    KEY = "key"
    FITTING_ROLE = "fitting_role"
    FITTING_DOCUMENT = "fitting_document"
    NOT_SHARED = "not_shared"
    CONSENT_GATE = "consent_gate"
    LAST = "last"
    BEFORE_CLOSING = "before_closing"
    AT_CLOSING = "at_closing"
    LENGTH = "length"
    """Lengths that the phases can have [least to most]."""
    SUITABILITY = "suitability"
    AREAS = "areas"
    TAKE_AWAY = "take_away"
    ASSIGNMENT = "assignment"
    EVALUATION = "evaluation"
    FITTING_GATE = "fitting_gate"


@dataclasses.dataclass(frozen=True)
class Mistake:
    """Where a file says something else than expected, and the choices there are."""

    path: Path
    expected: Expected
    choices: str = ""


SIMPLE = {str: Expected.TEXT, int: Expected.WHOLE_NUMBER, float: Expected.NUMBER, bool: Expected.YES_NO}


def wanted(hint: Any) -> tuple[Expected, str]:
    """What a value of this type is in a file, with its choices."""
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Expected.ONE_OF, ", ".join(str(one.value) for one in hint)
    if typing.get_origin(hint) is tuple:
        return Expected.LIST, ""
    return SIMPLE.get(hint, Expected.TABLE), ""


def bare(hint: Any) -> Any:
    """The type without `| None`."""
    if not isinstance(hint, types.UnionType):
        return hint
    return next(part for part in typing.get_args(hint) if part is not types.NoneType)


def inside(hint: Any, part: str | int) -> Any:
    """The type of what stands under a key or at a number in a value of this type; None where it has no such part."""
    if isinstance(part, int):
        return next(iter(typing.get_args(hint)), None)
    return bare(typing.get_type_hints(hint).get(part)) if dataclasses.is_dataclass(hint) else None


def between(path: Path, number: float, bounds: tuple[int, int]) -> Iterator[Mistake]:
    """A mistake when the number lies outside its bounds."""
    if not bounds[0] <= number <= bounds[1]:
        yield Mistake(path, Expected.BETWEEN, f"{bounds[0]}, {bounds[1]}")


def once(path: Path, values: Iterable[object]) -> Iterator[Mistake]:
    """A mistake at each value that was there before."""
    seen: set[object] = set()
    for index, value in enumerate(values):
        if value in seen:
            yield Mistake((*path, index), Expected.UNIQUE)
        seen.add(value)


def named(path: Path, values: tuple[str, ...], known: Iterable[str]) -> Iterator[Mistake]:
    """A mistake at each key that names nothing."""
    names = sorted(known)
    for index, value in enumerate(values):
        if value not in names:
            yield Mistake((*path, index), Expected.ONE_OF, ", ".join(names))
