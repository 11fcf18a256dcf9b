"""What each act is called on screen: 'gesprek verplaatst', for the banner and for undo."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.trajectory import Session

SILENT = frozenset({Act.AUTOSAVE})

_CONTEXT = "Acts"
_HOLDING = frozenset({Act.MAKE_REPORT, Act.PRESENT_REPORT})
_AND_HELD = str(QT_TRANSLATE_NOOP("Acts", "{done}, en het gesprek als gehouden gemarkeerd"))
_WORDS = {
    Act.CREATE_VAULT: QT_TRANSLATE_NOOP("Acts", "kluis gemaakt"),
    Act.CONFIRM_SHEET: QT_TRANSLATE_NOOP("Acts", "herstelblad bevestigd"),
    Act.UNLOCK: QT_TRANSLATE_NOOP("Acts", "kluis geopend"),
    Act.UNLOCK_WITH_SHEET: QT_TRANSLATE_NOOP("Acts", "kluis geopend met het herstelblad"),
    Act.CHANGE_SECRET: QT_TRANSLATE_NOOP("Acts", "pincode of wachtzin gewijzigd"),
    Act.LOCK: QT_TRANSLATE_NOOP("Acts", "kluis vergrendeld"),
    Act.SNAPSHOT: QT_TRANSLATE_NOOP("Acts", "momentopname gemaakt"),
    Act.SAVE_PRACTICE: QT_TRANSLATE_NOOP("Acts", "praktijkgegevens bewaard"),
    Act.SIGN_PRACTICE: QT_TRANSLATE_NOOP("Acts", "eigen handtekening gewijzigd"),
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
    Act.CHANGE_TRAJECTORY: QT_TRANSLATE_NOOP("Acts", "traject gewijzigd"),
    Act.CLOSE_TRAJECTORY: QT_TRANSLATE_NOOP("Acts", "traject afgesloten"),
    Act.REOPEN_TRAJECTORY: QT_TRANSLATE_NOOP("Acts", "traject heropend"),
    Act.ADD_TALKS: QT_TRANSLATE_NOOP("Acts", "gesprekken toegevoegd"),
    Act.COPY_SESSION: QT_TRANSLATE_NOOP("Acts", "gesprek gekopieerd"),
    Act.REMOVE_SESSION: QT_TRANSLATE_NOOP("Acts", "gesprek verwijderd"),
    Act.MISS_SESSION: QT_TRANSLATE_NOOP("Acts", "gesprek als niet gekomen gemarkeerd"),
    Act.RESCHEDULE: QT_TRANSLATE_NOOP("Acts", "gesprekken opnieuw gepland"),
    Act.CHANGE_SESSION: QT_TRANSLATE_NOOP("Acts", "gesprek gewijzigd"),
    Act.SAVE_GOAL: QT_TRANSLATE_NOOP("Acts", "doel bewaard"),
    Act.REMOVE_GOAL: QT_TRANSLATE_NOOP("Acts", "doel verwijderd"),
    Act.SAVE_HOMEWORK: QT_TRANSLATE_NOOP("Acts", "huiswerk bewaard"),
    Act.REMOVE_HOMEWORK: QT_TRANSLATE_NOOP("Acts", "huiswerk verwijderd"),
    Act.MEASURE: QT_TRANSLATE_NOOP("Acts", "meting bewaard"),
    Act.CHECK_SUITABILITY: QT_TRANSLATE_NOOP("Acts", "geschiktheid nagegaan"),
    Act.WRITE_REFERRAL: QT_TRANSLATE_NOOP("Acts", "verwijsbrief bewaard"),
    Act.SAVE_INVESTMENT: QT_TRANSLATE_NOOP("Acts", "berekening bewaard"),
    Act.SAVE_TAKE_AWAY: QT_TRANSLATE_NOOP("Acts", "meegeefpakket bewaard"),
    Act.OPEN_PHASE: QT_TRANSLATE_NOOP("Acts", "fase geopend"),
    Act.CHANGE_PHASE: QT_TRANSLATE_NOOP("Acts", "opdracht bewaard"),
    Act.CLOSE_PHASE: QT_TRANSLATE_NOOP("Acts", "fase afgesloten"),
    Act.OPEN_GATE: QT_TRANSLATE_NOOP("Acts", "reden vastgelegd"),
    Act.ASK_LIFE_AREAS: QT_TRANSLATE_NOOP("Acts", "antwoord over de levensgebieden vastgelegd"),
    Act.ANSWER_LIFE_AREA: QT_TRANSLATE_NOOP("Acts", "levensgebied bewaard"),
    Act.STOP_LIFE_AREAS: QT_TRANSLATE_NOOP("Acts", "toestemming om te vragen ingetrokken"),
    Act.SAVE_GROUP: QT_TRANSLATE_NOOP("Acts", "groep bewaard"),
    Act.ADD_MEMBER: QT_TRANSLATE_NOOP("Acts", "lid toegevoegd"),
    Act.CHANGE_MEMBER: QT_TRANSLATE_NOOP("Acts", "lid gewijzigd"),
    Act.REMOVE_MEMBER: QT_TRANSLATE_NOOP("Acts", "lid verwijderd"),
    Act.MARK_ATTENDANCE: QT_TRANSLATE_NOOP("Acts", "aanwezigheid vastgelegd"),
    Act.WRITE_MEMBER_LINE: QT_TRANSLATE_NOOP("Acts", "regel bewaard"),
    Act.SAVE_HELP: QT_TRANSLATE_NOOP("Acts", "hulp vastgelegd"),
    Act.REMOVE_HELP: QT_TRANSLATE_NOOP("Acts", "hulp verwijderd"),
    Act.CHOOSE_THEMES: QT_TRANSLATE_NOOP("Acts", "thema’s gekozen"),
    Act.MAKE_ORGANISATION_REPORT: QT_TRANSLATE_NOOP("Acts", "verslag voor de organisatie gemaakt"),
    Act.SAVE_BUDGET: QT_TRANSLATE_NOOP("Acts", "budget bewaard"),
    Act.USE_BUDGET: QT_TRANSLATE_NOOP("Acts", "gebruik van het budget vastgelegd"),
    Act.REMOVE_BUDGET_USE: QT_TRANSLATE_NOOP("Acts", "gebruik van het budget verwijderd"),
    Act.SAVE_DECISION: QT_TRANSLATE_NOOP("Acts", "besluit bewaard"),
    Act.REMOVE_DECISION: QT_TRANSLATE_NOOP("Acts", "besluit verwijderd"),
    Act.SAVE_PLAN_ACTION: QT_TRANSLATE_NOOP("Acts", "actie bewaard"),
    Act.REMOVE_PLAN_ACTION: QT_TRANSLATE_NOOP("Acts", "actie verwijderd"),
    Act.SAVE_APPOINTMENT: QT_TRANSLATE_NOOP("Acts", "afspraak in de agenda bewaard"),
    Act.REMOVE_APPOINTMENT: QT_TRANSLATE_NOOP("Acts", "afspraak uit de agenda verwijderd"),
    Act.IMPORT_APPOINTMENTS: QT_TRANSLATE_NOOP("Acts", "bezette tijden ingelezen"),
    Act.SAVE_WISHES: QT_TRANSLATE_NOOP("Acts", "agendawensen bewaard"),
    Act.SAVE_HOLIDAYS: QT_TRANSLATE_NOOP("Acts", "schoolvakanties bewaard"),
    Act.SAVE_MILESTONES: QT_TRANSLATE_NOOP("Acts", "mijlpalen bewaard"),
    Act.SAVE_PROGRAMME: QT_TRANSLATE_NOOP("Acts", "programma bewaard"),
    Act.REMOVE_PROGRAMME: QT_TRANSLATE_NOOP("Acts", "programma verwijderd"),
    Act.SAVE_INSIGHT: QT_TRANSLATE_NOOP("Acts", "inzicht bewaard"),
    Act.REMOVE_INSIGHT: QT_TRANSLATE_NOOP("Acts", "inzicht verwijderd"),
    Act.SAVE_SNIPPET: QT_TRANSLATE_NOOP("Acts", "tekstblok bewaard"),
    Act.REMOVE_SNIPPET: QT_TRANSLATE_NOOP("Acts", "tekstblok verwijderd"),
    Act.LEARN_WORD: QT_TRANSLATE_NOOP("Acts", "woord toegevoegd aan de eigen woordenlijst"),
    Act.FORGET_WORD: QT_TRANSLATE_NOOP("Acts", "woord uit de eigen woordenlijst gehaald"),
    Act.ALLOW_NAME: QT_TRANSLATE_NOOP("Acts", "naam toegestaan"),
    Act.MOVE_NOTE: QT_TRANSLATE_NOOP("Acts", "notitie naar een ander gesprek verplaatst"),
    Act.BRING_BACK: QT_TRANSLATE_NOOP("Acts", "eerdere tekst teruggezet"),
    Act.DESTROY_WORKING: QT_TRANSLATE_NOOP("Acts", "werkaantekening vernietigd"),
    Act.KEEP_WORKING: QT_TRANSLATE_NOOP("Acts", "werkaantekening in het dossier gezet"),
    Act.SWEEP_WORKING: QT_TRANSLATE_NOOP("Acts", "verlopen werkaantekeningen vernietigd"),
    Act.SET_EXPIRY: QT_TRANSLATE_NOOP("Acts", "vervaldag gewijzigd"),
    Act.OMIT: QT_TRANSLATE_NOOP("Acts", "passage uit het verslag gehaald"),
    Act.PUT_BACK: QT_TRANSLATE_NOOP("Acts", "passage terug in het verslag"),
    Act.ADD_ADDENDUM: QT_TRANSLATE_NOOP("Acts", "aanvulling opgeschreven"),
    Act.REMOVE_ADDENDUM: QT_TRANSLATE_NOOP("Acts", "concept van de aanvulling verwijderd"),
    Act.PRESENT_ADDENDUM: QT_TRANSLATE_NOOP("Acts", "aanvulling voorgelegd"),
    Act.SEAL_ADDENDUM: QT_TRANSLATE_NOOP("Acts", "aanvulling vastgesteld"),
    Act.REMIND: QT_TRANSLATE_NOOP("Acts", "herinnering vastgelegd"),
    Act.ADD_SCAN: QT_TRANSLATE_NOOP("Acts", "scan bewaard"),
    Act.ASK_CONSENT: QT_TRANSLATE_NOOP("Acts", "toestemming gevraagd"),
    Act.DECLINE_CONSENT: QT_TRANSLATE_NOOP("Acts", "vastgelegd dat geen toestemming is gegeven"),
    Act.SAVE_LIMITATION: QT_TRANSLATE_NOOP("Acts", "beperking bewaard"),
    Act.REMOVE_LIMITATION: QT_TRANSLATE_NOOP("Acts", "beperking verwijderd"),
    Act.LIST_WORD: QT_TRANSLATE_NOOP("Acts", "woordenlijst van de woordcontrole gewijzigd"),
    Act.TELL_RECIPIENT: QT_TRANSLATE_NOOP("Acts", "melding aan een ontvanger vastgelegd"),
    Act.SAVE_PROCESSING: QT_TRANSLATE_NOOP("Acts", "verwerkingsregister bewaard"),
    Act.MAKE_SEAL: QT_TRANSLATE_NOOP("Acts", "zegel van de praktijk gemaakt"),
    Act.TIME_TALK: QT_TRANSLATE_NOOP("Acts", "gesprekstijd bewaard"),
    Act.UNDO: QT_TRANSLATE_NOOP("Acts", "handeling ongedaan gemaakt"),
}


def words(act: Act) -> str:
    """The act as done, in the language of the screen, without a capital: 'gesprek verplaatst'."""
    source = str(_WORDS[act])
    return QCoreApplication.translate(_CONTEXT, source)


def sentence(change: Change) -> str:
    """What was done as a sentence: 'Gesprek verplaatst.'; of a report also that it made its talk a held one."""
    said = words(change.act)
    if change.act in _HOLDING and change.touches(Session):
        said = QCoreApplication.translate(_CONTEXT, _AND_HELD).format(done=said)
    return f"{said[:1].upper()}{said[1:]}."
