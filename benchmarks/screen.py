"""A screen of our own (Xvfb) on which programs are started and timed until their window is mapped."""

import os
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from Xlib import X
from Xlib.display import Display
from Xlib.error import XError
from Xlib.xobject.drawable import Window

PATIENCE = 60
"""Seconds to wait for a window."""

SMALLEST = 150
"""Pixels a window must be wide to count: Qt maps tiny helper windows of its own."""

Started = tuple[subprocess.Popen[bytes], Window, float]
"""A program, its first window, and the milliseconds until that was mapped."""


@dataclass(frozen=True)
class Screen:
    """A running X server with nothing on it: no window manager, the same for all that are compared."""

    name: str
    display: Display

    def next_window(self, end: float) -> Window:
        """Wait until a window of a size to look at is mapped; TimeoutError at `end` (time.perf_counter)."""
        while True:
            while self.display.pending_events():
                event = self.display.next_event()
                if event.type == X.MapNotify and _width(event.window) >= SMALLEST:
                    return event.window
            left = end - time.perf_counter()
            if left <= 0 or not select.select([self.display.fileno()], [], [], left)[0]:
                raise TimeoutError("no window appeared")


@contextmanager
def screen() -> Iterator[Screen]:
    """Start an X server on a free number, watch its root window, and end it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            name = f":{pipe.readline().strip()}"
        display = Display(name)
        display.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
        display.sync()
        yield Screen(name, display)
        display.close()
    finally:
        server.terminate()
        server.wait()


@contextmanager
def started(on: Screen, command: list[str | Path], **environment: str) -> Iterator[Started]:
    """Start a program on a screen and wait for its first window; yields both and the milliseconds."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    settings = inherited | {"DISPLAY": on.name, "QT_QPA_PLATFORM": "xcb"} | environment
    begin = time.perf_counter()
    program = subprocess.Popen(command, env=settings)
    try:
        window = on.next_window(begin + PATIENCE)
        yield program, window, (time.perf_counter() - begin) * 1000
    finally:
        program.terminate()
        program.wait()


def resident(program: subprocess.Popen[bytes]) -> float:
    """The memory a program holds at this moment, in MiB (VmRSS of proc(5))."""
    [line] = [
        line
        for line in Path(f"/proc/{program.pid}/status").read_text(encoding="ascii").splitlines()
        if line.startswith("VmRSS:")
    ]
    return int(line.split()[1]) / 1024


def _width(window: Window) -> int:
    try:
        return int(window.get_geometry().width)
    except XError:
        return 0
