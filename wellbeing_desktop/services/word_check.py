"""The word check before an employer reads something: its list, what it marks, and whether it was answered."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from wellbeing_desktop.assets.wordlists import SPARED, sensitive
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.consent import OWN_WORDS
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.folding import fold
from wellbeing_desktop.domain.notes import clean
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.word_check import ListWord, Mark, Subject, WordEntry, WordList, plain
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import people

LANGUAGES = ("nl", "en")
LONGEST = 60
"""Letters of an own entry at most."""


@dataclass(frozen=True)
class Entry:
    """A word of the list as the user sees it; `listed` is False for one of the program's that was taken off."""

    word: ListWord
    listed: bool = True


@dataclass(frozen=True)
class Question:
    """One item of a release in which words are marked; `text` is what the recipient would read of it."""

    key: str
    label: str
    text: str
    marks: tuple[Mark, ...]


def entries(vault: Vault) -> tuple[Entry, ...]:
    """The whole list by alphabet: the program's words, with those taken off among them, and the user's own."""
    kept = _kept(vault)
    off = {_key(one.language, one.entry) for one in kept if not one.listed}
    program = [Entry(word, _key(word.language, word.entry) not in off) for word in _program()]
    own = [Entry(ListWord(one.entry, one.language, Subject.OWN)) for one in kept if one.listed]
    return tuple(sorted((*program, *own), key=lambda one: (plain(one.word.entry), one.word.entry)))


def add(vault: Vault, language: str, entry: str) -> Change:
    """Put an own word on the list; one that was taken off it comes back.

    '*' at its end or beginning stands for any letters. Raises FIELD_EMPTY 'list_word', and FIELD_WRONG for what is too
    long, holds '*' elsewhere or leaves fewer than two letters. A word that is listed already stays as it is.
    """
    wanted = " ".join(clean(entry).casefold().split())
    if not wanted.strip("* "):
        raise UserError(Kind.FIELD_EMPTY, field="list_word")
    if len(wanted) > LONGEST or "*" in wanted.strip("*") or len(plain(wanted)) < 2 or " *" in wanted or "* " in wanted:
        raise UserError(Kind.FIELD_WRONG, field="list_word")
    key = _key(language, wanted)
    program = any(_key(word.language, word.entry) == key for word in _program())
    before = tuple(one for one in _kept(vault) if _key(one.language, one.entry) == key)
    if program or any(one.listed for one in before):
        return _taken_away(vault, tuple(one for one in before if not one.listed))
    with vault.transaction(Act.LIST_WORD):
        made = records.put(vault, WordEntry(0, language, wanted, listed=True))
    return Change(Act.LIST_WORD, after=(made,))


def take_off(vault: Vault, word: ListWord) -> Change:
    """Take a word off the list: an own one is gone, one of the program's no longer counts; raises NOT_FOUND."""
    key = _key(word.language, word.entry)
    before = tuple(one for one in _kept(vault) if _key(one.language, one.entry) == key)
    if any(one.listed for one in before):
        return _taken_away(vault, before)
    if before or all(_key(one.language, one.entry) != key for one in _program()):
        raise UserError(Kind.NOT_FOUND)
    with vault.transaction(Act.LIST_WORD):
        made = records.put(vault, WordEntry(0, word.language, word.entry, listed=False))
    return Change(Act.LIST_WORD, after=(made,))


def put_back(vault: Vault, word: ListWord) -> Change:
    """Let a word of the program's that was taken off count again; raises NOT_FOUND."""
    key = _key(word.language, word.entry)
    before = tuple(one for one in _kept(vault) if not one.listed and _key(one.language, one.entry) == key)
    if not before:
        raise UserError(Kind.NOT_FOUND)
    return _taken_away(vault, before)


def word_list(vault: Vault) -> WordList:
    """The list as it is now, both languages together: people mix them."""
    return _compiled(tuple(_kept(vault)))


def marks(vault: Vault, text: str) -> tuple[Mark, ...]:
    """Where words of the list stand in a text."""
    return word_list(vault).marks(text)


def words_in(vault: Vault, texts: Iterable[str]) -> tuple[str, ...]:
    """The words of the list in some texts, as written and once each."""
    return word_list(vault).words("\n".join(texts))


def questions(vault: Vault, release: Release) -> tuple[Question, ...]:
    """What an employer would read in people's own words with words of the list in it, item by item.

    Nobody else is asked about: a doctor may read of health, and a client of everything.
    """
    if release.decision is None or release.contact_id is None or release.paper is None:
        return ()
    if not people.contact(vault, release.contact_id).role.is_employer:
        return ()
    found = word_list(vault)
    asked = (
        Question(item.key, item.label, item.text, found.marks(item.text))
        for item in release.decision.released
        if item.category in OWN_WORDS
    )
    return tuple(one for one in asked if one.marks)


def ask(vault: Vault, release: Release) -> Release:
    """The release with `warned`: the marked words in it, once each; those already passed stay so."""
    found = (mark.word for one in questions(vault, release) for mark in one.marks)
    return replace(release, warned=tuple({word.casefold(): word for word in reversed(tuple(found))}.values())[::-1])


def unanswered(release: Release) -> tuple[str, ...]:
    """The warned words of a release that the user has not let stand."""
    passed = {word.casefold() for word in release.passed}
    return tuple(word for word in release.warned if word.casefold() not in passed)


def require_answers(release: Release) -> None:
    """Raises WORDS_NOT_ANSWERED with the `count` while a warned word has no answer."""
    left = unanswered(release)
    if left:
        raise UserError(Kind.WORDS_NOT_ANSWERED, count=len(left))


def _taken_away(vault: Vault, kept: tuple[WordEntry, ...]) -> Change:
    with vault.transaction(Act.LIST_WORD):
        for one in kept:
            records.remove(vault, one)
    return Change(Act.LIST_WORD, kept)


def _kept(vault: Vault) -> list[WordEntry]:
    return records.select(vault, WordEntry, "ORDER BY id")


def _key(language: str, entry: str) -> tuple[str, str]:
    return language, fold(entry)


def _program() -> tuple[ListWord, ...]:
    return tuple(
        ListWord(entry, language, Subject(part))
        for language in LANGUAGES
        for part, some in sensitive(language).items()
        if part != SPARED
        for entry in some
    )


@lru_cache(maxsize=2)
def _compiled(kept: tuple[WordEntry, ...]) -> WordList:
    off = {_key(one.language, one.entry) for one in kept if not one.listed}
    own = (ListWord(one.entry, one.language, Subject.OWN) for one in kept if one.listed)
    spared = (ListWord(entry, language, Subject.OWN) for language in LANGUAGES for entry in sensitive(language)[SPARED])
    program = (word for word in _program() if _key(word.language, word.entry) not in off)
    return WordList((*own, *program), spared)
