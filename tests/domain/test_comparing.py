"""Two texts side by side: the pieces make both of them again, whatever they are."""

from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.comparing import MOST_WORDS, Fate, Piece, compare, words_in


def made(pieces: tuple[Piece, ...], without: Fate) -> str:
    return "".join(piece.text for piece in pieces if piece.fate is not without)


def test_words_are_told_apart() -> None:
    pieces = compare("Zij slaapt heel slecht.\nZij werkt.", "Zij slaapt beter.\nZij werkt.")
    assert [(piece.fate, piece.text) for piece in pieces] == [
        (Fate.SAME, "Zij slaapt "),
        (Fate.GONE, "heel slecht"),
        (Fate.ADDED, "beter"),
        (Fate.SAME, ".\nZij werkt."),
    ]
    assert (words_in(pieces, Fate.GONE), words_in(pieces, Fate.ADDED)) == (2, 1)


def test_a_very_long_passage_is_compared_as_a_whole() -> None:
    long = "woord " * (MOST_WORDS + 1)
    assert [piece.fate for piece in compare(long, long + "erbij")] == [Fate.GONE, Fate.ADDED]


@given(st.text("ab \n.é", max_size=60), st.text("ab \n.é", max_size=60))
def test_the_pieces_make_both_texts(one: str, other: str) -> None:
    pieces = compare(one, other)
    assert made(pieces, Fate.ADDED) == one
    assert made(pieces, Fate.GONE) == other
    assert all(piece.text for piece in pieces)
