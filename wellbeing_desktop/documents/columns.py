"""How wide columns become: as wide as their contents ask for, as far as the paper allows; lengths in points."""

from collections.abc import Sequence


def fitted(wishes: Sequence[float], room: float) -> list[float]:
    """Each its wish, the modest ones first; what is too wide shares evenly in the room that is left."""
    widths = [0.0] * len(wishes)
    left, waiting = room, len(wishes)
    for column in sorted(range(len(wishes)), key=wishes.__getitem__):
        widths[column] = min(wishes[column], left / waiting)
        left -= widths[column]
        waiting -= 1
    return widths


def shared(shares: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """The room by shares; a column that needs more than its share takes that from the others as far as they have it."""
    if sum(least) >= room:
        return fitted(least, room)
    kept: set[int] = set()
    while True:
        free = [column for column in range(len(shares)) if column not in kept]
        unit = (room - sum(least[column] for column in kept)) / sum(shares[column] for column in free)
        short = {column for column in free if unit * shares[column] < least[column]}
        if not short:
            return [least[n] if n in kept else unit * share for n, share in enumerate(shares)]
        kept |= short
