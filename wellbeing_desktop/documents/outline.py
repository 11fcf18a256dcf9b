"""Bookmarks: the headings of a long document beside its pages, in any reader of PDFs (ISO 32000-1, 12.3.3)."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from wellbeing_desktop.documents.tags import text_string


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading with where it stands: its page from 0, the height in points; `deeper` when it is below the last."""

    words: str
    page: int
    height: float
    deeper: bool = False


def outline_objects(bookmarks: Sequence[Bookmark], first: int, pages: list[int]) -> list[str]:
    """The objects of the outline, numbered from `first`, which is its root; none without bookmarks.

    `pages` are the object numbers of the pages. The chapters are shown, what is below them is folded.
    """
    if not bookmarks:
        return []
    numbers = range(first + 1, first + 1 + len(bookmarks))
    above = _above(bookmarks)
    kids: dict[int, list[int]] = {}
    for at, over in enumerate(above):
        kids.setdefault(over, []).append(at)
    top = [numbers[at] for at in kids[-1]]
    root = f"<< /Type /Outlines /First {top[0]} 0 R /Last {top[-1]} 0 R /Count {len(top)} >>"
    items = [_item(bookmarks, at, above[at], kids, numbers, pages) for at in range(len(bookmarks))]
    return [root, *items]


def _above(bookmarks: Sequence[Bookmark]) -> list[int]:
    """For each bookmark the place of the one it is folded under, -1 for a chapter."""
    found, chapter = [], -1
    for at, one in enumerate(bookmarks):
        if one.deeper and chapter >= 0:
            found.append(chapter)
        else:
            chapter = at
            found.append(-1)
    return found


def _item(
    bookmarks: Sequence[Bookmark], at: int, over: int, kids: dict[int, list[int]], numbers: range, pages: list[int]
) -> str:
    one, beside, below = bookmarks[at], kids[over], kids.get(at, [])
    place = bisect_left(beside, at)
    entries = [f"/Title {text_string(one.words)}", f"/Parent {numbers[over] if over >= 0 else numbers.start - 1} 0 R"]
    entries.append(f"/Dest [{pages[one.page]} 0 R /XYZ 0 {one.height:.2f} null]")
    if place > 0:
        entries.append(f"/Prev {numbers[beside[place - 1]]} 0 R")
    if place + 1 < len(beside):
        entries.append(f"/Next {numbers[beside[place + 1]]} 0 R")
    if below:
        entries.append(f"/First {numbers[below[0]]} 0 R /Last {numbers[below[-1]]} 0 R /Count -{len(below)}")
    return f"<< {' '.join(entries)} >>"
