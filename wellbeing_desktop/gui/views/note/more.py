"""What can be done with a section, or with the whole note, besides writing: the menus behind the words 'Meer'."""

from typing import ClassVar

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.icons import icon

from .section import SectionCard


class Deed(QObject):
    """One line of a menu; `parent` is the NoteView. A subclass is made known in deeds.py."""

    icon: ClassVar[str] = ""
    """Which of resources/icons stands beside the words."""
    keys: ClassVar[str] = ""
    """The keys that do it for the section with the keyboard, or for the note; none for the menu alone."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk

    def words(self) -> str:
        """The words of the menu, in the language of the screen."""
        raise NotImplementedError

    def suits(self, card: SectionCard | None) -> bool:
        """Whether it can be done with this section; None asks for the note as a whole. Asked at every opening."""
        raise NotImplementedError

    def run(self, card: SectionCard | None) -> None:
        """Do it; only called for what it suits."""
        raise NotImplementedError


class More(QObject):
    """Opens the menus of a note; `view` is the NoteView in which the keys of the deeds hold."""

    def __init__(self, desk: Desk, deeds: tuple[type[Deed], ...], view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.deeds = tuple(deed(desk, view) for deed in deeds)
        self.menu = QMenu(view)
        self._card: SectionCard | None = None
        self._hold_keys()

    def serve(self, button: QPushButton, card: SectionCard | None) -> None:
        """Let a button open the menu of a section, or of the note."""
        button.clicked.connect(lambda: self.offer(button, card))

    def show_button(self, button: QPushButton, card: SectionCard | None) -> None:
        """Give the button its words in the language of the screen; without anything to do it is not there."""
        words = self.tr("Meer")
        button.setText(words)
        button.setAccessibleName(f"{words}: {card.title_label.text()}" if card else words)
        button.setVisible(any(deed.suits(card) for deed in self.deeds))

    def offer(self, button: QPushButton, card: SectionCard | None) -> None:
        """Open the menu below the button, with the keyboard at its first line."""
        self.menu.clear()
        for deed in self.suiting(card):
            self.menu.addAction(self._line(deed, card))
        if not self.menu.isEmpty():
            self.menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
            self.menu.setActiveAction(self.menu.actions()[0])

    def suiting(self, card: SectionCard | None) -> list[Deed]:
        """What can be done now, in the order of the menu."""
        return [deed for deed in self.deeds if deed.suits(card)]

    def _line(self, deed: Deed, card: SectionCard | None) -> QAction:
        line = QAction(deed.words(), self.menu)
        if deed.icon:
            line.setIcon(icon(deed.icon))
        if deed.keys:
            line.setShortcut(QKeySequence(deed.keys))
            line.setShortcutVisibleInContextMenu(True)
            line.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # only said here: the view holds the keys
        # Once the menu has gone: a deed may open a window of its own, or take this very button away.
        line.triggered.connect(lambda: QTimer.singleShot(0, self, lambda: deed.run(card)))
        return line

    def _hold_keys(self) -> None:
        for deed in self.deeds:
            if deed.keys:
                keys = QShortcut(QKeySequence(deed.keys), self._view)
                keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                keys.activated.connect(lambda deed=deed: self._asked(deed))

    def _asked(self, deed: Deed) -> None:
        """Do it with the section that has the keyboard, else with the note; nothing when it suits neither."""
        card = self._current()
        if card is not None and deed.suits(card):
            deed.run(card)
        elif deed.suits(None):
            deed.run(None)

    def _current(self) -> SectionCard | None:
        at: QWidget | None = self._view.window().focusWidget()
        while at is not None and not isinstance(at, SectionCard):
            at = at.parentWidget()
        return at
