"""The power cut at any moment of a piece of work: each disk that may be left is opened by the program, and judged."""

import os
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from unittest.mock import patch

from tests.power.disk import Cuts
from tests.power.laid_down import Laid, lay_down, look_at, quick_stretch
from tests.power.operations import OPERATIONS
from tests.power.write_log import MARK, Recording, recorded
from tests.power.zygote import CONTEXT
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.services import notes
from wellbeing_desktop.vault import opening, wraps

OURS = ("TRUNCATE", "EXTRA")
SAVES = 120
_ON = Path("/dev/shm")

Mark = Callable[[str], object]


@dataclass
class Cut:
    """What many power cuts left: so many disks, how many of each judgement, and what was wrong."""

    work: str
    states: int = 0
    judged: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = ", ".join(f"{number} {name}" for name, number in sorted(self.judged.items()))
        bound = f"at most {3 / max(self.states, 1):.3%} with 95 % certainty"
        return f"{self.work}: {self.states} disks after a power cut ({told}); {len(self.wrong)} wrong ({bound})"


def text(number: int) -> str:
    """What the note holds after the save with this number; some are long, some are short."""
    return f"tekst {number:05} " * (1 + number * 7919 % 2500)


def save_on_and_on(laid: Laid, mark: Mark, settings: tuple[str, str] = OURS) -> None:
    """Save a note many times, with other settings of SQLite when asked."""
    vault = opening.open_vault(laid.home / "vault.db", laid.data_key)
    if settings != OURS:
        vault.connection.execute("PRAGMA locking_mode=NORMAL")  # else no journal is ever deleted
        vault.connection.execute(f"PRAGMA journal_mode={settings[0]}")
        vault.connection.execute(f"PRAGMA synchronous={settings[1]}")
    for number in range(SAVES):
        mark(f"begun {number}")
        notes.save(vault, laid.session_id, {"insights": (Line(text(number)),)})
        mark(f"saved {number}")
    vault.close()


def judge_saves(laid: Laid, marks: list[str]) -> str:
    """The last saved text is there, or the one that was being saved; "" when neither is."""
    found = look_at(laid)
    numbers = {mark.split()[0]: int(mark.split()[1]) for mark in marks}
    saved, begun = numbers.get("saved", -1), numbers.get("begun", -1)
    allowed = {number: text(number) if number >= 0 else "" for number in (saved, begun)}
    if found == allowed[saved]:
        return "as saved"
    return "the next" if found == allowed[begun] else ""


def work_on(name: str, laid: Laid, settings: tuple[str, str], top: Path) -> None:
    """In a process of its own: do the work on the file system that writes everything down."""
    handle = os.open(top / MARK, os.O_WRONLY)

    def mark(words: str) -> None:
        os.pwrite(handle, words.encode(), 0)

    with patch.object(wraps, "new_stretch", quick_stretch):
        if name == "saves":
            save_on_and_on(laid, mark, settings)
        else:
            act = OPERATIONS[name].begin(laid)
            mark("begun")
            act()
            mark("done")


@dataclass(frozen=True)
class Story:
    """A piece of work that was written down: what may be there before it and after it."""

    name: str
    laid: Laid
    recording: Recording
    old: str = ""
    new: str = ""

    def judge(self, laid: Laid, marks: list[str]) -> str:
        """In a word how good a disk is; "" when it is not."""
        if self.name == "saves":
            return judge_saves(laid, marks)
        state = OPERATIONS[self.name].state(laid)
        if state == self.new:
            return "new"
        return "old" if state == self.old and "done" not in marks else ""


def record(name: str, folder: Path, settings: tuple[str, str] = OURS) -> Story:
    """Do a piece of work on a file system that writes everything down."""
    source = folder / "source"
    source.mkdir(parents=True)
    with patch.object(wraps, "new_stretch", quick_stretch):
        home = source / "home"
        laid = lay_down(home) if name == "saves" else OPERATIONS[name].prepare(home)
    with recorded(source, folder / "mount") as recording:
        there = replace(laid, home=folder / "mount" / "home")
        process = CONTEXT.Process(target=work_on, args=(name, there, settings, folder / "mount"))
        process.start()
        process.join()
        assert process.exitcode == 0
    story = Story(name, laid, recording)
    if name == "saves":
        return story
    first, last = Cuts(recording.begun.copy()), recording.begun.copy()
    for entry in recording.log:
        last.do(entry)
    states = []
    for number, disk in enumerate((first.synced, last)):
        disk.lay_down(folder / f"end-{number}")
        states.append(OPERATIONS[name].state(replace(laid, home=folder / f"end-{number}" / "home")))
    return replace(story, old=states[0], new=states[1])


def cut_power(story: Story, count: int, *, seed: int = 6, workers: int = 1) -> Cut:
    """Judge so many disks that a power cut may leave, at moments all over the work."""
    total = Cut(story.name)
    if workers == 1:
        found = [_cut_some(story, count, seed)]
    else:
        share = [count // workers + (number < count % workers) for number in range(workers)]
        with ProcessPoolExecutor(workers, mp_context=CONTEXT) as pool:
            found = list(pool.map(_cut_some, [story] * workers, share, range(seed, seed + workers)))
    for some in found:
        total.states += some.states
        total.judged += some.judged
        total.wrong += some.wrong
    return total


def _cut_some(story: Story, count: int, seed: int) -> Cut:
    chance = random.Random(seed)  # noqa: S311
    log = story.recording.log
    begin = next(place for place, entry in enumerate(log) if entry[0] == "mark")
    moments = Counter(chance.randrange(begin, len(log) + 1) for _ in range(count))
    cuts, marks, found = Cuts(story.recording.begun.copy()), [], Cut(story.name)
    top = Path(tempfile.mkdtemp(dir=_ON if _ON.is_dir() else None))
    for place, entry in enumerate([*log, ("mark", "")]):
        for turn in range(moments[place]):
            _judge(story, cuts, marks, chance, top / f"{place}-{turn}", found)
        cuts.step(entry)
        marks += [entry[1]] if entry[0] == "mark" else []
    shutil.rmtree(top)
    return found


def _judge(story: Story, cuts: Cuts, marks: list[str], chance: random.Random, folder: Path, found: Cut) -> None:
    cuts.cut(chance).lay_down(folder)
    try:
        judgement = story.judge(replace(story.laid, home=folder / "home"), marks)
        trouble = "" if judgement else "neither as it was nor as it should be"
    except (AssertionError, UserError, OSError) as error:
        judgement, trouble = "", f"{type(error).__name__} {getattr(error, 'kind', error)}"
    found.states += 1
    found.judged[judgement or "wrong"] += 1
    if not judgement:
        waiting = [(entry[0], *(str(part)[:40] for part in entry[1:3])) for entry in cuts.waiting]
        found.wrong.append(f"{folder.name} after {marks[-1:]}: {trouble}; waiting for the disk: {waiting[:12]}")
    shutil.rmtree(folder)
