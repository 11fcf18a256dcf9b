"""How the program looks, in which language, and when it locks by itself."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox, QWidget

from wellbeing_desktop import __version__

from ...desk import Desk
from ...forms import load
from ...own_words import OwnWords
from ...parts import LabelledField
from ...speller import Speller
from .word_list_card import WordListCard

SCALES = (100, 125, 150, 175, 200)


class ProgramSettings(QWidget):
    """Each choice is kept and felt at once; `work_at` gives it its desk."""

    language_combo: QComboBox
    look_combo: QComboBox
    scale_combo: QComboBox
    spelling_field: LabelledField
    spelling_combo: QComboBox
    own_words_button: QPushButton
    word_list_card: WordListCard
    idle_spin: QSpinBox
    about_text: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "practice_program")
        self.language_combo.addItem("Nederlands", "nl")
        self.language_combo.addItem("English", "en")
        for scale in SCALES:
            self.scale_combo.addItem(f"{scale} %", scale)
        self._own_words: OwnWords | None = None
        self._name_things()

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk
        self.word_list_card.work_at(desk)
        self.redraw()
        self.language_combo.activated.connect(
            lambda _at: desk.change_settings(language=self.language_combo.currentData())
        )
        self.look_combo.activated.connect(lambda _at: desk.change_settings(look=self.look_combo.currentData()))
        self.scale_combo.activated.connect(lambda _at: desk.change_settings(text_scale=self.scale_combo.currentData()))
        self.idle_spin.editingFinished.connect(self._keep_idle)
        self.spelling_combo.activated.connect(
            lambda _at: desk.change_settings(spelling=self.spelling_combo.currentData())
        )
        self.own_words_button.clicked.connect(self._show_own_words)

    def redraw(self) -> None:
        """Show the settings as they are."""
        settings = self._desk.settings
        self.language_combo.setCurrentIndex(self.language_combo.findData(settings.language))
        self.look_combo.setCurrentIndex(self.look_combo.findData(settings.look))
        nearest = min(SCALES, key=lambda scale: abs(scale - settings.text_scale))
        self.scale_combo.setCurrentIndex(SCALES.index(nearest))
        self.idle_spin.setValue(settings.idle_minutes)
        self.word_list_card.redraw()
        self.spelling_combo.setCurrentIndex(self.spelling_combo.findData(settings.spelling))
        why_not = Speller.of(self._desk).why_not()
        self.spelling_combo.setEnabled(not why_not)
        if why_not:
            self.spelling_field.set_help(why_not)

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "look_combo"):
            self._name_things()
        return handled

    def _keep_idle(self) -> None:
        if self.idle_spin.value() != self._desk.settings.idle_minutes:
            self._desk.change_settings(idle_minutes=self.idle_spin.value())

    def _show_own_words(self) -> None:
        self._own_words = self._own_words or OwnWords(self._desk, self.window())
        self._own_words.show()
        self._own_words.raise_()

    def _name_spelling(self) -> None:
        chosen = max(self.spelling_combo.currentIndex(), 0)
        self.spelling_combo.clear()
        self.spelling_combo.addItem(self.tr("In de taal van de deelnemer"), "note")
        self.spelling_combo.addItem(self.tr("Altijd in het Nederlands"), "nl")
        self.spelling_combo.addItem(self.tr("Altijd in het Engels"), "en")
        self.spelling_combo.addItem(self.tr("Niet nakijken"), "off")
        self.spelling_combo.setCurrentIndex(chosen)

    def _name_things(self) -> None:
        self._name_spelling()
        chosen = max(self.look_combo.currentIndex(), 0)
        self.look_combo.clear()
        self.look_combo.addItem(self.tr("Zoals deze computer"), "system")
        self.look_combo.addItem(self.tr("Licht"), "light")
        self.look_combo.addItem(self.tr("Donker"), "dark")
        self.look_combo.setCurrentIndex(chosen)
        self.about_text.setText(
            self.tr(
                "Wellbeing Desktop {version}. Werkt zonder internet; gemaakt met het oog op de AVG. "
                "Vrije software onder de MIT-licentie."
            ).format(version=__version__)
        )
