"""The way to the screens, at the left of the window: words, or icons only when the window is narrow."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from . import tokens
from .buttons import Button
from .fonts import font
from .icons import icon
from .parts.icon_label import IconLabel
from .theme import restyle, scale_icon, theme

CONTEXT = "Navigation"
_ICON = 20


@dataclass(frozen=True)
class Entry:
    """One screen in the navigation: its view, its icon, and `QT_TRANSLATE_NOOP("Navigation", "Agenda")`.

    `under` are the views that have no entry of their own and belong to this one.
    """

    view: str
    icon: str
    label: object
    under: tuple[str, ...] = ()

    def words(self) -> str:
        """The label in the language of the screen."""
        source = str(self.label)
        return QCoreApplication.translate(CONTEXT, source)


class Navigation(QFrame):
    """`chosen(view)` for a screen, `find_chosen()` above them, `lock_chosen()` and `undo_chosen()` below.

    `backup_chosen()` comes from a button that is there only while something is wrong with backups.
    """

    chosen = Signal(str)
    find_chosen = Signal()
    lock_chosen = Signal()
    undo_chosen = Signal()
    backup_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self._undo_words = ""
        self._entries: dict[str, Entry] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._brand = QLabel("Wellbeing Desktop", self)
        self._find = self._button("search", checkable=False)
        self._find_keys = QLabel("Ctrl+K", self._find)
        self._undo = self._button("undo-2", checkable=False)
        self._lock = self._button("lock", checkable=False)
        self._backup = QLabel(self)
        self._trouble = ""
        self._wrong = self._button("triangle-alert", checkable=False)
        self._column = QVBoxLayout(self)
        self._head = QHBoxLayout()
        self._build()
        theme().changed.connect(self._restyle)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these screens, once."""
        for at, entry in enumerate(entries):
            button = self._button(entry.icon, checkable=True)
            button.clicked.connect(lambda _on=False, view=entry.view: self._choose(view))
            self._column.insertWidget(self._first + at, button)
            self._entries[entry.view], self._buttons[entry.view] = entry, button
        self._restyle()

    def set_current(self, view: str) -> None:
        """Mark the entry of the screen that is shown, or the one it lies under; none when there is no such entry."""
        for name, button in self._buttons.items():
            button.setChecked(name == view or view in self._entries[name].under)

    def set_backup(self, text: str, trouble: str = "") -> None:
        """The line about the last backup, as 'Laatste reservekopie: vandaag 14:02', and what is wrong in sentences."""
        self._backup.setText(text)
        self._trouble = trouble
        self._wrong.setVisible(bool(trouble))
        self._retranslate()
        self._fit_height()

    def set_undo(self, words: str) -> None:
        """What would be undone, as 'gesprek verplaatst'; empty when nothing can be."""
        self._undo_words = words
        self._undo.setEnabled(bool(words))
        self._retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or words too."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._restyle()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def minimumSizeHint(self) -> QSize:
        """Buttons become lower before they ask for a higher window."""
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the height when the window is too low for buttons as high as elsewhere."""
        super().resizeEvent(event)
        self._fit_height()

    def _build(self) -> None:
        self.setObjectName("navigation")
        head = self._head
        head.setSpacing(tokens.SPACE_S)
        head.addWidget(IconLabel("leaf", "accent", _ICON, self))
        head.addWidget(self._brand, 1)
        self._column.setSpacing(tokens.SPACE_XS)
        self._column.addLayout(head)
        self._column.addSpacing(tokens.SPACE_S)
        self._column.addWidget(self._find)
        self._first = self._column.count()
        self._column.addStretch(1)
        for widget in (self._undo, self._lock, self._wrong, self._backup):
            self._column.addWidget(widget)
        self._wrong.hide()
        self._backup.setWordWrap(True)
        self._backup.setContentsMargins(tokens.SPACE_M, 0, 0, 0)
        restyle(self._backup, role="caption")
        self._build_find()
        self._undo.setEnabled(False)
        self._undo.clicked.connect(self.undo_chosen)
        self._lock.clicked.connect(self.lock_chosen)
        self._wrong.clicked.connect(self.backup_chosen)
        self._restyle()

    def _build_find(self) -> None:
        """The keys stand at the right of the words, quieter."""
        row = QHBoxLayout(self._find)
        row.setContentsMargins(0, 0, tokens.SPACE_M, 0)
        row.addStretch(1)
        row.addWidget(self._find_keys)
        self._find_keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        restyle(self._find_keys, role="caption")
        self._find.clicked.connect(self.find_chosen)

    def _button(self, icon_name: str, *, checkable: bool) -> QPushButton:
        button = Button(icon(icon_name), "", self)
        button.setCheckable(checkable)
        restyle(button, kind="navigation")
        return button

    def _choose(self, view: str) -> None:
        self._buttons[view].setChecked(True)
        self.chosen.emit(view)

    def _restyle(self) -> None:
        pixels = theme().pixels
        width = pixels(tokens.NAVIGATION_ICONS_WIDTH if self._narrow else tokens.NAVIGATION_WIDTH)
        self.setFixedWidth(width)
        self._column.setContentsMargins(tokens.SPACE_S, tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_L)
        middle = (width - pixels(_ICON)) // 2 - tokens.SPACE_S
        self._head.setContentsMargins(middle if self._narrow else tokens.SPACE_M, 0, 0, 0)
        self._brand.setFont(font(tokens.CARD_TITLE - 1, QFont.Weight.DemiBold, theme().scale))
        self._brand.setVisible(not self._narrow)
        self._backup.setVisible(not self._narrow)
        self._find_keys.setVisible(not self._narrow)
        for button in (*self._buttons.values(), self._find, self._undo, self._lock, self._wrong):
            scale_icon(button, QSize(_ICON, _ICON) if self._narrow else QSize(_ICON + 10, _ICON))
            restyle(button, narrow=self._narrow)
        self._retranslate()
        self._fit_height()

    def _fit_height(self) -> None:
        below = (self._undo, self._lock) if self._wrong.isHidden() else (self._undo, self._lock, self._wrong)
        buttons = (*self._buttons.values(), self._find, *below)
        usual = theme().pixels(tokens.CONTROL_HEIGHT)
        around = self._column.contentsMargins().top() + self._column.contentsMargins().bottom()
        gaps = self._column.spacing() * self._column.count() + tokens.SPACE_S
        backup = 0 if self._backup.isHidden() else self._backup.heightForWidth(self.width())
        room = self.height() - around - gaps - self._head.sizeHint().height() - backup
        height = max(theme().pixels(_ICON), min(usual, room // len(buttons)))
        for button in buttons:
            if button.property("tight") is not (height < usual):
                restyle(button, tight=height < usual)
            button.setFixedHeight(height)

    def _retranslate(self) -> None:
        for number, (view, button) in enumerate(self._buttons.items(), 1):
            self._say(button, self._entries[view].words(), f"Alt+{number}")
        self._say(self._find, self.tr("Zoeken"), "Ctrl+K")
        undo = self.tr("Ongedaan maken")
        self._say(self._undo, undo, "Ctrl+Z", f"{undo}: {self._undo_words}" if self._undo_words else undo)
        self._say(self._lock, self.tr("Vergrendelen"), "Ctrl+L")
        words = self.tr("Reservekopieën")
        self._wrong.setText("" if self._narrow else words)
        self._wrong.setAccessibleName(f"{words}: {self._trouble}")
        self._wrong.setToolTip(self._trouble)
        if self._narrow and self._backup.text():
            self._lock.setToolTip(f"{self._lock.toolTip()}\n{self._backup.text()}")

    def _say(self, button: QPushButton, words: str, keys: str, meaning: str = "") -> None:
        button.setText("" if self._narrow else words.replace("&", "&&"))
        button.setAccessibleName(meaning or words)
        button.setToolTip(f"{meaning or words} ({keys})")
