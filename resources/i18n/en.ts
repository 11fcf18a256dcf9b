<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>Acts</name>
    <message>
        <source>kluis gemaakt</source>
        <translation>vault made</translation>
    </message>
    <message>
        <source>herstelblad bevestigd</source>
        <translation>recovery sheet confirmed</translation>
    </message>
    <message>
        <source>kluis geopend</source>
        <translation>vault opened</translation>
    </message>
    <message>
        <source>kluis geopend met het herstelblad</source>
        <translation>vault opened with the recovery sheet</translation>
    </message>
    <message>
        <source>pincode of wachtzin gewijzigd</source>
        <translation>PIN or passphrase changed</translation>
    </message>
    <message>
        <source>kluis vergrendeld</source>
        <translation>vault locked</translation>
    </message>
    <message>
        <source>momentopname gemaakt</source>
        <translation>snapshot made</translation>
    </message>
    <message>
        <source>praktijkgegevens bewaard</source>
        <translation>practice details saved</translation>
    </message>
    <message>
        <source>deelnemer toegevoegd</source>
        <translation>client added</translation>
    </message>
    <message>
        <source>deelnemer gewijzigd</source>
        <translation>client changed</translation>
    </message>
    <message>
        <source>betrokkene toegevoegd</source>
        <translation>contact added</translation>
    </message>
    <message>
        <source>betrokkene gewijzigd</source>
        <translation>contact changed</translation>
    </message>
    <message>
        <source>vrije dag toegevoegd</source>
        <translation>day off added</translation>
    </message>
    <message>
        <source>vrije dag verwijderd</source>
        <translation>day off removed</translation>
    </message>
    <message>
        <source>traject gestart</source>
        <translation>trajectory started</translation>
    </message>
    <message>
        <source>gesprek toegevoegd</source>
        <translation>talk added</translation>
    </message>
    <message>
        <source>gesprek verplaatst</source>
        <translation>talk moved</translation>
    </message>
    <message>
        <source>collega gekozen</source>
        <translation>colleague chosen</translation>
    </message>
    <message>
        <source>gesprek als vervallen gemarkeerd</source>
        <translation>talk marked as cancelled</translation>
    </message>
    <message>
        <source>antwoord vastgelegd</source>
        <translation>answer recorded</translation>
    </message>
    <message>
        <source>gesprek als gehouden gemarkeerd</source>
        <translation>talk marked as held</translation>
    </message>
    <message>
        <source>notitie bewaard</source>
        <translation>note saved</translation>
    </message>
    <message>
        <source>afspraak toegevoegd</source>
        <translation>agreement added</translation>
    </message>
    <message>
        <source>afspraak gewijzigd</source>
        <translation>agreement changed</translation>
    </message>
    <message>
        <source>afspraak verwijderd</source>
        <translation>agreement removed</translation>
    </message>
    <message>
        <source>verslag gemaakt</source>
        <translation>report made</translation>
    </message>
    <message>
        <source>verslag voorgelegd</source>
        <translation>report presented</translation>
    </message>
    <message>
        <source>verslag vastgesteld</source>
        <translation>report sealed</translation>
    </message>
    <message>
        <source>toestemming vastgelegd</source>
        <translation>consent recorded</translation>
    </message>
    <message>
        <source>toestemming ingetrokken</source>
        <translation>consent withdrawn</translation>
    </message>
    <message>
        <source>verstrekking vastgelegd</source>
        <translation>disclosure recorded</translation>
    </message>
    <message>
        <source>traject gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traject afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traject heropend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesprekken toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesprek gekopieerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesprek verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesprek als niet gekomen gemarkeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesprekken opnieuw gepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesprek gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doel bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doel verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>huiswerk bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>huiswerk verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meting bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geschiktheid nagegaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verwijsbrief bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berekening bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meegeefpakket bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fase geopend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opdracht bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fase afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reden vastgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toestemming om te vragen vastgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levensgebied bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toestemming om te vragen ingetrokken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groep bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lid toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lid gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lid verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aanwezigheid vastgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hulp vastgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hulp verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thema’s gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verslag voor de organisatie gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gebruik van het budget vastgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>besluit bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>besluit verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actie bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actie verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspraak in de agenda bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspraak uit de agenda verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bezette tijden ingelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agendawensen bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schoolvakanties bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mijlpalen bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programma bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programma verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handeling ongedaan gemaakt</source>
        <translation>action undone</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Wat is er afgesproken?</source>
        <translation>What was agreed?</translation>
    </message>
    <message>
        <source>Concreet, klein en haalbaar</source>
        <translation>Concrete, small and within reach</translation>
    </message>
    <message>
        <source>Wie doet het?</source>
        <translation>Who will do it?</translation>
    </message>
    <message>
        <source>Van wie is de afspraak?</source>
        <translation>Whose agreement is it?</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Uiterlijk op</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Over het werk</source>
        <translation>About work</translation>
    </message>
    <message>
        <source>Alleen afspraken over het werk kunnen, met toestemming, naar de werkgever.</source>
        <translation>Only agreements about work can go to the employer, with consent.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Afspraak bewaren</source>
        <translation>Save agreement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Nagekomen</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Vervallen</source>
        <translation>Dropped</translation>
    </message>
</context>
<context>
    <name>AgreementsCard</name>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>De gekozen afspraak wijzigen</source>
        <translation>Change the selected agreement</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>De gekozen afspraak verwijderen</source>
        <translation>Remove the selected agreement</translation>
    </message>
    <message>
        <source>Afspraak toevoegen</source>
        <translation>Add agreement</translation>
    </message>
    <message>
        <source>Nog geen afspraken: wie doet wat, en wanneer is het klaar?</source>
        <translation>No agreements yet: who does what, and when will it be done?</translation>
    </message>
    <message>
        <source>Enter wijzigt de gekozen afspraak, Delete verwijdert die.</source>
        <translation>Enter changes the selected agreement, Delete removes it.</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Over het werk</source>
        <translation>About work</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>geen datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>nagekomen</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>iemand anders</source>
        <translation>someone else</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Akkoord</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Akkoord met een opmerking</source>
        <translation>Agrees, with a remark</translation>
    </message>
    <message>
        <source>Voegt een eigen verklaring toe</source>
        <translation>Adds a statement of their own</translation>
    </message>
    <message>
        <source>Maakt bezwaar</source>
        <translation>Objects</translation>
    </message>
    <message>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Hoe is het gezegd?</source>
        <translation>How was it said?</translation>
    </message>
    <message>
        <source>Druk het verslag eerst af en laat het met een pen ondertekenen.</source>
        <translation>Print the report first and have it signed with a pen.</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Antwoord vastleggen</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>Welke opmerking?</source>
        <translation>Which remark?</translation>
    </message>
    <message>
        <source>De verklaring, in eigen woorden</source>
        <translation>The statement, in their own words</translation>
    </message>
    <message>
        <source>Wat klopt er niet?</source>
        <translation>What is not right?</translation>
    </message>
    <message>
        <source>Antwoord van {name}</source>
        <translation>Answer of {name}</translation>
    </message>
    <message>
        <source>Afdrukken voor {name}</source>
        <translation>Print for {name}</translation>
    </message>
    <message>
        <source>Op het scherm</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>Mondeling</source>
        <translation>Orally</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>in gesprek</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>per telefoon</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>via beeldbellen</source>
        <translation>by video call</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Met wie en waarvoor</source>
        <translation>With whom and for what</translation>
    </message>
    <message>
        <source>Wie krijgt het</source>
        <translation>Who receives it</translation>
    </message>
    <message>
        <source>Bij welk traject</source>
        <translation>In which trajectory</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot wanneer</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>tot en met</source>
        <translation>up to and including</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>tot het einde van het traject</source>
        <translation>until the end of the trajectory</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder: samen lezen</source>
        <translation>Continue: read together</translation>
    </message>
    <message>
        <source>Wat {recipient} mag weten</source>
        <translation>What {recipient} may know</translation>
    </message>
    <message>
        <source>Een opdrachtgever krijgt alleen aantallen, nooit de inhoud van gesprekken.</source>
        <translation>A commissioner gets only numbers, never what was said in talks.</translation>
    </message>
    <message>
        <source>Een werkgever kan alleen dit krijgen, ook met toestemming. Over gezondheid mag een werkgever niets ontvangen; daarom ligt deze lijst vast.</source>
        <translation>An employer can only get this, even with consent. An employer may receive nothing about health; that is why this list is fixed.</translation>
    </message>
    <message>
        <source>{programme}, vanaf {day}</source>
        <translation>{programme}, from {day}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Nog geen reservekopie</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Laatste reservekopie: {when}</source>
        <translation>Last backup: {when}</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Bericht sluiten</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Vorige week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Vorige week (PageUp)</source>
        <translation>Previous week (PageUp)</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Naar vandaag</source>
        <translation>Go to today</translation>
    </message>
    <message>
        <source>Naar de week van vandaag (Home)</source>
        <translation>Go to this week (Home)</translation>
    </message>
    <message>
        <source>Volgende week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Volgende week (PageDown)</source>
        <translation>Next week (PageDown)</translation>
    </message>
    <message>
        <source>Vrije dagen</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Vrije dagen beheren</source>
        <translation>Manage days off</translation>
    </message>
    <message>
        <source>Nieuwe deelnemer</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Nieuw traject</source>
        <translation>New trajectory</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Gesprekken van deze week</source>
        <translation>Talks of this week</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>{day}, vandaag</source>
        <translation>{day}, today</translation>
    </message>
    <message>
        <source>{day}, vrij: {reason}</source>
        <translation>{day}, day off: {reason}</translation>
    </message>
    <message>
        <source>vrij</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>geen notitie</source>
        <translation>no note</translation>
    </message>
    <message>
        <source>verplaatst</source>
        <translation>moved</translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message>
        <source>Gesprek {number} van {count}</source>
        <translation>Talk {number} of {count}</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>gehouden</source>
        <translation>held</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>verslag: concept</source>
        <translation>report: draft</translation>
    </message>
    <message>
        <source>verslag: voorgelegd</source>
        <translation>report: presented</translation>
    </message>
    <message>
        <source>verslag: vastgesteld</source>
        <translation>report: sealed</translation>
    </message>
    <message>
        <source>niet gekomen</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>verslag: vervangen</source>
        <translation>report: replaced</translation>
    </message>
    <message>
        <source>verplaatst van {day}: {reason}</source>
        <translation>moved from {day}: {reason}</translation>
    </message>
    <message>
        <source>Overlapt met {others}.</source>
        <translation>Overlaps with {others}.</translation>
    </message>
    <message>
        <source>Deze dag is vrij: {reason}.</source>
        <translation>This is a day off: {reason}.</translation>
    </message>
    <message>
        <source>Dit gesprek is voorbij en heeft nog geen notitie.</source>
        <translation>This talk is over and has no note yet.</translation>
    </message>
    <message>
        <source>Notitie openen</source>
        <translation>Open note</translation>
    </message>
    <message>
        <source>Notitie schrijven</source>
        <translation>Write note</translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Voeg eerst een collega toe in het dossier.</source>
        <translation>First add a colleague in the dossier.</translation>
    </message>
    <message>
        <source>Kies een gesprek om het te openen, te verplaatsen of af te ronden.</source>
        <translation>Choose a talk to open, move or complete it.</translation>
    </message>
    <message>
        <source>In deze week staan geen gesprekken.</source>
        <translation>There are no talks in this week.</translation>
    </message>
    <message>
        <source>overlapt</source>
        <translation>overlaps</translation>
    </message>
    <message>
        <source>nog geen notitie</source>
        <translation>no note yet</translation>
    </message>
    <message>
        <source>met {names}</source>
        <translation>with {names}</translation>
    </message>
    <message>
        <source>{kind} {number} van {count}</source>
        <translation>{kind} {number} of {count}</translation>
    </message>
    <message>
        <source>{start} tot {end}</source>
        <translation>{start} to {end}</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Begin met een lege praktijk</source>
        <translation>Start with an empty practice</translation>
    </message>
    <message>
        <source>U voert meteen uw eerste deelnemer in.</source>
        <translation>You enter your first client straight away.</translation>
    </message>
    <message>
        <source>Bekijk eerst de oefenpraktijk</source>
        <translation>Look at the sample practice first</translation>
    </message>
    <message>
        <source>Een praktijk met verzonnen deelnemers om alles uit te proberen. Wat u daar doet, komt nooit in uw eigen kluis en verdwijnt als u die sluit.</source>
        <translation>A practice with made-up clients, to try everything out. What you do there never enters your own vault and disappears when you close it.</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Uw kluis is klaar</source>
        <translation>Your vault is ready</translation>
    </message>
    <message>
        <source>Hoe wilt u beginnen? De oefenpraktijk kunt u ook later altijd bekijken.</source>
        <translation>How would you like to start? You can also look at the sample practice at any time later.</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>Toestemming vastleggen</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Trajecten</source>
        <translation>Trajectories</translation>
    </message>
    <message>
        <source>Nieuw traject plannen</source>
        <translation>Plan new trajectory</translation>
    </message>
    <message>
        <source>Betrokkenen</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Betrokkene toevoegen</source>
        <translation>Add contact</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nog geen gesprekken gepland.</source>
        <translation>No talks planned yet.</translation>
    </message>
    <message>
        <source>Nog geen afspraken.</source>
        <translation>No agreements yet.</translation>
    </message>
    <message>
        <source>Nog geen toestemming gegeven.</source>
        <translation>No consent given yet.</translation>
    </message>
    <message>
        <source>Nog geen documenten.</source>
        <translation>No documents yet.</translation>
    </message>
</context>
<context>
    <name>ClientsView</name>
    <message>
        <source>Deelnemers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Zoek op naam of organisatie</source>
        <translation>Search by name or organisation</translation>
    </message>
    <message>
        <source>Nieuwe deelnemer</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Nog geen deelnemers. Voeg de eerste toe, met organisatie, leidinggevende en collega.</source>
        <translation>No clients yet. Add the first one, with organisation, manager and colleague.</translation>
    </message>
    <message>
        <source>Niemand gevonden. Probeer een deel van de naam.</source>
        <translation>Nobody found. Try part of the name.</translation>
    </message>
    <message numerus="yes">
        <source>%n deelnemer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>{programme}, {held} van {count} gehouden</source>
        <translation>{programme}, {held} of {count} held</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>De kluis gaat niet open</source>
        <translation>The vault does not open</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Programma sluiten</source>
        <translation>Close program</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd of overschreven. De map van de kluis: {folder}</source>
        <translation>Nothing was changed or overwritten. The folder of the vault: {folder}</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code van het herstelblad</source>
        <translation>Code on the recovery sheet</translation>
    </message>
    <message>
        <source>De groepen kloppen elk, maar horen niet bij elkaar. Vergelijk ze met het blad.</source>
        <translation>Each group is right, but they do not belong together. Compare them with the sheet.</translation>
    </message>
    <message>
        <source>Groep {group} klopt niet. Vergelijk die met het blad.</source>
        <translation>Group {group} is not right. Compare it with the sheet.</translation>
    </message>
    <message>
        <source>Deze groepen kloppen niet: {groups}. Vergelijk ze met het blad.</source>
        <translation>These groups are not right: {groups}. Compare them with the sheet.</translation>
    </message>
    <message>
        <source>Alle zes de groepen kloppen.</source>
        <translation>All six groups are right.</translation>
    </message>
    <message>
        <source>Zes groepen van zes tekens. Hoofdletters, spaties en streepjes maken niet uit.</source>
        <translation>Six groups of six characters. Capitals, spaces and hyphens make no difference.</translation>
    </message>
    <message>
        <source>Tot nu toe goed: {count} van de 6 groepen.</source>
        <translation>Right so far: {count} of the 6 groups.</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Groep {number}</source>
        <translation>Group {number}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Gebruik: wellbeing-desktop [opties] [opdracht]

Versleuteld praktijkprogramma voor coaches, psychosociaal therapeuten en
bedrijfsmaatschappelijk werkers. Werkt zonder internet.

Opties:
  --home MAP          de map van de kluis en de instellingen
  --language nl|en    de taal, die ook daarna blijft gelden
  --sample            open de oefenpraktijk in plaats van de eigen praktijk
  --version           noem de versie en stop
  -h, --help          toon deze hulp en stop

Opdrachten:
  self-test           probeer met een wegwerpkluis of alles werkt
  tour --output MAP   laat elk scherm zien, als afbeeldingen en PDF&apos;s in MAP</source>
        <translation>Usage: wellbeing-desktop [options] [command]

Encrypted practice program for coaches, psychosocial therapists and
company social workers. Works without internet.

Options:
  --home FOLDER       the folder of the vault and the settings
  --language nl|en    the language, which also holds afterwards
  --sample            open the sample practice instead of your own
  --version           print the version and stop
  -h, --help          print this help and stop

Commands:
  self-test           use a throwaway vault to see whether everything works
  tour --output FOLDER
                      show every screen, as pictures and PDFs in FOLDER</translation>
    </message>
    <message>
        <source>Onbekend: {name}. Met --help ziet u wat er kan.</source>
        <translation>Unknown: {name}. Use --help to see what is possible.</translation>
    </message>
    <message>
        <source>De waarde bij {name} ontbreekt of klopt niet. Met --help ziet u wat er kan.</source>
        <translation>The value of {name} is missing or not right. Use --help to see what is possible.</translation>
    </message>
    <message>
        <source>Bij tour hoort --output met een map, en alleen bij tour.</source>
        <translation>The tour command needs --output with a folder, and only the tour command does.</translation>
    </message>
    <message>
        <source>Er is geen beeldscherm om een venster op te tonen. Start het programma vanaf een bureaublad; &apos;wellbeing-desktop tour --output MAP&apos; werkt ook zonder.</source>
        <translation>There is no display to show a window on. Start the program from a desktop; &apos;wellbeing-desktop tour --output FOLDER&apos; also works without one.</translation>
    </message>
    <message>
        <source>In deze map kan niet worden geschreven: {name}</source>
        <translation>This folder cannot be written to: {name}</translation>
    </message>
    <message>
        <source>Wellbeing Desktop draait al in deze map, maar antwoordt niet. Sluit het en probeer het opnieuw.</source>
        <translation>Wellbeing Desktop is already running in this folder, but does not answer. Close it and try again.</translation>
    </message>
    <message>
        <source>Het programma heeft Python 3.11, 3.12 of 3.13 nodig; dit is {name}.</source>
        <translation>The program needs Python 3.11, 3.12 or 3.13; this is {name}.</translation>
    </message>
    <message>
        <source>Alles werkt: kluis gemaakt, beschreven, gelezen en als PDF afgedrukt.</source>
        <translation>Everything works: vault made, written to, read and printed as a PDF.</translation>
    </message>
    <message>
        <source>De zelftest is mislukt: {name}</source>
        <translation>The self-test failed: {name}</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Hiermee is dit al verstrekt:</source>
        <translation>Already disclosed under this consent:</translation>
    </message>
    <message>
        <source>Hiermee was nog niets verstrekt.</source>
        <translation>Nothing had been disclosed under this consent.</translation>
    </message>
    <message>
        <source>Tekst sluiten</source>
        <translation>Close text</translation>
    </message>
    <message>
        <source>Tekst lezen</source>
        <translation>Read text</translation>
    </message>
    <message>
        <source>In deze tekst staan namen. Met F8 staan ze weer voluit.</source>
        <translation>This text holds names. Press F8 to show them in full again.</translation>
    </message>
</context>
<context>
    <name>ConsentView</name>
    <message>
        <source>Nieuwe toestemming</source>
        <translation>New consent</translation>
    </message>
    <message>
        <source>Toestemmingen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Nieuwe toestemming · stap 1 van 2: samen afspreken</source>
        <translation>New consent · step 1 of 2: agree on it together</translation>
    </message>
    <message>
        <source>Nieuwe toestemming · stap 2 van 2: lezen en geven</source>
        <translation>New consent · step 2 of 2: read and give</translation>
    </message>
    <message>
        <source>Een toestemming hoort bij een traject, en er is nog geen traject.</source>
        <translation>A consent belongs to a trajectory, and there is no trajectory yet.</translation>
    </message>
    <message>
        <source>Nieuw traject plannen</source>
        <translation>Plan new trajectory</translation>
    </message>
    <message>
        <source>Er is nog niemand die met toestemming iets kan krijgen, zoals een leidinggevende of huisarts.</source>
        <translation>There is nobody yet who can receive anything with consent, such as a manager or GP.</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>Go to the dossier</translation>
    </message>
    <message>
        <source>In deze tekst staan namen. Met F8 staan ze weer voluit.</source>
        <translation>This text holds names. Press F8 to show them in full again.</translation>
    </message>
    <message>
        <source>Formulier {number} staat in het register, kenmerk {digest}.</source>
        <translation>Form {number} is in the register, fingerprint {digest}.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Taal van documenten</source>
        <translation>Language of documents</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Betrokkene toevoegen</source>
        <translation>Add contact</translation>
    </message>
    <message>
        <source>Betrokkene wijzigen</source>
        <translation>Change contact</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Over %n seconde(n) gaat de kluis op slot</source>
        <translation>
            <numerusform>The vault will lock in %n second</numerusform>
            <numerusform>The vault will lock in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Druk op een toets of beweeg de muis om door te gaan.</source>
        <translation>Press a key or move the mouse to continue.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Uw notities zijn veilig tot {time}. Hierna gaat de kluis op slot.</source>
        <translation>Your notes are safe up to {time}. The vault will now lock.</translation>
    </message>
    <message>
        <source>Er ging iets mis in het programma</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>Er was geen kluis open. Hierna begint het programma opnieuw.</source>
        <translation>No vault was open. The program will now start again.</translation>
    </message>
    <message>
        <source>Met dit foutverslag kunnen de makers het verhelpen. Er staat niets in van wat u hebt geschreven, en het wordt nergens heen gestuurd.</source>
        <translation>With this report of the fault the makers can mend it. It holds nothing of what you have written, and it is not sent anywhere.</translation>
    </message>
    <message>
        <source>Foutverslag</source>
        <translation>Report of the fault</translation>
    </message>
    <message>
        <source>Foutverslag kopiëren</source>
        <translation>Copy the report of the fault</translation>
    </message>
    <message>
        <source>Opnieuw beginnen</source>
        <translation>Start again</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Dag kiezen</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>Vorige maand</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Volgende maand</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>Vrije dagen</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Uw vrije dagen</source>
        <translation>Your days off</translation>
    </message>
    <message>
        <source>Op deze dagen plant het programma geen gesprekken. Officiële feestdagen hoeft u niet in te voeren.</source>
        <translation>The program plans no talks on these days. You need not enter public holidays.</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>De gekozen vrije dagen verwijderen</source>
        <translation>Remove the selected days off</translation>
    </message>
    <message>
        <source>Eerste vrije dag</source>
        <translation>First day off</translation>
    </message>
    <message>
        <source>Laatste vrije dag</source>
        <translation>Last day off</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>bijvoorbeeld vakantie</source>
        <translation>for example holiday</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Vrije dagen toevoegen</source>
        <translation>Add days off</translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste. Kies een latere dag.</source>
        <translation>The last day is before the first. Choose a later day.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: {act}.</source>
        <translation>Undone: {act}.</translation>
    </message>
    <message>
        <source>Opnieuw gedaan: {act}.</source>
        <translation>Done again: {act}.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Aan wie</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Wanneer en hoe</source>
        <translation>When and how</translation>
    </message>
    <message>
        <source>Wat erin stond</source>
        <translation>What it held</translation>
    </message>
    <message>
        <source>Kenmerk van het bestand (SHA-256)</source>
        <translation>Fingerprint of the file (SHA-256)</translation>
    </message>
    <message>
        <source>Naar de toestemming</source>
        <translation>Go to the consent</translation>
    </message>
    <message>
        <source>Naar het verslag</source>
        <translation>Go to the report</translation>
    </message>
    <message>
        <source>Bijzonderheden van de verstrekking</source>
        <translation>Details of the disclosure</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Geboren op</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Alleen voor brieven aan huisarts of bedrijfsarts.</source>
        <translation>Only for letters to the GP or company doctor.</translation>
    </message>
    <message>
        <source>Taal van documenten</source>
        <translation>Language of documents</translation>
    </message>
    <message>
        <source>Voor verslagen en toestemming.</source>
        <translation>For reports and consent.</translation>
    </message>
    <message>
        <source>Gegevens bewaren</source>
        <translation>Save details</translation>
    </message>
</context>
<context>
    <name>DisclosuresView</name>
    <message>
        <source>Verstrekkingen</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>Alles wat de kluis heeft verlaten: wat, aan wie, waarvoor en met welke toestemming</source>
        <translation>Everything that left the vault: what, to whom, for what and under which consent</translation>
    </message>
    <message>
        <source>Zoek op naam, nummer, doel, datum of kenmerk</source>
        <translation>Search by name, number, purpose, date or fingerprint</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een deel van een naam of nummer.</source>
        <translation>Nothing found. Try part of a name or number.</translation>
    </message>
    <message>
        <source>Er is nog niets verstrekt. Wat u afdrukt of als PDF bewaart, komt hier te staan.</source>
        <translation>Nothing has been disclosed yet. What you print or save as a PDF will appear here.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>dit veld</source>
        <translation>this field</translation>
    </message>
    <message>
        <source>de naam van de deelnemer</source>
        <translation>the client’s name</translation>
    </message>
    <message>
        <source>de naam van de betrokkene</source>
        <translation>the contact’s name</translation>
    </message>
    <message>
        <source>de naam van de praktijk</source>
        <translation>the name of the practice</translation>
    </message>
    <message>
        <source>uw eigen naam</source>
        <translation>your own name</translation>
    </message>
    <message>
        <source>iets onder Delen of een afspraak</source>
        <translation>something under To share, or an agreement</translation>
    </message>
    <message>
        <source>de collega bij dit gesprek</source>
        <translation>the colleague in this talk</translation>
    </message>
    <message>
        <source>de afspraak</source>
        <translation>the agreement</translation>
    </message>
    <message>
        <source>de organisatie</source>
        <translation>the organisation</translation>
    </message>
    <message>
        <source>de rol</source>
        <translation>the role</translation>
    </message>
    <message>
        <source>het logo</source>
        <translation>the logo</translation>
    </message>
    <message>
        <source>een weekdag</source>
        <translation>a weekday</translation>
    </message>
    <message>
        <source>het plan</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>de duur</source>
        <translation>the length</translation>
    </message>
    <message>
        <source>de dag</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>de vrije dag</source>
        <translation>the day off</translation>
    </message>
    <message>
        <source>de notitie</source>
        <translation>the note</translation>
    </message>
    <message>
        <source>de opmerking</source>
        <translation>the remark</translation>
    </message>
    <message>
        <source>de handtekening</source>
        <translation>the signature</translation>
    </message>
    <message>
        <source>de dag van ondertekening</source>
        <translation>the day of signing</translation>
    </message>
    <message>
        <source>hoe het is gegeven</source>
        <translation>how it was given</translation>
    </message>
    <message>
        <source>wat gedeeld mag worden</source>
        <translation>what may be shared</translation>
    </message>
    <message>
        <source>de einddatum</source>
        <translation>the end date</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Deelnemer, gesprek, documentnummer of opdracht</source>
        <translation>Client, talk, document number or command</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Pijltjes kiezen, Enter opent, Esc sluit</source>
        <translation>Arrows choose, Enter opens, Esc closes</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een deel van de naam of van het nummer.</source>
        <translation>Nothing found. Try part of the name or of the number.</translation>
    </message>
    <message>
        <source>Pijltjes kiezen · Enter opent · Esc sluit</source>
        <translation>Arrows choose · Enter opens · Esc closes</translation>
    </message>
    <message numerus="yes">
        <source>%n gevonden</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>{row}, {number} van {count}</source>
        <translation>{row}, {number} of {count}</translation>
    </message>
</context>
<context>
    <name>FirstStartView</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Stap {number} van {count}</source>
        <translation>Step {number} of {count}</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>Lees dit samen; zo wordt het bewaard</source>
        <translation>Read this together; it is kept like this</translation>
    </message>
    <message>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Formulier afdrukken</source>
        <translation>Print form</translation>
    </message>
    <message>
        <source>Bewaren als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Druk het formulier af, laat het ondertekenen en bewaar het papier. Leg daarna hier vast wanneer het is ondertekend.</source>
        <translation>Print the form, have it signed and keep the paper. Then record here when it was signed.</translation>
    </message>
    <message>
        <source>Ondertekend op</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: per telefoon, of aan het einde van het gesprek.</source>
        <translation>For example: by telephone, or at the end of the talk.</translation>
    </message>
    <message>
        <source>Gegeven op</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Toestemming vastleggen</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Hoe geeft {client} toestemming?</source>
        <translation>How does {client} give consent?</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Mondeling</source>
        <translation>Orally</translation>
    </message>
    <message>
        <source>Op het scherm</source>
        <translation>On screen</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Bewaren als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Het document is afgedrukt, maar staat nog niet in het register. Leg het vast zodra het kan.</source>
        <translation>The document has been printed but is not in the register yet. Record it as soon as you can.</translation>
    </message>
    <message>
        <source>Alsnog vastleggen</source>
        <translation>Record it now</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>{name} was aanwezig</source>
        <translation>{name} was present</translation>
    </message>
    <message>
        <source>Gesprek gehouden</source>
        <translation>Talk held</translation>
    </message>
    <message>
        <source>Aanwezig:</source>
        <translation>Present:</translation>
    </message>
</context>
<context>
    <name>InkPreview</name>
    <message>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Niet alles kon worden bewaard; daarom blijft de kluis open. Maak ruimte vrij op de schijf.</source>
        <translation>Not everything could be saved, so the vault stays open. Free some space on the disk.</translation>
    </message>
    <message>
        <source>Toch vergrendelen</source>
        <translation>Lock anyway</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Gehouden</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Vervallen</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Niet gekomen</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>{kind} {number} · week {week}</source>
        <translation>{kind} {number} · week {week}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Nagekomen</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Vervallen</source>
        <comment>afspraak</comment>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>uiterlijk {date}</source>
        <translation>by {date}</translation>
    </message>
    <message>
        <source>Loopt</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Nog niet begonnen</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>Verlopen</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Voorgelegd</source>
        <translation>Presented</translation>
    </message>
    <message>
        <source>Vastgesteld</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Afgedrukt</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Bewaard als PDF</source>
        <translation>Saved as PDF</translation>
    </message>
    <message>
        <source>{number} aan {recipient}</source>
        <translation>{number} to {recipient}</translation>
    </message>
    <message>
        <source>Verstrekt</source>
        <translation>Disclosed</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Dat klopt niet. Probeer het opnieuw, of open de kluis met het herstelblad.</source>
        <translation>That is not right. Try again, or open the vault with the recovery sheet.</translation>
    </message>
    <message>
        <source>Na enkele pogingen wacht de kluis even. Probeer het over {seconds} seconden opnieuw.</source>
        <translation>After a few attempts the vault waits a while. Try again in {seconds} seconds.</translation>
    </message>
    <message>
        <source>Dit is te makkelijk te raden. Kies een langere pincode of wachtzin, of laat woorden voorstellen.</source>
        <translation>This is too easy to guess. Choose a longer PIN or passphrase, or have words suggested.</translation>
    </message>
    <message>
        <source>In de herstelcode zit een tikfout. Vergelijk de code groep voor groep met het blad.</source>
        <translation>There is a typing mistake in the recovery code. Compare it with the sheet, group by group.</translation>
    </message>
    <message>
        <source>Deze herstelcode hoort niet bij deze kluis. Kijk of u het nieuwste herstelblad hebt.</source>
        <translation>This recovery code does not belong to this vault. Check that you have the newest recovery sheet.</translation>
    </message>
    <message>
        <source>Het kluisbestand is leeg. Er is niets overschreven; zet een reservekopie terug.</source>
        <translation>The vault file is empty. Nothing was overwritten; restore a backup.</translation>
    </message>
    <message>
        <source>Van het kluisbestand ontbreekt een deel. Er is niets overschreven; zet een reservekopie terug.</source>
        <translation>Part of the vault file is missing. Nothing was overwritten; restore a backup.</translation>
    </message>
    <message>
        <source>Het kluisbestand is beschadigd. Er is niets overschreven; zet een reservekopie terug.</source>
        <translation>The vault file is damaged. Nothing was overwritten; restore a backup.</translation>
    </message>
    <message>
        <source>Dit bestand is geen kluis van dit programma. Kies de map waarin uw kluis staat.</source>
        <translation>This file is not a vault of this program. Choose the folder that holds your vault.</translation>
    </message>
    <message>
        <source>Deze kluis is gemaakt met een nieuwere versie. Werk het programma bij; daarna gaat de kluis open.</source>
        <translation>This vault was made with a newer version. Update the program; the vault will then open.</translation>
    </message>
    <message>
        <source>De sleutelbos van deze computer is vergrendeld. Ontgrendel die en probeer het opnieuw, of gebruik het herstelblad.</source>
        <translation>The keyring of this computer is locked. Unlock it and try again, or use the recovery sheet.</translation>
    </message>
    <message>
        <source>De schijf is vol. Uw tekst staat nog op het scherm; maak ruimte vrij, dan wordt die alsnog bewaard.</source>
        <translation>The disk is full. Your text is still on screen; free some space and it will be saved after all.</translation>
    </message>
    <message>
        <source>Hier kan niets worden bewaard. Kies een andere map of pas de rechten van deze map aan.</source>
        <translation>Nothing can be saved here. Choose another folder, or change the permissions of this one.</translation>
    </message>
    <message>
        <source>Dit staat vast en wijzigt niet meer. Schrijf zo nodig een aanvulling.</source>
        <translation>This is fixed and does not change any more. Write an addendum if needed.</translation>
    </message>
    <message>
        <source>Vul nog in: {field}.</source>
        <translation>Still to be filled in: {field}.</translation>
    </message>
    <message>
        <source>Dit klopt nog niet: {field}. Kijk het na en probeer het opnieuw.</source>
        <translation>This is not right yet: {field}. Check it and try again.</translation>
    </message>
    <message>
        <source>Er is geen printer gevonden. Sluit er een aan, of bewaar het document als PDF.</source>
        <translation>No printer was found. Connect one, or save the document as a PDF.</translation>
    </message>
    <message>
        <source>De map voor momentopnamen is er niet. Sluit de schijf aan of kies een andere map.</source>
        <translation>The folder for snapshots is not there. Connect the disk or choose another folder.</translation>
    </message>
    <message>
        <source>De momentopname bleek bij het nalezen niet goed en is weggegooid. Kies een andere map of schijf.</source>
        <translation>The snapshot did not read back well and was discarded. Choose another folder or disk.</translation>
    </message>
    <message>
        <source>De kluis is al geopend in een ander venster. Ga daarheen of sluit het eerst.</source>
        <translation>The vault is already open in another window. Go there, or close that window first.</translation>
    </message>
    <message>
        <source>De kluis is niet gevonden. Sluit de schijf aan waarop die staat, of zet een reservekopie terug.</source>
        <translation>The vault was not found. Connect the disk it is on, or restore a backup.</translation>
    </message>
    <message>
        <source>Hier staat al een kluis. Open die, of kies een andere map.</source>
        <translation>There is already a vault here. Open it, or choose another folder.</translation>
    </message>
    <message>
        <source>Het sleutelbestand naast de kluis ontbreekt. Zet het terug uit een reservekopie.</source>
        <translation>The key file beside the vault is missing. Restore it from a backup.</translation>
    </message>
    <message>
        <source>Het sleutelbestand is beschadigd. Zet het terug uit een reservekopie.</source>
        <translation>The key file is damaged. Restore it from a backup.</translation>
    </message>
    <message>
        <source>Het sleutelbestand is gemaakt met een nieuwere versie. Werk het programma bij.</source>
        <translation>The key file was made with a newer version. Update the program.</translation>
    </message>
    <message>
        <source>Deze computer heeft geen sleutelbos. Open de kluis met uw wachtzin of met het herstelblad.</source>
        <translation>This computer has no keyring. Open the vault with your passphrase or with the recovery sheet.</translation>
    </message>
    <message>
        <source>De sleutelbos van deze computer bewaart geheimen onversleuteld en wordt niet gebruikt. Werk met een wachtzin.</source>
        <translation>The keyring of this computer stores secrets unencrypted, so it is not used. Work with a passphrase.</translation>
    </message>
    <message>
        <source>De vraag van de sleutelbos is weggeklikt. Probeer het opnieuw, of gebruik het herstelblad.</source>
        <translation>The keyring’s question was dismissed. Try again, or use the recovery sheet.</translation>
    </message>
    <message>
        <source>De sleutelbos antwoordt niet meer. Meld u opnieuw aan bij de computer, of gebruik het herstelblad.</source>
        <translation>The keyring no longer answers. Log in to the computer again, or use the recovery sheet.</translation>
    </message>
    <message>
        <source>De sleutelbos antwoordt niet op tijd. Kijk of er een vraag openstaat, of gebruik het herstelblad.</source>
        <translation>The keyring does not answer in time. See whether it is asking something, or use the recovery sheet.</translation>
    </message>
    <message>
        <source>De sleutel van deze kluis staat niet meer in de sleutelbos. Open de kluis met het herstelblad.</source>
        <translation>The key of this vault is no longer in the keyring. Open the vault with the recovery sheet.</translation>
    </message>
    <message>
        <source>De sleutel in de sleutelbos hoort niet bij deze kluis. Open de kluis met het herstelblad.</source>
        <translation>The key in the keyring does not belong to this vault. Open the vault with the recovery sheet.</translation>
    </message>
    <message>
        <source>De schijf geeft een fout. Uw tekst staat nog op het scherm; kijk of de schijf goed is aangesloten.</source>
        <translation>The disk reports an error. Your text is still on screen; check that the disk is connected properly.</translation>
    </message>
    <message>
        <source>Dit is intussen gewijzigd. Bekijk hoe het er nu staat en doe het zo nodig opnieuw.</source>
        <translation>This has been changed in the meantime. See how it stands now, and do it again if needed.</translation>
    </message>
    <message>
        <source>Dit is er niet meer. Ga terug en kies opnieuw.</source>
        <translation>This is no longer here. Go back and choose again.</translation>
    </message>
    <message>
        <source>In het programmabestand zit een fout (regel {line}). Verbeter het bestand of kies een ander programma.</source>
        <translation>There is a mistake in the programme file (line {line}). Mend the file or choose another programme.</translation>
    </message>
    <message>
        <source>Dit kan nu niet. Kijk bij het onderdeel zelf wat er nog nodig is.</source>
        <translation>This is not possible now. See at the item itself what is still needed.</translation>
    </message>
    <message>
        <source>Afdrukken is niet gelukt. Kijk of de printer aanstaat en probeer het opnieuw.</source>
        <translation>Printing did not succeed. Check that the printer is on and try again.</translation>
    </message>
    <message>
        <source>Deze afbeelding is niet leesbaar. Kies een PNG- of JPEG-bestand.</source>
        <translation>This picture cannot be read. Choose a PNG or JPEG file.</translation>
    </message>
    <message>
        <source>Een onderdeel van het programma is te oud om veilig te zijn. Installeer het programma opnieuw.</source>
        <translation>Part of the program is too old to be safe. Install the program again.</translation>
    </message>
    <message>
        <source>In groep {group} van de herstelcode zit een tikfout. Vergelijk die groep met het blad.</source>
        <translation>There is a typing mistake in group {group} of the recovery code. Compare that group with the sheet.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Verstrekkingen</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>Praktijk &amp; instellingen</source>
        <translation>Practice &amp; settings</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>NewClientView</name>
    <message>
        <source>Nieuwe deelnemer</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Alles komt versleuteld in de kluis en blijft op deze computer.</source>
        <translation>Everything is encrypted in the vault and stays on this computer.</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Zoals de deelnemer het zelf schrijft.</source>
        <translation>As the client writes it.</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kies een bestaande of typ een nieuwe naam.</source>
        <translation>Choose an existing name or type a new one.</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Geboren op</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Alleen voor brieven aan huisarts of bedrijfsarts.</source>
        <translation>Only for letters to the GP or company doctor.</translation>
    </message>
    <message>
        <source>Taal van documenten</source>
        <translation>Language of documents</translation>
    </message>
    <message>
        <source>Voor verslagen en toestemming.</source>
        <translation>For reports and consent.</translation>
    </message>
    <message>
        <source>Direct leidinggevende</source>
        <translation>Direct manager</translation>
    </message>
    <message>
        <source>Leeg laten als die nog niet bekend is.</source>
        <translation>Leave empty if not known yet.</translation>
    </message>
    <message>
        <source>Leeg: dezelfde als de deelnemer.</source>
        <translation>Empty: the same as the client.</translation>
    </message>
    <message>
        <source>Collega voor de dialooggesprekken</source>
        <translation>Colleague for the dialogue talks</translation>
    </message>
    <message>
        <source>Leeg laten als die nog niet bekend is. Meer betrokkenen kunnen later.</source>
        <translation>Leave empty if not known yet. More contacts can be added later.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Alleen toevoegen</source>
        <translation>Add only</translation>
    </message>
    <message>
        <source>Toevoegen en traject plannen</source>
        <translation>Add and plan trajectory</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Dit is niet hetzelfde. Typ het nog eens.</source>
        <translation>These are not the same. Type it once more.</translation>
    </message>
    <message>
        <source>Dit herhaalt zichzelf en is te makkelijk te raden.</source>
        <translation>This repeats itself and is too easy to guess.</translation>
    </message>
    <message>
        <source>Pincode of wachtzin</source>
        <translation>PIN or passphrase</translation>
    </message>
    <message>
        <source>Minstens 6 cijfers of letters; geen 123456.</source>
        <translation>At least 6 digits or letters; not 123456.</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Kies minstens {count} tekens.</source>
        <translation>Choose at least {count} characters.</translation>
    </message>
    <message>
        <source>Dit is een reeks en te makkelijk te raden.</source>
        <translation>This is a sequence and too easy to guess.</translation>
    </message>
    <message>
        <source>Minstens 15 tekens; een zin die u zelf bedenkt, is goed.</source>
        <translation>At least 15 characters; a sentence you make up yourself is fine.</translation>
    </message>
    <message>
        <source>Woorden voorstellen</source>
        <translation>Suggest words</translation>
    </message>
    <message>
        <source>Nog een keer hetzelfde</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Laat zien wat ik typ</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Geen pincode: de sleutelbos opent de kluis</source>
        <translation>No PIN: the keyring opens the vault</translation>
    </message>
    <message>
        <source>Opnieuw naar de sleutelbos kijken</source>
        <translation>Look for the keyring again</translation>
    </message>
    <message>
        <source>Let op: wie deze computer aangemeld aantreft, kan dan zonder pincode bij al uw notities. De kluis is alleen nog beschermd als de computer uit staat of vergrendeld is.</source>
        <translation>Note: anyone who finds this computer logged in can then reach all your notes without a PIN. The vault is only protected while the computer is off or locked.</translation>
    </message>
    <message>
        <source>De sleutelbos van deze computer is niet versleuteld en wordt niet gebruikt.</source>
        <translation>The keyring of this computer is not encrypted and is not used.</translation>
    </message>
    <message>
        <source>Zonder sleutelbos beschermt u de kluis met een langere wachtzin.</source>
        <translation>Without a keyring you protect the vault with a longer passphrase.</translation>
    </message>
    <message>
        <source>Deze computer heeft geen sleutelbos die een sleutel voor u kan bewaren.</source>
        <translation>This computer has no keyring that can keep a key for you.</translation>
    </message>
</context>
<context>
    <name>NewTrajectoryView</name>
    <message>
        <source>Nieuw traject</source>
        <translation>New trajectory</translation>
    </message>
    <message>
        <source>Maak uw keuze; u ziet het hele plan voordat u iets vastlegt.</source>
        <translation>Make your choices; you see the whole plan before anything is recorded.</translation>
    </message>
    <message>
        <source>Een traject is van een deelnemer. Voeg eerst een deelnemer toe.</source>
        <translation>A trajectory belongs to a client. Add a client first.</translation>
    </message>
    <message>
        <source>Nieuwe deelnemer</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Programma</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Begint op of na</source>
        <translation>Starts on or after</translation>
    </message>
    <message>
        <source>Dagen en begintijden</source>
        <translation>Days and starting times</translation>
    </message>
    <message>
        <source>Collega bij de dialooggesprekken</source>
        <translation>Colleague in the dialogue talks</translation>
    </message>
    <message>
        <source>Dit kan later per gesprek anders.</source>
        <translation>This can be changed later for each talk.</translation>
    </message>
    <message>
        <source>Zo komt het in de agenda</source>
        <translation>How it will look in the calendar</translation>
    </message>
    <message>
        <source>Voorgestelde gesprekken</source>
        <translation>Proposed talks</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>In het bestand {file} zit een fout, in regel {line} bij ‘{key}’.</source>
        <translation>There is a mistake in the file {file}, in line {line} at ‘{key}’.</translation>
    </message>
    <message>
        <source>Dat programma staat niet in de lijst; de andere kunt u gewoon gebruiken.</source>
        <translation>That programme is not in the list; you can use the others as usual.</translation>
    </message>
    <message>
        <source>Later kiezen</source>
        <translation>Choose later</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n gesprek(ken) in</source>
        <translation>
            <numerusform>Plan %n talk</numerusform>
            <numerusform>Plan %n talks</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} uur, van {first} tot en met {last}</source>
        <translation>{hours} hours, from {first} to {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken) overlapt/overlappen met wat al in de agenda staat.</source>
        <translation>
            <numerusform>%n talk overlaps with what is already in the calendar.</numerusform>
            <numerusform>%n talks overlap with what is already in the calendar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} ({reason})</source>
        <translation>{span} ({reason})</translation>
    </message>
    <message>
        <source>Geen ruimte, dus overgeslagen: {weeks}.</source>
        <translation>No room, so skipped: {weeks}.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Bij het vergrendelen kon geen momentopname worden gemaakt. Kijk straks bij Praktijk &amp; instellingen waarom.</source>
        <translation>No snapshot could be made while locking. Look under Practice &amp; settings later to see why.</translation>
    </message>
    <message>
        <source>Bij het vergrendelen kon de laatste tekst niet meer worden bewaard. Alles van daarvoor staat in de kluis.</source>
        <translation>While locking, the last text could no longer be saved. Everything before it is in the vault.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Deelnemers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Schermen</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Opdrachten</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>{kind} {number} · {name}</source>
        <translation>{kind} {number} · {name}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{number} aan {recipient}</source>
        <translation>{number} to {recipient}</translation>
    </message>
    <message>
        <source>Verstrekt op {day}</source>
        <translation>Disclosed on {day}</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Verslag van {day}</source>
        <translation>Report of {day}</translation>
    </message>
    <message>
        <source>Nieuwe deelnemer</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Nieuw traject</source>
        <translation>New trajectory</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>slot kluis dicht</source>
        <translation>lock vault close</translation>
    </message>
    <message>
        <source>Ongedaan maken: {act}</source>
        <translation>Undo: {act}</translation>
    </message>
    <message>
        <source>Namen voluit tonen</source>
        <translation>Show names in full</translation>
    </message>
    <message>
        <source>Namen als initialen tonen</source>
        <translation>Show names as initials</translation>
    </message>
    <message>
        <source>meekijken verbergen</source>
        <translation>privacy hide</translation>
    </message>
    <message>
        <source>Licht scherm</source>
        <translation>Light screen</translation>
    </message>
    <message>
        <source>Donker scherm</source>
        <translation>Dark screen</translation>
    </message>
    <message>
        <source>uiterlijk thema kleuren licht donker</source>
        <translation>look theme colours light dark</translation>
    </message>
    <message>
        <source>Taal: Engels (English)</source>
        <translation>Language: English</translation>
    </message>
    <message>
        <source>Taal: Nederlands</source>
        <translation>Language: Dutch (Nederlands)</translation>
    </message>
    <message>
        <source>taal language engels nederlands dutch</source>
        <translation>language taal english dutch nederlands</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Nog geen traject. Plan het eerste.</source>
        <translation>No trajectory yet. Plan the first one.</translation>
    </message>
    <message>
        <source>Nog geen betrokkenen.</source>
        <translation>No contacts yet.</translation>
    </message>
    <message>
        <source>{held} van {count} gesprekken gehouden · {done} van {planned}</source>
        <translation>{held} of {count} talks held · {done} of {planned}</translation>
    </message>
    <message>
        <source>Volgend gesprek: {day}, {time}</source>
        <translation>Next talk: {day}, {time}</translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>Gesprek {number} van {count} · {programme}</source>
        <translation>Talk {number} of {count} · {programme}</translation>
    </message>
    <message>
        <source>geen datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>over het werk</source>
        <translation>about work</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Er zijn geen afspraken.</source>
        <translation>There are no agreements.</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Aanwezig</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Afwezig</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Begeleider</source>
        <translation>Practitioner</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Er is nog geen volgend gesprek gepland.</source>
        <translation>No next talk has been planned yet.</translation>
    </message>
    <message>
        <source>Volgend gesprek: {when}.</source>
        <translation>Next talk: {when}.</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message numerus="yes">
        <source>Voorbeeld van het document, %n pagina(’s)</source>
        <translation>
            <numerusform>Preview of the document, %n page</numerusform>
            <numerusform>Preview of the document, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Pagina {number} van {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
</context>
<context>
    <name>PersonBlock</name>
    <message>
        <source>Nieuw antwoord</source>
        <translation>New answer</translation>
    </message>
    <message>
        <source>Antwoord vastleggen</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Bijzonderheden</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>niet {day}</source>
        <translation>not {day}</translation>
    </message>
    <message>
        <source>niet {day}: {reason}</source>
        <translation>not {day}: {reason}</translation>
    </message>
    <message>
        <source>Week {number} · {span}</source>
        <translation>Week {number} · {span}</translation>
    </message>
    <message>
        <source>overlapt</source>
        <translation>overlaps</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Naam van de praktijk</source>
        <translation>Name of the practice</translation>
    </message>
    <message>
        <source>Uw eigen naam</source>
        <translation>Your own name</translation>
    </message>
    <message>
        <source>Zoals die onder een verslag staat.</source>
        <translation>As it should appear below a report.</translation>
    </message>
    <message>
        <source>Vak</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: coaching en psychosociale therapie.</source>
        <translation>For example: coaching and psychosocial therapy.</translation>
    </message>
    <message>
        <source>Registratienummer</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Van uw beroepsregister, als u er een hebt.</source>
        <translation>From your professional register, if you have one.</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postcode en plaats</source>
        <translation>Postcode and town</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>KvK-nummer</source>
        <translation>Company number (KvK)</translation>
    </message>
    <message>
        <source>Logo kiezen</source>
        <translation>Choose logo</translation>
    </message>
    <message>
        <source>Logo weglaten</source>
        <translation>Leave out logo</translation>
    </message>
    <message>
        <source>Afbeeldingen (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Nog geen logo; een logo hoeft niet.</source>
        <translation>No logo yet; you do not need one.</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>Praktijk</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Uw praktijk</source>
        <translation>Your practice</translation>
    </message>
    <message>
        <source>Dit komt boven uw verslagen te staan. Alleen de twee namen zijn nodig; de rest kan later.</source>
        <translation>This will appear at the top of your reports. Only the two names are needed; the rest can wait.</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Praktijk &amp; instellingen</source>
        <translation>Practice &amp; settings</translation>
    </message>
    <message>
        <source>Oefenpraktijk openen</source>
        <translation>Open sample practice</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Praktijk</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Programma</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Beveiliging</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Bezig met afdrukken</source>
        <translation>Printing</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>De oefenpraktijk wordt klaargezet …</source>
        <translation>Preparing the sample practice…</translation>
    </message>
</context>
<context>
    <name>ProgramSettings</name>
    <message>
        <source>Taal en uiterlijk</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>Taal van het scherm</source>
        <translation>Language of the screen</translation>
    </message>
    <message>
        <source>Licht of donker</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Grootte van de tekst</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Vanzelf vergrendelen</source>
        <translation>Automatic lock</translation>
    </message>
    <message>
        <source>Minuten zonder toetsen of muis</source>
        <translation>Minutes without keys or mouse</translation>
    </message>
    <message>
        <source>Ook bij slaapstand en schermvergrendeling. Met Ctrl+L vergrendelt u meteen.</source>
        <translation>Also when the computer sleeps or locks its screen. Ctrl+L locks at once.</translation>
    </message>
    <message>
        <source>Over dit programma</source>
        <translation>About this program</translation>
    </message>
    <message>
        <source>Zoals deze computer</source>
        <translation>Same as this computer</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Wellbeing Desktop {version}. Werkt zonder internet; gemaakt met het oog op de AVG. Vrije software onder de MIT-licentie.</source>
        <translation>Wellbeing Desktop {version}. Works without internet; designed with the GDPR in mind. Free software under the MIT licence.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Wanneer en hoe</source>
        <translation>When and how</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Aan wie en waarvoor</source>
        <translation>To whom and for what</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
</context>
<context>
    <name>ReleaseView</name>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Bewaren als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Verslag verstrekken · {number}, versie {version} · {title} {session} van {count}</source>
        <translation>Disclose report · {number}, version {version} · {title} {session} of {count}</translation>
    </message>
    <message>
        <source>Wat {recipient} leest</source>
        <translation>What {recipient} will read</translation>
    </message>
    <message>
        <source>Wat hier blijft</source>
        <translation>What stays here</translation>
    </message>
    <message>
        <source>In dit document staan namen. Met F8 staan ze weer voluit.</source>
        <translation>This document holds names. Press F8 to show them in full again.</translation>
    </message>
    <message>
        <source>De bladzijden worden klaargezet.</source>
        <translation>The pages are being made ready.</translation>
    </message>
    <message>
        <source>Toestemming vastleggen</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Naar het verslag</source>
        <translation>Go to the report</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Hoe gaat de kluis voortaan open?</source>
        <translation>How will the vault open from now on?</translation>
    </message>
    <message>
        <source>Kluis openen</source>
        <translation>Open vault</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Van dit gesprek is nog geen verslag gemaakt. Dat doet u vanuit de notitie.</source>
        <translation>No report has been made of this talk yet. You make it from the note.</translation>
    </message>
    <message>
        <source>Naar de notitie</source>
        <translation>Go to the note</translation>
    </message>
    <message>
        <source>Terug naar de notitie</source>
        <translation>Back to the note</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Oefenpraktijk: alles is verzonnen, en verdwijnt als u die sluit.</source>
        <translation>Sample practice: everything is made up, and disappears when you close it.</translation>
    </message>
    <message>
        <source>Terug naar mijn eigen praktijk</source>
        <translation>Back to my own practice</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Voorleggen</source>
        <translation>Present report</translation>
    </message>
    <message>
        <source>Nieuwe versie maken</source>
        <translation>Make new version</translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation>Seal report</translation>
    </message>
    <message>
        <source>Daarna kan niemand de tekst nog veranderen.</source>
        <translation>After that nobody can change the text any more.</translation>
    </message>
    <message>
        <source>Delen met leidinggevende</source>
        <translation>Share with manager</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Typ eerst de code van het herstelblad terug; daarna kunt u deelnemers invoeren.</source>
        <translation>Type back the code on the recovery sheet first; then you can enter clients.</translation>
    </message>
    <message>
        <source>Dit verslag is vastgesteld en wijzigt niet meer. Schrijf een aanvulling eronder.</source>
        <translation>This report is sealed and does not change any more. Write an addendum beneath it.</translation>
    </message>
    <message>
        <source>Een verslag wordt eerst voorgelegd en dan vastgesteld. Doe de stappen in die volgorde.</source>
        <translation>A report is presented first and then sealed. Take the steps in that order.</translation>
    </message>
    <message>
        <source>Een verslag begint als concept. Maak het opnieuw vanuit de notitie.</source>
        <translation>A report starts as a draft. Make it again from the note.</translation>
    </message>
    <message>
        <source>Er is geen geldige toestemming voor deze ontvanger. Leg eerst de toestemming vast.</source>
        <translation>There is no valid consent for this recipient. Record the consent first.</translation>
    </message>
    <message>
        <source>Dit verslag is voorgelegd. Maak een nieuwe versie om iets te wijzigen.</source>
        <translation>This report has been presented. Make a new version to change anything.</translation>
    </message>
    <message>
        <source>Nog niet iedereen heeft geantwoord, of er is bezwaar. Vaststellen kan als iedereen akkoord is.</source>
        <translation>Not everyone has answered yet, or there is an objection. The report can be sealed once everyone agrees.</translation>
    </message>
    <message>
        <source>Dit verslag is nog niet voorgelegd. Leg het eerst voor aan wie bij het gesprek was.</source>
        <translation>This report has not been presented yet. First present it to those who were in the talk.</translation>
    </message>
    <message>
        <source>Deze persoon was niet bij het gesprek. Kies iemand die erbij was.</source>
        <translation>This person was not in the talk. Choose someone who was.</translation>
    </message>
    <message>
        <source>Een antwoord blijft staan zoals het is gegeven. Leg een nieuw antwoord vast.</source>
        <translation>An answer stays as it was given. Record a new answer.</translation>
    </message>
    <message>
        <source>Een toestemming blijft staan zoals die is gegeven. Trek die in of leg een nieuwe vast.</source>
        <translation>A consent stays as it was given. Withdraw it or record a new one.</translation>
    </message>
    <message>
        <source>Alleen een vastgesteld verslag kan worden verstrekt. Leg eerst de antwoorden vast.</source>
        <translation>Only a sealed report can be disclosed. Record the answers first.</translation>
    </message>
    <message>
        <source>Naar een werkgever gaat alleen het werkgeversverslag van een vastgesteld verslag. Kies dat document.</source>
        <translation>Only the employer’s version of a sealed report goes to an employer. Choose that document.</translation>
    </message>
    <message>
        <source>Dit mag nooit naar deze ontvanger, ook niet met toestemming. Kies andere onderdelen.</source>
        <translation>This may never go to this recipient, not even with consent. Choose other parts.</translation>
    </message>
    <message>
        <source>Deze persoon is geen betrokkene van de deelnemer. Voeg de betrokkene eerst toe.</source>
        <translation>This person is not a contact of the client. Add the contact first.</translation>
    </message>
    <message>
        <source>Hierin staat iets waarvoor geen toestemming is. Laat het weg of leg de toestemming vast.</source>
        <translation>This holds something for which there is no consent. Leave it out or record the consent.</translation>
    </message>
    <message>
        <source>Dit hoort bij een ander traject. Kies iets uit hetzelfde traject.</source>
        <translation>This belongs to another trajectory. Choose something from the same trajectory.</translation>
    </message>
    <message>
        <source>Een verstrekking blijft in het register staan zoals die is gedaan. Leg zo nodig een nieuwe vast.</source>
        <translation>A disclosure stays in the register as it was made. Record a new one if needed.</translation>
    </message>
    <message>
        <source>De rol van een betrokkene ligt vast zodra die persoon ergens aan meedoet. Voeg een nieuwe betrokkene toe.</source>
        <translation>The role of a contact is fixed once that person takes part in anything. Add a new contact.</translation>
    </message>
    <message>
        <source>Een lid blijft wie het is. Voeg een ander lid toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een lopend traject houdt de versie van het programma waarmee het begon. Start een nieuw traject met de nieuwe versie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een verwijsbrief gaat naar de bedrijfsarts of de huisarts. Kies een van die twee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze brief is al verstrekt en blijft zoals die was. Schrijf zo nodig een nieuwe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De fasen gaan in hun volgorde. Sluit eerst de fase ervoor af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een fase sluit als de opdracht is gedaan. Rond eerst de opdracht af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag eerst toestemming om naar de levensgebieden te vragen en leg die vast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit hoort bij iemand uit een andere groep. Kies een lid van deze groep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een cijfer over minder dan vijf mensen gaat de deur niet uit. Laat het weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierin staat de naam van een lid. Haal de naam weg; het verslag noemt niemand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van een groepsbijeenkomst komt een groepsverslag dat niemand noemt. Maak dat bij de groep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat over de levensgebieden is gezegd blijft in het dossier. Laat het weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het logboek van de kluis staat vast. Er is niets gewijzigd; u kunt gewoon verdergaan.</source>
        <translation>The log of the vault is fixed. Nothing was changed; you can simply continue.</translation>
    </message>
    <message>
        <source>Het kenmerk van de kluis staat vast. Er is niets gewijzigd; u kunt gewoon verdergaan.</source>
        <translation>The identity of the vault is fixed. Nothing was changed; you can simply continue.</translation>
    </message>
    <message>
        <source>Dit onderdeel blijft in het vak waarin het begonnen is. Verplaats de tekst met de knop ernaast.</source>
        <translation>This part stays in the compartment it began in. Move the text with the button beside it.</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Bewaard om {time}</source>
        <translation>Saved at {time}</translation>
    </message>
    <message>
        <source>Nog niets te bewaren</source>
        <translation>Nothing to save yet</translation>
    </message>
    <message>
        <source>Niet bewaard. {reason}</source>
        <translation>Not saved. {reason}</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Toegang</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Hoe gaat de kluis open?</source>
        <translation>How does the vault open?</translation>
    </message>
    <message>
        <source>Alles wat u opschrijft, ligt versleuteld in een kluis op deze computer. Dit typt u elke keer als u begint; opschrijven is niet nodig, want u krijgt straks een herstelblad.</source>
        <translation>Everything you write lies encrypted in a vault on this computer. You type this each time you start; there is no need to write it down, because you will get a recovery sheet next.</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Deze regel is van</source>
        <translation>This line is from</translation>
    </message>
    <message>
        <source>Dossier – deelnemer mag dit inzien</source>
        <translation>Dossier – the client may read this</translation>
    </message>
    <message>
        <source>Delen – kan in het verslag</source>
        <translation>To share – may go into the report</translation>
    </message>
    <message>
        <source>Alleen ik – verloopt op {day}</source>
        <translation>Only me – expires on {day}</translation>
    </message>
    <message>
        <source>Of met Ctrl+1 tot en met Ctrl+{last}</source>
        <translation>Or with Ctrl+1 to Ctrl+{last}</translation>
    </message>
    <message>
        <source>{count} tekens</source>
        <translation>{count} characters</translation>
    </message>
</context>
<context>
    <name>SecuritySettings</name>
    <message>
        <source>Pincode of wachtzin wijzigen</source>
        <translation>Change PIN or passphrase</translation>
    </message>
    <message>
        <source>Huidige pincode of wachtzin</source>
        <translation>Current PIN or passphrase</translation>
    </message>
    <message>
        <source>Leeg als alleen de sleutelbos de kluis opent.</source>
        <translation>Empty if only the keyring opens the vault.</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>De pincode of wachtzin is gewijzigd. Het herstelblad blijft gelden.</source>
        <translation>The PIN or passphrase has been changed. The recovery sheet stays valid.</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Begint om</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>Duur</source>
        <translation>Length</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Collega</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>bijvoorbeeld spreekkamer 2</source>
        <translation>for example room 2</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Verslag van dit gesprek</source>
        <translation>Report of this talk</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossier van de deelnemer</source>
        <translation>Dossier of the client</translation>
    </message>
    <message>
        <source>Gehouden</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Markeren als gehouden</source>
        <translation>Mark as held</translation>
    </message>
    <message>
        <source>Vervallen</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Markeren als vervallen</source>
        <translation>Mark as cancelled</translation>
    </message>
    <message>
        <source>Weer als gepland zetten</source>
        <translation>Set back to planned</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Openen met het herstelblad</source>
        <translation>Open with the recovery sheet</translation>
    </message>
    <message>
        <source>Typ de code over van uw herstelblad. Daarna kiest u opnieuw hoe de kluis elke dag opengaat.</source>
        <translation>Copy the code from your recovery sheet. Then you choose again how the vault opens every day.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Afdrukken …</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Bewaren als PDF …</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Wie dit blad heeft, kan alles lezen: leg het niet bij de computer. Zet de PDF op een USB-stick en niet op deze computer, of druk de PDF af en verwijder het bestand daarna.</source>
        <translation>Whoever has this sheet can read everything: do not keep it with the computer. Put the PDF on a USB stick and not on this computer, or print the PDF and delete the file afterwards.</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Typ de code terug</source>
        <translation>Type the code back</translation>
    </message>
    <message>
        <source>Uw herstelblad</source>
        <translation>Your recovery sheet</translation>
    </message>
    <message>
        <source>Zo weet u zeker dat het blad klopt. Typ de code over van het papier.</source>
        <translation>This makes sure that the sheet is right. Copy the code from the paper.</translation>
    </message>
    <message>
        <source>Met deze code opent u de kluis als de pincode of de sleutelbos kwijt is, en elke reservekopie. Niemand anders heeft deze code. Druk het blad af of schrijf de code over, en bewaar dat achter slot.</source>
        <translation>With this code you can open the vault if the PIN or the keyring is lost, and every backup. Nobody else has it. Print the sheet or copy the code, and keep it under lock and key.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Ik heb het blad</source>
        <translation>I have the sheet</translation>
    </message>
    <message>
        <source>Deze code is van een ander herstelblad.</source>
        <translation>This code is from another recovery sheet.</translation>
    </message>
    <message>
        <source>Naar de printer gestuurd.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Herstelblad bewaren</source>
        <translation>Save recovery sheet</translation>
    </message>
    <message>
        <source>herstelblad.pdf</source>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Bewaard als {name}. Haal het bestand van deze computer zodra het is afgedrukt.</source>
        <translation>Saved as {name}. Take the file off this computer as soon as it has been printed.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Namen staan nu als initialen.</source>
        <translation>Names are now shown as initials.</translation>
    </message>
    <message>
        <source>Namen staan weer voluit.</source>
        <translation>Names are shown in full again.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Laatste haal weg</source>
        <translation>Undo last stroke</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Teken met muis, pen of vinger boven de stippellijn.</source>
        <translation>Draw with mouse, pen or finger above the dotted line.</translation>
    </message>
    <message>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message numerus="yes">
        <source>%n haal/halen getekend</source>
        <translation>
            <numerusform>%n stroke drawn</numerusform>
            <numerusform>%n strokes drawn</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog niet getekend</source>
        <translation>Not drawn yet</translation>
    </message>
</context>
<context>
    <name>SlotPicker</name>
    <message>
        <source>Begintijd op {day}</source>
        <translation>Starting time on {day}</translation>
    </message>
</context>
<context>
    <name>SnapshotSettings</name>
    <message>
        <source>Momentopnamen</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Map voor momentopnamen</source>
        <translation>Folder for snapshots</translation>
    </message>
    <message>
        <source>Een momentopname is versleuteld en opent met het herstelblad, ook op een andere computer. Een USB-stick of tweede schijf is het veiligst.</source>
        <translation>A snapshot is encrypted and opens with the recovery sheet, also on another computer. A USB stick or second disk is safest.</translation>
    </message>
    <message>
        <source>Andere map kiezen</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <source>Nu een momentopname maken</source>
        <translation>Make a snapshot now</translation>
    </message>
    <message>
        <source>In deze map staat nog geen momentopname.</source>
        <translation>There is no snapshot in this folder yet.</translation>
    </message>
    <message>
        <source>De nieuwste momentopname is van {day}.</source>
        <translation>The newest snapshot is from {day}.</translation>
    </message>
    <message>
        <source>De momentopname is gemaakt en nagelezen.</source>
        <translation>The snapshot has been made and read back.</translation>
    </message>
</context>
<context>
    <name>SnapshotsStep</name>
    <message>
        <source>Andere map …</source>
        <translation>Other folder…</translation>
    </message>
    <message>
        <source>Deze map staat op dezelfde schijf als de kluis. Gaat die schijf stuk, dan bent u beide kwijt; een USB-stick of tweede schijf is veiliger. U kunt dit later nog wijzigen.</source>
        <translation>This folder is on the same disk as the vault. If that disk breaks you lose both; a USB stick or second disk is safer. You can still change this later.</translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Waar komen uw reservekopieën?</source>
        <translation>Where do your backups go?</translation>
    </message>
    <message>
        <source>Bij elk vergrendelen maakt het programma een momentopname: een versleutelde reservekopie van de kluis. Die opent alleen met uw herstelblad, ook op een andere computer.</source>
        <translation>Each time it locks, the program makes a snapshot: an encrypted backup of the vault. It opens only with your recovery sheet, also on another computer.</translation>
    </message>
    <message>
        <source>Map voor momentopnamen</source>
        <translation>Folder for snapshots</translation>
    </message>
</context>
<context>
    <name>Stays</name>
    <message>
        <source>Niets: alles in dit verslag is voor deze lezer.</source>
        <translation>Nothing: everything in this report is for this reader.</translation>
    </message>
    <message>
        <source>Wat hier blijft</source>
        <translation>What stays here</translation>
    </message>
    <message numerus="yes">
        <source>en nog %n</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} ({count} keer)</source>
        <translation>{kind} ({count} times)</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Hier komt te staan wat vandaag wacht. Begin met een deelnemer.</source>
        <translation>What is waiting today will appear here. Start with a client.</translation>
    </message>
    <message>
        <source>Nieuwe deelnemer</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Gesprekken van vandaag</source>
        <translation>Today’s talks</translation>
    </message>
    <message>
        <source>Nog op te schrijven</source>
        <translation>Still to write up</translation>
    </message>
    <message>
        <source>Verslagen die wachten</source>
        <translation>Reports waiting</translation>
    </message>
    <message>
        <source>Afspraken die aflopen</source>
        <translation>Agreements coming due</translation>
    </message>
    <message>
        <source>Werkaantekeningen die verlopen</source>
        <translation>Working notes about to expire</translation>
    </message>
    <message>
        <source>Geen gesprekken vandaag.</source>
        <translation>No talks today.</translation>
    </message>
    <message>
        <source>Er wacht geen verslag.</source>
        <translation>No report is waiting.</translation>
    </message>
    <message>
        <source>Niets loopt deze week af.</source>
        <translation>Nothing comes due this week.</translation>
    </message>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Gehouden</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Vervallen</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Niet gekomen</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Geen notitie</source>
        <translation>No note</translation>
    </message>
    <message>
        <source>{kind} {number} van {count}</source>
        <translation>{kind} {number} of {count}</translation>
    </message>
    <message>
        <source>{talk} · met {names}</source>
        <translation>{talk} · with {names}</translation>
    </message>
    <message>
        <source>Nog niet voorgelegd</source>
        <translation>Not presented yet</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Bezwaar van {names}</source>
        <translation>Objection from {names}</translation>
    </message>
    <message>
        <source>Bezwaar</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Wacht op {names}</source>
        <translation>Waiting for {names}</translation>
    </message>
    <message>
        <source>Voorgelegd</source>
        <translation>Presented</translation>
    </message>
    <message>
        <source>Iedereen is akkoord</source>
        <translation>Everyone agrees</translation>
    </message>
    <message>
        <source>Kan worden vastgesteld</source>
        <translation>Can be sealed</translation>
    </message>
    <message>
        <source>was {date}</source>
        <translation>was due {date}</translation>
    </message>
    <message>
        <source>uiterlijk {date}</source>
        <translation>by {date}</translation>
    </message>
    <message>
        <source>verloopt {date}</source>
        <translation>expires {date}</translation>
    </message>
    <message>
        <source>Werkaantekening</source>
        <translation>Working note</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>De kluis is op slot</source>
        <translation>The vault is locked</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Openen met het herstelblad</source>
        <translation>Open with the recovery sheet</translation>
    </message>
    <message>
        <source>Oefenpraktijk bekijken</source>
        <translation>Look at the sample practice</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Pincode of wachtzin</source>
        <translation>PIN or passphrase</translation>
    </message>
    <message>
        <source>Bezig met openen …</source>
        <translation>Opening…</translation>
    </message>
    <message numerus="yes">
        <source>Nog %n seconde(n) wachten</source>
        <translation>
            <numerusform>Wait %n more second</numerusform>
            <numerusform>Wait %n more seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Kijk of de sleutelbos iets vraagt …</source>
        <translation>See whether the keyring is asking something…</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Collega</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Begeleider</source>
        <translation>Practitioner</translation>
    </message>
    <message>
        <source>Betrokkene</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Mondeling</source>
        <translation>Orally</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Nu intrekken</source>
        <translation>Withdraw now</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Mag leeg blijven. Bijvoorbeeld: per telefoon. Een reden hoeft de deelnemer niet te geven.</source>
        <translation>May stay empty. For example: by telephone. The client need not give a reason.</translation>
    </message>
    <message>
        <source>Hoe is de toestemming ingetrokken?</source>
        <translation>How was the consent withdrawn?</translation>
    </message>
</context>
<context>
    <name>WordingPane</name>
    <message>
        <source>Tekst van de toestemming</source>
        <translation>Text of the consent</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{kind} {number} van {count}</source>
        <translation>{kind} {number} of {count}</translation>
    </message>
    <message>
        <source>met {names}</source>
        <translation>with {names}</translation>
    </message>
    <message>
        <source>Maak verslag</source>
        <translation>Make report</translation>
    </message>
    <message>
        <source>Werk verslag bij</source>
        <translation>Update report</translation>
    </message>
    <message>
        <source>Naar het verslag</source>
        <translation>Go to the report</translation>
    </message>
    <message>
        <source>Het verslag is voorgelegd. Wat u hier wijzigt, komt er pas in met een nieuwe versie.</source>
        <translation>The report has been presented. What you change here enters it only with a new version.</translation>
    </message>
    <message>
        <source>Het verslag is vastgesteld op {day} en verandert niet meer. De notitie blijft van het dossier.</source>
        <translation>The report was sealed on {day} and does not change any more. The note stays part of the dossier.</translation>
    </message>
    <message>
        <source>Er staat nog niets onder Delen en er is geen afspraak. Schrijf eerst wat in het verslag mag.</source>
        <translation>There is nothing under To share yet, and no agreement. First write what may go into the report.</translation>
    </message>
    <message>
        <source>Bij dit gesprek is nog geen collega gekozen. Kies die eerst in de agenda.</source>
        <translation>No colleague has been chosen for this talk yet. First choose one in the calendar.</translation>
    </message>
    <message>
        <source>Terug naar de agenda</source>
        <translation>Back to the calendar</translation>
    </message>
    <message>
        <source>Deze tekst is te lang voor één onderdeel; er is niets geplakt. Plak een kleiner stuk.</source>
        <translation>This text is too long for one section; nothing was pasted. Paste a smaller piece.</translation>
    </message>
    <message>
        <source>Verslag van {kind} {number} van {count}</source>
        <translation>Report of {kind} {number} of {count}</translation>
    </message>
    <message>
        <source>{number}, versie {version}</source>
        <translation>{number}, version {version}</translation>
    </message>
    <message>
        <source>Eigen exemplaar</source>
        <translation>Own copy</translation>
    </message>
    <message>
        <source>Om toestemming te vragen</source>
        <translation>To ask for consent</translation>
    </message>
    <message>
        <source>Afgedrukt</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Bewaard als PDF</source>
        <translation>Saved as PDF</translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Het register is niet compleet: volgens het logboek is er meer verstrekt. Vergelijk het met een reservekopie.</source>
        <translation>The register is not complete: according to the log more has been disclosed. Compare it with a backup.</translation>
    </message>
    <message numerus="yes">
        <source>Het register is compleet en ongewijzigd: %n verstrekking(en).</source>
        <translation>
            <numerusform>The register is complete and unchanged: %n disclosure.</numerusform>
            <numerusform>The register is complete and unchanged: %n disclosures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Het register klopt niet meer vanaf {number} van {moment}: iets is buiten het programma om gewijzigd of weggehaald. Vergelijk het met een reservekopie.</source>
        <translation>The register is no longer right from {number} of {moment}: something was changed or removed outside the program. Compare it with a backup.</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Voorgelegd</source>
        <translation>Presented</translation>
    </message>
    <message>
        <source>Vastgesteld</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Vastgesteld op {day} om {time}. Deze tekst verandert niet meer.</source>
        <translation>Sealed on {day} at {time}. This text does not change any more.</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Voorleggen</source>
        <translation>Present report</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Leg van iedereen het antwoord vast; er is geen haast bij. Na het vaststellen kan niemand de tekst nog veranderen.</source>
        <translation>Record everyone’s answer; there is no hurry. Once the report is sealed, nobody can change the text.</translation>
    </message>
    <message>
        <source>Lees het concept door. Na het voorleggen wijzigt de tekst van deze versie niet meer.</source>
        <translation>Read the draft through. Once presented, the text of this version does not change any more.</translation>
    </message>
    <message>
        <source>nog niet voorgelegd</source>
        <translation>not presented yet</translation>
    </message>
    <message>
        <source>wacht op antwoord</source>
        <translation>waiting for an answer</translation>
    </message>
    <message>
        <source>akkoord</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>akkoord met een opmerking</source>
        <translation>agrees, with a remark</translation>
    </message>
    <message>
        <source>met een eigen verklaring</source>
        <translation>with a statement of their own</translation>
    </message>
    <message>
        <source>bezwaar</source>
        <translation>objects</translation>
    </message>
    <message>
        <source>{answer}, op het scherm ondertekend op {when}</source>
        <translation>{answer}, signed on screen on {when}</translation>
    </message>
    <message>
        <source>{answer}, op papier op {day}</source>
        <translation>{answer}, on paper on {day}</translation>
    </message>
    <message>
        <source>{answer}, mondeling {how} op {day}</source>
        <translation>{answer}, orally {how} on {day}</translation>
    </message>
    <message>
        <source>Bezwaar van {names}. Pas de notitie aan en maak een nieuwe versie.</source>
        <translation>Objection from {names}. Adjust the note and make a new version.</translation>
    </message>
    <message>
        <source>Vaststellen kan na het antwoord van {names}.</source>
        <translation>The report can be sealed after the answer of {names}.</translation>
    </message>
    <message>
        <source>Versie: {who}</source>
        <translation>Version: {who}</translation>
    </message>
    <message>
        <source>Antwoord van {name} vastleggen</source>
        <translation>Record the answer of {name}</translation>
    </message>
    <message>
        <source>Afdrukken voor {name}</source>
        <translation>Print for {name}</translation>
    </message>
    <message>
        <source>De notitie of de planning is sindsdien gewijzigd.</source>
        <translation>The note or the planning has been changed since.</translation>
    </message>
    <message>
        <source>Concept bijwerken</source>
        <translation>Update draft</translation>
    </message>
    <message>
        <source>De notitie of de planning is sindsdien gewijzigd. In een nieuwe versie begint de ronde opnieuw.</source>
        <translation>The note or the planning has been changed since. In a new version the round starts again.</translation>
    </message>
    <message>
        <source>Nieuwe versie maken</source>
        <translation>Make new version</translation>
    </message>
    <message>
        <source>{names} en {last}</source>
        <translation>{names} and {last}</translation>
    </message>
    <message>
        <source>Alleen voor u: een werkaantekening gaat naar niemand</source>
        <translation>Only for you: a working note goes to nobody</translation>
    </message>
    <message>
        <source>Blijft in het dossier</source>
        <translation>Stays in the dossier</translation>
    </message>
    <message>
        <source>Nog niet vastgesteld</source>
        <translation>Not sealed yet</translation>
    </message>
    <message>
        <source>Van of over iemand anders</source>
        <translation>From or about someone else</translation>
    </message>
    <message>
        <source>Geen toestemming hiervoor</source>
        <translation>No consent for this</translation>
    </message>
    <message>
        <source>De toestemming is nog niet begonnen</source>
        <translation>The consent has not started yet</translation>
    </message>
    <message>
        <source>De toestemming is verlopen</source>
        <translation>The consent has expired</translation>
    </message>
    <message>
        <source>De toestemming is ingetrokken</source>
        <translation>The consent has been withdrawn</translation>
    </message>
    <message>
        <source>Staat niet in de toestemming</source>
        <translation>Not named in the consent</translation>
    </message>
    <message>
        <source>Dit is een oude versie. Ga naar het verslag voor de nieuwste.</source>
        <translation>This is an old version. Go to the report for the newest one.</translation>
    </message>
    <message>
        <source>De toestemming van {client} omvat niets uit dit verslag. Er gaat niets naar {recipient}.</source>
        <translation>The consent of {client} covers nothing in this report. Nothing goes to {recipient}.</translation>
    </message>
    <message>
        <source>Mag nooit naar deze ontvanger, ook niet met toestemming</source>
        <translation>May never go to this recipient, not even with consent</translation>
    </message>
    <message>
        <source>Dit verslag is nog een concept. Leg het eerst voor aan wie bij het gesprek was.</source>
        <translation>This report is still a draft. First present it to those who were in the talk.</translation>
    </message>
    <message>
        <source>Dit verslag is nog niet vastgesteld. Pas als iedereen akkoord is, kan er iets naar {recipient}.</source>
        <translation>This report is not sealed yet. Only when everyone agrees can anything go to {recipient}.</translation>
    </message>
    <message>
        <source>{client} heeft de toestemming hiervoor ingetrokken. Er gaat niets naar {recipient}.</source>
        <translation>{client} has withdrawn the consent for this. Nothing goes to {recipient}.</translation>
    </message>
    <message>
        <source>De toestemming van {client} is verlopen. Er gaat niets naar {recipient}.</source>
        <translation>The consent of {client} has expired. Nothing goes to {recipient}.</translation>
    </message>
    <message>
        <source>De toestemming van {client} is nog niet begonnen. Er gaat nog niets naar {recipient}.</source>
        <translation>The consent of {client} has not started yet. Nothing goes to {recipient} yet.</translation>
    </message>
    <message>
        <source>{client} heeft hiervoor geen toestemming gegeven. Er gaat niets naar {recipient}.</source>
        <translation>{client} has given no consent for this. Nothing goes to {recipient}.</translation>
    </message>
    <message>
        <source>Eigen exemplaar: wat samen is gezegd en de eigen inbreng. Daarvoor is geen toestemming nodig.</source>
        <translation>Own copy: what was said together, and the reader’s own contribution. No consent is needed for that.</translation>
    </message>
    <message>
        <source>Op grond van toestemming {number}, geldig {term}.</source>
        <translation>Under consent {number}, valid {term}.</translation>
    </message>
    <message>
        <source>Kijk dit na voordat het vertrekt: hierin staat {words}. Over gezondheid, de oorzaak en thuis hoort een werkgever niets te lezen.</source>
        <translation>Look at this before it leaves: it says {words}. An employer should read nothing about health, its cause or home.</translation>
    </message>
    <message>
        <source>{name} · eigen exemplaar</source>
        <translation>{name} · own copy</translation>
    </message>
    <message>
        <source>Afgedrukt en vastgelegd als {number}, kenmerk {digest}. De wachtrij van de printer kan de bladzijden nog een dag bewaren.</source>
        <translation>Printed and recorded as {number}, fingerprint {digest}. The printer’s queue may keep the pages for another day.</translation>
    </message>
    <message>
        <source>Bewaard en vastgelegd als {number}, kenmerk {digest}. De kluis beschermt dit bestand niet meer: zet het waar alleen u erbij kunt.</source>
        <translation>Saved and recorded as {number}, fingerprint {digest}. The vault no longer protects this file: put it where only you can reach it.</translation>
    </message>
    <message>
        <source>Loopt</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Nog niet begonnen</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>Verlopen</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message numerus="yes">
        <source>Verloopt over %n dag(en)</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Vandaag de laatste dag</source>
        <translation>Today is the last day</translation>
    </message>
    <message>
        <source>{number} · gegeven op {day}, ondertekend op het scherm</source>
        <translation>{number} · given on {day}, signed on screen</translation>
    </message>
    <message>
        <source>{number} · gegeven op {day}, ondertekend op papier {how}</source>
        <translation>{number} · given on {day}, signed on paper {how}</translation>
    </message>
    <message>
        <source>{number} · gegeven op {day}, mondeling: {how}</source>
        <translation>{number} · given on {day}, orally: {how}</translation>
    </message>
    <message>
        <source>ingetrokken op {day} ({how})</source>
        <translation>withdrawn on {day} ({how})</translation>
    </message>
    <message>
        <source>ingetrokken op {day}</source>
        <translation>withdrawn on {day}</translation>
    </message>
    <message>
        <source>afgedrukt</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>bewaard als PDF</source>
        <translation>saved as PDF</translation>
    </message>
    <message>
        <source>{kind} {number}, versie {version}</source>
        <translation>{kind} {number}, version {version}</translation>
    </message>
</context>
<context>
    <name>_DayField</name>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
</context>
</TS>
