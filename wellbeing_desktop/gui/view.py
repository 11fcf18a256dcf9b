"""What every screen is: a form, redrawn when something changed, in the language and theme in force."""

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.change import Change

from .desk import Desk
from .forms import load
from .parts import PageHeader
from .places import Place


class View(QWidget):
    """Base of the screens in gui/views; a subclass names its form and overrides `redraw`.

    The order is: constructor (form drawn, subclass connects its signals), then for each visit `show_place`, which calls
    `retranslate` the first time and `redraw` always. A hidden view notes a change and redraws when it is shown again.
    """

    form: ClassVar[str] = ""
    takes_files: ClassVar[bool] = False
    """True for a view on which files are dropped for itself; elsewhere they are taken for scans (gui/scan_door.py)."""
    alone: ClassVar[str] = ""
    """For a view that is shown alone and left by the lock only (gui/read_along.py): the view to come back at."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.place = Place("")
        self._stale = False
        if self.form:
            load(self, self.form)
        desk.changed.connect(self._changed)
        desk.privacy_changed.connect(self._redraw_soon)

    def show_place(self, place: Place) -> None:
        """Show what `place` says; `self.place` is set before anything is drawn."""
        first = not self.place.view
        self.place = place
        if first:
            self.retranslate()
        self._stale = False
        self.redraw()

    def redraw(self) -> None:
        """Fill the widgets with what the vault says now; called often, so quick and without side effects."""

    def retranslate(self) -> None:
        """Set texts that code sets once and `redraw` does not; the form's own texts follow by themselves."""

    def concerns(self, change: Change) -> bool:
        """Whether this change should redraw the view; an autosave does not unless a subclass says so."""
        return change.act is not change.act.AUTOSAVE

    def leave(self) -> None:
        """Called before another view is shown and before the vault is locked: save what was typed."""

    def unsaved(self) -> bool:
        """Whether something typed is not in the vault even after `leave`; then a lock by the user waits."""
        return False

    def whereabouts(self) -> Place:
        """Where to come back to after a lock: the place that is shown, with what was turned to in it since."""
        return self.place

    def belongs_under(self) -> str:
        """Which view's entry the navigation marks while this one is shown; its own name unless it says otherwise."""
        return self.place.view

    def heading(self) -> str:
        """What a screen reader says when the view comes in front: the title of its page header."""
        header = self.findChild(PageHeader)
        return header.get_title() if header is not None else self.windowTitle()

    def take_focus(self) -> None:
        """Put the keyboard in the view: at the first thing that Tab reaches."""
        for child in self.findChildren(QWidget):
            if child.isEnabled() and child.isVisibleTo(self) and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                child.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def event(self, event: QEvent) -> bool:
        """Translate the form first, then what code has set, which would else be overwritten."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and self.place.view:
            self.retranslate()
            self._redraw_soon()
        return handled

    def showEvent(self, event: QShowEvent) -> None:
        """Redraw when something changed while the view was hidden."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.redraw()

    def _changed(self, change: Change) -> None:
        if self.concerns(change):
            self._redraw_soon()

    def _redraw_soon(self) -> None:
        if not self.place.view:
            return
        if not self.isVisible():
            self._stale = True
            return
        keyboard = self._has_keyboard()
        self.redraw()
        if keyboard and self.isVisible() and not self._has_keyboard():
            self.take_focus()  # what had it has gone; Qt would go on at the navigation

    def _has_keyboard(self) -> bool:
        now = self.window().focusWidget()
        return now is not None and self.isAncestorOf(now) and now.isVisibleTo(self)
