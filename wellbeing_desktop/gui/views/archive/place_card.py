"""Where the archive goes, with a warning when that is the laptop itself."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, LabelledField, Remark
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.services import archives


class PlaceCard(Card):
    """`folder` is what was chosen, None before; `chosen()` follows each choice."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self.folder: Path | None = None
        self._about, self.edit, self.remark = QLabel(self), QLineEdit(self), Remark(self)
        self.field = LabelledField("", self.edit, parent=self)
        self.choose_button = button("", "", "folder-open", self)
        self.edit.setReadOnly(True)
        self._about.setWordWrap(True)
        restyle(self._about, role="muted")
        for widget in (self._about, self.field, self.remark):
            self.add(widget)
        self.body.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.choose_button.clicked.connect(self._choose)
        self._retranslate()

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk

    def choose(self, folder: Path) -> None:
        """Take this folder."""
        self.folder = folder
        self.edit.setText(str(folder))
        self.field.set_error("")
        self._warn()
        self.chosen.emit()

    def check(self) -> bool:
        """Whether a folder was chosen that is there; else says so and puts the keyboard at the button."""
        there = self.folder is not None and self.folder.is_dir()
        self.field.set_error("" if there else self.tr("Kies eerst de map, liefst op een stick."))
        if not there:
            self.choose_button.setFocus()
        return there

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "choose_button"):
            self._retranslate()
        return handled

    def _choose(self) -> None:
        found = files.ask_folder(self, self.tr("Waar het jaararchief komt"), self.folder or Path.home())
        if found is not None:
            self.choose(found)

    def _warn(self) -> None:
        desk, folder = self._desk, self.folder
        own = desk is not None and folder is not None and archives.on_own_disk(desk.vault, folder)
        said = self.tr(
            "Deze map staat op dezelfde schijf als de kluis. Gaat de laptop stuk of wordt hij gestolen, dan is ook dit "
            "jaararchief weg. Kies een stick of een andere schijf."
        )
        self.remark.say(said if own else "", "triangle-alert", warns=True)

    def _retranslate(self) -> None:
        self.set_title(self.tr("1. Waar komt het?"))
        self._about.setText(
            self.tr("Steek een USB-stick of losse schijf in de computer die u daarna ergens anders bewaart.")
        )
        self.field.set_label(self.tr("Map"))
        self.choose_button.setText(self.tr("Map kiezen …"))
        self._warn()
