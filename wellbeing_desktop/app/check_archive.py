"""`wellbeing-desktop check-archive FILE`: reads all of an archive or snapshot, says what is in it, changes nothing."""

import sys
from pathlib import Path

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.domain.archives import Insides, Reading
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import archive_checks
from wellbeing_desktop.services.sheets import vault_mark
from wellbeing_desktop.settings.device import Language

from . import archive_words as words
from . import hardening
from .terminal import asked
from .words import say

WHOLE, DAMAGED, UNKNOWN = 0, 1, 3
"""Exit codes: nothing is wrong with it; it is damaged; it does not open, or cannot be read."""

_MOST_NAMED = 20
"""So many bad pages are named."""

_DAMAGE = {Kind.VAULT_EMPTY: words.CUT, Kind.VAULT_TRUNCATED: words.CUT, Kind.VAULT_DAMAGED: words.STRUCTURE}
_UNREAD = {Kind.BACKUP_SHUT: words.SHUT, Kind.VAULT_FOREIGN: words.FOREIGN}


def run(file: Path, language: Language) -> int:
    """Ask what opens the file, read it, and say what was found; returns the exit code."""
    hardening.harden_memory()
    if not file.is_file():
        return _cannot(say(language, words.MISSING, str(file)))
    typed = asked(say(language, words.ASK))
    if not typed.strip():
        return _cannot(say(language, words.NOTHING_TYPED))
    print(say(language, words.READING), flush=True)
    try:
        found = archive_checks.read(file, typed)
    except UserError as trouble:
        return _unread(trouble, file, language)
    return _tell(found, language)


def _cannot(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return UNKNOWN


def _unread(trouble: UserError, file: Path, language: Language) -> int:
    """What keeps the file from being read, and whether that is damage."""
    if trouble.kind in _DAMAGE:
        print(say(language, _DAMAGE[trouble.kind]))
        return DAMAGED
    if trouble.kind is Kind.RECOVERY_CODE_TYPO:
        group = trouble.data["group"]
        return _cannot(say(language, words.TYPO if group else words.TYPO_SOMEWHERE, str(group)))
    return _cannot(say(language, _UNREAD.get(trouble.kind, words.MISSING), str(file)))


def _tell(found: Reading, language: Language) -> int:
    for line in _verdict(found, language):
        print(line)
    print(say(language, words.FINGERPRINT, found.fingerprint))
    print(say(language, words.SIZE, Formats(language).size(found.size)))
    if found.insides is not None:
        _tell_insides(found.insides, language)
    print(say(language, words.COMPARE if found.whole else words.KEEP_IT))
    print(say(language, words.CHANGED_NOTHING))
    return WHOLE if found.whole else DAMAGED


def _verdict(found: Reading, language: Language) -> list[str]:
    """All that is wrong, or that nothing is."""
    said = []
    if found.bad_pages:
        named = ", ".join(map(str, found.bad_pages[:_MOST_NAMED]))
        said.append(say(language, words.BAD_PAGES, str(len(found.bad_pages))))
        said.append(say(language, words.WHICH, named + (" ..." if len(found.bad_pages) > _MOST_NAMED else "")))
    if found.missing:
        said.append(say(language, words.CUT))
    if not said and not found.structure:
        said.append(say(language, words.STRUCTURE))
    if found.insides is not None and found.insides.broken_line is not None:
        said.append(say(language, words.TRAIL, str(found.insides.broken_line)))
    return said or [say(language, words.WHOLE)]


def _tell_insides(insides: Insides, language: Language) -> None:
    """What it holds, in numbers: of people nothing."""
    formats = Formats(language)
    print(say(language, words.VAULT, vault_mark(insides.vault_id)))
    print(say(language, words.MADE, formats.long_date(insides.created_at.date())))
    if insides.last_at is not None:
        print(say(language, words.LAST, formats.moment(insides.last_at)))
    print(say(language, words.HEAD, f"{insides.head_id}, {insides.head_mac.hex()}"))
    for name, rows in archive_checks.counted(insides.contents).items():
        print(say(language, words.COUNTS[name], str(rows)))
    rows = sum(content.rows for content in insides.contents.values())
    print(say(language, words.TABLES, say(language, words.ROWS, str(rows))))
