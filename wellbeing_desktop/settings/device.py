"""What the program remembers about this computer: how it looks and when it locks, never anything about people.

Kept as JSON in `settings.json` in the program's home folder. A file that cannot be read never stops the program: it is
set aside as `settings.json.damaged` and the defaults hold. Read with the standard library: this comes before the first
window, and msgspec would take a fourteenth of the time until that is there.
"""

import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args

FILE = "settings.json"
DAMAGED = ".damaged"

Language = Literal["nl", "en"]
Look = Literal["system", "light", "dark"]
Spelling = Literal["note", "nl", "en", "off"]
"""What is written is checked in the language of its client, always in one language, or not at all."""


@dataclass(frozen=True)
class WindowBox:
    """The size of the main window in pixels, and whether it fills the screen; ValueError for what cannot be."""

    width: int = 1440
    height: int = 900
    maximized: bool = False

    def __post_init__(self) -> None:
        _whole("width", self.width, 640, 20_000)
        _whole("height", self.height, 480, 20_000)
        _kind("maximized", self.maximized, bool)


@dataclass(frozen=True)
class DeviceSettings:
    """The settings of this computer; ValueError, with the name, for a value outside its limits."""

    language: Language = "nl"
    look: Look = "system"
    text_scale: int = 100
    idle_minutes: int = 5
    spelling: Spelling = "note"
    window: WindowBox = field(default_factory=WindowBox)
    snapshot_folder: str = ""

    def __post_init__(self) -> None:
        _one_of("language", self.language, get_args(Language))
        _one_of("look", self.look, get_args(Look))
        _one_of("spelling", self.spelling, get_args(Spelling))
        _whole("text_scale", self.text_scale, 100, 200)
        _whole("idle_minutes", self.idle_minutes, 1, 60)
        _kind("window", self.window, WindowBox)
        _kind("snapshot_folder", self.snapshot_folder, str)


class SettingsFile:
    """The settings in a home folder, read once and written whole at each change."""

    def __init__(self, home: Path) -> None:
        self._path = home / FILE
        self.value = _read(self._path)

    def change(self, **changes: Any) -> DeviceSettings:
        """Keep the settings with these fields changed.

        Raises ValueError for a value outside its limits and OSError when the file cannot be written; the settings are
        then as they were.
        """
        wanted = replace(self.value, **changes)
        _write(self._path, json.dumps(asdict(wanted), indent=2, ensure_ascii=False).encode())
        self.value = wanted
        return wanted


def _read(path: Path) -> DeviceSettings:
    try:
        return _understood(json.loads(path.read_bytes()))
    except FileNotFoundError:
        return DeviceSettings()
    except (OSError, ValueError, RecursionError):  # not JSON, not UTF-8, or not what can be set
        _set_aside(path)
        return DeviceSettings()


def _understood(content: object) -> DeviceSettings:
    """The settings in a file; names it does not know are left out, as they may be of a later version."""
    values = _known(DeviceSettings, content)
    if "window" in values:
        values["window"] = WindowBox(**_known(WindowBox, values["window"]))
    return DeviceSettings(**values)


def _known(kind: type[DeviceSettings | WindowBox], content: object) -> dict[str, Any]:
    if not isinstance(content, dict):
        raise ValueError(kind.__name__)
    names = {each.name for each in fields(kind)}
    return {name: value for name, value in content.items() if name in names}


def _kind(name: str, value: object, kind: type) -> None:
    if type(value) is not kind:
        raise ValueError(name)


def _whole(name: str, value: object, least: int, most: int) -> None:
    if type(value) is not int or not least <= value <= most:
        raise ValueError(name)


def _one_of(name: str, value: object, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise ValueError(name)


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(path.name + DAMAGED))
    except OSError:
        return  # the folder is not ours to write in; the defaults hold all the same


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".new")
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
