"""The dictionaries that come with the program, and the small process that looks words up in them.

Looking a word up takes hunspell 5 microseconds to 70 milliseconds, asking what was meant 0.1 to 0.5 seconds, and no
other thread of Python runs meanwhile. So it is done by a process of its own: `serve` answers lines of JSON on its
standard input and ends with it. It reads the dictionaries, keeps the words in memory only and writes nothing.
"""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any, BinaryIO

from .dictionaries import field_words
from .paths import resource

COMMAND = "speller"
"""The word on the command line that makes the program this process; no user types it."""
MOST_SUGGESTIONS = 5


def available() -> bool:
    """Whether Hunspell is there: for a Mac with an Intel processor there is none to install."""
    from importlib.util import find_spec

    return find_spec("hunspell") is not None


class Speller:
    """One language: the dictionary of resources/dictionaries and the words of the field in field-LANGUAGE.txt."""

    def __init__(self, language: str) -> None:
        from hunspell import Hunspell  # late: only the small process needs it

        folder = str(resource("dictionaries"))
        self._dictionary = Hunspell(language, hunspell_data_dir=folder, system_encoding="UTF-8")
        self._field = field_words(language)

    def right(self, word: str) -> bool:
        """Whether a word is in the dictionary, made of words that are, or of the field.

        A word with hyphens is right when each part is.
        """
        if self._known(word):
            return True
        parts = word.split("-")
        return len(parts) > 1 and all(len(part) < 2 or part.isupper() or self._known(part) for part in parts)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """At most five words that may have been meant, the likeliest first."""
        found: Iterable[str] = self._dictionary.suggest(word)
        return tuple(found)[:MOST_SUGGESTIONS]

    def _known(self, word: str) -> bool:
        return bool(self._dictionary.spell(word)) or word.casefold() in self._field


def serve(requests: BinaryIO, answers: BinaryIO) -> int:
    """Answer each request on its own line until there are no more; returns the exit code.

    {"language": "nl", "words": [...]} is answered with {"wrong": [...]} and {"language": "nl", "suggest": "..."} with
    {"suggestions": [...]}.
    """
    speller = cache(Speller)
    for line in requests:
        answer = _answer(speller, json.loads(line))
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()
    return 0


def _answer(speller: Any, request: dict[str, Any]) -> dict[str, list[str]]:
    asked = speller(request["language"])
    if "suggest" in request:
        return {"suggestions": list(asked.suggestions(request["suggest"]))}
    return {"wrong": [word for word in request["words"] if not asked.right(word)]}
