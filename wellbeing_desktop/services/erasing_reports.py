"""Taking somebody out of the reports about groups: the others keep theirs, and each version still follows the last."""

import re
from dataclasses import replace

from wellbeing_desktop.domain.reports import Report, ReportContent
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .reports import digest_of

GONE = "…"
"""What stands where a name stood."""

_OF_GROUPS = """
WHERE session_id IN (
    SELECT participant.session_id FROM participant JOIN session ON session.id = participant.session_id
        JOIN trajectory ON trajectory.id = session.trajectory_id
    WHERE participant.client_id = ? AND trajectory.client_id IS NOT participant.client_id)
ORDER BY number, version
"""


def take_out(vault: Vault, client_id: int) -> int:
    """Take the client out of every version of these reports; inside the act of erasing. Returns how many changed."""
    name = vault.connection.execute("SELECT name FROM client WHERE id = ?", (client_id,)).fetchone()[0]
    seats = _seats(vault, client_id)
    found = records.select(vault, Report, _OF_GROUPS, (client_id,))
    digests: dict[tuple[str, int], str] = {}
    for report in found:
        previous = digests.get((report.number, report.version - 1), "") if report.previous else ""
        changed = replace(report, content=_without(report.content, seats, name), previous=previous)
        changed = replace(changed, digest=digest_of(changed))
        digests[report.number, report.version] = changed.digest
        records.put(vault, changed)
    return len(found)


def _seats(vault: Vault, client_id: int) -> frozenset[int]:
    rows = vault.connection.execute("SELECT id FROM participant WHERE client_id = ?", (client_id,))
    return frozenset(number for (number,) in rows.fetchall())


def _without(content: ReportContent, seats: frozenset[int], name: str) -> ReportContent:
    """The content without the one who sat there, their lines and their name."""
    names = {name, *(one.name for one in content.participants if one.participant_id in seats)}
    sought = re.compile("|".join(re.escape(one) for one in sorted(names, key=len, reverse=True)), re.IGNORECASE)

    def covered(text: str) -> str:
        return sought.sub(GONE, text)

    return replace(
        content,
        participants=tuple(one for one in content.participants if one.participant_id not in seats),
        lines=tuple(replace(one, text=covered(one.text)) for one in content.lines if one.participant_id not in seats),
        agreements=tuple(
            replace(one, text=covered(one.text), owner_name=covered(one.owner_name)) for one in content.agreements
        ),
    )
