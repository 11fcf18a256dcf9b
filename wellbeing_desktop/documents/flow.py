"""Laying strips on pages: a strip is a part of the page, as wide as the text, that is never cut."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wellbeing_desktop.documents.sheet import Sheet

Draw = Callable[[Sheet, float], None]


@dataclass(slots=True)
class Strip:
    """Drawn by `draw(sheet, top)`; `before` is air above it, left out at the top of a page.

    `glue` keeps it on one page with the next strip; `again` is drawn above it when it begins a page, as the
    head of a table.
    """

    height: float
    draw: Draw
    before: float = 0.0
    glue: bool = False
    again: "Strip | None" = None

    @property
    def depth(self) -> float:
        """What it takes below another strip."""
        return self.before + self.height


def glued(strips: list[Strip]) -> list[Strip]:
    """The same strips, each kept with the next one, also with what follows the last."""
    for strip in strips:
        strip.glue = True
    return strips


def paginate(strips: Iterable[Strip], first: float, others: float) -> list[list[tuple[Strip, float]]]:
    """For each page its strips with the distance of their top from the top of the text; at least one page.

    `first` and `others` are the heights for text of the first page and of those after it.
    """
    pages: list[list[tuple[Strip, float]]] = [[]]
    used = 0.0
    for chain in _chains(strips):
        room = first if len(pages) == 1 else others
        if pages[-1] and used + sum(strip.depth for strip in chain) > room and _fits(chain, others):
            pages.append([])
            used = 0.0
        for strip in chain:
            room = first if len(pages) == 1 else others
            if pages[-1] and used + strip.depth > room:
                pages.append([])
                used = 0.0
            used = _place(strip, pages[-1], used)
    return pages


def _place(strip: Strip, page: list[tuple[Strip, float]], used: float) -> float:
    if page:
        used += strip.before
    elif strip.again is not None:
        page.append((strip.again, used))
        used += strip.again.height
    page.append((strip, used))
    return used + strip.height


def _fits(chain: list[Strip], room: float) -> bool:
    return sum(strip.depth for strip in chain) - chain[0].before <= room


def _chains(strips: Iterable[Strip]) -> Iterable[list[Strip]]:
    chain: list[Strip] = []
    for strip in strips:
        chain.append(strip)
        if not strip.glue:
            yield chain
            chain = []
    if chain:
        yield chain
