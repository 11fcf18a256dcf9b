"""All small widgets on one page, to look at: `python -m tests.gui.gallery FOLDER`."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tests.gui.pictures import application, photograph, shoot
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import (
    Card,
    Chip,
    DateField,
    EmptyState,
    Initial,
    InitialsRow,
    LabelledField,
    NoteEdit,
    OptionalDate,
    PageHeader,
    SavedLabel,
    Segments,
    SignaturePad,
    TimeField,
    WeekdayPicker,
)
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.settings.device import SettingsFile

BUTTONS = (("", "Vandaag", "calendar-days"), ("quiet", "Voorbeeld", "file-text"), ("danger", "Wissen", "trash-2"))
NOTE = (
    "Drie ochtenden gewerkt. Slaapt beter sinds de telefoon buiten de slaapkamer ligt. "
    "Donderdag terugval na het teamoverleg."
)


class Gallery(View):
    """Every part, in the state it is seen in most."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header = PageHeader("2 – 8 maart 2026", "Week 10 · 24 afspraken")
        self.left, self.right = Card(), Card()
        panels = QHBoxLayout()
        panels.setSpacing(16)
        panels.addWidget(self.left, 3)
        panels.addWidget(self.right, 2)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.header)
        column.addLayout(panels, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._fill_header()
        self._fill_left()
        self._fill_right()

    def _fill_header(self) -> None:
        for kind, words, name in BUTTONS:
            self.header.add_action(button(words, kind, name))
        segments = Segments()
        segments.set_items([("month", "Maand"), ("week", "Week"), ("list", "Lijst")])
        segments.set_current("week")
        self.header.add_action(segments)
        self.header.add_action(button("Nieuwe afspraak", "primary", "plus"))

    def _fill_left(self) -> None:
        chips = QHBoxLayout()
        for words, kind in (("Toestemming actief", "ok"), ("Concept", "warning"), ("Bezwaar", "danger")):
            chips.addWidget(Chip(words, kind))
        chips.addWidget(Chip("Gepland"))
        chips.addStretch(1)
        self.left.set_title("Zoë van den Brûlé-Šimůnek")
        self.left.body.addLayout(chips)
        mail = LabelledField("E-mail", QLineEdit("zoe@voorbeeld"))
        mail.set_error("Dit adres klopt niet.")
        note = NoteEdit()
        note.set_text(NOTE)
        choice = QComboBox()
        choice.addItems(["Samen", "Van de deelnemer", "Van de collega"])
        self.left.add(LabelledField("Naam", QLineEdit("Zoë"), "Zoals de deelnemer het zelf schrijft."))
        self.left.add(mail)
        self.left.add(LabelledField("Hoe was de week?", note))
        row = QHBoxLayout()
        for name, field in (("Dag", DateField()), ("Begin", TimeField()), ("Van wie", choice)):
            row.addWidget(LabelledField(name, field))
        self.left.body.addLayout(row)
        self.left.body.addStretch(1)
        saved = SavedLabel()
        saved.set_saved("11:18")
        self.left.add(saved)

    def _fill_right(self) -> None:
        people = InitialsRow()
        people.set_people(
            [
                Initial("CEI", "Chaima El Idrissi", "akkoord", "ok"),
                Initial("MB", "Mark Bakker", "wacht op reactie", "warning"),
            ]
        )
        days = WeekdayPicker()
        days.set_selected([0, 2])
        ticked, chosen = QCheckBox("Met toestemming"), QRadioButton("Mondeling akkoord")
        ticked.setChecked(True)
        chosen.setChecked(True)
        for widget in (people, SignaturePad(), days, ticked, QCheckBox("Zonder"), chosen, QRadioButton("Op papier")):
            self.right.add(widget)
        self.right.add(LabelledField("Uiterlijk op", OptionalDate()))
        self.right.add(EmptyState("calendar-days", "Nog geen gesprekken gepland.", "Nieuw gesprek"))


def main() -> None:
    """Write the pictures into the folder named on the command line."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    with tempfile.TemporaryDirectory() as home:
        desk = Desk(SettingsFile(Path(home)))
        folder = Path(sys.argv[1])
        photograph(desk, Gallery, Place("calendar"), folder / "large", text_scale=200).close()
        shell = photograph(desk, Gallery, Place("calendar"), folder)
        desk.warn("De schijf is vol. Uw tekst staat nog op het scherm; maak ruimte vrij.", "Opnieuw proberen")
        shell.set_ribbon("Oefenpraktijk: alles hier is verzonnen en blijft gescheiden van uw eigen kluis.")
        shoot(shell, folder / "news.png")


if __name__ == "__main__":
    main()
