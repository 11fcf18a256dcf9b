"""What is mounted where, as each operating system tells it."""

import re
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW
_MOUNTINFO = "/proc/self/mountinfo"
_SECONDS = 5


@dataclass(frozen=True)
class Mount:
    """Where something is mounted, and which kind of file system it is, in the system's own word."""

    point: Path
    kind: str


def mounts() -> tuple[Mount, ...]:
    """All that is mounted on Linux and macOS, in the order in which it was; nothing where that cannot be known."""
    with suppress(OSError, subprocess.SubprocessError):
        if Path(_MOUNTINFO).exists():
            return from_mountinfo(Path(_MOUNTINFO).read_text("utf-8", "surrogateescape"))
        if sys.platform == "darwin":
            told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=_SECONDS, check=True)
            return from_mount(told.stdout)
    return ()


def from_mountinfo(text: str) -> tuple[Mount, ...]:
    """Read what Linux tells (man 5 proc_pid_mountinfo): the fifth field, and the first after a lone dash."""
    found = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        fields, kinds = before.split(" "), after.split(" ")
        if len(fields) > 4 and kinds[0]:
            point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4])
            found.append(Mount(Path(point), kinds[0]))
    return tuple(found)


def from_mount(text: str) -> tuple[Mount, ...]:
    """Read what macOS's `mount` says: `//me@server/share on /Volumes/share (smbfs, nodev)`."""
    lines = (re.fullmatch(r".+ on (/.*) \(([^,)]+).*\)", line) for line in text.splitlines())
    return tuple(Mount(Path(line[1]), line[2]) for line in lines if line)


def on_network_drive(place: Path) -> bool:
    """Whether Windows calls the drive a remote one, or the path names a server itself."""
    if sys.platform == "win32":
        import ctypes

        unc = place.anchor.startswith("\\\\")
        return unc or ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == _REMOTE
    return False
