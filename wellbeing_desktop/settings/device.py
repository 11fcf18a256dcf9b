"""What the program remembers about this computer: how it looks and when it locks, never anything about people.

Kept as JSON in `settings.json` in the program's home folder. A file that cannot be read never stops the program: it is
set aside as `settings.json.damaged` and the defaults hold.
"""

import os
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

FILE = "settings.json"
DAMAGED = ".damaged"

Language = Literal["nl", "en"]
Look = Literal["system", "light", "dark"]


class WindowBox(msgspec.Struct, frozen=True):
    """The size of the main window in pixels, and whether it fills the screen."""

    width: Annotated[int, msgspec.Meta(ge=640, le=20_000)] = 1440
    height: Annotated[int, msgspec.Meta(ge=480, le=20_000)] = 900
    maximized: bool = False


class DeviceSettings(msgspec.Struct, frozen=True):
    """The settings of this computer; unknown names in the file are left out, wrong values make it damaged."""

    language: Language = "nl"
    look: Look = "system"
    text_scale: Annotated[int, msgspec.Meta(ge=100, le=200)] = 100
    idle_minutes: Annotated[int, msgspec.Meta(ge=1, le=60)] = 5
    window: WindowBox = WindowBox()
    snapshot_folder: str = ""


class SettingsFile:
    """The settings in a home folder, read once and written whole at each change."""

    def __init__(self, home: Path) -> None:
        self._path = home / FILE
        self.value = _read(self._path)

    def change(self, **changes: Any) -> DeviceSettings:
        """Keep the settings with these fields changed.

        Raises msgspec.ValidationError for a value outside its limits and OSError when the file cannot be written; the
        settings are then as they were.
        """
        wanted = msgspec.convert(msgspec.to_builtins(msgspec.structs.replace(self.value, **changes)), DeviceSettings)
        _write(self._path, msgspec.json.format(msgspec.json.encode(wanted), indent=2))
        self.value = wanted
        return wanted


def _read(path: Path) -> DeviceSettings:
    try:
        return msgspec.json.decode(path.read_bytes(), type=DeviceSettings)
    except FileNotFoundError:
        return DeviceSettings()
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        _set_aside(path)
        return DeviceSettings()


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
