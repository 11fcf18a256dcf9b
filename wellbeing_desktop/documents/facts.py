"""Labels with values: beside each other in columns, and under each other in the envelope."""

from wellbeing_desktop.assets.wording import Wording
from wellbeing_desktop.documents.columns import fitted
from wellbeing_desktop.documents.flow import Strip, glued
from wellbeing_desktop.documents.lines import line, wrap
from wellbeing_desktop.documents.strips import Cell, Pads, boxed, row
from wellbeing_desktop.documents.styles import BAR, ENVELOPE, LABEL, MARGIN, VALUE, WIDTH
from wellbeing_desktop.documents.tags import Element
from wellbeing_desktop.domain.paper import Envelope, Fact

_COLUMNS = 3
_GAP = 16.0
_LABELS = 81.0
_INSIDE = 10.0
_EMPTY = "\N{EN DASH}"


def fact_grid(facts: tuple[Fact, ...], parent: Element) -> list[Strip]:
    """Three facts to a row, the columns as wide as their contents ask for; a table of labels and values."""
    table = parent.child("Table")
    rows = [facts[start : start + _COLUMNS] for start in range(0, len(facts), _COLUMNS)]
    columns = _columns(rows)
    strips: list[Strip] = []
    for number, some in enumerate(rows):
        labels, values = [], []
        for (x, width), fact in zip(columns, some, strict=False):
            entry = table.child("TR")
            label, value = entry.header_cell("Row"), entry.child("TD")
            labels.append(Cell(x, wrap(fact.label, LABEL, width), LABEL, label))
            values.append(Cell(x, wrap(fact.value or _EMPTY, VALUE, width), VALUE, value))
        strips += glued(row(labels, LABEL, Pads(), 5.5 if number else 0.0))
        strips += row(values, VALUE, Pads())
    return strips


def envelope_box(envelope: Envelope, words: Wording, parent: Element) -> list[Strip]:
    """For whom, why, under which consent and what: a tinted box with a bar."""
    table = parent.child("Table")
    entries = {
        "envelope.recipient": envelope.recipient,
        "envelope.purpose": envelope.purpose,
        "envelope.consent": envelope.consent,
        "envelope.content": envelope.content,
    }
    left = MARGIN + BAR + _INSIDE
    width = WIDTH - BAR - 2 * _INSIDE - _LABELS
    strips: list[Strip] = []
    for key, value in entries.items():
        entry = table.child("TR")
        label, text = entry.header_cell("Row"), entry.child("TD")
        cells = [
            Cell(left, wrap(words.text(key), LABEL, _LABELS - 6), LABEL, label),
            Cell(left + _LABELS, wrap(value or _EMPTY, ENVELOPE, width), ENVELOPE, text),
        ]
        strips += row(cells, ENVELOPE, Pads(1.4, 1.4))
    return boxed(strips, 5, 5)


def _columns(rows: list[tuple[Fact, ...]]) -> list[tuple[float, float]]:
    wishes = [
        max(_natural(some[column]) for some in rows if column < len(some)) for column in range(max(map(len, rows)))
    ]
    wishes += [0.0] * (_COLUMNS - len(wishes))
    shares = _shares(wishes, WIDTH - _GAP * (_COLUMNS - 1))
    return [(MARGIN + sum(shares[:n]) + n * _GAP, shares[n]) for n in range(_COLUMNS)]


def _natural(fact: Fact) -> float:
    return max(line(fact.label[:200], LABEL).width, line(fact.value[:200], VALUE).width) + 0.1


def _shares(wishes: list[float], room: float) -> list[float]:
    """Each wish when they fit, the rest divided evenly; else the modest ones whole and the others evenly."""
    spare = room - sum(wishes)
    if spare >= 0:
        even = room / len(wishes)
        if max(wishes) <= even:
            return [even] * len(wishes)
        return [wish + spare / len(wishes) for wish in wishes]
    return fitted(wishes, room)
