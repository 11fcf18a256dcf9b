"""What somebody puts a signature under, by what they answered."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wellbeing_desktop.domain.reports import Answer

_SENTENCES = {
    Answer.AGREES: QT_TRANSLATE_NOOP("Signing", "Ik heb dit verslag gelezen en ben akkoord."),
    Answer.REMARK: QT_TRANSLATE_NOOP("Signing", "Ik heb dit verslag gelezen en ben akkoord, met mijn opmerking erbij."),
    Answer.STATEMENT: QT_TRANSLATE_NOOP("Signing", "Ik heb dit verslag gelezen. Mijn eigen verklaring hoort erbij."),
    Answer.OBJECTS: QT_TRANSLATE_NOOP("Signing", "Ik heb dit verslag gelezen en maak bezwaar."),
}
_NOT_NEEDED = QT_TRANSLATE_NOOP("Signing", "Een handtekening hoeft niet: een antwoord mag ook mondeling.")


def sentence(answer: Answer) -> str:
    """The sentence that goes with an answer, in the language of the screen."""
    return QCoreApplication.translate("Signing", str(_SENTENCES[answer]))


def not_needed() -> str:
    """That an answer can be given without a signature."""
    return QCoreApplication.translate("Signing", str(_NOT_NEEDED))
