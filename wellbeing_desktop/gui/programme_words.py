"""What the parts of a programme are called on screen, and a mistake in a programme file in one sentence."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.programme import Audience, Gate, Setting

COMPARTMENTS = {
    Compartment.WORKING: QT_TRANSLATE_NOOP("Programmes", "Alleen ik"),
    Compartment.DOSSIER: QT_TRANSLATE_NOOP("Programmes", "Dossier"),
    Compartment.SHARE: QT_TRANSLATE_NOOP("Programmes", "Delen"),
}
SETTINGS = {
    Setting.ON_SITE: QT_TRANSLATE_NOOP("Programmes", "Op locatie"),
    Setting.PRACTICE: QT_TRANSLATE_NOOP("Programmes", "In de praktijk"),
    Setting.TELEPHONE: QT_TRANSLATE_NOOP("Programmes", "Telefonisch"),
    Setting.VIDEO: QT_TRANSLATE_NOOP("Programmes", "Via video"),
    Setting.WALKING: QT_TRANSLATE_NOOP("Programmes", "Wandelend"),
}
GATES = {
    Gate.SUITABILITY: QT_TRANSLATE_NOOP("Programmes", "het programma past nu"),
    Gate.GOALS: QT_TRANSLATE_NOOP("Programmes", "er is een doel"),
    Gate.ASSIGNMENT: QT_TRANSLATE_NOOP("Programmes", "de opdracht van de vorige fase is af"),
    Gate.EVALUATION: QT_TRANSLATE_NOOP("Programmes", "er is een evaluatie geweest"),
    Gate.CONSENT_TO_ASK: QT_TRANSLATE_NOOP("Programmes", "er is toestemming om te vragen"),
}
AUDIENCES = {
    Audience.CLIENT: QT_TRANSLATE_NOOP("Programmes", "Voor één deelnemer"),
    Audience.GROUP: QT_TRANSLATE_NOOP("Programmes", "Voor een groep"),
    Audience.NETWORK: QT_TRANSLATE_NOOP("Programmes", "Voor een netwerk"),
}
_EXPECTED = {
    "toml": QT_TRANSLATE_NOOP(
        "Programmes", "deze regel is niet te lezen. Kijk of er een aanhalingsteken of haak mist."
    ),
    "deep": QT_TRANSLATE_NOOP("Programmes", "er staan te veel haken in elkaar."),
    "known_key": QT_TRANSLATE_NOOP("Programmes", "dit woord is hier niet bekend. Wel bekend zijn: {choices}."),
    "present": QT_TRANSLATE_NOOP("Programmes", "dit moet er staan, maar het ontbreekt."),
    "text": QT_TRANSLATE_NOOP("Programmes", "hier hoort een tekst tussen aanhalingstekens."),
    "whole_number": QT_TRANSLATE_NOOP("Programmes", "hier hoort een heel getal."),
    "number": QT_TRANSLATE_NOOP("Programmes", "hier hoort een getal."),
    "yes_no": QT_TRANSLATE_NOOP("Programmes", "hier hoort true of false."),
    "list": QT_TRANSLATE_NOOP("Programmes", "hier hoort een rij tussen rechte haken."),
    "table": QT_TRANSLATE_NOOP("Programmes", "hier horen meer gegevens, zoals een tekst in nl en en."),
    "one_of": QT_TRANSLATE_NOOP("Programmes", "kies een van: {choices}."),
    "between": QT_TRANSLATE_NOOP("Programmes", "hier hoort een getal van {least} tot en met {most}."),
    "unique": QT_TRANSLATE_NOOP("Programmes", "dit staat er al. Gebruik het één keer."),
    "filled": QT_TRANSLATE_NOOP("Programmes", "vul hier iets in."),
    "shorter": QT_TRANSLATE_NOOP("Programmes", "maak deze tekst korter: hoogstens {choices} tekens."),
    "one_line": QT_TRANSLATE_NOOP("Programmes", "zet deze tekst op één regel."),
    "key": QT_TRANSLATE_NOOP("Programmes", "gebruik hier kleine letters, cijfers en streepjes."),
    "fitting_role": QT_TRANSLATE_NOOP(
        "Programmes", "deze deelname past niet: een gesprek is met de deelnemer, een bijeenkomst met de leden."
    ),
    "fitting_document": QT_TRANSLATE_NOOP("Programmes", "dit document past niet bij wie het programma volgt."),
    "not_shared": QT_TRANSLATE_NOOP(
        "Programmes", "wat over levensgebieden wordt gezegd blijft in het dossier. Kies een ander vak dan Delen."
    ),
    "consent_gate": QT_TRANSLATE_NOOP(
        "Programmes", "een fase met levensgebieden begint pas als er toestemming is om te vragen."
    ),
    "last": QT_TRANSLATE_NOOP("Programmes", "nazorg komt na alle andere fasen."),
    "before_closing": QT_TRANSLATE_NOOP(
        "Programmes", "dit kan alleen vóór de afronding; er moet iets te plannen zijn."
    ),
    "at_closing": QT_TRANSLATE_NOOP("Programmes", "een aantal dagen kan alleen bij een fase na de afronding."),
    "length": QT_TRANSLATE_NOOP("Programmes", "met deze fasen komt het programma op {choices} gesprekken."),
    "suitability": QT_TRANSLATE_NOOP("Programmes", "dit programma heeft geen punten om de geschiktheid na te gaan."),
    "areas": QT_TRANSLATE_NOOP("Programmes", "dit programma heeft geen levensgebieden."),
    "take_away": QT_TRANSLATE_NOOP("Programmes", "dit programma heeft niets om mee te geven."),
    "assignment": QT_TRANSLATE_NOOP("Programmes", "de fase hiervoor heeft geen opdracht om af te ronden."),
    "evaluation": QT_TRANSLATE_NOOP("Programmes", "vóór deze fase is er geen gesprek waarin wordt geëvalueerd."),
    "fitting_gate": QT_TRANSLATE_NOOP("Programmes", "deze voorwaarde past alleen bij één deelnemer."),
}


def said(marked: object) -> str:
    """Words marked for translation, in the language of the screen."""
    return QCoreApplication.translate("Programmes", str(marked))


def expected(mistake: UserError) -> str:
    """What belongs at the place of a PROGRAMME_MISTAKE, as a sentence."""
    choices = str(mistake.data.get("choices", ""))
    least, _, most = choices.partition(", ")
    words = said(_EXPECTED.get(str(mistake.data.get("expected")), _EXPECTED["table"]))
    text = words.format(choices=choices, least=least, most=most)
    return text[:1].upper() + text[1:]


def told(mistake: UserError) -> str:
    """File, line and key of a PROGRAMME_MISTAKE, and what belongs there."""
    place = {name: str(mistake.data[name]) for name in ("file", "line", "key")}
    if not place["key"]:
        where = said(QT_TRANSLATE_NOOP("Programmes", "{file}, regel {line}."))
    else:
        where = said(QT_TRANSLATE_NOOP("Programmes", "{file}, regel {line}, bij {key}."))
    return f"{where.format_map(place)} {expected(mistake)}"
