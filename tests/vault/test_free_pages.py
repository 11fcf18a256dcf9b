"""After a write was cut off: a torn free page is written anew and is no damage; part of a page at the end is none."""

from pathlib import Path

import pytest

from tests.decrypted import pages
from tests.vault_tools import DATA_KEY
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault import diagnosis, free_pages
from wellbeing_desktop.vault.checking import check_whole
from wellbeing_desktop.vault.connecting import PAGE_SIZE, connect, raw_key
from wellbeing_desktop.vault.opening import create, open_vault

HOT = bytes.fromhex("d9d505f920a163d7")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed vault with many free pages."""
    vault = create(tmp_path / "vault.db", DATA_KEY)
    vault.connection.execute("CREATE TABLE passing (content BLOB)")
    vault.connection.execute("INSERT INTO passing VALUES (zeroblob(4000000))")
    vault.connection.execute("DROP TABLE passing")
    vault.close()
    return tmp_path / "vault.db"


def tear_a_free_page(path: Path) -> None:
    """Spoil the first leaf of the list of free pages; trunks hold leaves' numbers, and page 1 the first trunk's."""
    plain = list(pages(path, DATA_KEY))
    trunk = int.from_bytes(plain[0][16:20])
    while not int.from_bytes(plain[trunk - 1][4:8]):
        trunk = int.from_bytes(plain[trunk - 1][:4])
    leaf = int.from_bytes(plain[trunk - 1][8:12])
    with path.open("rb+") as file:
        file.seek((leaf - 1) * PAGE_SIZE + 512)
        file.write(bytes(512))


def is_whole(path: Path) -> bool:
    connection = connect(path, raw_key(DATA_KEY))
    try:
        check_whole(connection)
    except UserError:
        return False
    finally:
        connection.close()
    return True


def test_a_torn_free_page_is_written_anew_at_the_opening(path: Path) -> None:
    tear_a_free_page(path)
    assert not is_whole(path), "else there is nothing to mend"
    journal = path.with_name("vault.db-journal")
    journal.write_bytes(HOT)
    free_pages.note_cut_off(path)
    journal.unlink()
    open_vault(path, DATA_KEY).close()
    assert is_whole(path)
    assert sorted(one.name for one in path.parent.iterdir() if one.stat().st_size != 0) == ["vault.db"]


def test_damage_without_a_write_that_was_cut_off_stays_to_be_told(path: Path) -> None:
    tear_a_free_page(path)
    open_vault(path, DATA_KEY).close()
    assert not is_whole(path)


def test_part_of_a_page_is_no_truncation_when_the_journal_takes_it_away(path: Path) -> None:
    with path.open("ab") as file:
        file.write(bytes(512))
    with pytest.raises(UserError) as caught:
        diagnosis.check_file(path)
    assert caught.value.kind is Kind.VAULT_TRUNCATED
    path.with_name("vault.db-journal").write_bytes(HOT)
    diagnosis.check_file(path)
