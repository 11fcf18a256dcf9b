"""From which programme the life areas are taken that a client is asked about; no programme is known by name."""

from collections.abc import Iterator

from wellbeing_desktop.domain.change import Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.programme import Programme, ProgrammeVersion
from wellbeing_desktop.programmes.shelf import digest, read_once
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import programmes


def source_for(vault: Vault, client_id: int, session_id: int | None = None) -> ProgrammeVersion:
    """The programme whose areas are asked, id 0 when no version of it is kept yet; raises NOT_FOUND without any.

    That of the talk comes first when it has areas, then the client's newest trajectory that has, then the programme
    of the client's last map, then the first one that has areas.
    """
    for version in (*_own(vault, client_id, session_id), *_on_the_shelf(vault, client_id)):
        if programme_in(version).areas:
            return version
    raise UserError(Kind.NOT_FOUND)


def kept_version(vault: Vault, version: ProgrammeVersion, made: list[Record]) -> ProgrammeVersion:
    """The version as the vault keeps it; one that is stored now is added to `made`."""
    if version.id:
        return version
    found = records.select(vault, ProgrammeVersion, "WHERE digest = ?", (version.digest,))
    if found:
        return found[0]
    stored = records.put(vault, version)
    made.append(stored)
    return stored


def programme_in(version: ProgrammeVersion) -> Programme:
    """The programme that a version holds."""
    return read_once(version.source, version.key)


def _own(vault: Vault, client_id: int, session_id: int | None) -> list[ProgrammeVersion]:
    """The versions of the client's trajectories, that of the talk first, then the newest."""
    return records.select(
        vault,
        ProgrammeVersion,
        "JOIN trajectory ON trajectory.programme_id = programme_version.id WHERE trajectory.client_id = ? "
        "ORDER BY trajectory.id IS (SELECT trajectory_id FROM session WHERE id = ?) DESC, trajectory.id DESC",
        (client_id, session_id),
    )


def _on_the_shelf(vault: Vault, client_id: int) -> Iterator[ProgrammeVersion]:
    """The programmes there are, that of the client's last map first."""
    last = vault.connection.execute(
        "SELECT key FROM life_map JOIN programme_version ON programme_version.id = programme_id "
        "WHERE client_id = ? ORDER BY life_map.id DESC LIMIT 1",
        (client_id,),
    ).fetchone()
    keys = [programme.key for programme in programmes.available(vault) if programme.areas]
    for key in sorted(keys, key=lambda key: last is None or key != last[0]):
        source = programmes.source(vault, key)
        yield ProgrammeVersion(0, key, digest(source), source)
