"""Texts that were written before: the user's own ones, and what the same section said the last time."""

from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.notes import Line, Style
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import snippets

from .more import Deed
from .open_note import OpenNote
from .section import SectionCard
from .snippet_list import SnippetList

if TYPE_CHECKING:
    from .snippet_dialog import SnippetDialog


class PutInSnippet(Deed):
    """At the cursor of any section."""

    icon: ClassVar[str] = "copy"
    keys: ClassVar[str] = "Ctrl+Shift+T"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.list = SnippetList(desk, parent)

    def words(self) -> str:
        """The words of the menu."""
        return self.tr("Tekstblok invoegen…")

    def suits(self, card: SectionCard | None) -> bool:
        """In every section."""
        return card is not None

    def run(self, card: SectionCard | None) -> None:
        """Open the list."""
        assert card is not None, "it suits a section only"
        self.list.open_at(card.edit)


class _Snippets(Deed):
    """Opens the window of the texts; it is made when first asked for."""

    icon: ClassVar[str] = "save"
    dialog: "SnippetDialog | None" = None
    _card: SectionCard | None = None

    def begin(self, text: str = "", card: SectionCard | None = None) -> None:
        """Open it, at a new text when one is given; the keyboard goes back to the section that it came from."""
        from .snippet_dialog import SnippetDialog  # late: few look at it in a day

        if self.dialog is None:
            self.dialog = SnippetDialog(self.desk, cast(QWidget, self.parent()))
            self.dialog.finished.connect(lambda _code: self._go_back())
        self._card = card
        self.dialog.begin(text)

    def _go_back(self) -> None:
        if self._card is not None:
            self._card.edit.setFocus()


class KeepAsSnippet(_Snippets):
    """Make one of what is selected in a section."""

    def words(self) -> str:
        """The words of the menu."""
        return self.tr("Bewaar als tekstblok…")

    def suits(self, card: SectionCard | None) -> bool:
        """While something is selected."""
        return card is not None and card.edit.textCursor().hasSelection()

    def run(self, card: SectionCard | None) -> None:
        """Only a title is still to be given."""
        assert card is not None, "it suits a section only"
        selected = card.edit.textCursor().selectedText()
        self.begin(selected.replace("\N{PARAGRAPH SEPARATOR}", "\n").replace("\N{LINE SEPARATOR}", "\n"), card)


class ManageSnippets(_Snippets):
    """Look them through, change them and take them away."""

    def words(self) -> str:
        """The words of the menu."""
        return self.tr("Tekstblokken beheren…")

    def suits(self, card: SectionCard | None) -> bool:
        """For the note as a whole."""
        return card is None

    def run(self, card: SectionCard | None) -> None:  # noqa: ARG002 - it is about no section
        """Open the window."""
        self.begin()


class LastTime(Deed):
    """A start from what the same section said at the last talk of this kind."""

    icon: ClassVar[str] = "undo-2"

    def words(self) -> str:
        """The words of the menu."""
        return self.tr("Tekst van de vorige keer invoegen")

    def suits(self, card: SectionCard | None) -> bool:
        """Where there is such a text; working notes are not taken along."""
        return card is not None and snippets.last_time(self.desk.vault, self._session_id, card.key) is not None

    def run(self, card: SectionCard | None) -> None:
        """Put it in at the cursor below a line that says where it comes from; one step for undo there."""
        assert card is not None, "it suits a section only"
        found = self.desk.attempt(lambda: snippets.last_time(self.desk.vault, self._session_id, card.key))
        if found is None:
            return
        talk, lines = found
        said = self.tr("Van de vorige keer, {day}:").format(day=self.desk.formats.long_date(talk.day))
        card.edit.insert_lines((Line(said, style=Style(bold=((0, len(said)),))), *lines))
        card.edit.setFocus()

    @property
    def _session_id(self) -> int:
        return cast(OpenNote, self.parent()).session_id
