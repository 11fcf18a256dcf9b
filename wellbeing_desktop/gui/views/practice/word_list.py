"""The words of the word check: look them up, add an own one, take one off the list or put it back."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.word_check import Subject, WordEntry, plain
from wellbeing_desktop.services import word_check
from wellbeing_desktop.services.word_check import LANGUAGES, Entry
from wellbeing_desktop.settings.device import WindowBox

from ... import messages
from ...desk import Desk
from ...forms import load
from ...parts import Choice, LabelledField, Segments
from ...room import fitted

SIZE = WindowBox(720, 640)
_ALL, _OWN, _OFF = "all", "own", "off"


class WordListDialog(QDialog):
    """Not modal to the program: locking wins over it; each act can be undone.

    The Delete key takes the chosen word off the list.
    """

    heading: QLabel
    search_edit: QLineEdit
    kinds: Segments
    words_list: QListWidget
    empty_label: QLabel
    off_button: QPushButton
    back_button: QPushButton
    add_field: LabelledField
    add_edit: QLineEdit
    language_field: LabelledField
    language_box: Choice
    add_button: QPushButton
    close_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "word_list")
        self._desk = desk
        self._known: tuple[Entry, ...] = ()
        self._shown: list[Entry] = []
        for each in (self.off_button, self.back_button, self.add_button, self.close_button):
            each.setAutoDefault(False)  # Enter belongs to the field it is pressed in
        self._connect()
        self._retranslate()

    def begin(self) -> None:
        """Open it at the search field."""
        self._read()
        self.resize(fitted(SIZE, self))
        self.show()
        self.raise_()
        self.search_edit.setFocus()

    def words(self) -> list[str]:
        """The entries that are shown."""
        return [one.word.entry for one in self._shown]

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_known"):
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen word off the list with Delete."""
        if event.key() == Qt.Key.Key_Delete and self.words_list.hasFocus():
            self._take_off()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.search_edit.textChanged.connect(self._fill)
        self.kinds.chosen.connect(lambda _key: self._fill())
        self.words_list.currentRowChanged.connect(lambda _row: self._mark())
        self.off_button.clicked.connect(self._take_off)
        self.back_button.clicked.connect(self._put_back)
        self.add_edit.returnPressed.connect(self._add)
        self.add_edit.textEdited.connect(lambda _text: self.add_field.set_error(""))
        self.add_button.clicked.connect(self._add)
        self.close_button.clicked.connect(self.close)
        self._desk.changed.connect(self._changed)

    def _changed(self, change: Change) -> None:
        if change.touches(WordEntry) and self.isVisible():
            self._read()

    def _read(self) -> None:
        self._known = self._desk.attempt(lambda: word_check.entries(self._desk.vault)) or ()
        self._fill()

    def _fill(self) -> None:
        """Show what is looked for; the row stays, so that the next word can be chosen at once."""
        row = max(self.words_list.currentRow(), 0)
        self._shown = [one for one in self._known if self._wanted(one)]
        self.words_list.blockSignals(True)
        self.words_list.clear()
        for one in self._shown:
            QListWidgetItem(self._line(one), self.words_list)
        count = len(self._shown)
        self.words_list.setCurrentRow(min(row, count - 1))
        self.words_list.blockSignals(False)
        self.words_list.setVisible(count > 0)
        self.empty_label.setVisible(count == 0)
        self.empty_label.setText(self._nothing())
        self._mark()

    def _wanted(self, one: Entry) -> bool:
        kind = self.kinds.current()
        of_kind = {
            _ALL: True,
            _OWN: one.word.subject is Subject.OWN,
            _OFF: not one.listed,
        }.get(kind, one.word.language == kind)
        return of_kind and plain(self.search_edit.text()) in plain(one.word.entry)

    def _line(self, one: Entry) -> str:
        told = [one.word.entry, self._subjects()[one.word.subject], self._languages()[one.word.language]]
        return " · ".join(told if one.listed else [*told, self.tr("van de lijst gehaald")])

    def _nothing(self) -> str:
        looked_for = self.search_edit.text().strip()
        if looked_for:
            form = self.tr("Geen woord met ‘{text}’. Voeg het hieronder toe als het op de lijst hoort.")
            return form.format(text=looked_for)
        if self.kinds.current() == _OWN:
            return self.tr("U hebt nog geen eigen woorden. Voeg er hieronder een toe.")
        return self.tr("U hebt nog geen woord van de lijst gehaald.")

    def _chosen(self) -> Entry | None:
        row = self.words_list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _mark(self) -> None:
        chosen = self._chosen()
        self.off_button.setEnabled(chosen is not None and chosen.listed)
        self.back_button.setEnabled(chosen is not None and not chosen.listed)

    def _take_off(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.listed:
            self._desk.act(lambda vault: word_check.take_off(vault, chosen.word))
            self._stay()

    def _put_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None and not chosen.listed:
            self._desk.act(lambda vault: word_check.put_back(vault, chosen.word))
            self._stay()

    def _stay(self) -> None:
        """A button that can no longer be pressed leaves the keyboard at the list."""
        (self.words_list if self._shown else self.search_edit).setFocus()

    def _add(self) -> None:
        text, language = self.add_edit.text(), self.language_box.currentData()
        self.add_field.set_error("")
        try:
            change = word_check.add(self._desk.vault, language, text)
        except UserError as error:
            self.add_field.set_error(messages.sentence(error))
            self.add_edit.setFocus()
            return
        self.kinds.set_current(_ALL)
        self.search_edit.setText(text.strip().strip("*"))
        self.add_edit.clear()
        self._desk.act(lambda _vault: change)

    def _subjects(self) -> dict[Subject, str]:
        return {
            Subject.ILLNESS: self.tr("ziekte of klacht"),
            Subject.MEDICINE: self.tr("medicijn of behandeling"),
            Subject.CAUSE: self.tr("oorzaak"),
            Subject.HOME: self.tr("thuis"),
            Subject.OWN: self.tr("van uzelf"),
        }

    def _languages(self) -> dict[str, str]:
        return {"nl": self.tr("Nederlands woord"), "en": self.tr("Engels woord")}

    def _retranslate(self) -> None:
        languages = self._languages()
        kept = self.kinds.current() or _ALL
        self.kinds.set_items(
            [
                (_ALL, self.tr("Alle")),
                ("nl", self.tr("Nederlandse")),
                ("en", self.tr("Engelse")),
                (_OWN, self.tr("Van uzelf")),
                (_OFF, self.tr("Van de lijst gehaald")),
            ]
        )
        self.kinds.set_current(kept)
        at = max(self.language_box.currentIndex(), 0)
        self.language_box.clear()
        for language in LANGUAGES:
            self.language_box.addItem(languages[language], language)
        self.language_box.setCurrentIndex(at)
        self._fill()
