"""Finds the line of a TOML file on which a key stands, so that a mistake can be shown where it is."""

import re

_HEADER = re.compile(r"^\s*\[\[?\s*([A-Za-z0-9_.-]+)\s*\]\]?\s*(#.*)?$")


def line_of(source: str, path: tuple[str | int, ...]) -> int:
    """The line, counted from 1, of the deepest part of the path that stands in the text; 1 when none does."""
    counts: dict[tuple[str | int, ...], int] = {}
    here: tuple[str | int, ...] = ()
    best, best_depth = 1, 0
    for number, line in enumerate(source.splitlines(), 1):
        header = _HEADER.match(line)
        if header:
            here = _enter(header.group(1).split("."), "[[" in line, counts)
            found = here
        else:
            key, equals, _ = line.partition("=")
            found = (*here, key.strip()) if equals else ()
        depth = _shared(found, path)
        if depth > best_depth and depth == len(found):
            best, best_depth = number, depth
    return best


def _enter(names: list[str], is_array: bool, counts: dict[tuple[str | int, ...], int]) -> tuple[str | int, ...]:
    here: tuple[str | int, ...] = ()
    for depth, name in enumerate(names, 1):
        here = (*here, name)
        if is_array and depth == len(names):
            counts[here] = counts.get(here, -1) + 1
        if here in counts:
            here = (*here, counts[here])
    return here


def _shared(left: tuple[str | int, ...], right: tuple[str | int, ...]) -> int:
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count
