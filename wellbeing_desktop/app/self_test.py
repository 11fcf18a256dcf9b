"""`wellbeing-desktop self-test`: a throwaway vault is made, written, read back and printed to a PDF."""

import sys
import tempfile
from pathlib import Path

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Client, Practice
from wellbeing_desktop.services import access_start, people, practice, sheets
from wellbeing_desktop.settings.device import Language

from . import words

_NAME = "Proefpersoon"


def run(language: Language) -> int:
    """Try it and say in one line how it went; 0 when everything works, else 1."""
    try:
        with tempfile.TemporaryDirectory(prefix="wellbeing-self-test-") as folder:
            trouble = _trouble(Path(folder), language)
    except UserError as error:
        trouble = error.kind.value
    except OSError:
        trouble = "disk_failed"
    if trouble:
        print(words.say(language, words.TEST_FAILED, trouble), file=sys.stderr)
        return 1
    print(words.say(language, words.TEST_PASSED))
    return 0


def _trouble(folder: Path, language: Language) -> str:
    """What does not work, in a word; empty when everything does."""
    vault = access_start.create_throwaway(folder / "vault")
    try:
        practice.save(vault, Practice(1, "Zelftest", "Zelftest"))
        people.add_client(vault, people.NewClient(Client(0, _NAME)))
        found = [client.name for client in people.clients(vault)]
        pdf = sheets.pdf(vault, language)
    finally:
        vault.close()
    if found != [_NAME]:
        return "vault_damaged"
    if _NAME.encode() in vault.path.read_bytes():
        return "not_encrypted"
    return "" if pdf.startswith(b"%PDF-") else "pdf"
