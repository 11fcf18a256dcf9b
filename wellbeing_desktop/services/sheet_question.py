"""Once a year: is the recovery sheet still there? Two of its six parts are asked."""

import secrets
from datetime import date
from enum import StrEnum

from ..domain import recovery_code
from ..domain.change import Act
from ..vault.store import Vault
from .known_sheets import codes

ASKED = 2
"""So many of the six parts: enough to know that the sheet lies there, too few to write it over."""

_DAYS = 365


class Answer(StrEnum):
    """What the parts that were typed are of."""

    RIGHT = "right"
    OLD = "old"
    OTHER = "other"


def last_seen(vault: Vault) -> date | None:
    """The last day on which the sheet was there for certain; a day to come says nothing: a clock was wrong then."""
    found = vault.connection.execute(
        "SELECT max(day) FROM (SELECT sheet_confirmed_on AS day FROM meta UNION SELECT sheet_made_on FROM meta"
        " UNION SELECT sheet_asked_on FROM meta) WHERE day <= ?",
        (vault.now().date().isoformat(),),
    ).fetchone()[0]
    return date.fromisoformat(found) if found else None


def is_due(vault: Vault) -> bool:
    """Whether a year has gone by since the sheet was last seen."""
    seen = last_seen(vault)
    return seen is None or (vault.now().date() - seen).days >= _DAYS


def draw() -> tuple[int, ...]:
    """The numbers (1 to 6) of the parts to ask, in the order of the sheet."""
    return tuple(sorted(secrets.SystemRandom().sample(range(1, recovery_code.GROUPS + 1), ASKED)))


def answer(vault: Vault, typed: dict[int, str]) -> Answer:
    """Compare parts by their number with the sheets there are; when they are the present one's, that is noted.

    Raises RECOVERY_CODE_TYPO with the `group` for a part that can be of no sheet at all.
    """
    parts = {number: recovery_code.parse_group(number, text) for number, text in typed.items()}
    present, *old = (_has(code, parts) for code in codes(vault))
    if present:
        with vault.transaction(Act.SHOW_SHEET):
            vault.connection.execute("UPDATE meta SET sheet_asked_on = ?", (vault.now().date().isoformat(),))
        return Answer.RIGHT
    return Answer.OLD if any(old) else Answer.OTHER


def _has(code: str, parts: dict[int, str]) -> bool:
    groups = code.split("-")
    return all(groups[number - 1] == part for number, part in parts.items())
