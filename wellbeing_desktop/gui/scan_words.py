"""What is said of a scan: whose it is, what is missing, where the file still stands; names follow the privacy key."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.domain.scanned import ScannedFile, ScannedPage
from wellbeing_desktop.services.scans import Found, Kept

from . import messages
from .desk import Desk


class ScanWords(QObject):
    """The wording in the language of the screen."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file = ""

    def tell_file(self, error: UserError, paths: Sequence[Path]) -> None:
        """Remember which of several files the trouble is about."""
        at = error.data.get("file")
        self._file = paths[at].name if isinstance(at, int) and len(paths) > 1 else ""

    def title(self, found: str, *, busy: bool) -> str:
        """What is going on; `found` says what it is, empty while that is not known."""
        if busy:
            return self.tr("De scan wordt gelezen…")
        return found or self.tr("Getekend papier toevoegen")

    def report(self, report: Report) -> str:
        """'SV-2026-0001, versie 2'."""
        return self.tr("{number}, versie {version}").format(number=report.number, version=report.version)

    def talk_with(self, report: Report) -> str:
        """'Anna de Vries, 2 december 2026'; of a group, its title."""
        content = report.content
        client = next((p.name for p in content.participants if p.role is Role.CLIENT), "")
        day = self._desk.formats.long_date(content.day)
        return f"{self._desk.name(client) if client else content.title}, {day}"

    def pages_found(self, found: Found) -> str:
        """'1 en 2 van 2', and which were kept before."""
        here = self.tr("{pages} van {count}").format(pages=self.listed(found.pages), count=found.of_pages)
        if not found.kept:
            return here
        return self.tr("{here}; eerder bewaard: {pages}").format(here=here, pages=self.listed(found.kept))

    def trouble(self, error: UserError) -> str:
        """The sentence about what is the matter, with the file it is about."""
        sentence = messages.sentence(error)
        return f"{self._file}: {sentence}" if self._file else sentence

    def choose(self, *, kept: bool) -> str:
        """The button to choose more files with."""
        return self.tr("Nog een scan toevoegen") if kept else self.tr("Pagina toevoegen")

    def pages(self, files: Iterable[ScannedFile]) -> list[tuple[bytes, str]]:
        """Each page's picture, and which page it is."""
        return [(page.picture, self.page(page)) for file in files for page in file.pages]

    def page(self, page: ScannedPage) -> str:
        """'Pagina 1 van 2'."""
        if not page.codes:
            return self.tr("Geen leesbare code")
        numbers = self.listed(tuple(code.page for code in page.codes))
        count = page.codes[0].pages
        if not count:
            return self.tr("Pagina {number}").format(number=numbers)
        return self.tr("Pagina {number} van {count}").format(number=numbers, count=count)

    def kept(self, kept: Sequence[Kept]) -> str:
        """'Scan bewaard op 23-11-2026: pagina 1 en 2 van 2.'."""
        pages = tuple(sorted({page for one in kept for page in one.pages}))
        form = self.tr("Scan bewaard op {days}: pagina {pages} van {count}.")
        days = dict.fromkeys(self._desk.formats.date(one.added_at.date()) for one in kept)
        return form.format(days=", ".join(days), pages=self.listed(pages), count=max(one.of_pages for one in kept))

    def added(self, kept: Kept) -> str:
        """'toegevoegd op 23-11-2026'."""
        return self.tr("toegevoegd op {day}").format(day=self._desk.formats.date(kept.added_at.date()))

    def listed(self, numbers: Sequence[int]) -> str:
        """'1', '1 en 2', '1, 2 en 3'."""
        said = [str(number) for number in numbers]
        if len(said) < 2:
            return "".join(said)
        return self.tr("{numbers} en {last}").format(numbers=", ".join(said[:-1]), last=said[-1])

    def still_there(self, paths: Sequence[Path]) -> str:
        """That the files themselves are where they were."""
        folders = ", ".join(dict.fromkeys(str(path.parent) for path in paths))
        form = (
            self.tr(
                "Het bestand zelf staat nog op uw computer: {folder}. Verwijder het daar zelf als dat niet nodig is."
            )
            if len(paths) == 1
            else self.tr(
                "De bestanden zelf staan nog op uw computer: {folder}. Verwijder ze daar zelf als dat niet nodig is."
            )
        )
        return form.format(folder=folders)
