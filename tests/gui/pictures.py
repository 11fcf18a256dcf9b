"""Pictures of screens, to look at: every size, theme and language that LOOK.md asks for."""

from collections.abc import Callable
from itertools import product
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.navigation import Entry
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.view import View

SIZES = (QSize(1440, 900), QSize(1093, 614))
LOOKS = ("light", "dark")
LANGUAGES = ("nl", "en")
ENTRIES = (
    Entry("today", "house", QT_TRANSLATE_NOOP("Navigation", "Vandaag")),
    Entry("calendar", "calendar-days", QT_TRANSLATE_NOOP("Navigation", "Agenda")),
    Entry("clients", "users", QT_TRANSLATE_NOOP("Navigation", "Deelnemers")),
    Entry("disclosures", "send", QT_TRANSLATE_NOOP("Navigation", "Verstrekkingen")),
    Entry("practice", "settings", QT_TRANSLATE_NOOP("Navigation", "Praktijk & instellingen")),
)


def application() -> QApplication:
    """The application, in the light theme and Dutch; for scripts, tests have qapp."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else appearance.new_application()


def shoot(widget: QWidget, path: Path) -> None:
    """Write what a widget looks like now as a PNG."""
    QApplication.sendPostedEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    path.parent.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(path))


def photograph(
    desk: Desk, factory: Callable[[Desk], View], place: Place, folder: Path, *, text_scale: int = 100
) -> Shell:
    """Show a view in the main window and write folder/VIEW-LOOK-LANGUAGE-WIDTH.png for every combination."""
    desk.settings_changed.connect(lambda settings: appearance.apply(application(), settings))
    desk.change_settings(text_scale=text_scale, look="light")
    shell = Shell(desk, ENTRIES, {place.view: factory})
    shell.set_backup("Laatste reservekopie: vandaag 14:02")
    shell.show()
    desk.go(place)
    for look, language, size in product(LOOKS, LANGUAGES, SIZES):
        desk.change_settings(look=look, language=language)
        shell.resize(size)
        shoot(shell, folder / f"{place.view}-{look}-{language}-{size.width()}.png")
    return shell
