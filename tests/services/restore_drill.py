"""One process of restore drills: `python -m tests.services.restore_drill STOCK FOLDER UID SEED COUNT`.

It becomes another user once everything is imported, restores each time onto another state of a laptop, and ends with 0
when all that was restored is what the backup held.
"""

import json
import os
import random
import shutil
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tests.interrupted import run_with
from tests.services.conftest import make_quick
from tests.services.restore_stock import Piece, hashes
from tests.services.restore_world import NEW_PHRASE
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import access, restore_choice, restoring
from wellbeing_desktop.services.access import Door
from wellbeing_desktop.services.restoring import Wish
from wellbeing_desktop.vault import audit, backup_files, migrate, replacing

OTHER_PHRASE = "acht ezels aan de rand"
STATES = ("nothing", "nothing", "a vault", "half a restore", "a finished restore", "interrupted")
BEFORE = "before"
"""The laptop with a vault that most drills begin with."""

_MOST_CHANGES = 22


class Drill:
    """One restore of a piece of the stock onto a laptop in some state."""

    def __init__(self, piece: Piece, home: Path, chance: random.Random) -> None:
        self.piece, self.home, self.chance = piece, home, chance
        file = backup_files.named(Path(piece.path))
        assert file is not None
        self.wish = Wish(file, self._typed(), NEW_PHRASE, use_keyring=False)

    def run(self, state: str) -> None:
        """Lay the state down, restore, and compare."""
        before = self._files(Path(self.piece.path).parent)
        self._lay(state)
        restoring.restore(self.home, self.wish)
        vault = access.unlock(self.home, NEW_PHRASE)
        try:
            assert hashes(vault) == self.piece.hashes, "not what the backup held"
            assert audit.first_broken(vault.connection) is None, "the audit trail does not follow"
        finally:
            vault.close()
        assert self._files(Path(self.piece.path).parent) == before, "the backup was changed"
        assert not (self.home / "next").exists(), "something half-made stays"

    def _lay(self, state: str) -> None:
        if state != "nothing":
            shutil.copytree(self.home.with_name(BEFORE), self.home)
        if state == "half a restore":
            (replacing.folder_for_next(self.home) / "vault.db").write_bytes(b"half")
        if state == "a finished restore":
            for name in ("vault.db", "vault.keys"):
                shutil.copy(self.home / name, replacing.folder_for_next(self.home).parent / f"{name}.new")
            for name in ("vault.db", "vault.keys"):
                (self.home / f"{name}.new").rename(self.home / "next" / name)
            replacing.mark_ready(self.home)
        if state == "interrupted":
            self._interrupt()

    def _interrupt(self) -> None:
        """End a restore anywhere; what opens then is the vault of before or the restored one, wholly."""
        run_with(self.chance.randrange(_MOST_CHANGES), lambda: restoring.restore(self.home, self.wish))
        assert access.look(self.home).door is Door.LOCKED, "neither the old vault nor the new one"
        for phrase in (OTHER_PHRASE, NEW_PHRASE):
            try:
                access.unlock(self.home, phrase).close()
            except UserError:
                (self.home / access.ATTEMPTS_NAME).unlink(missing_ok=True)
            else:
                return
        raise AssertionError("no way in is left")

    def _typed(self) -> str:
        """What opens it, as people type a code: small letters, spaces, the letter O."""
        if "-" not in self.piece.secret:
            return restore_choice.passphrase_of(f" {self.piece.secret} ")
        typed = self.piece.secret.replace("-", self.chance.choice(["-", " ", "", " - "]))
        return restore_choice.code_of(typed.lower().replace("0", self.chance.choice(["0", "o", "O"])))

    def _files(self, folder: Path) -> dict[str, int]:
        return {path.name: hash(path.read_bytes()) for path in folder.iterdir() if path.is_file()}


def main(stock: Path, folder: Path, user: int, seed: int, count: int) -> None:
    """Run the drills and print what they were; the first that fails ends the process."""
    pieces = [Piece(**one) for one in json.loads(stock.read_text())]
    chance, done = random.Random(seed), Counter[str]()  # noqa: S311 - which drill comes, no secret
    with pytest.MonkeyPatch.context() as patch:
        make_quick(patch)
        patch.setattr(migrate, "SCRIPTS", shutil.copytree(migrate.SCRIPTS, folder / "migrations"))
        Drill(pieces[0], folder / "first", chance).run("nothing")  # as this user, who can read the modules it needs
        assert access.keyring_available() is not None, "there is a keyring"
        if user != os.getuid():
            os.setgroups([])
            os.setgid(user)
            os.setuid(user)
        assert access.keyring_available() is not None, "there is a keyring"
        before = Drill(pieces[1], folder / BEFORE, chance).wish
        restoring.restore(folder / BEFORE, replace(before, secret=OTHER_PHRASE))
        for number in range(count):
            state = chance.choice(STATES)
            Drill(chance.choice(pieces), folder / str(number), chance).run(state)
            shutil.rmtree(folder / str(number))
            done[state] += 1
    print(json.dumps(done))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:6]))
