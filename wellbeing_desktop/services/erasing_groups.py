"""Taking somebody out of what was written about groups: the others keep theirs, and each version follows the last."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from wellbeing_desktop.domain.notes import Line, NoteSection, NoteVersion
from wellbeing_desktop.domain.reports import Omission, Report, ReportContent, ReportLine
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import note_index
from .reports import digest_of

GONE = "…"
"""What stands where a name stood."""

L = TypeVar("L", Line, ReportLine)

_OF_GROUPS = """
WHERE session_id IN (
    SELECT participant.session_id FROM participant JOIN session ON session.id = participant.session_id
        JOIN trajectory ON trajectory.id = session.trajectory_id
    WHERE participant.client_id = ? AND trajectory.client_id IS NOT participant.client_id)
"""


def take_out(vault: Vault, client_id: int) -> None:
    """Take the client out of the notes and of every version of the reports; inside the act of erasing."""
    name = vault.connection.execute("SELECT name FROM client WHERE id = ?", (client_id,)).fetchone()[0]
    seats = _seats(vault, client_id)
    said = own_lines(vault, client_id)
    for omitted in records.select(vault, Omission, _OF_GROUPS, (client_id,)):
        if omitted.text in said:
            records.remove(vault, omitted)
    for note in _notes(vault, client_id):
        kept = _others(note.lines, seats)
        if kept != note.lines:
            records.put(vault, replace(note, lines=kept))
    note_index.catch_up(vault)
    _reports(vault, client_id, seats, name)


def own_lines(vault: Vault, client_id: int) -> set[str]:
    """What the client said in groups, as it stands in notes and reports."""
    seats = _seats(vault, client_id)
    reports = records.select(vault, Report, _OF_GROUPS, (client_id,))
    written = {line.text for one in _notes(vault, client_id) for line in one.lines if line.participant_id in seats}
    return written | {line.text for one in reports for line in one.content.lines if line.participant_id in seats}


def _notes(vault: Vault, client_id: int) -> list[NoteSection | NoteVersion]:
    """The notes about these groups' meetings, and their earlier texts."""
    present = records.select(vault, NoteSection, _OF_GROUPS, (client_id,))
    return [*present, *records.select(vault, NoteVersion, _OF_GROUPS, (client_id,))]


def _reports(vault: Vault, client_id: int, seats: frozenset[int], name: str) -> None:
    digests: dict[tuple[str, int], str] = {}
    for report in records.select(vault, Report, f"{_OF_GROUPS} ORDER BY number, version", (client_id,)):
        previous = digests.get((report.number, report.version - 1), "") if report.previous else ""
        changed = replace(report, content=_without(report.content, seats, name), previous=previous)
        changed = replace(changed, digest=digest_of(changed))
        digests[report.number, report.version] = changed.digest
        records.put(vault, changed)


def _seats(vault: Vault, client_id: int) -> frozenset[int]:
    rows = vault.connection.execute("SELECT id FROM participant WHERE client_id = ?", (client_id,))
    return frozenset(number for (number,) in rows.fetchall())


def _others(lines: tuple[L, ...], seats: frozenset[int]) -> tuple[L, ...]:
    return tuple(line for line in lines if line.participant_id not in seats)


def _without(content: ReportContent, seats: frozenset[int], name: str) -> ReportContent:
    """The content without the one who sat there, their lines and their name."""
    covered = _cover({name, *(one.name for one in content.participants if one.participant_id in seats)})
    return replace(
        content,
        participants=tuple(one for one in content.participants if one.participant_id not in seats),
        lines=tuple(replace(line, text=covered(line.text)) for line in _others(content.lines, seats)),
        agreements=tuple(
            replace(one, text=covered(one.text), owner_name=covered(one.owner_name)) for one in content.agreements
        ),
    )


def _cover(names: set[str]) -> Callable[[str], str]:
    sought = re.compile("|".join(re.escape(one) for one in sorted(names, key=len, reverse=True)), re.IGNORECASE)
    return lambda text: sought.sub(GONE, text)
