"""An operation of the program interrupted by strace at a call that writes: killed there, or told that the disk failed.

First the operation runs once and its calls are counted, by their names; then it runs again for each fault, on a copy
of the same home, with the fault at one of these calls.
"""

import os
import random
import re
import shutil
import signal
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from unittest.mock import patch

from tests.power.laid_down import Laid, quick_stretch
from tests.power.operations import OPERATIONS, Operation
from tests.power.zygote import CONTEXT
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.vault import wraps

FAULTS = ("KILL", "EIO", "ENOSPC")
CALLS = (
    "write", "pwrite64", "sendfile", "copy_file_range", "fsync", "fdatasync", "ftruncate", "rename", "renameat2",
    "unlink", "unlinkat", "rmdir", "mkdir", "openat",
)  # fmt: skip

WRITES = frozenset({"write", "pwrite64", "sendfile", "copy_file_range"})

_LINE = re.compile(r"^(\d+) +(\w+)\((.*)$")
_PATIENCE = 300


@dataclass(frozen=True)
class Call:
    """One call of an operation: its name, the how-manieth of that name it is, and on which file."""

    name: str
    number: int
    file: str


@dataclass
class Findings:
    """What came of an operation's faults; `wrong` says what should not have been.

    A fault is missed when threads went another way than when the calls were counted: each has its own numbers.
    """

    operation: str
    calls: int = 0
    faults: int = 0
    missed: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = ", ".join(f"{number} {name}" for name, number in sorted(self.outcomes.items()))
        return (
            f"{self.operation}: {self.faults} faults at {self.calls} calls ({told}); {self.missed} more were missed; "
            f"{len(self.wrong)} wrong "
            f"(at most {3 / max(self.faults, 1):.2%} with 95 % certainty)"
        )


@dataclass(frozen=True)
class Outcome:
    """How a run went: what each attempt told, the state afterwards, how often the fault came, and what was called."""

    told: tuple[str, ...]
    state: str
    came: int
    calls: tuple[Call, ...]


def perform(name: str, laid: Laid, pipe: Connection) -> None:
    """In a process of its own: open what is needed, wait, act, and tell; a trouble is told, and it is tried again."""
    with patch.object(wraps, "new_stretch", quick_stretch):
        act = OPERATIONS[name].begin(laid)
        pipe.send(os.getpid())
        pipe.recv()
        for _attempt in range(2):
            try:
                act()
            except UserError as trouble:
                pipe.send(trouble.kind.value)
            else:
                pipe.send("done")
                return


class Interrupter:
    """Runs one operation again and again, each time in a folder of its own."""

    def __init__(self, name: str, folder: Path) -> None:
        self._operation: Operation = OPERATIONS[name]
        self._folder = folder
        self._numbers = count()
        self._looking = threading.Lock()  # the stretching of secrets is not for several threads at once
        with patch.object(wraps, "new_stretch", quick_stretch):
            self._laid = self._operation.prepare(folder / "home")
            self.old = self._state(self._laid, self._copy())

    def interrupt(self, *, every: bool, seed: int = 6) -> Findings:
        """Run it with a fault of each kind at the calls; of a row of writes in one file a sample, unless `every`."""
        plain = self.run(None, "")
        assert plain.told == ("done",), plain.told
        chosen = list(plain.calls if every else _sample(plain.calls, seed))
        found = Findings(self._operation.name, len(chosen))
        once = {(call.name, call.number): call for call in chosen}
        jobs = [(call, fault) for call in once.values() for fault in FAULTS]
        if self._operation.long and not every:  # each call with one of the faults, each fault at a third of the calls
            jobs = [(call, FAULTS[place % len(FAULTS)]) for place, call in enumerate(once.values())]
        with ThreadPoolExecutor(3) as pool:
            for job, outcome in zip(jobs, pool.map(lambda job: self._tried(*job), jobs), strict=True):
                self._judge(found, job, plain.state, outcome)
        return found

    def run(self, call: Call | None, fault: str) -> Outcome:
        """One run, with a fault at a call unless there is none."""
        home = self._copy()
        laid = replace(self._laid, home=home)
        mine, its = CONTEXT.Pipe()
        process = CONTEXT.Process(target=perform, args=(self._operation.name, laid, its))
        process.start()
        its.close()
        log = home.parent / "calls"
        told: list[str] = []
        try:
            with _traced(_received(mine), log, call, fault):
                mine.send("go")
                while (news := _received(mine)) is not None:
                    told.append(str(news))
                process.join(_PATIENCE)
        finally:
            process.kill()
            process.join()
            mine.close()
        killed = process.exitcode in (-signal.SIGKILL, 255)  # 255: the fork server did not learn how it ended
        told += [] if process.exitcode == 0 else ["SIGKILL" if killed else f"ended with {process.exitcode}"]
        lines = log.read_text(errors="replace")
        came = lines.count("INJECTED") or int(told[-1:] == ["SIGKILL"])
        state = self._state(laid, home)
        shutil.rmtree(home.parent)
        return Outcome(tuple(told), state, came, tuple(_calls(lines, home)))

    def _tried(self, call: Call, fault: str) -> Outcome | str:
        try:
            return self.run(call, fault)
        except (AssertionError, UserError, OSError, ValueError) as trouble:
            return f"{type(trouble).__name__} {getattr(trouble, 'kind', trouble)}"

    def _judge(self, found: Findings, job: tuple[Call, str], new: str, outcome: Outcome | str) -> None:
        """Old or new, and new when it was said to be done."""
        call, fault = job
        at = f"{fault} at {call.name} {call.number} ({call.file})"
        if isinstance(outcome, str):
            found.wrong.append(f"{at}: {outcome}")
            return
        if not outcome.came:
            found.missed += 1
            return
        found.faults += 1
        found.outcomes["+".join(outcome.told)] += 1
        again = len(outcome.told) > 1
        if outcome.state != self.old and not self._is_new(outcome.state, new, again=again):
            found.wrong.append(f"{at}: neither old nor new after {outcome.told}: {_differing(outcome.state, new)}")
        elif "done" in outcome.told and outcome.state == self.old != new:
            found.wrong.append(f"{at}: said to be done and is not")
        elif fault != "KILL" and outcome.came == 1 and "done" not in outcome.told and outcome.state == self.old:
            found.wrong.append(f"{at}: cannot be done again: {outcome.told}")

    def _is_new(self, state: str, new: str, *, again: bool) -> bool:
        """Whether it is as it should be; a second attempt leaves another number than the first where both are noted."""
        differing = {line.split()[0] for line in set(state.splitlines()) ^ set(new.splitlines())}
        differing -= self._operation.chancy
        return not differing or (again and differing <= self._operation.numbered)

    def _copy(self) -> Path:
        home = self._folder / f"{next(self._numbers):05}" / "home"
        shutil.copytree(self._laid.home, home)
        return home

    def _state(self, laid: Laid, home: Path) -> str:
        with self._looking:
            return self._operation.state(replace(laid, home=home))


def _received(pipe: Connection) -> object:
    """What the process tells next; None when it has ended."""
    assert pipe.poll(_PATIENCE), "the operation does not come to its end"
    try:
        return pipe.recv()
    except (EOFError, ConnectionResetError):
        return None


class _traced:  # noqa: N801 - used as a function
    """strace looks on at a process until its end, and lets one call fail."""

    def __init__(self, number: object, log: Path, call: Call | None, fault: str) -> None:
        assert isinstance(number, int), "the operation could not begin"
        asked = ["-e", f"trace={','.join(CALLS)}"]
        if call is not None:
            kind = "signal=KILL" if fault == "KILL" else f"error={fault}"
            asked += ["-e", f"inject={call.name}:{kind}:when={call.number}"]
        command = ["strace", "-f", "-y", "-s", "0", "-o", str(log), *asked, "-p", str(number)]
        self._strace = subprocess.Popen(command, stderr=subprocess.PIPE)
        assert self._strace.stderr is not None
        assert b"attached" in self._strace.stderr.readline()

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_mistake: object) -> None:
        try:
            self._strace.communicate(timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            self._strace.kill()
            self._strace.communicate()


def _calls(lines: str, home: Path) -> Iterator[Call]:
    """The calls that write something below the home, each with its number among all of its name in its thread."""
    numbers: Counter[tuple[str, str]] = Counter()
    for line in lines.splitlines():
        match = _LINE.match(line)
        if match is None or match[2] not in CALLS:
            continue
        name, arguments = match[2], match[3]
        thread = (match[1], name)
        numbers[thread] += 1
        if str(home) in arguments and (name != "openat" or "O_CREAT" in arguments):
            yield Call(name, numbers[thread], arguments.split(str(home), 1)[1].split('"')[0].split(">")[0])


def _sample(calls: tuple[Call, ...], seed: int) -> Iterator[Call]:
    """Every call, but of the writes in one file the first, the last, and one between."""
    chance = random.Random(seed)  # noqa: S311
    writes: dict[tuple[str, str], list[Call]] = {}
    for call in calls:
        if call.name in WRITES:
            writes.setdefault((call.name, call.file), []).append(call)
        else:
            yield call
    for row in writes.values():
        yield from row if len(row) < 3 else (row[0], row[chance.randrange(1, len(row) - 1)], row[-1])


def _differing(state: str, new: str) -> str:
    """The tables in which a state is not as it should be."""
    return ", ".join(line.split()[0] for line in state.splitlines() if line not in new.splitlines())
