"""Noticing names in a note of 50,000 characters with 10,000 people in the vault, as after each save.

All of it is work of one thread, whose time is counted.
"""

import time
from itertools import product

from benchmarks.timing import Measure
from wellbeing_desktop.assets.dictionaries import ordinary
from wellbeing_desktop.domain.name_index import NameIndex, Person, Talk

MOST = 5.0
"""Milliseconds that a look may take after the first."""

LENGTH, ROUNDS = 50_000, 30
FIRST = ("Jan", "Anna", "Wilhelmina", "Mark", "Roos", "Chaima", "Bo", "Sjoerd", "Els", "Yasmina")
MIDDLE = ("", "de ", "van ", "van der ", "El ")
SYLLABLES = ("ba", "ke", "lo", "mi", "ra", "to", "ve", "zu", "ni", "sa", "mer", "hof", "stra", "kel")
SENTENCE = "Jan en Anna ging het beter af om na te denken voordat er ja werd gezegd, en op een mark groeit geen roos. "


def _people() -> list[Person]:
    surnames = ("".join(parts).title() for parts in product(SYLLABLES, repeat=4))
    whole = zip(product(FIRST, MIDDLE), product(range(200), range(1)), strict=False)
    firsts = [f"{first} {middle}" for (first, middle), _ in whole]
    return [
        Person(f"{firsts[at % len(firsts)]}{surname}", at if at % 2 else None, None if at % 2 else at)
        for at, surname in zip(range(10_000), surnames, strict=False)
    ]


def _text() -> str:
    """Lines of one to four sentences; each sentence has words of its own, as writing has."""
    lines: list[str] = []
    while sum(len(line) + 1 for line in lines) < LENGTH:
        at = len(lines)
        own = f"Punt {chr(97 + at % 26) * 3}{'xyz'[at % 3]} was klaar. "
        lines.append((SENTENCE + own) * (at % 4 + 1))
    return "\n".join(lines)[:LENGTH]


def run() -> list[Measure]:
    """Make the index once, look once, and time what every later look costs."""
    everybody = _people()
    begin = time.thread_time()
    index = NameIndex(everybody, ordinary)
    made = (time.thread_time() - begin) * 1000
    client = everybody[0]
    talk, text = Talk(frozenset({client.key}), frozenset({client.name})), _text()
    spent = []
    for at in range(ROUNDS):
        begin = time.thread_time()
        index.look(f"{text}\nWat er net getypt is, {at} keer.", talk)
        spent.append((time.thread_time() - begin) * 1000)
    least = min(spent[1:])  # what else the machine does only adds
    what = f"notice names in {LENGTH:,} characters ({least:.1f} ms, first {spent[0]:.1f}, index {made:.0f} ms)"
    return [(what, least / MOST, 1)]
