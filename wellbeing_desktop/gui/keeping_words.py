"""Sentences for trouble with keeping notes safe: disks, backups, archives, sheets, erasing, the deputy."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from wellbeing_desktop.domain.errors import Kind

SENTENCES = {
    Kind.VAULT_OLDER: QT_TRANSLATE_NOOP(
        "Messages",
        "Deze kluis is ouder dan die waarin u eerder werkte. Zet bij het ontgrendelen een reservekopie terug.",
    ),
    Kind.VAULT_SYNCED: QT_TRANSLATE_NOOP(
        "Messages",
        "Deze map wordt bijgehouden door {name}; zo raakt een kluis stuk. Sluit af en zet de map buiten {name}.",
    ),
    Kind.VAULT_ON_NETWORK: QT_TRANSLATE_NOOP(
        "Messages",
        "Deze map staat in het netwerk ({name}); zo raakt een kluis stuk. Sluit af en zet de map op deze computer.",
    ),
    Kind.SAVED_LOST: QT_TRANSLATE_NOOP(
        "Messages",
        "De schijf is kwijt wat al bewaard was. Schrijf over wat u ziet, vergrendel, en zet een momentopname terug.",
    ),
    Kind.SHARE_TYPO: QT_TRANSLATE_NOOP(
        "Messages",
        "Woord {number} staat niet op het blad. Vergelijk het met het papier; de eerste vier letters volstaan.",
    ),
    Kind.SHARE_WRONG: QT_TRANSLATE_NOOP(
        "Messages", "Op dit blad horen twintig woorden in de goede volgorde. Vergelijk ze woord voor woord."
    ),
    Kind.SHARES_SAME: QT_TRANSLATE_NOOP(
        "Messages", "Dit is twee keer hetzelfde blad. Er zijn twee verschillende nodig."
    ),
    Kind.SHARES_APART: QT_TRANSLATE_NOOP(
        "Messages", "Deze twee bladen horen niet bij elkaar. Neem twee bladen van dezelfde kluis en dezelfde dag."
    ),
    Kind.SHARES_OLD: QT_TRANSLATE_NOOP(
        "Messages",
        "Deze bladen gelden niet meer voor deze kluis: er zijn nieuwe gemaakt, of ze zijn van een andere kluis.",
    ),
    Kind.ENVELOPE_DAMAGED: QT_TRANSLATE_NOOP(
        "Messages", "De envelop voor de waarnemer is beschadigd. Open de kluis met het herstelblad."
    ),
    Kind.BACKUP_SHUT: QT_TRANSLATE_NOOP(
        "Messages",
        "Deze reservekopie gaat niet open met wat u typte. Misschien hoort er een ander herstelblad of een eigen "
        "wachtzin bij.",
    ),
    Kind.BACKUP_BAD: QT_TRANSLATE_NOOP(
        "Messages", "Deze reservekopie is beschadigd. Kies een andere; de dichtstbijzijnde oudere is vaak nog heel."
    ),
    Kind.REPAIR_NEEDS_SHEET: QT_TRANSLATE_NOOP(
        "Messages", "De kluis is zo beschadigd dat de code van het herstelblad nodig is. Typ die van het blad over."
    ),
    Kind.REPAIR_NOTHING: QT_TRANSLATE_NOOP(
        "Messages",
        "De kluis is niet te lezen en er is geen goede reservekopie gevonden. Sluit de stick aan en "
        "probeer het opnieuw.",
    ),
    Kind.BACKUP_FIRST: QT_TRANSLATE_NOOP(
        "Messages", "Maak eerst een momentopname of jaararchief: daarna is dit dossier nergens meer terug te halen."
    ),
    Kind.NAME_DIFFERS: QT_TRANSLATE_NOOP("Messages", "Typ de naam precies zoals die hierboven staat."),
    Kind.ERASING_UNFINISHED: QT_TRANSLATE_NOOP(
        "Messages",
        "Het dossier is weg; het nakijken moet nog. Maak ruimte vrij op de schijf: bij de volgende "
        "start gaat het verder.",
    ),
    Kind.ARCHIVE_FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "Messages",
        "De map voor het jaararchief is er niet. Sluit de stick aan of kies een andere map.",
    ),
    Kind.ARCHIVE_BAD: QT_TRANSLATE_NOOP(
        "Messages",
        "Het jaararchief bleek bij het nakijken niet gelijk aan de kluis en is weggegooid. Neem een andere stick.",
    ),
    Kind.ARCHIVE_BUSY: QT_TRANSLATE_NOOP(
        "Messages",
        "Er werd steeds weer iets bewaard terwijl het jaararchief werd vergeleken. Sluit open notities en probeer het "
        "opnieuw.",
    ),
    Kind.ARCHIVE_LETTERS: QT_TRANSLATE_NOOP(
        "Messages",
        "Gebruik in deze wachtzin alleen letters zonder accent, cijfers, spaties en leestekens; dan "
        "opent elk programma het.",
    ),
}
