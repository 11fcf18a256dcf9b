"""What each act is called on screen: 'gesprek verplaatst', for the banner and for undo."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wellbeing_desktop.domain.change import Act

SILENT = frozenset({Act.AUTOSAVE})

_CONTEXT = "Acts"
_WORDS = {
    Act.CREATE_VAULT: QT_TRANSLATE_NOOP("Acts", "kluis gemaakt"),
    Act.CONFIRM_SHEET: QT_TRANSLATE_NOOP("Acts", "herstelblad bevestigd"),
    Act.UNLOCK: QT_TRANSLATE_NOOP("Acts", "kluis geopend"),
    Act.UNLOCK_WITH_SHEET: QT_TRANSLATE_NOOP("Acts", "kluis geopend met het herstelblad"),
    Act.CHANGE_SECRET: QT_TRANSLATE_NOOP("Acts", "pincode of wachtzin gewijzigd"),
    Act.LOCK: QT_TRANSLATE_NOOP("Acts", "kluis vergrendeld"),
    Act.SNAPSHOT: QT_TRANSLATE_NOOP("Acts", "momentopname gemaakt"),
    Act.SAVE_PRACTICE: QT_TRANSLATE_NOOP("Acts", "praktijkgegevens bewaard"),
    Act.ADD_CLIENT: QT_TRANSLATE_NOOP("Acts", "deelnemer toegevoegd"),
    Act.CHANGE_CLIENT: QT_TRANSLATE_NOOP("Acts", "deelnemer gewijzigd"),
    Act.ADD_CONTACT: QT_TRANSLATE_NOOP("Acts", "betrokkene toegevoegd"),
    Act.CHANGE_CONTACT: QT_TRANSLATE_NOOP("Acts", "betrokkene gewijzigd"),
    Act.ADD_DAY_OFF: QT_TRANSLATE_NOOP("Acts", "vrije dag toegevoegd"),
    Act.REMOVE_DAY_OFF: QT_TRANSLATE_NOOP("Acts", "vrije dag verwijderd"),
    Act.START_TRAJECTORY: QT_TRANSLATE_NOOP("Acts", "traject gestart"),
    Act.ADD_SESSION: QT_TRANSLATE_NOOP("Acts", "gesprek toegevoegd"),
    Act.MOVE_SESSION: QT_TRANSLATE_NOOP("Acts", "gesprek verplaatst"),
    Act.SET_COLLEAGUE: QT_TRANSLATE_NOOP("Acts", "collega gekozen"),
    Act.HOLD_SESSION: QT_TRANSLATE_NOOP("Acts", "gesprek als gehouden gemarkeerd"),
    Act.CANCEL_SESSION: QT_TRANSLATE_NOOP("Acts", "gesprek als vervallen gemarkeerd"),
    Act.AUTOSAVE: QT_TRANSLATE_NOOP("Acts", "notitie bewaard"),
    Act.ADD_AGREEMENT: QT_TRANSLATE_NOOP("Acts", "afspraak toegevoegd"),
    Act.CHANGE_AGREEMENT: QT_TRANSLATE_NOOP("Acts", "afspraak gewijzigd"),
    Act.REMOVE_AGREEMENT: QT_TRANSLATE_NOOP("Acts", "afspraak verwijderd"),
    Act.MAKE_REPORT: QT_TRANSLATE_NOOP("Acts", "verslag gemaakt"),
    Act.PRESENT_REPORT: QT_TRANSLATE_NOOP("Acts", "verslag voorgelegd"),
    Act.RESPOND: QT_TRANSLATE_NOOP("Acts", "antwoord vastgelegd"),
    Act.SEAL_REPORT: QT_TRANSLATE_NOOP("Acts", "verslag vastgesteld"),
    Act.RECORD_CONSENT: QT_TRANSLATE_NOOP("Acts", "toestemming vastgelegd"),
    Act.WITHDRAW_CONSENT: QT_TRANSLATE_NOOP("Acts", "toestemming ingetrokken"),
    Act.DISCLOSE: QT_TRANSLATE_NOOP("Acts", "verstrekking vastgelegd"),
    Act.UNDO: QT_TRANSLATE_NOOP("Acts", "handeling ongedaan gemaakt"),
}


def words(act: Act) -> str:
    """The act as done, in the language of the screen, without a capital: 'gesprek verplaatst'."""
    source = str(_WORDS[act])
    return QCoreApplication.translate(_CONTEXT, source)


def sentence(act: Act) -> str:
    """The act as a sentence: 'Gesprek verplaatst.'"""
    said = words(act)
    return f"{said[:1].upper()}{said[1:]}."
