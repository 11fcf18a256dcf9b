"""The one page that opens the vault when the keyring or the PIN is lost; the PIN is not on it."""

from datetime import date

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.paper import (
    Bullets,
    CodeGroups,
    Fact,
    Heading,
    Language,
    Panel,
    Paper,
    PaperKind,
    PracticeHeader,
    Text,
    Tone,
)

_PROGRAM = "Wellbeing Desktop"


def recovery_sheet(code: str, vault: str, number: str, made_on: date, language: Language, practice: str = "") -> Paper:
    """The sheet for a code as `domain.recovery_code.encode` prints it: six groups joined by dashes.

    `vault` is the name by which people tell vaults apart, `number` the document number, such as
    'HB-2026-0001'; `practice` may be empty.
    """
    words, formats = wording(language), Formats(language)
    facts = [
        Fact(words.text("recovery.vault"), vault),
        Fact(words.text("recovery.made_on"), formats.long_date(made_on)),
    ]
    if practice:
        facts.insert(0, Fact(words.text("recovery.practice"), practice))
    steps = (*words.names("recovery.use"), words.text("recovery.use_backup", code=code))
    blocks = (
        Heading(words.text("recovery.code")),
        CodeGroups(tuple(code.split("-"))),
        Text(words.text("recovery.spoken"), Tone.QUIET),
        Panel(words.text("recovery.warning_title"), words.text("recovery.warning")),
        Heading(words.text("recovery.purpose_head")),
        Text(words.text("recovery.purpose")),
        Heading(words.text("recovery.use_head")),
        Bullets(steps, numbered=True),
        Heading(words.text("recovery.keep_head")),
        Bullets(words.names("recovery.keep")),
    )
    return Paper(
        PaperKind.RECOVERY_SHEET,
        language,
        number,
        1,
        words.text("recovery.title"),
        PracticeHeader(practice or _PROGRAM),
        blocks,
        words.text("recovery.subtitle"),
        tuple(facts),
    )
