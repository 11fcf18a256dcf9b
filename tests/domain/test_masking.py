"""Covering names: everybody near in every way they are called, others where it is plain, and what the user adds."""

from dataclasses import dataclass

import pytest

from wellbeing_desktop.domain.masking import Masking, Other, Rest, rewritten, texts_in
from wellbeing_desktop.domain.name_index import NameIndex, Person, Talk
from wellbeing_desktop.domain.notes import Listing, Style
from wellbeing_desktop.domain.paper import Block, Bullets, Heading, Panel, Table, Text, Tone
from wellbeing_desktop.domain.paper import Column as TableColumn
from wellbeing_desktop.domain.rich_lines import Lines, RichLine

CLIENT = "Anna de Vries"
NEAR = (Other(("Bert Smit", "Bert van Dam"), "[leidinggevende]"), Other(("Chaima El Idrissi",), "[collega]"))


def masking(*added: str, standing: frozenset[str] = frozenset()) -> Masking:
    people = (Person(CLIENT, 1, None), Person("Fenna Dijkema", 2, None), Person("Bert Smit", None, 1))
    index = NameIndex(people, lambda _words: frozenset())
    rest = Rest(index, Talk(frozenset({(1, None), (None, 1)}), frozenset({CLIENT})), "[naam]")
    return Masking(NEAR, (CLIENT, "İrem Yıldız"), rest, added, standing)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Bert Smit belde.", "[leidinggevende] belde."),
        ("bert belde, zei Bert.", "[leidinggevende] belde, zei [leidinggevende]."),
        ("De heer Van Dam, vroeger Smit", "De heer Van [leidinggevende], vroeger [leidinggevende]"),
        ("Chaïma's voorstel", "[collega] voorstel"),
        ("CEI en C.E.I. spraken", "[collega] en [collega] spraken"),
        ("Smit-overleg", "[leidinggevende]-overleg"),
        ("Fenna Dijkema en Bert", "[naam] en [leidinggevende]"),
        ("Anna de Vries sprak met İrem Yıldız", "Anna de Vries sprak met İrem Yıldız"),
        ("Een smidse zonder namen", "Een smidse zonder namen"),
        ("", ""),
    ],
)
def test_names_give_way(text: str, masked: str) -> None:
    assert masking().masked(text) == masked


def test_a_word_that_the_user_adds_is_covered_in_any_case_and_as_a_whole() -> None:
    covering = masking("tante Truus")
    assert covering.masked("Tante  truus' huis; tante Truuske bleef.") == "[naam]' huis; tante Truuske bleef."


def test_a_place_that_may_stand_stands_alone() -> None:
    first, second = masking().look("Bert zag Bert.")
    covering = masking(standing=frozenset({second.key}))
    assert covering.masked("Bert zag Bert.") == "[leidinggevende] zag Bert."
    assert [covering.covered(place) for place in (first, second)] == [True, False]


def test_a_place_is_known_again_in_the_same_text_only() -> None:
    assert masking().look("Bert belde")[0].key == masking().look("Bert belde")[0].key
    assert masking().look("Bert belde")[0].key != masking().look("Bert schreef")[0].key


def test_what_lies_over_each_other_is_one_place() -> None:
    (place,) = masking("Smit belde").look("Bert Smit belde")
    assert (place.start, place.end, place.mark) == (0, 15, "[naam]")


def test_bold_words_stay_bold() -> None:
    line = RichLine("Bert zei: nooit meer", Style(((0, 4), (10, 15)), Listing.BULLET, 1))
    masked = masking().line(line)
    first, second = masked.style.bold
    assert masked.text == "[leidinggevende] zei: nooit meer"
    assert (masked.text[slice(*first)], masked.text[slice(*second)]) == ("[leidinggevende]", "nooit")
    assert (masked.style.listing, masked.style.indent) == (Listing.BULLET, 1)


def test_every_text_of_every_block_is_covered() -> None:
    blocks: tuple[Block, ...] = (
        Heading("Bert", 3),
        Text("Bert", Tone.QUIET),
        Bullets(("Bert", "x")),
        Panel("Bert", "Bert"),
        Table((TableColumn("Bert"),), (("Bert",),)),
        Lines((RichLine("Bert", label="Bert"),)),
    )
    told: list[str] = []
    texts_in(rewritten(blocks, masking()), told.append)
    assert set(told) == {"[leidinggevende]", "x"}
    assert len(told) == 10


@dataclass(frozen=True)
class Odd:
    """Something a block could hold that is no text."""

    number: int = 3
    nothing: None = None


def test_what_is_no_text_stays_as_it_is() -> None:
    assert rewritten(Odd(), masking()) == Odd()


def test_a_sign_that_is_not_drawn_parts_no_name() -> None:
    rest = Rest(NameIndex((), lambda _words: frozenset()), Talk(frozenset(), frozenset()), "[naam]")
    covering = Masking(NEAR, (CLIENT,), rest, printable=lambda text: text.replace("\N{SOFT HYPHEN}", ""))
    assert covering.masked("Be\N{SOFT HYPHEN}rt belde") == "[leidinggevende] belde"
    line = covering.line(RichLine("Be\N{SOFT HYPHEN}rt", Style(((0, 2),))))
    assert (line.text, line.style.bold) == ("[leidinggevende]", ())
