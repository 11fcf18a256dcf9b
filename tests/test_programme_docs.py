"""docs/programmes.md claims nothing that is not there: every file and test it names exists, every source is told of."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "programmes.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`([\w./-]+\.(?:py|toml))(?:::(\w+))?`", TEXT)))
ROWS = [line for line in TEXT.splitlines() if line.startswith("| ") and not line.startswith("| De bron")]


@pytest.mark.parametrize(("file", "test"), NAMED)
def test_what_is_named_is_there(file: str, test: str) -> None:
    source = (ROOT / file).read_text(encoding="utf-8")
    assert not test or f"def {test}(" in source


def test_every_claim_is_shown_or_marked() -> None:
    """A row without a file is one that the program does not do, or that a person does."""
    bare = [row for row in ROWS if row.rstrip().endswith("| – |")]
    assert all("**nee**" in row or "mensenwerk" in row for row in bare)
    assert len(bare) < len(ROWS) / 5


@pytest.mark.parametrize("seed", ["000", "001", "002", "003", "004"])
def test_each_source_has_its_table_in_both_languages(seed: str) -> None:
    table = TEXT.split(f"## Seed {seed}")[1].split("\n## ")[0]
    rows = [row for row in table.splitlines() if "<br>" in row]
    assert len(rows) >= 7
    assert all(row.count("<br>*") >= 2 for row in rows)
