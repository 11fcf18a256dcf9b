"""What one typed word can say of a client, a session or a document, as conditions in SQL for services/finding.py."""

import json
import re
from collections.abc import Iterable

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.folding import fold
from wellbeing_desktop.domain.programme import Programme

Condition = tuple[str, tuple[str | int, ...]]
"""A piece of SQL and the values of its question marks."""

_DAY_FIRST = r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})(?:[-/.](?:20)?(?P<year>\d{2}))?"
_YEAR_FIRST = r"20(?P<year>\d{2})-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?"


def named(word: str) -> Condition:
    """The word stands in the name or the organisation of `person`."""
    return "person.words LIKE ? ESCAPE '!'", (pattern(word),)


def numbered(word: str) -> Condition:
    """The word stands in the number of `document`."""
    return "document.number LIKE ? ESCAPE '!'", (pattern(word),)


def marks(word: str, language: Language, known: tuple[Programme, ...]) -> list[Condition]:
    """The word is the number of `session`, its day or a part of it, or stands in the name of its kind in `known`."""
    found: list[Condition] = []
    if re.fullmatch(r"\d{1,4}", word, re.ASCII):
        found.append(("? IN (session.number, substr(session.day, 9) + 0, substr(session.day, 1, 4) + 0)", (int(word),)))
    day = _day(word)
    if day:
        found.append(("session.day LIKE ?", (day,)))
    for column, values in (
        ("substr(session.day, 6, 2)", _months(word, language)),
        ("session.kind", _kinds(word, language, known)),
    ):
        if values:
            found.append((f"{column} IN (SELECT value FROM json_each(?))", (json.dumps(values),)))  # noqa: S608
    return found


def any_of(conditions: Iterable[Condition]) -> Condition:
    """At least one of these holds."""
    return _joined(" OR ", conditions)


def all_of(conditions: Iterable[Condition]) -> Condition:
    """Each of these holds."""
    return _joined(" AND ", conditions)


def pattern(word: str) -> str:
    """For `LIKE ? ESCAPE '!'`: the word anywhere, its own per cents and underscores meant as they are."""
    return "%" + re.sub(r"([!%_])", r"!\1", word) + "%"


def _joined(how: str, conditions: Iterable[Condition]) -> Condition:
    pieces = list(conditions)
    return f"({how.join(sql for sql, _ in pieces)})", tuple(value for _, values in pieces for value in values)


def _day(word: str) -> str:
    """The days meant by '25-11', '25/11/2026' or '2026-11', as a pattern for LIKE; empty when it is no day."""
    found = re.fullmatch(_DAY_FIRST, word, re.ASCII) or re.fullmatch(_YEAR_FIRST, word, re.ASCII)
    if found is None:
        return ""
    year, month, day = found["year"] or "__", found["month"], found["day"] or "__"
    return f"20{year}-{month.zfill(2)}-{day.zfill(2)}"


def _months(word: str, language: Language) -> list[str]:
    """The months, '01' to '12', whose name begins with at least three letters like this or is written so in short."""
    words = wording(language)
    names = zip(words.names("calendar.months"), words.names("calendar.short_months"), strict=True)
    return [
        f"{number:02}"
        for number, (long, short) in enumerate(names, 1)
        if fold(short) == word or (len(word) > 2 and fold(long).startswith(word))
    ]


def _kinds(word: str, language: Language, known: tuple[Programme, ...]) -> list[str]:
    return [kind.key for programme in known for kind in programme.kinds if word in fold(kind.title.get(language))]
