"""What the screen says of a file: a sentence, what follows from it, and with which icon."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wellbeing_desktop.domain.seal import Finding, Verdict
from wellbeing_desktop.gui.icons import Tint

CONTEXT = "Verdict"


@dataclass(frozen=True)
class Said:
    """An icon in the colour of its meaning, and two texts in the language of the screen."""

    icon: str
    tint: Tint
    sentence: str
    follows: str


_GENUINE = {
    Finding.SEALED: (
        QT_TRANSLATE_NOOP("Verdict", "Ongewijzigd, met het zegel van uw praktijk"),
        QT_TRANSLATE_NOOP("Verdict", "Dit is precies het bestand dat u verstrekte; het staat zo in uw register."),
    ),
    Finding.UNSEALED: (
        QT_TRANSLATE_NOOP("Verdict", "Ongewijzigd, zonder zegel"),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "Dit is precies het bestand dat u verstrekte; het staat zo in uw register. Het heeft geen zegel: dat "
            "krijgt alleen wat vaststaat.",
        ),
    ),
}
_PROTECTED = (
    QT_TRANSLATE_NOOP("Verdict", "Ongewijzigd, met een wachtzin"),
    QT_TRANSLATE_NOOP(
        "Verdict",
        "Dit is precies het bestand dat u verstrekte; het staat zo in uw register. Het opent alleen met de wachtzin "
        "die u toen hebt doorgegeven.",
    ),
)
_OTHER: dict[Finding, tuple[str, Tint, object, object]] = {
    Finding.SEALED: (
        "triangle-alert",
        "warning",
        QT_TRANSLATE_NOOP("Verdict", "Het zegel is van u en klopt, maar dit bestand staat niet in uw register"),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "Het is sinds het zegelen niet veranderd. Misschien werkt u met een oudere reservekopie; vergelijk het "
            "met uw eigen exemplaar.",
        ),
    ),
    Finding.CHANGED: (
        "triangle-alert",
        "danger",
        QT_TRANSLATE_NOOP("Verdict", "Dit is niet het bestand dat u verstrekte"),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "Het draagt uw zegel of een nummer uit uw register, maar er is iets aan veranderd. Ook iets toevoegen of "
            "opnieuw opslaan in een ander programma telt. Ga uit van uw eigen exemplaar.",
        ),
    ),
    Finding.NOT_OURS: (
        "ban",
        "danger",
        QT_TRANSLATE_NOOP("Verdict", "Niet van u: iemand anders heeft dit ondertekend"),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "De handtekening is niet die van uw praktijk. Of zij te vertrouwen is, kan dit programma niet zeggen.",
        ),
    ),
    Finding.UNSEALED: (
        "info",
        "text_2",
        QT_TRANSLATE_NOOP("Verdict", "Geen zegel, en niet in uw register"),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "Hierover valt niets te zeggen. Is het een scan van een afdruk? Leg die vast bij het verslag zelf.",
        ),
    ),
    Finding.NOT_PDF: (
        "circle-alert",
        "text_2",
        QT_TRANSLATE_NOOP("Verdict", "Geen PDF, of te beschadigd om te lezen"),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "Het staat ook niet in uw register. Is het een foto of scan van een afdruk? Leg die vast bij het verslag "
            "zelf.",
        ),
    ),
    Finding.LOCKED: (
        "info",
        "text_2",
        QT_TRANSLATE_NOOP("Verdict", "Een PDF met een wachtzin, zo niet in uw register"),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "Het is van een ander, of het is veranderd of opnieuw bewaard. Ga uit van uw eigen exemplaar.",
        ),
    ),
    Finding.TOO_MUCH: (
        "circle-alert",
        "text_2",
        QT_TRANSLATE_NOOP("Verdict", "Te ingewikkeld om na te kijken"),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "Er staan meer onderdelen in dan in een document van dit programma; het is niet verder nagekeken.",
        ),
    ),
    Finding.TOO_BIG: (
        "circle-alert",
        "text_2",
        QT_TRANSLATE_NOOP("Verdict", "Groter dan 100 MB"),
        QT_TRANSLATE_NOOP("Verdict", "Zo groot is geen document van dit programma; het is niet nagekeken."),
    ),
}
_UNREADABLE = (
    QT_TRANSLATE_NOOP("Verdict", "Dit bestand kan niet worden gelezen"),
    QT_TRANSLATE_NOOP("Verdict", "Kopieer het naar deze computer en kies het opnieuw."),
)


def said(verdict: Verdict | None) -> Said:
    """The words for a verdict; None is a file that could not be read."""
    if verdict is None:
        return Said("circle-alert", "text_2", *(_tr(text) for text in _UNREADABLE))
    if verdict.genuine and verdict.finding in _GENUINE:
        protected = verdict.entry is not None and verdict.entry.protected
        sentence, follows = _PROTECTED if protected else _GENUINE[verdict.finding]
        return Said("shield-check" if verdict.key else "circle-check", "ok", _tr(sentence), _tr(follows))
    icon, tint, sentence, follows = _OTHER[verdict.finding]
    return Said(icon, tint, _tr(sentence), _tr(follows))


def _tr(source: object) -> str:
    return QCoreApplication.translate(CONTEXT, str(source))
