"""The page that goes with a yearly archive: what it holds, by what it is known again, how it opens, and a label."""

from datetime import datetime

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.archives import Archive
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.paper import (
    Block,
    Bullets,
    Fact,
    FactTable,
    Heading,
    Panel,
    Paper,
    PaperKind,
)
from wellbeing_desktop.domain.people import Practice
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import papers, practice
from .archive_checks import counted
from .known_sheets import numbered
from .sheets import vault_mark

KIND = PaperKind.ARCHIVE_CERTIFICATE


def compose(vault: Vault, number: int, language: Language) -> Release:
    """The page of the archive with this id, as of when it was made; raises NOT_FOUND."""
    archive = records.get(vault, Archive, number)
    owner = practice.current(vault)
    made_at = archive.made_at.replace(hour=0, minute=0, second=0)
    paper = _Page(vault, archive, owner, language).paper()
    items = (f"{KIND.value}:{archive.number}",)
    return Release(paper, None, None, None, None, owner.name, KIND.value, items, made_at, language)


def opens_with(vault: Vault, archive: Archive, language: Language) -> str:
    """What opens an archive, in a few words: 'herstelblad HB-2026-3F2A'."""
    words = wording(language)
    if archive.sheet is None:
        return words.text("archive.opens_own")
    return words.text("archive.opens_sheet", number=numbered(vault, archive.sheet, archive.made_at.date()).number)


class _Page:
    """One archive's page in one language."""

    def __init__(self, vault: Vault, archive: Archive, owner: Practice, language: Language) -> None:
        self._archive, self._owner, self._language = archive, owner, language
        self._words, self._formats = wording(language), Formats(language)
        [vault_id] = vault.connection.execute("SELECT vault_id FROM meta").fetchone()
        self._vault = vault_mark(vault_id)
        self._opens = opens_with(vault, archive, language)
        self._version = 1 + _brought(vault, archive)

    def paper(self) -> Paper:
        """The whole page; a version more each time the archive was brought to a newer sheet."""
        return Paper(
            KIND,
            self._language,
            self._archive.number,
            self._version,
            self._words.text("archive.title", number=self._archive.number),
            papers.header(self._owner),
            tuple(self._blocks()),
            self._words.text("archive.subtitle"),
            self._facts(),
        )

    def _facts(self) -> tuple[Fact, ...]:
        one, words = self._archive, self._words
        return tuple(
            Fact(words.text(f"archive.{key}"), value)
            for key, value in (
                ("vault", self._vault),
                ("made_at", self._moment(one.made_at)),
                ("file", one.file_name),
                ("size", self._formats.size(one.size)),
                ("opens_with", self._opens),
                ("kept_where", one.kept_where or words.text("archive.not_noted")),
            )
        )

    def _blocks(self) -> list[Block]:
        words, one = self._words, self._archive
        secret = words.text("archive.secret_own" if one.own_passphrase else "archive.secret_sheet")
        ways = (
            words.text("archive.open_program", secret=secret),
            words.text("archive.open_check", file=one.file_name),
            words.text("archive.open_other", secret=secret),
        )
        return [
            Heading(words.text("archive.done_head")),
            Bullets((*words.names("archive.done"), self._compared()), numbered=True),
            Heading(words.text("archive.contents_head")),
            FactTable(tuple(self._counts())),
            Heading(words.text("archive.marks_head")),
            FactTable(self._marks()),
            Heading(words.text("archive.open_head")),
            Bullets(ways),
            Heading(words.text("archive.label_head")),
            self._label(),
        ]

    def _compared(self) -> str:
        contents = self._archive.contents
        rows = sum(content.rows for content in contents.values())
        number = self._formats.number
        return self._words.text("archive.compared", tables=number(len(contents)), rows=number(rows))

    def _counts(self) -> list[Fact]:
        found = counted(self._archive.contents)
        return [Fact(self._words.text(f"archive.{name}"), self._formats.number(rows)) for name, rows in found.items()]

    def _marks(self) -> tuple[Fact, ...]:
        one = self._archive
        head = self._words.text("archive.head", number=str(one.head_id))
        return (
            Fact(self._words.text("archive.fingerprint"), _in_groups(one.fingerprint)),
            Fact(head, _in_groups(one.head_mac.hex())),
        )

    def _label(self) -> Panel:
        one, words = self._archive, self._words
        text = words.text(
            "archive.label",
            practice=self._owner.name,
            vault=self._vault,
            date=self._formats.long_date(one.made_at.date()),
            size=self._formats.size(one.size),
            secret=words.text("archive.label_own") if one.own_passphrase else self._opens,
        )
        return Panel(words.text("archive.label_title", number=one.number), text)

    def _moment(self, at: datetime) -> str:
        return f"{self._formats.long_date(at.date())}, {self._formats.time(at.time())}"


def _in_groups(digits: str) -> str:
    """Hexadecimal digits in groups of eight: to be compared by eye."""
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))


def _brought(vault: Vault, archive: Archive) -> int:
    """How often the archive was brought to a newer sheet: its fingerprint is another then."""
    query = "SELECT count(*) FROM audit WHERE act = ? AND subject = ?"
    return int(vault.connection.execute(query, (Act.BRING_ARCHIVE, archive.id)).fetchone()[0])
