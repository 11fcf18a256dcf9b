"""The line of a key, however the file was written: tables in brackets, on one line, or inside a list."""

import pytest

from wellbeing_desktop.programmes.lines import line_of

SOURCE = '''\
title = { nl = "een # [x]", en = "one" } # with words
a.b.c = 1
"quoted key" = """
three
lines"""

numbers = [
    7,  # seven
    { nl = "x", en = ["y", "z"] },
    2026-11-22 10:00:00,
]
[length]
least = 3
[[kinds]]
key = 'first'
[[kinds.sections]]
key = "s1"
[[kinds]]
key = "second"
[[kinds.sections]]
key = "s1"
[[kinds.sections]]
key = "s2"
[kinds.title]
nl = "tweede"
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title", "en"), 1),
        (("a", "b", "c"), 2),
        (("quoted key",), 3),
        (("numbers",), 7),
        (("numbers", 0), 8),
        (("numbers", 1, "en", 1), 9),
        (("numbers", 2), 10),
        (("length", "least"), 13),
        (("length", "absent"), 12),
        (("kinds", 0, "key"), 15),
        (("kinds", 1), 18),
        (("kinds", 1, "sections", 1, "key"), 23),
        (("kinds", 1, "title", "nl"), 25),
        (("kinds", 0, "minutes"), 14),
        (("absent",), 1),
    ],
)
def test_the_line_of_a_key(path: tuple[str | int, ...], line: int) -> None:
    assert line_of(SOURCE, path) == line
