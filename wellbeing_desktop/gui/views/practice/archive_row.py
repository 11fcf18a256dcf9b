"""One yearly archive: its number and age, what it holds and opens with, how it is, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.archives import Archive
from wellbeing_desktop.services import archive_checks, known_sheets
from wellbeing_desktop.services.archive_checks import Health

from ...buttons import button
from ...desk import Desk
from ...fitting import Columns
from ...parts import Chip
from ...parts.chip import ChipKind
from ...theme import restyle
from ...tokens import SPACE_M, SPACE_S


@dataclass(frozen=True)
class Standing:
    """Whether its file lies in the folder that is looked in, is being read now, and how it was found."""

    lies: bool
    checking: bool = False
    health: Health | None = None


class ArchiveRow(QFrame):
    """`paper_button` shows its page, `check_button` reads all of it; the second only while its file is within reach."""

    def __init__(self, desk: Desk, archive: Archive, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._archive, self._standing = desk, archive, standing
        self.chip = Chip(*self._state(), parent=self)
        self.check_button = button(self.tr("Nakijken"), "", "search", self)
        self.paper_button = button(self.tr("Bewijs"), "", "printer", self)
        self.check_button.setAccessibleName(self.tr("{number} nakijken").format(number=archive.number))
        self.paper_button.setAccessibleName(self.tr("Bewijs van {number}").format(number=archive.number))
        self.check_button.setVisible(standing.lies)
        self._lay_out()

    def _lay_out(self) -> None:
        restyle(self, part="card")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_S)
        head = QHBoxLayout()
        head.addWidget(self._label(self._title(), "label"), 1)
        head.addWidget(self.chip)
        column.addLayout(head)
        for text in filter(None, (self._contents(), self._opening(), self._next_step())):
            column.addWidget(self._label(text, "muted"))
        actions = QWidget(self)
        row = QHBoxLayout(actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.check_button)
        row.addWidget(self.paper_button)
        row.addStretch(1)
        Columns(actions, row)
        column.addWidget(actions)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        restyle(label, role=role)
        return label

    def _title(self) -> str:
        made = self._archive.made_at.date()
        age = (self._desk.vault.now().date() - made).days
        old = self.tr("vandaag") if age <= 0 else self.tr("%n dagen oud", "", age)
        return f"{self._archive.number} · {self._desk.formats.long_date(made)} · {old}"

    def _contents(self) -> str:
        found = archive_checks.counted(self._archive.contents)
        parts = (
            self.tr("%n deelnemers", "", found["client"]),
            self.tr("%n gesprekken", "", found["session"]),
            self.tr("%n verslagen", "", found["report"]),
            self._desk.formats.size(self._archive.size),
        )
        return ", ".join(parts)

    def _opening(self) -> str:
        one, vault = self._archive, self._desk.vault
        if one.sheet is None:
            said = self.tr("Gaat open met de eigen wachtzin.")
        else:
            number = known_sheets.numbered(vault, one.sheet, one.made_at.date()).number
            said = self.tr("Gaat open met herstelblad {number}.").format(number=number)
        if one.sheet is not None and one.sheet < known_sheets.replaced(vault):
            said += " " + self.tr("Dat is een ouder blad: bewaar het, of zet de stick op het nieuwe blad.")
        where = self.tr("Bewaard: {where}.").format(where=one.kept_where.rstrip(".")) if one.kept_where else ""
        return f"{said} {where}".strip()

    def _next_step(self) -> str:
        """What to do about a file that is not what it was; empty when it is."""
        match self._standing.health:
            case Health.DAMAGED:
                return self.tr("Gooi het bestand niet weg, maar maak vandaag een nieuw jaararchief.")
            case Health.UNKNOWN:
                return self.tr(
                    "Dit is niet meer het bestand dat is gemaakt. Maak een nieuw jaararchief; wat er van dit over is, "
                    "zegt wellbeing-desktop check-archive met de eigen wachtzin."
                )
        return ""

    def _state(self) -> tuple[str, ChipKind]:
        """How it is: what was found just now, else when it was last found whole."""
        if self._standing.checking:
            return self.tr("Wordt gelezen …"), "accent"
        match self._standing.health:
            case Health.DAMAGED:
                return self.tr("Beschadigd"), "danger"
            case Health.UNKNOWN:
                return self.tr("Veranderd sinds het maken"), "warning"
        seen = self._archive.seen_at or self._archive.made_at
        return self.tr("Goed op {date}").format(date=self._desk.formats.date(seen.date())), "ok"
