"""Light and dark: on Qt's Fusion style our palette and style sheet, switchable while the program runs."""

from functools import cache
from typing import Literal

from PySide6 import QtCore
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from . import fonts
from .stylesheet import stylesheet
from .tokens import DARK, LIGHT, Tokens

Mode = Literal["system", "light", "dark"]
_ICON_SIZE = "iconSizeAtFullScale"


class Theme(QObject):
    """The look in force; `changed` follows every switch, after palette and style sheet are set."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._mode: Mode = "light"
        self._used = False
        self.tokens: Tokens = LIGHT
        self.scale = 1.0
        self._system_is_dark = application.palette().window().color().lightness() < 128  # before it is ours
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def use(self, mode: Mode, text_scale: int = 100) -> None:
        """Show light, dark or what the system shows, with text at 100 to 200 per cent."""
        self._used, self._mode = True, mode
        self.scale = text_scale / 100
        self.tokens = DARK if mode == "dark" or (mode == "system" and self._system_is_dark) else LIGHT
        fonts.use(self._application, self.scale)
        self._application.setPalette(palette(self.tokens))
        # A sheet put in place of another polishes each widget many times: 4 s for 3,000 widgets, in two steps 1 s.
        self._application.setStyleSheet("")
        self._application.setStyleSheet(stylesheet(self.tokens, self.scale))
        for widget in self._application.allWidgets():
            size = widget.property(_ICON_SIZE)
            if isinstance(size, QSize) and isinstance(widget, QAbstractButton):
                widget.setIconSize(size * self.scale)
        self.changed.emit()

    def shows(self, mode: Mode, text_scale: int) -> bool:
        """Whether this is what is shown already."""
        return self._used and mode == self._mode and text_scale == round(self.scale * 100)

    def pixels(self, size: int) -> int:
        """A length in pixels at the text scale in force."""
        return round(size * self.scale)

    def _system_changed(self, scheme: "QtCore.Qt.ColorScheme") -> None:
        self._system_is_dark = scheme is QtCore.Qt.ColorScheme.Dark
        if self._mode == "system":
            self.use("system", round(self.scale * 100))


@cache
def theme() -> Theme:
    """The application's theme, made when first asked for; needs a QApplication."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("no QApplication yet")
    return Theme(application)


def palette(tokens: Tokens) -> QPalette:
    """The palette for what the style sheet does not say, and for painting by hand."""
    made = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: tokens.background,
        role.WindowText: tokens.text_1,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.background,
        role.Text: tokens.text_1,
        role.PlaceholderText: tokens.text_3,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text_1,
        role.BrightText: tokens.danger,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text_1,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent_text,
        role.LinkVisited: tokens.accent_text,
        role.Light: tokens.surface,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.field_border,
        role.Shadow: tokens.line,
    }
    for each, colour in pairs.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.text_3))
    return made


def mark(widget: QWidget, **properties: str | bool) -> None:
    """Set dynamic properties that the style sheet looks at (`kind`, `role`, `part`) on a widget just made."""
    for name, value in properties.items():
        widget.setProperty(name, value)


def restyle(widget: QWidget, **properties: str | bool) -> None:
    """Set such properties on a widget that may have been shown already, and show the result."""
    mark(widget, **properties)
    polish_again(widget)


def polish_again(widget: QWidget) -> None:
    """Let the style sheet look at a widget once more; one that was not styled yet will be before it is shown."""
    if not widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def scale_icon(button: QAbstractButton, size: QSize) -> None:
    """Give a button's icon this size at 100 % text; it then follows the text scale."""
    button.setProperty(_ICON_SIZE, size)
    button.setIconSize(size * theme().scale)
