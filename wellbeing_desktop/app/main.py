"""The `wellbeing-desktop` command: understands its arguments and starts what was asked for."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from wellbeing_desktop import __version__
from wellbeing_desktop.assets import speller
from wellbeing_desktop.settings.device import Language, SettingsFile

from . import hardening
from .options import Options, UsageError, default_home, parse, wanted_language

SCAN_READER = "read-scan"
"""As `documents.scan_reader.COMMAND`, which is not imported for a window."""

USAGE = 2
"""The exit code for a command line that cannot be understood, and for a machine without a display."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    hardening.harden_files()
    if given == [speller.COMMAND]:
        return _spell()
    if given == [SCAN_READER]:
        return _read_scan()
    try:
        options = parse(given)
    except UsageError as mistake:
        return _complain(wanted_language(given) or _kept_language(default_home()), mistake.source, mistake.name)
    if options.help or options.version or options.command or not _can_open():
        return _run(options, options.language or _kept_language(options.home))
    gc.disable()  # nothing made before the first window is garbage; then gui/garbage.py looks after it
    from .start import start

    return start(options)


def _spell() -> int:
    """Be the small process that looks words up for the window (assets/speller.py)."""
    hardening.harden_memory()
    return speller.serve(sys.stdin.buffer, sys.stdout.buffer)


def _run(options: Options, language: Language) -> int:
    """Everything but opening a window, and why no window can be opened."""
    if options.help or options.version:
        from . import words

        print(words.say(language, words.HELP) if options.help else f"wellbeing-desktop {__version__}")
        return 0
    if options.command == "self-test":
        from . import self_test

        return self_test.run(language)
    if options.command == "check-archive" and options.file is not None:
        from . import check_archive

        return check_archive.run(options.file, language)
    if options.file is not None:
        from . import verify

        return verify.run(options.home, options.file, language)
    if options.output is not None:
        from . import tour

        return tour.run(options.output)
    from . import words

    if not _new_enough():
        return _complain(language, words.OLD_PYTHON, sys.version.split()[0])
    return _complain(language, words.NO_DISPLAY)


def _read_scan() -> int:
    """Decode what comes in on the standard input: the program starts itself for this (documents/scan_reader.py)."""
    from wellbeing_desktop.documents import scan_reader

    hardening.harden_memory()
    return scan_reader.run()


def _can_open() -> bool:
    from . import display

    return _new_enough() and display.is_there()


def _new_enough() -> bool:
    return (3, 11) <= sys.version_info < (3, 14)


def _kept_language(home: Path) -> Language:
    return SettingsFile(home).value.language


def _complain(language: Language, source: object, name: str = "") -> int:
    from . import words

    print(words.say(language, source, name), file=sys.stderr)
    return USAGE
