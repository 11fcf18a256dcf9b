"""Document numbers: 'SV-2026-0042', counted per kind and year, never given twice."""

from .store import Vault


def next_number(vault: Vault, prefix: str) -> str:
    """The next number of this kind in the present year; call it inside the act's transaction."""
    year = vault.now().year
    row = vault.connection.execute(
        "INSERT INTO counter (prefix, year, last) VALUES (?, ?, 1) "
        "ON CONFLICT (prefix, year) DO UPDATE SET last = last + 1 RETURNING last",
        (prefix, year),
    ).fetchone()
    return f"{prefix}-{year}-{row[0]:04d}"
