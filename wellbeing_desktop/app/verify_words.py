"""What `wellbeing-desktop verify` says and asks on the terminal, in the context of `words.say`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from wellbeing_desktop.domain.seal import Finding

ASK = QT_TRANSLATE_NOOP("Command", "Pincode, wachtzin of herstelcode van de kluis (leeg: zonder het register): ")
WRONG = QT_TRANSLATE_NOOP("Command", "Dat opent de kluis niet.")
CLOSED = QT_TRANSLATE_NOOP("Command", "De kluis kon niet worden geopend ({name}).")
NO_VAULT = QT_TRANSLATE_NOOP("Command", "In deze map is geen kluis, dus geen register om mee te vergelijken: {name}")
IN_USE = QT_TRANSLATE_NOOP(
    "Command",
    "De kluis staat open in het programma. Sluit het, of kijk het bestand daar na, bij Verstrekkingen.",
)
UNREADABLE = QT_TRANSLATE_NOOP("Command", "Dit bestand kan niet worden gelezen: {name}")

REGISTERED = {
    Finding.SEALED: QT_TRANSLATE_NOOP(
        "Command",
        "Ongewijzigd: het draagt het zegel van de praktijk en staat precies zo in het register ({name}).",
    ),
    Finding.UNSEALED: QT_TRANSLATE_NOOP(
        "Command", "Ongewijzigd: het staat precies zo in het register ({name}). Het heeft geen zegel."
    ),
}
PROTECTED = QT_TRANSLATE_NOOP(
    "Command", "Ongewijzigd: het staat precies zo in het register ({name}). Het opent alleen met een wachtzin."
)
LOCKED = QT_TRANSLATE_NOOP("Command", "Een PDF met een wachtzin. Of het zo verstrekt is, zegt alleen het register.")
FOUND = {
    Finding.SEALED: QT_TRANSLATE_NOOP(
        "Command",
        "Het zegel is van de praktijk en klopt, maar dit bestand staat niet in het register van deze kluis.",
    ),
    Finding.CHANGED: QT_TRANSLATE_NOOP(
        "Command",
        "Niet het bestand dat verstrekt is: het draagt het zegel van de praktijk of een nummer uit het register, maar "
        "is veranderd.",
    ),
    Finding.NOT_OURS: QT_TRANSLATE_NOOP("Command", "Niet van de praktijk: iemand anders heeft het ondertekend."),
    Finding.UNSEALED: QT_TRANSLATE_NOOP(
        "Command", "Geen zegel van de praktijk, en het staat niet in het register van deze kluis."
    ),
    Finding.NOT_PDF: QT_TRANSLATE_NOOP(
        "Command", "Geen PDF, of te beschadigd om te lezen. Het staat niet in het register van deze kluis."
    ),
    Finding.LOCKED: QT_TRANSLATE_NOOP(
        "Command",
        "Een PDF met een wachtzin. Zo staat het niet in het register van deze kluis: het is van een ander, of het is "
        "veranderd of opnieuw bewaard.",
    ),
    Finding.TOO_MUCH: QT_TRANSLATE_NOOP(
        "Command",
        "Er staan meer onderdelen in dan in een bestand van dit programma: dit bestand wordt niet verder nagekeken.",
    ),
    Finding.TOO_BIG: QT_TRANSLATE_NOOP("Command", "Groter dan 100 MB: dit bestand wordt niet nagekeken."),
}
BROKEN = QT_TRANSLATE_NOOP("Command", "Veranderd: er zit een zegel in dat niet klopt met het bestand.")
WHOLE = QT_TRANSLATE_NOOP(
    "Command",
    "Er zit een zegel in dat klopt met het bestand. Of het van de praktijk is, zegt de vingerafdruk; of het zo "
    "verstrekt is, zegt alleen het register.",
)
NONE = QT_TRANSLATE_NOOP("Command", "Er zit geen zegel in. Of het zo verstrekt is, zegt alleen het register.")
FINGERPRINT = QT_TRANSLATE_NOOP("Command", "Vingerafdruk (SHA-256) van het certificaat: {name}")
LIMITS = QT_TRANSLATE_NOOP(
    "Command",
    "Het zegel is een gewone elektronische handtekening van de praktijk zelf, met de tijd van haar eigen computer.",
)
