"""A secret as three sheets of twenty words, of which two give it back: SLIP-0039, by its reference library.

The library is imported late: a vault without a deputy never needs it.
"""

import os
from functools import cache

from ..domain.deputy import HOLDERS, NEEDED, WORDS
from ..domain.errors import Kind, UserError

SECRET_SIZE = 16
_LETTERS = 4
"""So many letters tell any two words of the list apart (SLIP-0039, "Wordlist")."""


def new() -> tuple[str, str, str]:
    """Three sheets for a new secret of 128 random bits: the words in lower case, a space between."""
    from shamir_mnemonic import generate_mnemonics

    # What the sheets hold is as random as a key: stretching it would add nothing but time.
    [made] = generate_mnemonics(1, [(NEEDED, HOLDERS)], os.urandom(SECRET_SIZE), iteration_exponent=0)
    first, second, third = made
    return first, second, third


def secret(first: str, second: str) -> bytes:
    """The secret of two different sheets as `read` returns them; raises SHARES_SAME or SHARES_APART."""
    from shamir_mnemonic import MnemonicError, combine_mnemonics

    if first == second:
        raise UserError(Kind.SHARES_SAME)
    try:
        return bytes(combine_mnemonics([first, second]))
    except MnemonicError:
        raise UserError(Kind.SHARES_APART) from None


def read(typed: str) -> str:
    """The words of a sheet as printed, of what somebody typed: case and marks are free, four letters of each will do.

    Raises SHARE_TYPO with the `number` of the first word that is on no sheet, or SHARE_WRONG when there are not twenty
    or they do not follow from each other.
    """
    from shamir_mnemonic import MnemonicError, Share

    by_letters = _by_letters()
    words = []
    for number, word in enumerate("".join(sign if sign.isalpha() else " " for sign in typed.lower()).split(), start=1):
        whole = by_letters.get(word[:_LETTERS], "")
        if not whole.startswith(word):
            raise UserError(Kind.SHARE_TYPO, number=number)
        words.append(whole)
    text = " ".join(words)
    try:
        if len(words) == WORDS:
            Share.from_mnemonic(text)
            return text
    except MnemonicError:
        pass
    raise UserError(Kind.SHARE_WRONG)


@cache
def _by_letters() -> dict[str, str]:
    from shamir_mnemonic.wordlist import WORDLIST

    return {word[:_LETTERS]: word for word in WORDLIST}
