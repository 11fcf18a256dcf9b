"""The Dutch sentence for each kind of expected trouble: what it is and what to do next."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from wellbeing_desktop.domain.errors import Kind

from .keeping_words import SENTENCES as SENTENCES_OF_KEEPING

SENTENCES = {
    Kind.WRONG_SECRET: QT_TRANSLATE_NOOP(
        "Messages",
        "Dat klopt niet. Probeer het opnieuw, of open de kluis met het herstelblad.",
    ),
    Kind.WAIT: QT_TRANSLATE_NOOP(
        "Messages",
        "Na enkele pogingen wacht de kluis even. Probeer het over {seconds} seconden opnieuw.",
    ),
    Kind.SECRET_TOO_WEAK: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is te makkelijk te raden. Kies een langere pincode of wachtzin, of laat woorden voorstellen.",
    ),
    Kind.RECOVERY_CODE_TYPO: QT_TRANSLATE_NOOP(
        "Messages",
        "In de herstelcode zit een tikfout. Vergelijk de code groep voor groep met het blad.",
    ),
    Kind.RECOVERY_CODE_WRONG: QT_TRANSLATE_NOOP(
        "Messages",
        "Deze herstelcode hoort niet bij deze kluis. Kijk of u het nieuwste herstelblad hebt.",
    ),
    Kind.VAULT_MISSING: QT_TRANSLATE_NOOP(
        "Messages",
        "De kluis is niet gevonden. Sluit de schijf aan waarop die staat, of zet een reservekopie terug.",
    ),
    Kind.VAULT_EMPTY: QT_TRANSLATE_NOOP(
        "Messages",
        "Het kluisbestand is leeg. Er is niets overschreven; zet een reservekopie terug.",
    ),
    Kind.VAULT_TRUNCATED: QT_TRANSLATE_NOOP(
        "Messages",
        "Van het kluisbestand ontbreekt een deel. Er is niets overschreven; zet een reservekopie terug.",
    ),
    Kind.VAULT_DAMAGED: QT_TRANSLATE_NOOP(
        "Messages",
        "Het kluisbestand is beschadigd. Er is niets overschreven; zet een reservekopie terug.",
    ),
    Kind.VAULT_FOREIGN: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is geen kluis van dit programma. Kies de map waarin uw kluis staat.",
    ),
    Kind.VAULT_NEWER: QT_TRANSLATE_NOOP(
        "Messages",
        "Deze kluis is gemaakt met een nieuwere versie. Werk het programma bij; daarna gaat de kluis open.",
    ),
    Kind.VAULT_IN_USE: QT_TRANSLATE_NOOP(
        "Messages",
        "De kluis is al geopend in een ander venster. Ga daarheen of sluit het eerst.",
    ),
    Kind.VAULT_EXISTS: QT_TRANSLATE_NOOP(
        "Messages",
        "Hier staat al een kluis. Open die, of kies een andere map.",
    ),
    Kind.KEYFILE_MISSING: QT_TRANSLATE_NOOP(
        "Messages",
        "Het sleutelbestand naast de kluis ontbreekt. Zet het terug uit een reservekopie.",
    ),
    Kind.KEYFILE_DAMAGED: QT_TRANSLATE_NOOP(
        "Messages",
        "Het sleutelbestand is beschadigd. Zet het terug uit een reservekopie.",
    ),
    Kind.KEYFILE_NEWER: QT_TRANSLATE_NOOP(
        "Messages",
        "Het sleutelbestand is gemaakt met een nieuwere versie. Werk het programma bij.",
    ),
    Kind.KEYRING_ABSENT: QT_TRANSLATE_NOOP(
        "Messages",
        "Deze computer heeft geen sleutelbos. Open de kluis met uw wachtzin of met het herstelblad.",
    ),
    Kind.KEYRING_REFUSED: QT_TRANSLATE_NOOP(
        "Messages",
        "De sleutelbos van deze computer bewaart geheimen onversleuteld en wordt niet gebruikt. Werk met een wachtzin.",
    ),
    Kind.KEYRING_LOCKED: QT_TRANSLATE_NOOP(
        "Messages",
        "De sleutelbos van deze computer is vergrendeld. Ontgrendel die en probeer het opnieuw, of "
        "gebruik het herstelblad.",
    ),
    Kind.KEYRING_DISMISSED: QT_TRANSLATE_NOOP(
        "Messages",
        "De vraag van de sleutelbos is weggeklikt. Probeer het opnieuw, of gebruik het herstelblad.",
    ),
    Kind.KEYRING_GONE: QT_TRANSLATE_NOOP(
        "Messages",
        "De sleutelbos antwoordt niet meer. Meld u opnieuw aan bij de computer, of gebruik het herstelblad.",
    ),
    Kind.KEYRING_TIMEOUT: QT_TRANSLATE_NOOP(
        "Messages",
        "De sleutelbos antwoordt niet op tijd. Kijk of er een vraag openstaat, of gebruik het herstelblad.",
    ),
    Kind.KEYRING_ENTRY_MISSING: QT_TRANSLATE_NOOP(
        "Messages",
        "De sleutel van deze kluis staat niet meer in de sleutelbos. Open de kluis met het herstelblad.",
    ),
    Kind.KEYRING_ENTRY_WRONG: QT_TRANSLATE_NOOP(
        "Messages",
        "De sleutel in de sleutelbos hoort niet bij deze kluis. Open de kluis met het herstelblad.",
    ),
    Kind.DISK_FULL: QT_TRANSLATE_NOOP(
        "Messages",
        "De schijf is vol. Uw tekst staat nog op het scherm; maak ruimte vrij, dan wordt die alsnog bewaard.",
    ),
    Kind.DISK_FAILED: QT_TRANSLATE_NOOP(
        "Messages",
        "De schijf geeft een fout. Uw tekst staat nog op het scherm; kijk of de schijf goed is aangesloten.",
    ),
    Kind.NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "Messages",
        "Hier kan niets worden bewaard. Kies een andere map of pas de rechten van deze map aan.",
    ),
    Kind.RULE: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit staat vast en wijzigt niet meer. Schrijf zo nodig een aanvulling.",
    ),
    Kind.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is intussen gewijzigd. Bekijk hoe het er nu staat en doe het zo nodig opnieuw.",
    ),
    Kind.NOT_FOUND: QT_TRANSLATE_NOOP("Messages", "Dit is er niet meer. Ga terug en kies opnieuw."),
    Kind.FIELD_EMPTY: QT_TRANSLATE_NOOP("Messages", "Vul nog in: {field}."),
    Kind.TALK_TO_COME: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit gesprek moet nog komen. Op de dag zelf of daarna kunt u zeggen hoe het ging.",
    ),
    Kind.REPORT_TO_COME: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit gesprek moet nog komen. Maak het verslag op de dag zelf of daarna, of verzet eerst het gesprek.",
    ),
    Kind.REPORT_NOT_HELD: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit gesprek is niet gehouden. Markeer het eerst als gehouden als het toch doorging.",
    ),
    Kind.REPORT_KEEPS_HELD: QT_TRANSLATE_NOOP(
        "Messages",
        "Van dit gesprek is een verslag voorgelegd of vastgesteld. Daarom blijft het gehouden.",
    ),
    Kind.NOTHING_HELD: QT_TRANSLATE_NOOP(
        "Messages",
        "Er is nog geen bijeenkomst gehouden. Zet in de notitie van een bijeenkomst het vinkje bij Gesprek gehouden.",
    ),
    Kind.NAMES_SOMEBODY: QT_TRANSLATE_NOOP(
        "Messages",
        "In ‘{section}’ van bijeenkomst {number} staat de naam van een lid. Haal die weg of laat de regel weg.",
    ),
    Kind.WORDS_NOT_ANSWERED: QT_TRANSLATE_NOOP(
        "Messages",
        "Hierin staat nog een woord dat een werkgever niets aangaat. Zeg eerst bij elk woord of het mag blijven staan.",
    ),
    Kind.FIELD_WRONG: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit klopt nog niet: {field}. Kijk het na en probeer het opnieuw.",
    ),
    Kind.SNIPPET_EXISTS: QT_TRANSLATE_NOOP(
        "Messages",
        "Er is al een tekstblok met deze titel. Kies een andere titel.",
    ),
    Kind.PROGRAMME_MISTAKE: QT_TRANSLATE_NOOP(
        "Messages",
        "In het programmabestand zit een fout (regel {line}). Verbeter het bestand of kies een ander programma.",
    ),
    Kind.NOTE_REPORTED: QT_TRANSLATE_NOOP(
        "Messages",
        "Van een van deze gesprekken is een verslag voorgelegd of vastgesteld. De notitie blijft daarom waar zij is.",
    ),
    Kind.NO_SECTION_FOR: QT_TRANSLATE_NOOP(
        "Messages",
        "Dat gesprek heeft niet voor alles een plaats. Kies een ander gesprek, of haal die tekst eerst zelf weg.",
    ),
    Kind.NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit kan nu niet. Kijk bij het onderdeel zelf wat er nog nodig is.",
    ),
    Kind.GATE_CLOSED: QT_TRANSLATE_NOOP(
        "Messages",
        "Deze fase is nog niet open: {gate}. Doe dat eerst, of leg vast waarom u toch doorgaat.",
    ),
    Kind.NO_PRINTER: QT_TRANSLATE_NOOP(
        "Messages",
        "Er is geen printer gevonden. Sluit er een aan, of bewaar het document als PDF.",
    ),
    Kind.PRINT_FAILED: QT_TRANSLATE_NOOP(
        "Messages",
        "Afdrukken is niet gelukt. Kijk of de printer aanstaat en probeer het opnieuw.",
    ),
    Kind.CALENDAR_UNREADABLE: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is geen agendabestand dat dit programma kan lezen. Kies een bestand dat op .ics eindigt.",
    ),
    Kind.CALENDAR_TOO_BIG: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit agendabestand is te groot of te ingewikkeld. Bewaar in de andere agenda een kortere periode.",
    ),
    Kind.IMAGE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Messages",
        "Deze afbeelding is niet leesbaar. Kies een PNG- of JPEG-bestand.",
    ),
    Kind.SCAN_NOT_AN_IMAGE: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is geen scan of foto. Sleep een JPEG-, PNG- of PDF-bestand op het venster.",
    ),
    Kind.SCAN_TOO_BIG: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is te groot om als scan te bewaren. Scan op 150 tot 300 dpi en probeer het opnieuw.",
    ),
    Kind.SCAN_UNREADABLE: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is niet te lezen. Zet het in een gewone map op deze computer en sleep het op het venster.",
    ),
    Kind.SCAN_WITHOUT_CODE: QT_TRANSLATE_NOOP(
        "Messages",
        "Op deze scan staat geen leesbare code. Scan de hele pagina recht en scherp, met de code rechtsonder.",
    ),
    Kind.SCAN_UNKNOWN: QT_TRANSLATE_NOOP(
        "Messages",
        "De code op deze scan hoort bij geen verslag of formulier in deze kluis. Kijk of u het goede blad hebt.",
    ),
    Kind.SCAN_NO_REPORT: QT_TRANSLATE_NOOP(
        "Messages",
        "Dit blad is {number} en hier niet te bewaren. Sleep een ondertekend verslag of formulier op het venster.",
    ),
    Kind.SCAN_WRONG_VERSION: QT_TRANSLATE_NOOP(
        "Messages",
        "Op deze scan staat versie {found}; het verslag heeft nu versie {version}. Druk die af en laat die tekenen.",
    ),
    Kind.SCAN_PAGES_MISSING: QT_TRANSLATE_NOOP(
        "Messages",
        "Van dit verslag ontbreekt nog pagina {pages}. Sleep die er hier bij, of bewaar vast wat er is.",
    ),
    Kind.SCAN_FORM_INCOMPLETE: QT_TRANSLATE_NOOP(
        "Messages",
        "Van dit formulier ontbreekt nog pagina {pages}. Sleep die er hier bij om het antwoord vast te leggen.",
    ),
    Kind.SCAN_MIXED: QT_TRANSLATE_NOOP(
        "Messages",
        "Op deze scan staan bladen die niet bij elkaar horen. Scan elk verslag en elk formulier apart.",
    ),
    Kind.SCAN_KNOWN: QT_TRANSLATE_NOOP(
        "Messages",
        "Deze scan is al bewaard. U hoeft niets te doen.",
    ),
    Kind.VERSION_TOO_OLD: QT_TRANSLATE_NOOP(
        "Messages",
        "Een onderdeel van het programma is te oud om veilig te zijn. Installeer het programma opnieuw.",
    ),
    Kind.SNAPSHOT_FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "Messages",
        "De map voor momentopnamen is er niet. Sluit de schijf aan of kies een andere map.",
    ),
    Kind.SNAPSHOT_BAD: QT_TRANSLATE_NOOP(
        "Messages",
        "De momentopname bleek bij het nalezen niet goed en is weggegooid. Kies een andere map of schijf.",
    ),
} | SENTENCES_OF_KEEPING
