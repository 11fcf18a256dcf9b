"""Where the files that come with the program are, in a checkout, an installed wheel and a bundle."""

from functools import cache
from pathlib import Path

import wellbeing_desktop


@cache
def _root() -> Path:
    package = Path(wellbeing_desktop.__file__).parent  # importlib.resources would bring zipfile along
    return package if (package / "resources").is_dir() else package.parent


def resource(*parts: str) -> Path:
    """A file or folder under resources/, as `resource("fonts", "x.ttf")`; FileNotFoundError if absent."""
    return _existing(_root().joinpath("resources", *parts))


def form(name: str) -> Path:
    """The Designer form ui/`name`.ui; FileNotFoundError if absent."""
    return _existing(_root() / "ui" / f"{name}.ui")


def _existing(path: Path) -> Path:
    if not path.exists():
        raise FileNotFoundError(path)
    return path
