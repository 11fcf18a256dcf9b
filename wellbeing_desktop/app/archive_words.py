"""What `wellbeing-desktop check-archive` says and asks on the terminal, in the context of `words.say`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

ASK = QT_TRANSLATE_NOOP("Command", "Herstelcode of eigen wachtzin van het jaararchief: ")
NOTHING_TYPED = QT_TRANSLATE_NOOP("Command", "Er is niets getypt; het bestand is niet nagekeken.")
MISSING = QT_TRANSLATE_NOOP("Command", "Dit bestand is er niet of kan niet worden gelezen: {name}")
SHUT = QT_TRANSLATE_NOOP(
    "Command",
    "Dit bestand gaat hiermee niet open. Misschien hoort er een ouder herstelblad of een eigen wachtzin bij, of is het "
    "geen jaararchief.",
)
TYPO = QT_TRANSLATE_NOOP("Command", "In de herstelcode zit een tikfout, in groep {name}. Vergelijk die met het blad.")
TYPO_SOMEWHERE = QT_TRANSLATE_NOOP("Command", "In de herstelcode zit een tikfout. Vergelijk alle groepen met het blad.")
FOREIGN = QT_TRANSLATE_NOOP(
    "Command", "Dit bestand gaat open, maar is geen jaararchief of momentopname van dit programma."
)
READING = QT_TRANSLATE_NOOP("Command", "Het hele bestand wordt gelezen ...")
CHANGED_NOTHING = QT_TRANSLATE_NOOP("Command", "Er is niets aan veranderd.")

WHOLE = QT_TRANSLATE_NOOP("Command", "In orde: elke bladzijde, elke tabel en het logboek kloppen.")
BAD_PAGES = QT_TRANSLATE_NOOP("Command", "Beschadigd. Aantal bladzijden dat niet klopt: {name}.")
WHICH = QT_TRANSLATE_NOOP("Command", "Het gaat om bladzijde {name}.")
CUT = QT_TRANSLATE_NOOP("Command", "Onvolledig: aan het einde van het bestand ontbreekt een deel.")
STRUCTURE = QT_TRANSLATE_NOOP("Command", "Beschadigd: de tabellen hangen niet goed samen.")
TRAIL = QT_TRANSLATE_NOOP("Command", "Het logboek klopt niet vanaf regel {name}: er is iets aan veranderd.")
KEEP_IT = QT_TRANSLATE_NOOP(
    "Command", "Gooi dit bestand niet weg. Maak een nieuw jaararchief, of gebruik een andere reservekopie."
)

VAULT = QT_TRANSLATE_NOOP("Command", "Kluis: {name}")
MADE = QT_TRANSLATE_NOOP("Command", "Kluis gemaakt op: {name}")
LAST = QT_TRANSLATE_NOOP("Command", "Laatste handeling erin: {name}")
HEAD = QT_TRANSLATE_NOOP("Command", "Laatste regel van het logboek: {name}")
FINGERPRINT = QT_TRANSLATE_NOOP("Command", "Vingerafdruk van het bestand (SHA-256): {name}")
SIZE = QT_TRANSLATE_NOOP("Command", "Grootte: {name}")
TABLES = QT_TRANSLATE_NOOP("Command", "Alles bij elkaar: {name}")
ROWS = QT_TRANSLATE_NOOP("Command", "{name} regels")
COMPARE = QT_TRANSLATE_NOOP("Command", "Vergelijk dit met het bewijs dat bij het jaararchief is afgedrukt.")

COUNTS = {
    "client": QT_TRANSLATE_NOOP("Command", "Deelnemers: {name}"),
    "groups": QT_TRANSLATE_NOOP("Command", "Groepen en netwerken: {name}"),
    "trajectory": QT_TRANSLATE_NOOP("Command", "Trajecten: {name}"),
    "session": QT_TRANSLATE_NOOP("Command", "Gesprekken: {name}"),
    "note_section": QT_TRANSLATE_NOOP("Command", "Stukken notitie: {name}"),
    "report": QT_TRANSLATE_NOOP("Command", "Verslagen: {name}"),
    "consent": QT_TRANSLATE_NOOP("Command", "Toestemmingen: {name}"),
    "disclosure": QT_TRANSLATE_NOOP("Command", "Verstrekkingen: {name}"),
    "scan": QT_TRANSLATE_NOOP("Command", "Scans: {name}"),
}
