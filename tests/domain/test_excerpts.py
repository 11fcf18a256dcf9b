"""A short piece of a text around what was looked for."""

from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.excerpts import LONGEST, around

LONG = (
    "Zij vertelt over haar week en over de tuin waarin zij op zaterdag werkt. " * 3
    + "Dan komt Privé voorbij. "
    + "En zo voort. " * 30
)


def test_a_short_text_is_shown_whole_on_one_line() -> None:
    assert around("Slaapt\nslecht", ["slecht"]) == "Slaapt slecht"


def test_the_word_is_in_it_accents_and_capitals_aside() -> None:
    for word in ("privé", "PRIVÉ", "prive", "priv"):
        shown = around(LONG, [word])
        assert "Privé voorbij" in shown, word
        assert (shown[0], shown[-1]) == ("…", "…")


def test_a_word_counts_where_it_begins() -> None:
    assert around("x " * 100 + "ongewoon gewoon", ["gewoon"]).endswith("ongewoon gewoon")
    assert around("gewoon " + "x " * 100, ["woon"]).startswith("gewoon")


def test_a_word_that_is_not_there_shows_the_beginning() -> None:
    assert around(LONG, ["elders"]).startswith("Zij vertelt over")
    assert around("", ["elders"]) == ""


@given(text=st.text(max_size=400), words=st.lists(st.text(max_size=5), max_size=3))
def test_it_is_never_longer(text: str, words: list[str]) -> None:
    shown = around(text, words)
    assert len(shown) <= LONGEST + 2
    assert "\n" not in shown
