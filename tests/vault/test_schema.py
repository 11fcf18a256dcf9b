"""The committed schema is what the migrations make."""

from pathlib import Path

from wellbeing_desktop.vault import schema


def test_schema_sql_is_what_the_migrations_make(tmp_path: Path) -> None:
    """After changing a migration: python -m wellbeing_desktop.vault.schema"""
    assert schema.SCHEMA.read_text("utf-8") == schema.of_new_vault(tmp_path)
