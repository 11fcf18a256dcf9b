"""Looks for words that may not be there, in every form in which a program can have left them in a file."""

import json
import re
from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_LEAST = 7
"""Shorter words stand in files by chance."""

_PIXELS = re.compile(rb"IDAT.*IEND", re.DOTALL)
"""What of a PNG is picture; everything else of it is looked at."""


def forms(word: str) -> dict[str, bytes]:
    """The word as bytes, by the name of the form: text encodings in three cases, base64 at each place, hexadecimal."""
    found: dict[str, bytes] = {}
    for case, said in {"as typed": word, "lower": word.lower(), "upper": word.upper()}.items():
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"):
            found[f"{encoding}, {case}"] = said.encode(encoding)
        found[f"latin-1, {case}"] = said.encode("latin-1", "replace")
        found[f"json, {case}"] = json.dumps(said)[1:-1].encode()
    for encoding in ("utf-8", "utf-16-le"):
        plain = word.encode(encoding)
        found[f"hex of {encoding}"] = plain.hex().encode()
        found[f"HEX of {encoding}"] = plain.hex().upper().encode()
        for shift in range(3):
            found[f"base64 of {encoding}, place {shift}"] = _inner_base64(plain, shift)
    return found


def words_of(texts: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """Each line of the texts, and each part of the names that is long enough to be looked for by itself."""
    lines = [line for text in texts for line in text.split("\n")]
    parts = [part for name in names for part in re.split(r"[\s-]", name) if len(part) >= _LEAST]
    return tuple(dict.fromkeys([*lines, *names, *parts]))


@cache
def _looked_for(words: tuple[str, ...]) -> dict[bytes, str]:
    """Every form once, with what it stands for: most words look the same in several encodings."""
    return {form: f"{word!r} as {name}" for word in reversed(words) for name, form in reversed(forms(word).items())}


def leaks(data: bytes, words: tuple[str, ...]) -> list[str]:
    """The words that stand in the data, each with the form."""
    return [said for form, said in _looked_for(words).items() if form in data]


def leaks_under(folder: Path, words: tuple[str, ...], *, but: tuple[str, ...] = ()) -> list[str]:
    """What stands in the files and the file names under a folder; not in files that end in one of `but`."""
    found = []
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        found += [f"name of {name}: {leak}" for leak in leaks(name.encode(), words)]
        if path.is_symlink():
            found += [f"{name}: {leak}" for leak in leaks(str(path.readlink()).encode(), words)]
        elif path.is_file() and path.suffix not in but:
            data = path.read_bytes()
            looked_at = _PIXELS.sub(b"", data) if path.suffix == ".png" else data
            found += [f"{name}: {leak}" for leak in leaks(looked_at, words)]
    return found


def _inner_base64(plain: bytes, shift: int) -> bytes:
    """The part of the word's base64 that does not depend on what stands before and after it."""
    coded = b64encode(bytes(shift) + plain)
    return coded[(0, 2, 3)[shift] : (len(plain) + shift) * 8 // 6]
