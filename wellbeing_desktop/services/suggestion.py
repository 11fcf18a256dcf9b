"""A passphrase of plain words, drawn by chance: easy to type, hard to guess."""

import secrets

from ..assets.paths import resource
from ..assets.wording import Language

WORDS = 6
"""Of lists with more than 512 words: 54 bits, each guess slowed down by Argon2id."""

FILE_LONGEST = 32
"""Characters of a passphrase for a file, with the spaces."""


def passphrase(language: Language) -> str:
    """Six different words of the language with spaces between them."""
    words = resource("wordlists", f"{language}.txt").read_text("utf-8").split()
    return " ".join(secrets.SystemRandom().sample(words, WORDS))


def file_passphrase(language: Language) -> str:
    """Six different words for a file, at most 32 characters, which is all that some programs take (poppler's tools).

    Drawn again while it is longer: of these lists 53 bits in Dutch and 51 in English are left.
    """
    drawn = passphrase(language)
    while len(drawn) > FILE_LONGEST:
        drawn = passphrase(language)
    return drawn
