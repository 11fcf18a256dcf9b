"""Asks the small process that looks words up (assets/speller.py), and remembers what it said."""

import atexit
import json
import sys
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from wellbeing_desktop.assets import program, speller

BATCH = 30
"""Words in one request: a compound can take 70 milliseconds, and whoever asks for suggestions waits for the batch."""
TOLD_EVERY = 0.5
MOST_KEPT = 50_000
STARTS = 3
REST = 60_000
"""Milliseconds without a question after which the process is let go, with its 34 MB; the next one starts another."""


class Speller(QObject):
    """One for each desk: `Speller.of(desk)`. The process starts with the first question.

    Signals: `answered()` when verdicts came in, at most twice a second until all have; `suggested(word, tuple)` follows
    `suggest`; `lost()` once, when the process cannot be started or kept alive: then nothing is looked up any more.
    """

    answered = Signal()
    suggested = Signal(str, object)
    lost = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._verdicts: dict[tuple[str, str], bool] = {}
        self._waiting: dict[tuple[str, str], None] = {}
        self._wanted: list[tuple[str, str]] = []
        self._asked: tuple[str, tuple[str, ...]] | str | None = None
        self._told = 0.0
        self._starts = 0
        self._missing = not speller.available()
        self._process: QProcess | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._retire)

    @classmethod
    def of(cls, desk: QObject) -> "Speller":
        """The speller of a desk, made when there is none yet."""
        return desk.findChild(cls) or cls(desk)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asked is not None or bool(self._waiting or self._wanted)

    @property
    def running(self) -> bool:
        """Whether the process is there now."""
        return self._process is not None

    @property
    def _gave_up(self) -> bool:
        """Whether there is nothing to start, or the process fell so often that it is not started any more."""
        return self._missing or (self._process is None and self._starts >= STARTS)

    def why_not(self) -> str:
        """Why nothing is looked up on this computer, in a sentence; empty where it is."""
        return self.tr("Op deze computer is er geen spellingcontrole.") if self._missing else ""

    def verdict(self, language: str, word: str) -> bool | None:
        """Whether a word is right; None when that was not asked yet, True when it cannot be asked any more."""
        return self._verdicts.get((language, word), True if self._gave_up else None)

    def ask(self, language: str, words: Iterable[str]) -> None:
        """Have words looked up; `answered` follows."""
        for word in words if not self._gave_up else ():
            if (language, word) not in self._verdicts:
                self._waiting[language, word] = None
        self._send()

    def suggest(self, language: str, word: str) -> None:
        """Ask what may have been meant; `suggested` follows. Words that wait to be looked up wait for it."""
        if self._gave_up:
            self.suggested.emit(word, ())
            return
        self._wanted.append((language, word))
        self._send()

    def end(self) -> None:
        """End the process; it is started again when it is needed, a few times."""
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished(2_000)

    def _send(self) -> None:
        if self._asked is not None or not (self._waiting or self._wanted) or not self._running():
            return
        if self._wanted:
            language, word = self._wanted.pop(0)
            self._asked = word
            self._write({"language": language, "suggest": word})
            return
        language = next(iter(self._waiting))[0]
        words = tuple(word for of, word in list(self._waiting)[: BATCH * 2] if of == language)[:BATCH]
        self._asked = (language, words)
        self._write({"language": language, "words": words})

    def _write(self, request: dict[str, object]) -> None:
        assert self._process is not None
        self._process.write(json.dumps(request).encode() + b"\n")

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            asked, self._asked = self._asked, None
            self._rest.start()
            if isinstance(asked, tuple):
                self._keep(*asked, frozenset(answer["wrong"]))
            elif asked is not None:
                self.suggested.emit(asked, tuple(answer["suggestions"]))
            self._send()

    def _keep(self, language: str, words: tuple[str, ...], wrong: frozenset[str]) -> None:
        if len(self._verdicts) > MOST_KEPT:
            self._verdicts.clear()
        for word in words:
            self._verdicts[language, word] = word not in wrong
            self._waiting.pop((language, word), None)
        if not self._waiting or monotonic() - self._told > TOLD_EVERY:
            self._told = monotonic()
            self.answered.emit()

    def _running(self) -> bool:
        """Whether the process is there, after starting it if need be."""
        if self._process is None and not self._gave_up:
            self._starts += 1
            process = self._process = QProcess()
            process.setStandardErrorFile(QProcess.nullDevice())
            if sys.platform != "win32":
                process.setUnixProcessParameters(QProcess.UnixProcessFlag.CloseFileDescriptors)
            process.readyReadStandardOutput.connect(self._read)
            process.errorOccurred.connect(self._fell)
            process.finished.connect(self._fell)
            self.destroyed.connect(partial(_end, process))
            atexit.register(_end, process)
            command = program.command([speller.COMMAND])
            process.start(command[0], command[1:])
        return self._process is not None

    def _retire(self) -> None:
        """Let a process go that nobody asks anything; that is no fall."""
        process = self._process
        if process is not None and not self.busy:
            self._process = None
            self._starts -= 1
            _end(process)

    def _fell(self) -> None:
        """The process is gone without being asked: what it was at is not asked again, it could be the cause."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)  # an end by a crash is told twice, and a fresh process may be there by then
        asked, self._asked = self._asked, None
        if isinstance(asked, tuple):
            self._keep(*asked, frozenset())
        elif asked is not None:
            self.suggested.emit(asked, ())
        _end(process)
        if not self._gave_up:
            self._send()
            return
        self._waiting.clear()
        for _language, word in self._wanted:
            self.suggested.emit(word, ())
        self._wanted.clear()
        self.lost.emit()


def _end(process: QProcess, *_: object) -> None:
    """Let the process go, at once and with what it holds; one that Qt has deleted already is gone."""
    with suppress(RuntimeError):
        if process.state() is not QProcess.ProcessState.NotRunning:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(2_000)
