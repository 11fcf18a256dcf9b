"""Makes the settings of this computer felt: language, light or dark, size of text."""

from PySide6.QtWidgets import QApplication

from wellbeing_desktop.settings.device import DeviceSettings

from . import translate
from .theme import theme


def new_application() -> QApplication:
    """The application, in Qt's Fusion style whatever the desktop prefers: our style sheet is made for that.

    As an argument, because asking for the style in Python makes PySide ready a class of five hundred members.
    """
    return QApplication(["wellbeing-desktop", "-style", "Fusion"])


def apply(application: QApplication, settings: DeviceSettings) -> None:
    """Let the whole program follow these settings; at the start, and at `desk.settings_changed`."""
    current = theme()
    if not current.shows(settings.look, settings.text_scale):
        current.use(settings.look, settings.text_scale)
    if translate.language(application) != settings.language:
        translate.use(application, settings.language)
