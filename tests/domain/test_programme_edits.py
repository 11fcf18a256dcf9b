"""A change at one place takes along what named it, and nothing else; what comes out is read by the strict reader."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.programme import Programme, Section, Words
from wellbeing_desktop.domain.programme_edits import added, at, free_key, moved, put, reworded, without
from wellbeing_desktop.programmes.reader import read
from wellbeing_desktop.programmes.shelf import shelf
from wellbeing_desktop.programmes.writer import write

PROGRAMMES = {one.key: one for one in shelf().programmes}
WORK = PROGRAMMES["begeleiding-werk-prive"]


def readable(programme: Programme) -> bool:
    return read(write(programme), "x.toml") == programme


def test_a_value_is_put_where_it_belongs_and_nowhere_else() -> None:
    changed = put(WORK, ("kinds", 1, "minutes"), 50)
    assert at(changed, ("kinds", 1, "minutes")) == 50
    assert put(changed, ("kinds", 1, "minutes"), 60) == WORK


def test_an_item_moves_up_and_down_and_stops_at_the_ends() -> None:
    down = moved(WORK, ("indicators", 0), 1)
    assert [one.key for one in down.indicators[:2]] == ["energy", "sleep"]
    assert moved(down, ("indicators", 1), -1) == WORK
    assert moved(WORK, ("indicators", 0), -1) == WORK
    assert moved(WORK, ("indicators", 4), 1) == WORK


def test_an_indicator_that_goes_is_no_longer_asked() -> None:
    fewer = without(WORK, ("indicators", 0))
    assert all("sleep" not in kind.measures for kind in fewer.kinds)
    assert readable(fewer)


def test_a_kind_that_goes_takes_its_phases_and_the_lengths_follow() -> None:
    fewer = without(WORK, ("kinds", 2))
    assert [phase.key for phase in fewer.phases] == ["intake", "working", "further", "final", "aftercare"]
    assert fewer.length is not None
    assert (fewer.length.least, fewer.length.usual, fewer.length.most) == (3, 4, 8)


def test_more_repeats_change_the_usual_number_of_talks() -> None:
    more = put(WORK, ("phases", 1, "repeat"), 6)
    assert more.length is not None
    assert (more.length.least, more.length.usual, more.length.most) == (3, 10, 10)
    assert readable(more)


def test_a_programme_that_no_longer_bends_has_one_length() -> None:
    stiff = put(put(WORK, ("phases", 1, "flexible"), False), ("phases", 3, "flexible"), False)
    assert stiff.length is not None
    assert (stiff.length.least, stiff.length.usual, stiff.length.most) == (5, 5, 5)
    assert readable(stiff)


@pytest.mark.parametrize(
    ("before", "language", "text", "after"),
    [
        (Words("Werk", "Work"), "nl", "Oefenen", Words("Oefenen", "Work")),
        (Words("Werk", "Werk"), "nl", "Oefenen", Words("Oefenen", "Oefenen")),
        (Words("Werk", "Werk"), "en", "Practising", Words("Practising", "Practising")),
        (Words("", "Work"), "en", "Practising", Words("Practising", "Practising")),
        (Words("Werk", "Work"), "en", "Practising", Words("Werk", "Practising")),
    ],
)
def test_the_other_language_follows_while_it_has_no_words_of_its_own(
    before: Words, language: str, text: str, after: Words
) -> None:
    assert reworded(before, language, text) == after


def test_a_new_key_is_one_that_is_not_there() -> None:
    assert free_key("section", ["section-1", "section-3", "since"]) == "section-2"


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(PROGRAMMES)), st.data())
def test_texts_lengths_and_order_of_any_programme_can_change(key: str, data: st.DataObject) -> None:
    programme = PROGRAMMES[key]
    kind = data.draw(st.integers(0, len(programme.kinds) - 1))
    steps = data.draw(st.sampled_from([-1, 1]))
    edited = moved(programme, ("kinds", kind), steps)
    edited = put(edited, ("kinds", kind, "minutes"), data.draw(st.integers(5, 480)))
    title = data.draw(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=120))
    edited = put(edited, ("title",), reworded(edited.title, "nl", title))
    edited = added(edited, ("kinds", kind, "sections"), Section("section-1", Words("x", "y"), Compartment.DOSSIER))
    assert readable(edited)
    assert replace(edited, kinds=(), title=programme.title) == replace(programme, kinds=())
