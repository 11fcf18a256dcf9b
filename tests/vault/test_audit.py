"""The audit trail can only grow; a line that was changed, slipped in or cut off shows."""

import pytest

from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault import audit
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def trail(vault: Vault) -> Vault:
    for number in range(1, 5):
        with vault.transaction(Act.ADD_CLIENT, number):
            pass
    return vault


def tamper(vault: Vault, statement: str) -> None:
    """Do what only somebody with the data key and another program can do."""
    for trigger in ("audit_grows_by_one", "audit_is_never_changed", "audit_is_never_removed"):
        vault.connection.execute(f"DROP TRIGGER {trigger}")
    vault.connection.execute(statement)


def test_an_untouched_trail_is_whole(trail: Vault) -> None:
    assert audit.first_broken(trail.connection) is None
    assert audit.head(trail.connection).id == 5


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE audit SET subject = 9 WHERE id = 3", 3),
        ("UPDATE audit SET act = 'disclose' WHERE id = 2", 2),
        ("UPDATE audit SET at = '2020-01-01T00:00:00' WHERE id = 1", 1),
        ("UPDATE audit SET mac = zeroblob(32) WHERE id = 5", 5),
        ("DELETE FROM audit WHERE id = 2", 2),
        ("UPDATE audit SET id = 9 WHERE id = 4", 4),
        ("INSERT INTO audit SELECT 6, at, act, subject, mac FROM audit WHERE id = 5", 6),
    ],
)
def test_tampering_shows_at_its_line(trail: Vault, statement: str, broken: int) -> None:
    tamper(trail, statement)
    assert audit.first_broken(trail.connection) == broken


def test_a_shortened_trail_shows_by_the_head_kept_elsewhere(trail: Vault) -> None:
    kept = audit.head(trail.connection)
    tamper(trail, "DELETE FROM audit WHERE id = 5")
    assert audit.first_broken(trail.connection) is None
    assert audit.head(trail.connection) != kept


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET subject = 9 WHERE id = 3",
        "DELETE FROM audit WHERE id = 5",
        "INSERT INTO audit VALUES (3, '', '', 0, zeroblob(32))",
        "INSERT OR REPLACE INTO audit VALUES (5, '', '', 0, zeroblob(32))",
        "INSERT INTO audit VALUES (77, '', '', 0, zeroblob(32))",
    ],
)
def test_the_database_itself_refuses(trail: Vault, statement: str) -> None:
    with pytest.raises(UserError) as caught, trail.transaction(Act.AUTOSAVE):
        trail.connection.execute(statement)
    assert caught.value.kind is Kind.RULE
    assert caught.value.data == {"rule": "audit_is_append_only"}
    assert audit.first_broken(trail.connection) is None
