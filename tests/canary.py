"""Looks for words that may not be there, in every form in which a program can have left them in a file."""

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path

_LEAST = 6
"""Shorter words stand in files by chance."""


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


def words_of(texts: Iterable[str]) -> tuple[str, ...]:
    """The texts, and of each the words that are long enough to be looked for by themselves."""
    whole = [text for text in texts if len(text) >= _LEAST]
    parts = [word.strip(".,;:()") for text in whole for word in text.split()]
    return tuple(dict.fromkeys([*whole, *(part for part in parts if len(part) > _LEAST)]))


def leaks(data: bytes, words: Iterable[str]) -> Iterator[str]:
    """The words that stand in the data, each with the form."""
    for word in words:
        for name, form in forms(word).items():
            if form in data:
                yield f"{word!r} as {name}"


def leaks_under(folder: Path, words: Iterable[str], *, but: tuple[str, ...] = ()) -> list[str]:
    """What stands in the files and the file names under a folder; not in files that end in one of `but`."""
    kept, found = tuple(words), []
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        found += [f"name of {name}: {leak}" for leak in leaks(name.encode(), kept)]
        if path.is_symlink():
            found += [f"{name}: {leak}" for leak in leaks(str(path.readlink()).encode(), kept)]
        elif path.is_file() and path.suffix not in but:
            found += [f"{name}: {leak}" for leak in leaks(path.read_bytes(), kept)]
    return found


def _inner_base64(plain: bytes, shift: int) -> bytes:
    """The part of the word's base64 that does not depend on what stands before and after it."""
    coded = b64encode(bytes(shift) + plain)
    return coded[(0, 2, 3)[shift] : (len(plain) + shift) * 8 // 6]
