"""The main window: puts navigation, pages and banner together and does nothing else."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QMainWindow, QStackedWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.settings.device import WindowBox

from . import acts
from .announce import announce
from .banner import Banner
from .desk import Desk
from .forms import load
from .navigation import Entry, Navigation
from .news import News
from .places import Place
from .room import fitted
from .scan_door import ScanDoor
from .theme import theme
from .tokens import NAVIGATION_BREAK, SPACE_L, SPACE_XL
from .view import View

if TYPE_CHECKING:
    from .finder import Finder
    from .read_along import ReadAlong

Factory = Callable[[Desk], View]


class Shell(QMainWindow):
    """Shows the view of each place the desk goes to; a view is made when it is first visited.

    `read_along(ReadAlong)` follows when a view is shown alone: this window is hidden and goes nowhere any more.
    `lock_requested()` follows the lock button and Ctrl+L; `closing()` comes before the window closes. In both cases
    the view in front has been told to save what was typed.
    """

    lock_requested = Signal()
    closing = Signal()
    read_along = Signal(object)
    navigation: Navigation
    ribbon: QFrame
    ribbon_text: QLabel
    pages: QStackedWidget

    def __init__(self, desk: Desk, entries: Sequence[Entry], factories: Mapping[str, Factory]) -> None:
        super().__init__()
        self._desk = desk
        self._entries = tuple(entries)
        self._factories = factories
        self._views: dict[str, View] = {}
        load(self, "main_window")
        self.navigation.set_entries(entries)
        self.ribbon.hide()
        self.banner = Banner(self.pages)
        self._visits = 0
        self._finder: Finder | None = None  # made when first asked for
        self._along: ReadAlong | None = None  # once somebody reads along, till the end of the process
        self._connect()
        self._set_keys()
        self._restore_size()
        ScanDoor(desk, self)

    @property
    def view(self) -> View | None:
        """The view in front; None before the first place, also when a view is prepared for it."""
        widget = self.pages.currentWidget()
        return widget if isinstance(widget, View) and widget.place.view else None

    def prepare(self, name: str) -> None:
        """Make a view before it is visited, so that the visit takes less time; needs no vault."""
        self._view(name)

    def come_back(self, place: Place) -> bool:
        """Show the place where somebody was before; False, with nothing said, when it is not there any more."""
        if place.view not in self._factories or self._view(place.view).alone:
            return False
        heard: list[News] = []
        hear = self._desk.said.connect(heard.append)
        self._desk.said.disconnect(self.banner.show_news)
        try:
            self._desk.history.visit(place)
            self._show(place)
        except (UserError, LookupError, ValueError):  # a part of which nothing is left, or that never was one
            return False
        finally:
            self._desk.said.disconnect(hear)
            self._desk.said.connect(self.banner.show_news)
        if any(news.kind == "danger" for news in heard):
            return False
        for news in heard:
            self.banner.show_news(news)
        return True

    def set_backup(self, text: str, trouble: str = "") -> None:
        """The lines about the last backup below the navigation, and what is wrong with backups in sentences."""
        self.navigation.set_backup(text, trouble)

    def set_ribbon(self, text: str) -> None:
        """A line over the whole width, as for the sample practice; an empty text takes it away."""
        self.ribbon_text.setText(text)
        self.ribbon.setVisible(bool(text))

    def save_view(self) -> None:
        """Let the view in front save what was typed."""
        if self.view is not None:
            self.view.leave()

    def search(self) -> None:
        """Open the finder over the window, or close it."""
        from .finder import Finder
        from .finder_found import Offer

        if self._finder is None:
            self._finder = Finder(Offer(self._desk, self._entries, self.lock, self._turn_privacy, self), self)
        if self._finder.isVisible():
            self._finder.dismiss()
        else:
            self._finder.open()

    def lock(self) -> None:
        """Save what was typed and ask for the lock."""
        self.save_view()
        self.lock_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons only when the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what was typed and remember the window's size."""
        self.save_view()
        self._keep_size()
        self.closing.emit()
        super().closeEvent(event)

    def _connect(self) -> None:
        self._desk.went.connect(self._show)
        self._desk.said.connect(self.banner.show_news)
        self._desk.undo_changed.connect(self._show_undo)
        self.navigation.chosen.connect(lambda view: self._desk.go(Place(view)))
        self.navigation.find_chosen.connect(self.search)
        self.navigation.undo_chosen.connect(self._desk.undo_last)
        self.navigation.lock_chosen.connect(self.lock)
        self.navigation.backup_chosen.connect(lambda: self._desk.go(Place("practice", part="backups")))
        theme().changed.connect(self._fit)

    def _set_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+K": self.search,
            "Ctrl+L": self.lock,
            "Ctrl+Z": self._desk.undo_last,
            "Ctrl+Y": self._desk.redo_next,
            "Ctrl+Shift+Z": self._desk.redo_next,
            "Esc": self._desk.back,
            "F1": partial(self._desk.go, Place("help")),
            "F8": self._turn_privacy,
        }
        for number, entry in enumerate(self._entries, 1):
            keys[f"Alt+{number}"] = partial(self._desk.go, Place(entry.view))
        for sequence, run in keys.items():
            QShortcut(QKeySequence(sequence), self).activated.connect(run)

    def _show(self, place: Place) -> None:
        if self._along is not None:
            return
        if self._finder is not None:
            self._finder.dismiss()
        if self.view is not None and place != self.view.place:
            self.banner.leave_place()
        before, view = self.view, self._view(place.view)
        if view.alone:
            self._read_along(view, place)
            return
        if before is not None and before is not view:
            before.leave()
        self._visits += 1
        visit = self._visits
        view.show_place(place)
        if visit != self._visits:  # what it should show is gone, and it has led on to another place
            return
        self.pages.setCurrentWidget(view)
        self.banner.raise_()  # the stack has just put the view on top
        self.navigation.set_current(view.belongs_under())
        if before is not view or not self._keyboard_in(view):
            view.take_focus()
        if before is not view:
            announce(view, view.heading())

    def _read_along(self, view: View, place: Place) -> None:
        """Show one view instead of this window, unless something here is not saved or there is nothing to show."""
        self._desk.history.back()
        self.save_view()
        if any(one.unsaved() for one in self._views.values()):
            self._desk.warn(self.tr("Nog niet alles is bewaard; daarom begint het meelezen niet."))
        elif self._desk.attempt(lambda: _shown(view, place)) is not None:
            from .read_along import ReadAlong

            self._along = ReadAlong(view, Place(view.alone, place.id))
            self._along.appear_over(self)
            self.read_along.emit(self._along)

    def _keyboard_in(self, view: View) -> bool:
        """Whether something in the view is in use; what was hidden no longer is."""
        now = self.focusWidget()
        return now is not None and (now is view or view.isAncestorOf(now)) and now.isVisibleTo(view)

    def _view(self, name: str) -> View:
        if name not in self._views:
            self._views[name] = self._factories[name](self._desk)
            if not self._views[name].alone:
                self.pages.addWidget(self._views[name])
        return self._views[name]

    def _show_undo(self) -> None:
        change = self._desk.undo.next_undo()
        self.navigation.set_undo(acts.words(change.act) if change is not None else "")

    def _turn_privacy(self) -> None:
        on = not self._desk.privacy
        self._desk.set_privacy(on)
        self._desk.say(self.tr("Namen staan nu als initialen.") if on else self.tr("Namen staan weer voluit."))

    def _fit(self) -> None:
        narrow = self.width() < NAVIGATION_BREAK * theme().scale
        self.navigation.set_narrow(narrow)
        side = SPACE_L if narrow else SPACE_XL
        self.pages.setContentsMargins(side, SPACE_L, side, SPACE_L)

    def _restore_size(self) -> None:
        box = self._desk.settings.window
        self.resize(fitted(box, self))
        if box.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _keep_size(self) -> None:
        full = self.isMaximized()
        size = self.normalGeometry().size() if full else self.size()
        box = WindowBox(size.width(), size.height(), full)
        if box != self._desk.settings.window:
            self._desk.change_settings(window=box)


def _shown(view: View, place: Place) -> View:
    """The view, once it shows the place; raises what its reading raises."""
    view.show_place(place)
    return view
