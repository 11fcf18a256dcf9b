"""Reading along with somebody: one view fills the window, nothing leads anywhere, and the only way out is the lock."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from .lock import is_lock_key
from .places import Place
from .tokens import SPACE_L, SPACE_XL
from .view import View

_KEY = Qt.Key
_TYPING = frozenset(
    {
        _KEY.Key_Left,
        _KEY.Key_Right,
        _KEY.Key_Up,
        _KEY.Key_Down,
        _KEY.Key_Home,
        _KEY.Key_End,
        _KEY.Key_PageUp,
        _KEY.Key_PageDown,
        _KEY.Key_Tab,
        _KEY.Key_Backtab,
        _KEY.Key_Backspace,
        _KEY.Key_Return,
        _KEY.Key_Enter,
        _KEY.Key_Space,
    }
)
_ALONE = frozenset(
    {_KEY.Key_Shift, _KEY.Key_Control, _KEY.Key_Alt, _KEY.Key_AltGr, _KEY.Key_Meta, _KEY.Key_CapsLock, _KEY.Key_NumLock}
)
_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_HARMLESS |= Qt.KeyboardModifier.GroupSwitchModifier
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_BUTTONS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick})
_NEVER = frozenset(
    {
        QEvent.Type.Shortcut,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.WhatsThis,
        QEvent.Type.EnterWhatsThisMode,
    }
)


class ReadAlong(QMainWindow):
    """The window for a view that shows itself alone; `left()` when somebody wants to stop, by whatever way.

    Of keys only those get through that type, move and press: no shortcut, no clipboard, no function key. Of the mouse
    only the left button: the others open menus, paste, or go back. Nothing can be dragged in.
    """

    left = Signal()

    def __init__(self, view: View, after: Place) -> None:
        super().__init__()
        self.view = view
        self.after = after
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        self.setCentralWidget(view)
        self._retranslate()

    def appear_over(self, window: QWidget) -> None:
        """Take the place of another window on the screen; everything else that is open goes out of sight."""
        self.setGeometry(window.geometry())
        self.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window needs an application"
        application.installEventFilter(self)
        self.show()
        for other in application.topLevelWidgets():
            if other is not self:
                other.hide()
        self.activateWindow()
        self.view.take_focus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let through only what reading and answering need, in whatever window it arrives."""
        kind = event.type()
        if kind in _NEVER:
            return True
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return not is_allowed(event)
        if kind in _BUTTONS and isinstance(event, QMouseEvent):
            return event.button() is not Qt.MouseButton.LeftButton
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is leaving too: it locks."""
        event.ignore()
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Meelezen"))


def is_allowed(event: QKeyEvent) -> bool:
    """Whether a key may get through while somebody reads along: typing, moving, pressing a button, and the lock."""
    key, held = event.key(), event.modifiers() & ~_HARMLESS
    if is_lock_key(event) or key in _ALONE:
        return True
    if key in _TYPING:
        return not held & ~_CONTROL and not (key == _KEY.Key_Tab and held)
    if key == _KEY.Key_Delete:  # with Shift it cuts
        return not held & ~_CONTROL and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    # What Windows calls AltGr arrives as Ctrl+Alt with a character.
    return event.text().isprintable() and bool(event.text()) and held in (Qt.KeyboardModifier(0), _CONTROL | _ALT)
