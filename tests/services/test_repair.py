"""A damaged vault is repaired from its newest good snapshot and what can be read of it; the yes comes first."""

import hashlib
import shutil
from pathlib import Path

import pytest

from tests.services.worlds import PRACTICE, begin
from tests.vault.damaged import Reader, flip_page, pages_of
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.erasing import Reason
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.services import access, access_start, erasing, notes, practice, repair, snapshots
from wellbeing_desktop.services.integrity import Area
from wellbeing_desktop.vault import audit, page_check, page_map, replacing
from wellbeing_desktop.vault.store import Vault

PHRASE = "zevenluikenkastmetgras"


OLD, CHANGED, NEW = ("Anna", "Bea", "Cas"), ("Dirk", "Eef", "Fien"), ("Gijs", "Hans", "Ilse")
"""Clients whose note was written before the snapshot, those whose note was changed since, and those who came since."""


class Home:
    """A practice with a snapshot, a few hours of work since, and a closed vault."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder, self.clock = folder, clock
        self.code = ""
        self.data_key = b""

    def make(self) -> "Home":
        vault, self.code = access_start.create(self.folder, PHRASE, use_keyring=False, clock=self.clock)
        self.data_key = vault.data_key
        vault.connection.execute("PRAGMA synchronous = OFF")
        access_start.confirm_sheet(vault, self.code)
        practice.save(vault, PRACTICE)
        talks = {name: begin(vault, name).dialogue.id for name in (*OLD, *CHANGED)}
        for talk in talks.values():
            write(vault, talk, "toen")
        (self.folder / "snapshots").mkdir()
        snapshots.make(vault, self.folder / "snapshots")
        self.clock.turn(hours=3)
        for name in CHANGED:
            write(vault, talks[name], "later")
        for name in NEW:
            write(vault, begin(vault, name).dialogue.id, "nieuw")
        vault.close()
        return self

    @property
    def path(self) -> Path:
        return self.folder / "vault.db"

    def page_of(self, table: str) -> int:
        """The last page on which rows of the table stand, and not its first ones."""
        for page in range(pages_of(self.path), 1, -1):
            flip_page(self.path, page)
            found = page_map.of_file(self.path, self.data_key, page_check.look_at_file(self.path, self.data_key))
            flip_page(self.path, page)
            if any(low > 0 for low, _ in found.rows.get(table, ())):
                return page
        raise AssertionError("no such page")

    def open(self) -> Vault:
        return access.unlock(self.folder, PHRASE, clock=self.clock)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return Home(tmp_path_factory.mktemp("made") / "home", Clock()).make()


@pytest.fixture
def home(made: Home, tmp_path: Path) -> Home:
    found = Home(tmp_path / "home", made.clock)
    shutil.copytree(made.folder, found.folder)
    found.code, found.data_key = made.code, made.data_key
    return found


def write(vault: Vault, talk: int, text: str) -> None:
    """A note that nearly fills a page."""
    notes.save(vault, talk, {"background": (Line(text + " x" * 1500),)})


def written(vault: Vault) -> dict[str, str]:
    """By client the first word of the note."""
    rows = vault.connection.execute(
        "SELECT client.name, substr(note_section.lines, instr(note_section.lines, 'text') + 7, 5) FROM note_section"
        " JOIN session ON session.id = session_id JOIN trajectory ON trajectory.id = trajectory_id"
        " JOIN client ON client.id = client_id"
    )
    return {name: text.split()[0].strip('"') for name, text in rows}


WHOLE = dict.fromkeys(OLD, "toen") | dict.fromkeys(CHANGED, "later") | dict.fromkeys(NEW, "nieuw")


def lines_of(repaired: repair.Repaired) -> dict[Area, repair.Line]:
    return {line.area: line for line in repaired.lines}


def digest(folder: Path) -> dict[str, str]:
    """Every file of the home folder by what is in it."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != access.ATTEMPTS_NAME
    }


def test_the_repaired_vault_has_all_but_what_stood_on_the_bad_page(home: Home) -> None:
    flip_page(home.path, bad := home.page_of("note_section"))
    before = digest(home.folder)
    key = repair.with_secret(home.folder, PHRASE, clock=home.clock)
    repaired = repair.prepare(home.folder, key, clock=home.clock)
    assert repaired.damage is not None
    assert (repaired.damage.pages, repaired.damage.count, repaired.damage.areas) == ((bad,), 1, (Area.NOTES,))
    assert repaired.backup is not None
    line, people = lines_of(repaired)[Area.NOTES], lines_of(repaired)[Area.PEOPLE]
    assert line.lost + line.kept > 0
    assert line.sure
    assert (people.kept, people.lost, people.unplaced) == (0, 0, 0)
    aside = repair.carry_out(home.folder)
    assert digest(aside) == {name: before[name] for name in ("vault.db", "vault.db-journal", "vault.keys")}
    vault = home.open()
    there = written(vault)
    assert len(WHOLE) - len(there) == line.lost
    assert sum(there[name] != WHOLE[name] for name in there) <= line.kept
    assert set(OLD) | set(CHANGED) <= set(there)
    assert {talk.name for talk in repaired.talks if talk.lost} == set(WHOLE) - set(there)
    assert {name for name in there if there[name] != WHOLE[name]} <= {t.name for t in repaired.talks if not t.lost}
    assert audit.first_broken(vault.connection) is None
    acts = [act for (act,) in vault.connection.execute("SELECT act FROM audit ORDER BY id DESC LIMIT 2")]
    assert acts == [Act.UNLOCK, Act.REPAIR]
    vault.close()


def test_nothing_changes_until_the_yes_and_nothing_stays_after_a_no(home: Home) -> None:
    flip_page(home.path, home.page_of("note_section"))
    before = digest(home.folder)
    repair.prepare(home.folder, repair.with_code(home.folder, home.code), clock=home.clock)
    after = digest(home.folder)
    assert {name: after[name] for name in before} == before
    assert {name.split("/")[0] for name in set(after) - set(before)} == {replacing.NEXT}
    repair.drop(home.folder)
    assert digest(home.folder) == before


def test_without_a_good_snapshot_the_vault_itself_is_the_ground(home: Home) -> None:
    (snapshot,) = (home.folder / "snapshots").iterdir()
    flip_page(snapshot, 40)
    flip_page(home.path, home.page_of("note_section"))
    repaired = repair.prepare(home.folder, repair.with_code(home.folder, home.code), clock=home.clock)
    assert repaired.backup is None
    assert lines_of(repaired)[Area.NOTES].lost > 0
    repair.carry_out(home.folder)
    vault = home.open()
    there = written(vault)
    assert len(there) == len(WHOLE) - lines_of(repaired)[Area.NOTES].lost
    assert all(there[name] == WHOLE[name] for name in there)
    vault.close()


def test_a_vault_that_cannot_tell_its_code_asks_for_the_sheet_and_without_a_backup_there_is_nothing(home: Home) -> None:
    flip_page(home.path, 1)
    with pytest.raises(UserError) as caught:
        repair.prepare(home.folder, repair.with_secret(home.folder, PHRASE, clock=home.clock), clock=home.clock)
    assert caught.value.kind is Kind.REPAIR_NEEDS_SHEET
    assert not (home.folder / replacing.NEXT).exists()
    repaired = repair.prepare(home.folder, repair.with_code(home.folder, home.code), clock=home.clock)
    assert not any(line.sure for line in repaired.lines)
    repair.drop(home.folder)
    shutil.rmtree(home.folder / "snapshots")
    with pytest.raises(UserError) as caught:
        repair.prepare(home.folder, repair.with_code(home.folder, home.code), clock=home.clock)
    assert caught.value.kind is Kind.REPAIR_NOTHING


def test_a_snapshot_on_the_stick_serves_too_and_the_newest_good_one_is_taken(home: Home, tmp_path: Path) -> None:
    vault = home.open()
    (stick := tmp_path / "stick").mkdir()
    newer = snapshots.make(vault, home.folder / "snapshots")
    vault.close()
    shutil.copytree(home.folder / "snapshots", stick, dirs_exist_ok=True)
    flip_page(home.path, home.page_of("note_section"))
    repaired = repair.prepare(home.folder, repair.with_code(home.folder, home.code), str(stick), clock=home.clock)
    assert repaired.backup is not None
    assert repaired.backup.sequence == newer.sequence == 2
    shutil.rmtree(home.folder / "snapshots")
    flip_page(stick / newer.path.name, 33)
    repaired = repair.prepare(home.folder, repair.with_code(home.folder, home.code), str(stick), clock=home.clock)
    assert repaired.backup is not None
    assert repaired.backup.sequence == 1


def test_who_was_erased_since_the_snapshot_does_not_come_back(home: Home) -> None:
    """Even when the page on which the client stood is the one that went bad, so that the snapshot fills it in."""
    vault = home.open()
    snapshots.make(vault, home.folder / "snapshots")
    (number,) = vault.connection.execute("SELECT id FROM client WHERE name = 'Bea'").fetchone()
    erasing.erase(vault, number, "Bea", Reason.CLIENT_ASKED)
    vault.close()
    flip_page(home.path, root_of(home, "client"))
    repair.prepare(home.folder, repair.with_code(home.folder, home.code), clock=home.clock)
    repair.carry_out(home.folder)
    vault = home.open()
    names = [name for (name,) in vault.connection.execute("SELECT name FROM client ORDER BY id")]
    assert names == [name for name in WHOLE if name != "Bea"]
    assert vault.connection.execute("SELECT client_id FROM erasure").fetchall() == [(number,)]
    vault.close()


def root_of(home: Home, table: str) -> int:
    """The page with which a table begins; of a small one it is all of it."""
    reader = Reader(home.path, home.data_key)
    ((root,),) = reader.rows("SELECT rootpage FROM sqlite_schema WHERE name = ?", table) or [(0,)]
    reader.close()
    return int(root)
