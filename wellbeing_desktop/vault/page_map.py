"""What stood on the pages of a vault that are bad: of which tables, and between which rows.

The tables' trees are walked from their roots over the pages that are whole. A parent tells which page a bad one is and
between which numbers its rows lie, so that everything outside those ranges can be trusted to be all there is.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from . import btree
from .btree import Cell
from .cipher_pages import CipherPages, Read, reader
from .connecting import PAGE_SIZE, SALT_SIZE
from .page_check import PagesFound
from .store import Vault

Rows = tuple[int, int]
"""From one row number to another, both among them."""

ALL_ROWS: Rows = (-(2**63), btree.HIGHEST)


@dataclass
class PageMap:
    """What is bad: rows by table, tables kept by key instead of number (wholly), and indexes, which can be made again.

    `pages` counts the bad pages of each table; `free` held nothing; of `unknown` only can be said that they hang below
    a page that is bad too. With `schema` the list of tables itself was hit, and tables may be missing here.
    """

    rows: dict[str, list[Rows]] = field(default_factory=dict)
    by_key: set[str] = field(default_factory=set)
    indexes: set[str] = field(default_factory=set)
    pages: dict[str, int] = field(default_factory=dict)
    free: int = 0
    unknown: int = 0
    schema: bool = False

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables of which something cannot be read."""
        return tuple(sorted({*self.rows, *self.by_key}))


@dataclass(frozen=True)
class _Tree:
    """One entry of the list of tables and indexes."""

    kind: str
    name: str
    table: str
    root: int


def of_vault(vault: Vault, found: PagesFound) -> PageMap:
    """What the bad pages of an open vault hold; keeps the vault's lock meanwhile, some 20 ms a megabyte."""
    with vault.lock:
        return _Walk(CipherPages(vault.data_key, vault.read(0, SALT_SIZE)), vault.read, found).map()


def of_file(path: Path, data_key: bytes, found: PagesFound, salt: bytes = b"") -> PageMap:
    """What the bad and missing pages of a closed vault held; `salt` as for `page_check.look_at_file`."""
    read = reader(path)
    return _Walk(CipherPages(data_key, salt or read(0, SALT_SIZE)), read, found).map()


class _Walk:
    """One walk over all trees; a page that is bad, missing or no page of a tree ends it there."""

    def __init__(self, pages: CipherPages, read: Read, found: PagesFound) -> None:
        self._pages = pages
        self._read = read
        self._bad = frozenset(found.bad)
        self._count = found.pages
        self._reached: set[int] = set()
        self._map = PageMap()

    def map(self) -> PageMap:
        trees: list[_Tree] = []
        self._map.schema = bool(self._rows(1, "", lambda cell: trees.append(_tree(cell.payload))))
        for tree in trees:
            if tree.root:  # what has no pages of its own, as a view, a trigger or a virtual table, has no root
                self._walk(tree)
        self._free()
        self._map.unknown = len(self._bad - self._reached)
        return self._map

    def _walk(self, tree: _Tree) -> None:
        if tree.kind == "index":
            if not self._keys(tree.root, ""):
                self._map.indexes.add(tree.name)
            return
        page = self._plain(tree.root)
        if page is not None and btree.kind(page, tree.root) in (btree.INDEX_INNER, btree.INDEX_LEAF):
            if not self._keys(tree.root, tree.table):
                self._map.by_key.add(tree.table)
        elif lost := self._rows(tree.root, tree.table):
            self._map.rows[tree.table] = _joined(lost)

    def _rows(self, root: int, table: str, take: Callable[[Cell], object] | None = None) -> list[Rows]:
        """Walk a table by number, giving its readable rows' cells to `take`; returns the rows that cannot be read."""
        lost: list[Rows] = []

        def visit(number: int, low: int, high: int) -> None:
            page = self._page(number, table)
            if page is None:
                lost.append((low, high))
                return
            inner = btree.kind(page, number) == btree.TABLE_INNER
            for cell in btree.cells(page, number):
                if inner:
                    visit(cell.child, low, min(high, cell.rowid))
                    low = cell.rowid + 1
                elif not self._chain(cell.overflow, table):
                    lost.append((cell.rowid, cell.rowid))
                elif take is not None:
                    take(cell)

        visit(root, *ALL_ROWS)
        return lost

    def _keys(self, number: int, table: str) -> bool:
        """Walk a tree by key; whether all of it can be read."""
        page = self._page(number, table)
        if page is None:
            return False
        found = [
            self._chain(cell.overflow, table) and (not cell.child or self._keys(cell.child, table))
            for cell in btree.cells(page, number)
        ]
        return all(found)

    def _chain(self, number: int, table: str) -> bool:
        """Follow overflow pages, each of which begins with the next one's number; whether all can be read."""
        while number:
            page = self._page(number, table, tree=False)
            if page is None:
                return False
            number = int.from_bytes(page[:4])
        return True

    def _free(self) -> None:
        """Count the bad ones among free pages: trunks with the next trunk's number, a count and numbers of leaves."""
        first = self._plain(1)
        trunk = int.from_bytes(first[32:36]) if first is not None else 0
        while trunk and trunk not in self._reached:
            page, free = self._plain(trunk), {trunk}
            if page is not None:
                leaves = int.from_bytes(page[4:8])
                free |= {int.from_bytes(page[at : at + 4]) for at in range(8, 8 + 4 * leaves, 4)}
            self._map.free += len(free & self._bad)
            self._reached |= free
            trunk = int.from_bytes(page[:4]) if page is not None else 0

    def _page(self, number: int, table: str, *, tree: bool = True) -> bytes | None:
        """A page that is reached for the first time; a bad one is counted for the table."""
        if number in self._reached:
            return None
        self._reached.add(number)
        if table and number in self._bad:
            self._map.pages[table] = self._map.pages.get(table, 0) + 1
        page = self._plain(number)
        return page if page is not None and (not tree or btree.kind(page, number)) else None

    def _plain(self, number: int) -> bytes | None:
        """A page that is there and whole."""
        if number in self._bad or not 1 <= number <= self._count:
            return None
        return self._pages.plain(number, self._read((number - 1) * PAGE_SIZE, PAGE_SIZE))


def _tree(payload: bytes) -> _Tree:
    kind, name, table, root = btree.record(payload, 4)
    return _Tree(str(kind), str(name), str(table), root if isinstance(root, int) else 0)


def _joined(lost: list[Rows]) -> list[Rows]:
    """The same ranges in order, those that touch made one."""
    made: list[Rows] = []
    for low, high in sorted(lost):
        if made and low <= made[-1][1] + 1:
            made[-1] = (made[-1][0], max(high, made[-1][1]))
        else:
            made.append((low, high))
    return made
