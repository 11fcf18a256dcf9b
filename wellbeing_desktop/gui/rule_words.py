"""The Dutch sentence for each rule that the vault enforces, and the words for fields that can be wrong."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

RULES = {
    "sheet_first": QT_TRANSLATE_NOOP(
        "Rules",
        "Typ eerst de code van het herstelblad terug; daarna kunt u deelnemers invoeren.",
    ),
    "sealed": QT_TRANSLATE_NOOP(
        "Rules",
        "Dit verslag is vastgesteld en wijzigt niet meer. Schrijf een aanvulling eronder.",
    ),
    "presented": QT_TRANSLATE_NOOP(
        "Rules",
        "Dit verslag is voorgelegd. Neem het terug en maak een nieuwe versie om iets te wijzigen.",
    ),
    "not_all_agree": QT_TRANSLATE_NOOP(
        "Rules",
        "Nog niet iedereen heeft gereageerd, of er is bezwaar. Vaststellen kan als ieder akkoord is.",
    ),
    "not_presented": QT_TRANSLATE_NOOP(
        "Rules",
        "Dit verslag is nog niet voorgelegd. Leg het eerst aan de deelnemers voor.",
    ),
    "round_order": QT_TRANSLATE_NOOP(
        "Rules",
        "Een verslag wordt eerst voorgelegd en dan vastgesteld. Doe de stappen in die volgorde.",
    ),
    "report_starts_as_concept": QT_TRANSLATE_NOOP(
        "Rules",
        "Een verslag begint als concept. Maak het opnieuw vanuit de notitie.",
    ),
    "not_a_participant": QT_TRANSLATE_NOOP(
        "Rules",
        "Deze persoon nam niet deel aan het gesprek. Kies een van de deelnemers.",
    ),
    "response_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Een reactie blijft staan zoals ze gegeven is. Leg een nieuwe reactie vast.",
    ),
    "consent_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Een toestemming blijft staan zoals ze gegeven is. Trek haar in of leg een nieuwe vast.",
    ),
    "no_live_consent": QT_TRANSLATE_NOOP(
        "Rules",
        "Er is geen geldige toestemming voor deze ontvanger. Leg eerst de toestemming vast.",
    ),
    "not_sealed": QT_TRANSLATE_NOOP(
        "Rules",
        "Alleen een vastgesteld verslag kan worden verstrekt. Rond eerst de reacties af.",
    ),
    "employer_never": QT_TRANSLATE_NOOP(
        "Rules",
        "Dit mag nooit naar de werkgever, ook niet met toestemming. Kies andere onderdelen.",
    ),
    "other_trajectory": QT_TRANSLATE_NOOP(
        "Rules",
        "Dit hoort bij een ander traject. Kies iets uit hetzelfde traject.",
    ),
    "disclosure_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Een verstrekking blijft in het register staan zoals ze is gedaan.",
    ),
    "compartment_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Dit onderdeel blijft in het vak waarin het begonnen is. Verplaats de tekst met de knop ernaast.",
    ),
    "role_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "De rol van een betrokkene ligt vast zodra die ergens aan meedoet. Voeg een nieuwe betrokkene toe.",
    ),
    "audit_is_append_only": QT_TRANSLATE_NOOP("Rules", "Het logboek van de kluis kan niet worden gewijzigd."),
    "vault_identity_is_fixed": QT_TRANSLATE_NOOP(
        "Rules",
        "Het kenmerk van de kluis kan niet worden gewijzigd.",
    ),
}

FIELDS = {
    "name": QT_TRANSLATE_NOOP("Fields", "de naam"),
    "practice": QT_TRANSLATE_NOOP("Fields", "de naam van de praktijk"),
    "professional": QT_TRANSLATE_NOOP("Fields", "uw eigen naam"),
    "weekdays": QT_TRANSLATE_NOOP("Fields", "de weekdagen"),
    "minutes": QT_TRANSLATE_NOOP("Fields", "de duur"),
    "logo": QT_TRANSLATE_NOOP("Fields", "het logo"),
    "day_off": QT_TRANSLATE_NOOP("Fields", "de vrije dag"),
    "note": QT_TRANSLATE_NOOP("Fields", "de notitie"),
    "plan": QT_TRANSLATE_NOOP("Fields", "het plan"),
    "role": QT_TRANSLATE_NOOP("Fields", "de rol"),
    "text": QT_TRANSLATE_NOOP("Fields", "de tekst"),
    "owner": QT_TRANSLATE_NOOP("Fields", "wie het doet"),
    "purpose": QT_TRANSLATE_NOOP("Fields", "het doel"),
    "until": QT_TRANSLATE_NOOP("Fields", "de einddatum"),
    "from": QT_TRANSLATE_NOOP("Fields", "de begindatum"),
    "categories": QT_TRANSLATE_NOOP("Fields", "wat gedeeld mag worden"),
    "recipient": QT_TRANSLATE_NOOP("Fields", "de ontvanger"),
    "how": QT_TRANSLATE_NOOP("Fields", "hoe het is gegeven"),
    "start": QT_TRANSLATE_NOOP("Fields", "de begintijd"),
    "day": QT_TRANSLATE_NOOP("Fields", "de dag"),
    "remark": QT_TRANSLATE_NOOP("Fields", "de opmerking"),
    "email": QT_TRANSLATE_NOOP("Fields", "het e-mailadres"),
    "phone": QT_TRANSLATE_NOOP("Fields", "het telefoonnummer"),
    "organisation": QT_TRANSLATE_NOOP("Fields", "de organisatie"),
    "programme": QT_TRANSLATE_NOOP("Fields", "het programma"),
    "signature": QT_TRANSLATE_NOOP("Fields", "de handtekening"),
    "folder": QT_TRANSLATE_NOOP("Fields", "de map"),
}
