"""Step 3: which backup, by date and counts, and what differs from the vault of now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Progress
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.parts import Remark
from wellbeing_desktop.gui.parts.plain_table import PlainTable
from wellbeing_desktop.services import restore_choice
from wellbeing_desktop.services.restore_choice import Contents, Found, Health
from wellbeing_desktop.vault.backup_files import BackupKind

from .comparison import Comparison
from .now_field import NowField
from .restoring_state import RestoringState
from .step import Step

_TROUBLES = {Health.SHUT: Kind.BACKUP_SHUT, Health.DAMAGED: Kind.BACKUP_BAD}


class ChooseStep(Step):
    """The latest state is chosen already; going on reads all of the chosen backup first."""

    def __init__(self, state: RestoringState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self._found: tuple[Found, ...] = ()
        self._opening_now = False
        self.table = PlainTable(self)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.currentCellChanged.connect(lambda *_cells: self._show())
        self.table.cellActivated.connect(lambda _row, _column: self.proceed())
        self.comparison, self.now_field = Comparison(self), NowField(self)
        self.warning = Remark(self)
        for widget in (self.table, self.warning, self.comparison, self.now_field, self.remark):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.now_field.asked.connect(self._open_now)
        self.setFocusProxy(self.table)
        self.retranslate()

    @property
    def is_ready(self) -> bool:
        """Once a backup is chosen that can be read."""
        chosen = self._chosen()
        return not self.busy and chosen is not None and chosen.health in (Health.READABLE, Health.WHOLE)

    def name(self) -> str:
        """The step in a word."""
        return self.tr("Kiezen")

    def title(self) -> str:
        """What is asked."""
        return self.tr("Welke reservekopie wilt u terugzetten?")

    def text(self) -> str:
        """What is told."""
        return self.tr(
            "Bovenaan staat de nieuwste stand. Als u verdergaat, wordt de gekozen reservekopie eerst helemaal "
            "nagekeken."
        )

    def next_words(self) -> str:
        """The words on the button that goes on."""
        return self.tr("Wordt nagekeken …") if self.busy and not self._opening_now else self.tr("Nakijken en verder")

    def enter(self) -> None:
        """Show what was found."""
        self._found = self.state.found
        self.show_trouble(None)
        self.now_field.show_trouble(None)
        self.table.setCurrentCell(-1, -1)
        self.retranslate()

    def proceed(self) -> None:
        """Read all of the chosen backup."""
        chosen, home, secret = self._chosen(), self.state.home, self.state.opened_by
        if not self.is_ready or chosen is None:
            return

        def check(progress: Progress) -> Found:
            progress(0, 0)
            return restore_choice.check(home, chosen, secret)

        self.run(check, self._checked)

    def retranslate(self) -> None:
        """Show the backups in the present language."""
        super().retranslate()
        row = self.table.currentRow()
        self.table.setAccessibleName(self.tr("Reservekopieën, de nieuwste stand bovenaan"))
        heads = (
            self.tr("Gemaakt op"),
            self.tr("Soort"),
            self.tr("Deelnemers"),
            self.tr("Gesprekken"),
            self.tr("Laatste notitie"),
            self.tr("Staat"),
        )
        self.table.show_rows(heads, [self._row(found) for found in self._found])
        if self._found:
            self.table.setCurrentCell(max(row, 0), 0)
        self._show()

    def _row(self, found: Found) -> tuple[str, ...]:
        formats, known = self.state.formats, found.contents
        written = known.written_at if known else None
        return (
            formats.date(found.file.made_on),
            self._kind(found),
            str(known.clients) if known else "",
            str(known.held) if known else "",
            formats.moment(written) if written else "",
            self._health(found.health),
        )

    def _kind(self, found: Found) -> str:
        match found.file.kind:
            case BackupKind.SNAPSHOT:
                return self.tr("Momentopname")
            case BackupKind.ARCHIVE:
                return self.tr("Jaararchief")
        return self.tr("Opzijgezette kluis")

    def _health(self, health: Health) -> str:
        match health:
            case Health.WHOLE:
                return self.tr("heel")
            case Health.SHUT:
                return self.tr("ander blad of wachtzin")
            case Health.NEWER:
                return self.tr("van een nieuwer programma")
            case Health.DAMAGED:
                return self.tr("beschadigd")
        return self.tr("gaat open")

    def _chosen(self) -> Found | None:
        row = self.table.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _show(self) -> None:
        chosen = self._chosen()
        self.comparison.show_sides(self.state, chosen.contents if chosen else None)
        self.now_field.setVisible(self.state.has_vault and self.state.now is None)
        self.warning.say(self._warning(chosen), "triangle-alert", warns=True)
        self.changed.emit()

    def _open_now(self, typed: str) -> None:
        """Open the vault of now too, which the sheet of the backups did not."""
        home, clock = self.state.home, self.state.clock
        self._opening_now = True
        self.run(lambda _step: restore_choice.present_by(home, typed, clock), self._opened_now)

    def _opened_now(self, now: Contents | None) -> None:
        self._opening_now = False
        self.state.now = now
        self.now_field.edit.clear()
        self.now_field.show_trouble(UserError(Kind.VAULT_DAMAGED) if now is None else None)
        self._show()

    def failed(self, trouble: UserError) -> None:
        """A wrong PIN is told at its field."""
        if self._opening_now:
            self._opening_now = False
            self.now_field.show_trouble(trouble)
        else:
            super().failed(trouble)

    def _warning(self, chosen: Found | None) -> str:
        if chosen is None:
            return ""
        if chosen.health in _TROUBLES:
            return messages.sentence(UserError(_TROUBLES[chosen.health]))
        if restore_choice.is_other_practice(chosen, self.state.now):
            return self.tr("Let op: dit is een reservekopie van een andere kluis dan de kluis op deze computer.")
        return ""

    def _checked(self, found: Found) -> None:
        self._found = tuple(found if one.file == found.file else one for one in self._found)
        self.state.found = self._found
        self.retranslate()
        if found.health is not Health.WHOLE:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.state.chosen = found
        self.done.emit()
