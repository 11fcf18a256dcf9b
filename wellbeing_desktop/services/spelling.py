"""The user's own words, which the spelling check takes for right; kept in the vault."""

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.folding import fold
from wellbeing_desktop.domain.notes import SpellingWord
from wellbeing_desktop.domain.spelling import LONGEST, plain
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import one_record, people


def words(vault: Vault) -> list[SpellingWord]:
    """The user's own words by alphabet."""
    return sorted(records.select(vault, SpellingWord, "ORDER BY id"), key=lambda kept: fold(kept.word))


def learn(vault: Vault, word: str) -> Change:
    """Take a word for right from now on; raises FIELD_EMPTY, FIELD_WRONG for what is no single word.

    A word that is known already stays as it is.
    """
    wanted = plain(word.strip())
    if not wanted:
        raise UserError(Kind.FIELD_EMPTY, field="spelling_word")
    if len(wanted) > LONGEST or any(sign.isspace() for sign in wanted):
        raise UserError(Kind.FIELD_WRONG, field="spelling_word")
    if records.select(vault, SpellingWord, "WHERE word = ?", (wanted,)):
        return Change(Act.LEARN_WORD)
    return one_record.save(vault, Act.LEARN_WORD, 0, SpellingWord(0, wanted))


def forget(vault: Vault, number: int) -> Change:
    """Take a word off the list; raises NOT_FOUND."""
    return one_record.remove(vault, Act.FORGET_WORD, SpellingWord, number)


def organisation_words(vault: Vault) -> frozenset[str]:
    """The words in the names of organisations, folded."""
    return frozenset(fold(word) for known in people.organisations(vault) for word in known.name.split())
