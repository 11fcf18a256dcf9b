"""Make tests/released/version-N: this release's vault with its key file, a snapshot, an archive, and what opens them.

`python tools/released.py` once for each version of the tables, before its first release; with `--again` it replaces
what an unfinished version left there. Everybody in it is made up; the keys are written beside it because there is
nothing to hide. Later releases open it for ever: tests/released/test_released.py.
"""

import json
import shutil
import sys
import tempfile
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))  # the story is told by the tests

from tests.services.dossier_world import Dossier, fill  # noqa: E402
from tests.services.worlds import PRACTICE  # noqa: E402
from wellbeing_desktop.domain.disclosure import Way  # noqa: E402
from wellbeing_desktop.domain.erasing import Reason  # noqa: E402
from wellbeing_desktop.services import (  # noqa: E402
    access_start,
    archives,
    erasing,
    note_index,
    practice,
    releases,
    reports,
    snapshots,
)
from wellbeing_desktop.vault import migrate  # noqa: E402
from wellbeing_desktop.vault.store import Vault  # noqa: E402

RELEASED = ROOT / "tests" / "released"
PASSPHRASE = "zes keer langs de oude molen"  # noqa: S105 - of made-up people
ARCHIVE_PASSPHRASE = "appel brug citroen duin ezel fiets"  # noqa: S105
MADE_AT = datetime(2026, 11, 23, 14, 2, 3)


def main() -> None:
    """Make the folder of the newest version; ends with a word when it is there already."""
    target = RELEASED / f"version-{migrate.latest()}"
    if target.exists() and "--again" not in sys.argv[1:]:
        sys.exit(f"{target.name} is there already, and what was released does not change")
    with tempfile.TemporaryDirectory() as made:
        home = Path(made) / "home"
        facts = _tell(home)
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        for name in ("vault.db", "vault.keys"):
            shutil.copyfile(home / name, target / name)
        for kind in ("snapshot", "archive"):
            [file] = home.glob(f"backups/{kind}-*.db")
            shutil.copyfile(file, target / file.name)
        (target / "keys.json").write_text(json.dumps(facts, indent=2, ensure_ascii=False) + "\n", "utf-8")


def _tell(home: Path) -> dict[str, object]:
    """Live through the story in a new vault; returns what opens it and what is in it."""
    vault, code = access_start.create(home, PASSPHRASE, use_keyring=False, clock=lambda: MADE_AT)
    access_start.confirm_sheet(vault, code)
    practice.save(vault, PRACTICE)
    dossier = fill(vault)
    _give(vault, dossier)
    note_index.index(vault)
    backups = home / "backups"
    backups.mkdir()
    made = snapshots.make(vault, backups)
    erasing.erase(vault, dossier.other.id, dossier.other.name, Reason.TERM_PAST)
    made.path.unlink()
    snapshots.make(vault, backups)
    archives.make(vault, backups, ARCHIVE_PASSPHRASE)
    facts: dict[str, object] = {
        "passphrase": PASSPHRASE,
        "recovery_code": code,
        "archive_passphrase": ARCHIVE_PASSPHRASE,
        "client": dossier.client.name,
        "erased": dossier.other.id,
        "counts": {table: _count(vault, table) for table in ("client", "session", "report", "disclosure", "consent")},
    }
    vault.close()
    return facts


def _give(vault: Vault, dossier: Dossier) -> None:
    report = reports.of_client(vault, dossier.client.id)[-1]
    for person in report.content.participants:
        release = releases.for_participant(vault, report.id, person.participant_id, "nl")
        releases.finish(vault, release, releases.pdf(release), Way.PRINTED)


def _count(vault: Vault, table: str) -> int:
    return int(vault.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - a constant


if __name__ == "__main__":
    main()
