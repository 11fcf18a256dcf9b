"""Praktijk & instellingen: the practice's data, the program, the secret, snapshots, and the practice's papers."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import practice as practices

from ...buttons import button
from ...desk import Desk
from ...parts import PageHeader, Segments
from ...parts.practice_form import PracticeForm
from ...places import Place
from ...view import View
from .own_signature import OwnSignature
from .papers import PracticePapers
from .program import ProgramSettings
from .security import SecuritySettings
from .snapshots import SnapshotSettings

TABS = ("practice", "program", "security", "backups", "papers")


class PracticeView(View):
    """Five pages; `Place.part` names the one to show."""

    form = "practice"
    header: PageHeader
    tabs: Segments
    pages: QStackedWidget
    practice_form: PracticeForm
    practice_button: QPushButton
    own_signature: OwnSignature
    program_page: ProgramSettings
    security_page: SecuritySettings
    backups_page: SnapshotSettings
    papers_page: PracticePapers

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.tabs.chosen.connect(self._show_tab)
        self.practice_button.clicked.connect(self._save_practice)
        self.programmes_button = button("", "", "list-checks", self)
        self.programmes_button.clicked.connect(lambda: desk.go(Place("programmes")))
        self.header.add_action(self.programmes_button)
        for page in (self.own_signature, self.program_page, self.security_page, self.backups_page, self.papers_page):
            page.work_at(desk)
        self.security_page.rekey_card.saving.connect(self.leave)

    def retranslate(self) -> None:
        """The names of the pages."""
        words = (
            self.tr("Praktijk"),
            self.tr("Programma"),
            self.tr("Beveiliging"),
            self.tr("Reservekopieën"),
            self.tr("Papieren"),
        )
        self.tabs.set_items(list(zip(TABS, words, strict=True)))
        self.programmes_button.setText(self.tr("Programma’s bekijken en aanpassen"))
        self._show_tab(TABS[self.pages.currentIndex()])

    def show_place(self, place: Place) -> None:
        """Show the page that was asked for, with the practice's data as kept."""
        super().show_place(place)
        self._show_tab(place.part or TABS[0])
        found = self.desk.attempt(lambda: practices.current(self.desk.vault))
        if found is not None:
            self.practice_form.show_practice(found)

    def redraw(self) -> None:
        """Show the settings and the own signature as they are; what was typed about the practice stays."""
        found = self.desk.attempt(lambda: practices.current(self.desk.vault))
        if found is not None:
            self.own_signature.show_practice(found)
        self.program_page.redraw()
        self.security_page.redraw()
        self.backups_page.redraw()
        self.papers_page.redraw()

    def leave(self) -> None:
        """Keep what was typed in the practice's papers."""
        self.papers_page.leave()

    def whereabouts(self) -> Place:
        """The page in front."""
        return Place("practice", 0, self.tabs.current())

    def take_focus(self) -> None:
        """Begin at the tabs."""
        self.tabs.setFocus()

    def _show_tab(self, key: str) -> None:
        self.tabs.set_current(key)
        self.pages.setCurrentIndex(TABS.index(key))

    def _save_practice(self) -> None:
        self.practice_form.show_trouble(None)
        try:
            kept = practices.current(self.desk.vault)
            change = practices.save(self.desk.vault, replace(self.practice_form.practice(), signature=kept.signature))
        except UserError as error:
            if not self.practice_form.show_trouble(error):
                self.desk.trouble(error)
            return
        self.desk.act(lambda _vault: change)
