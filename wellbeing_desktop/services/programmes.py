"""The programmes that can be followed: those that come with the program, and the user's own made from them."""

from dataclasses import dataclass, replace

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.domain.programme import OwnProgramme, Programme, Words
from wellbeing_desktop.programmes import shelf as shelves
from wellbeing_desktop.programmes.shelf import digest, put_up, read_once
from wellbeing_desktop.programmes.writer import write
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

OWN_KEY = "own-"


@dataclass(frozen=True)
class Offered:
    """A programme with the text of its file; `own_id` is 0 when it came with the program.

    `earlier` counts the trajectories that still run with another version of it.
    """

    programme: Programme
    source: str
    own_id: int
    earlier: int


@dataclass(frozen=True)
class Shelf:
    """What can be followed, in order, and the mistakes in files that could not be read."""

    offered: tuple[Offered, ...]
    mistakes: tuple[UserError, ...]


def shelf(vault: Vault) -> Shelf:
    """All programmes: first those that come with the program, then the user's own, the oldest first."""
    shipped, own = shelves.shelf(), _own(vault)
    ids = {record.key: record.id for record in own}
    mine = put_up((f"{record.key}.toml", record.source) for record in own)
    sources = {**shipped.sources, **mine.sources}
    return Shelf(
        tuple(
            Offered(one, sources[one.key], ids.get(one.key, 0), _earlier(vault, one.key, sources[one.key]))
            for one in (*shipped.programmes, *mine.programmes)
        ),
        (*shipped.mistakes, *mine.mistakes),
    )


def available(vault: Vault) -> tuple[Programme, ...]:
    """The programmes that can be started; files with a mistake are left out (see `mistakes`)."""
    shipped, own = shelves.shelf(), _own(vault)
    return (*shipped.programmes, *put_up((f"{one.key}.toml", one.source) for one in own).programmes)


def programme(vault: Vault, key: str) -> Programme:
    """The programme with this key; raises NOT_FOUND."""
    for one in available(vault):
        if one.key == key:
            return one
    raise UserError(Kind.NOT_FOUND)


def sources(vault: Vault) -> dict[str, str]:
    """The texts of the programmes that can be started, by key."""
    own = put_up((f"{one.key}.toml", one.source) for one in _own(vault))
    return {**shelves.shelf().sources, **own.sources}


def source(vault: Vault, key: str) -> str:
    """The text of the programme with this key; raises NOT_FOUND."""
    try:
        return sources(vault)[key]
    except KeyError:
        raise UserError(Kind.NOT_FOUND) from None


def mistakes(vault: Vault) -> tuple[UserError, ...]:
    """What is wrong in programme files, one PROGRAMME_MISTAKE each."""
    return shelf(vault).mistakes


def copy(vault: Vault, key: str, title: str) -> Change:
    """Make an own programme from another one, under another title; it comes after all that are there.

    Raises FIELD_EMPTY 'programme_title' without a title, NOT_FOUND for a strange key.
    """
    name = require(title, "programme_title")
    with vault.transaction(Act.SAVE_PROGRAMME) as line:
        made = replace(programme(vault, key), key=_free_key(vault), title=Words(name, name), order=_LAST)
        record = records.put(vault, OwnProgramme(0, made.key, _checked(made)))
        line.subject_id = record.id
    return Change(Act.SAVE_PROGRAMME, after=(record,))


def save(vault: Vault, own_id: int, programme: Programme) -> Change:
    """Keep an own programme as it is now; trajectories that run keep the version they started with.

    Raises NOT_FOUND, and PROGRAMME_MISTAKE when the strict reader would not read it: then nothing is kept.
    """
    with vault.transaction(Act.SAVE_PROGRAMME, own_id):
        before = records.get(vault, OwnProgramme, own_id)
        after = records.put(vault, replace(before, source=_checked(replace(programme, key=before.key))))
    return Change(Act.SAVE_PROGRAMME, (before,), (after,))


def remove(vault: Vault, own_id: int) -> Change:
    """Take an own programme off the list; what runs with it goes on. Raises NOT_FOUND."""
    with vault.transaction(Act.REMOVE_PROGRAMME, own_id):
        record = records.get(vault, OwnProgramme, own_id)
        records.remove(vault, record)
    return Change(Act.REMOVE_PROGRAMME, before=(record,))


_LAST = 1000


def _checked(programme: Programme) -> str:
    """The programme's text, once the strict reader has read the same programme from it."""
    text = write(programme)
    if read_once(text, f"{programme.key}.toml") != programme:
        raise UserError(Kind.PROGRAMME_MISTAKE, file=f"{programme.key}.toml", line=1, key="", expected="")
    return text


def _own(vault: Vault) -> list[OwnProgramme]:
    return records.select(vault, OwnProgramme, "ORDER BY id")


def _free_key(vault: Vault) -> str:
    """A key that no programme has or had: a trajectory can still run with one that was taken off the list."""
    taken = {
        str(key)
        for (key,) in vault.connection.execute("SELECT key FROM own_programme UNION SELECT key FROM programme_version")
    }
    number = 1
    while f"{OWN_KEY}{number}" in taken:
        number += 1
    return f"{OWN_KEY}{number}"


def _earlier(vault: Vault, key: str, source: str) -> int:
    row = vault.connection.execute(
        "SELECT count(*) FROM trajectory JOIN programme_version ON programme_version.id = programme_id "
        "WHERE closed_on IS NULL AND key = ? AND digest <> ?",
        (key, digest(source)),
    ).fetchone()
    return int(row[0])
