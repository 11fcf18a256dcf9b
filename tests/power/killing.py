"""Killing the real program while somebody types, again and again, and looking at what is left each time."""

import os
import random
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from tests.power.laid_down import Laid, lay_down, look_at, prepared
from tests.power.typist import BEATS, Errand, word, work
from tests.power.zygote import CONTEXT

LIMIT = 5.0
"""Seconds of typing that may be lost."""

PATIENCE = 300
_LANES = 6


@dataclass(frozen=True)
class Plan:
    """When the program is killed: so many seconds after it begins its n-th save or the lock, or after so many words."""

    manner: str
    save: int
    seconds: float
    words: int = 0


@dataclass
class Tally:
    """What some kills showed; `lost` are notes that were shown as saved, `most` seconds of typing at its pace."""

    kills: int = 0
    in_save: int = 0
    acknowledged: int = 0
    lost: int = 0
    most: float = 0.0
    seen: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.in_save} of them within a save; {self.acknowledged} notes shown as saved, "
            f"{self.lost} lost (at most {3 / max(self.kills, 1):.2%} of kills, with 95 % certainty); "
            f"at most {self.most:.1f} s of typing lost"
        )


@dataclass
class Told:
    """What one process has told until its end."""

    saved: int = 0
    saves: int = 0
    typed: list[int] = field(default_factory=list)
    process: int = 0
    code: int | None = None
    done: bool = True


def plans(count: int, *, seed: int) -> Iterator[Plan]:
    """So many kills: of ten, six in a save after a word, two in a save at the pace of the program, one at the lock."""
    chance = random.Random(seed)  # noqa: S311
    for number in range(count):
        match number % 10:
            case 0:
                yield Plan("steady", 0, chance.uniform(0.0, 0.09), chance.randint(1, 35))
            case 1 | 2:
                yield Plan("steady", 1, chance.uniform(0.0, 0.005))
            case 3:
                yield Plan("locking", 0, chance.uniform(0.0, 0.25))
            case _:
                yield Plan("hasty", chance.randint(1, 4), chance.uniform(0.0, 0.005))


def kill_many(folder: Path, planned: list[Plan], flaw: str = "") -> Tally:
    """Kill the program so often, several at once, each lane in a home of its own that goes on from kill to kill."""
    prepared()  # once, before several would at once
    lanes = [planned[lane::_LANES] for lane in range(_LANES)]
    total = Tally()
    with ThreadPoolExecutor(_LANES) as pool:
        for tally in pool.map(lambda lane: _lane(folder / f"lane-{lane[0]}", lane[1], flaw), enumerate(lanes)):
            total.kills += tally.kills
            total.in_save += tally.in_save
            total.acknowledged += tally.acknowledged
            total.lost += tally.lost
            total.most = max(total.most, tally.most)
            total.seen += tally.seen
    return total


@dataclass
class Lane:
    """A home, and the program at its first window, of which a fork is killed each time."""

    laid: Laid
    pipe: Connection
    tally: Tally = field(default_factory=Tally)
    words: int = 0

    def kill(self, plan: Plan) -> None:
        """One life of the program, and its end."""
        self.pipe.send(Errand(plan.manner, self.words))
        told = Told()
        self._live(told, plan)
        while told.code is None:
            _note(told, self._next())
        killed = told.code == -signal.SIGKILL
        assert killed or (plan.manner == "locking" and told.code == 0), f"ended by itself: {told.code}"
        self.tally.kills += killed
        self.tally.in_save += killed and not told.done
        self.tally.acknowledged += told.saves
        self._look(told, plan)

    def _live(self, told: Told, plan: Plan) -> None:
        """Listen until the moment of the plan has come, and kill."""
        while told.code is None:
            news = self._next()
            _note(told, news)
            match news[0]:
                case "typed":
                    due = len(told.typed) == plan.words
                case "saving":
                    due = bool(told.typed) and 0 < plan.save <= told.saves + 1
                case other:
                    due = other == "locking"
            if due:
                _wait(news[-1] + plan.seconds)
                os.kill(told.process, signal.SIGKILL)
                return

    def _next(self) -> tuple[Any, ...]:
        assert self.pipe.poll(PATIENCE), "the program tells nothing any more"
        news: tuple[Any, ...] = self.pipe.recv()
        return news

    def _look(self, told: Told, plan: Plan) -> None:
        """Compare the vault with what was shown before the kill."""
        text = look_at(self.laid)
        self.words = len(text.split())
        whole = text.strip() == "".join(map(word, range(self.words))).strip()
        if not whole or self.words < told.saved:
            self.tally.lost += 1
            self.tally.seen.append(f"{plan}: {self.words} of {told.saved} words, {'' if whole else 'not '}whole")
        lost = max(told.typed, default=-1) + 1 - self.words
        self.tally.most = max(self.tally.most, lost * BEATS[plan.manner] / 1000)


def _lane(home: Path, planned: list[Plan], flaw: str) -> Tally:
    laid = lay_down(home)
    mine, its = CONTEXT.Pipe()
    process = CONTEXT.Process(target=work, args=(laid.home, laid.session_id, laid.secret, flaw, its))
    process.start()
    its.close()
    lane = Lane(laid, mine)
    try:
        for plan in planned:
            lane.kill(plan)
    finally:
        mine.close()
        process.join(PATIENCE)
    return lane.tally


def _wait(until: float) -> None:
    """Milliseconds count here, and a sleep is not that exact."""
    while time.monotonic() < until:
        pass


def _note(told: Told, news: tuple[Any, ...]) -> None:
    match news:
        case ("here", int(process)):
            told.process = process
        case ("typed", int(number), _):
            told.typed.append(number)
        case ("saved", int(words)):
            told.saved = max(told.saved, words)
            told.saves += 1
            told.done = True
        case ("saving", _):
            told.done = False
        case ("ended", int(code)):
            told.code = code
