"""Looking back on the earlier versions of a section, from its menu."""

from typing import ClassVar, cast

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.gui.desk import Desk

from .history import HistoryDialog
from .more import Deed
from .open_note import OpenNote
from .section import SectionCard


class HistoryDeed(Deed):
    """For every section: that nothing was kept yet is said there as well."""

    icon: ClassVar[str] = "history"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.dialog: HistoryDialog | None = None
        self._card: SectionCard | None = None

    def words(self) -> str:
        """The words of the menu."""
        return self.tr("Eerdere versies")

    def suits(self, card: SectionCard | None) -> bool:
        """For a section."""
        return card is not None

    def run(self, card: SectionCard | None) -> None:
        """Save what was typed, and show what stood there before."""
        assert card is not None, "it suits a section only"
        view = cast(OpenNote, self.parent())
        view.save()
        if self.dialog is None:
            self.dialog = HistoryDialog(self.desk, cast(QWidget, self.parent()))
            self.dialog.finished.connect(lambda _code: self._go_back())
        self._card = card
        self.dialog.show_section(view.session_id, card.key, card.title_label.text())

    def _go_back(self) -> None:
        """The keyboard goes to the section that was looked at."""
        if self._card is not None:
            self._card.edit.setFocus()
