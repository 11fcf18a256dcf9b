"""The language on screen: our translations and Qt's own words, switched while the program runs.

Dutch is the source; resources/i18n/nl.qm holds its plurals, en.qm the English words. What Qt's own Dutch lacks of the
dialogs for files and printing is in resources/i18n_qt.
"""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator

from wellbeing_desktop.assets.paths import resource

Language = Literal["nl", "en"]
_PROPERTY = "wellbeingLanguage"
_IN_USE: list[QTranslator] = []
_LOCALES = {"nl": "nl_NL", "en": "en_GB"}


def locale(language: Language) -> QLocale:
    """How Qt's own date fields and calendars name days and months in a language."""
    return QLocale(_LOCALES[language])


def language(application: QCoreApplication) -> str:
    """The language spoken now; empty before the first `use`."""
    return str(application.property(_PROPERTY) or "")


def use(application: QCoreApplication, language: Language) -> None:
    """Speak this language from now on; every widget has had its LanguageChange event when this returns."""
    application.setProperty(_PROPERTY, language)
    QLocale.setDefault(locale(language))
    while _IN_USE:
        old = _IN_USE.pop()
        application.removeTranslator(old)
        old.deleteLater()
    for folder, name in _files(language):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _IN_USE.append(translator)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


def _files(language: Language) -> tuple[tuple[str, str], ...]:
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    extra = ((str(resource("i18n_qt")), "qtbase_extra_nl.qm"),) if language == "nl" else ()
    return (qt, f"qtbase_{language}.qm"), *extra, (str(resource("i18n")), f"{language}.qm")
