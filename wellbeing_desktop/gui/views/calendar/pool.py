"""The buttons of the things shown: kept from week to week, for making sixty of them anew takes longer than painting."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from .block import Block
from .items import Item


class BlockPool:
    """Gives each item a block: the one it had, else one that nobody needs any more, else a new one.

    `make` makes a block for an item and connects it; `kind` tells which items can share blocks.
    """

    def __init__(self, make: Callable[[Item], Block]) -> None:
        self._make = make
        self._used: dict[int, Block] = {}
        self._free: dict[bool, list[Block]] = {True: [], False: []}

    def __iter__(self) -> Iterator[Block]:
        return iter(self._used.values())

    def __len__(self) -> int:
        return len(self._used)

    def get(self, key: int) -> Block | None:
        """The block of an item's key."""
        return self._used.get(key)

    def show(self, items: Sequence[Item]) -> None:
        """Let these have a block, in this order for the Tab key."""
        before, self._used = self._used, {}
        wanted = {item.key: item.entry is not None for item in items}
        for key, block in before.items():
            if wanted.get(key) is not (block.item.entry is not None):
                self._set_free(block)
        for item in items:
            kept = before.get(item.key)
            same = kept is not None and (kept.item.entry is None) == (item.entry is None)
            block = kept if kept is not None and same else self._taken(item)
            block.show_item(item)
            self._used[item.key] = block
        self._order()

    def settle(self) -> None:
        """Show those in use and hide the others, once they lie where they should."""
        for block in self._used.values():
            if block.isHidden():
                block.show()
        for block in (*self._free[True], *self._free[False]):
            if not block.isHidden():
                block.hide()

    def choose(self, key: int) -> None:
        """Mark the chosen one; the Tab key stops at it, or at the first one when none of these is chosen."""
        stop = key if key in self._used else next(iter(self._used), 0)
        for number, block in self._used.items():
            if block.isChecked() is not (number == key):
                block.setChecked(number == key)
            policy = Qt.FocusPolicy.StrongFocus if number == stop else Qt.FocusPolicy.ClickFocus
            if block.focusPolicy() is not policy:
                block.setFocusPolicy(policy)

    def _set_free(self, block: Block) -> None:
        block.stop_drag()
        block.blockSignals(True)
        block.clearFocus()
        block.setChecked(False)
        self._free[block.item.entry is not None].append(block)

    def _taken(self, item: Item) -> Block:
        free = self._free[item.entry is not None]
        if not free:
            return self._make(item)
        block = free.pop()
        block.blockSignals(False)
        return block

    def _order(self) -> None:
        for one, other in pairwise(self._used.values()):
            QWidget.setTabOrder(one, other)
