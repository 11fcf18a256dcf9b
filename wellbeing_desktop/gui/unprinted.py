"""Tells, beside a document that may leave, which of its characters the program cannot print."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.paper import Paper

from .parts import Remark

MOST_SHOWN = 12


class Unprinted(Remark):
    """Hidden while every character can be printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters: tuple[str, ...] = ()
        self._tell()

    def look_at(self, paper: Paper | None) -> None:
        """Look through a document; None when there is none to look through."""
        from wellbeing_desktop.documents.letters import unprintable

        self._letters = unprintable(paper) if paper else ()
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the language of the screen."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()

    def _tell(self) -> None:
        shown = " ".join(_shown(letter) for letter in self._letters[:MOST_SHOWN])
        more = len(self._letters) - MOST_SHOWN
        form = self.tr("Op papier staat een leeg vakje in plaats van: {letters}")
        if more > 0:
            form = self.tr("Op papier staat een leeg vakje in plaats van: {letters} en %n andere tekens", "", more)
        self.say(form.format(letters=shown) if shown else "", "triangle-alert", warns=True)


def _shown(letter: str) -> str:
    """The character itself, or its number when it is only half of one."""
    return f"U+{ord(letter):04X}" if "\ud800" <= letter <= "\udfff" else letter
