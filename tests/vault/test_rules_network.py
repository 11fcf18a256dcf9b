"""With bare SQL: phases keep their order and their assignment, and what a network keeps stays with it."""

import pytest
import sqlcipher3

from tests.services.network_worlds import NetworkWorld, go_through, make_network, meet
from wellbeing_desktop.vault.store import Vault

STANDING = "INSERT INTO phase_standing (trajectory_id, phase, position, opened_on, answer, assignment_done, closed_on)"
DECISION = "INSERT INTO decision (trajectory_id, text, decided_on, session_id)"
ACTION = "INSERT INTO plan_action (trajectory_id, text, member_id, status)"


@pytest.fixture
def world(practice_vault: Vault) -> NetworkWorld:
    made = make_network(practice_vault)
    go_through(practice_vault, made, 1)
    return made


def refused(vault: Vault, sql: str) -> str:
    with pytest.raises(sqlcipher3.IntegrityError) as caught:
        vault.connection.execute(sql)
    return str(caught.value)


@pytest.mark.parametrize(
    ("sql", "rule"),
    [
        (f"{STANDING} VALUES (1, 'core_group', 3, '2026-11-23', '', 0, NULL)", "phase_order"),
        (f"{STANDING} VALUES (1, 'plan', 4, '2026-11-23', '', 0, NULL)", "phase_order"),
        ("UPDATE phase_standing SET closed_on = '2026-11-23' WHERE position = 2", "assignment_first"),
        ("UPDATE phase_standing SET assignment_done = 0 WHERE position = 1", "assignment_first"),
        ("UPDATE phase_standing SET closed_on = NULL WHERE position = 1", "phase_order"),
        ("DELETE FROM phase_standing WHERE position = 1", "phase_order"),
    ],
)
def test_phases_keep_their_order(practice_vault: Vault, world: NetworkWorld, sql: str, rule: str) -> None:
    assert refused(practice_vault, sql) == f"rule:{rule}"


def test_a_phase_does_not_begin_closed_without_its_assignment(practice_vault: Vault, world: NetworkWorld) -> None:
    practice_vault.connection.execute("UPDATE phase_standing SET assignment_done = 1, closed_on = '2026-11-23'")
    sql = f"{STANDING} VALUES (1, 'core_group', 3, '2026-11-23', '', 0, '2026-11-23')"
    assert refused(practice_vault, sql) == "rule:assignment_first"
    practice_vault.connection.execute(sql.replace("'', 0,", "'', 1,"))


@pytest.mark.parametrize(
    ("sql", "rule"),
    [
        (f"{DECISION} VALUES (2, 'Wij beginnen', '2026-11-23', 1)", "other_trajectory"),
        (f"{ACTION} VALUES (2, 'Flyer maken', 1, 'open')", "not_a_member"),
        ("UPDATE decision SET trajectory_id = 2", "other_trajectory"),
        ("UPDATE plan_action SET trajectory_id = 2", "not_a_member"),
        ("UPDATE plan_action SET member_id = 7", "not_a_member"),
    ],
)
def test_what_a_network_keeps_stays_with_it(practice_vault: Vault, world: NetworkWorld, sql: str, rule: str) -> None:
    other = make_network(practice_vault, ("Bram Jansen",), "Ander netwerk")
    session = meet(practice_vault, world, world.trajectory.starts_on)
    assert (world.trajectory.id, other.trajectory.id, session.id, other.members[0].member.id) == (1, 2, 1, 7)
    practice_vault.connection.execute(f"{DECISION} VALUES (1, 'Wij beginnen', '2026-11-23', 1)")
    practice_vault.connection.execute(f"{ACTION} VALUES (1, 'Flyer maken', 1, 'open')")
    assert refused(practice_vault, sql) == f"rule:{rule}"
