"""A file system of our own, in memory, that writes down every write, every wait for the disk and every change of names.

What is written to the file `.mark` at its top is a mark in the log: so whoever works on it tells how far it is.
"""

import errno
import pickle
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from tests.power.disk import Dir, Disk, Entry
from tests.power.zygote import CONTEXT

MARK = ".mark"


class WriteLog:
    """The operations of the file system, for mfusepy; `log` grows with each one that changes something."""

    use_ns = True

    def __init__(self, disk: Disk) -> None:
        self.disk = disk
        self.log: list[Entry] = []
        self._numbers = count(max(disk.nodes) + 1)

    def getattr(self, path: str, _handle: int | None = None) -> dict[str, Any]:
        if path == f"/{MARK}":
            return {"st_mode": stat.S_IFREG | 0o600, "st_nlink": 1, "st_size": 0}
        node = self.disk.nodes[self._number(path)]
        if isinstance(node, dict):
            return {"st_mode": stat.S_IFDIR | 0o700, "st_nlink": 2}
        return {"st_mode": stat.S_IFREG | 0o600, "st_nlink": 1, "st_size": len(node)}

    def readdir(self, path: str, _handle: int) -> list[str]:
        return [".", "..", *self._folder(path)]

    def open(self, path: str, _flags: int) -> int:
        return 0 if path == f"/{MARK}" else self._number(path)

    def create(self, path: str, _mode: int, _flags: int = 0) -> int:
        return self._add(path, bytearray())

    def mkdir(self, path: str, _mode: int) -> int:
        self._add(path, {})
        return 0

    def read(self, _path: str, size: int, offset: int, handle: int) -> bytes:
        return bytes(self._file(handle)[offset : offset + size])

    def write(self, path: str, data: bytes, offset: int, handle: int) -> int:
        if path == f"/{MARK}":
            self.log.append(("mark", data.decode()))
        else:
            self._do(("write", handle, offset, bytes(data)))
        return len(data)

    def truncate(self, path: str, length: int, handle: int | None = None) -> int:
        if path != f"/{MARK}":
            self._do(("truncate", handle or self._number(path), length))
        return 0

    def unlink(self, path: str) -> int:
        self._do(("names", ((*self._place(path), None),)))
        return 0

    def rmdir(self, path: str) -> int:
        if self._folder(path):
            raise OSError(errno.ENOTEMPTY, "")
        return self.unlink(path)

    def rename(self, old: str, new: str) -> int:
        number = self._number(old)
        self._do(("names", ((*self._place(old), None), (*self._place(new), number))))
        return 0

    def fsync(self, _path: str, _datasync: int, handle: int) -> int:
        self._do(("sync", handle))
        return 0

    def fsyncdir(self, path: str, _datasync: int, _handle: int) -> int:
        self._do(("sync", self._number(path)))
        return 0

    def chmod(self, _path: str, _mode: int) -> int:
        return 0

    def utimens(self, _path: str, _times: Any = None) -> int:
        return 0

    def _do(self, entry: Entry) -> None:
        self.log.append(entry)
        self.disk.do(entry)

    def _add(self, path: str, node: bytearray | Dir) -> int:
        number = next(self._numbers)
        self._do(("node", number, isinstance(node, dict)))
        self._do(("names", ((*self._place(path), number),)))
        return number

    def _number(self, path: str) -> int:
        number = self.disk.find(path)
        if number is None:
            raise OSError(errno.ENOENT, "")
        return number

    def _place(self, path: str) -> tuple[int, str]:
        folder, _, name = path.rpartition("/")
        return self._number(folder), name

    def _folder(self, path: str) -> Dir:
        node = self.disk.nodes[self._number(path)]
        assert isinstance(node, dict)
        return node

    def _file(self, number: int) -> bytearray:
        node = self.disk.nodes[number]
        assert isinstance(node, bytearray)
        return node


@dataclass
class Recording:
    """What was on the disk at the beginning, and what was done since."""

    begun: Disk = field(default_factory=Disk)
    log: list[Entry] = field(default_factory=list)


@contextmanager
def recorded(source: Path, mount: Path) -> Iterator[Recording]:
    """Show a copy of a folder as a file system at the mount point; its log is there after the block."""
    mount.mkdir()
    found = Recording(Disk.of(source))
    out = mount.with_name(f"{mount.name}.log")
    process = CONTEXT.Process(target=_serve, args=(found.begun, mount, out))
    process.start()
    try:
        while not mount.is_mount():
            assert process.is_alive(), "the file system did not come"
        yield found
    finally:
        _unmount(mount)
        process.join()
    found.log = pickle.loads(out.read_bytes())  # noqa: S301 - our own process wrote it


def _serve(disk: Disk, mount: Path, out: Path) -> None:
    from mfusepy import FUSE

    served = WriteLog(disk)
    FUSE(served, str(mount), foreground=True, nothreads=True, default_permissions=False)
    out.write_bytes(pickle.dumps(served.log))


def _unmount(mount: Path) -> None:
    subprocess.run(["fusermount3", "-u", str(mount)], check=True)
