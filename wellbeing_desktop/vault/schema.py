"""The committed picture of the newest vault's tables: `python -m wellbeing_desktop.vault.schema` redraws it."""

import secrets
import tempfile
from pathlib import Path
from typing import Any

from .connecting import KEY_SIZE, pragma
from .migrate import SCRIPTS
from .opening import create

SCHEMA = SCRIPTS / "schema.sql"


def text(connection: Any) -> str:
    """The version, tables, indexes and triggers of an open vault as SQL in a fixed order."""
    rows = connection.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY tbl_name, type = 'trigger', type DESC, name"
    )
    version = pragma(connection, "user_version")
    return f"PRAGMA user_version = {version};\n\n" + "\n\n".join(f"{sql};" for (sql,) in rows) + "\n"


def of_new_vault(folder: Path) -> str:
    """The text of a vault made by all migrations from the start."""
    vault = create(folder / "schema.db", secrets.token_bytes(KEY_SIZE))
    try:
        return text(vault.connection)
    finally:
        vault.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        SCHEMA.write_text(of_new_vault(Path(made)), "utf-8")
