"""Run under strace: makes every kind of paper with hostile text in it. Arguments: a folder, a trap, where to write to.

Opens BEGINS before the first paper and ENDS after the last one, neither of which exists, so that the trace shows both.
"""

import json
import sys
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

from tests.leaks.hostile import Poison, fragments
from tests.leaks.marks import BEGINS, ENDS, mark
from tests.leaks.other_files import all_files
from tests.leaks.worlds import File, World, prepare
from tests.papers.every_paper import PAPERS, PRESENT, SHEETS
from wellbeing_desktop.documents.pages import page_images
from wellbeing_desktop.services import releases, sample

WORLDS = 10


def main(folder: str, trap: str, out: str) -> None:
    """All kinds, out of the sample practice."""
    vault = sample.make(Path(folder), "nl", lambda: PRESENT)
    made: dict[str, tuple[str, list[str]]] = {}
    composed = {kind: maker(vault, "nl") for kind, maker in PAPERS.items()}
    prepared = prepare(Path(folder), 0, fragments(trap))
    mark(BEGINS)
    for number in range(WORLDS):
        path = Path(folder) / "world.db"
        world = prepared.opened(path)
        made |= {
            f"world {number}, {file.what}": _told(file) for file in all_files(World(world, prepared.ground, number))
        }
        world.close()
        path.unlink()
    for kind, release in composed.items():
        if release.paper is None:
            raise ValueError(kind)
        poison = Poison(trap)
        pdf = releases.pdf(replace(release, paper=poison.paper(release.paper)))
        list(page_images(pdf, 30))
        made[kind.value] = b64encode(pdf).decode(), poison.put
    for sheet in SHEETS.values():
        sheet("nl")
    mark(ENDS)
    Path(out).write_text(json.dumps(made), "utf-8")
    vault.close()


def _told(file: File) -> tuple[str, list[str]]:
    """The file, but for one under a passphrase, which is looked at in `test_worlds.py`."""
    if file.passphrase:
        return "", []
    return b64encode(file.data or b"").decode(), sorted(file.expected.must if file.expected else ())


if __name__ == "__main__":
    main(*sys.argv[1:])
