"""The Dutch sentence for each rule that the vault enforces, and the words for fields that can be wrong."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

RULES = {
    "sheet_kept": QT_TRANSLATE_NOOP("Rules", "Welke herstelbladen er waren, blijft vastgelegd."),
    "archive_kept": QT_TRANSLATE_NOOP("Rules", "Wat van een jaararchief is vastgelegd, blijft zoals het is."),
    "erasure_kept": QT_TRANSLATE_NOOP("Rules", "Het bewijs van een gewist dossier blijft zoals het is."),
    "deputy_use_kept": QT_TRANSLATE_NOOP("Rules", "Wat een waarnemer deed, blijft vastgelegd."),
    "looked_first": QT_TRANSLATE_NOOP("Rules", "Eerst de namenlijst; de notities gaan pas daarna open."),
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
        "Dit verslag is voorgelegd. Maak een nieuwe versie om iets te wijzigen.",
    ),
    "not_all_agree": QT_TRANSLATE_NOOP(
        "Rules",
        "Nog niet iedereen heeft geantwoord, of er is bezwaar. Vaststellen kan als iedereen akkoord is.",
    ),
    "not_presented": QT_TRANSLATE_NOOP(
        "Rules",
        "Dit verslag is nog niet voorgelegd. Leg het eerst voor aan wie bij het gesprek was.",
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
        "Deze persoon was niet bij het gesprek. Kies iemand die erbij was.",
    ),
    "response_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Een antwoord blijft staan zoals het is gegeven. Leg een nieuw antwoord vast.",
    ),
    "consent_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Een toestemming blijft staan zoals die is gegeven. Trek die in of leg een nieuwe vast.",
    ),
    "request_answered": QT_TRANSLATE_NOOP(
        "Rules",
        "Op deze vraag is al geantwoord. Vraag opnieuw toestemming als de deelnemer er anders over denkt.",
    ),
    "consent_as_asked": QT_TRANSLATE_NOOP(
        "Rules",
        "Wat is gegeven, moet woord voor woord zijn wat is gevraagd. Vraag opnieuw toestemming.",
    ),
    "consent_replaces": QT_TRANSLATE_NOOP(
        "Rules",
        "Alleen een toestemming voor dezelfde ontvanger en hetzelfde doel kan worden vervangen, en maar één keer.",
    ),
    "limitation_from_doctor": QT_TRANSLATE_NOOP(
        "Rules",
        "Een beperking komt alleen van de bedrijfsarts van deze deelnemer. Voeg die eerst toe bij de contacten.",
    ),
    "limitation_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Deze beperking is al verstrekt en blijft staan zoals die is. Leg een nieuwe vast.",
    ),
    "notice_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Wat aan een ontvanger is gemeld, blijft staan. Leg een nieuwe melding vast.",
    ),
    "only_the_client": QT_TRANSLATE_NOOP(
        "Rules",
        "Dit document is alleen voor de deelnemer zelf. Kies voor een ander het document dat bij die ontvanger hoort.",
    ),
    "working_notes_stay": QT_TRANSLATE_NOOP(
        "Rules",
        "Werkaantekeningen verlaten dit programma niet. Laat ze weg uit het document.",
    ),
    "letter_addressee": QT_TRANSLATE_NOOP(
        "Rules",
        "Deze brief kan alleen naar wie de gegevens kreeg, of naar de deelnemer. Kies een van hen.",
    ),
    "no_live_consent": QT_TRANSLATE_NOOP(
        "Rules",
        "Er is geen geldige toestemming voor deze ontvanger. Leg eerst de toestemming vast.",
    ),
    "not_sealed": QT_TRANSLATE_NOOP(
        "Rules",
        "Alleen een vastgesteld verslag kan worden verstrekt. Leg eerst de antwoorden vast.",
    ),
    "employer_document": QT_TRANSLATE_NOOP(
        "Rules",
        "Naar een werkgever gaat alleen het werkgeversverslag van een vastgesteld verslag. Kies dat document.",
    ),
    "recipient_never": QT_TRANSLATE_NOOP(
        "Rules",
        "Dit mag nooit naar deze ontvanger, ook niet met toestemming. Kies andere onderdelen.",
    ),
    "not_a_contact": QT_TRANSLATE_NOOP(
        "Rules",
        "Deze persoon is geen betrokkene van de deelnemer. Voeg de betrokkene eerst toe.",
    ),
    "not_in_consent": QT_TRANSLATE_NOOP(
        "Rules",
        "Hierin staat iets waarvoor geen toestemming is. Laat het weg of leg de toestemming vast.",
    ),
    "other_trajectory": QT_TRANSLATE_NOOP(
        "Rules",
        "Dit hoort bij een ander traject. Kies iets uit hetzelfde traject.",
    ),
    "disclosure_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Een verstrekking blijft in het register staan zoals die is gedaan. Leg zo nodig een nieuwe vast.",
    ),
    "compartment_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Dit onderdeel blijft in het vak waarin het begonnen is. Verplaats de tekst met de knop ernaast.",
    ),
    "role_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "De rol van een betrokkene ligt vast zodra die persoon ergens aan meedoet. Voeg een nieuwe betrokkene toe.",
    ),
    "member_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Een lid blijft wie het is. Voeg een ander lid toe.",
    ),
    "member_in_use": QT_TRANSLATE_NOOP(
        "Rules",
        "Over dit lid is al iets vastgelegd. Leg vast wanneer het lid de groep verliet; wat er staat, blijft.",
    ),
    "programme_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Een traject houdt de versie van het programma waarmee het begon. Start voor de nieuwe een nieuw traject.",
    ),
    "referral_to_doctor": QT_TRANSLATE_NOOP(
        "Rules",
        "Een verwijsbrief gaat naar de bedrijfsarts of de huisarts. Kies een van die twee.",
    ),
    "referral_addressee": QT_TRANSLATE_NOOP(
        "Rules",
        "Deze brief is aan een bepaalde arts geschreven en gaat alleen daarheen, met de eigen toestemming ervoor.",
    ),
    "referral_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Deze brief is al verstrekt en blijft zoals die was. Schrijf zo nodig een nieuwe.",
    ),
    "phase_order": QT_TRANSLATE_NOOP(
        "Rules",
        "De fasen gaan in hun volgorde. Sluit eerst de fase ervoor af.",
    ),
    "assignment_first": QT_TRANSLATE_NOOP(
        "Rules",
        "Een fase sluit als de opdracht is gedaan. Rond eerst de opdracht af.",
    ),
    "phase_begun": QT_TRANSLATE_NOOP(
        "Rules",
        "In de fase erna is al gewerkt. Werk daar verder; deze fase blijft afgesloten.",
    ),
    "consent_to_ask": QT_TRANSLATE_NOOP(
        "Rules",
        "Vraag eerst toestemming om naar de levensgebieden te vragen en leg die vast.",
    ),
    "not_a_member": QT_TRANSLATE_NOOP(
        "Rules",
        "Dit hoort bij iemand uit een andere groep. Kies een lid van deze groep.",
    ),
    "too_few_people": QT_TRANSLATE_NOOP(
        "Rules",
        "Een cijfer over minder dan vijf mensen gaat de deur niet uit. Laat het weg.",
    ),
    "names_somebody": QT_TRANSLATE_NOOP(
        "Rules",
        "Hierin staat de naam van een lid. Haal de naam weg; het verslag noemt niemand.",
    ),
    "life_areas_stay": QT_TRANSLATE_NOOP(
        "Rules",
        "Wat over de levensgebieden is gezegd blijft in het dossier. Laat het weg.",
    ),
    "version_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Een eerdere tekst van een notitie verandert niet. Zet die terug, of schrijf verder in de notitie zelf.",
    ),
    "move_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Dat een notitie is verplaatst, blijft vastliggen. Er is niets gewijzigd; u kunt gewoon verdergaan.",
    ),
    "addendum_of_sealed": QT_TRANSLATE_NOOP(
        "Rules",
        "Een aanvulling kan pas onder een verslag dat is vastgesteld. Stel het verslag eerst vast.",
    ),
    "report_chain": QT_TRANSLATE_NOOP(
        "Rules",
        "Deze versie sluit niet aan op de vorige. Open het verslag opnieuw en maak een nieuwe versie.",
    ),
    "scan_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Een bewaarde scan is bewijs en verandert niet. Voeg zo nodig een nieuwe scan toe.",
    ),
    "seal_key_kept": QT_TRANSLATE_NOOP(
        "Rules",
        "Het zegel van de praktijk ligt vast. Er is niets gewijzigd; u kunt gewoon verdergaan.",
    ),
    "audit_is_append_only": QT_TRANSLATE_NOOP(
        "Rules",
        "Het logboek van de kluis staat vast. Er is niets gewijzigd; u kunt gewoon verdergaan.",
    ),
    "revision_only_grows": QT_TRANSLATE_NOOP(
        "Rules",
        "De telling van de kluis gaat alleen vooruit. Er is niets gewijzigd; u kunt gewoon verdergaan.",
    ),
    "vault_identity_is_fixed": QT_TRANSLATE_NOOP(
        "Rules",
        "Het kenmerk van de kluis staat vast. Er is niets gewijzigd; u kunt gewoon verdergaan.",
    ),
}

GATES = {
    "suitability": QT_TRANSLATE_NOOP("Gates", "ga na of het programma nu past"),
    "goals": QT_TRANSLATE_NOOP("Gates", "leg minstens één doel vast"),
    "assignment": QT_TRANSLATE_NOOP("Gates", "rond de opdracht van de vorige fase af"),
    "evaluation": QT_TRANSLATE_NOOP("Gates", "houd eerst het evaluatiegesprek"),
    "consent_to_ask": QT_TRANSLATE_NOOP("Gates", "vraag toestemming om naar de levensgebieden te vragen"),
}

FIELDS = {
    "expires_on": QT_TRANSLATE_NOOP("Fields", "de dag waarop de werkaantekening verloopt"),
    "client_name": QT_TRANSLATE_NOOP("Fields", "de naam van de deelnemer"),
    "contact_name": QT_TRANSLATE_NOOP("Fields", "de naam van de betrokkene"),
    "practice_name": QT_TRANSLATE_NOOP("Fields", "de naam van de praktijk"),
    "professional": QT_TRANSLATE_NOOP("Fields", "uw eigen naam"),
    "share": QT_TRANSLATE_NOOP("Fields", "iets onder Delen of een afspraak"),
    "colleague": QT_TRANSLATE_NOOP("Fields", "de collega bij dit gesprek"),
    "agreement": QT_TRANSLATE_NOOP("Fields", "de afspraak"),
    "action_plan": QT_TRANSLATE_NOOP("Fields", "een doel, een afspraak, een oefening of een gesprek"),
    "quote": QT_TRANSLATE_NOOP("Fields", "wat de bedrijfsarts zei"),
    "said_on": QT_TRANSLATE_NOOP("Fields", "de dag waarop de bedrijfsarts dit zei"),
    "list_word": QT_TRANSLATE_NOOP("Fields", "het woord voor de lijst"),
    "organisation": QT_TRANSLATE_NOOP("Fields", "de organisatie"),
    "role": QT_TRANSLATE_NOOP("Fields", "de rol"),
    "logo": QT_TRANSLATE_NOOP("Fields", "het logo"),
    "weekdays": QT_TRANSLATE_NOOP("Fields", "een weekdag"),
    "plan": QT_TRANSLATE_NOOP("Fields", "het plan"),
    "minutes": QT_TRANSLATE_NOOP("Fields", "de duur"),
    "day": QT_TRANSLATE_NOOP("Fields", "de dag"),
    "day_off": QT_TRANSLATE_NOOP("Fields", "de vrije dag"),
    "appointment": QT_TRANSLATE_NOOP("Fields", "de omschrijving of de tijd van de afspraak"),
    "until_time": QT_TRANSLATE_NOOP("Fields", "het einde van de werkdag"),
    "travel_minutes": QT_TRANSLATE_NOOP("Fields", "de reistijd of het aantal gesprekken"),
    "school_holiday": QT_TRANSLATE_NOOP("Fields", "de naam of de dagen van de schoolvakantie"),
    "milestone": QT_TRANSLATE_NOOP("Fields", "de naam of de week van de mijlpaal"),
    "note": QT_TRANSLATE_NOOP("Fields", "de notitie"),
    "insight": QT_TRANSLATE_NOOP("Fields", "het inzicht"),
    "snippet": QT_TRANSLATE_NOOP("Fields", "de titel en de tekst van het tekstblok"),
    "addendum": QT_TRANSLATE_NOOP("Fields", "de aanvulling"),
    "passage": QT_TRANSLATE_NOOP("Fields", "een passage"),
    "reminder": QT_TRANSLATE_NOOP("Fields", "hoe u hebt herinnerd"),
    "spelling_word": QT_TRANSLATE_NOOP("Fields", "het woord"),
    "programme_title": QT_TRANSLATE_NOOP("Fields", "de naam van het programma"),
    "life_area": QT_TRANSLATE_NOOP("Fields", "het levensgebied"),
    "remark": QT_TRANSLATE_NOOP("Fields", "de opmerking"),
    "signature": QT_TRANSLATE_NOOP("Fields", "de handtekening"),
    "signed_on": QT_TRANSLATE_NOOP("Fields", "de dag van ondertekening"),
    "consent_answer": QT_TRANSLATE_NOOP("Fields", "wat op het formulier is aangekruist"),
    "suitability": QT_TRANSLATE_NOOP("Fields", "het antwoord op elk punt"),
    "letter": QT_TRANSLATE_NOOP("Fields", "de brief"),
    "rate": QT_TRANSLATE_NOOP("Fields", "het tarief per uur"),
    "amount": QT_TRANSLATE_NOOP("Fields", "het bedrag"),
    "gate_reason": QT_TRANSLATE_NOOP("Fields", "waarom u toch doorgaat"),
    "how": QT_TRANSLATE_NOOP("Fields", "hoe het is gegeven"),
    "told_how": QT_TRANSLATE_NOOP("Fields", "hoe u het hebt verteld"),
    "group_name": QT_TRANSLATE_NOOP("Fields", "de naam van de groep"),
    "with_what": QT_TRANSLATE_NOOP("Fields", "waarmee iemand hielp"),
    "helped": QT_TRANSLATE_NOOP("Fields", "wie er geholpen werd"),
    "meetings": QT_TRANSLATE_NOOP("Fields", "een bijeenkomst die is gehouden"),
    "year": QT_TRANSLATE_NOOP("Fields", "het jaar"),
    "label": QT_TRANSLATE_NOOP("Fields", "een omschrijving"),
    "used": QT_TRANSLATE_NOOP("Fields", "wat er is gebruikt"),
    "member": QT_TRANSLATE_NOOP("Fields", "het lid"),
    "take_away": QT_TRANSLATE_NOOP("Fields", "een onderdeel van het meegeefpakket"),
    "goal": QT_TRANSLATE_NOOP("Fields", "het doel"),
    "homework": QT_TRANSLATE_NOOP("Fields", "het huiswerk"),
    "talks": QT_TRANSLATE_NOOP("Fields", "het aantal gesprekken"),
    "closing_reason": QT_TRANSLATE_NOOP("Fields", "de reden om eerder te stoppen"),
    "categories": QT_TRANSLATE_NOOP("Fields", "wat gedeeld mag worden"),
    "until": QT_TRANSLATE_NOOP("Fields", "de einddatum"),
    "assignment": QT_TRANSLATE_NOOP("Fields", "het antwoord op de opdracht"),
    "decision": QT_TRANSLATE_NOOP("Fields", "het besluit"),
    "plan_action": QT_TRANSLATE_NOOP("Fields", "de actie"),
    "score": QT_TRANSLATE_NOOP("Fields", "een cijfer van 0 tot en met 10"),
    "deputy_name": QT_TRANSLATE_NOOP("Fields", "uw naam"),
    "holder": QT_TRANSLATE_NOOP("Fields", "wie het blad krijgt"),
    "reason": QT_TRANSLATE_NOOP("Fields", "de reden"),
}
