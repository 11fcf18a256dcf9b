"""Finds the line of a TOML file on which a key stands, so that a mistake can be shown where it is."""

import re
from collections.abc import Iterator

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:\\.|[^"\\\n])*"|'[^'\n]*'""")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_TEXT = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|[^,\]}\s#]+(?: [0-9][^,\]}\s#]*)?",  # a number, or a date with its time after a space
    re.DOTALL,
)


def line_of(source: str, path: Path) -> int:
    """The line, counted from 1, of the deepest part of the path that stands in the text; 1 when none does.

    The text must be TOML that tomllib reads: nothing is checked here.
    """
    best, depth = 0, 0
    for found, at in _Places(source).all():
        if len(found) > depth and found == path[: len(found)]:
            best, depth = at, len(found)
    return source.count("\n", 0, best) + 1


class _Places:
    """Walks through a TOML text and gives each key and each item of a list with the offset at which it begins."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._items: dict[Path, int] = {}

    def all(self) -> Iterator[tuple[Path, int]]:
        here: Path = ()
        self._blank()
        while self._at < len(self._source):
            if self._source[self._at] == "[":
                begin, here = self._at, self._header()
                yield here, begin
            else:
                yield from self._pair(here)
            self._blank()

    def _blank(self) -> None:
        found = _BLANK.match(self._source, self._at)
        self._at = found.end() if found else self._at

    def _skip(self, mark: str) -> bool:
        """Whether the mark stands here; then what comes after it is next."""
        if not self._source.startswith(mark, self._at):
            return False
        self._at += len(mark)
        return True

    def _take(self, what: re.Pattern[str]) -> str:
        found = what.match(self._source, self._at)
        self._at = found.end() if found else len(self._source)
        return found[0] if found else ""

    def _name(self) -> tuple[str, ...]:
        names = [self._take(_KEY).strip("\"'")]
        while dot := _DOT.match(self._source, self._at):
            self._at = dot.end()
            names.append(self._take(_KEY).strip("\"'"))
        return tuple(names)

    def _header(self) -> Path:
        many = self._skip("[[")
        if not many:
            self._skip("[")
        self._blank()
        names = self._name()
        self._blank()
        self._skip("]]" if many else "]")
        here: Path = ()
        for depth, name in enumerate(names, 1):
            here = (*here, name)
            if many and depth == len(names):
                self._items[here] = self._items.get(here, -1) + 1
            if here in self._items:
                here = (*here, self._items[here])
        return here

    def _pair(self, here: Path) -> Iterator[tuple[Path, int]]:
        begin, path = self._at, here
        for name in self._name():
            path = (*path, name)
            yield path, begin
        self._blank()
        self._skip("=")
        yield from self._value(path)

    def _value(self, path: Path) -> Iterator[tuple[Path, int]]:
        self._blank()
        if self._skip("["):
            yield from self._list(path)
        elif self._skip("{"):
            yield from self._table(path)
        else:
            self._take(_TEXT)

    def _list(self, path: Path) -> Iterator[tuple[Path, int]]:
        number = 0
        self._blank()
        while not self._skip("]") and self._at < len(self._source):
            yield (*path, number), self._at
            yield from self._value((*path, number))
            number += 1
            self._blank()
            self._skip(",")
            self._blank()

    def _table(self, path: Path) -> Iterator[tuple[Path, int]]:
        self._blank()
        while not self._skip("}") and self._at < len(self._source):
            yield from self._pair(path)
            self._blank()
            self._skip(",")
            self._blank()
