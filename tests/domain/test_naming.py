"""Names in a text: found however they are written, and ordinary words left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.folding import fold
from wellbeing_desktop.domain.naming import masked, named

NAMES = ("Willemijn van den Berg", "İrem Yıldız", "Wil de Groot", "Anne-Marie O’Connor", "Jan")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Willemijn van den Berg vertelde veel.", ("Willemijn van den Berg",)),
        ("wat willemijn  van den berg zei", ("willemijn  van den berg",)),
        ("dat zei wil de groot.", ("wil de groot",)),
        ("wat willemijn zei", ("willemijn",)),
        ("Willemijns verhaal en Berg's vraag", ("Willemijns", "Berg's")),
        ("Irem kwam ook; mevrouw YILDIZ niet.", ("Irem", "YILDIZ")),
        ("WB en W.B. en W.B", ("WB", "W.B.", "W.B")),
        ("Wil zei niets; ik wil wel.", ("Wil",)),
        ("Anne-Marie, Marie en Connor", ("Anne-Marie", "Marie", "Connor")),
        ("dank aan de Yıldız-groep", ("Yıldız",)),
        ("Jan. Toen niets.", ("Jan",)),
        ("Jans jas", ("Jans",)),
        ("", ()),
        ("Mevrouw Groot en meneer Van den Berg", ("Groot", "Berg")),
    ],
)
def test_a_name_is_found_however_it_is_written(text: str, found: tuple[str, ...]) -> None:
    assert named(text, NAMES) == found


@pytest.mark.parametrize(
    "text",
    [
        "De groep leerde van elkaar te vragen.",
        "wij willen in januari verder; ik wil rust",
        "een groot verlies, den berg over en naar de bakker",
        "wb is geen woord, een bergtop ook niet, en jan is hier klein geschreven",
        "Op de hei, in de zon, aan zee.",
    ],
)
def test_ordinary_words_are_nobody(text: str) -> None:
    assert named(text, NAMES) == ()


def test_a_name_of_one_short_part_has_no_initials() -> None:
    assert named("J is een letter", ("Jan",)) == ()


def test_masking_leaves_the_own_name_and_the_rest_as_it_stands() -> None:
    text = "Anna hielp Willemijn van den Berg, en Wil knikte."
    assert masked(text, NAMES, "…", "Anna de Vries") == "Anna hielp …, en … knikte."
    assert masked("Anna en Anna Bakker", ("Anna Bakker",), "…", "Anna de Vries") == "Anna en …"


LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=5, max_size=9).map(str.capitalize)
PEOPLE = st.lists(st.tuples(LETTERS, LETTERS).map(" ".join), min_size=1, max_size=6, unique=True)


FILLING = st.sampled_from(["zei", "en", "hielp", "met", "de", "\n", "bij"])


@given(PEOPLE, st.lists(FILLING, max_size=10), st.integers(0, 9))
def test_no_name_outlives_masking(names: list[str], words: list[str], turn: int) -> None:
    parts = [part for name in names for part in name.split()]
    mixed = [*words, *parts, *words]
    shown = masked(" ".join(mixed[turn:] + mixed[:turn]), names, "**")
    assert named(shown, names) == ()
    assert not {fold(part) for part in parts} & set(fold(shown).split())
