"""What the program says on the command line, before there is a window and its translator."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTranslator

from wellbeing_desktop.assets.paths import resource

CONTEXT = "Command"

HELP = QT_TRANSLATE_NOOP(
    "Command",
    "Gebruik: wellbeing-desktop [opties] [opdracht]\n"
    "\n"
    "Versleuteld praktijkprogramma voor coaches, psychosociaal therapeuten en\n"
    "bedrijfsmaatschappelijk werkers. Werkt zonder internet.\n"
    "\n"
    "Opties:\n"
    "  --home MAP          de map van de kluis en de instellingen\n"
    "  --language nl|en    de taal, die ook daarna blijft gelden\n"
    "  --sample            open de oefenpraktijk in plaats van de eigen praktijk\n"
    "  --version           noem de versie en stop\n"
    "  -h, --help          toon deze hulp en stop\n"
    "\n"
    "Opdrachten:\n"
    "  self-test           probeer met een wegwerpkluis of alles werkt\n"
    "  tour --output MAP   laat elk scherm zien, als afbeeldingen en PDF's in MAP\n"
    "  verify BESTAND      zeg of een PDF ongewijzigd is en van de eigen praktijk;\n"
    "                      0: precies zo in het register, 1: niet, 3: onbekend\n"
    "  check-archive BESTAND\n"
    "                      lees een jaararchief of momentopname helemaal na en\n"
    "                      zeg wat erin zit; verandert niets;\n"
    "                      0: in orde, 1: beschadigd, 3: ging niet open",
)
UNKNOWN = QT_TRANSLATE_NOOP("Command", "Onbekend: {name}. Met --help ziet u wat er kan.")
WRONG_VALUE = QT_TRANSLATE_NOOP(
    "Command", "De waarde bij {name} ontbreekt of klopt niet. Met --help ziet u wat er kan."
)
TOUR_OUTPUT = QT_TRANSLATE_NOOP("Command", "Bij tour hoort --output met een map, en alleen bij tour.")
VERIFY_FILE = QT_TRANSLATE_NOOP("Command", "Bij verify hoort één bestand: wellbeing-desktop verify BESTAND")
ARCHIVE_FILE = QT_TRANSLATE_NOOP(
    "Command", "Bij check-archive hoort één bestand: wellbeing-desktop check-archive BESTAND"
)
NO_DISPLAY = QT_TRANSLATE_NOOP(
    "Command",
    "Er is geen beeldscherm om een venster op te tonen. Start het programma vanaf een bureaublad; "
    "'wellbeing-desktop tour --output MAP' werkt ook zonder.",
)
NOT_OURS = QT_TRANSLATE_NOOP("Command", "In deze map kan niet worden geschreven: {name}")
SILENT = QT_TRANSLATE_NOOP(
    "Command", "Wellbeing Desktop draait al in deze map, maar antwoordt niet. Sluit het en probeer het opnieuw."
)
OLD_PYTHON = QT_TRANSLATE_NOOP("Command", "Het programma heeft Python 3.11, 3.12 of 3.13 nodig; dit is {name}.")
TEST_PASSED = QT_TRANSLATE_NOOP("Command", "Alles werkt: kluis gemaakt, beschreven, gelezen en als PDF afgedrukt.")
TEST_FAILED = QT_TRANSLATE_NOOP("Command", "De zelftest is mislukt: {name}")


def say(language: str, source: object, name: str = "") -> str:
    """The text in a language, with `name` filled in; works without a window."""
    translator = QTranslator()
    translator.load(language, str(resource("i18n")))
    return (translator.translate(CONTEXT, str(source)) or str(source)).format(name=name)
