"""Laying strips on pages: a strip is a part of the page, as wide as the text, that is never cut."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wellbeing_desktop.documents.sheet import Sheet

Draw = Callable[[Sheet, float], None]

_LEAST = 100.0  # height of what a last page holds at least: some seven lines, more than signature boxes alone


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

    @property
    def topmost(self) -> float:
        """What it takes as the first of a page, after the head that comes again."""
        return self.height + (self.again.height if self.again else 0.0)


def glued(strips: list[Strip]) -> list[Strip]:
    """The same strips, each kept with the next one, also with what follows the last."""
    for strip in strips:
        strip.glue = True
    return strips


def paginate(strips: Iterable[Strip], first: float, others: float) -> list[list[tuple[Strip, float]]]:
    """For each page its strips with the distance of their top from the top of the text; at least one page.

    `first` and `others` are the heights for text of the first page and of those after it. A last page with little
    on it gets some of what stands before it.
    """
    pages: list[list[Strip]] = [[]]
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
            used += strip.depth if pages[-1] else strip.topmost
            pages[-1].append(strip)
    if len(pages) > 1 and _height(pages[-1]) < _LEAST:
        pages[-2:] = _evened(pages[-2], pages[-1], others)
    return [_placed(page) for page in pages]


def _evened(earlier: list[Strip], last: list[Strip], room: float) -> list[list[Strip]]:
    """The last two pages parted where the last one has enough on it, if strips part there before it is half full."""
    both = [*earlier, *last]
    for cut in range(len(earlier) - 1, 0, -1):
        height = _height(both[cut:])
        if height > room / 2:
            break
        if height >= _LEAST and not both[cut - 1].glue:
            return [both[:cut], both[cut:]]
    return [earlier, last]


def _height(page: list[Strip]) -> float:
    return page[0].topmost + sum(strip.depth for strip in page[1:])


def _placed(page: list[Strip]) -> list[tuple[Strip, float]]:
    """The strips below each other, with the head of a table that goes on above them."""
    placed: list[tuple[Strip, float]] = []
    used = 0.0
    for strip in page:
        if placed:
            used += strip.before
        elif strip.again is not None:
            placed.append((strip.again, used))
            used += strip.again.height
        placed.append((strip, used))
        used += strip.height
    return placed


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
