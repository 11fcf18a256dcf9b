"""The quiet menu of the calendar: own times, what stands beside the talks, printing, and files."""

from datetime import date
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import calendar_papers
from wellbeing_desktop.vault.store import Vault

from .days_off import DaysOffDialog
from .own_time import OwnTime
from .wishes import WishesDialog


class Paper(Protocol):
    """Composes the week or month of a day."""

    def __call__(self, vault: Vault, day: date, language: Language, *, names: bool) -> Release:
        """The document, before it leaves."""


class MoreMenu(QMenu):
    """`offer(button, day)` opens it below the button; what is printed is the week or month of the day."""

    def __init__(self, desk: Desk, own_time: OwnTime, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._holder = parent
        self._day = date.min
        self.dialog: WishesDialog | None = None
        self.paper: PaperDialog | None = None
        self.own_times = self.addAction("", own_time.open_list)
        self.days_off = self.addAction("", lambda: DaysOffDialog(desk, parent).open())
        self.wishes = self.addAction("", self._open_wishes)
        self.addSeparator()
        papers = calendar_papers
        self.print_week = self.addAction("", lambda: self._print(papers.week, names=True))
        self.print_week_initials = self.addAction("", lambda: self._print(papers.week, names=False))
        self.print_month = self.addAction("", lambda: self._print(papers.month, names=True))
        self.print_month_initials = self.addAction("", lambda: self._print(papers.month, names=False))
        self.addSeparator()
        self.export_file = self.addAction("", lambda: desk.go(Place("calendar_files", part="export")))
        self.import_file = self.addAction("", lambda: desk.go(Place("calendar_files", part="import")))

    def offer(self, button: QPushButton, day: date) -> None:
        """Open it, with the keyboard at its first line."""
        self._day = day
        self._name()
        self.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
        self.setActiveAction(self.own_times)

    def _name(self) -> None:
        self.own_times.setText(self.tr("Mijn tijden…"))
        self.days_off.setText(self.tr("Vrije dagen…"))
        self.wishes.setText(self.tr("Vakanties en mijlpalen…"))
        self.print_week.setText(self.tr("Week afdrukken, met namen…"))
        self.print_week_initials.setText(self.tr("Week afdrukken, met initialen…"))
        self.print_month.setText(self.tr("Maand afdrukken, met namen…"))
        self.print_month_initials.setText(self.tr("Maand afdrukken, met initialen…"))
        self.export_file.setText(self.tr("Exporteren naar een bestand (.ics)…"))
        self.import_file.setText(self.tr("Bezette tijden importeren (.ics)…"))

    def _open_wishes(self) -> None:
        if self.dialog is None:
            self.dialog = WishesDialog(self._desk, self._holder)
        self.dialog.open()

    def _print(self, paper: Paper, *, names: bool) -> None:
        day, language = self._day, self._desk.formats.language
        self.paper = PaperDialog(self._desk, lambda: paper(self._desk.vault, day, language, names=names), self._holder)
        self.paper.open()
