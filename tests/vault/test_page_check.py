"""Every page of an open vault is checked beside its use: each flipped byte is found, and nothing else is."""

import random
import threading
from pathlib import Path

import pytest

from tests.vault.damaged import add, flip, make
from tests.vault_tools import DATA_KEY, SetClock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Cancelled
from wellbeing_desktop.vault import diagnosis, page_check
from wellbeing_desktop.vault.connecting import PAGE_SIZE, connect, raw_key
from wellbeing_desktop.vault.opening import open_vault
from wellbeing_desktop.vault.store import Vault


def sqlcipher_finds(path: Path) -> bool:
    """Whether SQLCipher's own check, on a connection of its own, finds a bad page."""
    connection = connect(path, raw_key(DATA_KEY))
    try:
        return bool(connection.execute("PRAGMA cipher_integrity_check").fetchall())
    finally:
        connection.close()


@pytest.fixture
def closed(tmp_path: Path, clock: SetClock) -> Path:
    """A closed vault with a few texts that take pages of their own."""
    return make(tmp_path / "vault.db", clock, lambda vault: add(vault, "x" * 30_000))


def test_a_whole_vault_is_found_whole_while_it_is_used(vault: Vault) -> None:
    add(vault, "x" * 300_000)
    seen = page_check.look(vault)
    assert (seen.bad, seen.missing, seen.trouble) == ((), 0, None)
    assert seen.pages == vault.connection.execute("PRAGMA page_count").fetchone()[0]
    page_check.check(vault)
    add(vault, "afterwards")


def test_each_flipped_byte_of_a_sample_is_found_on_its_page_as_sqlcipher_finds_it(closed: Path) -> None:
    """A sample in all parts of a page: salt, text, vector, HMAC; SQLCipher's own check is asked about some of them."""
    size, chance = closed.stat().st_size, random.Random(6)  # noqa: S311
    parts = (0, 15, 16, 100, 2000, 4015, 4016, 4031, 4032, 4095)
    places = [page * PAGE_SIZE + part for page in range(0, size // PAGE_SIZE, 9) for part in parts]
    salt = diagnosis.read_salt(closed)
    for number, at in enumerate(places):
        bit = chance.randrange(8)
        flip(closed, at, bit)
        assert page_check.look_at_file(closed, DATA_KEY, salt).bad == (at // PAGE_SIZE + 1,), at
        if number % 25 == 0:
            assert sqlcipher_finds(closed), at
        flip(closed, at, bit)
    assert page_check.look_at_file(closed, DATA_KEY, salt).trouble is None
    assert not sqlcipher_finds(closed)


def test_a_page_put_in_anothers_place_is_found(closed: Path) -> None:
    content = closed.read_bytes()
    closed.write_bytes(content[: 5 * PAGE_SIZE] + content[6 * PAGE_SIZE : 7 * PAGE_SIZE] + content[6 * PAGE_SIZE :])
    assert page_check.look_at_file(closed, DATA_KEY).bad == (6,)


def test_damage_is_told_with_its_pages(closed: Path) -> None:
    pages = closed.stat().st_size // PAGE_SIZE
    for page in (pages, pages - 2):
        flip(closed, page * PAGE_SIZE - 2000)
    vault = open_vault(closed, DATA_KEY)
    with pytest.raises(UserError) as caught:
        page_check.check(vault)
    assert caught.value.kind is Kind.VAULT_DAMAGED
    assert caught.value.data == {"pages": (pages - 2, pages), "count": 2, "of": pages}
    add(vault, "the vault's own connection serves on")
    vault.close()


@pytest.mark.parametrize(("cut", "missing"), [(PAGE_SIZE, 1), (3 * PAGE_SIZE, 3), (10, 1), (PAGE_SIZE + 1, 2)])
def test_a_file_cut_short_is_told_apart(closed: Path, cut: int, missing: int) -> None:
    size = closed.stat().st_size
    closed.write_bytes(closed.read_bytes()[: size - cut])
    trouble = page_check.look_at_file(closed, DATA_KEY).trouble
    assert trouble is not None
    assert trouble.kind is Kind.VAULT_TRUNCATED
    assert trouble.data == {"missing": missing, "of": size // PAGE_SIZE}


def test_stopping_works_and_leaves_the_vault_in_use(vault: Vault) -> None:
    add(vault, "x" * 1_000_000)
    steps: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        steps.append((done, total))
        if len(steps) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        page_check.check(vault, progress)
    pages = vault.connection.execute("PRAGMA page_count").fetchone()[0]
    assert steps == [(page_check.SLICE, pages), (2 * page_check.SLICE, pages)]
    add(vault, "afterwards")


def test_saving_meanwhile_is_neither_held_up_nor_taken_for_damage(vault: Vault) -> None:
    """Another thread saves and erases without a pause while the check runs over and over; pages come and go."""
    vault.connection.execute("PRAGMA synchronous = OFF")
    add(vault, "x" * 1_000_000)
    stop, saved = threading.Event(), 0

    found: list[page_check.PagesFound] = []

    def look() -> None:
        found.extend(page_check.look(vault) for _ in range(12))
        stop.set()

    worker = threading.Thread(target=look)
    worker.start()
    while not stop.is_set():
        saved += 1
        add(vault, "y" * (1 + saved % 40) * 4_000)
        if saved % 5 == 0:
            with vault.transaction(Act.ADD_CONTACT):
                vault.connection.execute("DELETE FROM organisation WHERE id % 3 = 1 AND id > 1")
    worker.join()
    assert saved > 12
    assert [(seen.bad, seen.missing) for seen in found] == [((), 0)] * 12
