"""The `wellbeing-desktop` command: understands its arguments and starts what was asked for."""

import sys
from collections.abc import Sequence
from pathlib import Path

from wellbeing_desktop import __version__
from wellbeing_desktop.settings.device import Language, SettingsFile

from . import hardening
from .options import Options, UsageError, default_home, parse, wanted_language

USAGE = 2
"""The exit code for a command line that cannot be understood, and for a machine without a display."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    hardening.harden_files()
    try:
        options = parse(given)
    except UsageError as mistake:
        return _complain(wanted_language(given) or _kept_language(default_home()), mistake.source, mistake.name)
    language = options.language or _kept_language(options.home)
    if not (3, 11) <= sys.version_info < (3, 14):
        from . import words

        return _complain(language, words.OLD_PYTHON, sys.version.split()[0])
    return _run(options, language)


def _run(options: Options, language: Language) -> int:
    if options.help or options.version:
        from . import words

        print(words.say(language, words.HELP) if options.help else f"wellbeing-desktop {__version__}")
        return 0
    if options.command == "self-test":
        from . import self_test

        return self_test.run(language)
    if options.output is not None:
        from . import tour

        return tour.run(options.output)
    return _open_window(options, language)


def _open_window(options: Options, language: Language) -> int:
    from . import display

    if not display.is_there():
        from . import words

        return _complain(language, words.NO_DISPLAY)
    from .start import start

    return start(options)


def _kept_language(home: Path) -> Language:
    return SettingsFile(home).value.language


def _complain(language: Language, source: object, name: str = "") -> int:
    from . import words

    print(words.say(language, source, name), file=sys.stderr)
    return USAGE
