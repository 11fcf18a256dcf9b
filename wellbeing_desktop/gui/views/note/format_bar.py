"""The buttons of a note's looks: bold, a list with bullets or numbers, further in and back; each has a key as well."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wellbeing_desktop.domain.notes import Listing
from wellbeing_desktop.gui.buttons import Button, button
from wellbeing_desktop.gui.stops import CLICK, TAB_AND_CLICK, stop

from .editor import SectionEdit

_ICONS = {
    "Ctrl+B": "bold",
    "Ctrl+Shift+8": "list",
    "Ctrl+Shift+7": "list-ordered",
    "Ctrl+]": "list-indent-increase",
    "Ctrl+[": "list-indent-decrease",
}
_LISTINGS = {"Ctrl+Shift+8": Listing.BULLET, "Ctrl+Shift+7": Listing.NUMBER}
_LEFT, _RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


class FormatBar(QWidget):
    """One stop for Tab; from there the arrows go to the others. `serve(edit)` once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._buttons = {key: button("", "icon-quiet", icon, self) for key, icon in _ICONS.items()}
        for key, each in self._buttons.items():
            each.setCheckable(key == "Ctrl+B" or key in _LISTINGS)
            each.installEventFilter(self)
            row.addWidget(each)
        held = self.sizePolicy()
        held.setRetainSizeWhenHidden(True)  # a section must not grow when it gets the keyboard
        self.setSizePolicy(held)
        self._stop_at(next(iter(self._buttons.values())))
        self._say()

    def serve(self, edit: SectionEdit) -> None:
        """Change the looks of this field, by button and by key, and show how the text at its cursor looks."""
        deeds: dict[str, Callable[[], None]] = {
            "Ctrl+B": edit.toggle_bold,
            "Ctrl+Shift+8": lambda: edit.toggle_listing(Listing.BULLET),
            "Ctrl+Shift+7": lambda: edit.toggle_listing(Listing.NUMBER),
            "Ctrl+]": lambda: edit.step(1),
            "Ctrl+[": lambda: edit.step(-1),
        }
        for key, deed in deeds.items():
            shortcut = QShortcut(QKeySequence(key), edit)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)
            self._buttons[key].clicked.connect(lambda _checked, deed=deed: self._press(edit, deed))
        edit.look_changed.connect(lambda: self._show(edit))
        self._show(edit)

    def button(self, key: str) -> Button:
        """The button that does what a key does: 'Ctrl+B'; raises KeyError."""
        return self._buttons[key]

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """The arrows go from button to button."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in (_LEFT, _RIGHT):
            row = list(self._buttons.values())
            at = next(place for place, each in enumerate(row) if each is watched)
            to = row[(at + (1 if event.key() == _RIGHT else -1)) % len(row)]
            self._stop_at(to)
            to.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the language of the screen."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _press(self, edit: SectionEdit, deed: Callable[[], None]) -> None:
        deed()
        self._show(edit)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, edit: SectionEdit) -> None:
        bold, listing = edit.look()
        self._buttons["Ctrl+B"].setChecked(bold)
        for key, kind in _LISTINGS.items():
            self._buttons[key].setChecked(listing is kind)

    def _stop_at(self, held: Button) -> None:
        for each in self._buttons.values():
            stop(each, TAB_AND_CLICK if each is held else CLICK)

    def _say(self) -> None:
        words = {
            "Ctrl+B": self.tr("Vet"),
            "Ctrl+Shift+8": self.tr("Opsomming"),
            "Ctrl+Shift+7": self.tr("Genummerde lijst"),
            "Ctrl+]": self.tr("Inspringen"),
            "Ctrl+[": self.tr("Terug naar links"),
        }
        for key, each in self._buttons.items():
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            each.setAccessibleName(words[key])
            each.setToolTip(f"{words[key]} ({shown})")
