"""Places in a text as Qt counts them: in UTF-16, where 🙂 takes two."""

from collections.abc import Callable

_LAST_PLAIN = "\uffff"


def unit_places(text: str) -> tuple[Callable[[int], int], Callable[[int], int]]:
    """Two functions: from a place in the Python text to that in Qt's, and back."""
    if text.isascii() or max(text) <= _LAST_PLAIN:
        return int, int
    units = text.encode("utf-16-le", "surrogatepass")

    def to_unit(place: int) -> int:
        return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2

    def to_sign(unit: int) -> int:
        return len(units[: unit * 2].decode("utf-16-le", "ignore"))

    return to_unit, to_sign
