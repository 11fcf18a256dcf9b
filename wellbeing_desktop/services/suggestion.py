"""A passphrase of plain words, drawn by chance: easy to type, hard to guess."""

import secrets

from ..assets.paths import resource
from ..assets.wording import Language

WORDS = 6
"""Of lists with more than 512 words: 54 bits, each guess slowed down by Argon2id."""


def passphrase(language: Language) -> str:
    """Six different words of the language with spaces between them."""
    words = resource("wordlists", f"{language}.txt").read_text("utf-8").split()
    return " ".join(secrets.SystemRandom().sample(words, WORDS))
