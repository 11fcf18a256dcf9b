"""What goes when a dossier is erased, what stays and why, and what to think of first."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.vault import erasing as rows
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import erasing


class Part(StrEnum):
    """The parts of a dossier as a user knows them."""

    TALKS = "talks"
    NOTES = "notes"
    REPORTS = "reports"
    AGREED = "agreed"
    SCORES = "scores"
    LETTERS = "letters"
    LIFE_AREAS = "life_areas"
    CONSENTS = "consents"
    SCANS = "scans"
    SHARE_IN_GROUPS = "share_in_groups"


_TABLES: dict[Part, tuple[str, ...]] = {
    Part.TALKS: ("session",),
    Part.NOTES: ("note_section",),
    Part.REPORTS: ("report",),
    Part.AGREED: ("agreement", "insight", "goal", "homework"),
    Part.SCORES: ("measure",),
    Part.LETTERS: ("referral", "limitation", "take_away"),
    Part.LIFE_AREAS: ("life_map",),
    Part.CONSENTS: ("consent", "consent_request"),
    Part.SCANS: ("scan", "consent_scan"),
    Part.SHARE_IN_GROUPS: ("member",),
}


class Caution(StrEnum):
    """What speaks against erasing now, or comes first."""

    RUNNING = "running"
    ROUND_WAITING = "round_waiting"
    NOT_TOLD = "not_told"


_CAUTIONS = {
    Caution.RUNNING: "SELECT count(*) FROM trajectory WHERE client_id = :client AND closed_on IS NULL",
    Caution.ROUND_WAITING: "SELECT count(*) FROM report JOIN session ON session.id = report.session_id"
    " JOIN trajectory ON trajectory.id = session.trajectory_id"
    " WHERE trajectory.client_id = :client AND report.state = 'presented'",
    Caution.NOT_TOLD: "SELECT count(DISTINCT contact_id) FROM disclosure WHERE client_id = :client"
    " AND contact_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM notice"
    " WHERE notice.disclosure_id = disclosure.id AND notice.cause = 'erasure')",
}
_LAST_CHANGE = """
SELECT max(at) FROM audit WHERE (act IN ('add_client', 'change_client') AND subject = :client)
UNION ALL SELECT max(written_at) FROM note_section JOIN session ON session.id = note_section.session_id
    JOIN trajectory ON trajectory.id = session.trajectory_id WHERE client_id = :client
UNION ALL SELECT max(day) FROM session JOIN trajectory ON trajectory.id = session.trajectory_id
    WHERE client_id = :client AND status <> 'planned'
UNION ALL SELECT max(made_at) FROM disclosure WHERE client_id = :client
UNION ALL SELECT max(given_at) FROM consent WHERE client_id = :client
"""


@dataclass(frozen=True)
class Plan:
    """What goes, by part, with the `people` whom only this dossier knows, and what stays.

    What stays: lines of the register, people whom others know too, groups, `mentions`, rows of others in which the name
    stands, and `put_aside`, earlier vaults that lie beside this one. `cautions` say how much there is of each;
    `kept_until` is the end of the medical contract act's twenty years.
    """

    client: Client
    goes: dict[Part, int]
    people: int
    register: int
    known_to_others: int
    groups: int
    mentions: int
    cautions: dict[Caution, int]
    last_change: date
    kept_until: date
    backed_up_at: datetime | None
    archives: int
    put_aside: int

    @property
    def is_backed_up(self) -> bool:
        """Whether a backup holds everything."""
        return self.backed_up_at is not None


def plan(vault: Vault, client_id: int) -> Plan:
    """The plan for a dossier as it is now; raises NOT_FOUND."""
    client = records.get(vault, Client, client_id)
    connection, who = vault.connection, {"client": client_id}
    counts = rows.count(connection, client_id)
    goes = {part: sum(counts.get(table, 0) for table in tables) for part, tables in _TABLES.items()}
    around = connection.execute("SELECT count(*) FROM relation WHERE client_id = :client", who).fetchone()[0]
    loose = len(rows.only_known_here(connection, client_id))
    cautions = {caution: int(connection.execute(sql, who).fetchone()[0]) for caution, sql in _CAUTIONS.items()}
    last = _last_change(vault, client_id)
    return Plan(
        client,
        {part: number for part, number in goes.items() if number},
        loose,
        counts.get("disclosure", 0),
        max(0, around - loose),
        counts.get("member", 0),
        rows.mentions(connection, client_id, client.name),
        {caution: number for caution, number in cautions.items() if number},
        last,
        _twenty_years_on(last),
        _backed_up_at(vault),
        int(connection.execute("SELECT count(*) FROM archive").fetchone()[0]),
        _put_aside(vault.path),
    )


def _put_aside(path: Path) -> int:
    """Earlier vaults on this laptop: kept by a restore, a repair, a new key, or before a migration."""
    return sum(1 for _ in path.parent.glob("aside/*/vault.db")) + sum(1 for _ in path.parent.glob("*.before-*"))


def _last_change(vault: Vault, client_id: int) -> date:
    found = vault.connection.execute(_LAST_CHANGE, {"client": client_id}).fetchall()
    days = [str(moment)[:10] for (moment,) in found if moment]
    return date.fromisoformat(max(days)) if days else vault.now().date()


def _twenty_years_on(day: date) -> date:
    """Twenty years later; of 29 February the last of the month."""
    try:
        return day.replace(year=day.year + 20)
    except ValueError:
        return day.replace(year=day.year + 20, day=28)


def _backed_up_at(vault: Vault) -> datetime | None:
    if not erasing.is_backed_up(vault):
        return None
    return erasing.last_backup(vault)
