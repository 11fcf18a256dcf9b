"""Keep resources/i18n in step with the sources: `update` rewrites the .ts files and compiles the .qm files.

Dutch is the language of the sources, so nl.ts holds only the plural forms; en.ts holds everything.
I18N_QT holds the Dutch that Qt's own catalogue lacks of Qt's dialogs; its source language is English, and it is kept
by hand. The .qm files are in git, so that installing needs no Qt tools; tests see that they are fresh.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[1]
I18N = ROOT / "resources" / "i18n"
I18N_QT = ROOT / "resources" / "i18n_qt"
EXTRA = "qtbase_extra_nl"
OPTIONS = {"nl": ["-target-language", "nl_NL", "-pluralonly"], "en": ["-target-language", "en_GB"]}
_TOOLS = Path(PySide6.__file__).parent


def sources() -> list[str]:
    """Every file that may hold words for the screen, in an order that never changes."""
    found = [*(ROOT / "wellbeing_desktop").rglob("*.py"), *(ROOT / "ui").glob("*.ui")]
    return sorted(str(path) for path in found)


def gather(folder: Path) -> None:
    """Bring the .ts files in `folder` up to date with the sources; CalledProcessError when lupdate complains."""
    for language, options in OPTIONS.items():
        _run(
            *("lupdate", "-silent", "-warnings-are-errors", "-locations", "none", "-no-obsolete"),
            *("-source-language", "nl_NL", *options, *sources(), "-ts", str(folder / f"{language}.ts")),
        )


def compile_into(folder: Path) -> None:
    """Compile I18N's .ts files to .qm files in `folder`; CalledProcessError when one is unfinished or invalid."""
    for language in OPTIONS:
        _release(I18N / f"{language}.ts", folder)


def compile_extra_into(folder: Path) -> None:
    """Compile what Qt's own Dutch lacks to a .qm file in `folder`; CalledProcessError when it is unfinished."""
    _release(I18N_QT / f"{EXTRA}.ts", folder)


def _release(source: Path, folder: Path) -> None:
    target = folder / f"{source.stem}.qm"
    _run("lrelease", "-silent", "-fail-on-unfinished", "-fail-on-invalid", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([_TOOLS / tool, *arguments], check=True, capture_output=True, text=True)


def main() -> int:
    """Update both kinds of file; say what is still to be translated."""
    gather(I18N)
    try:
        compile_into(I18N)
        compile_extra_into(I18N_QT)
    except subprocess.CalledProcessError as trouble:
        sys.stderr.write(trouble.stdout + trouble.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
