"""A disk as a power cut leaves it: what was waited for is there; of the rest each write and each name may be or not."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Dir = dict[str, int]
Entry = tuple[Any, ...]
"""("node", number, is a folder), ("names", ((folder, name, number or None), ...)), ("write", number, offset, bytes),
("truncate", number, length), ("sync", number), ("mark", text)."""

SECTOR = 512
ROOT = 1


@dataclass
class Disk:
    """Files and folders by number; 1 is the folder at the top."""

    nodes: dict[int, bytearray | Dir] = field(default_factory=lambda: {ROOT: {}})

    @classmethod
    def of(cls, folder: Path) -> "Disk":
        """What is in a folder."""
        disk = cls()
        disk._take(folder, ROOT)
        return disk

    def _take(self, folder: Path, number: int) -> None:
        names = self.nodes[number]
        assert isinstance(names, dict)
        for path in sorted(folder.iterdir()):
            names[path.name] = made = len(self.nodes) + 1
            self.nodes[made] = {} if path.is_dir() else bytearray(path.read_bytes())
            if path.is_dir():
                self._take(path, made)

    def find(self, path: str) -> int | None:
        """The number of what has this path, / at its begin; None for nothing."""
        number = ROOT
        for name in path.split("/")[1:]:
            folder = self.nodes.get(number)
            if name:
                found = folder.get(name) if isinstance(folder, dict) else None
                if found is None:
                    return None
                number = found
        return number

    def do(self, entry: Entry) -> None:
        """Let it be done."""
        match entry:
            case ("node", number, folder):
                self.nodes[number] = {} if folder else bytearray()
            case ("names", changes):
                for folder, name, number in changes:
                    self._name(folder, name, number)
            case ("write", number, offset, data):
                self._write(number, offset, data)
            case ("truncate", number, length):
                content = self.nodes[number]
                assert isinstance(content, bytearray)
                content[length:] = bytes(max(0, length - len(content)))

    def copy(self) -> "Disk":
        """The same, on its own."""
        return Disk({number: node.copy() for number, node in self.nodes.items()})

    def lay_down(self, folder: Path, number: int = ROOT) -> None:
        """Write it all into a folder that is not there yet."""
        folder.mkdir()
        names = self.nodes[number]
        assert isinstance(names, dict)
        for name, child in names.items():
            node = self.nodes[child]
            if isinstance(node, dict):
                self.lay_down(folder / name, child)
            else:
                (folder / name).write_bytes(node)

    def _name(self, folder: int, name: str, number: int | None) -> None:
        names = self.nodes[folder]
        assert isinstance(names, dict)
        if number is None:
            names.pop(name, None)
        else:
            names[name] = number

    def _write(self, number: int, offset: int, data: bytes) -> None:
        content = self.nodes[number]
        assert isinstance(content, bytearray)
        if len(content) < offset:
            content += bytes(offset - len(content))
        content[offset : offset + len(data)] = data


@dataclass
class Cuts:
    """Goes through a log and says what a power cut may leave at each place of it."""

    synced: Disk
    waiting: list[Entry] = field(default_factory=list)
    """What was done and not waited for, in its order."""

    def step(self, entry: Entry) -> None:
        """One thing more was done; what a file or a folder waited for is on the disk."""
        match entry:
            case ("sync", number):
                done = [one for one in self.waiting if number in _touched(one)]
                self.waiting = [one for one in self.waiting if number not in _touched(one)]
                for one in done:
                    self.synced.do(one)
            case ("node", *_):
                self.synced.do(entry)  # without a name it is not seen
            case ("mark", _):
                pass
            case _:
                self.waiting.append(entry)

    def cut(self, chance: random.Random) -> Disk:
        """One disk that a power cut may leave now."""
        left = self.synced.copy()
        kept = chance.choice((0.0, 0.5, 0.8, 1.0, chance.random()))
        torn = chance.choice((0.0, 0.3))
        for entry in self.waiting:
            if entry[0] == "write" and chance.random() < torn:
                for piece in _torn(entry, chance):
                    left.do(piece)
            elif chance.random() < kept:
                left.do(entry)
        return left


def _touched(entry: Entry) -> set[int]:
    """The file that was written or cut, or the folders in which a name changed."""
    return {folder for folder, _name, _number in entry[1]} if entry[0] == "names" else {entry[1]}


def _torn(entry: Entry, chance: random.Random) -> Iterator[Entry]:
    """Some sectors of a write: the first ones, or any."""
    _write, number, offset, data = entry
    pieces = [(at, data[at : at + SECTOR]) for at in range(0, len(data), SECTOR)]
    first = chance.randrange(len(pieces) + 1)
    whole = chance.random() < 0.5
    for place, (at, piece) in enumerate(pieces):
        if place < first if whole else chance.random() < 0.5:
            yield ("write", number, offset + at, piece)
