"""Changing a programme at one place: what the change takes along is taken along, nothing else moves."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from .programme import Phase, Programme, SessionKind, Words

Path = tuple[str | int, ...]
"""Names of fields and numbers of items, from 0: ('kinds', 1, 'minutes')."""


def at(programme: Programme, path: Path) -> Any:
    """What stands at a place; raises AttributeError or IndexError where there is nothing."""
    found: Any = programme
    for part in path:
        found = found[part] if isinstance(part, int) else getattr(found, part)
    return found


def put(programme: Programme, path: Path, value: Any) -> Programme:
    """The programme with another value at a place."""
    return settled(_changed(programme, path, lambda _old: value))


def added(programme: Programme, path: Path, item: Any) -> Programme:
    """The programme with one item more at the end of a list."""
    return settled(_changed(programme, path, lambda items: (*items, item)))


def without(programme: Programme, path: Path) -> Programme:
    """The programme without one item of a list; what named it no longer does."""
    *where, number = path
    assert isinstance(number, int), "an item of a list has a number"
    return settled(_changed(programme, tuple(where), lambda items: items[:number] + items[number + 1 :]))


def moved(programme: Programme, path: Path, steps: int) -> Programme:
    """The programme with one item of a list further up (-1) or down (1); at the end of the list nothing happens."""
    *where, number = path
    assert isinstance(number, int), "an item of a list has a number"

    def move(items: tuple[Any, ...]) -> tuple[Any, ...]:
        to = min(max(number + steps, 0), len(items) - 1)
        rest = items[:number] + items[number + 1 :]
        return (*rest[:to], items[number], *rest[to:])

    return settled(_changed(programme, tuple(where), move))


def reworded(words: Words, language: str, text: str) -> Words:
    """The words with another text in one language; the other language follows while it says the same or nothing."""
    other = words.get("nl" if language == "en" else "en")
    follows = other in ("", words.get(language))
    if language == "en":
        return Words(text if follows else other, text)
    return Words(text, text if follows else other)


def free_key(stem: str, taken: Iterable[str]) -> str:
    """A key that is not taken: 'section-2'."""
    names, number = set(taken), 1
    while f"{stem}-{number}" in names:
        number += 1
    return f"{stem}-{number}"


def settled(programme: Programme) -> Programme:
    """The programme without mention of what is gone, and with lengths that its phases can have."""
    indicators = {indicator.key for indicator in programme.indicators}
    kinds = {kind.key for kind in programme.kinds}
    kept = tuple(phase for phase in programme.phases if kinds.intersection(phase.sessions) or not phase.sessions)
    return _measured(
        replace(
            programme,
            kinds=tuple(_measuring(kind, indicators) for kind in programme.kinds),
            phases=tuple(_holding(phase, kinds) for phase in kept),
        )
    )


def _measured(programme: Programme) -> Programme:
    length = programme.length
    if length is None:
        return programme
    planned = [phase for phase in programme.phases if not phase.at_closing]
    usual = sum(len(phase.sessions) * phase.repeat for phase in planned)
    if not any(phase.flexible for phase in planned):
        return replace(programme, length=replace(length, least=usual, usual=usual, most=usual))
    fixed = sum(len(phase.sessions) * phase.repeat for phase in planned if not phase.flexible)
    least = min(max(length.least, fixed, 1), usual)
    return replace(programme, length=replace(length, least=least, usual=usual, most=max(length.most, usual)))


def _measuring(kind: SessionKind, known: set[str]) -> SessionKind:
    return replace(kind, measures=tuple(key for key in kind.measures if key in known))


def _holding(phase: Phase, known: set[str]) -> Phase:
    return replace(phase, sessions=tuple(key for key in phase.sessions if key in known))


def _changed(value: Any, path: Path, change: Callable[[Any], Any]) -> Any:
    if not path:
        return change(value)
    part, rest = path[0], path[1:]
    if isinstance(part, int):
        return (*value[:part], _changed(value[part], rest, change), *value[part + 1 :])
    return replace(value, **{part: _changed(getattr(value, part), rest, change)})
