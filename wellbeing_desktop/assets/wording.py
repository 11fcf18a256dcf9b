"""The words that stand on paper and in dates, per language, from resources/wording/*.toml.

A file holds tables of texts; a key is 'table.name'. Both languages hold the same keys with the same
`{placeholders}` (a test compares). Words of the screen are not here: those are Qt translations.
"""

import tomllib
from functools import cache
from typing import Literal

from wellbeing_desktop.assets.paths import resource

Language = Literal["nl", "en"]


class Wording:
    """The words of one language; an unknown key is a mistake in the program and raises KeyError."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._texts, self._lists = _read(language)

    def text(self, key: str, **values: str | int) -> str:
        """The text of a key, its `{placeholders}` filled; KeyError for an unknown key or a missing value."""
        return self._texts[key].format_map(values)

    def names(self, key: str) -> tuple[str, ...]:
        """A list of words, such as the months."""
        return self._lists[key]

    def keys(self) -> frozenset[str]:
        """All keys, of texts and of lists."""
        return frozenset(self._texts) | frozenset(self._lists)


@cache
def wording(language: Language) -> Wording:
    """The words of a language, read once."""
    return Wording(language)


def _read(language: str) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    texts: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    with resource("wording", f"{language}.toml").open("rb") as file:
        tables = tomllib.load(file)
    for table, entries in tables.items():
        for name, value in entries.items():
            match value:
                case str() if value:
                    texts[f"{table}.{name}"] = value
                case [*words] if words and all(isinstance(word, str) and word for word in words):
                    lists[f"{table}.{name}"] = tuple(words)
                case _:
                    raise ValueError(f"{language}.toml: {table}.{name} must be a text or a list of texts")
    return texts, lists
