"""What is filled in on the form of a new client, as words by field, so that it outlives a lock."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit

from wellbeing_desktop.gui.parts import OptionalDate

ORGANISATION, BORN, LANGUAGE = "organisation", "born_on", "language"


class Filling:
    """The form of `gui/form_keeper.py`; `edits` are the plain lines by name."""

    def __init__(
        self, edits: Mapping[str, QLineEdit], organisation: QComboBox, born: OptionalDate, language: QComboBox
    ) -> None:
        self.edits = dict(edits)
        self._organisation = organisation
        self._born = born
        self._language = language

    def filled_in(self) -> dict[str, str]:
        """The words in the fields; the language alone is nothing filled in."""
        born = self._born.value()
        content = {name: edit.text() for name, edit in self.edits.items()}
        content |= {ORGANISATION: self._organisation.currentText(), BORN: born.isoformat() if born else ""}
        if any(text.strip() for text in content.values()):
            content[LANGUAGE] = str(self._language.currentData())
        return content

    def fill_in(self, content: Mapping[str, str]) -> None:
        """Put them back."""
        for name, edit in self.edits.items():
            edit.setText(content.get(name, ""))
        self._organisation.setEditText(content.get(ORGANISATION, ""))
        born = content.get(BORN, "")
        self._born.set_value(date.fromisoformat(born) if born else None)
        self._language.setCurrentIndex(max(0, self._language.findData(content.get(LANGUAGE, ""))))

    def empty_form(self) -> None:
        """Nothing in any field; the language stays, as it did for the client before."""
        self.fill_in({LANGUAGE: str(self._language.currentData())})
