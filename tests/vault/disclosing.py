"""Bare rows of consent and disclosure that the vault takes, to be bent one value at a time."""

import json
from dataclasses import dataclass
from typing import Any

import pytest
import sqlcipher3

from tests.services.worlds import World, allow, begin, seal
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.vault.store import Vault

START = "0" * 64
EMPLOYER = ["period", "talks", "attendance", "work_agreements", "next_steps"]


@dataclass(frozen=True)
class Case:
    """A vault with a sealed report about a dialogue and a live consent for the manager."""

    vault: Vault
    world: World
    report: Report


def make_case(vault: Vault) -> Case:
    """That vault; the consent has id 1."""
    world = begin(vault)
    report = seal(vault, world.dialogue.id)
    allow(vault, world)
    return Case(vault, world, report)


def insert(vault: Vault, table: str, row: dict[str, Any]) -> int:
    """Insert a row and return its id; lists become JSON."""
    values = [json.dumps(value) if isinstance(value, list) else value for value in row.values()]
    marks = ", ".join("?" * len(values))
    cursor = vault.connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", values)
    return int(cursor.lastrowid)


def refused(vault: Vault, table: str, row: dict[str, Any]) -> str:
    """The rule that refuses the row; fails when it is taken."""
    with pytest.raises(sqlcipher3.IntegrityError) as caught:
        insert(vault, table, row)
    return str(caught.value).removeprefix("rule:")


def consent(case: Case, **change: Any) -> dict[str, Any]:
    """A consent for the manager, given by word of mouth."""
    row = {
        "number": "TOE-9999-0001",
        "client_id": case.world.client.id,
        "trajectory_id": case.world.trajectory.id,
        "contact_id": case.world.manager.id,
        "purpose": "progress",
        "categories": EMPLOYER,
        "from_on": "2026-11-23",
        "until_on": "2026-12-31",
        "wording": "Ik geef toestemming.",
        "language": "nl",
        "given_at": "2026-11-23T14:00:00",
        "means": "oral",
        "how": "per telefoon",
        "signature": None,
    }
    return row | change


def disclosure(case: Case, **change: Any) -> dict[str, Any]:
    """What the manager may be given: the facts and the agreement about work, under consent 1."""
    number = case.report.id
    agreement = next(item.agreement_id for item in case.report.content.agreements if item.about_work)
    row = {
        "document": "employer_report",
        "number": "SV-2026-0001-R1",
        "version": 1,
        "client_id": case.world.client.id,
        "report_id": number,
        "contact_id": case.world.manager.id,
        "recipient": "Bert Smit",
        "purpose": "progress",
        "consent_id": 1,
        "items": [f"period:{number}", f"talks:{number}", f"agreement:{agreement}"],
        "way": "printed",
        "made_at": "2026-11-23T15:00:00",
        "digest": "a" * 64,
        "size": 1000,
        "previous": START,
        "chained": "1" * 64,
    }
    return row | change


def own_copy(case: Case, **change: Any) -> dict[str, Any]:
    """The colleague's own copy of the report, which needs no consent."""
    copy = {
        "document": "session_report",
        "contact_id": case.world.colleague.id,
        "recipient": "Chaima El Idrissi",
        "purpose": "own_copy",
        "consent_id": None,
        "items": [f"report:{case.report.id}:colleague"],
    }
    return disclosure(case, **(copy | change))


def add_contact(vault: Vault, client_id: int | None, role: str, name: str = "Iemand") -> int:
    """A contact in a role, around a client when one is given."""
    person = {"name": name, "role": role, "phone": "", "email": "", "language": "nl"}
    number = insert(vault, "contact", person)
    if client_id is not None:
        insert(vault, "relation", {"client_id": client_id, "contact_id": number})
    return number
