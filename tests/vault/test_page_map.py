"""Of each bad page it is known what stood on it: checked against what SQLite itself can and cannot read."""

from pathlib import Path

import pytest

from tests.vault.damaged import Reader, add, flip_page, make, pages_of
from tests.vault_tools import DATA_KEY, SetClock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.vault import page_check, page_map
from wellbeing_desktop.vault.connecting import PAGE_SIZE
from wellbeing_desktop.vault.opening import open_vault
from wellbeing_desktop.vault.page_map import ALL_ROWS, PageMap
from wellbeing_desktop.vault.store import Vault

ROWS = 60


def fill(vault: Vault) -> None:
    """Rows that fill half a page each, one that needs many, and some pages that are free again."""
    for number in range(ROWS):
        add(vault, f"{number}" + "x" * (1500 if number != 30 else 30_000))
    for _ in range(8):
        add(vault, "y" * 5_000)
    with vault.transaction(Act.ADD_CONTACT):
        vault.connection.execute("DELETE FROM organisation WHERE id > ?", (ROWS,))


@pytest.fixture
def closed(tmp_path: Path, clock: SetClock) -> Path:
    return make(tmp_path / "vault.db", clock, fill)


def map_of(path: Path) -> PageMap:
    return page_map.of_file(path, DATA_KEY, page_check.look_at_file(path, DATA_KEY))


def unreadable(path: Path) -> set[int]:
    """The organisations that SQLite cannot read."""
    reader = Reader(path)
    try:
        return {
            number
            for number in range(1, ROWS + 1)
            if reader.rows("SELECT name FROM organisation WHERE id = ?", number) is None
        }
    finally:
        reader.close()


def within(found: PageMap, table: str) -> set[int]:
    """The same by the map."""
    return {number for low, high in found.rows.get(table, []) for number in range(max(1, low), min(high, ROWS) + 1)}


def test_rows_that_cannot_be_read_are_those_that_sqlite_cannot_read(closed: Path) -> None:
    """One page after the other, over the part of the file where the organisations stand."""
    seen: dict[str, int] = {}
    for page in range(pages_of(closed) - 50, pages_of(closed) + 1, 2):
        flip_page(closed, page)
        found = map_of(closed)
        if found.rows:
            seen["rows"] = seen.get("rows", 0) + ("organisation" in found.rows)
            (table,) = found.tables
            assert found.pages == {table: 1}
            assert table != "organisation" or within(found, "organisation") == unreadable(closed) != set()
        else:
            seen["free"] = seen.get("free", 0) + found.free
        assert (found.unknown, found.schema) == (0, False)
        flip_page(closed, page)
    assert seen["rows"] > 12
    assert seen["free"] > 2


def test_each_page_belongs_to_something(closed: Path) -> None:
    """Every page of the file is a table's, an index's, free, or one of those with the list of tables; a sample."""
    tables, indexes, schema, free = set[str](), set[str](), 0, 0
    for page in range(1, pages_of(closed) + 1, 9):
        flip_page(closed, page)
        found = map_of(closed)
        assert found.unknown == 0 or found.schema, page
        assert bool(found.tables) + bool(found.indexes) + bool(found.free) + found.schema == 1, page
        tables |= set(found.tables)
        indexes |= found.indexes
        schema += found.schema
        free += found.free
        flip_page(closed, page)
    reader = Reader(closed)
    asked = "SELECT name FROM sqlite_schema WHERE type = ? AND rootpage > 0"
    assert tables < {name for (name,) in reader.rows(asked, "table") or ()}
    assert indexes < {name for (name,) in reader.rows(asked, "index") or ()}
    assert (len(tables) > 5, len(indexes) > 5, free > 0, schema > 0) == (True,) * 4
    reader.close()


def test_a_bad_root_and_a_cut_file_are_known_too(closed: Path) -> None:
    reader = Reader(closed)
    asked = "SELECT rootpage FROM sqlite_schema WHERE name IN ('organisation', 'counter') ORDER BY name"
    (keyed,), (root,) = reader.rows(asked) or ((0,), (0,))
    reader.close()
    flip_page(closed, root)
    assert map_of(closed).rows == {"organisation": [ALL_ROWS]}
    assert map_of(closed).unknown == 0
    flip_page(closed, root)
    flip_page(closed, keyed)
    assert map_of(closed).tables == ("counter",)
    flip_page(closed, keyed)
    content = closed.read_bytes()
    closed.write_bytes(content[: -20 * PAGE_SIZE])
    found = map_of(closed)
    assert found.tables == ("audit", "organisation")
    assert within(found, "organisation") == unreadable(closed) != set()


def test_an_open_vault_is_mapped_while_it_is_used(closed: Path) -> None:
    flip_page(closed, pages_of(closed) - 20)
    vault = open_vault(closed, DATA_KEY)
    found = page_map.of_vault(vault, page_check.look(vault))
    assert found.tables == ("organisation",)
    vault.close()
