"""A passphrase for a file is short enough to be typed anywhere and hard enough to guess."""

from math import comb, factorial, log2

import pytest

from wellbeing_desktop.assets.paths import resource
from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.services.suggestion import FILE_LONGEST, WORDS, file_passphrase


def listed(language: Language) -> list[str]:
    return resource("wordlists", f"{language}.txt").read_text("utf-8").split()


def ways(words: list[str], room: int) -> int:
    """In how many orders so many different words can stand that have at most `room` letters together."""
    counts = [[0] * (room + 1) for _ in range(WORDS + 1)]
    counts[0][0] = 1
    for word in words:
        for taken in range(WORDS - 1, -1, -1):
            for letters in range(room - len(word), -1, -1):
                counts[taken + 1][letters + len(word)] += counts[taken][letters]
    return sum(counts[WORDS]) * factorial(WORDS)


@pytest.mark.parametrize(("language", "bits"), [("nl", 53), ("en", 51)])
def test_more_than_fifty_bits_are_left(language: Language, bits: int) -> None:
    words = listed(language)
    assert len(set(words)) == len(words)
    assert bits <= log2(ways(words, FILE_LONGEST - (WORDS - 1))) < bits + 1
    assert ways(words, 100) == comb(len(words), WORDS) * factorial(WORDS)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_six_plain_words_of_the_language(language: Language) -> None:
    words = set(listed(language))
    drawn = [file_passphrase(language) for _ in range(200)]
    assert len(set(drawn)) == 200
    for one in drawn:
        assert len(one) <= FILE_LONGEST
        assert len(set(one.split(" "))) == WORDS
        assert set(one.split(" ")) <= words
        assert one.isascii()
        assert one.islower()
