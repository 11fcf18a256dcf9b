"""Text as it is compared when somebody looks for it: without capitals and accents."""

import unicodedata

_PLAIN = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ĳ": "ij"})
"""Letters that Unicode does not take apart, as people without that key on their keyboard type them."""


def fold(text: str) -> str:
    """The text in small letters without accents, runs of spaces made one; 'İrem  Yıldız' becomes 'irem yildiz'."""
    if text.isascii():  # most names are, and a list is looked through at every letter typed
        return " ".join(text.lower().split())
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return " ".join("".join(letter for letter in apart if not unicodedata.combining(letter)).split())
