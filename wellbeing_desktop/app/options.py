"""What was asked for on the command line."""

import argparse
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

from wellbeing_desktop.settings.device import Language

COMMANDS = ("self-test", "tour", "verify", "check-archive")
OF_A_FILE = ("verify", "check-archive")
"""The commands that look at a file."""

_PLACE = re.compile(r"[a-z_]{1,20}:[0-9]{1,18}(?::[A-Za-z0-9_:-]{1,40})?")
"""A view, a number and a part of the view, as app/coming_back.py writes them."""
LANGUAGES: tuple[Language, ...] = ("nl", "en")


@dataclass(frozen=True)
class Options:
    """The command line, understood; `home` is absolute, `language` None when not given.

    `at` is where to begin once the vault is open, as 'report:12' or 'client:3:agreements': the program says so itself
    when it begins anew after a lock. It holds no names, for other users of the computer can read command lines.
    """

    home: Path
    language: Language | None = None
    sample: bool = False
    command: str = ""
    output: Path | None = None
    version: bool = False
    help: bool = False
    at: str = ""
    file: Path | None = None


class UsageError(Exception):
    """The command line cannot be understood; `source` is one of the sentences of words.py, about `name`."""

    def __init__(self, source: object, name: str = "") -> None:
        super().__init__()
        self.source = source
        self.name = name


class _Parser(argparse.ArgumentParser):
    """Argparse's own sentences are English only, so it only says that something is wrong and about what."""

    def error(self, message: str) -> NoReturn:
        raise argparse.ArgumentError(None, message)


def parse(arguments: Sequence[str]) -> Options:
    """Understand the command line; raises UsageError."""
    parser = _parser()
    try:
        found, unknown = parser.parse_known_args(list(arguments))
    except argparse.ArgumentError as error:
        from . import words

        name = error.argument_name
        if name in (None, "command"):
            raise UsageError(words.UNKNOWN, _first_word(arguments)) from None
        raise UsageError(words.WRONG_VALUE, str(name)) from None
    if unknown:
        from . import words

        raise UsageError(words.UNKNOWN, unknown[0])
    _check_file(found)
    if (found.command == "tour") != (found.output is not None) and not found.help:
        from . import words

        raise UsageError(words.TOUR_OUTPUT)
    home = (found.home or default_home()).expanduser().absolute()
    return Options(
        home,
        found.language,
        found.sample,
        found.command,
        found.output,
        found.version,
        found.help,
        at=found.at or "",
        file=found.file,
    )


def wanted_language(arguments: Sequence[str]) -> Language | None:
    """The language asked for, even on a command line that cannot be understood as a whole."""
    for language in LANGUAGES:
        if f"--language={language}" in arguments or ("--language", language) in pairwise(arguments):
            return language
    return None


def default_home() -> Path:
    """Where the platform keeps the data of programs."""
    from platformdirs import user_data_path

    return user_data_path("wellbeing-desktop", appauthor=False)


def _parser() -> _Parser:
    parser = _Parser(prog="wellbeing-desktop", add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--at", type=_place)
    parser.add_argument("--version", action="store_true")
    parser.add_argument("-h", "--help", action="store_true")
    parser.add_argument("--output", type=Path)
    parser.add_argument("command", nargs="?", choices=("", *COMMANDS), default="")
    parser.add_argument("file", nargs="?", type=Path)
    return parser


def _place(text: str) -> str:
    if _PLACE.fullmatch(text) is None:
        raise argparse.ArgumentTypeError
    return text


def _check_file(found: argparse.Namespace) -> None:
    """A file belongs to a command that looks at one."""
    if (found.command in OF_A_FILE) == (found.file is not None) or found.help:
        return
    from . import words

    if found.file is None:
        raise UsageError(words.VERIFY_FILE if found.command == "verify" else words.ARCHIVE_FILE)
    raise UsageError(words.UNKNOWN, str(found.file))


def _first_word(arguments: Sequence[str]) -> str:
    return next((word for word in arguments if not word.startswith("-")), "")
