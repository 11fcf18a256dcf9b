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
        <source>{done}, en het gesprek als gehouden gemarkeerd</source>
        <translation>{done}, and talk marked as held</translation>
    </message>
    <message>
        <source>herstelblad vernieuwd</source>
        <translation>recovery sheet renewed</translation>
    </message>
    <message>
        <source>nagegaan dat het herstelblad er nog is</source>
        <translation>checked that the recovery sheet is still there</translation>
    </message>
    <message>
        <source>jaararchief op het nieuwe herstelblad gezet</source>
        <translation>yearly archive moved to the new recovery sheet</translation>
    </message>
    <message>
        <source>kluis van een nieuwe sleutel voorzien</source>
        <translation>vault given a new key</translation>
    </message>
    <message>
        <source>kluis teruggezet uit een reservekopie</source>
        <translation>vault restored from a backup</translation>
    </message>
    <message>
        <source>beschadigde kluis hersteld</source>
        <translation>damaged vault repaired</translation>
    </message>
    <message>
        <source>oudere kluis toch geopend</source>
        <translation>older vault opened all the same</translation>
    </message>
    <message>
        <source>eigen handtekening gewijzigd</source>
        <translation>own signature changed</translation>
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
        <translation>trajectory changed</translation>
    </message>
    <message>
        <source>traject afgesloten</source>
        <translation>trajectory closed</translation>
    </message>
    <message>
        <source>traject heropend</source>
        <translation>trajectory reopened</translation>
    </message>
    <message>
        <source>gesprekken toegevoegd</source>
        <translation>talks added</translation>
    </message>
    <message>
        <source>gesprek gekopieerd</source>
        <translation>talk copied</translation>
    </message>
    <message>
        <source>gesprek verwijderd</source>
        <translation>talk removed</translation>
    </message>
    <message>
        <source>gesprek als niet gekomen gemarkeerd</source>
        <translation>talk marked as no-show</translation>
    </message>
    <message>
        <source>gesprekken opnieuw gepland</source>
        <translation>talks planned again</translation>
    </message>
    <message>
        <source>gesprek gewijzigd</source>
        <translation>talk changed</translation>
    </message>
    <message>
        <source>doel bewaard</source>
        <translation>goal saved</translation>
    </message>
    <message>
        <source>doel verwijderd</source>
        <translation>goal removed</translation>
    </message>
    <message>
        <source>huiswerk bewaard</source>
        <translation>homework saved</translation>
    </message>
    <message>
        <source>huiswerk verwijderd</source>
        <translation>homework removed</translation>
    </message>
    <message>
        <source>meting bewaard</source>
        <translation>score saved</translation>
    </message>
    <message>
        <source>geschiktheid nagegaan</source>
        <translation>suitability checked</translation>
    </message>
    <message>
        <source>verwijsbrief bewaard</source>
        <translation>referral letter saved</translation>
    </message>
    <message>
        <source>berekening bewaard</source>
        <translation>calculation saved</translation>
    </message>
    <message>
        <source>meegeefpakket bewaard</source>
        <translation>take-away pack saved</translation>
    </message>
    <message>
        <source>fase geopend</source>
        <translation>phase opened</translation>
    </message>
    <message>
        <source>opdracht bewaard</source>
        <translation>assignment saved</translation>
    </message>
    <message>
        <source>fase afgesloten</source>
        <translation>phase closed</translation>
    </message>
    <message>
        <source>reden vastgelegd</source>
        <translation>reason recorded</translation>
    </message>
    <message>
        <source>antwoord over de levensgebieden vastgelegd</source>
        <translation>answer about the life areas recorded</translation>
    </message>
    <message>
        <source>levensgebied bewaard</source>
        <translation>life area saved</translation>
    </message>
    <message>
        <source>toestemming om te vragen ingetrokken</source>
        <translation>consent to ask withdrawn</translation>
    </message>
    <message>
        <source>groep bewaard</source>
        <translation>group saved</translation>
    </message>
    <message>
        <source>lid toegevoegd</source>
        <translation>member added</translation>
    </message>
    <message>
        <source>lid gewijzigd</source>
        <translation>member changed</translation>
    </message>
    <message>
        <source>lid verwijderd</source>
        <translation>member removed</translation>
    </message>
    <message>
        <source>aanwezigheid vastgelegd</source>
        <translation>attendance recorded</translation>
    </message>
    <message>
        <source>regel bewaard</source>
        <translation>line saved</translation>
    </message>
    <message>
        <source>hulp vastgelegd</source>
        <translation>help recorded</translation>
    </message>
    <message>
        <source>hulp verwijderd</source>
        <translation>help removed</translation>
    </message>
    <message>
        <source>thema’s gekozen</source>
        <translation>themes chosen</translation>
    </message>
    <message>
        <source>verslag voor de organisatie gemaakt</source>
        <translation>report for the organisation made</translation>
    </message>
    <message>
        <source>budget bewaard</source>
        <translation>budget saved</translation>
    </message>
    <message>
        <source>gebruik van het budget vastgelegd</source>
        <translation>use of the budget recorded</translation>
    </message>
    <message>
        <source>gebruik van het budget verwijderd</source>
        <translation>budget entry removed</translation>
    </message>
    <message>
        <source>besluit bewaard</source>
        <translation>decision saved</translation>
    </message>
    <message>
        <source>besluit verwijderd</source>
        <translation>decision removed</translation>
    </message>
    <message>
        <source>actie bewaard</source>
        <translation>action saved</translation>
    </message>
    <message>
        <source>actie verwijderd</source>
        <translation>action removed</translation>
    </message>
    <message>
        <source>afspraak in de agenda bewaard</source>
        <translation>appointment saved</translation>
    </message>
    <message>
        <source>afspraak uit de agenda verwijderd</source>
        <translation>appointment removed</translation>
    </message>
    <message>
        <source>bezette tijden ingelezen</source>
        <translation>busy times imported</translation>
    </message>
    <message>
        <source>agendawensen bewaard</source>
        <translation>calendar wishes saved</translation>
    </message>
    <message>
        <source>schoolvakanties bewaard</source>
        <translation>school holidays saved</translation>
    </message>
    <message>
        <source>mijlpalen bewaard</source>
        <translation>milestones saved</translation>
    </message>
    <message>
        <source>programma bewaard</source>
        <translation>programme saved</translation>
    </message>
    <message>
        <source>programma verwijderd</source>
        <translation>programme removed</translation>
    </message>
    <message>
        <source>inzicht bewaard</source>
        <translation>insight saved</translation>
    </message>
    <message>
        <source>inzicht verwijderd</source>
        <translation>insight removed</translation>
    </message>
    <message>
        <source>tekstblok bewaard</source>
        <translation>text block saved</translation>
    </message>
    <message>
        <source>tekstblok verwijderd</source>
        <translation>text block removed</translation>
    </message>
    <message>
        <source>woord toegevoegd aan de eigen woordenlijst</source>
        <translation>word added to your own word list</translation>
    </message>
    <message>
        <source>woord uit de eigen woordenlijst gehaald</source>
        <translation>word taken from your own word list</translation>
    </message>
    <message>
        <source>naam toegestaan</source>
        <translation>name allowed</translation>
    </message>
    <message>
        <source>notitie naar een ander gesprek verplaatst</source>
        <translation>note moved to another talk</translation>
    </message>
    <message>
        <source>eerdere tekst teruggezet</source>
        <translation>earlier text brought back</translation>
    </message>
    <message>
        <source>werkaantekening vernietigd</source>
        <translation>working note destroyed</translation>
    </message>
    <message>
        <source>werkaantekening in het dossier gezet</source>
        <translation>working note put in the dossier</translation>
    </message>
    <message>
        <source>verlopen werkaantekeningen vernietigd</source>
        <translation>expired working notes destroyed</translation>
    </message>
    <message>
        <source>vervaldag gewijzigd</source>
        <translation>expiry day changed</translation>
    </message>
    <message>
        <source>passage uit het verslag gehaald</source>
        <translation>passage taken out of the report</translation>
    </message>
    <message>
        <source>passage terug in het verslag</source>
        <translation>passage back in the report</translation>
    </message>
    <message>
        <source>aanvulling opgeschreven</source>
        <translation>addendum written</translation>
    </message>
    <message>
        <source>concept van de aanvulling verwijderd</source>
        <translation>draft of the addendum removed</translation>
    </message>
    <message>
        <source>aanvulling voorgelegd</source>
        <translation>addendum presented</translation>
    </message>
    <message>
        <source>aanvulling vastgesteld</source>
        <translation>addendum sealed</translation>
    </message>
    <message>
        <source>herinnering vastgelegd</source>
        <translation>reminder recorded</translation>
    </message>
    <message>
        <source>scan bewaard</source>
        <translation>scan kept</translation>
    </message>
    <message>
        <source>toestemming gevraagd</source>
        <translation>consent asked</translation>
    </message>
    <message>
        <source>vastgelegd dat geen toestemming is gegeven</source>
        <translation>recorded that consent was not given</translation>
    </message>
    <message>
        <source>beperking bewaard</source>
        <translation>limitation saved</translation>
    </message>
    <message>
        <source>beperking verwijderd</source>
        <translation>limitation removed</translation>
    </message>
    <message>
        <source>woordenlijst van de woordcontrole gewijzigd</source>
        <translation>list of the word check changed</translation>
    </message>
    <message>
        <source>melding aan een ontvanger vastgelegd</source>
        <translation>telling of a recipient recorded</translation>
    </message>
    <message>
        <source>verwerkingsregister bewaard</source>
        <translation>register of processing saved</translation>
    </message>
    <message>
        <source>waarneming geregeld</source>
        <translation>deputy arranged</translation>
    </message>
    <message>
        <source>waarneming beëindigd</source>
        <translation>deputising ended</translation>
    </message>
    <message>
        <source>namenlijst geopend door een waarnemer</source>
        <translation>list of names opened by a deputy</translation>
    </message>
    <message>
        <source>notities geopend door een waarnemer</source>
        <translation>notes opened by a deputy</translation>
    </message>
    <message>
        <source>zegel van de praktijk gemaakt</source>
        <translation>seal of the practice made</translation>
    </message>
    <message>
        <source>jaararchief gemaakt</source>
        <translation>yearly archive made</translation>
    </message>
    <message>
        <source>bijgehouden waar een jaararchief ligt</source>
        <translation>noted where a yearly archive is kept</translation>
    </message>
    <message>
        <source>jaararchief nagekeken</source>
        <translation>yearly archive checked</translation>
    </message>
    <message>
        <source>maand van het jaararchief gekozen</source>
        <translation>month of the yearly archive chosen</translation>
    </message>
    <message>
        <source>dossier gewist</source>
        <translation>dossier erased</translation>
    </message>
    <message>
        <source>gewist dossier opnieuw gewist na het terugzetten</source>
        <translation>erased dossier erased again after restoring</translation>
    </message>
    <message>
        <source>gewist dossier uit een reservekopie gehaald</source>
        <translation>erased dossier taken out of a backup</translation>
    </message>
    <message>
        <source>gesprekstijd bewaard</source>
        <translation>time of the talk saved</translation>
    </message>
    <message>
        <source>handeling ongedaan gemaakt</source>
        <translation>action undone</translation>
    </message>
</context>
<context>
    <name>AddMember</name>
    <message>
        <source>Iemand die nog niet bekend is</source>
        <translation>Somebody who is not known yet</translation>
    </message>
    <message>
        <source>Lid toevoegen</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Taak in de groep (mag leeg blijven)</source>
        <translation>Task in the group (may stay empty)</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>AddendaColumn</name>
    <message>
        <source>Aanvullingen</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>Aanvulling</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Klopt iets niet, of kwam er later iets bij? Dat komt onder het verslag, met een eigen ronde.</source>
        <translation>Is something wrong, or did something come up later? It is put beneath the report, with a round of its own.</translation>
    </message>
    <message>
        <source>Aanvulling maken</source>
        <translation>Make an addendum</translation>
    </message>
</context>
<context>
    <name>AddendumForm</name>
    <message>
        <source>Voor iedereen</source>
        <translation>For everybody</translation>
    </message>
    <message>
        <source>Aanvulling maken</source>
        <translation>Make an addendum</translation>
    </message>
    <message>
        <source>Aanvulling aanpassen</source>
        <translation>Change the addendum</translation>
    </message>
    <message>
        <source>Het vastgestelde verslag verandert niet: dit komt eronder te staan en krijgt een eigen ronde. Wie er niets in te lezen heeft, wordt niet gevraagd.</source>
        <translation>The sealed report does not change: this will stand beneath it and has a round of its own. Whoever has nothing to read in it is not asked.</translation>
    </message>
    <message>
        <source>Bewaren als concept</source>
        <translation>Keep as a draft</translation>
    </message>
    <message>
        <source>Nog een passage</source>
        <translation>Another passage</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Passage {number}</translation>
    </message>
    <message>
        <source>Voor wie is passage {number}?</source>
        <translation>Who is passage {number} for?</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Toestemming {number} is vastgelegd.</source>
        <translation>Consent {number} has been recorded.</translation>
    </message>
    <message>
        <source>Ontvangstbewijs</source>
        <translation>Receipt</translation>
    </message>
</context>
<context>
    <name>Aftermath</name>
    <message>
        <source>Bevestiging bekijken</source>
        <translation>View confirmation</translation>
    </message>
    <message>
        <source>Bericht aan {name}</source>
        <translation>Message to {name}</translation>
    </message>
    <message>
        <source>Bevestiging voor de deelnemer</source>
        <translation>Confirmation for the client</translation>
    </message>
    <message>
        <source>Brief van {day}</source>
        <translation>Letter of {day}</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>Afgesproken voor {year}</source>
        <translation>Agreed for {year}</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Per uur</source>
        <translation>Per hour</translation>
    </message>
    <message>
        <source>Hiermee telt een bijeenkomst mee.</source>
        <translation>A meeting counts at this rate.</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Budget afspreken</source>
        <translation>Agree on the budget</translation>
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
    <name>AgreementsBefore</name>
    <message>
        <source>Afspraken van eerder</source>
        <translation>Earlier agreements</translation>
    </message>
    <message>
        <source>afgesproken op {day}</source>
        <translation>agreed on {day}</translation>
    </message>
    <message>
        <source>Nagekomen</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Deels of nog niet</source>
        <translation>In part or not yet</translation>
    </message>
    <message>
        <source>Vervallen</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Hoe ging het?</source>
        <translation>How did it go?</translation>
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
        <source>{day}, te laat</source>
        <translation>{day}, overdue</translation>
    </message>
    <message>
        <source>iemand anders</source>
        <translation>someone else</translation>
    </message>
</context>
<context>
    <name>AlongButton</name>
    <message>
        <source>Met {name}</source>
        <translation>With {name}</translation>
    </message>
    <message>
        <source>Meelezen</source>
        <translation>Read along</translation>
    </message>
    <message>
        <source>Meelezen in aanvulling {number}</source>
        <translation>Read along in addendum {number}</translation>
    </message>
    <message>
        <source>Laat een deelnemer alleen deze aanvulling lezen en beantwoorden</source>
        <translation>Let a participant read and answer this addendum only</translation>
    </message>
    <message>
        <source>Laat een deelnemer alleen dit verslag lezen ({key})</source>
        <translation>Let a participant read only this report ({key})</translation>
    </message>
</context>
<context>
    <name>AlongDeed</name>
    <message>
        <source>Het verslag laten meelezen</source>
        <translation>Let somebody read the report along</translation>
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
        <source>Groot tekenveld</source>
        <translation>Large field to sign in</translation>
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
    <name>AppointmentDialog</name>
    <message>
        <source>Eigen afspraak</source>
        <translation>Own appointment</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>bijvoorbeeld intervisie</source>
        <translation>for example peer supervision</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Begint om</source>
        <translation>Begins at</translation>
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
        <source>Herhalen</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>mag leeg blijven</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Deze afspraak verwijderen</source>
        <translation>Remove this appointment</translation>
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
        <source>Afspraak bewaren</source>
        <translation>Save the appointment</translation>
    </message>
    <message>
        <source>Eigen afspraak wijzigen</source>
        <translation>Change own appointment</translation>
    </message>
    <message>
        <source>Nieuwe eigen afspraak</source>
        <translation>New own appointment</translation>
    </message>
    <message>
        <source>Alleen deze dag</source>
        <translation>This day only</translation>
    </message>
    <message>
        <source>Alle keren</source>
        <translation>Every time</translation>
    </message>
    <message>
        <source>niet</source>
        <translation>not</translation>
    </message>
    <message>
        <source>elke week</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>om de week</source>
        <translation>every other week</translation>
    </message>
    <message>
        <source>Typ wat het is, bijvoorbeeld intervisie.</source>
        <translation>Type what it is, for example peer supervision.</translation>
    </message>
    <message>
        <source>Kies een dag na de eerste keer, of laat dit leeg.</source>
        <translation>Choose a day after the first time, or leave this empty.</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message>
        <source>Nakijken</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Bewijs</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>{number} nakijken</source>
        <translation>Check {number}</translation>
    </message>
    <message>
        <source>Bewijs van {number}</source>
        <translation>Page of {number}</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n dagen oud</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deelnemers</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprekken</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verslagen</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaat open met de eigen wachtzin.</source>
        <translation>Opens with its own passphrase.</translation>
    </message>
    <message>
        <source>Gaat open met herstelblad {number}.</source>
        <translation>Opens with recovery sheet {number}.</translation>
    </message>
    <message>
        <source>Dat is een ouder blad: bewaar het, of zet de stick op het nieuwe blad.</source>
        <translation>That is an older sheet: keep it, or bring the stick to the new sheet.</translation>
    </message>
    <message>
        <source>Bewaard: {where}.</source>
        <translation>Kept: {where}.</translation>
    </message>
    <message>
        <source>Gooi het bestand niet weg, maar maak vandaag een nieuw jaararchief.</source>
        <translation>Do not throw the file away, but make a new yearly archive today.</translation>
    </message>
    <message>
        <source>Dit is niet meer het bestand dat is gemaakt. Maak een nieuw jaararchief; wat er van dit over is, zegt wellbeing-desktop check-archive met de eigen wachtzin.</source>
        <translation>This is no longer the file that was made. Make a new yearly archive; what is left of this one, wellbeing-desktop check-archive says with its own passphrase.</translation>
    </message>
    <message>
        <source>Wordt gelezen …</source>
        <translation>Being read …</translation>
    </message>
    <message>
        <source>Beschadigd</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Veranderd sinds het maken</source>
        <translation>Changed since it was made</translation>
    </message>
    <message>
        <source>Goed op {date}</source>
        <translation>Good on {date}</translation>
    </message>
</context>
<context>
    <name>ArchiveView</name>
    <message>
        <source>Jaararchief maken</source>
        <translation>Make a yearly archive</translation>
    </message>
    <message>
        <source>Eén keer per jaar de hele kluis buiten de laptop, bewezen leesbaar.</source>
        <translation>Once a year the whole vault outside the laptop, proven readable.</translation>
    </message>
    <message>
        <source>Het jaararchief is gemaakt en klopt. Druk nu het bewijs af.</source>
        <translation>The yearly archive was made and is right. Now print its page.</translation>
    </message>
</context>
<context>
    <name>ArchivesCard</name>
    <message>
        <source>Er is nog geen jaararchief. Maak er een op een stick die u ergens anders bewaart.</source>
        <translation>There is no yearly archive yet. Make one on a stick that you keep somewhere else.</translation>
    </message>
    <message>
        <source>Jaararchieven</source>
        <translation>Yearly archives</translation>
    </message>
    <message>
        <source>Eén keer per jaar de hele kluis op een stick buiten de deur, teruggelezen en op proef teruggezet. Het programma wist nooit een jaararchief.</source>
        <translation>Once a year the whole vault on a stick kept elsewhere, read back and restored on trial. The program never erases a yearly archive.</translation>
    </message>
    <message>
        <source>Herinner mij in</source>
        <translation>Remind me in</translation>
    </message>
    <message>
        <source>Jaararchief maken …</source>
        <translation>Make a yearly archive …</translation>
    </message>
    <message>
        <source>Jaararchieven op een stick nakijken …</source>
        <translation>Check yearly archives on a stick …</translation>
    </message>
    <message numerus="yes">
        <source>In {folder} liggen %n jaararchieven van deze kluis.</source>
        <translation>
            <numerusform>{folder} holds %n yearly archive of this vault.</numerusform>
            <numerusform>{folder} holds %n yearly archives of this vault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Er liggen ook %n jaararchieven die niet in deze lijst staan.</source>
        <translation>
            <numerusform>There is also %n yearly archive that is not in this list.</numerusform>
            <numerusform>There are also %n yearly archives that are not in this list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stick of map met jaararchieven</source>
        <translation>Stick or folder with yearly archives</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Overslaan</source>
        <translation>Pass over</translation>
    </message>
    <message>
        <source>Wil ik niet bespreken</source>
        <translation>I do not want to speak of this</translation>
    </message>
    <message>
        <source>Toch bespreken</source>
        <translation>Speak of it after all</translation>
    </message>
    <message>
        <source>0: {meaning}</source>
        <translation>0: {meaning}</translation>
    </message>
    <message>
        <source>10: {meaning}</source>
        <translation>10: {meaning}</translation>
    </message>
    <message>
        <source>Wat de deelnemer erover zegt; dit blijft in het dossier</source>
        <translation>What the client says about it; this stays in the dossier</translation>
    </message>
    <message>
        <source>{area}: overslaan</source>
        <translation>{area}: pass over</translation>
    </message>
    <message>
        <source>{area}: wil ik niet bespreken</source>
        <translation>{area}: I do not want to speak of this</translation>
    </message>
    <message>
        <source>{area}: toch bespreken</source>
        <translation>{area}: speak of it after all</translation>
    </message>
    <message>
        <source>Besproken</source>
        <translation>Spoken of</translation>
    </message>
    <message>
        <source>Overgeslagen</source>
        <translation>Passed over</translation>
    </message>
    <message>
        <source>Niet besproken</source>
        <translation>Not spoken of</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message numerus="yes">
        <source>%n onderdelen</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>tot en met {day}</source>
        <translation>up to and including {day}</translation>
    </message>
    <message>
        <source>tot het einde van het traject</source>
        <translation>until the end of the trajectory</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder: samen lezen</source>
        <translation>Continue: read together</translation>
    </message>
</context>
<context>
    <name>AskStep</name>
    <message>
        <source>Lees dit samen; zo wordt het bewaard</source>
        <translation>Read this together; it is kept like this</translation>
    </message>
    <message>
        <source>Ja en nee zijn allebei goed. Nee zeggen kan zonder reden en heeft geen gevolgen.</source>
        <translation>Yes and no are both fine. A no needs no reason and has no consequences.</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation>No, rather not</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation>Yes, you may</translation>
    </message>
    <message>
        <source>In deze tekst staan namen. Met F8 staan ze weer voluit.</source>
        <translation>This text holds names. Press F8 to show them in full again.</translation>
    </message>
    <message>
        <source>Vindt {client} deze vragen goed?</source>
        <translation>Is {client} fine with these questions?</translation>
    </message>
    <message>
        <source>Formulier {number} staat in het register, kenmerk {digest}.</source>
        <translation>Form {number} is in the register, fingerprint {digest}.</translation>
    </message>
</context>
<context>
    <name>AskWords</name>
    <message>
        <source>Wie krijgt het?</source>
        <translation>Who will get it?</translation>
    </message>
    <message>
        <source>Alleen deze ene persoon. Voor iemand anders vraagt u apart toestemming.</source>
        <translation>This one person only. For anybody else you ask for consent separately.</translation>
    </message>
    <message>
        <source>Waarvoor mag {recipient} het gebruiken?</source>
        <translation>What may {recipient} use it for?</translation>
    </message>
    <message>
        <source>Voor iets anders mag het niet worden gebruikt; dat staat ook in de tekst.</source>
        <translation>It may not be used for anything else; the text says so too.</translation>
    </message>
    <message>
        <source>Kruis samen aan wat {client} wil delen. Wat niet is aangekruist, blijft hier.</source>
        <translation>Tick together what {client} wants to share. What is not ticked stays here.</translation>
    </message>
    <message>
        <source>Wat {recipient} mag weten</source>
        <translation>What {recipient} may know</translation>
    </message>
    <message>
        <source>Tot wanneer?</source>
        <translation>Until when?</translation>
    </message>
    <message>
        <source>Daarna stopt het vanzelf. Twee weken van tevoren ziet u dat het gaat aflopen.</source>
        <translation>After that it stops by itself. Two weeks before, you will see that it is about to end.</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Wat precies</source>
        <translation>What exactly</translation>
    </message>
    <message>
        <source>Tot wanneer, en stoppen</source>
        <translation>Until when, and stopping</translation>
    </message>
    <message>
        <source>Lezen en antwoord</source>
        <translation>Reading and answer</translation>
    </message>
    <message>
        <source>Hiervoor is er al toestemming {number}. Wat u nu afspreekt, komt daarnaast te staan. Kies in de lijst Vervangen om die zelf te veranderen.</source>
        <translation>There is consent {number} for this already. What you agree on now will stand beside it. Choose Replace in the list to change that one.</translation>
    </message>
    <message>
        <source>Een opdrachtgever krijgt alleen aantallen, nooit de inhoud van gesprekken.</source>
        <translation>A commissioner is given counts only, never what was said in talks.</translation>
    </message>
    <message>
        <source>Een werkgever kan alleen dit krijgen, ook met toestemming. Over gezondheid mag een werkgever niets ontvangen; daarom ligt deze lijst vast.</source>
        <translation>An employer can be given no more than this, even with consent. An employer may receive nothing about health; that is why this list is fixed.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>In deze tekst staan namen. Met F8 staan ze weer voluit.</source>
        <translation>There are names in this text. Press F8 to see them in full again.</translation>
    </message>
    <message>
        <source>Antwoord vastleggen</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>Tekst sluiten</source>
        <translation>Close text</translation>
    </message>
    <message>
        <source>Tekst lezen</source>
        <translation>Read text</translation>
    </message>
</context>
<context>
    <name>AttendanceTable</name>
    <message>
        <source>ja</source>
        <comment>aanwezig</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <comment>aanwezig</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>Lid</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Aanwezig</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Aanwezigheid per lid en bijeenkomst</source>
        <translation>Attendance by member and meeting</translation>
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
    <message>
        <source>Naar reservekopieën</source>
        <translation>To the backups</translation>
    </message>
    <message>
        <source>Op deze laptop is geen ruimte meer voor een momentopname. Maak ruimte vrij op de schijf.</source>
        <translation>There is no room left on this laptop for a snapshot. Make room on its disk.</translation>
    </message>
    <message>
        <source>In de map voor momentopnamen op deze laptop mag niets worden bewaard. Geef uzelf daar het recht.</source>
        <translation>Nothing may be saved in the folder for snapshots on this laptop. Give yourself the right to do so.</translation>
    </message>
    <message>
        <source>Een momentopname op deze laptop bleek bij het nalezen niet goed en is weggegooid. Laat de schijf nakijken.</source>
        <translation>A snapshot on this laptop proved bad when it was read back and was thrown away. Have the disk looked at.</translation>
    </message>
    <message>
        <source>De schijf van deze laptop geeft een fout bij het maken van een momentopname. Laat haar nakijken.</source>
        <translation>The disk of this laptop gives an error when a snapshot is made. Have it looked at.</translation>
    </message>
    <message>
        <source>De gekozen map voor momentopnamen is er niet. Sluit de stick of schijf aan, of kies een andere map.</source>
        <translation>The chosen folder for snapshots is not there. Connect the stick or disk, or choose another folder.</translation>
    </message>
    <message>
        <source>In de gekozen map voor momentopnamen is geen ruimte meer. Maak daar ruimte vrij, of kies een andere map.</source>
        <translation>There is no room left in the chosen folder for snapshots. Make room there, or choose another folder.</translation>
    </message>
    <message>
        <source>In de gekozen map voor momentopnamen mag niets worden bewaard. Kijk of de stick op slot staat, of kies een andere map.</source>
        <translation>Nothing may be saved in the chosen folder for snapshots. See whether the stick is write-protected, or choose another folder.</translation>
    </message>
    <message>
        <source>Een momentopname in de gekozen map bleek bij het nalezen niet goed en is weggegooid. Kies een andere stick of schijf.</source>
        <translation>A snapshot in the chosen folder proved bad when it was read back and was thrown away. Choose another stick or disk.</translation>
    </message>
    <message>
        <source>De stick of schijf voor momentopnamen geeft een fout. Sluit haar opnieuw aan, of kies een andere map.</source>
        <translation>The stick or disk for snapshots gives an error. Connect it again, or choose another folder.</translation>
    </message>
    <message>
        <source>niet gevonden</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>vol</source>
        <translation>full</translation>
    </message>
    <message>
        <source>niet te beschrijven</source>
        <translation>cannot be written</translation>
    </message>
    <message>
        <source>niet betrouwbaar</source>
        <translation>not reliable</translation>
    </message>
    <message>
        <source>geeft een fout</source>
        <translation>gives an error</translation>
    </message>
    <message>
        <source>Deze laptop</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>Gekozen map</source>
        <translation>Chosen folder</translation>
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
    <name>BeneathMaker</name>
    <message>
        <source>Eigen verklaring van {name}</source>
        <translation>Own statement of {name}</translation>
    </message>
    <message>
        <source>Antwoorden op deze versie</source>
        <translation>Answers to this version</translation>
    </message>
    <message>
        <source>Antwoorden van anderen</source>
        <translation>Answers of others</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Dit traject heeft nog geen gesprekken.</source>
        <translation>This trajectory has no talks yet.</translation>
    </message>
    <message>
        <source>Naar de agenda</source>
        <translation>To the calendar</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{time} gehouden</source>
        <translation>{time} held</translation>
    </message>
    <message>
        <source>{time} gepland</source>
        <translation>{time} planned</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>{time} te veel</source>
        <translation>{time} too much</translation>
    </message>
    <message>
        <source>{parts} van {agreed}</source>
        <translation>{parts} of {agreed}</translation>
    </message>
    <message>
        <source>met {names}</source>
        <translation>with {names}</translation>
    </message>
    <message>
        <source>notitie geschreven</source>
        <translation>note written</translation>
    </message>
    <message>
        <source>Nog geen notitie</source>
        <translation>No note yet</translation>
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
        <source>niet gekomen</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>verslag in concept</source>
        <translation>draft report</translation>
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
        <source>verslag vervangen</source>
        <translation>report replaced</translation>
    </message>
</context>
<context>
    <name>CalendarFilesView</name>
    <message>
        <source>Agenda bewaren, inlezen en afdrukken</source>
        <translation>Save, read and print the calendar</translation>
    </message>
    <message>
        <source>Wat de kluis verlaat, komt in het register van verstrekkingen.</source>
        <translation>What leaves the vault is entered in the register of disclosures.</translation>
    </message>
    <message>
        <source>Bewaren voor een andere agenda</source>
        <translation>Save for another calendar</translation>
    </message>
    <message>
        <source>U maakt een bestand (.ics) dat elke agenda kan inlezen. Wie het bestand heeft, leest wat erin staat: kies zo weinig mogelijk. Notities staan er nooit in.</source>
        <translation>You make a file (.ics) that any calendar can read. Whoever has the file reads what is in it: choose as little as you can. Notes are never in it.</translation>
    </message>
    <message>
        <source>Alleen bezette tijden</source>
        <translation>Busy times only</translation>
    </message>
    <message>
        <source>Er staat alleen ‘Bezet’ met de tijd. Niemand ziet wie, wat of waar.</source>
        <translation>It only says ‘Busy’ with the time. Nobody sees who, what or where.</translation>
    </message>
    <message>
        <source>Initialen</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Bij elk gesprek staan de initialen en de tijd. Wie uw deelnemers kent, kan ze herkennen.</source>
        <translation>Each talk shows the initials and the time. Whoever knows your clients can recognise them.</translation>
    </message>
    <message>
        <source>Namen en soort gesprek</source>
        <translation>Names and kind of talk</translation>
    </message>
    <message>
        <source>Voluit: wie, welk gesprek en waar. Zet dit nooit in een agenda die op internet staat of die anderen kunnen zien.</source>
        <translation>In full: who, which talk and where. Never put this in a calendar that is on the internet or that others can see.</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Bestand bewaren…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>Bezette tijden inlezen</source>
        <translation>Read busy times</translation>
    </message>
    <message>
        <source>Uit een bestand (.ics) van een andere agenda komen alleen de tijden. Het plannen houdt er dan rekening mee. Leest u hetzelfde bestand later opnieuw in, dan vervangt het wat er stond.</source>
        <translation>Only the times are taken from a file (.ics) of another calendar. Planning then keeps clear of them. When you read the same file again later, it replaces what was there.</translation>
    </message>
    <message>
        <source>Neem ook de titels over</source>
        <translation>Take the titles as well</translation>
    </message>
    <message>
        <source>Bestand kiezen…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>In de agenda zetten</source>
        <translation>Put in the calendar</translation>
    </message>
    <message>
        <source>Afdrukken voor uw bureau</source>
        <translation>Print for your desk</translation>
    </message>
    <message>
        <source>Een week als lijst of een maand als blad. U ziet het eerst.</source>
        <translation>A week as a list or a month as a sheet. You see it first.</translation>
    </message>
    <message>
        <source>Dag in die week of maand</source>
        <translation>A day in that week or month</translation>
    </message>
    <message>
        <source>Met namen; anders met initialen</source>
        <translation>With names; otherwise with initials</translation>
    </message>
    <message>
        <source>Week bekijken…</source>
        <translation>Look at the week…</translation>
    </message>
    <message>
        <source>Maand bekijken…</source>
        <translation>Look at the month…</translation>
    </message>
    <message>
        <source>Kies een dag na het begin, hoogstens drie jaar later.</source>
        <translation>Choose a day after the beginning, at most three years later.</translation>
    </message>
    <message numerus="yes">
        <source>In het bestand komt/komen %n afspraak/afspraken.</source>
        <translation>
            <numerusform>The file will hold %n appointment.</numerusform>
            <numerusform>The file will hold %n appointments.</numerusform>
        </translation>
    </message>
    <message>
        <source>agenda.ics</source>
        <translation>calendar.ics</translation>
    </message>
    <message>
        <source>Agenda (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Bewaard en in het register gezet: {number}.</source>
        <translation>Saved and entered in the register: {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Gevonden voor het komende jaar: %n bezette tijd(en).</source>
        <translation>
            <numerusform>Found for the coming year: %n busy time.</numerusform>
            <numerusform>Found for the coming year: %n busy times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) kon(den) niet worden gelezen en blijft/blijven weg.</source>
        <translation>
            <numerusform>%n entry could not be read and is left out.</numerusform>
            <numerusform>%n entries could not be read and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Er is nog niets in de agenda gezet.</source>
        <translation>Nothing has been put in the calendar yet.</translation>
    </message>
    <message>
        <source>Bezet</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>De bezette tijden staan in de agenda.</source>
        <translation>The busy times are in the calendar.</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Eerder</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Eerder (PageUp)</source>
        <translation>Earlier (PageUp)</translation>
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
        <source>Naar vandaag (Home)</source>
        <translation>To today (Home)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Later (PageDown)</source>
        <translation>Later (PageDown)</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Meer: eigen tijden, vrije dagen, vakanties, afdrukken en bestanden</source>
        <translation>More: own times, days off, holidays, printing and files</translation>
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
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Gesprekken van deze week</source>
        <translation>Talks of this week</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Change…</translation>
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
        <source>nieuw</source>
        <translation>new</translation>
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
        <source>Weken {first}{dash}{last}</source>
        <translation>Weeks {first}{dash}{last}</translation>
    </message>
    <message>
        <source>+{count} meer</source>
        <translation>+{count} more</translation>
    </message>
    <message>
        <source>nog {count} op {day}, dag openen</source>
        <translation>{count} more on {day}, open the day</translation>
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
        <source>wordt gekopieerd</source>
        <translation>is copied</translation>
    </message>
    <message>
        <source>verslag: vervangen</source>
        <translation>report: replaced</translation>
    </message>
    <message>
        <source>verplaatst van {day}</source>
        <translation>moved from {day}</translation>
    </message>
    <message>
        <source>verplaatst van {day}: {reason}</source>
        <translation>moved from {day}: {reason}</translation>
    </message>
    <message>
        <source>‘Gehouden’ en ‘Niet gekomen’ kunnen vanaf de dag van het gesprek.</source>
        <translation>‘Held’ and ‘Did not come’ can be marked from the day of the talk.</translation>
    </message>
    <message>
        <source>Nieuw moment…</source>
        <translation>New moment…</translation>
    </message>
    <message>
        <source>Valt uit…</source>
        <translation>Falls out…</translation>
    </message>
    <message>
        <source>Een nieuw gesprek plannen; dit blijft staan als niet gekomen</source>
        <translation>Plan a new talk; this one stays as not attended</translation>
    </message>
    <message>
        <source>Dit gesprek valt uit: verschuiven, inschuiven of laten vervallen</source>
        <translation>This talk falls out: move it, squeeze it in or let it lapse</translation>
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
        <source>In deze maand staan geen gesprekken. Kies een dag om er een te plannen.</source>
        <translation>There are no talks in this month. Choose a day to plan one.</translation>
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
    <name>CheckCard</name>
    <message>
        <source>Past het nu?</source>
        <translation>Does it suit now?</translation>
    </message>
    <message>
        <source>Samen besloten</source>
        <translation>Decided together</translation>
    </message>
    <message>
        <source>Besproken met de deelnemer</source>
        <translation>Discussed with the client</translation>
    </message>
    <message>
        <source>Opmerking (dossier: de deelnemer mag dit inzien)</source>
        <translation>Remark (dossier: the client may read this)</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Nog niet nagegaan</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>Kies nog wat u samen hebt besloten.</source>
        <translation>Choose what you decided together.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Twijfel</source>
        <translation>Doubt</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Het past</source>
        <translation>It suits</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Het past niet</source>
        <translation>It does not suit</translation>
    </message>
    <message>
        <source>besproken met de deelnemer</source>
        <translation>discussed with the client</translation>
    </message>
    <message>
        <source>nog niet besproken</source>
        <translation>not discussed yet</translation>
    </message>
    <message>
        <source>Bij een nee kan het plan te confronterend zijn. Bespreek samen wat nu wel past: wachten, aanvullende hulp, of contact met de bedrijfsarts of huisarts.</source>
        <translation>With a no the plan can be too confronting. Discuss together what does suit now: waiting, additional help, or contact with the company doctor or GP.</translation>
    </message>
    <message>
        <source>Er is twijfel. Bespreek die samen en ga het na de eerste gesprekken opnieuw na.</source>
        <translation>There is doubt. Discuss it together and check again after the first talks.</translation>
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
    <name>ChooseStep</name>
    <message>
        <source>Kiezen</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Welke reservekopie wilt u terugzetten?</source>
        <translation>Which backup do you want to restore?</translation>
    </message>
    <message>
        <source>Bovenaan staat de nieuwste stand. Als u verdergaat, wordt de gekozen reservekopie eerst helemaal nagekeken.</source>
        <translation>The latest state is at the top. When you continue, all of the chosen backup is checked first.</translation>
    </message>
    <message>
        <source>Wordt nagekeken …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Nakijken en verder</source>
        <translation>Check and continue</translation>
    </message>
    <message>
        <source>Reservekopieën, de nieuwste stand bovenaan</source>
        <translation>Backups, the latest state at the top</translation>
    </message>
    <message>
        <source>Gemaakt op</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Laatste notitie</source>
        <translation>Last note</translation>
    </message>
    <message>
        <source>Staat</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Momentopname</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Jaararchief</source>
        <translation>Yearly archive</translation>
    </message>
    <message>
        <source>Opzijgezette kluis</source>
        <translation>Vault put aside</translation>
    </message>
    <message>
        <source>heel</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>ander blad of wachtzin</source>
        <translation>other sheet or passphrase</translation>
    </message>
    <message>
        <source>van een nieuwer programma</source>
        <translation>of a newer program</translation>
    </message>
    <message>
        <source>beschadigd</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>gaat open</source>
        <translation>opens</translation>
    </message>
    <message>
        <source>Let op: dit is een reservekopie van een andere kluis dan de kluis op deze computer.</source>
        <translation>Note: this is a backup of another vault than the one on this computer.</translation>
    </message>
</context>
<context>
    <name>ClientChoice</name>
    <message>
        <source>Alle verstrekkingen</source>
        <translation>All disclosures</translation>
    </message>
</context>
<context>
    <name>ClientPapers</name>
    <message>
        <source>Document over een periode</source>
        <translation>Document over a period</translation>
    </message>
    <message>
        <source>Voor de werkgever of de opdrachtgever: voortgang, aanwezigheid, afsluiting of uren.</source>
        <translation>For the employer or the commissioner: progress, attendance, closing or hours.</translation>
    </message>
    <message>
        <source>Inzagekopie</source>
        <translation>Inspection copy</translation>
    </message>
    <message>
        <source>Het hele dossier voor de deelnemer, met de namen van anderen afgedekt.</source>
        <translation>The whole file for the client, with the names of others covered.</translation>
    </message>
    <message>
        <source>Actieplan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Doelen, open afspraken, oefeningen en de volgende gesprekken. Om mee te geven.</source>
        <translation>Goals, open agreements, exercises and the next talks. To take home.</translation>
    </message>
    <message>
        <source>Overdraagbare gegevens</source>
        <translation>Portable data</translation>
    </message>
    <message>
        <source>Wat de deelnemer zelf gaf of zei, in één bestand achter een wachtzin.</source>
        <translation>What the client gave or said, in one file behind a passphrase.</translation>
    </message>
    <message>
        <source>Overzicht van verstrekkingen</source>
        <translation>List of disclosures</translation>
    </message>
    <message>
        <source>Wat er over de deelnemer aan wie is gegeven, waarvoor en wanneer.</source>
        <translation>What was given about the client to whom, what for and when.</translation>
    </message>
    <message>
        <source>Document maken</source>
        <translation>Make a document</translation>
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
        <source>Gesprekken op papier…</source>
        <translation>Talks on paper…</translation>
    </message>
    <message>
        <source>Een blad voor de deelnemer: wanneer, waar en met wie</source>
        <translation>A sheet for the client: when, where and with whom</translation>
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
    <name>ClosedCard</name>
    <message>
        <source>Dit traject is afgesloten</source>
        <translation>This trajectory is closed</translation>
    </message>
    <message>
        <source>Afgesloten op {day}. Reden: {reason}</source>
        <translation>Closed on {day}. Reason: {reason}</translation>
    </message>
    <message>
        <source>Afgesloten op {day}.</source>
        <translation>Closed on {day}.</translation>
    </message>
    <message>
        <source>Weer openen</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Vervolgtraject plannen</source>
        <translation>Plan a follow-up trajectory</translation>
    </message>
    <message>
        <source>Weer openen laat toestemming die tot het einde van het traject gold, weer gelden.</source>
        <translation>Opening again lets consent that held until the end of the trajectory hold again.</translation>
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
        <source>Reservekopie terugzetten</source>
        <translation>Restore a backup</translation>
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
    <name>ClosingCard</name>
    <message>
        <source>Op dit moment staat er al iets in de agenda. U kunt een ander moment kiezen.</source>
        <translation>Something is in the calendar at this moment already. You can choose another moment.</translation>
    </message>
    <message>
        <source>{kind} {number} laten staan: {when}</source>
        <translation>Keep {kind} {number}: {when}</translation>
    </message>
    <message>
        <source>Traject afsluiten</source>
        <translation>Close trajectory</translation>
    </message>
    <message>
        <source>Er staan nog gesprekken gepland. U sluit dus eerder af dan was voorzien.</source>
        <translation>Talks are still planned. So you close earlier than was foreseen.</translation>
    </message>
    <message>
        <source>Er staan geen gesprekken meer gepland. U kunt het traject afsluiten.</source>
        <translation>No talks are planned any more. You can close the trajectory.</translation>
    </message>
    <message>
        <source>Deze gesprekken vervallen, behalve wat u aanvinkt:</source>
        <translation>These talks are cancelled, but for those you tick:</translation>
    </message>
    <message>
        <source>Waarom stopt het eerder?</source>
        <translation>Why does it stop earlier?</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>{kind} meteen inplannen</source>
        <translation>Plan the {kind} at once</translation>
    </message>
    <message>
        <source>Niet op {day}: {reason}.</source>
        <translation>Not on {day}: {reason}.</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>Toestemming die tot het einde van het traject gold, eindigt vandaag: {names}.</source>
        <translation>Consent that held until the end of the trajectory ends today: {names}.</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Hoe het traject verliep</source>
        <translation>How the trajectory went</translation>
    </message>
    <message numerus="yes">
        <source>Verlengd met %n gesprek(ken)</source>
        <translation>
            <numerusform>Extended by %n talk</numerusform>
            <numerusform>Extended by %n talks</numerusform>
        </translation>
    </message>
    <message>
        <source>Vervolg op</source>
        <translation>Follows on</translation>
    </message>
    <message>
        <source>Teruggekomen</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>begonnen op {day}</source>
        <translation>begun on {day}</translation>
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
    <name>CodeStep</name>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Typ de code van uw herstelblad</source>
        <translation>Type the code on your recovery sheet</translation>
    </message>
    <message>
        <source>Een reservekopie gaat open met het herstelblad dat gold toen zij werd gemaakt. Hebt u meer bladen, begin dan met het nieuwste.</source>
        <translation>A backup opens with the recovery sheet that was valid when it was made. If you have more sheets, begin with the newest.</translation>
    </message>
    <message>
        <source>Dit jaararchief heeft een eigen wachtzin</source>
        <translation>This yearly archive has a passphrase of its own</translation>
    </message>
    <message>
        <source>Wachtzin van het jaararchief</source>
        <translation>Passphrase of the yearly archive</translation>
    </message>
</context>
<context>
    <name>ColleaguesCard</name>
    <message>
        <source>Collega’s bij de gesprekken</source>
        <translation>Colleagues in the talks</translation>
    </message>
    <message>
        <source>Laat elke keer een andere collega meedoen. Gesprekken die zijn gehouden, blijven zo.</source>
        <translation>Let another colleague take part each time. Talks that were held stay as they are.</translation>
    </message>
    <message>
        <source>Om de beurt laten meedoen</source>
        <translation>Let them take turns</translation>
    </message>
    <message>
        <source>Collega toevoegen</source>
        <translation>Add colleague</translation>
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
  tour --output MAP   laat elk scherm zien, als afbeeldingen en PDF&apos;s in MAP
  verify BESTAND      zeg of een PDF ongewijzigd is en van de eigen praktijk;
                      0: precies zo in het register, 1: niet, 3: onbekend
  check-archive BESTAND
                      lees een jaararchief of momentopname helemaal na en
                      zeg wat erin zit; verandert niets;
                      0: in orde, 1: beschadigd, 3: ging niet open</source>
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
                      show every screen, as pictures and PDFs in FOLDER
  verify FILE         say whether a PDF is unchanged and your own;
                      0: in the register exactly so, 1: not, 3: cannot be told
  check-archive FILE  read all of a yearly archive or snapshot and say what
                      is in it; changes nothing;
                      0: all is well, 1: damaged, 3: did not open</translation>
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
        <source>Bij verify hoort één bestand: wellbeing-desktop verify BESTAND</source>
        <translation>The verify command needs one file: wellbeing-desktop verify FILE</translation>
    </message>
    <message>
        <source>Bij check-archive hoort één bestand: wellbeing-desktop check-archive BESTAND</source>
        <translation>check-archive takes one file: wellbeing-desktop check-archive FILE</translation>
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
    <message>
        <source>Pincode, wachtzin of herstelcode van de kluis (leeg: zonder het register): </source>
        <translation>PIN, passphrase or recovery code of the vault (empty: without the register): </translation>
    </message>
    <message>
        <source>Dat opent de kluis niet.</source>
        <translation>That does not open the vault.</translation>
    </message>
    <message>
        <source>De kluis kon niet worden geopend ({name}).</source>
        <translation>The vault could not be opened ({name}).</translation>
    </message>
    <message>
        <source>In deze map is geen kluis, dus geen register om mee te vergelijken: {name}</source>
        <translation>There is no vault in this folder, so no register to compare with: {name}</translation>
    </message>
    <message>
        <source>De kluis staat open in het programma. Sluit het, of kijk het bestand daar na, bij Verstrekkingen.</source>
        <translation>The vault is open in the program. Close it, or check the file there, under Disclosures.</translation>
    </message>
    <message>
        <source>Dit bestand kan niet worden gelezen: {name}</source>
        <translation>This file cannot be read: {name}</translation>
    </message>
    <message>
        <source>Ongewijzigd: het draagt het zegel van de praktijk en staat precies zo in het register ({name}).</source>
        <translation>Unchanged: it bears the practice’s seal and is in the register exactly so ({name}).</translation>
    </message>
    <message>
        <source>Ongewijzigd: het staat precies zo in het register ({name}). Het heeft geen zegel.</source>
        <translation>Unchanged: it is in the register exactly so ({name}). It has no seal.</translation>
    </message>
    <message>
        <source>Ongewijzigd: het staat precies zo in het register ({name}). Het opent alleen met een wachtzin.</source>
        <translation>Unchanged: it is in the register exactly like this ({name}). It opens with a passphrase only.</translation>
    </message>
    <message>
        <source>Een PDF met een wachtzin. Of het zo verstrekt is, zegt alleen het register.</source>
        <translation>A PDF with a passphrase. Whether it was given like this, only the register says.</translation>
    </message>
    <message>
        <source>Het zegel is van de praktijk en klopt, maar dit bestand staat niet in het register van deze kluis.</source>
        <translation>The seal is the practice’s and holds, but this file is not in the register of this vault.</translation>
    </message>
    <message>
        <source>Niet het bestand dat verstrekt is: het draagt het zegel van de praktijk of een nummer uit het register, maar is veranderd.</source>
        <translation>Not the file that was disclosed: it bears the practice’s seal or a number from the register, but has been changed.</translation>
    </message>
    <message>
        <source>Niet van de praktijk: iemand anders heeft het ondertekend.</source>
        <translation>Not the practice’s: somebody else signed it.</translation>
    </message>
    <message>
        <source>Geen zegel van de praktijk, en het staat niet in het register van deze kluis.</source>
        <translation>No seal of the practice, and it is not in the register of this vault.</translation>
    </message>
    <message>
        <source>Geen PDF, of te beschadigd om te lezen. Het staat niet in het register van deze kluis.</source>
        <translation>Not a PDF, or too damaged to be read. It is not in the register of this vault.</translation>
    </message>
    <message>
        <source>Een PDF met een wachtzin. Zo staat het niet in het register van deze kluis: het is van een ander, of het is veranderd of opnieuw bewaard.</source>
        <translation>A PDF with a passphrase. It is not in this vault’s register like this: it is somebody else’s, or it was changed or saved anew.</translation>
    </message>
    <message>
        <source>Er staan meer onderdelen in dan in een bestand van dit programma: dit bestand wordt niet verder nagekeken.</source>
        <translation>There are more parts in it than in any file of this program: this file is not checked further.</translation>
    </message>
    <message>
        <source>Groter dan 100 MB: dit bestand wordt niet nagekeken.</source>
        <translation>Larger than 100 MB: this file is not checked.</translation>
    </message>
    <message>
        <source>Veranderd: er zit een zegel in dat niet klopt met het bestand.</source>
        <translation>Changed: there is a seal in it that does not match the file.</translation>
    </message>
    <message>
        <source>Er zit een zegel in dat klopt met het bestand. Of het van de praktijk is, zegt de vingerafdruk; of het zo verstrekt is, zegt alleen het register.</source>
        <translation>There is a seal in it that matches the file. The fingerprint tells whether it is the practice’s; only the register tells whether it was disclosed like this.</translation>
    </message>
    <message>
        <source>Er zit geen zegel in. Of het zo verstrekt is, zegt alleen het register.</source>
        <translation>There is no seal in it. Only the register tells whether it was disclosed like this.</translation>
    </message>
    <message>
        <source>Vingerafdruk (SHA-256) van het certificaat: {name}</source>
        <translation>Fingerprint (SHA-256) of the certificate: {name}</translation>
    </message>
    <message>
        <source>Het zegel is een gewone elektronische handtekening van de praktijk zelf, met de tijd van haar eigen computer.</source>
        <translation>The seal is an ordinary electronic signature of the practice itself, with the time of its own computer.</translation>
    </message>
    <message>
        <source>Herstelcode of eigen wachtzin van het jaararchief: </source>
        <translation>Recovery code or own passphrase of the yearly archive: </translation>
    </message>
    <message>
        <source>Er is niets getypt; het bestand is niet nagekeken.</source>
        <translation>Nothing was typed; the file was not checked.</translation>
    </message>
    <message>
        <source>Dit bestand is er niet of kan niet worden gelezen: {name}</source>
        <translation>This file is not there or cannot be read: {name}</translation>
    </message>
    <message>
        <source>Dit bestand gaat hiermee niet open. Misschien hoort er een ouder herstelblad of een eigen wachtzin bij, of is het geen jaararchief.</source>
        <translation>This file does not open with that. Perhaps an older recovery sheet or a passphrase of its own belongs to it, or it is no yearly archive.</translation>
    </message>
    <message>
        <source>In de herstelcode zit een tikfout, in groep {name}. Vergelijk die met het blad.</source>
        <translation>There is a typing mistake in the recovery code, in group {name}. Compare it with the sheet.</translation>
    </message>
    <message>
        <source>In de herstelcode zit een tikfout. Vergelijk alle groepen met het blad.</source>
        <translation>There is a typing mistake in the recovery code. Compare all groups with the sheet.</translation>
    </message>
    <message>
        <source>Dit bestand gaat open, maar is geen jaararchief of momentopname van dit programma.</source>
        <translation>This file opens, but is no yearly archive or snapshot of this program.</translation>
    </message>
    <message>
        <source>Het hele bestand wordt gelezen ...</source>
        <translation>Reading the whole file ...</translation>
    </message>
    <message>
        <source>Er is niets aan veranderd.</source>
        <translation>Nothing about it was changed.</translation>
    </message>
    <message>
        <source>In orde: elke bladzijde, elke tabel en het logboek kloppen.</source>
        <translation>All is well: every page, every table and the log are right.</translation>
    </message>
    <message>
        <source>Beschadigd. Aantal bladzijden dat niet klopt: {name}.</source>
        <translation>Damaged. Number of pages that are not right: {name}.</translation>
    </message>
    <message>
        <source>Het gaat om bladzijde {name}.</source>
        <translation>It is about page {name}.</translation>
    </message>
    <message>
        <source>Onvolledig: aan het einde van het bestand ontbreekt een deel.</source>
        <translation>Incomplete: a part is missing at the end of the file.</translation>
    </message>
    <message>
        <source>Beschadigd: de tabellen hangen niet goed samen.</source>
        <translation>Damaged: the tables do not hang together.</translation>
    </message>
    <message>
        <source>Het logboek klopt niet vanaf regel {name}: er is iets aan veranderd.</source>
        <translation>The log is not right from line {name} on: something in it was changed.</translation>
    </message>
    <message>
        <source>Gooi dit bestand niet weg. Maak een nieuw jaararchief, of gebruik een andere reservekopie.</source>
        <translation>Do not throw this file away. Make a new yearly archive, or use another backup.</translation>
    </message>
    <message>
        <source>Kluis: {name}</source>
        <translation>Vault: {name}</translation>
    </message>
    <message>
        <source>Kluis gemaakt op: {name}</source>
        <translation>Vault made on: {name}</translation>
    </message>
    <message>
        <source>Laatste handeling erin: {name}</source>
        <translation>Last act in it: {name}</translation>
    </message>
    <message>
        <source>Laatste regel van het logboek: {name}</source>
        <translation>Last line of the log: {name}</translation>
    </message>
    <message>
        <source>Vingerafdruk van het bestand (SHA-256): {name}</source>
        <translation>Fingerprint of the file (SHA-256): {name}</translation>
    </message>
    <message>
        <source>Grootte: {name}</source>
        <translation>Size: {name}</translation>
    </message>
    <message>
        <source>Alles bij elkaar: {name}</source>
        <translation>All together: {name}</translation>
    </message>
    <message>
        <source>{name} regels</source>
        <translation>{name} rows</translation>
    </message>
    <message>
        <source>Vergelijk dit met het bewijs dat bij het jaararchief is afgedrukt.</source>
        <translation>Compare this with the page that was printed with the yearly archive.</translation>
    </message>
    <message>
        <source>Deelnemers: {name}</source>
        <translation>Clients: {name}</translation>
    </message>
    <message>
        <source>Groepen en netwerken: {name}</source>
        <translation>Groups and networks: {name}</translation>
    </message>
    <message>
        <source>Trajecten: {name}</source>
        <translation>Trajectories: {name}</translation>
    </message>
    <message>
        <source>Gesprekken: {name}</source>
        <translation>Talks: {name}</translation>
    </message>
    <message>
        <source>Stukken notitie: {name}</source>
        <translation>Pieces of notes: {name}</translation>
    </message>
    <message>
        <source>Verslagen: {name}</source>
        <translation>Reports: {name}</translation>
    </message>
    <message>
        <source>Toestemmingen: {name}</source>
        <translation>Consents: {name}</translation>
    </message>
    <message>
        <source>Verstrekkingen: {name}</source>
        <translation>Disclosures: {name}</translation>
    </message>
    <message>
        <source>Scans: {name}</source>
        <translation>Scans: {name}</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Metingen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Begin, {day}</source>
        <translation>Start, {day}</translation>
    </message>
    <message>
        <source>Nu, {day}</source>
        <translation>Now, {day}</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>één keer gemeten</source>
        <translation>measured once</translation>
    </message>
    <message>
        <source>gelijk gebleven</source>
        <translation>stayed the same</translation>
    </message>
    <message numerus="yes">
        <source>%n punt(en) beter</source>
        <translation>
            <numerusform>%n point better</numerusform>
            <numerusform>%n points better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punt(en) minder goed</source>
        <translation>
            <numerusform>%n point less good</numerusform>
            <numerusform>%n points less good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nu op deze computer</source>
        <translation>Now on this computer</translation>
    </message>
    <message>
        <source>Na het terugzetten</source>
        <translation>After restoring</translation>
    </message>
    <message>
        <source>De kluis van nu gaat hiermee niet open. Zij wordt hoe dan ook bewaard.</source>
        <translation>The vault of now does not open with this. It is kept in any case.</translation>
    </message>
    <message>
        <source>nog geen</source>
        <translation>none yet</translation>
    </message>
    <message numerus="yes">
        <source>%n deelnemer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken) gehouden</source>
        <translation>
            <numerusform>%n talk held</numerusform>
            <numerusform>%n talks held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken) met een notitie</source>
        <translation>
            <numerusform>%n talk with a note</numerusform>
            <numerusform>%n talks with a note</numerusform>
        </translation>
    </message>
    <message>
        <source>Laatste notitie: {moment}</source>
        <translation>Last note: {moment}</translation>
    </message>
    <message>
        <source>De kluis van nu wordt opzijgezet en niet weggegooid.</source>
        <translation>The vault of now is put aside and not thrown away.</translation>
    </message>
    <message>
        <source>Wat u na {moment} hebt gedaan, zit hier niet in.</source>
        <translation>What you did after {moment} is not in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n later gewist(e) dossier(s) worden opnieuw gewist.</source>
        <translation>
            <numerusform>%n dossier erased later is erased again.</numerusform>
            <numerusform>%n dossiers erased later are erased again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Daarna geldt het herstelblad dat bij deze reservekopie hoort.</source>
        <translation>Afterwards the recovery sheet of this backup is the valid one.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Ontvangstbewijs</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replace</translation>
    </message>
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
        <source>Antwoord op een gevraagde toestemming</source>
        <translation>Answer to a consent that was asked for</translation>
    </message>
    <message>
        <source>Toestemming vervangen · stap {step} van {steps}: {title}</source>
        <translation>Replacing a consent · step {step} of {steps}: {title}</translation>
    </message>
    <message>
        <source>Nieuwe toestemming · stap {step} van {steps}: {title}</source>
        <translation>New consent · step {step} of {steps}: {title}</translation>
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
    <name>CorePage</name>
    <message>
        <source>Kerngroep</source>
        <translation>Core group</translation>
    </message>
    <message>
        <source>Nog niemand in de kerngroep. Voeg hiernaast de eerste toe, met een taak.</source>
        <translation>Nobody in the core group yet. Add the first one beside this, with a task.</translation>
    </message>
    <message>
        <source>Lid toevoegen</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Kies iemand of typ een nieuwe naam; die hoort dan bij de organisatie van het netwerk.</source>
        <translation>Choose somebody or type a new name; that person then belongs to the network’s organisation.</translation>
    </message>
    <message>
        <source>Taak in de kerngroep</source>
        <translation>Task in the core group</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: voorzitter, communicatie</source>
        <translation>For example: chair, communication</translation>
    </message>
    <message>
        <source>Vertrokken op</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Leeg zolang iemand meedoet. Wat is vastgelegd, blijft staan.</source>
        <translation>Empty for as long as somebody takes part. What was recorded stays.</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lid bewaren</source>
        <translation>Save member</translation>
    </message>
    <message numerus="yes">
        <source>%n lid/leden</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>nog geen taak</source>
        <translation>no task yet</translation>
    </message>
    <message>
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>vertrokken op {day}</source>
        <translation>left on {day}</translation>
    </message>
    <message>
        <source>doet mee</source>
        <translation>takes part</translation>
    </message>
    <message>
        <source>Lid wijzigen</source>
        <translation>Change member</translation>
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
        <source>Er is schade in het kluisbestand</source>
        <translation>There is damage in the vault’s file</translation>
    </message>
    <message>
        <source>Wat u wilde openen, staat op een beschadigde plek. Er is niets overschreven. Hierna gaat de kluis op slot; bij het openen ziet u wat er geraakt is en hoe u die herstelt.</source>
        <translation>What you wanted to open stands on a damaged spot. Nothing was overwritten. After this the vault is locked; when you open it you see what was hit and how to repair it.</translation>
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
    <name>Damage</name>
    <message>
        <source>notities</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>namen en gegevens van mensen</source>
        <translation>names and details of people</translation>
    </message>
    <message>
        <source>gesprekken en afspraken in de agenda</source>
        <translation>talks and appointments in the calendar</translation>
    </message>
    <message>
        <source>doelen, opdrachten en scores</source>
        <translation>goals, assignments and scores</translation>
    </message>
    <message>
        <source>verslagen en scans</source>
        <translation>reports and scans</translation>
    </message>
    <message>
        <source>toestemmingen en verstrekkingen</source>
        <translation>consents and disclosures</translation>
    </message>
    <message>
        <source>gegevens van de praktijk en eigen teksten</source>
        <translation>details of the practice and texts of your own</translation>
    </message>
    <message>
        <source>het logboek</source>
        <translation>the log</translation>
    </message>
    <message>
        <source>lijsten om in te zoeken</source>
        <translation>lists for finding things</translation>
    </message>
    <message>
        <source>Bladzijden van het kluisbestand die niet meer kloppen: {count} van de {of} ({pages}).</source>
        <translation>Pages of the vault’s file that are not right any more: {count} of {of} ({pages}).</translation>
    </message>
    <message>
        <source>Bladzijden die aan het einde van het kluisbestand ontbreken: {count}.</source>
        <translation>Pages missing at the end of the vault’s file: {count}.</translation>
    </message>
    <message>
        <source>De inhoudsopgave van de kluis is geraakt, dus welke gegevens erop stonden is niet te zeggen.</source>
        <translation>The vault’s own table of contents was hit, so it cannot be said what stood there.</translation>
    </message>
    <message>
        <source>Van uw werk stond daar niets: alleen lijsten die het programma zelf opnieuw maakt.</source>
        <translation>Nothing of your work stood there: only lists that the program makes anew by itself.</translation>
    </message>
    <message>
        <source>Daar stonden: {areas}.</source>
        <translation>What stood there: {areas}.</translation>
    </message>
    <message>
        <source>{pages} en nog {count} andere</source>
        <translation>{pages} and {count} more</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Schade in het kluisbestand</source>
        <translation>Damage in the vault’s file</translation>
    </message>
    <message>
        <source>Er is schade in het kluisbestand</source>
        <translation>There is damage in the vault’s file</translation>
    </message>
    <message>
        <source>Wat beschadigd is, wordt nooit als notitie getoond. Vergrendel de kluis en open die opnieuw: dan maakt het programma een herstelde kluis uit de nieuwste goede momentopname en alles wat nog te lezen is. U ziet eerst wat er terugkomt. De beschadigde kluis blijft bewaard.</source>
        <translation>What is damaged is never shown as a note. Lock the vault and open it again: the program then makes a repaired vault from the newest good snapshot and all that can still be read. You first see what comes back. The damaged vault is kept.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Vergrendelen en herstellen</source>
        <translation>Lock and repair</translation>
    </message>
</context>
<context>
    <name>DamagePage</name>
    <message>
        <source>Er is schade in het kluisbestand</source>
        <translation>There is damage in the vault’s file</translation>
    </message>
    <message>
        <source>Het programma kan een herstelde kluis maken: uit de nieuwste goede momentopname, met alles wat van daarna nog te lezen is. U ziet eerst wat er terugkomt en wat niet. De beschadigde kluis blijft bewaard.</source>
        <translation>The program can make a repaired vault: from the newest good snapshot, with all of later that can still be read. You first see what comes back and what does not. The damaged vault is kept.</translation>
    </message>
    <message>
        <source>Typ de code over van uw herstelblad. Daarmee gaan ook de momentopnamen open.</source>
        <translation>Type the code from your recovery sheet. It also opens the snapshots.</translation>
    </message>
    <message>
        <source>Herstelde kluis maken</source>
        <translation>Make a repaired vault</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Reservekopie terugzetten</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Toch openen, zonder herstel</source>
        <translation>Open it anyway, unrepaired</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Programma sluiten</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Voortgang van het herstel</source>
        <translation>Progress of the repair</translation>
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
    <name>DecisionsPage</name>
    <message>
        <source>Besluiten</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Nog geen besluiten. Leg hiernaast vast wat samen is besloten, bij een bijeenkomst of los daarvan.</source>
        <translation>No decisions yet. Record beside this what was decided together, at a meeting or apart from one.</translation>
    </message>
    <message>
        <source>Besluit vastleggen</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <source>Wat is besloten?</source>
        <translation>What was decided?</translation>
    </message>
    <message>
        <source>Bij welke bijeenkomst?</source>
        <translation>At which meeting?</translation>
    </message>
    <message>
        <source>Besloten op</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Besluit bewaren</source>
        <translation>Save decision</translation>
    </message>
    <message>
        <source>Los van een bijeenkomst</source>
        <translation>Apart from a meeting</translation>
    </message>
    <message>
        <source>Besluit wijzigen</source>
        <translation>Change decision</translation>
    </message>
    <message>
        <source>{day} · bij {meeting}</source>
        <translation>{day} · at {meeting}</translation>
    </message>
</context>
<context>
    <name>DeputyCard</name>
    <message>
        <source>Als u uitvalt: een waarnemer</source>
        <translation>If you fall out: a deputy</translation>
    </message>
    <message>
        <source>Wie krijgt blad {number}?</source>
        <translation>Who gets sheet {number}?</translation>
    </message>
    <message>
        <source>Blad {number} bekijken en afdrukken</source>
        <translation>Look at and print sheet {number}</translation>
    </message>
    <message>
        <source>Drie nieuwe bladen maken</source>
        <translation>Make three new sheets</translation>
    </message>
    <message>
        <source>Drie bladen maken</source>
        <translation>Make three sheets</translation>
    </message>
    <message>
        <source>Waarneming beëindigen</source>
        <translation>End deputising</translation>
    </message>
    <message>
        <source>Drie mensen krijgen elk een blad; twee bladen samen openen op deze laptop eerst alleen namen, telefoonnummers en geplande gesprekken. De notities gaan pas open na een tweede stap, die vastgelegd blijft. Het hoeft niet.</source>
        <translation>Three people each get a sheet; two sheets together open, on this laptop, first only names, telephone numbers and planned talks. The notes open only after a second step, which stays on record. You need not have one.</translation>
    </message>
    <message>
        <source>Sinds {day} openen twee van deze drie bladen samen de kluis. Druk elk blad af en geef het aan wie erbij staat. Nieuwe bladen maken de vorige waardeloos.</source>
        <translation>Since {day} any two of these three sheets together open the vault. Print each sheet and give it to the person named. New sheets make the earlier ones worthless.</translation>
    </message>
    <message>
        <source>{moment}: {who} opende de namenlijst.</source>
        <translation>{moment}: {who} opened the list of names.</translation>
    </message>
    <message>
        <source>{moment}: {who} opende de notities. Reden: {reason}</source>
        <translation>{moment}: {who} opened the notes. Reason: {reason}</translation>
    </message>
    <message>
        <source>Vul in wie dit blad krijgt.</source>
        <translation>Fill in who gets this sheet.</translation>
    </message>
    <message>
        <source>De bladen zijn gemaakt. Druk ze alle drie af; samen met de envelop gelden ze meteen.</source>
        <translation>The sheets are made. Print all three; with the envelope they hold at once.</translation>
    </message>
    <message>
        <source>De waarneming is beëindigd. De bladen openen niets meer; laat ze vernietigen.</source>
        <translation>Deputising is ended. The sheets open nothing any more; have them destroyed.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Naar het bord</source>
        <translation>To the board</translation>
    </message>
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
        <source>Over wie</source>
        <translation>About whom</translation>
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
        <source>Over de periode</source>
        <translation>Period covered</translation>
    </message>
    <message>
        <source>Wat erin stond</source>
        <translation>What it held</translation>
    </message>
    <message>
        <source>Uit welk verslag</source>
        <translation>Out of which report</translation>
    </message>
    <message>
        <source>Woorden die mochten blijven staan</source>
        <translation>Words that were let stand</translation>
    </message>
    <message>
        <source>Later ingelicht</source>
        <translation>Told later</translation>
    </message>
    <message>
        <source>Kenmerk en grootte van het bestand (SHA-256)</source>
        <translation>Hash and size of the file (SHA-256)</translation>
    </message>
    <message>
        <source>Vorige schakel in het register</source>
        <translation>Previous link in the register</translation>
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
        <source>Ontvanger inlichten…</source>
        <translation>Tell the recipient…</translation>
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
    <name>DetailsPage</name>
    <message>
        <source>Naam van de groep</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Kies een naam waarin niemand genoemd wordt: die staat op het groepsverslag.</source>
        <translation>Choose a name that names nobody: it stands on the group report.</translation>
    </message>
    <message>
        <source>Soort groep</source>
        <translation>Kind of group</translation>
    </message>
    <message>
        <source>Vorm</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Voor wie het groepsverslag en het vitaliteitsbudget zijn.</source>
        <translation>Who the group report and the vitality budget are for.</translation>
    </message>
    <message>
        <source>Groepsplan</source>
        <translation>Group plan</translation>
    </message>
    <message>
        <source>Wat de groep wil bereiken en hoe.</source>
        <translation>What the group wants to reach, and how.</translation>
    </message>
    <message>
        <source>Lotgenoten</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Leidinggevenden</source>
        <translation>Managers</translation>
    </message>
    <message>
        <source>In een groep</source>
        <translation>In a group</translation>
    </message>
    <message>
        <source>Eén op één, in tweetallen</source>
        <translation>One to one, in pairs</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Groep maken</source>
        <translation>Make group</translation>
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
        <source>Zoek in alles wat hier staat</source>
        <translation>Search everything shown here</translation>
    </message>
    <message>
        <source>Over welke deelnemer</source>
        <translation>About which client</translation>
    </message>
    <message>
        <source>Overzicht voor de deelnemer</source>
        <translation>List for the client</translation>
    </message>
    <message>
        <source>Uit gewiste dossiers</source>
        <translation>From erased dossiers</translation>
    </message>
    <message>
        <source>Over deze deelnemer is nog niets verstrekt.</source>
        <translation>Nothing about this client has been given out yet.</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een deel van een naam of nummer.</source>
        <translation>Nothing found. Try part of a name or number.</translation>
    </message>
    <message>
        <source>Er is nog niets verstrekt. Wat u afdrukt of als PDF bewaart, komt hier te staan.</source>
        <translation>Nothing has been disclosed yet. What you print or save as a PDF will appear here.</translation>
    </message>
    <message>
        <source>Bestand nakijken</source>
        <translation>Check a file</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Uw kluis is teruggezet</source>
        <translation>Your vault is restored</translation>
    </message>
    <message>
        <source>Alles is gelezen en nagekeken. Open de kluis nu met wat u zojuist hebt gekozen, en bewaar uw herstelblad.</source>
        <translation>Everything was read and checked. Now open the vault with what you have just chosen, and keep your recovery sheet.</translation>
    </message>
    <message>
        <source>Kluis openen</source>
        <translation>Open the vault</translation>
    </message>
    <message numerus="yes">
        <source>%n deelnemer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken) gehouden</source>
        <translation>
            <numerusform>%n talk held</numerusform>
            <numerusform>%n talks held</numerusform>
        </translation>
    </message>
    <message>
        <source>Laatste notitie: {moment}</source>
        <translation>Last note: {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) opnieuw gewist</source>
        <translation>
            <numerusform>%n dossier erased again</numerusform>
            <numerusform>%n dossiers erased again</numerusform>
        </translation>
    </message>
    <message>
        <source>De kluis van hiervoor staat in de map {folder}</source>
        <translation>The vault of before is in the folder {folder}</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Dit had u al ingevuld.</source>
        <translation>You had filled this in already.</translation>
    </message>
    <message>
        <source>Opnieuw beginnen</source>
        <translation>Begin anew</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Alle {count} tonen</source>
        <translation>Show all {count}</translation>
    </message>
    <message>
        <source>Minder tonen</source>
        <translation>Show fewer</translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message>
        <source>Inhoud van het effectverslag</source>
        <translation>Content of the effect report</translation>
    </message>
    <message>
        <source>Kies wat de organisatie leest. Niemand wordt genoemd: wat een naam bevat, kan niet mee.</source>
        <translation>Choose what the organisation reads. Nobody is named: what holds a name cannot be included.</translation>
    </message>
    <message>
        <source>Besluiten</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Acties uit het plan</source>
        <translation>Actions from the plan</translation>
    </message>
    <message>
        <source>Wat wilt u er zelf bij zeggen?</source>
        <translation>What do you want to add yourself?</translation>
    </message>
    <message>
        <source>Mag leeg blijven.</source>
        <translation>May stay empty.</translation>
    </message>
    <message>
        <source>Staat er altijd in</source>
        <translation>Always in it</translation>
    </message>
    <message>
        <source>Verslag maken</source>
        <translation>Make report</translation>
    </message>
    <message>
        <source>Taal van het verslag</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Verslag vastleggen</source>
        <translation>Record report</translation>
    </message>
    <message>
        <source>Vastgelegde verslagen</source>
        <translation>Recorded reports</translation>
    </message>
    <message>
        <source>Er is nog niet gemeten. In de notitie van de eerste bijeenkomst vraagt u ieder lid om cijfers.</source>
        <translation>Nothing has been measured yet. In the note of the first meeting you ask each member for scores.</translation>
    </message>
    <message>
        <source>De groep</source>
        <translation>The group</translation>
    </message>
    <message>
        <source>Gemiddelden van de groep, voor en na</source>
        <translation>Averages of the group, before and after</translation>
    </message>
    <message>
        <source>Wat is gevraagd</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>Voor</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Na</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nog geen cijfer, want minder dan {count} mensen gaven het voor en na: {titles}.</source>
        <translation>No figure yet, because fewer than {count} people gave it before and after: {titles}.</translation>
    </message>
    <message>
        <source>Per lid</source>
        <translation>By member</translation>
    </message>
    <message>
        <source>Alleen voor u. Eerst en laatst gegeven cijfer, van 0 tot en met 10.</source>
        <translation>For you alone. First and last score given, from 0 to 10.</translation>
    </message>
    <message>
        <source>Cijfers per lid, voor en na</source>
        <translation>Scores by member, before and after</translation>
    </message>
    <message>
        <source>Lid</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Nog geen besluiten vastgelegd.</source>
        <translation>No decisions recorded yet.</translation>
    </message>
    <message>
        <source>Nog geen acties in het plan.</source>
        <translation>No actions in the plan yet.</translation>
    </message>
    <message>
        <source>{text} (noemt {names}; kan niet mee)</source>
        <translation>{text} (names {names}; cannot be included)</translation>
    </message>
    <message numerus="yes">
        <source>%n bijeenkomst(en) gehouden</source>
        <translation>
            <numerusform>%n meeting held</numerusform>
            <numerusform>%n meetings held</numerusform>
        </translation>
    </message>
    <message>
        <source>De fasen en waar het netwerk staat</source>
        <translation>The phases and where the network stands</translation>
    </message>
    <message>
        <source>Nog geen aanwezigheid: er is nog geen bijeenkomst gehouden.</source>
        <translation>No attendance yet: no meeting was held.</translation>
    </message>
    <message>
        <source>{title}: van {before} naar {after}</source>
        <translation>{title}: from {before} to {after}</translation>
    </message>
    <message>
        <source>{title}: te weinig mensen voor een cijfer</source>
        <translation>{title}: too few people for a figure</translation>
    </message>
    <message>
        <source>Nog geen cijfers: er is nog niet gemeten.</source>
        <translation>No figures yet: nothing was measured.</translation>
    </message>
    <message>
        <source>In uw eigen woorden staat {names}. Haal de naam weg; het verslag noemt niemand.</source>
        <translation>Your own words name {names}. Take the name out; the report names nobody.</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Afsluiten</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Waarom stopt het netwerk nu?</source>
        <translation>Why does the network stop now?</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Traject heropenen</source>
        <translation>Reopen trajectory</translation>
    </message>
    <message>
        <source>Traject afsluiten</source>
        <translation>Close trajectory</translation>
    </message>
    <message>
        <source>Dit traject is afgesloten op {day}.</source>
        <translation>This trajectory was closed on {day}.</translation>
    </message>
    <message>
        <source>Alle fasen zijn afgesloten. Sluit het traject af zodra het netwerk zelf verder kan.</source>
        <translation>All phases are closed. Close the trajectory as soon as the network can go on by itself.</translation>
    </message>
    <message>
        <source>Stopt het netwerk eerder? Dan kan het traject dicht met de reden erbij.</source>
        <translation>Does the network stop earlier? Then the trajectory can be closed with the reason.</translation>
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
    <name>ErasedCard</name>
    <message>
        <source>Gewiste dossiers</source>
        <translation>Erased dossiers</translation>
    </message>
    <message numerus="yes">
        <source>U hebt %n dossiers gewist, het laatste op {day}.</source>
        <translation>
            <numerusform>You erased %n dossier, on {day}.</numerusform>
            <numerusform>You erased %n dossiers, the last on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasedDialog</name>
    <message>
        <source>Uit gewiste dossiers</source>
        <translation>From erased dossiers</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dit is verstrekt uit dossiers die later zijn gewist. Over wie het ging en wat erin stond, is weg.</source>
        <translation>This was disclosed from dossiers that were erased later. Whom it was about and what was in it is gone.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Aan</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>afgedrukt</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>bewaard</source>
        <translation>saved</translation>
    </message>
</context>
<context>
    <name>ErasingCard</name>
    <message>
        <source>Dossier wissen</source>
        <translation>Erase dossier</translation>
    </message>
    <message>
        <source>Als de bewaartermijn voorbij is of de deelnemer erom vraagt. U ziet eerst wat er weggaat en wat blijft.</source>
        <translation>When its term is over or the client asks for it. You first see what goes and what stays.</translation>
    </message>
    <message>
        <source>Dossier wissen…</source>
        <translation>Erase dossier…</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Dossier wissen</source>
        <translation>Erase dossier</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Definitief wissen</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Nu een momentopname maken</source>
        <translation>Make a snapshot now</translation>
    </message>
    <message>
        <source>Waarom mag dit dossier weg?</source>
        <translation>Why may this dossier go?</translation>
    </message>
    <message>
        <source>Het dossier is gewist</source>
        <translation>The dossier is erased</translation>
    </message>
    <message>
        <source>Kies een reden</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>De bewaartermijn is voorbij</source>
        <translation>The term for keeping it is over</translation>
    </message>
    <message>
        <source>De deelnemer heeft erom gevraagd</source>
        <translation>The client asked for it</translation>
    </message>
    <message>
        <source>Een andere reden</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Het dossier van {name} wissen</source>
        <translation>Erase the dossier of {name}</translation>
    </message>
    <message>
        <source>Het laatste in dit dossier is van {last}. Valt uw werk onder de Wgbo, dan bewaart u het tot en met {until}, tenzij de deelnemer zelf om wissen vraagt. Loopt er een klacht, of is gevraagd om er niets aan te veranderen? Wacht dan met wissen.</source>
        <translation>The last thing in this dossier is of {last}. If your work falls under the Dutch medical contract act (Wgbo), you keep it until {until}, unless the client asks for it to be erased. Is there a complaint, or did anybody ask for nothing in it to be changed? Then wait.</translation>
    </message>
    <message>
        <source>Typ de naam: {name}</source>
        <translation>Type the name: {name}</translation>
    </message>
    <message>
        <source>Wissen kan niet ongedaan worden gemaakt.</source>
        <translation>Erasing cannot be undone.</translation>
    </message>
    <message>
        <source>Eerst een reservekopie: sinds de vorige is er iets veranderd.</source>
        <translation>A backup first: something has changed since the last one.</translation>
    </message>
    <message>
        <source>Er is een reservekopie van alles: {when}.</source>
        <translation>There is a backup of everything: {when}.</translation>
    </message>
</context>
<context>
    <name>ErasingDone</name>
    <message numerus="yes">
        <source>%n regels zijn weggehaald en de kluis is opnieuw geschreven. Daarna is elke bladzijde nagekeken: er staat niets meer van dit dossier in.</source>
        <translation>
            <numerusform>%n row was taken out and the vault was written anew. Then every page was looked through: nothing of this dossier is in it any more.</numerusform>
            <numerusform>%n rows were taken out and the vault was written anew. Then every page was looked through: nothing of this dossier is in it any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De naam staat nog op %n andere plekken. Zoek op de naam om ze na te lopen.</source>
        <translation>
            <numerusform>The name still stands in %n other place. Search for the name to look at it.</numerusform>
            <numerusform>The name still stands in %n other places. Search for the name to go through them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingLists</name>
    <message>
        <source>Dit gaat weg</source>
        <translation>This goes</translation>
    </message>
    <message>
        <source>Dit blijft</source>
        <translation>This stays</translation>
    </message>
    <message>
        <source>Ontvangers inlichten…</source>
        <translation>Tell recipients…</translation>
    </message>
    <message numerus="yes">
        <source>%n trajecten lopen nog. Sluit ze eerst af, tenzij het dossier nu weg moet.</source>
        <translation>
            <numerusform>%n trajectory is still running. Close it first, unless the dossier must go now.</numerusform>
            <numerusform>%n trajectories are still running. Close them first, unless the dossier must go now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verslagen wachten nog op een antwoord; die rondes stoppen.</source>
        <translation>
            <numerusform>%n report still waits for an answer; that round stops.</numerusform>
            <numerusform>%n reports still wait for an answer; those rounds stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ontvangers kregen eerder iets uit dit dossier en weten nog niet dat het wordt gewist. Daarna staan hun namen hier niet meer: licht hen eerst in.</source>
        <translation>
            <numerusform>%n recipient was given something from this dossier and does not know yet that it is being erased. Afterwards their name is not here any more: tell them first.</numerusform>
            <numerusform>%n recipients were given something from this dossier and do not know yet that it is being erased. Afterwards their names are not here any more: tell them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprekken, met alles wat daarbij hoort</source>
        <translation>
            <numerusform>%n talk, with all that belongs to it</numerusform>
            <numerusform>%n talks, with all that belongs to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stukken notitie, ook de eerdere teksten en werkaantekeningen</source>
        <translation>
            <numerusform>%n part of a note, with earlier texts and working notes</numerusform>
            <numerusform>%n parts of notes, with earlier texts and working notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verslagen en aanvullingen, met alle antwoorden</source>
        <translation>
            <numerusform>%n report or addendum, with all answers</numerusform>
            <numerusform>%n reports and addenda, with all answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n afspraken, inzichten, doelen en oefeningen</source>
        <translation>
            <numerusform>%n agreement, insight, goal or exercise</numerusform>
            <numerusform>%n agreements, insights, goals and exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metingen</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brieven, beperkingen en stukken om mee te geven</source>
        <translation>
            <numerusform>%n letter, limitation or piece to take along</numerusform>
            <numerusform>%n letters, limitations and pieces to take along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer de levensgebieden</source>
        <translation>
            <numerusform>the life areas, once</numerusform>
            <numerusform>the life areas, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n toestemmingen en verzoeken daarom</source>
        <translation>
            <numerusform>%n consent or request for one</numerusform>
            <numerusform>%n consents and requests for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>het eigen deel in %n groepen</source>
        <translation>
            <numerusform>their own part in %n group</numerusform>
            <numerusform>their own part in %n groups</numerusform>
        </translation>
    </message>
    <message>
        <source>de gegevens van {name}</source>
        <translation>the details of {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n betrokkenen die u alleen door dit dossier kent</source>
        <translation>
            <numerusform>%n contact whom you know through this dossier only</numerusform>
            <numerusform>%n contacts whom you know through this dossier only</numerusform>
        </translation>
    </message>
    <message>
        <source>dat u dit dossier hebt gewist, wanneer en waarom: zonder naam en zonder inhoud</source>
        <translation>that you erased this dossier, when and why: without a name and without content</translation>
    </message>
    <message numerus="yes">
        <source>%n regels in het register van verstrekkingen, zonder naam: welk soort document, wanneer, en in welke rol iemand het kreeg. U moet kunnen laten zien dat er iets is verstrekt</source>
        <translation>
            <numerusform>%n line in the register of disclosures, without a name: what sort of document, when, and in what role somebody got it. You must be able to show that something was disclosed</numerusform>
            <numerusform>%n lines in the register of disclosures, without names: what sort of document, when, and in what role somebody got it. You must be able to show that something was disclosed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n betrokkenen die ook bij een ander horen</source>
        <translation>
            <numerusform>%n contact who also belongs to somebody else</numerusform>
            <numerusform>%n contacts who also belong to somebody else</numerusform>
        </translation>
    </message>
    <message>
        <source>de verslagen en notities van de groep, zonder deze deelnemer</source>
        <translation>the reports and notes of the group, without this client</translation>
    </message>
    <message numerus="yes">
        <source>%n andere plekken waar de naam staat, zoals een notitie over een ander. Zoek op de naam om ze zelf na te lopen</source>
        <translation>
            <numerusform>%n other place where the name stands, such as a note about somebody else. Search for the name to look at it yourself</numerusform>
            <numerusform>%n other places where the name stands, such as a note about somebody else. Search for the name to go through them yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n eerdere kluizen die op deze laptop opzij zijn gezet. Het programma gooit die nooit weg; doe het zelf als u ze niet meer nodig hebt</source>
        <translation>
            <numerusform>%n earlier vault that was put aside on this laptop. The program never throws it away; do so yourself when you need it no longer</numerusform>
            <numerusform>%n earlier vaults that were put aside on this laptop. The program never throws them away; do so yourself when you need them no longer</numerusform>
        </translation>
    </message>
    <message>
        <source>eerder gemaakte momentopnamen en jaararchieven; daar haalt u het hierna ook uit</source>
        <translation>snapshots and yearly archives made earlier; you take it out of those next</translation>
    </message>
</context>
<context>
    <name>ErasingReach</name>
    <message>
        <source>Ook uit de momentopnamen halen</source>
        <translation>Take it out of the snapshots too</translation>
    </message>
    <message>
        <source>Ook uit een map of stick halen…</source>
        <translation>Take it out of a folder or stick too…</translation>
    </message>
    <message>
        <source>Met deze wachtzin proberen</source>
        <translation>Try with this passphrase</translation>
    </message>
    <message>
        <source>Eigen wachtzin van het jaararchief, of de code van een ouder herstelblad</source>
        <translation>The yearly archive’s own passphrase, or the code of an older recovery sheet</translation>
    </message>
    <message>
        <source>In eerder gemaakte reservekopieën staat een gewist dossier nog. Haal het ook daaruit; sluit voor een jaararchief de stick aan. Wordt een oude reservekopie teruggezet, dan wist het programma het dossier daarin vanzelf opnieuw.</source>
        <translation>Backups made earlier still hold an erased dossier. Take it out of those too; plug in the stick for a yearly archive. When an old backup is restored, the program erases the dossier in it again by itself.</translation>
    </message>
    <message>
        <source>Waar staan de reservekopieën?</source>
        <translation>Where are the backups?</translation>
    </message>
    <message numerus="yes">
        <source>Uit %n reservekopieën gehaald.</source>
        <translation>
            <numerusform>Taken out of %n backup.</numerusform>
            <numerusform>Taken out of %n backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservekopieën gingen niet open: typ hier wat ze opent.</source>
        <translation>
            <numerusform>%n backup did not open: type what opens it.</numerusform>
            <numerusform>%n backups did not open: type what opens them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservekopieën waren niet te lezen of te schrijven.</source>
        <translation>
            <numerusform>%n backup could not be read or written.</numerusform>
            <numerusform>%n backups could not be read or written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Druk voor het jaararchief een nieuw certificaat af.</source>
        <translation>Print a new certificate for the yearly archive.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Getekend exemplaar van {name}</source>
        <translation>Signed copy of {name}</translation>
    </message>
    <message>
        <source>De scan wordt geopend…</source>
        <translation>Opening the scan…</translation>
    </message>
    <message>
        <source>Scan bekijken</source>
        <translation>Look at the scan</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Scan bekijken</source>
        <translation>Look at the scan</translation>
    </message>
    <message>
        <source>Scan van {name} bekijken</source>
        <translation>Look at the scan of {name}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>dit veld</source>
        <translation>this field</translation>
    </message>
    <message>
        <source>de dag waarop de werkaantekening verloopt</source>
        <translation>the day on which the working note expires</translation>
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
        <source>een doel, een afspraak, een oefening of een gesprek</source>
        <translation>a goal, an agreement, an exercise or a talk</translation>
    </message>
    <message>
        <source>wat de bedrijfsarts zei</source>
        <translation>what the company doctor said</translation>
    </message>
    <message>
        <source>de dag waarop de bedrijfsarts dit zei</source>
        <translation>the day on which the company doctor said this</translation>
    </message>
    <message>
        <source>het woord voor de lijst</source>
        <translation>the word for the list</translation>
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
        <source>de omschrijving of de tijd van de afspraak</source>
        <translation>the description or the time of the appointment</translation>
    </message>
    <message>
        <source>het einde van de werkdag</source>
        <translation>the end of the working day</translation>
    </message>
    <message>
        <source>de reistijd of het aantal gesprekken</source>
        <translation>the travel time or the number of talks</translation>
    </message>
    <message>
        <source>de naam of de dagen van de schoolvakantie</source>
        <translation>the name or the days of the school holiday</translation>
    </message>
    <message>
        <source>de naam of de week van de mijlpaal</source>
        <translation>the name or the week of the milestone</translation>
    </message>
    <message>
        <source>de notitie</source>
        <translation>the note</translation>
    </message>
    <message>
        <source>het inzicht</source>
        <translation>the insight</translation>
    </message>
    <message>
        <source>de titel en de tekst van het tekstblok</source>
        <translation>the title and the text of the text block</translation>
    </message>
    <message>
        <source>de aanvulling</source>
        <translation>the addendum</translation>
    </message>
    <message>
        <source>een passage</source>
        <translation>a passage</translation>
    </message>
    <message>
        <source>hoe u hebt herinnerd</source>
        <translation>how you reminded them</translation>
    </message>
    <message>
        <source>het woord</source>
        <translation>the word</translation>
    </message>
    <message>
        <source>de naam van het programma</source>
        <translation>the name of the programme</translation>
    </message>
    <message>
        <source>het levensgebied</source>
        <translation>the life area</translation>
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
        <source>wat op het formulier is aangekruist</source>
        <translation>what is ticked on the form</translation>
    </message>
    <message>
        <source>het antwoord op elk punt</source>
        <translation>the answer to each point</translation>
    </message>
    <message>
        <source>de brief</source>
        <translation>the letter</translation>
    </message>
    <message>
        <source>het tarief per uur</source>
        <translation>the rate per hour</translation>
    </message>
    <message>
        <source>het bedrag</source>
        <translation>the amount</translation>
    </message>
    <message>
        <source>waarom u toch doorgaat</source>
        <translation>why you go on all the same</translation>
    </message>
    <message>
        <source>hoe het is gegeven</source>
        <translation>how it was given</translation>
    </message>
    <message>
        <source>hoe u het hebt verteld</source>
        <translation>how you told them</translation>
    </message>
    <message>
        <source>de naam van de groep</source>
        <translation>the name of the group</translation>
    </message>
    <message>
        <source>waarmee iemand hielp</source>
        <translation>what somebody helped with</translation>
    </message>
    <message>
        <source>wie er geholpen werd</source>
        <translation>who was helped</translation>
    </message>
    <message>
        <source>een bijeenkomst die is gehouden</source>
        <translation>a meeting that was held</translation>
    </message>
    <message>
        <source>het jaar</source>
        <translation>the year</translation>
    </message>
    <message>
        <source>een omschrijving</source>
        <translation>a description</translation>
    </message>
    <message>
        <source>wat er is gebruikt</source>
        <translation>what was used</translation>
    </message>
    <message>
        <source>het lid</source>
        <translation>the member</translation>
    </message>
    <message>
        <source>een onderdeel van het meegeefpakket</source>
        <translation>a part of the take-away pack</translation>
    </message>
    <message>
        <source>het doel</source>
        <translation>the goal</translation>
    </message>
    <message>
        <source>het huiswerk</source>
        <translation>the homework</translation>
    </message>
    <message>
        <source>het aantal gesprekken</source>
        <translation>the number of talks</translation>
    </message>
    <message>
        <source>de reden om eerder te stoppen</source>
        <translation>the reason for stopping earlier</translation>
    </message>
    <message>
        <source>wat gedeeld mag worden</source>
        <translation>what may be shared</translation>
    </message>
    <message>
        <source>de einddatum</source>
        <translation>the end date</translation>
    </message>
    <message>
        <source>het antwoord op de opdracht</source>
        <translation>the answer to the assignment</translation>
    </message>
    <message>
        <source>het besluit</source>
        <translation>the decision</translation>
    </message>
    <message>
        <source>de actie</source>
        <translation>the action</translation>
    </message>
    <message>
        <source>een cijfer van 0 tot en met 10</source>
        <translation>a score from 0 to 10</translation>
    </message>
    <message>
        <source>uw naam</source>
        <translation>your name</translation>
    </message>
    <message>
        <source>wie het blad krijgt</source>
        <translation>who gets the sheet</translation>
    </message>
    <message>
        <source>de reden</source>
        <translation>the reason</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Map:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Soort bestand:</source>
        <translation>Kind of file:</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Naam, gesprek, documentnummer, woord of opdracht</source>
        <translation>Name, talk, document number, word or command</translation>
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
        <source>Niets gevonden. Probeer het begin van een woord, of een deel van de naam of van het nummer.</source>
        <translation>Nothing found. Try the beginning of a word, or part of the name or of the number.</translation>
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
        <source>Ik heb een reservekopie</source>
        <translation>I have a backup</translation>
    </message>
    <message>
        <source>Stap {number} van {count}</source>
        <translation>Step {number} of {count}</translation>
    </message>
</context>
<context>
    <name>FirstTalkCard</name>
    <message>
        <source>Alleen een intake, volgens {programme}</source>
        <translation>Only an intake, as in {programme}</translation>
    </message>
    <message numerus="yes">
        <source>Er komt/komen %n gesprek(ken) in de agenda.</source>
        <translation>
            <numerusform>%n talk will be put in the calendar.</numerusform>
            <numerusform>%n talks will be put in the calendar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{talks} Het laatste is op {day}.</source>
        <translation>{talks} The last one is on {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken) past/passen nu niet; plan die later in het traject.</source>
        <translation>
            <numerusform>%n talk does not fit now; plan it later in the trajectory.</numerusform>
            <numerusform>%n talks do not fit now; plan them later in the trajectory.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eerste gesprek</source>
        <translation>First talk</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begins</translation>
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
        <source>Plan de rest van het traject meteen in</source>
        <translation>Plan the rest of the trajectory at once</translation>
    </message>
</context>
<context>
    <name>ForgetTime</name>
    <message>
        <source>Wis de tijd van het gesprek</source>
        <translation>Clear the time of the talk</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>{pages} van {count}</source>
        <translation>{pages} of {count}</translation>
    </message>
    <message>
        <source>Dit is een getekend toestemmingsformulier</source>
        <translation>This is a signed consent form</translation>
    </message>
    <message>
        <source>De toestemming is vastgelegd</source>
        <translation>The consent has been recorded</translation>
    </message>
    <message>
        <source>Vastgelegd dat het niet is gegeven</source>
        <translation>Recorded that it was not given</translation>
    </message>
    <message>
        <source>Antwoord vastleggen</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>Bewaren als bewijs</source>
        <translation>Keep as evidence</translation>
    </message>
    <message>
        <source>Naar de toestemming</source>
        <translation>Go to the consent</translation>
    </message>
    <message>
        <source>Toestemming {number} is al vastgelegd. De scan wordt als bewijs bewaard.</source>
        <translation>Consent {number} has been recorded already. The scan will be kept as evidence.</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Vet</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Opsomming</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Genummerde lijst</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Inspringen</source>
        <translation>Indent</translation>
    </message>
    <message>
        <source>Terug naar links</source>
        <translation>Outdent</translation>
    </message>
</context>
<context>
    <name>GateNotice</name>
    <message>
        <source>Nog niet open: {missing}.</source>
        <translation>Not open yet: {missing}.</translation>
    </message>
    <message>
        <source>Toch doorgaan, want …</source>
        <translation>Go on all the same, because …</translation>
    </message>
    <message>
        <source>Waarom gaat u toch door?</source>
        <translation>Why do you go on all the same?</translation>
    </message>
    <message>
        <source>Doorgaan en de reden bewaren</source>
        <translation>Go on and keep the reason</translation>
    </message>
    <message>
        <source>Eerst de geschiktheid nagaan</source>
        <translation>First check suitability</translation>
    </message>
    <message>
        <source>Eerst de doelen vastleggen</source>
        <translation>First record the goals</translation>
    </message>
    <message>
        <source>Eerst de evaluatie houden</source>
        <translation>First hold the evaluation</translation>
    </message>
    <message>
        <source>Eerst de opdracht afronden</source>
        <translation>First finish the assignment</translation>
    </message>
    <message>
        <source>Eerst toestemming vragen</source>
        <translation>First ask consent</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>ga na of het programma nu past</source>
        <translation>check whether the programme suits now</translation>
    </message>
    <message>
        <source>leg minstens één doel vast</source>
        <translation>record at least one goal</translation>
    </message>
    <message>
        <source>rond de opdracht van de vorige fase af</source>
        <translation>finish the assignment of the phase before</translation>
    </message>
    <message>
        <source>houd eerst het evaluatiegesprek</source>
        <translation>hold the evaluation talk first</translation>
    </message>
    <message>
        <source>vraag toestemming om naar de levensgebieden te vragen</source>
        <translation>ask consent to ask about the life areas</translation>
    </message>
</context>
<context>
    <name>GeneralSheet</name>
    <message>
        <source>Naam en samenvatting</source>
        <translation>Name and summary</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Samenvatting</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Afgesproken uren</source>
        <translation>Agreed hours</translation>
    </message>
    <message>
        <source>Uren per week</source>
        <translation>Hours a week</translation>
    </message>
    <message>
        <source> uur</source>
        <translation> hours</translation>
    </message>
    <message>
        <source>Aantal gesprekken</source>
        <translation>Number of talks</translation>
    </message>
    <message>
        <source>Minstens</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Hoogstens</source>
        <translation>At most</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>Lees dit samen; zo wordt het bewaard</source>
        <translation>Read this together; it is kept like this</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Geeft {client} toestemming?</source>
        <translation>Does {client} give consent?</translation>
    </message>
    <message>
        <source>Er hoeft nu niets. De vraag blijft bij de toestemmingen van {client} staan, met deze tekst. Er gaat niets naar {recipient} tot er een antwoord is.</source>
        <translation>Nothing has to be decided now. The question stays with the consents of {client}, with this text. Nothing goes to {recipient} until there is an answer.</translation>
    </message>
    <message>
        <source>Toestemming vastleggen</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Vastleggen dat het niet is gegeven</source>
        <translation>Record that it was not given</translation>
    </message>
    <message>
        <source>De vraag laten staan</source>
        <translation>Leave the question open</translation>
    </message>
    <message>
        <source>Vraag bewaren</source>
        <translation>Keep the question</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>GivingWays</name>
    <message>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Druk het formulier af, laat het ondertekenen en bewaar het papier. Leg daarna hier vast wanneer het is ondertekend.</source>
        <translation>Print the form, have it signed and keep the paper. Then record here when it was signed.</translation>
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
        <source>Op het scherm</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Mondeling</source>
        <translation>Orally</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Naar het traject</source>
        <translation>To the trajectory</translation>
    </message>
</context>
<context>
    <name>GoalsList</name>
    <message>
        <source>Wat is erover gezegd?</source>
        <translation>What was said about it?</translation>
    </message>
    <message>
        <source>Wat wil de deelnemer bereiken, in eigen woorden?</source>
        <translation>What does the client want to reach, in their own words?</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Nog geen doelen. Schrijf op wat de deelnemer wil bereiken.</source>
        <translation>No goals yet. Write down what the client wants to reach.</translation>
    </message>
    <message>
        <source>gesteld op {day}</source>
        <translation>set on {day}</translation>
    </message>
    <message>
        <source>teruggekeken op {day}</source>
        <translation>reviewed on {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Bereikt</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Veranderd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Losgelaten</source>
        <translation>Let go</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Doelen van de deelnemer</source>
        <translation>The client’s goals</translation>
    </message>
    <message>
        <source>Bij het begin en nu</source>
        <translation>At the start and now</translation>
    </message>
    <message>
        <source>Huiswerk dat nog openstaat</source>
        <translation>Homework still open</translation>
    </message>
    <message>
        <source>gegeven op {day}</source>
        <translation>given on {day}</translation>
    </message>
    <message>
        <source>Nog niet verteld</source>
        <translation>Not told yet</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Leden</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Bijeenkomsten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Hulp en thema’s</source>
        <translation>Help and themes</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Onderdeel van de groep</source>
        <translation>Part of the group</translation>
    </message>
    <message>
        <source>Alle groepen</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Vitaliteitsbudget</source>
        <translation>Vitality budget</translation>
    </message>
    <message>
        <source>Nieuwe groep</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Leden en bijeenkomsten komen hierna.</source>
        <translation>Members and meetings come next.</translation>
    </message>
    <message>
        <source>Lotgenotengroep</source>
        <translation>Peer group</translation>
    </message>
    <message>
        <source>Groep van leidinggevenden</source>
        <translation>Group of managers</translation>
    </message>
    <message>
        <source>in tweetallen</source>
        <translation>in pairs</translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Groepen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Lid</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Lid geweest</source>
        <translation>Was a member</translation>
    </message>
    <message>
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>tot en met {day}</source>
        <translation>until {day}</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groepen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Nog geen groepen. Maak een groep van lotgenoten of van leidinggevenden, en voeg de leden toe.</source>
        <translation>No groups yet. Make a group of peers or of managers, and add the members.</translation>
    </message>
    <message>
        <source>Nieuwe groep</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Vitaliteitsbudget</source>
        <translation>Vitality budget</translation>
    </message>
    <message numerus="yes">
        <source>%n groep(en)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message>
        <source>Lotgenoten</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Leidinggevenden</source>
        <translation>Managers</translation>
    </message>
    <message numerus="yes">
        <source>%n lid/leden</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Nog niet gepland</source>
        <translation>Not planned yet</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Bewaren als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Bewaren als PDF, met het zegel van de praktijk</source>
        <translation>Save as PDF, with the practice’s seal</translation>
    </message>
    <message>
        <source>Bewaren als PDF met een wachtzin</source>
        <translation>Save as PDF with a passphrase</translation>
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
        <source>Gesprek gehouden (kan vanaf de dag zelf)</source>
        <translation>Talk held (from its day on)</translation>
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
    <name>HelpCard</name>
    <message>
        <source>de groep</source>
        <translation>the group</translation>
    </message>
    <message>
        <source>Nog niets vastgelegd.</source>
        <translation>Nothing recorded yet.</translation>
    </message>
    <message>
        <source>Wie hielp wie</source>
        <translation>Who helped whom</translation>
    </message>
    <message>
        <source>Wie hielp</source>
        <translation>Who helped</translation>
    </message>
    <message>
        <source>Wie werd geholpen</source>
        <translation>Who was helped</translation>
    </message>
    <message>
        <source>Waarmee</source>
        <translation>With what</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>{helper} hielp {helped}: {what}</source>
        <translation>{helper} helped {helped}: {what}</translation>
    </message>
    <message>
        <source>{line} verwijderen</source>
        <translation>Remove {line}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Wie hielp wie</source>
        <translation>Who helped whom</translation>
    </message>
    <message>
        <source>Thema’s</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Helpen doet de helper net zo goed als wie geholpen wordt.</source>
        <translation>Helping does the helper as much good as the one who is helped.</translation>
    </message>
    <message>
        <source>Nog niets vastgelegd. Dat doet u in de notitie van een bijeenkomst.</source>
        <translation>Nothing recorded yet. You do that in the note of a meeting.</translation>
    </message>
    <message>
        <source>Nog geen thema’s aangevinkt. Dat doet u in de notitie van een bijeenkomst.</source>
        <translation>No themes ticked yet. You do that in the note of a meeting.</translation>
    </message>
    <message>
        <source>de groep</source>
        <translation>the group</translation>
    </message>
    <message>
        <source>{helper} hielp {helped}</source>
        <translation>{helper} helped {helped}</translation>
    </message>
    <message numerus="yes">
        <source>bij %n bijeenkomst(en)</source>
        <translation>
            <numerusform>at %n meeting</numerusform>
            <numerusform>at %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Oefenpraktijk</source>
        <translation>Sample practice</translation>
    </message>
    <message>
        <source>Een verzonnen praktijk met deelnemers, groepen en een netwerk in elk stadium. Probeer er alles in uit: niets komt in uw eigen kluis, en het verdwijnt als u die sluit.</source>
        <translation>A made-up practice with clients, groups and a network at every stage. Try anything in it: nothing gets into your own vault, and it is gone when you close it.</translation>
    </message>
    <message>
        <source>Oefenpraktijk openen</source>
        <translation>Open the sample practice</translation>
    </message>
    <message>
        <source>Programma’s</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Elk traject volgt een programma: de gesprekken, de vragen bij elke notitie, wat er gemeten wordt en wat eruit komt. U kunt een programma kopiëren en aanpassen.</source>
        <translation>Every trajectory follows a programme: the talks, the questions of each note, what is measured and what comes out. You can copy a programme and change it.</translation>
    </message>
    <message>
        <source>Programma’s bekijken</source>
        <translation>See the programmes</translation>
    </message>
    <message>
        <source>Sneltoetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Deze hulp</source>
        <translation>This help</translation>
    </message>
    <message>
        <source>Zoeken: deelnemer, gesprek of document</source>
        <translation>Find: client, talk or document</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Notitie bewaren; dat gebeurt ook vanzelf</source>
        <translation>Save the note; that also happens by itself</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Namen als initialen tonen, en weer voluit</source>
        <translation>Show names as initials, and in full again</translation>
    </message>
    <message>
        <source>Naar het scherm op die plaats in het menu</source>
        <translation>To the screen in that place of the menu</translation>
    </message>
    <message>
        <source>Agenda: het gekozen gesprek verplaatsen</source>
        <translation>Calendar: move the chosen talk</translation>
    </message>
    <message>
        <source>Agenda: vorige en volgende week of maand</source>
        <translation>Calendar: previous and next week or month</translation>
    </message>
    <message>
        <source>Agenda: naar vandaag</source>
        <translation>Calendar: to today</translation>
    </message>
</context>
<context>
    <name>HistoryDeed</name>
    <message>
        <source>Eerdere versies</source>
        <translation>Earlier versions</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Eerdere versies</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Nog geen eerdere versies. Terwijl u schrijft, bewaart het programma de vorige tekst na een pauze, om de vijf minuten, en als er veel verdwijnt.</source>
        <translation>No earlier versions yet. While you write, the program keeps the previous text after a pause, every five minutes, and when much of it disappears.</translation>
    </message>
    <message>
        <source>Eerdere versies, de nieuwste bovenaan</source>
        <translation>Earlier versions, the newest first</translation>
    </message>
    <message>
        <source>Vergelijking met nu</source>
        <translation>Comparison with now</translation>
    </message>
    <message>
        <source>Doorgestreept stond er toen en nu niet meer; onderstreept is er later bij gekomen.</source>
        <translation>What is struck through stood there then and no longer does; what is underlined was added later.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Zet deze tekst terug</source>
        <translation>Bring this text back</translation>
    </message>
    <message numerus="yes">
        <source>%n eerdere versies, vergeleken met wat er nu staat</source>
        <translation>
            <numerusform>%n earlier version, compared with what stands there now</numerusform>
            <numerusform>%n earlier versions, compared with what stands there now</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Deze tekst staat er nu precies zo.</source>
        <translation>Exactly this text stands there now.</translation>
    </message>
    <message>
        <source>De woorden zijn gelijk gebleven; tekens, opmaak of van wie een regel is, niet.</source>
        <translation>The words have stayed the same; signs, looks or whose line it is have not.</translation>
    </message>
    <message numerus="yes">
        <source>%n woorden erbij</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woorden weg</source>
        <translation>
            <numerusform>%n word gone</numerusform>
            <numerusform>%n words gone</numerusform>
        </translation>
    </message>
    <message>
        <source>Sinds toen: {changes}.</source>
        <translation>Since then: {changes}.</translation>
    </message>
</context>
<context>
    <name>HomeworkCard</name>
    <message>
        <source>Huiswerk tot het volgende gesprek</source>
        <translation>Homework until the next talk</translation>
    </message>
    <message>
        <source>Wat doet de deelnemer tot het volgende gesprek?</source>
        <translation>What will the client do until the next talk?</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Nog geen huiswerk gegeven.</source>
        <translation>No homework given yet.</translation>
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
    <name>InsightDeed</name>
    <message>
        <source>Maak een inzicht van deze regel</source>
        <translation>Make an insight of this line</translation>
    </message>
</context>
<context>
    <name>InsightsBefore</name>
    <message>
        <source>Inzichten van eerder</source>
        <translation>Earlier insights</translation>
    </message>
    <message>
        <source>opgeschreven op {day}</source>
        <translation>written down on {day}</translation>
    </message>
    <message>
        <source>Klopt nog</source>
        <translation>Still holds</translation>
    </message>
    <message>
        <source>Nu anders</source>
        <translation>Different now</translation>
    </message>
    <message>
        <source>Losgelaten</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>Hoe kijkt de deelnemer er nu naar?</source>
        <translation>How does the client see it now?</translation>
    </message>
</context>
<context>
    <name>InsightsCard</name>
    <message>
        <source>Inzichten</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Delen – kan in het verslag</source>
        <translation>Share – may go in the report</translation>
    </message>
    <message>
        <source>Dit inzicht is van</source>
        <translation>This insight is from</translation>
    </message>
    <message>
        <source>Welk inzicht neemt de deelnemer mee?</source>
        <translation>Which insight does the client take along?</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Nog geen inzichten. Schrijf er een op, of maak er een van een regel met Ctrl+Shift+I.</source>
        <translation>No insights yet. Write one down, or make one of a line with Ctrl+Shift+I.</translation>
    </message>
</context>
<context>
    <name>InspectionView</name>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Namen van anderen</source>
        <translation>Names of others</translation>
    </message>
    <message>
        <source>Wat de deelnemer leest</source>
        <translation>What the client reads</translation>
    </message>
    <message>
        <source>Inzagekopie · alles wat over deze deelnemer is vastgelegd</source>
        <translation>Inspection copy · everything recorded about this client</translation>
    </message>
    <message>
        <source>In dit document staan namen. Met F8 staan ze weer voluit.</source>
        <translation>There are names in this document. F8 shows them in full again.</translation>
    </message>
    <message>
        <source>De bladzijden worden klaargezet.</source>
        <translation>The pages are being prepared.</translation>
    </message>
    <message>
        <source>Afgedrukt en in het register gezet: {number}.</source>
        <translation>Printed and entered in the register: {number}.</translation>
    </message>
    <message>
        <source>Bewaard als PDF en in het register gezet: {number}.</source>
        <translation>Saved as PDF and entered in the register: {number}.</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>In het kluisbestand is schade gevonden. Kijk wat er geraakt is en hoe u verdergaat.</source>
        <translation>Damage was found in the vault’s file. See what was hit and how to go on.</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>Look</translation>
    </message>
</context>
<context>
    <name>InvestmentPage</name>
    <message>
        <source>De organisatie</source>
        <translation>The organisation</translation>
    </message>
    <message>
        <source>Het plan</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Het verzuim</source>
        <translation>The absence</translation>
    </message>
    <message>
        <source>Wat verzuim verder kost</source>
        <translation>What else absence costs</translation>
    </message>
    <message>
        <source>Blad voor de opdrachtgever</source>
        <translation>Sheet for the commissioner</translation>
    </message>
    <message>
        <source>Uren begeleiding</source>
        <translation>Hours of guidance</translation>
    </message>
    <message>
        <source>Tarief per uur</source>
        <translation>Rate per hour</translation>
    </message>
    <message>
        <source>Kosten van een dag verzuim</source>
        <translation>Cost of a day of absence</translation>
    </message>
    <message>
        <source>Dagen verzuim</source>
        <translation>Days of absence</translation>
    </message>
    <message>
        <source>Verlies van productiviteit</source>
        <translation>Lost productivity</translation>
    </message>
    <message>
        <source>Verlies van kwaliteit</source>
        <translation>Loss of quality</translation>
    </message>
    <message>
        <source>Vervanging</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Op het blad staan alleen tijd en geld. Er staat niets op over de deelnemer.</source>
        <translation>The sheet holds time and money only. It says nothing about the client.</translation>
    </message>
    <message>
        <source>Blad bekijken</source>
        <translation>View sheet</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>{title} naar boven</source>
        <translation>Move {title} up</translation>
    </message>
    <message>
        <source>{title} naar beneden</source>
        <translation>Move {title} down</translation>
    </message>
    <message>
        <source>{title} weghalen</source>
        <translation>Take away {title}</translation>
    </message>
</context>
<context>
    <name>KeepAsSnippet</name>
    <message>
        <source>Bewaar als tekstblok…</source>
        <translation>Keep as a snippet…</translation>
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
    <name>KeepingLines</name>
    <message>
        <source>Voor het laatst gezien op {day}. Twee van de zes groepen volstaan.</source>
        <translation>Last seen on {day}. Two of the six groups are enough.</translation>
    </message>
    <message>
        <source>Hebt u het herstelblad nog?</source>
        <translation>Do you still have the recovery sheet?</translation>
    </message>
    <message>
        <source>Nagaan</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Er zijn momentopnamen die nog met het oude herstelblad opengaan</source>
        <translation>There are snapshots that still open with the old recovery sheet</translation>
    </message>
    <message>
        <source>Bewaar het oude blad tot ze zijn bijgewerkt.</source>
        <translation>Keep the old sheet until they are updated.</translation>
    </message>
    <message>
        <source>Bijwerken</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Het jaararchief van {month} is nog niet gemaakt</source>
        <translation>The yearly archive of {month} has not been made yet</translation>
    </message>
    <message>
        <source>Neem een USB-stick die u daarna buiten de deur bewaart.</source>
        <translation>Take a USB stick that you keep somewhere else afterwards.</translation>
    </message>
    <message>
        <source>Maken</source>
        <translation>Make</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>4. Afdrukken en wegleggen</source>
        <translation>4. Print and put away</translation>
    </message>
    <message>
        <source>{number} is gemaakt, teruggelezen, op proef teruggezet en gelijk aan de kluis ({size}).</source>
        <translation>{number} was made, read back, restored on trial and is equal to the vault ({size}).</translation>
    </message>
    <message>
        <source>Waar bewaart u het?</source>
        <translation>Where do you keep it?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: kluisje bij de bank. Dit komt op het bewijs.</source>
        <translation>For example: safe deposit box at the bank. This goes on the page.</translation>
    </message>
    <message>
        <source>Plaats bewaren</source>
        <translation>Save place</translation>
    </message>
    <message>
        <source>Nog een jaararchief maken</source>
        <translation>Make another yearly archive</translation>
    </message>
    <message>
        <source>Bewijs en label bekijken en afdrukken</source>
        <translation>Look at and print the page and the label</translation>
    </message>
    <message>
        <source>Werp de stick uit, plak het label erop en leg hem weg: niet bij de laptop, en niet bij wat hem opent. Leg het bewijs bij uw administratie.</source>
        <translation>Eject the stick, put the label on it and put it away: not with the laptop, and not with what opens it. Keep the page with your records.</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>Tekst van de vorige keer invoegen</source>
        <translation>Insert the text of last time</translation>
    </message>
    <message>
        <source>Van de vorige keer, {day}:</source>
        <translation>From last time, {day}:</translation>
    </message>
</context>
<context>
    <name>LifeAreasCard</name>
    <message>
        <source>Levensgebieden</source>
        <translation>Life areas</translation>
    </message>
    <message>
        <source>Nog niet gevraagd. Vragen kan alleen met toestemming.</source>
        <translation>Not asked yet. It can only be asked with consent.</translation>
    </message>
    <message>
        <source>Toestemming vragen</source>
        <translation>Ask for consent</translation>
    </message>
    <message>
        <source>Laatst besproken op {day}.</source>
        <translation>Last spoken of on {day}.</translation>
    </message>
    <message>
        <source>Op {day} liever niet. Later mag het alsnog.</source>
        <translation>Rather not on {day}. It can be done later.</translation>
    </message>
    <message>
        <source>Levensgebieden bekijken</source>
        <translation>See the life areas</translation>
    </message>
    <message>
        <source>Opnieuw vragen</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>De levensgebieden zijn in dit gesprek nog niet gevraagd.</source>
        <translation>The life areas have not been asked about at this talk yet.</translation>
    </message>
    <message>
        <source>De levensgebieden zijn in dit gesprek besproken.</source>
        <translation>The life areas were spoken of at this talk.</translation>
    </message>
    <message>
        <source>De deelnemer wilde de levensgebieden in dit gesprek liever niet bespreken.</source>
        <translation>The client preferred not to speak of the life areas at this talk.</translation>
    </message>
</context>
<context>
    <name>LifeMapView</name>
    <message>
        <source>Opnieuw vragen</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Geen enkel programma heeft levensgebieden. Voeg ze toe bij Programma’s.</source>
        <translation>No programme has life areas. Add them under Programmes.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Dat is goed. De levensgebieden worden overgeslagen. Er gaat niets verloren: het traject gaat gewoon verder, en later mag het altijd alsnog.</source>
        <translation>That is fine. The life areas are passed over. Nothing is lost: the trajectory simply goes on, and it can always be done later.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Naar het gesprek</source>
        <translation>Go to the talk</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>Go to the dossier</translation>
    </message>
    <message>
        <source>Levensgebieden · eerst de vraag of het mag</source>
        <translation>Life areas · first the question whether you may ask</translation>
    </message>
    <message>
        <source>Levensgebieden · besproken op {day}</source>
        <translation>Life areas · spoken of on {day}</translation>
    </message>
    <message>
        <source>Levensgebieden · op {day} liever niet</source>
        <translation>Life areas · rather not on {day}</translation>
    </message>
</context>
<context>
    <name>LimitationCard</name>
    <message>
        <source>Dit lijkt meer dan een beperking te zeggen. Schrijf alleen op wat iemand op het werk wel of niet kan.</source>
        <translation>This seems to say more than a limitation. Write down only what somebody can or cannot do at work.</translation>
    </message>
    <message>
        <source>Wijziging bewaren</source>
        <translation>Save change</translation>
    </message>
    <message>
        <source>Citaat vastleggen</source>
        <translation>Record quote</translation>
    </message>
    <message>
        <source>Niet wijzigen</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <source>Wat de bedrijfsarts zei over werk</source>
        <translation>What the company doctor said about work</translation>
    </message>
    <message>
        <source>Alleen als citaat, en alleen de beperking: wat iemand op het werk wel of niet kan. Nooit een diagnose. Een werkgever leest dit alleen met toestemming van de deelnemer.</source>
        <translation>Only as a quote, and only the limitation: what somebody can or cannot do at work. Never a diagnosis. An employer reads this only with the client’s consent.</translation>
    </message>
    <message>
        <source>Er is nog geen bedrijfsarts bij deze deelnemer. Voeg die eerst toe: alleen die kunt u citeren.</source>
        <translation>This client has no company doctor yet. Add one first: only a company doctor can be quoted.</translation>
    </message>
    <message>
        <source>Wat de bedrijfsarts zei, woord voor woord</source>
        <translation>What the company doctor said, word for word</translation>
    </message>
    <message>
        <source>Welke bedrijfsarts</source>
        <translation>Which company doctor</translation>
    </message>
    <message>
        <source>Gezegd op</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Bedrijfsarts toevoegen</source>
        <translation>Add company doctor</translation>
    </message>
</context>
<context>
    <name>LimitationRow</name>
    <message>
        <source>Verstrekt</source>
        <translation>Disclosed</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Wijzigen: {quote}</source>
        <translation>Change: {quote}</translation>
    </message>
    <message>
        <source>Verwijderen: {quote}</source>
        <translation>Remove: {quote}</translation>
    </message>
</context>
<context>
    <name>LineMaker</name>
    <message>
        <source>Eigen regel</source>
        <translation>Own line</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Wie te bellen</source>
        <translation>Whom to ring</translation>
    </message>
    <message>
        <source>Bel de deelnemers met een gepland gesprek. Wat in de gesprekken is gezegd, staat hier niet.</source>
        <translation>Ring the clients with a planned talk. What was said in the talks is not here.</translation>
    </message>
    <message>
        <source>Er staan geen deelnemers in deze kluis.</source>
        <translation>There are no clients in this vault.</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Geplande gesprekken</source>
        <translation>Planned talks</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Notities openen is een tweede stap. Doe dat alleen als het niet anders kan; wie en waarom blijft vast.</source>
        <translation>Opening notes is a second step. Do so only when there is no other way; who and why stays on record.</translation>
    </message>
    <message>
        <source>Waarom u de notities opent</source>
        <translation>Why you open the notes</translation>
    </message>
    <message>
        <source>Notities openen</source>
        <translation>Open the notes</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Geplande gesprekken, op volgorde</source>
        <translation>Planned talks, in order of time</translation>
    </message>
    <message>
        <source>Iedereen, op naam</source>
        <translation>Everybody, by name</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
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
    <message numerus="yes">
        <source>Verloopt over %n dag(en)</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Vandaag de laatste dag</source>
        <translation>Last day today</translation>
    </message>
    <message>
        <source>Gevraagd</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Niet gegeven</source>
        <translation>Not given</translation>
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
    <name>ListsSheet</name>
    <message>
        <source>Wanneer het programma past</source>
        <translation>When the programme suits</translation>
    </message>
    <message>
        <source>Levensgebieden</source>
        <translation>Life areas</translation>
    </message>
    <message>
        <source>Thema’s</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Wat de deelnemer meekrijgt</source>
        <translation>What the client takes along</translation>
    </message>
    <message>
        <source>Naam van een nieuw punt</source>
        <translation>Name of a new point</translation>
    </message>
    <message>
        <source>Punt toevoegen</source>
        <translation>Add point</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Een nieuwe vraag</source>
        <translation>A new question</translation>
    </message>
    <message>
        <source>Vraag toevoegen</source>
        <translation>Add question</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Wat 0 betekent</source>
        <translation>What 0 means</translation>
    </message>
    <message>
        <source>Wat 10 betekent</source>
        <translation>What 10 means</translation>
    </message>
</context>
<context>
    <name>LookBackCard</name>
    <message>
        <source>Hoe ging het?</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>Huiswerk van eerder</source>
        <translation>Homework from before</translation>
    </message>
    <message>
        <source>gegeven op {day}</source>
        <translation>given on {day}</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Deels</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Niet gedaan</source>
        <translation>Not done</translation>
    </message>
</context>
<context>
    <name>MakingCard</name>
    <message>
        <source>Bezig</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Wacht</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets achtergebleven op de stick.</source>
        <translation>Stopped. Nothing was left behind on the stick.</translation>
    </message>
    <message>
        <source>3. Maken en nakijken</source>
        <translation>3. Making and checking</translation>
    </message>
    <message>
        <source>Het programma gelooft het pas als het is bewezen. U kunt ondertussen gewoon doorwerken.</source>
        <translation>The program only believes it once it is proven. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>De kluis nakijken en versleuteld wegschrijven</source>
        <translation>Checking the vault and writing it, encrypted</translation>
    </message>
    <message>
        <source>Teruglezen van de stick of schijf zelf</source>
        <translation>Reading back from the stick or disk itself</translation>
    </message>
    <message>
        <source>Op proef terugzetten op een wegwerpplek</source>
        <translation>Restoring on trial in a throwaway place</translation>
    </message>
    <message>
        <source>Elke tabel vergelijken met de kluis</source>
        <translation>Comparing every table with the vault</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Jaararchief maken</source>
        <translation>Make a yearly archive</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ManageSnippets</name>
    <message>
        <source>Tekstblokken beheren…</source>
        <translation>Manage snippets…</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Besproken op</source>
        <translation>Spoken of on</translation>
    </message>
    <message>
        <source>Stoppen met vragen…</source>
        <translation>Stop asking…</translation>
    </message>
    <message>
        <source>Wil de deelnemer niet verder praten over de levensgebieden? Dan kan er niets meer bij. Wat al is gezegd, blijft in het dossier.</source>
        <translation>Does the client not want to talk on about the life areas? Then nothing more can be added. What was said stays in the dossier.</translation>
    </message>
    <message>
        <source>Toch doorgaan</source>
        <translation>Go on after all</translation>
    </message>
    <message>
        <source>Stoppen met vragen</source>
        <translation>Stop asking</translation>
    </message>
    <message>
        <source>De waarden van het wiel</source>
        <translation>The values of the wheel</translation>
    </message>
    <message>
        <source>Op {day} om {time} is gestopt met vragen. Wat al was gezegd, blijft in het dossier.</source>
        <translation>On {day} at {time} asking was stopped. What had been said stays in the dossier.</translation>
    </message>
    <message>
        <source>Daarna is het opnieuw gevraagd. Aan deze kaart verandert niets meer.</source>
        <translation>It was asked again after that. Nothing changes on this map any more.</translation>
    </message>
    <message>
        <source>Levensgebied</source>
        <translation>Life area</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Eerder</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Beweging</source>
        <translation>Movement</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Er is een nieuwere momentopname, van {day}.</source>
        <translation>There is a newer snapshot, of {day}.</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Metingen van 0 tot 10</source>
        <translation>Scores from 0 to 10</translation>
    </message>
    <message>
        <source>Vorige keer {score}, op {day}</source>
        <translation>Last time {score}, on {day}</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Meting</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Meting van</source>
        <translation>Scores of</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ieder lid van de kerngroep geeft bij elk onderwerp een cijfer van 0 tot en met 10; een leeg vak telt niet mee. Meet aan het begin en later nog eens. Het verslag toont alleen gemiddelden over vijf mensen of meer.</source>
        <translation>Each member of the core group gives each subject a score from 0 to 10; an empty field does not count. Ask at the start and again later. The report shows only means over five people or more.</translation>
    </message>
    <message>
        <source>Er is nog niemand om te meten. Voeg eerst leden aan de kerngroep toe.</source>
        <translation>There is nobody to ask yet. First add members to the core group.</translation>
    </message>
    <message>
        <source>Naar de kerngroep</source>
        <translation>To the core group</translation>
    </message>
    <message>
        <source>Meting bewaren</source>
        <translation>Save scores</translation>
    </message>
    <message>
        <source>Begin en laatste meting</source>
        <translation>First and latest scores</translation>
    </message>
    <message>
        <source>een nieuwe dag</source>
        <translation>a new day</translation>
    </message>
    <message>
        <source>Een cijfer ligt tussen 0 en 10. Wijzig de gemerkte vakken en bewaar opnieuw.</source>
        <translation>A score lies between 0 and 10. Change the marked fields and save again.</translation>
    </message>
    <message>
        <source>{title}: van {before} naar {after}, {people} mensen</source>
        <translation>{title}: from {before} to {after}, {people} people</translation>
    </message>
    <message>
        <source>{title}: te weinig mensen voor een cijfer</source>
        <translation>{title}: too few people for a figure</translation>
    </message>
    <message>
        <source>Gemiddelden van wie op twee dagen of meer een cijfer gaf, over vijf mensen of meer.</source>
        <translation>Means of those who gave a score on two days or more, over five people or more.</translation>
    </message>
    <message>
        <source>Er is nog niets gemeten. De scores staan bij de notitie van een gesprek.</source>
        <translation>Nothing was measured yet. The scores are with the note of a talk.</translation>
    </message>
    <message>
        <source>Naar het bord</source>
        <translation>To the board</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Dezelfde cijfers als tabel</source>
        <translation>The same figures as a table</translation>
    </message>
    <message>
        <source>Grafiek van {names}. De cijfers staan in de tabel eronder.</source>
        <translation>Chart of {names}. The figures are in the table below.</translation>
    </message>
    <message>
        <source>0: {low} · 10: {high}</source>
        <translation>0: {low} · 10: {high}</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
</context>
<context>
    <name>MeasuresSheet</name>
    <message>
        <source>Wat wordt gemeten, van 0 tot 10</source>
        <translation>What is measured, from 0 to 10</translation>
    </message>
    <message>
        <source>Naam van een nieuwe meting</source>
        <translation>Name of a new measure</translation>
    </message>
    <message>
        <source>Meting toevoegen</source>
        <translation>Add measure</translation>
    </message>
    <message>
        <source>0 is {low}, 10 is {high}</source>
        <translation>0 is {low}, 10 is {high}</translation>
    </message>
    <message>
        <source>Naam van de meting</source>
        <translation>Name of the measure</translation>
    </message>
    <message>
        <source>Wat 0 betekent</source>
        <translation>What 0 means</translation>
    </message>
    <message>
        <source>Wat 10 betekent</source>
        <translation>What 10 means</translation>
    </message>
    <message>
        <source>Minder is beter</source>
        <translation>Less is better</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
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
        <source>Niet doorgegaan</source>
        <translation>Did not happen</translation>
    </message>
    <message>
        <source>{came} van {invited} aanwezig</source>
        <translation>{came} of {invited} present</translation>
    </message>
    <message>
        <source>{invited} uitgenodigd</source>
        <translation>{invited} invited</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Bijeenkomsten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Nog geen bijeenkomst gepland. Plan de eerste hiernaast; wie in de kerngroep zit, doet vanzelf mee.</source>
        <translation>No meeting planned yet. Plan the first one beside this; whoever is in the core group takes part by itself.</translation>
    </message>
    <message>
        <source>Bijeenkomst plannen</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Wat voor bijeenkomst?</source>
        <translation>What kind of meeting?</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Begint om</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Naar het traject</source>
        <translation>Go to the trajectory</translation>
    </message>
    <message>
        <source>Nog geen bijeenkomsten gepland.</source>
        <translation>No meetings planned yet.</translation>
    </message>
    <message>
        <source>Aanwezigheid</source>
        <translation>Attendance</translation>
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
        <source>Niemand gekomen</source>
        <translation>Nobody came</translation>
    </message>
    <message>
        <source>{number}. {kind}</source>
        <translation>{number}. {kind}</translation>
    </message>
    <message>
        <source>Fase {number}: {title}</source>
        <translation>Phase {number}: {title}</translation>
    </message>
    <message>
        <source>Bij de organisatie</source>
        <translation>At the organisation</translation>
    </message>
    <message>
        <source>In de praktijk</source>
        <translation>At the practice</translation>
    </message>
    <message>
        <source>Telefonisch</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Via beeldbellen</source>
        <translation>By video call</translation>
    </message>
    <message>
        <source>Wandelend</source>
        <translation>Walking</translation>
    </message>
    <message>
        <source>Op die tijd staat al iets in uw agenda: {times}.</source>
        <translation>There is something in your calendar at that time already: {times}.</translation>
    </message>
</context>
<context>
    <name>MemberBlock</name>
    <message>
        <source>{name} was aanwezig</source>
        <translation>{name} was present</translation>
    </message>
    <message>
        <source>Regel over {name}</source>
        <translation>Line about {name}</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Niet meer in de groep</source>
        <translation>No longer in the group</translation>
    </message>
    <message>
        <source>Eigen regels</source>
        <translation>Own lines</translation>
    </message>
    <message>
        <source>Eigen regels van {name}</source>
        <translation>Own lines of {name}</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>{name} wijzigen</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>Taak in de groep</source>
        <translation>Task in the group</translation>
    </message>
    <message>
        <source>Taak bewaren</source>
        <translation>Save task</translation>
    </message>
    <message>
        <source>Verlaat de groep op</source>
        <translation>Leaves the group on</translation>
    </message>
    <message>
        <source>Verlaat de groep</source>
        <translation>Leaves the group</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Alleen voor wie per vergissing is toegevoegd.</source>
        <translation>Only for somebody added by mistake.</translation>
    </message>
    <message>
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>tot en met {day}</source>
        <translation>until {day}</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Leden</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Een regel komt in het dossier van dat lid. Een ander lid of de organisatie leest die nooit.</source>
        <translation>A line goes into that member’s dossier. Another member or the organisation never reads it.</translation>
    </message>
    <message>
        <source>Nog geen leden. Voeg ze toe bij de groep.</source>
        <translation>No members yet. Add them in the group.</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>%n lid/leden</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog niemand. Voeg hieronder de leden toe.</source>
        <translation>Nobody yet. Add the members below.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>De schijf gaf een fout. De kluis is opnieuw geopend en nagekeken: alles wat bewaard was, is er nog. Kijk of de schijf goed vastzit en maak nu een momentopname op een andere schijf.</source>
        <translation>The disk gave an error. The vault was opened again and checked: everything that was saved is still there. See whether the disk is properly connected, and make a snapshot on another disk now.</translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source> ({count}×)</source>
        <translation> ({count}×)</translation>
    </message>
    <message>
        <source>Afdekken: {before}‘{name}’{after}</source>
        <translation>Cover: {before}‘{name}’{after}</translation>
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
        <source>Dit bestand is niet te lezen. Zet het in een gewone map op deze computer en sleep het op het venster.</source>
        <translation>This file cannot be read. Put an ordinary copy in a folder on this computer and drop that on the window.</translation>
    </message>
    <message>
        <source>De code op deze scan hoort bij geen verslag of formulier in deze kluis. Kijk of u het goede blad hebt.</source>
        <translation>The code on this scan belongs to no report or form in this vault. See whether you have the right sheet.</translation>
    </message>
    <message>
        <source>Dit blad is {number} en hier niet te bewaren. Sleep een ondertekend verslag of formulier op het venster.</source>
        <translation>This sheet is {number} and cannot be kept here. Drag a signed report or form onto the window.</translation>
    </message>
    <message>
        <source>Van dit formulier ontbreekt nog pagina {pages}. Sleep die er hier bij om het antwoord vast te leggen.</source>
        <translation>Page {pages} of this form is still missing. Drag it here as well to record the answer.</translation>
    </message>
    <message>
        <source>Op deze scan staan bladen die niet bij elkaar horen. Scan elk verslag en elk formulier apart.</source>
        <translation>There are sheets on this scan that do not belong together. Scan each report and each form separately.</translation>
    </message>
    <message>
        <source>Deze scan is al bewaard. U hoeft niets te doen.</source>
        <translation>This scan has been kept already. You need not do anything.</translation>
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
        <source>Dit gesprek moet nog komen. Op de dag zelf of daarna kunt u zeggen hoe het ging.</source>
        <translation>This talk is still to come. You can say what became of it on the day itself or later.</translation>
    </message>
    <message>
        <source>Dit gesprek moet nog komen. Maak het verslag op de dag zelf of daarna, of verzet eerst het gesprek.</source>
        <translation>This talk is still to come. Make the report on the day itself or later, or move the talk first.</translation>
    </message>
    <message>
        <source>Dit gesprek is niet gehouden. Markeer het eerst als gehouden als het toch doorging.</source>
        <translation>This talk was not held. Mark it as held first if it did take place.</translation>
    </message>
    <message>
        <source>Van dit gesprek is een verslag voorgelegd of vastgesteld. Daarom blijft het gehouden.</source>
        <translation>A report of this talk was presented or sealed. That is why it stays held.</translation>
    </message>
    <message>
        <source>Er is nog geen bijeenkomst gehouden. Zet in de notitie van een bijeenkomst het vinkje bij Gesprek gehouden.</source>
        <translation>No meeting has been held yet. Tick Talk held in the note of a meeting.</translation>
    </message>
    <message>
        <source>In ‘{section}’ van bijeenkomst {number} staat de naam van een lid. Haal die weg of laat de regel weg.</source>
        <translation>‘{section}’ of meeting {number} holds the name of a member. Take it out or leave the line out.</translation>
    </message>
    <message>
        <source>Hierin staat nog een woord dat een werkgever niets aangaat. Zeg eerst bij elk woord of het mag blijven staan.</source>
        <translation>This still holds a word that is no business of an employer. First say of each word whether it may stand.</translation>
    </message>
    <message>
        <source>Er is al een tekstblok met deze titel. Kies een andere titel.</source>
        <translation>There already is a snippet with this title. Choose another title.</translation>
    </message>
    <message>
        <source>In het programmabestand zit een fout (regel {line}). Verbeter het bestand of kies een ander programma.</source>
        <translation>There is a mistake in the programme file (line {line}). Mend the file or choose another programme.</translation>
    </message>
    <message>
        <source>Van een van deze gesprekken is een verslag voorgelegd of vastgesteld. De notitie blijft daarom waar zij is.</source>
        <translation>A report of one of these talks was presented or sealed. The note therefore stays where it is.</translation>
    </message>
    <message>
        <source>Dat gesprek heeft niet voor alles een plaats. Kies een ander gesprek, of haal die tekst eerst zelf weg.</source>
        <translation>That talk does not have a place for everything. Choose another talk, or take that text away first.</translation>
    </message>
    <message>
        <source>Dit kan nu niet. Kijk bij het onderdeel zelf wat er nog nodig is.</source>
        <translation>This is not possible now. See at the item itself what is still needed.</translation>
    </message>
    <message>
        <source>Deze fase is nog niet open: {gate}. Doe dat eerst, of leg vast waarom u toch doorgaat.</source>
        <translation>This phase is not open yet: {gate}. Do that first, or record why you go on all the same.</translation>
    </message>
    <message>
        <source>Afdrukken is niet gelukt. Kijk of de printer aanstaat en probeer het opnieuw.</source>
        <translation>Printing did not succeed. Check that the printer is on and try again.</translation>
    </message>
    <message>
        <source>Dit is geen agendabestand dat dit programma kan lezen. Kies een bestand dat op .ics eindigt.</source>
        <translation>This is not a calendar file that this program can read. Choose a file that ends in .ics.</translation>
    </message>
    <message>
        <source>Dit agendabestand is te groot of te ingewikkeld. Bewaar in de andere agenda een kortere periode.</source>
        <translation>This calendar file is too large or too complicated. Save a shorter period in the other calendar.</translation>
    </message>
    <message>
        <source>Deze afbeelding is niet leesbaar. Kies een PNG- of JPEG-bestand.</source>
        <translation>This picture cannot be read. Choose a PNG or JPEG file.</translation>
    </message>
    <message>
        <source>Dit bestand is geen scan of foto. Sleep een JPEG-, PNG- of PDF-bestand op het venster.</source>
        <translation>This file is no scan or photo. Drop a JPEG, PNG or PDF file on the window.</translation>
    </message>
    <message>
        <source>Dit bestand is te groot om als scan te bewaren. Scan op 150 tot 300 dpi en probeer het opnieuw.</source>
        <translation>This file is too big to keep as a scan. Scan at 150 to 300 dpi and try again.</translation>
    </message>
    <message>
        <source>Op deze scan staat geen leesbare code. Scan de hele pagina recht en scherp, met de code rechtsonder.</source>
        <translation>There is no readable code on this scan. Scan the whole page straight and sharp, with the code at the bottom right.</translation>
    </message>
    <message>
        <source>Op deze scan staat versie {found}; het verslag heeft nu versie {version}. Druk die af en laat die tekenen.</source>
        <translation>This scan shows version {found}; the report is at version {version} now. Print that one and have it signed.</translation>
    </message>
    <message>
        <source>Van dit verslag ontbreekt nog pagina {pages}. Sleep die er hier bij, of bewaar vast wat er is.</source>
        <translation>Page {pages} of this report is still missing. Drop it here as well, or keep what there is for now.</translation>
    </message>
    <message>
        <source>Een onderdeel van het programma is te oud om veilig te zijn. Installeer het programma opnieuw.</source>
        <translation>Part of the program is too old to be safe. Install the program again.</translation>
    </message>
    <message>
        <source>In groep {group} van de herstelcode zit een tikfout. Vergelijk die groep met het blad.</source>
        <translation>There is a typing mistake in group {group} of the recovery code. Compare that group with the sheet.</translation>
    </message>
    <message>
        <source>Deze kluis is ouder dan die waarin u eerder werkte. Zet bij het ontgrendelen een reservekopie terug.</source>
        <translation>This vault is older than the one you worked in before. Restore a backup when you unlock.</translation>
    </message>
    <message>
        <source>Deze map wordt bijgehouden door {name}; zo raakt een kluis stuk. Sluit af en zet de map buiten {name}.</source>
        <translation>{name} keeps this folder in step elsewhere; that breaks a vault. Close the program and move the folder out of {name}.</translation>
    </message>
    <message>
        <source>Deze map staat in het netwerk ({name}); zo raakt een kluis stuk. Sluit af en zet de map op deze computer.</source>
        <translation>This folder is on the network ({name}); that breaks a vault. Close the program and move the folder to this computer.</translation>
    </message>
    <message>
        <source>De schijf is kwijt wat al bewaard was. Schrijf over wat u ziet, vergrendel, en zet een momentopname terug.</source>
        <translation>The disk has lost what was already saved. Write down what you see, lock, and restore a snapshot.</translation>
    </message>
    <message>
        <source>Woord {number} staat niet op het blad. Vergelijk het met het papier; de eerste vier letters volstaan.</source>
        <translation>Word {number} is not on the sheet. Compare it with the paper; the first four letters will do.</translation>
    </message>
    <message>
        <source>Op dit blad horen twintig woorden in de goede volgorde. Vergelijk ze woord voor woord.</source>
        <translation>This sheet has twenty words in the right order. Compare them word by word.</translation>
    </message>
    <message>
        <source>Dit is twee keer hetzelfde blad. Er zijn twee verschillende nodig.</source>
        <translation>This is the same sheet twice. Two different ones are needed.</translation>
    </message>
    <message>
        <source>Deze twee bladen horen niet bij elkaar. Neem twee bladen van dezelfde kluis en dezelfde dag.</source>
        <translation>These two sheets do not belong together. Take two sheets of the same vault and the same day.</translation>
    </message>
    <message>
        <source>Deze bladen gelden niet meer voor deze kluis: er zijn nieuwe gemaakt, of ze zijn van een andere kluis.</source>
        <translation>These sheets no longer open this vault: new ones were made, or they are of another vault.</translation>
    </message>
    <message>
        <source>De envelop voor de waarnemer is beschadigd. Open de kluis met het herstelblad.</source>
        <translation>The deputy’s envelope is damaged. Open the vault with the recovery sheet.</translation>
    </message>
    <message>
        <source>Deze reservekopie gaat niet open met wat u typte. Misschien hoort er een ander herstelblad of een eigen wachtzin bij.</source>
        <translation>This backup does not open with what you typed. Perhaps another recovery sheet or a passphrase of its own belongs to it.</translation>
    </message>
    <message>
        <source>Deze reservekopie is beschadigd. Kies een andere; de dichtstbijzijnde oudere is vaak nog heel.</source>
        <translation>This backup is damaged. Choose another; the nearest older one is often still whole.</translation>
    </message>
    <message>
        <source>De kluis is zo beschadigd dat de code van het herstelblad nodig is. Typ die van het blad over.</source>
        <translation>The vault is so damaged that the code of the recovery sheet is needed. Type it from the sheet.</translation>
    </message>
    <message>
        <source>De kluis is niet te lezen en er is geen goede reservekopie gevonden. Sluit de stick aan en probeer het opnieuw.</source>
        <translation>The vault cannot be read and no good backup was found. Plug in the stick and try again.</translation>
    </message>
    <message>
        <source>Maak eerst een momentopname of jaararchief: daarna is dit dossier nergens meer terug te halen.</source>
        <translation>Make a snapshot or a yearly archive first: afterwards this dossier cannot be brought back from anywhere.</translation>
    </message>
    <message>
        <source>Typ de naam precies zoals die hierboven staat.</source>
        <translation>Type the name exactly as it stands above.</translation>
    </message>
    <message>
        <source>Het dossier is weg; het nakijken moet nog. Maak ruimte vrij op de schijf: bij de volgende start gaat het verder.</source>
        <translation>The dossier is gone; it is still to be checked. Free some disk space: it goes on at the next start.</translation>
    </message>
    <message>
        <source>De map voor het jaararchief is er niet. Sluit de stick aan of kies een andere map.</source>
        <translation>The folder for the yearly archive is not there. Plug in the stick or choose another folder.</translation>
    </message>
    <message>
        <source>Het jaararchief bleek bij het nakijken niet gelijk aan de kluis en is weggegooid. Neem een andere stick.</source>
        <translation>On checking, the yearly archive was not equal to the vault and was thrown away. Take another stick.</translation>
    </message>
    <message>
        <source>Er werd steeds weer iets bewaard terwijl het jaararchief werd vergeleken. Sluit open notities en probeer het opnieuw.</source>
        <translation>Something was saved again and again while the yearly archive was being compared. Close open notes and try again.</translation>
    </message>
    <message>
        <source>Gebruik in deze wachtzin alleen letters zonder accent, cijfers, spaties en leestekens; dan opent elk programma het.</source>
        <translation>In this passphrase use only letters without accents, digits, spaces and punctuation; then any program opens it.</translation>
    </message>
</context>
<context>
    <name>MeterBlock</name>
    <message>
        <source>Genoeg over</source>
        <translation>Enough left</translation>
    </message>
    <message>
        <source>Bijna op</source>
        <translation>Nearly used up</translation>
    </message>
    <message>
        <source>Te veel gebruikt</source>
        <translation>Overspent</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Mijn tijden…</source>
        <translation>My times…</translation>
    </message>
    <message>
        <source>Vrije dagen…</source>
        <translation>Days off…</translation>
    </message>
    <message>
        <source>Vakanties en mijlpalen…</source>
        <translation>Holidays and milestones…</translation>
    </message>
    <message>
        <source>Week afdrukken, met namen…</source>
        <translation>Print the week, with names…</translation>
    </message>
    <message>
        <source>Week afdrukken, met initialen…</source>
        <translation>Print the week, with initials…</translation>
    </message>
    <message>
        <source>Maand afdrukken, met namen…</source>
        <translation>Print the month, with names…</translation>
    </message>
    <message>
        <source>Maand afdrukken, met initialen…</source>
        <translation>Print the month, with initials…</translation>
    </message>
    <message>
        <source>Exporteren naar een bestand (.ics)…</source>
        <translation>Export to a file (.ics)…</translation>
    </message>
    <message>
        <source>Bezette tijden importeren (.ics)…</source>
        <translation>Import busy times (.ics)…</translation>
    </message>
</context>
<context>
    <name>MovedCard</name>
    <message>
        <source>Op {day} is een notitie van een ander gesprek hierheen verplaatst.</source>
        <translation>On {day} a note of another talk was moved here.</translation>
    </message>
    <message>
        <source>Op {day} is de notitie van dit gesprek naar een ander gesprek verplaatst.</source>
        <translation>On {day} the note of this talk was moved to another talk.</translation>
    </message>
</context>
<context>
    <name>MovesTable</name>
    <message>
        <source>Gesprek</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Straks</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>vervalt</source>
        <translation>is cancelled</translation>
    </message>
    <message>
        <source>alle dagen zijn gesloten of vrij</source>
        <translation>all days are closed or off</translation>
    </message>
    <message>
        <source>buiten uw dagen of uren</source>
        <translation>outside your days or hours</translation>
    </message>
    <message>
        <source>de dagen zijn vol</source>
        <translation>the days are full</translation>
    </message>
    <message>
        <source>geen vrij uur</source>
        <translation>no free hour</translation>
    </message>
    <message>
        <source>geen dag over vóór het volgende gesprek of het einde</source>
        <translation>no day left before the next talk or the end</translation>
    </message>
    <message>
        <source>geen plaats: {reason}</source>
        <translation>no room: {reason}</translation>
    </message>
    <message>
        <source>blijft zo</source>
        <translation>stays as it is</translation>
    </message>
</context>
<context>
    <name>MovingDeed</name>
    <message>
        <source>Naar een ander gesprek verplaatsen</source>
        <translation>Move to another talk</translation>
    </message>
    <message>
        <source>In deze notitie staat nog niets dat verplaatst kan worden.</source>
        <translation>There is nothing in this note yet that can be moved.</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Notitie verplaatsen</source>
        <translation>Move the note</translation>
    </message>
    <message>
        <source>Bij welk gesprek hoort deze notitie?</source>
        <translation>To which talk does this note belong?</translation>
    </message>
    <message>
        <source>Tekst, eerdere versies, afspraken en inzichten verhuizen samen. Metingen, doelen en huiswerk blijven hier.</source>
        <translation>Text, earlier versions, agreements and insights move together. Measures, goals and homework stay here.</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Gesprek, het dichtstbijzijnde eerst</source>
        <translation>Talk, the nearest first</translation>
    </message>
    <message>
        <source>Dit gebeurt er</source>
        <translation>This is what happens</translation>
    </message>
    <message>
        <source>Verplaatsen kunt u niet ongedaan maken, wel op dezelfde manier terugverplaatsen.</source>
        <translation>Moving cannot be undone, but the note can be moved back in the same way.</translation>
    </message>
    <message>
        <source>Niet verplaatsen</source>
        <translation>Do not move</translation>
    </message>
    <message>
        <source>Verplaats de notitie</source>
        <translation>Move the note</translation>
    </message>
    <message>
        <source>{name} (ander gesprek)</source>
        <translation>{name} (another talk)</translation>
    </message>
    <message>
        <source>{day}, {time} · {kind} {number}</source>
        <translation>{day}, {time} · {kind} {number}</translation>
    </message>
    <message>
        <source>{talk} · heeft al een notitie</source>
        <translation>{talk} · already has a note</translation>
    </message>
    <message>
        <source>Deze deelnemer heeft nog geen gesprek. Plan er eerst een in de agenda.</source>
        <translation>This client has no talk yet. Plan one in the calendar first.</translation>
    </message>
    <message>
        <source>Van een van deze twee gesprekken is een verslag voorgelegd of vastgesteld; dat verandert niet meer. Schrijf in het juiste gesprek opnieuw wat daar hoort, en zet in het verslag recht wat niet klopt met een aanvulling.</source>
        <translation>A report of one of these two talks was presented or sealed; it does not change any more. Write again in the right talk what belongs there, and put right in the report what is not correct with an addendum.</translation>
    </message>
    <message>
        <source>Dat gesprek heeft geen plaats voor: {sections}. Kies een ander gesprek.</source>
        <translation>That talk has no place for: {sections}. Choose another talk.</translation>
    </message>
    <message numerus="yes">
        <source>%n afspraken gaan mee.</source>
        <translation>
            <numerusform>%n agreement moves along.</numerusform>
            <numerusform>%n agreements move along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inzichten gaan mee.</source>
        <translation>
            <numerusform>%n insight moves along.</numerusform>
            <numerusform>%n insights move along.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} hoort niet bij die deelnemer en staat straks bij geen afspraak meer.</source>
        <translation>{name} does not belong with that client and will no longer stand with any agreement.</translation>
    </message>
    <message numerus="yes">
        <source>%n regels worden van samen: die stem is er in dat gesprek niet.</source>
        <translation>
            <numerusform>%n line becomes joint: that voice is not there in that talk.</numerusform>
            <numerusform>%n lines become joint: that voice is not there in that talk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Het concept van het verslag van dit gesprek vervalt.</source>
        <translation>The draft of the report of this talk lapses.</translation>
    </message>
    <message>
        <source>‘{section}’ komt onder wat daar al staat.</source>
        <translation>‘{section}’ goes beneath what stands there already.</translation>
    </message>
    <message>
        <source>‘{section}’ gaat mee.</source>
        <translation>‘{section}’ moves along.</translation>
    </message>
    <message>
        <source>‘{section}’ komt in ‘{there}’, onder wat daar al staat.</source>
        <translation>‘{section}’ goes into ‘{there}’, beneath what stands there already.</translation>
    </message>
    <message>
        <source>‘{section}’ komt in ‘{there}’.</source>
        <translation>‘{section}’ goes into ‘{there}’.</translation>
    </message>
</context>
<context>
    <name>NameBlock</name>
    <message numerus="yes">
        <source>Op %n plaats(en); er komt {mark} te staan</source>
        <translation>
            <numerusform>In one place; {mark} will stand there</numerusform>
            <numerusform>In %n places; {mark} will stand there</numerusform>
        </translation>
    </message>
    <message>
        <source>Afdekken</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Laten staan</source>
        <translation>Let stand</translation>
    </message>
    <message numerus="yes">
        <source>Nog %n plaats(en) tonen</source>
        <translation>
            <numerusform>Show one more place</numerusform>
            <numerusform>Show %n more places</numerusform>
        </translation>
    </message>
    <message>
        <source>Niet meer zoeken</source>
        <translation>Stop looking for this</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Ja, laten staan</source>
        <translation>Yes, leave it</translation>
    </message>
    <message>
        <source>Naar initialen</source>
        <translation>Use initials</translation>
    </message>
    <message>
        <source>Naar de plek</source>
        <translation>Show me where</translation>
    </message>
    <message>
        <source>In ‘{section}’ staat ‘{written}’. Zo heten {names}. Hoort die naam hier?</source>
        <translation>‘{section}’ holds ‘{written}’. That is a name of {names}. Does it belong here?</translation>
    </message>
    <message>
        <source>{first} en {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>In ‘{section}’ staat de naam van {name}, een andere deelnemer. Hoort die hier?</source>
        <translation>‘{section}’ holds the name of {name}, another client. Does it belong here?</translation>
    </message>
    <message>
        <source>In ‘{section}’ staat de naam van {name}, iemand buiten dit gesprek. Hoort die hier?</source>
        <translation>‘{section}’ holds the name of {name}, somebody outside this talk. Does it belong here?</translation>
    </message>
    <message>
        <source>In ‘{section}’ staat de naam van {name}, uit deze groep. Het groepsverslag noemt niemand. Hoort die hier?</source>
        <translation>‘{section}’ holds the name of {name}, of this group. The group report names nobody. Does it belong here?</translation>
    </message>
</context>
<context>
    <name>NamesNotice</name>
    <message>
        <source>Ja, laten staan</source>
        <translation>Yes, leave it</translation>
    </message>
    <message>
        <source>Naar de notitie</source>
        <translation>To the note</translation>
    </message>
    <message>
        <source>In dit verslag staat de naam van {names}. Hoort die hier?</source>
        <translation>This report holds the name of {names}. Does it belong here?</translation>
    </message>
    <message>
        <source>{first} en {last}</source>
        <translation>{first} and {last}</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Hiermee is niets gevonden dat nog niet in de lijst staat: {words}.</source>
        <translation>This found nothing that is not in the list yet: {words}.</translation>
    </message>
    <message>
        <source>Namen van anderen zijn afgedekt. Laat staan wat hier niemand anders aanwijst.</source>
        <translation>Names of others are covered. Let stand what points to nobody else here.</translation>
    </message>
    <message>
        <source>Er staat geen naam van een ander in dit dossier.</source>
        <translation>There is no name of anybody else in this file.</translation>
    </message>
    <message>
        <source>Nog een naam</source>
        <translation>Another name</translation>
    </message>
    <message>
        <source>Afdekken</source>
        <translation>Cover</translation>
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
        <source>Groepen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Netwerken</source>
        <translation>Networks</translation>
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
        <source>Hulp</source>
        <translation>Help</translation>
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
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Kerngroep</source>
        <translation>Core group</translation>
    </message>
    <message>
        <source>Besluiten</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Effectverslag</source>
        <translation>Effect report</translation>
    </message>
    <message>
        <source>Meting</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Bijeenkomsten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Fasen</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Plan van aanpak</source>
        <translation>Plan of action</translation>
    </message>
    <message>
        <source>Onderdeel van het netwerk</source>
        <translation>Part of the network</translation>
    </message>
    <message>
        <source>Alle netwerken</source>
        <translation>All networks</translation>
    </message>
    <message>
        <source>afgesloten op {day}</source>
        <translation>closed on {day}</translation>
    </message>
    <message>
        <source>loopt sinds {day}</source>
        <translation>running since {day}</translation>
    </message>
    <message>
        <source>fase {number} van {count}</source>
        <translation>phase {number} of {count}</translation>
    </message>
</context>
<context>
    <name>NetworksView</name>
    <message>
        <source>Netwerken</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Nog geen netwerk. Een netwerk van medewerkers groeit in zes fasen; begin met de naam en de organisatie.</source>
        <translation>No network yet. A network of employees grows in six phases; begin with its name and the organisation.</translation>
    </message>
    <message>
        <source>Nieuw netwerk</source>
        <translation>New network</translation>
    </message>
    <message>
        <source>Hoe heet het netwerk?</source>
        <translation>What is the network called?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: Open over psyche</source>
        <translation>For example: Open Minds at Work</translation>
    </message>
    <message>
        <source>Bij welke organisatie?</source>
        <translation>At which organisation?</translation>
    </message>
    <message>
        <source>Programma</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Begint op</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>Waar is het netwerk voor?</source>
        <translation>What is the network for?</translation>
    </message>
    <message>
        <source>Een paar zinnen; ze staan boven het plan van aanpak.</source>
        <translation>A few sentences; they stand above the plan of action.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Netwerk beginnen</source>
        <translation>Begin network</translation>
    </message>
    <message numerus="yes">
        <source>%n netwerk(en)</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message>
        <source>Er is geen programma voor netwerken te lezen. Kijk bij Programma’s wat er mis is.</source>
        <translation>No programme for networks can be read. See under Programmes what is wrong.</translation>
    </message>
    <message>
        <source>Fase {number} van {count}: {title}</source>
        <translation>Phase {number} of {count}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n lid/leden in de kerngroep</source>
        <translation>
            <numerusform>%n member in the core group</numerusform>
            <numerusform>%n members in the core group</numerusform>
        </translation>
    </message>
    <message>
        <source>afgesloten op {day}</source>
        <translation>closed on {day}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
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
    <message>
        <source>Toevoegen en inplannen</source>
        <translation>Add and plan</translation>
    </message>
</context>
<context>
    <name>NewMenu</name>
    <message>
        <source>Gesprek op {when} met een deelnemer of groep…</source>
        <translation>Talk on {when} with a client or group…</translation>
    </message>
    <message>
        <source>Nieuwe deelnemer met een eerste gesprek op {when}…</source>
        <translation>New client with a first talk on {when}…</translation>
    </message>
    <message>
        <source>Eigen afspraak op {when}…</source>
        <translation>Own appointment on {when}…</translation>
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
    <name>NewTalkDialog</name>
    <message>
        <source>Nieuw gesprek</source>
        <translation>New talk</translation>
    </message>
    <message>
        <source>Nieuw gesprek in een lopend traject</source>
        <translation>New talk in a running trajectory</translation>
    </message>
    <message>
        <source>Met wie</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Soort gesprek</source>
        <translation>Kind of talk</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Begint om</source>
        <translation>Begins at</translation>
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
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Inplannen</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Gesprek inplannen</source>
        <translation>Plan the talk</translation>
    </message>
    <message>
        <source>Er loopt nog geen traject. Begin er een met Nieuw traject, of kies een nieuwe deelnemer.</source>
        <translation>No trajectory is running yet. Begin one with New trajectory, or choose a new client.</translation>
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
        <source>Aantal gesprekken</source>
        <translation>Number of talks</translation>
    </message>
    <message>
        <source>Ritme</source>
        <translation>Rhythm</translation>
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
        <source>Vervolg op</source>
        <translation>Follows on</translation>
    </message>
    <message>
        <source>Zo blijft te zien dat iemand eerder hier was.</source>
        <translation>So it can still be seen that somebody was here before.</translation>
    </message>
    <message>
        <source>Ziek gemeld sinds</source>
        <translation>Reported sick since</translation>
    </message>
    <message>
        <source>Niet verplicht. De agenda telt vanaf deze dag de mijlpalen van de Wet verbetering poortwachter.</source>
        <translation>Not required. The calendar counts the milestones of the Dutch sickness law from this day.</translation>
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
        <source>Programma bekijken of aanpassen</source>
        <translation>See or change this programme</translation>
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
    <message>
        <source>Steeds een ander, om de beurt</source>
        <translation>Another one each time, in turn</translation>
    </message>
    <message>
        <source>Staat op zichzelf</source>
        <translation>Stands by itself</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n gesprek(ken) in</source>
        <translation>
            <numerusform>Plan %n talk</numerusform>
            <numerusform>Plan %n talks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteLength</name>
    <message>
        <source>Woorden in de notitie: {words}, tekens: {characters}</source>
        <translation>Words in the note: {words}, characters: {characters}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Bij het vergrendelen kon geen momentopname worden gemaakt. Kijk straks bij Praktijk &amp; instellingen waarom.</source>
        <translation>No snapshot could be made while locking. Look under Practice &amp; settings later to see why.</translation>
    </message>
    <message>
        <source>Op deze laptop staat een nieuwe momentopname, in de gekozen map nog niet. Sluit de stick of schijf aan, of kijk straks bij Praktijk &amp; instellingen wat eraan scheelt.</source>
        <translation>There is a new snapshot on this laptop, but not yet in the chosen folder. Connect the stick or disk, or see later at Practice &amp; settings what is wrong.</translation>
    </message>
    <message>
        <source>Bij het vergrendelen kon de laatste tekst niet meer worden bewaard. Alles van daarvoor staat in de kluis.</source>
        <translation>While locking, the last text could no longer be saved. Everything before it is in the vault.</translation>
    </message>
</context>
<context>
    <name>NowField</name>
    <message>
        <source>Pincode, wachtzin of herstelcode van de kluis van nu</source>
        <translation>PIN, passphrase or recovery code of the vault of now</translation>
    </message>
    <message>
        <source>Dan ziet u wat er verschilt, en wat na de reservekopie is gewist, wordt opnieuw gewist.</source>
        <translation>Then you see what differs, and what was erased after the backup is erased again.</translation>
    </message>
    <message>
        <source>Ook de kluis van nu openen</source>
        <translation>Open the vault of now too</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>Er is nog geen traject om over te schrijven.</source>
        <translation>There is no trajectory to write about yet.</translation>
    </message>
    <message>
        <source>Traject beginnen</source>
        <translation>Start a trajectory</translation>
    </message>
    <message>
        <source>Rond {client} staat nog niemand die zo’n document mag lezen. Leg eerst vast wie het krijgt, zoals de leidinggevende.</source>
        <translation>There is nobody around {client} yet who may read such a document. First note who gets it, such as the manager.</translation>
    </message>
    <message>
        <source>Betrokkene toevoegen</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Deze dagen kunnen niet. Pas de periode aan.</source>
        <translation>These days are not possible. Change the period.</translation>
    </message>
    <message>
        <source>Toestemming vragen</source>
        <translation>Ask for consent</translation>
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
        <source>In notities</source>
        <translation>In notes</translation>
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
        <source>Afspraak</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Inzicht</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>{name} · {section}</source>
        <translation>{name} · {section}</translation>
    </message>
    <message>
        <source>Werkaantekening · {day}</source>
        <translation>Working note · {day}</translation>
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
        <source>Bestand nakijken</source>
        <translation>Check a file</translation>
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
        <source>verslag papier foto handtekening</source>
        <translation>report paper photo signature</translation>
    </message>
    <message>
        <source>Getekende scan toevoegen</source>
        <translation>Add a signed scan</translation>
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
    <name>OlderPage</name>
    <message>
        <source>Deze kluis is ouder</source>
        <translation>This vault is older</translation>
    </message>
    <message>
        <source>Reservekopie terugzetten</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Deze oudere kluis toch openen</source>
        <translation>Open this older vault all the same</translation>
    </message>
    <message>
        <source>Programma sluiten</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Op deze computer is al verder gewerkt dan in deze kluis staat. Hierin is het laatst gewerkt op {moment}; wat daarna kwam, staat er niet in.</source>
        <translation>Work on this computer had got further than this vault shows. It was last worked in on {moment}; what came after that is not in it.</translation>
    </message>
    <message>
        <source>Waarschijnlijk is een oude map of reservekopie teruggezet. Hebt u de nieuwere kluis nog? Sluit dan het programma en zet die terug. Anders zet u hier de nieuwste reservekopie terug. Opent u deze kluis toch, dan gaat u hierin verder; dat komt in het logboek te staan.</source>
        <translation>Probably an old folder or backup was put back. Do you still have the newer vault? Then close the program and put that one back. If not, restore the newest backup here. If you open this vault all the same, you go on in it; the log will say so.</translation>
    </message>
</context>
<context>
    <name>OmitPanel</name>
    <message>
        <source>Passage eruit halen</source>
        <translation>Take a passage out</translation>
    </message>
    <message>
        <source>Kies wat uit het verslag moet. In de notitie blijft het staan. Iedereen krijgt de nieuwe versie opnieuw voorgelegd.</source>
        <translation>Choose what must leave the report. It stays in the note. The new version is presented to everybody again.</translation>
    </message>
    <message>
        <source>Nieuwe versie maken</source>
        <translation>Make a new version</translation>
    </message>
</context>
<context>
    <name>OmittedCard</name>
    <message>
        <source>Eruit gehaald</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Dit staat niet in het verslag, wel in de notitie.</source>
        <translation>This is not in the report, but it is in the note.</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Put back</translation>
    </message>
</context>
<context>
    <name>OrganisationDeed</name>
    <message>
        <source>Verslag voor de organisatie</source>
        <translation>Report for the organisation</translation>
    </message>
</context>
<context>
    <name>OrganisationView</name>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Nog geen organisaties. Die komen er zodra u een groep of een deelnemer met een organisatie vastlegt.</source>
        <translation>No organisations yet. They appear once you record a group or a client with an organisation.</translation>
    </message>
    <message>
        <source>Naar de groepen</source>
        <translation>Go to the groups</translation>
    </message>
    <message>
        <source>Vitaliteitsbudget</source>
        <translation>Vitality budget</translation>
    </message>
    <message>
        <source>Overzicht voor de organisatie</source>
        <translation>Statement for the organisation</translation>
    </message>
    <message>
        <source>Voor {year} is nog niets afgesproken.</source>
        <translation>Nothing has been agreed for {year} yet.</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>{used} gebruikt van {agreed}, {left} te veel</source>
        <translation>{used} used of {agreed}, {left} too much</translation>
    </message>
    <message>
        <source>{used} gebruikt van {agreed}, nog {left} over</source>
        <translation>{used} used of {agreed}, {left} left</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Kosten van het plan</source>
        <translation>Cost of the plan</translation>
    </message>
    <message>
        <source>Kosten van verzuim</source>
        <translation>Cost of absence</translation>
    </message>
    <message>
        <source>Vul de uren en het tarief in.</source>
        <translation>Fill in the hours and the rate.</translation>
    </message>
    <message>
        <source>Vul in wat een dag verzuim kost; dan staat hier bij hoeveel dagen het plan is terugverdiend.</source>
        <translation>Fill in what a day of absence costs; then it says here after how many days the plan has paid for itself.</translation>
    </message>
    <message numerus="yes">
        <source>Het plan is terugverdiend bij %n dag(en) minder verzuim.</source>
        <translation>
            <numerusform>The plan has paid for itself with %n day less of absence.</numerusform>
            <numerusform>The plan has paid for itself with %n days less of absence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verzuim kost hier {amount} meer dan het plan.</source>
        <translation>Absence costs {amount} more than the plan here.</translation>
    </message>
    <message>
        <source>Het plan kost hier {amount} meer dan verzuim.</source>
        <translation>The plan costs {amount} more than absence here.</translation>
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
    <message>
        <source>Afgesloten</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Loopt</source>
        <comment>traject</comment>
        <translation>Running</translation>
    </message>
    <message>
        <source>Teruggekomen na {programme}, tot {day}</source>
        <translation>Came back after {programme}, until {day}</translation>
    </message>
</context>
<context>
    <name>OwnPaperDialog</name>
    <message>
        <source>Document bekijken</source>
        <translation>Look at the document</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
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
        <source>Naar de printer gestuurd.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Bewaard als {name}.</source>
        <translation>Saved as {name}.</translation>
    </message>
</context>
<context>
    <name>OwnSignature</name>
    <message>
        <source>Zo onderteken ik de verslagen die ik vaststel.</source>
        <translation>This is how I sign the reports that I seal.</translation>
    </message>
    <message>
        <source>Zonder handtekening komt er in het verslag een lijn om met een pen te tekenen.</source>
        <translation>Without a signature the report has a line to sign on with a pen.</translation>
    </message>
    <message>
        <source>Uw handtekening</source>
        <translation>Your signature</translation>
    </message>
    <message>
        <source>Deze komt bij het vaststellen in elk verslag, met de datum en de tijd van dat moment.</source>
        <translation>It is put into each report when it is sealed, with the date and time of that moment.</translation>
    </message>
    <message>
        <source>Teken die één keer; bij het vaststellen komt die in elk verslag. Het hoeft niet.</source>
        <translation>Draw it once; it is put into each report when it is sealed. It is not needed.</translation>
    </message>
    <message>
        <source>Opnieuw tekenen</source>
        <translation>Draw again</translation>
    </message>
    <message>
        <source>Handtekening tekenen</source>
        <translation>Draw signature</translation>
    </message>
    <message>
        <source>Handtekening weghalen</source>
        <translation>Take signature away</translation>
    </message>
</context>
<context>
    <name>OwnTimesDialog</name>
    <message>
        <source>Mijn tijden</source>
        <translation>My times</translation>
    </message>
    <message>
        <source>Uw eigen tijden</source>
        <translation>Your own times</translation>
    </message>
    <message>
        <source>Afspraken van uzelf en tijden waarop u nooit beschikbaar bent. Het programma plant daar geen gesprekken; conflicten ziet u in de agenda.</source>
        <translation>Your own appointments and times at which you are never available. The program plans no talks in them; you see conflicts in the calendar.</translation>
    </message>
    <message>
        <source>Er staan nog geen eigen tijden. Voeg er een toe, of sleep in de agenda over een leeg stuk.</source>
        <translation>There are no own times yet. Add one, or drag over an empty stretch in the calendar.</translation>
    </message>
    <message>
        <source>Nieuwe eigen tijd</source>
        <translation>New own time</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>De gekozen eigen tijd wijzigen</source>
        <translation>Change the chosen own time</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>elke {weekday}</source>
        <translation>every {weekday}</translation>
    </message>
    <message>
        <source>om de week op {weekday}</source>
        <translation>every other {weekday}</translation>
    </message>
    <message>
        <source> tot en met {day}</source>
        <translation> until {day}</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Eigen woordenlijst</source>
        <translation>My own words</translation>
    </message>
    <message>
        <source>Uw eigen woorden</source>
        <translation>Your own words</translation>
    </message>
    <message>
        <source>Deze woorden gelden als goed gespeld. Ze staan in de kluis. Toevoegen doet u in het menu van een woord.</source>
        <translation>These words count as spelt right. They are kept in the vault. Add one from the menu of a word.</translation>
    </message>
    <message>
        <source>Nog geen woorden. Klik met rechts op een onderstreept woord in een notitie om het toe te voegen.</source>
        <translation>No words yet. Right-click an underlined word in a note to add it.</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Het gekozen woord verwijderen</source>
        <translation>Remove the chosen word</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>Bijeenkomst {number} van {count} · {programme}</source>
        <translation>Meeting {number} of {count} · {programme}</translation>
    </message>
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
        <source>Geschreven</source>
        <translation>Written</translation>
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
        <source>Er is nog geen volgende bijeenkomst gepland.</source>
        <translation>No next meeting has been planned yet.</translation>
    </message>
    <message>
        <source>Volgend gesprek: {when}.</source>
        <translation>Next talk: {when}.</translation>
    </message>
    <message>
        <source>Volgende bijeenkomst: {when}.</source>
        <translation>Next meeting: {when}.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Document bekijken</source>
        <translation>Look at the document</translation>
    </message>
    <message>
        <source>Afgedrukt en in het register gezet: {number}.</source>
        <translation>Printed and entered in the register: {number}.</translation>
    </message>
    <message>
        <source>Bewaard met een wachtzin en in het register gezet: {number}.</source>
        <translation>Saved with a passphrase and entered in the register: {number}.</translation>
    </message>
    <message>
        <source>Bewaard als PDF en in het register gezet: {number}.</source>
        <translation>Saved as PDF and entered in the register: {number}.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Deze wachtzin komt niet terug. Sluit het venster als u hem hebt doorgegeven of opgeschreven.</source>
        <translation>This passphrase does not come back. Close the window once you have passed it on or written it down.</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>De wachtzin van {number}</source>
        <translation>The passphrase of {number}</translation>
    </message>
    <message>
        <source>Lees deze woorden voor aan de telefoon, aan wie het bestand krijgt. Stuur ze niet mee met het bestand en ook niet in een ander bericht.</source>
        <translation>Read these words out on the telephone to whoever is given the file. Do not send them along with the file, nor in another message.</translation>
    </message>
    <message>
        <source>Kleine letters, met een spatie tussen de woorden.</source>
        <translation>Small letters, with a space between the words.</translation>
    </message>
    <message>
        <source>De woorden zijn Engels, de taal van wie het krijgt.</source>
        <translation>The words are English, the language of whoever is given it.</translation>
    </message>
    <message>
        <source>De woorden zijn Nederlands, de taal van wie het krijgt.</source>
        <translation>The words are Dutch, the language of whoever is given it.</translation>
    </message>
    <message>
        <source>Ze staan nergens anders: sluit u dit venster, dan zijn ze weg.</source>
        <translation>They are kept nowhere else: once you close this window they are gone.</translation>
    </message>
    <message>
        <source>Wie ze kwijt is, krijgt een nieuw bestand.</source>
        <translation>Whoever loses them is given a new file.</translation>
    </message>
    <message>
        <source>Een bestand met een wachtzin heeft geen zegel van de praktijk. Of het nog hetzelfde is, ziet u met Bestand nakijken.</source>
        <translation>A file with a passphrase has no seal of the practice. Check a file tells you whether it is still the same.</translation>
    </message>
    <message>
        <source>Doorgegeven, sluiten</source>
        <translation>Passed on, close</translation>
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
    <name>PeriodView</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Traject</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Wat hier blijft</source>
        <translation>What stays here</translation>
    </message>
    <message>
        <source>Keuzes, en wat hier blijft</source>
        <translation>Choices, and what stays here</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Document over een periode</source>
        <translation>Document over a period</translation>
    </message>
    <message>
        <source>Wat {recipient} leest</source>
        <translation>What {recipient} reads</translation>
    </message>
    <message>
        <source>Kies een dag die niet voor het begin ligt en niet na vandaag.</source>
        <translation>Choose a day that is not before the beginning and not after today.</translation>
    </message>
    <message>
        <source>In dit document staan namen. Met F8 staan ze weer voluit.</source>
        <translation>There are names in this document. Press F8 to show them in full again.</translation>
    </message>
    <message>
        <source>De bladzijden worden klaargezet.</source>
        <translation>The pages are being prepared.</translation>
    </message>
</context>
<context>
    <name>PersonBlock</name>
    <message>
        <source>Passage eruit halen</source>
        <translation>Take a passage out</translation>
    </message>
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
    <name>PhaseHead</name>
    <message>
        <source>Open met reden</source>
        <translation>Open for a reason</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Nog niet open</source>
        <translation>Not open yet</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Valkuilen</source>
        <translation>Pitfalls</translation>
    </message>
    <message>
        <source>Doelen en valkuilen</source>
        <translation>Goals and pitfalls</translation>
    </message>
    <message>
        <source>Opdracht</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Doelen, valkuilen en opdracht</source>
        <translation>Goals, pitfalls and assignment</translation>
    </message>
</context>
<context>
    <name>PhasesPage</name>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Let op deze valkuilen</source>
        <translation>Watch for these pitfalls</translation>
    </message>
    <message>
        <source>Bijeenkomsten in deze fase</source>
        <translation>Meetings in this phase</translation>
    </message>
    <message>
        <source>Bijeenkomst plannen</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Opdracht</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Wat kwam eruit?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>De opdracht is gedaan</source>
        <translation>The assignment is done</translation>
    </message>
    <message>
        <source>Fase heropenen</source>
        <translation>Reopen phase</translation>
    </message>
    <message>
        <source>Fase afsluiten</source>
        <translation>Close phase</translation>
    </message>
    <message>
        <source>afgesloten op {day}</source>
        <translation>closed on {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>nog dicht</source>
        <translation>not open yet</translation>
    </message>
    <message>
        <source>Nog geen bijeenkomst in deze fase.</source>
        <translation>No meeting in this phase yet.</translation>
    </message>
    <message>
        <source>Nog geen bijeenkomst in deze fase. Gebruikelijk: {meetings}.</source>
        <translation>No meeting in this phase yet. Usual: {meetings}.</translation>
    </message>
    <message>
        <source>Deze fase heeft geen opdracht in woorden.</source>
        <translation>This phase has no assignment in words.</translation>
    </message>
    <message>
        <source>Nog dicht. Deze fase gaat open als fase {number} is afgesloten: {title}.</source>
        <translation>Not open yet. This phase opens once phase {number} is closed: {title}.</translation>
    </message>
    <message>
        <source>Dit is de laatste fase. Sluit die af als de opdracht is gedaan.</source>
        <translation>This is the last phase. Close it once the assignment is done.</translation>
    </message>
    <message>
        <source>De opdracht is gedaan. Sluit deze fase af; dan gaat fase {number} open: {title}.</source>
        <translation>The assignment is done. Close this phase; then phase {number} opens: {title}.</translation>
    </message>
    <message>
        <source>Fase {number} gaat open als deze opdracht is gedaan: {title}.</source>
        <translation>Phase {number} opens once this assignment is done: {title}.</translation>
    </message>
</context>
<context>
    <name>PhasesSheet</name>
    <message>
        <source>Fasen</source>
        <translation>Phases</translation>
    </message>
    <message numerus="yes">
        <source>{talks} · %n dag(en) na de afronding</source>
        <translation>
            <numerusform>{talks} · %n day after the closing</numerusform>
            <numerusform>{talks} · %n days after the closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>vaker of minder vaak naar behoefte</source>
        <translation>more or less often as needed</translation>
    </message>
    <message>
        <source>Naam van de fase</source>
        <translation>Name of the phase</translation>
    </message>
    <message>
        <source>Vaker of minder vaak, naar behoefte</source>
        <translation>More or less often, as needed</translation>
    </message>
    <message>
        <source>Gaat open als</source>
        <translation>Opens when</translation>
    </message>
    <message>
        <source>Een nieuw doel</source>
        <translation>A new goal</translation>
    </message>
    <message>
        <source>Doel toevoegen</source>
        <translation>Add goal</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Een nieuwe valkuil</source>
        <translation>A new pitfall</translation>
    </message>
    <message>
        <source>Valkuil toevoegen</source>
        <translation>Add pitfall</translation>
    </message>
    <message>
        <source>Valkuil</source>
        <translation>Pitfall</translation>
    </message>
    <message>
        <source>Opdracht</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Nieuwe informatie</source>
        <translation>New information</translation>
    </message>
    <message>
        <source>Informatie toevoegen</source>
        <translation>Add information</translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Dagen na de afronding</source>
        <translation>Days after the closing</translation>
    </message>
    <message>
        <source> dagen</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Aantal keer</source>
        <translation>Number of times</translation>
    </message>
    <message>
        <source> keer</source>
        <translation> times</translation>
    </message>
    <message>
        <source>Ritme: het bovenste is het gewone</source>
        <translation>Rhythm: the top one is the usual one</translation>
    </message>
    <message>
        <source>Naam van een nieuw ritme</source>
        <translation>Name of a new rhythm</translation>
    </message>
    <message>
        <source>Ritme toevoegen</source>
        <translation>Add rhythm</translation>
    </message>
    <message>
        <source>Dagen tot het volgende gesprek: {gaps}</source>
        <translation>Days to the next talk: {gaps}</translation>
    </message>
    <message>
        <source>Naam van het ritme</source>
        <translation>Name of the rhythm</translation>
    </message>
    <message>
        <source>Dagen tot het volgende gesprek</source>
        <translation>Days to the next talk</translation>
    </message>
    <message>
        <source>Schrijf getallen, zoals 7, 7, 14.</source>
        <translation>Write numbers, such as 7, 7, 14.</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Kies eerst de map, liefst op een stick.</source>
        <translation>First choose the folder, preferably on a stick.</translation>
    </message>
    <message>
        <source>Waar het jaararchief komt</source>
        <translation>Where the yearly archive goes</translation>
    </message>
    <message>
        <source>Deze map staat op dezelfde schijf als de kluis. Gaat de laptop stuk of wordt hij gestolen, dan is ook dit jaararchief weg. Kies een stick of een andere schijf.</source>
        <translation>This folder is on the same disk as the vault. If the laptop breaks or is stolen, this yearly archive is gone too. Choose a stick or another disk.</translation>
    </message>
    <message>
        <source>1. Waar komt het?</source>
        <translation>1. Where does it go?</translation>
    </message>
    <message>
        <source>Steek een USB-stick of losse schijf in de computer die u daarna ergens anders bewaart.</source>
        <translation>Plug in a USB stick or separate disk that you will keep somewhere else afterwards.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Map kiezen …</source>
        <translation>Choose folder …</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Waar staat uw reservekopie?</source>
        <translation>Where is your backup?</translation>
    </message>
    <message>
        <source>Steek de stick met uw reservekopieën in de computer en klik op Opnieuw zoeken. Er verandert nog niets: u ziet eerst wat erin zit.</source>
        <translation>Plug in the stick with your backups and click Search again. Nothing changes yet: first you see what is in them.</translation>
    </message>
    <message>
        <source>Opnieuw zoeken</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Andere map kiezen …</source>
        <translation>Choose another folder …</translation>
    </message>
    <message>
        <source>Plaatsen met reservekopieën</source>
        <translation>Places with backups</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nieuwste</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Er is nog geen reservekopie gevonden. Steek de stick in en klik op Opnieuw zoeken, of kies de map zelf.</source>
        <translation>No backup was found yet. Plug in the stick and click Search again, or choose the folder yourself.</translation>
    </message>
    <message>
        <source>Momentopnamen op deze computer</source>
        <translation>Snapshots on this computer</translation>
    </message>
    <message>
        <source>Eerder opzijgezette kluizen op deze computer</source>
        <translation>Vaults put aside earlier on this computer</translation>
    </message>
    <message>
        <source>Stick of schijf: {place}</source>
        <translation>Stick or disk: {place}</translation>
    </message>
    <message>
        <source>Map met reservekopieën</source>
        <translation>Folder with backups</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Bijeenkomsten plannen</source>
        <translation>Plan meetings</translation>
    </message>
    <message>
        <source>Programma</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Eerste bijeenkomst op</source>
        <translation>First meeting on</translation>
    </message>
    <message>
        <source>Begint om</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>Aantal bijeenkomsten</source>
        <translation>Number of meetings</translation>
    </message>
    <message>
        <source>Hoe de groep bijeenkomt</source>
        <translation>How the group meets</translation>
    </message>
    <message>
        <source>In de praktijk</source>
        <translation>In the practice</translation>
    </message>
    <message>
        <source>Op locatie</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Digitaal, met beeld</source>
        <translation>Digitally, by video</translation>
    </message>
    <message>
        <source>Telefonisch</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Wandelend</source>
        <translation>Walking</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n bijeenkomst(en) in</source>
        <translation>
            <numerusform>Plan %n meeting</numerusform>
            <numerusform>Plan %n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Er is geen programma voor groepen. Kijk bij Programma’s.</source>
        <translation>There is no programme for groups. Look under Programmes.</translation>
    </message>
    <message>
        <source>Van {first} tot en met {last}, {hours} in totaal. Wie lid is, doet mee.</source>
        <translation>From {first} to {last}, {hours} in all. Everybody who is a member takes part.</translation>
    </message>
    <message numerus="yes">
        <source>%n bijeenkomst(en) valt/vallen samen met iets anders in de agenda.</source>
        <translation>
            <numerusform>%n meeting coincides with something else in the calendar.</numerusform>
            <numerusform>%n meetings coincide with something else in the calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan van aanpak</source>
        <translation>Plan of action</translation>
    </message>
    <message>
        <source>Plan bekijken en afdrukken</source>
        <translation>View and print plan</translation>
    </message>
    <message>
        <source>Nog geen acties. Zet hiernaast de eerste in het plan: wat, wie en uiterlijk wanneer.</source>
        <translation>No actions yet. Put the first one in the plan beside this: what, who and by when.</translation>
    </message>
    <message>
        <source>Actie toevoegen</source>
        <translation>Add action</translation>
    </message>
    <message>
        <source>Wat gaat u doen?</source>
        <translation>What are you going to do?</translation>
    </message>
    <message>
        <source>Wie doet het?</source>
        <translation>Who will do it?</translation>
    </message>
    <message>
        <source>Uiterlijk op</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Actie bewaren</source>
        <translation>Save action</translation>
    </message>
    <message>
        <source>Nog niemand</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>Actie wijzigen</source>
        <translation>Change action</translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>geen datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>had klaar moeten zijn op {day}</source>
        <translation>was due on {day}</translation>
    </message>
    <message>
        <source>uiterlijk {day}</source>
        <translation>due by {day}</translation>
    </message>
    <message>
        <source>te laat</source>
        <translation>late</translation>
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
        <source>Week {number} · {span}</source>
        <translation>Week {number} · {span}</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>{hours} uur, van {first} tot en met {last}</source>
        <translation>{hours} hours, from {first} to {last}</translation>
    </message>
    <message>
        <source>Geen ruimte, dus overgeslagen: {weeks}.</source>
        <translation>No room, so left out: {weeks}.</translation>
    </message>
    <message numerus="yes">
        <source>en nog %n ander(e)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Niet ingepland: {which}. {advice}</source>
        <translation>Not planned: {which}. {advice}</translation>
    </message>
    <message>
        <source>niet {day}: {reason}</source>
        <translation>not {day}: {reason}</translation>
    </message>
    <message>
        <source>niet {day}</source>
        <translation>not {day}</translation>
    </message>
    <message>
        <source>niet om {time}: {reason}</source>
        <translation>not at {time}: {reason}</translation>
    </message>
    <message>
        <source>gesloten of vrij</source>
        <translation>closed or off</translation>
    </message>
    <message>
        <source>buiten uw dagen of uren</source>
        <translation>outside your days or hours</translation>
    </message>
    <message>
        <source>die dag is vol</source>
        <translation>that day is full</translation>
    </message>
    <message>
        <source>bezet</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>past niet in de volgorde</source>
        <translation>does not fit in the order</translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message>
        <source>{talks} (gebruikelijk)</source>
        <translation>{talks} (usual)</translation>
    </message>
    <message>
        <source>{gaps} dagen tussen de gesprekken</source>
        <translation>{gaps} days between the talks</translation>
    </message>
    <message>
        <source>{title}, begonnen op {day}</source>
        <translation>{title}, begun on {day}</translation>
    </message>
    <message>
        <source>{span} ({reason})</source>
        <translation>{span} ({reason})</translation>
    </message>
    <message>
        <source>{kind} in de week van {span} ({reason})</source>
        <translation>{kind} in the week of {span} ({reason})</translation>
    </message>
    <message>
        <source>geen vrij uur</source>
        <translation>no free hour</translation>
    </message>
    <message>
        <source>Sta bij Voorkeuren meer gesprekken per dag toe, of kies een andere dag.</source>
        <translation>Allow more talks a day under Preferences, or choose another day.</translation>
    </message>
    <message>
        <source>Kies bij Voorkeuren ruimere uren of meer dagen.</source>
        <translation>Choose wider hours or more days under Preferences.</translation>
    </message>
    <message>
        <source>Kies een andere dag of een later begin, of verruim uw Voorkeuren. U kunt ze ook later toevoegen.</source>
        <translation>Choose another day or a later beginning, or widen your Preferences. You can also add them later.</translation>
    </message>
</context>
<context>
    <name>PortableDialog</name>
    <message>
        <source>Het bestand wordt klaargezet…</source>
        <translation>The file is being made ready…</translation>
    </message>
    <message>
        <source>Bewaard met een wachtzin en in het register gezet: {number}.</source>
        <translation>Saved with a passphrase and entered in the register: {number}.</translation>
    </message>
    <message>
        <source>Overdraagbare gegevens</source>
        <translation>Portable data</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bewaren met wachtzin</source>
        <translation>Save with passphrase</translation>
    </message>
    <message>
        <source>Niet erin: werkaantekeningen, wat u zelf in het dossier schreef, en gegevens van anderen. Wat u schreef, staat in de inzagekopie.</source>
        <translation>Not in it: working notes, what you wrote in the file yourself, and data of other people. What you wrote is in the inspection copy.</translation>
    </message>
    <message>
        <source>{name} krijgt de eigen gegevens mee in een vorm die een computer kan lezen. Ze zitten als bijlage in een PDF, achter een wachtzin.</source>
        <translation>{name} takes the own data along in a form that a computer can read. It is attached to a PDF, behind a passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>{name} krijgt de eigen gegevens mee in een vorm die een computer kan lezen, met %n verslagen als PDF. Alles zit als bijlage in één PDF, achter een wachtzin.</source>
        <translation>
            <numerusform>{name} takes the own data along in a form that a computer can read, with %n report as a PDF. Everything is attached to one PDF, behind a passphrase.</numerusform>
            <numerusform>{name} takes the own data along in a form that a computer can read, with %n reports as PDFs. Everything is attached to one PDF, behind a passphrase.</numerusform>
        </translation>
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
    <name>PracticePapers</name>
    <message>
        <source>Kaart bij diefstal of verlies</source>
        <translation>Card for theft or loss</translation>
    </message>
    <message>
        <source>Wat te doen als de laptop weg is, op volgorde, op één blad. Er staat geen geheim op. Bewaar de kaart op een andere plek dan de laptop, en vul uw telefoonnummers met de pen in.</source>
        <translation>What to do when the laptop is gone, in order, on one sheet. There is no secret on it. Keep the card away from the laptop, and fill in your telephone numbers with a pen.</translation>
    </message>
    <message>
        <source>Kaart bekijken en afdrukken</source>
        <translation>View and print the card</translation>
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
    <message>
        <source>Papieren</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Programma’s bekijken en aanpassen</source>
        <translation>See and change programmes</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Kies een tijd na het begin.</source>
        <translation>Choose a time after the beginning.</translation>
    </message>
    <message>
        <source>Kies minstens één dag.</source>
        <translation>Choose at least one day.</translation>
    </message>
    <message>
        <source>Uitwijken mag naar</source>
        <translation>May move to</translation>
    </message>
    <message>
        <source>Niet vóór</source>
        <translation>Not before</translation>
    </message>
    <message>
        <source>Klaar om</source>
        <translation>Finished by</translation>
    </message>
    <message>
        <source>Reistijd tussen plaatsen</source>
        <translation>Travel between places</translation>
    </message>
    <message>
        <source>Gesprekken per dag</source>
        <translation>Talks a day</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>hoogstens </source>
        <translation>at most </translation>
    </message>
    <message>
        <source>Voortaan zo plannen</source>
        <translation>Always plan like this</translation>
    </message>
    <message>
        <source>Voorkeuren</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Voorkeuren, uitgeklapt</source>
        <translation>Preferences, unfolded</translation>
    </message>
    <message>
        <source>Voorkeuren, ingeklapt</source>
        <translation>Preferences, folded</translation>
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
    <name>ProcessingCard</name>
    <message>
        <source>Wat artikel 30 van de AVG vraagt op te schrijven. De teksten zijn een voorstel uit wat het programma weet: lees ze na, en pas ze aan tot ze voor uw praktijk kloppen.</source>
        <translation>What article 30 of the GDPR asks to be written down. The texts are proposed from what the program knows: read them, and change them until they are right for your practice.</translation>
    </message>
    <message>
        <source>Praktijk</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Begeleiding</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Groepen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Administratie</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Waarover het gaat</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Voorgestelde teksten terugzetten</source>
        <translation>Put the proposed texts back</translation>
    </message>
    <message>
        <source>Register bekijken en afdrukken</source>
        <translation>View and print the register</translation>
    </message>
    <message>
        <source>Vul in wat er op de plaats van … hoort.</source>
        <translation>Fill in what belongs in the place of ….</translation>
    </message>
    <message>
        <source>Uw eigen tekst.</source>
        <translation>Your own text.</translation>
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
        <source>Spelling in notities</source>
        <translation>Spelling in notes</translation>
    </message>
    <message>
        <source>Nakijken</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Zonder internet. Met F7 gaat u in een notitie naar het volgende onderstreepte woord.</source>
        <translation>Without internet. In a note, F7 goes to the next underlined word.</translation>
    </message>
    <message>
        <source>Eigen woordenlijst …</source>
        <translation>My own words …</translation>
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
        <source>In de taal van de deelnemer</source>
        <translation>In the client’s language</translation>
    </message>
    <message>
        <source>Altijd in het Nederlands</source>
        <translation>Always in Dutch</translation>
    </message>
    <message>
        <source>Altijd in het Engels</source>
        <translation>Always in English</translation>
    </message>
    <message>
        <source>Niet nakijken</source>
        <translation>Do not check</translation>
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
    <name>ProgrammeEditor</name>
    <message numerus="yes">
        <source>%n traject(en) lopen met een eerdere versie. Die houden zij; nieuwe krijgen deze.</source>
        <translation>
            <numerusform>%n trajectory runs with an earlier version. It keeps that one; new ones get this one.</numerusform>
            <numerusform>%n trajectories run with an earlier version. They keep that one; new ones get this one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Algemeen</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Metingen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Fasen</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Lijsten</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Nederlandse teksten</source>
        <translation>Dutch texts</translation>
    </message>
    <message>
        <source>Engelse teksten</source>
        <translation>English texts</translation>
    </message>
</context>
<context>
    <name>ProgrammeSummary</name>
    <message>
        <source>In het kort</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>Ritme</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} tot {most} gesprekken, meestal {usual}</source>
        <translation>{least} to {most} talks, usually {usual}</translation>
    </message>
    <message numerus="yes">
        <source>daarna %n gesprek(ken) na de afronding</source>
        <translation>
            <numerusform>then %n talk after the closing</numerusform>
            <numerusform>then %n talks after the closing</numerusform>
        </translation>
    </message>
    <message>
        <source>Fasen</source>
        <translation>Phases</translation>
    </message>
    <message numerus="yes">
        <source>%n keer</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Soorten gesprek</source>
        <translation>Kinds of talk</translation>
    </message>
    <message>
        <source>Wat wordt gemeten, van 0 tot 10</source>
        <translation>What is measured, from 0 to 10</translation>
    </message>
    <message>
        <source>0 is {low}, 10 is {high}</source>
        <translation>0 is {low}, 10 is {high}</translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>Alleen ik</source>
        <translation>Only me</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Delen</source>
        <translation>To share</translation>
    </message>
    <message>
        <source>Op locatie</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>In de praktijk</source>
        <translation>In the practice</translation>
    </message>
    <message>
        <source>Telefonisch</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Via video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>Wandelend</source>
        <translation>Walking</translation>
    </message>
    <message>
        <source>het programma past nu</source>
        <translation>the programme suits now</translation>
    </message>
    <message>
        <source>er is een doel</source>
        <translation>there is a goal</translation>
    </message>
    <message>
        <source>de opdracht van de vorige fase is af</source>
        <translation>the assignment of the phase before is done</translation>
    </message>
    <message>
        <source>er is een evaluatie geweest</source>
        <translation>there was an evaluation</translation>
    </message>
    <message>
        <source>er is toestemming om te vragen</source>
        <translation>there is consent to ask</translation>
    </message>
    <message>
        <source>Voor één deelnemer</source>
        <translation>For one client</translation>
    </message>
    <message>
        <source>Voor een groep</source>
        <translation>For a group</translation>
    </message>
    <message>
        <source>Voor een netwerk</source>
        <translation>For a network</translation>
    </message>
    <message>
        <source>deze regel is niet te lezen. Kijk of er een aanhalingsteken of haak mist.</source>
        <translation>this line cannot be read. See whether a quotation mark or bracket is missing.</translation>
    </message>
    <message>
        <source>er staan te veel haken in elkaar.</source>
        <translation>there are too many brackets inside each other.</translation>
    </message>
    <message>
        <source>dit woord is hier niet bekend. Wel bekend zijn: {choices}.</source>
        <translation>this word is not known here. Known are: {choices}.</translation>
    </message>
    <message>
        <source>dit moet er staan, maar het ontbreekt.</source>
        <translation>this must be there, but it is missing.</translation>
    </message>
    <message>
        <source>hier hoort een tekst tussen aanhalingstekens.</source>
        <translation>a text between quotation marks belongs here.</translation>
    </message>
    <message>
        <source>hier hoort een heel getal.</source>
        <translation>a whole number belongs here.</translation>
    </message>
    <message>
        <source>hier hoort een getal.</source>
        <translation>a number belongs here.</translation>
    </message>
    <message>
        <source>hier hoort true of false.</source>
        <translation>true or false belongs here.</translation>
    </message>
    <message>
        <source>hier hoort een rij tussen rechte haken.</source>
        <translation>a list between square brackets belongs here.</translation>
    </message>
    <message>
        <source>hier horen meer gegevens, zoals een tekst in nl en en.</source>
        <translation>more belongs here, such as a text in nl and en.</translation>
    </message>
    <message>
        <source>kies een van: {choices}.</source>
        <translation>choose one of: {choices}.</translation>
    </message>
    <message>
        <source>hier hoort een getal van {least} tot en met {most}.</source>
        <translation>a number from {least} to {most} belongs here.</translation>
    </message>
    <message>
        <source>dit staat er al. Gebruik het één keer.</source>
        <translation>this is there already. Use it once.</translation>
    </message>
    <message>
        <source>vul hier iets in.</source>
        <translation>fill in something here.</translation>
    </message>
    <message>
        <source>maak deze tekst korter: hoogstens {choices} tekens.</source>
        <translation>make this text shorter: at most {choices} characters.</translation>
    </message>
    <message>
        <source>zet deze tekst op één regel.</source>
        <translation>put this text on one line.</translation>
    </message>
    <message>
        <source>gebruik hier kleine letters, cijfers en streepjes.</source>
        <translation>use small letters, figures and hyphens here.</translation>
    </message>
    <message>
        <source>deze deelname past niet: een gesprek is met de deelnemer, een bijeenkomst met de leden.</source>
        <translation>this taking part does not fit: a talk is with the client, a group meeting with the members.</translation>
    </message>
    <message>
        <source>dit document past niet bij wie het programma volgt.</source>
        <translation>this document does not fit who follows the programme.</translation>
    </message>
    <message>
        <source>wat over levensgebieden wordt gezegd blijft in het dossier. Kies een ander vak dan Delen.</source>
        <translation>what is said about life areas stays in the dossier. Choose something else than To share.</translation>
    </message>
    <message>
        <source>een fase met levensgebieden begint pas als er toestemming is om te vragen.</source>
        <translation>a phase with life areas begins only when there is consent to ask.</translation>
    </message>
    <message>
        <source>nazorg komt na alle andere fasen.</source>
        <translation>aftercare comes after all other phases.</translation>
    </message>
    <message>
        <source>dit kan alleen vóór de afronding; er moet iets te plannen zijn.</source>
        <translation>this can only be before the closing; there must be something to plan.</translation>
    </message>
    <message>
        <source>een aantal dagen kan alleen bij een fase na de afronding.</source>
        <translation>a number of days goes only with a phase after the closing.</translation>
    </message>
    <message>
        <source>met deze fasen komt het programma op {choices} gesprekken.</source>
        <translation>with these phases the programme comes to {choices} talks.</translation>
    </message>
    <message>
        <source>dit programma heeft geen punten om de geschiktheid na te gaan.</source>
        <translation>this programme has no points to check suitability by.</translation>
    </message>
    <message>
        <source>dit programma heeft geen levensgebieden.</source>
        <translation>this programme has no life areas.</translation>
    </message>
    <message>
        <source>dit programma heeft niets om mee te geven.</source>
        <translation>this programme has nothing to take along.</translation>
    </message>
    <message>
        <source>de fase hiervoor heeft geen opdracht om af te ronden.</source>
        <translation>the phase before it has no assignment to finish.</translation>
    </message>
    <message>
        <source>vóór deze fase is er geen gesprek waarin wordt geëvalueerd.</source>
        <translation>before this phase there is no talk that evaluates.</translation>
    </message>
    <message>
        <source>deze voorwaarde past alleen bij één deelnemer.</source>
        <translation>this condition fits one client only.</translation>
    </message>
    <message>
        <source>{file}, regel {line}.</source>
        <translation>{file}, line {line}.</translation>
    </message>
    <message>
        <source>{file}, regel {line}, bij {key}.</source>
        <translation>{file}, line {line}, at {key}.</translation>
    </message>
    <message>
        <source>In het Nederlands: {text}</source>
        <translation>In Dutch: {text}</translation>
    </message>
    <message>
        <source>In het Engels: {text}</source>
        <translation>In English: {text}</translation>
    </message>
    <message>
        <source>Bewaren kon niet.</source>
        <translation>It could not be saved.</translation>
    </message>
</context>
<context>
    <name>ProgrammesView</name>
    <message>
        <source>Programma’s</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Kopiëren en aanpassen</source>
        <translation>Copy and change</translation>
    </message>
    <message>
        <source>Van de lijst halen</source>
        <translation>Take off the list</translation>
    </message>
    <message numerus="yes">
        <source>%n programma(’s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (eigen)</source>
        <translation>{title} (own)</translation>
    </message>
    <message>
        <source>{title}, aangepast</source>
        <translation>{title}, changed</translation>
    </message>
</context>
<context>
    <name>PutInSnippet</name>
    <message>
        <source>Tekstblok invoegen…</source>
        <translation>Insert a snippet…</translation>
    </message>
</context>
<context>
    <name>ReadAlong</name>
    <message>
        <source>Meelezen</source>
        <translation>Reading along</translation>
    </message>
</context>
<context>
    <name>ReadAlongView</name>
    <message>
        <source>Kleinere letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Klaar met meelezen</source>
        <translation>Done reading along</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Meelezen</source>
        <translation>Reading along</translation>
    </message>
    <message>
        <source>Uw antwoord is bewaard: {answer}.</source>
        <translation>Your answer has been saved: {answer}.</translation>
    </message>
    <message>
        <source>Dit is nog een concept. U kunt antwoorden zodra het aan u is voorgelegd.</source>
        <translation>This is still a draft. You can answer as soon as it has been presented to you.</translation>
    </message>
    <message>
        <source>Bij deze aanvulling wordt geen antwoord meer gevraagd.</source>
        <translation>No answer is asked to this addendum any more.</translation>
    </message>
    <message>
        <source>Bij dit verslag wordt geen antwoord meer gevraagd.</source>
        <translation>No answer is asked for this report any more.</translation>
    </message>
    <message>
        <source>Uw antwoord is nog niet vastgelegd. Leg het vast, of kies nog eens Klaar met meelezen.</source>
        <translation>Your answer has not been recorded yet. Record it, or choose Done reading along once more.</translation>
    </message>
    <message>
        <source>Verder lezen</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>ReceiptOffer</name>
    <message>
        <source>Toestemming {number} is vastgelegd. Geef de deelnemer het bewijs ervan mee.</source>
        <translation>Consent {number} has been recorded. Give the client its receipt.</translation>
    </message>
    <message>
        <source>Ontvangstbewijs</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Melding weghalen</source>
        <translation>Dismiss message</translation>
    </message>
</context>
<context>
    <name>ReferralCard</name>
    <message>
        <source>Contact met de bedrijfsarts of huisarts</source>
        <translation>Contact with the company doctor or GP</translation>
    </message>
    <message>
        <source>In deze brief staan namen. Met F8 staan ze weer voluit.</source>
        <translation>There are names in this letter. Press F8 to see them in full again.</translation>
    </message>
    <message>
        <source>Er is nog geen bedrijfsarts of huisarts bij deze deelnemer. Voeg die eerst toe.</source>
        <translation>This client has no company doctor or GP yet. Add one first.</translation>
    </message>
    <message>
        <source>Deze brief is verstrekt op {day} en blijft zoals die was.</source>
        <translation>This letter was given on {day} and stays as it was.</translation>
    </message>
    <message>
        <source>De deelnemer heeft toestemming gegeven voor deze brief. Lees hem samen en geef hem mee.</source>
        <translation>The client has given consent for this letter. Read it together and hand it over.</translation>
    </message>
    <message>
        <source>De brief gaat pas weg als de deelnemer daar toestemming voor geeft. Lees hem samen en leg die vast.</source>
        <translation>The letter leaves only when the client consents to it. Read it together and record the consent.</translation>
    </message>
    <message>
        <source>Alleen in overleg met de deelnemer. Schrijf zelf wat de arts moet weten; uit notities komt hier niets.</source>
        <translation>Only in consultation with the client. Write yourself what the doctor should know; nothing of your notes comes here.</translation>
    </message>
    <message>
        <source>Aan wie</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>De brief</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>Zo komt hij op papier</source>
        <translation>How it will look on paper</translation>
    </message>
    <message>
        <source>Arts toevoegen</source>
        <translation>Add doctor</translation>
    </message>
    <message>
        <source>Brief bewaren</source>
        <translation>Save letter</translation>
    </message>
    <message>
        <source>Toestemming vastleggen</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Brief bekijken en meegeven</source>
        <translation>View letter and hand it over</translation>
    </message>
    <message>
        <source>Nieuwe brief schrijven</source>
        <translation>Write a new letter</translation>
    </message>
</context>
<context>
    <name>ReflectionDeed</name>
    <message>
        <source>Reflectieblad voor dit gesprek</source>
        <translation>Reflection sheet for this talk</translation>
    </message>
</context>
<context>
    <name>Refusing</name>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Mag leeg blijven. Een reden hoeft niet.</source>
        <translation>May be left empty. No reason is needed.</translation>
    </message>
    <message>
        <source>Dat is goed. Er gaat niets naar {recipient}. Dat u het vroeg en dat het niet is gegeven, blijft bij de toestemmingen staan; u kunt het later opnieuw vragen.</source>
        <translation>That is fine. Nothing goes to {recipient}. That you asked and that it was not given stays with the consents; you can ask again later.</translation>
    </message>
    <message>
        <source>Mondeling</source>
        <translation>By word of mouth</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
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
    <name>RekeyCard</name>
    <message>
        <source>De kluis een nieuwe sleutel geven</source>
        <translation>Give the vault a new key</translation>
    </message>
    <message>
        <source>Dit is zelden nodig. Doe het als iemand de bestanden van deze computer kan hebben overgenomen én uw pincode, wachtzin of oude herstelblad kent: na diefstal, of na een reparatie die u niet vertrouwt. Een andere pincode of een nieuw herstelblad helpt dan niet genoeg. De hele kluis wordt opnieuw versleuteld en nagelezen; uw pincode en het herstelblad blijven dezelfde. Kent iemand het geldende herstelblad, vernieuw dat dan ook.</source>
        <translation>This is seldom needed. Do it if somebody may have taken the files of this computer and also knows your PIN, passphrase or old recovery sheet: after a theft, or after a repair that you do not trust. Another PIN or a new recovery sheet is not enough then. The whole vault is encrypted anew and read back; your PIN and the recovery sheet stay the same. If somebody knows the valid recovery sheet, renew that too.</translation>
    </message>
    <message>
        <source>Nieuwe sleutel maken …</source>
        <translation>Make a new key …</translation>
    </message>
</context>
<context>
    <name>RekeyDialog</name>
    <message>
        <source>Er werd intussen steeds iets bewaard. Wacht een paar minuten en probeer het opnieuw.</source>
        <translation>Something was saved again and again meanwhile. Wait a few minutes and try again.</translation>
    </message>
    <message>
        <source>Gestopt.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>De kluis heeft nog de oude sleutel, en er is niets veranderd.</source>
        <translation>The vault still has the old key, and nothing has changed.</translation>
    </message>
    <message>
        <source>Nieuwe sleutel</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>De kluis een nieuwe sleutel geven</source>
        <translation>Give the vault a new key</translation>
    </message>
    <message>
        <source>Daarna begint het programma opnieuw en vraagt het uw pincode of wachtzin. De kluis met de oude sleutel blijft staan, in de map {folder}: verwijder die map zelf als alles goed gaat. Valt de stroom uit, dan opent de kluis gewoon, met de oude of met de nieuwe sleutel.</source>
        <translation>After that the program starts again and asks for your PIN or passphrase. The vault with the old key stays, in the folder {folder}: remove that folder yourself once all is well. If the power fails, the vault simply opens, with the old or the new key.</translation>
    </message>
    <message>
        <source>Pincode of wachtzin</source>
        <translation>PIN or passphrase</translation>
    </message>
    <message>
        <source>Leeg als alleen de sleutelbos de kluis opent.</source>
        <translation>Empty if only the keyring opens the vault.</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nieuwe sleutel maken</source>
        <translation>Make a new key</translation>
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
    <name>RepairedPage</name>
    <message>
        <source>Dit komt terug</source>
        <translation>This comes back</translation>
    </message>
    <message>
        <source>De beschadigde kluis wordt apart gezet en nooit gewist. Pincode of wachtzin en herstelblad blijven dezelfde.</source>
        <translation>The damaged vault is put aside and never deleted. PIN or passphrase and recovery sheet stay the same.</translation>
    </message>
    <message>
        <source>Herstelde kluis gebruiken</source>
        <translation>Use the repaired vault</translation>
    </message>
    <message>
        <source>Niet gebruiken</source>
        <translation>Do not use it</translation>
    </message>
    <message>
        <source>Deel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Momentopname</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Nog leesbaar</source>
        <translation>Still readable</translation>
    </message>
    <message>
        <source>Na herstel</source>
        <translation>After repair</translation>
    </message>
    <message>
        <source>Er was geen goede momentopname; dit is alles wat in de kluis zelf nog te lezen is.</source>
        <translation>There was no good snapshot; this is all that can still be read in the vault itself.</translation>
    </message>
    <message>
        <source>Uit de momentopname van {day}, met alles wat van daarna nog te lezen is.</source>
        <translation>From the snapshot of {day}, with all of later that can still be read.</translation>
    </message>
    <message>
        <source>De nieuwste notitie is van {moment}.</source>
        <translation>The newest note is of {moment}.</translation>
    </message>
    <message>
        <source>Er gaat niets verloren.</source>
        <translation>Nothing is lost.</translation>
    </message>
    <message>
        <source>Wat verloren gaat: {parts}.</source>
        <translation>What is lost: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n gegeven(s) uit de momentopname kunnen ouder zijn dan wat u het laatst schreef.</source>
        <translation>
            <numerusform>%n item from the snapshot may be older than what you wrote last.</numerusform>
            <numerusform>%n items from the snapshot may be older than what you wrote last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{talks}; en nog %n andere</source>
        <translation>
            <numerusform>{talks}; and %n other</numerusform>
            <numerusform>{talks}; and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>De notities van deze gesprekken zijn er niet meer: {talks}.</source>
        <translation>The notes of these talks are gone: {talks}.</translation>
    </message>
    <message>
        <source>Kijk de notities van deze gesprekken na: {talks}.</source>
        <translation>Check the notes of these talks: {talks}.</translation>
    </message>
    <message>
        <source>{area}: hooguit {count}</source>
        <translation>{area}: {count} at most</translation>
    </message>
    <message>
        <source>{area}: misschien wat na de momentopname kwam</source>
        <translation>{area}: perhaps what came after the snapshot</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Groepsverslag voor de organisatie</source>
        <translation>Group report for the organisation</translation>
    </message>
    <message>
        <source>Gemaakte verslagen</source>
        <translation>Reports made</translation>
    </message>
    <message>
        <source>Hierin komt wat onder Delen staat, zonder namen. Haal het vinkje weg bij wat er niet in hoort.</source>
        <translation>It holds what stands under Share, without names. Untick what does not belong in it.</translation>
    </message>
    <message>
        <source>Verslag maken</source>
        <translation>Make report</translation>
    </message>
    <message>
        <source>Er staat nog niets onder Delen bij een bijeenkomst die is gehouden.</source>
        <translation>Nothing stands under Share yet for a meeting that was held.</translation>
    </message>
    <message>
        <source>Nog geen verslag gemaakt.</source>
        <translation>No report made yet.</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message numerus="yes">
        <source>%n gehouden bijeenkomst(en)</source>
        <translation>
            <numerusform>%n meeting held</numerusform>
            <numerusform>%n meetings held</numerusform>
        </translation>
    </message>
    <message>
        <source>cijfers over {titles}</source>
        <translation>figures on {titles}</translation>
    </message>
    <message>
        <source>geen cijfer, te weinig mensen: {titles}</source>
        <translation>no figure, too few people: {titles}</translation>
    </message>
    <message>
        <source>Verder in het verslag: {things}.</source>
        <translation>Further in the report: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) noemt/noemen een lid. Pas de notitie aan of laat de regel weg.</source>
        <translation>
            <numerusform>%n line names a member. Change the note or leave the line out.</numerusform>
            <numerusform>%n lines name a member. Change the note or leave the lines out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let op deze woorden over gezondheid of thuis: {words}.</source>
        <translation>Mind these words about health or home: {words}.</translation>
    </message>
</context>
<context>
    <name>ReportSide</name>
    <message>
        <source>Dit is een getekend verslag</source>
        <translation>This is a signed report</translation>
    </message>
    <message>
        <source>Bewaren als bewijs</source>
        <translation>Keep as evidence</translation>
    </message>
    <message>
        <source>Naar het verslag</source>
        <translation>Go to the report</translation>
    </message>
    <message>
        <source>Dit verslag is al vastgesteld. De scan wordt als bewijs bewaard.</source>
        <translation>This report has been sealed already. The scan will be kept as evidence.</translation>
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
</context>
<context>
    <name>ReportsCheck</name>
    <message>
        <source>Verslag {number}, versie {version}, is buiten het programma om gewijzigd. Leg het naast een afdruk of een reservekopie.</source>
        <translation>Report {number}, version {version}, was changed outside this program. Compare it with a print or a backup.</translation>
    </message>
    <message>
        <source>De verslagen worden nagekeken…</source>
        <translation>The reports are being checked…</translation>
    </message>
    <message numerus="yes">
        <source>Elk verslag staat er zoals het is opgeschreven (%n versies nagekeken).</source>
        <translation>
            <numerusform>Every report stands as it was written (%n version checked).</numerusform>
            <numerusform>Every report stands as it was written (%n versions checked).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReschedulingView</name>
    <message>
        <source>Een gesprek valt uit</source>
        <translation>A talk falls out</translation>
    </message>
    <message>
        <source>Wat wilt u doen?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Dit gesprek verzetten</source>
        <translation>Move this talk</translation>
    </message>
    <message>
        <source>Naar het eerste vrije moment op een latere dag, vóór het volgende gesprek.</source>
        <translation>To the first free time on a later day, before the next talk.</translation>
    </message>
    <message>
        <source>Dit gesprek en alles erna opschuiven</source>
        <translation>Shift this talk and all after it</translation>
    </message>
    <message>
        <source>Alles hele weken later; het ritme blijft en het traject eindigt later.</source>
        <translation>Everything whole weeks later; the rhythm stays and the trajectory ends later.</translation>
    </message>
    <message>
        <source>Inschikken</source>
        <translation>Move closer together</translation>
    </message>
    <message>
        <source>Zo weinig mogelijk gesprekken komen dichter op elkaar; het traject eindigt zoals gepland.</source>
        <translation>As few talks as possible move closer together; the trajectory ends as planned.</translation>
    </message>
    <message>
        <source>Laten vervallen</source>
        <translation>Let it go</translation>
    </message>
    <message>
        <source>Het gesprek blijft als vervallen in de agenda staan; de andere veranderen niet.</source>
        <translation>The talk stays in the calendar as cancelled; the others do not change.</translation>
    </message>
    <message>
        <source>Wie zegde af?</source>
        <translation>Who cancelled?</translation>
    </message>
    <message>
        <source>Zo wordt het</source>
        <translation>What it will be</translation>
    </message>
    <message>
        <source>Nu en straks, per gesprek</source>
        <translation>Now and then, for each talk</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{kind} met {name}, {when}</source>
        <translation>{kind} with {name}, {when}</translation>
    </message>
    <message>
        <source>Dit gesprek is al gehouden en kan niet meer uitvallen.</source>
        <translation>This talk was held already and can no longer fall out.</translation>
    </message>
    <message>
        <source>Het gesprek vervalt. Er wordt niets anders verplaatst.</source>
        <translation>The talk is cancelled. Nothing else is moved.</translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken) krijgt/krijgen een ander moment.</source>
        <translation>
            <numerusform>%n talk gets another time.</numerusform>
            <numerusform>%n talks get another time.</numerusform>
        </translation>
    </message>
    <message>
        <source>{moved} Het gemiste gesprek blijft staan als niet gekomen.</source>
        <translation>{moved} The missed talk stays as not attended.</translation>
    </message>
    <message>
        <source>{moved} Het laatste is op {day}.</source>
        <translation>{moved} The last one is on {day}.</translation>
    </message>
    <message>
        <source>Zo past het niet: {reason}. Kies een andere manier, of verzet het gesprek in de agenda.</source>
        <translation>It does not fit like this: {reason}. Choose another way, or move the talk in the calendar.</translation>
    </message>
    <message>
        <source>Gesprek verzetten</source>
        <translation>Move the talk</translation>
    </message>
    <message>
        <source>Alles opschuiven</source>
        <translation>Shift all</translation>
    </message>
    <message>
        <source>Weet ik niet</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Ikzelf</source>
        <translation>Myself</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stap {number} van {count}</source>
        <translation>Step {number} of {count}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Nagekeken: {name}</source>
        <translation>Checked: {name}</translation>
    </message>
    <message>
        <source>Naar het register</source>
        <translation>To the register</translation>
    </message>
    <message>
        <source>In het register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Wat onder dit nummer in het register staat</source>
        <translation>What the register holds under this number</translation>
    </message>
    <message>
        <source>Aan wie</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Wanneer en hoe</source>
        <translation>When and how</translation>
    </message>
    <message>
        <source>Gezet op {moment}, met de sleutel van {made}</source>
        <translation>Set on {moment}, with the key of {made}</translation>
    </message>
    <message>
        <source>Het zegel</source>
        <translation>The seal</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message numerus="yes">
        <source>%n gesprek(ken) erbij</source>
        <translation>
            <numerusform>%n more talk</numerusform>
            <numerusform>%n more talks</numerusform>
        </translation>
    </message>
    <message>
        <source>Verlengen of een ander ritme</source>
        <translation>More talks or another rhythm</translation>
    </message>
    <message>
        <source>Verlengen met</source>
        <translation>Extend by</translation>
    </message>
    <message>
        <source>Reden (mag leeg blijven)</source>
        <translation>Reason (may stay empty)</translation>
    </message>
    <message>
        <source>Ritme van de gesprekken die nog komen</source>
        <translation>Rhythm of the talks still to come</translation>
    </message>
    <message>
        <source>Bekijk de verlenging</source>
        <translation>See the extension</translation>
    </message>
    <message>
        <source>Bekijk het ritme</source>
        <translation>See the rhythm</translation>
    </message>
    <message>
        <source>Zo inplannen</source>
        <translation>Plan it like this</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Rather not</translation>
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
        <source>Aanvulling aanpassen</source>
        <translation>Change the addendum</translation>
    </message>
    <message>
        <source>Aanpassen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Concept weggooien</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Getekende scan toevoegen</source>
        <translation>Add a signed scan</translation>
    </message>
    <message>
        <source>Of sleep de scan of foto’s ergens op het venster.</source>
        <translation>Or drop the scan or photos anywhere on the window.</translation>
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
        <source>Welke herstelbladen er waren, blijft vastgelegd.</source>
        <translation>Which recovery sheets there were stays on record.</translation>
    </message>
    <message>
        <source>Wat van een jaararchief is vastgelegd, blijft zoals het is.</source>
        <translation>What was recorded of a yearly archive stays as it is.</translation>
    </message>
    <message>
        <source>Het bewijs van een gewist dossier blijft zoals het is.</source>
        <translation>The proof of an erased dossier stays as it is.</translation>
    </message>
    <message>
        <source>Wat een waarnemer deed, blijft vastgelegd.</source>
        <translation>What a deputy did stays on record.</translation>
    </message>
    <message>
        <source>Eerst de namenlijst; de notities gaan pas daarna open.</source>
        <translation>First the list of names; the notes open only after that.</translation>
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
        <source>Op deze vraag is al geantwoord. Vraag opnieuw toestemming als de deelnemer er anders over denkt.</source>
        <translation>This question has been answered already. Ask for consent again if the client has come to think differently.</translation>
    </message>
    <message>
        <source>Wat is gegeven, moet woord voor woord zijn wat is gevraagd. Vraag opnieuw toestemming.</source>
        <translation>What is given must be, word for word, what was asked. Ask for consent again.</translation>
    </message>
    <message>
        <source>Alleen een toestemming voor dezelfde ontvanger en hetzelfde doel kan worden vervangen, en maar één keer.</source>
        <translation>Only a consent for the same recipient and the same purpose can be replaced, and only once.</translation>
    </message>
    <message>
        <source>Een beperking komt alleen van de bedrijfsarts van deze deelnemer. Voeg die eerst toe bij de contacten.</source>
        <translation>A limitation comes from this client’s company doctor only. First add them to the contacts.</translation>
    </message>
    <message>
        <source>Deze beperking is al verstrekt en blijft staan zoals die is. Leg een nieuwe vast.</source>
        <translation>This limitation has already been disclosed and stays as it is. Record a new one.</translation>
    </message>
    <message>
        <source>Wat aan een ontvanger is gemeld, blijft staan. Leg een nieuwe melding vast.</source>
        <translation>What a recipient was told stays on record. Record telling them anew.</translation>
    </message>
    <message>
        <source>Dit document is alleen voor de deelnemer zelf. Kies voor een ander het document dat bij die ontvanger hoort.</source>
        <translation>This document is for the client only. For somebody else choose the document that goes with that recipient.</translation>
    </message>
    <message>
        <source>Werkaantekeningen verlaten dit programma niet. Laat ze weg uit het document.</source>
        <translation>Working notes do not leave this program. Leave them out of the document.</translation>
    </message>
    <message>
        <source>Deze brief kan alleen naar wie de gegevens kreeg, of naar de deelnemer. Kies een van hen.</source>
        <translation>This letter can go only to whoever was given the data, or to the client. Choose one of them.</translation>
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
        <translation>A member stays who they are. Add another member.</translation>
    </message>
    <message>
        <source>Over dit lid is al iets vastgelegd. Leg vast wanneer het lid de groep verliet; wat er staat, blijft.</source>
        <translation>Something has been recorded about this member already. Record when the member left the group; what is there stays.</translation>
    </message>
    <message>
        <source>Een traject houdt de versie van het programma waarmee het begon. Start voor de nieuwe een nieuw traject.</source>
        <translation>A trajectory keeps the version of the programme it began with. Start a new trajectory for the new one.</translation>
    </message>
    <message>
        <source>Een verwijsbrief gaat naar de bedrijfsarts of de huisarts. Kies een van die twee.</source>
        <translation>A referral letter goes to the company doctor or the GP. Choose one of those two.</translation>
    </message>
    <message>
        <source>Deze brief is aan een bepaalde arts geschreven en gaat alleen daarheen, met de eigen toestemming ervoor.</source>
        <translation>This letter was written to one doctor and goes there only, with its own consent.</translation>
    </message>
    <message>
        <source>Deze brief is al verstrekt en blijft zoals die was. Schrijf zo nodig een nieuwe.</source>
        <translation>This letter was given already and stays as it was. Write a new one if needed.</translation>
    </message>
    <message>
        <source>De fasen gaan in hun volgorde. Sluit eerst de fase ervoor af.</source>
        <translation>The phases go in their order. Close the phase before it first.</translation>
    </message>
    <message>
        <source>Een fase sluit als de opdracht is gedaan. Rond eerst de opdracht af.</source>
        <translation>A phase closes when its assignment is done. Finish the assignment first.</translation>
    </message>
    <message>
        <source>In de fase erna is al gewerkt. Werk daar verder; deze fase blijft afgesloten.</source>
        <translation>Work has already been done in the next phase. Go on there; this phase stays closed.</translation>
    </message>
    <message>
        <source>Vraag eerst toestemming om naar de levensgebieden te vragen en leg die vast.</source>
        <translation>First ask for consent to ask about the life areas, and record it.</translation>
    </message>
    <message>
        <source>Dit hoort bij iemand uit een andere groep. Kies een lid van deze groep.</source>
        <translation>This belongs to somebody of another group. Choose a member of this group.</translation>
    </message>
    <message>
        <source>Een cijfer over minder dan vijf mensen gaat de deur niet uit. Laat het weg.</source>
        <translation>A figure about fewer than five people does not leave. Leave it out.</translation>
    </message>
    <message>
        <source>Hierin staat de naam van een lid. Haal de naam weg; het verslag noemt niemand.</source>
        <translation>A member’s name stands in this. Take the name out; the report names nobody.</translation>
    </message>
    <message>
        <source>Wat over de levensgebieden is gezegd blijft in het dossier. Laat het weg.</source>
        <translation>What was said about the life areas stays in the dossier. Leave it out.</translation>
    </message>
    <message>
        <source>Een eerdere tekst van een notitie verandert niet. Zet die terug, of schrijf verder in de notitie zelf.</source>
        <translation>An earlier text of a note does not change. Bring it back, or write on in the note itself.</translation>
    </message>
    <message>
        <source>Dat een notitie is verplaatst, blijft vastliggen. Er is niets gewijzigd; u kunt gewoon verdergaan.</source>
        <translation>That a note was moved stays on record. Nothing was changed; you can simply go on.</translation>
    </message>
    <message>
        <source>Een aanvulling kan pas onder een verslag dat is vastgesteld. Stel het verslag eerst vast.</source>
        <translation>An addendum can only stand beneath a report that was sealed. Seal the report first.</translation>
    </message>
    <message>
        <source>Deze versie sluit niet aan op de vorige. Open het verslag opnieuw en maak een nieuwe versie.</source>
        <translation>This version does not follow from the one before it. Open the report again and make a new version.</translation>
    </message>
    <message>
        <source>Een bewaarde scan is bewijs en verandert niet. Voeg zo nodig een nieuwe scan toe.</source>
        <translation>A scan that is kept is evidence and does not change. Add a new scan if need be.</translation>
    </message>
    <message>
        <source>Het zegel van de praktijk ligt vast. Er is niets gewijzigd; u kunt gewoon verdergaan.</source>
        <translation>The seal of the practice is fixed. Nothing was changed; you can simply go on.</translation>
    </message>
    <message>
        <source>Het logboek van de kluis staat vast. Er is niets gewijzigd; u kunt gewoon verdergaan.</source>
        <translation>The log of the vault is fixed. Nothing was changed; you can simply continue.</translation>
    </message>
    <message>
        <source>De telling van de kluis gaat alleen vooruit. Er is niets gewijzigd; u kunt gewoon verdergaan.</source>
        <translation>The vault’s count only goes forward. Nothing was changed; you can simply carry on.</translation>
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
    <name>SaveButton</name>
    <message>
        <source>Bewaren als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Bewaren met wachtzin</source>
        <translation>Save with passphrase</translation>
    </message>
    <message>
        <source>Het bestand opent alleen met een wachtzin, die u daarna één keer ziet.</source>
        <translation>The file opens with a passphrase only, which you will then see once.</translation>
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
    <name>ScanAnswer</name>
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
        <source>Alleen de scan bewaren</source>
        <translation>Only keep the scan</translation>
    </message>
    <message>
        <source>Getekend op</source>
        <translation>Signed on</translation>
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
        <source>{name} heeft op papier getekend:</source>
        <translation>{name} signed on paper:</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan bewaren</source>
        <translation>Keep a scan</translation>
    </message>
    <message>
        <source>Het programma zoekt de code rechtsonder op elke pagina.</source>
        <translation>The program is looking for the code at the bottom right of each page.</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Van het gesprek met</source>
        <translation>Talk with</translation>
    </message>
    <message>
        <source>Exemplaar van</source>
        <translation>Copy for</translation>
    </message>
    <message>
        <source>Pagina’s</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Formulier</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Voor</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Sleep de scan of de foto’s van alle pagina’s hierheen, of kies ze zelf. JPEG, PNG en PDF kunnen; scheef of ondersteboven is niet erg. Waar het bij hoort, wordt gevonden met de code rechtsonder op de pagina.</source>
        <translation>Drag the scan or the photos of all pages here, or choose them yourself. JPEG, PNG and PDF will do; crooked or upside down does not matter. What it belongs to is found by the code at the bottom right of the page.</translation>
    </message>
    <message>
        <source>Bestand kiezen</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Naar het verslag</source>
        <translation>Go to the report</translation>
    </message>
    <message>
        <source>Bewaren als bewijs</source>
        <translation>Keep as evidence</translation>
    </message>
    <message>
        <source>Scan kiezen</source>
        <translation>Choose a scan</translation>
    </message>
    <message>
        <source>Scans en foto’s</source>
        <translation>Scans and photos</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ScanFormAnswer</name>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Getekend op</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Gegeven</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Niet gegeven</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Kijk op het formulier wat {name} heeft aangekruist.</source>
        <translation>See on the form what {name} has ticked.</translation>
    </message>
</context>
<context>
    <name>ScanOverlay</name>
    <message>
        <source>Laat los om de scan te bewaren</source>
        <translation>Let go to keep the scan</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>De scan wordt gelezen…</source>
        <translation>Reading the scan…</translation>
    </message>
    <message>
        <source>{number}, versie {version}</source>
        <translation>{number}, version {version}</translation>
    </message>
    <message>
        <source>{pages} van {count}</source>
        <translation>{pages} of {count}</translation>
    </message>
    <message>
        <source>{here}; eerder bewaard: {pages}</source>
        <translation>{here}; kept before: {pages}</translation>
    </message>
    <message>
        <source>Getekend papier toevoegen</source>
        <translation>Add signed paper</translation>
    </message>
    <message>
        <source>Nog een scan toevoegen</source>
        <translation>Add another scan</translation>
    </message>
    <message>
        <source>Pagina toevoegen</source>
        <translation>Add a page</translation>
    </message>
    <message>
        <source>Geen leesbare code</source>
        <translation>No readable code</translation>
    </message>
    <message>
        <source>Pagina {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Pagina {number} van {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>Scan bewaard op {days}: pagina {pages} van {count}.</source>
        <translation>Scan kept on {days}: page {pages} of {count}.</translation>
    </message>
    <message>
        <source>toegevoegd op {day}</source>
        <translation>added on {day}</translation>
    </message>
    <message>
        <source>{numbers} en {last}</source>
        <translation>{numbers} and {last}</translation>
    </message>
    <message>
        <source>Het bestand zelf staat nog op uw computer: {folder}. Verwijder het daar zelf als dat niet nodig is.</source>
        <translation>The file itself is still on your computer: {folder}. Remove it there yourself if it is not needed.</translation>
    </message>
    <message>
        <source>De bestanden zelf staan nog op uw computer: {folder}. Verwijder ze daar zelf als dat niet nodig is.</source>
        <translation>The files themselves are still on your computer: {folder}. Remove them there yourself if they are not needed.</translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <source>{name}: {score} van 10</source>
        <translation>{name}: {score} of 10</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Cijfers van 0 tot en met 10</source>
        <translation>Scores from 0 to 10</translation>
    </message>
    <message>
        <source>{title}: 0 is ‘{low}’, 10 is ‘{high}’.</source>
        <translation>{title}: 0 is ‘{low}’, 10 is ‘{high}’.</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Het zegel van de praktijk</source>
        <translation>The practice’s seal</translation>
    </message>
    <message>
        <source>Zin kopiëren</source>
        <translation>Copy the sentence</translation>
    </message>
    <message>
        <source>Nieuw zegel maken</source>
        <translation>Make a new seal</translation>
    </message>
    <message>
        <source>Zegel nu maken</source>
        <translation>Make the seal now</translation>
    </message>
    <message>
        <source>Het wordt gemaakt als u voor het eerst een vastgesteld verslag als bestand bewaart. Daarna valt een gewijzigd bestand op: kijk een bestand na bij Verstrekkingen.</source>
        <translation>It is made when you first save a sealed report as a file. From then on a changed copy shows: check a file under Disclosures.</translation>
    </message>
    <message>
        <source>Op elk vastgesteld document dat u als bestand bewaart, sinds {day}.</source>
        <translation>On every sealed document that you save as a file, since {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Er is/zijn %n eerder zegel/eerdere zegels; wat er een draagt, blijft herkend.</source>
        <translation>
            <numerusform>There is %n earlier seal; what was sealed with it is still recognised.</numerusform>
            <numerusform>There are %n earlier seals; what was sealed with them is still recognised.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documenten van {practice} dragen een zegel met deze vingerafdruk (SHA-256): {fingerprint}. Het is een gewone elektronische handtekening van de praktijk zelf.</source>
        <translation>Documents of {practice} bear a seal with this fingerprint (SHA-256): {fingerprint}. It is an ordinary electronic signature of the practice itself.</translation>
    </message>
    <message>
        <source>De zin met de vingerafdruk is gekopieerd; zet hem bijvoorbeeld op uw website.</source>
        <translation>The sentence with the fingerprint was copied; put it on your website, for example.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Bewaard met het zegel van de praktijk: een gewone elektronische handtekening van de praktijk zelf, met de tijd van deze computer.</source>
        <translation>Saved with the practice’s seal: an ordinary electronic signature of the practice itself, with the time of this computer.</translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <source>Dit is niet hetzelfde. Typ het nog eens.</source>
        <translation>This is not the same. Type it again.</translation>
    </message>
    <message>
        <source>Het herstelblad opent dit jaararchief dan niet. Schrijf de wachtzin op en bewaar die niet bij de stick: zonder de wachtzin gaat het nooit meer open.</source>
        <translation>The recovery sheet will then not open this yearly archive. Write the passphrase down and do not keep it with the stick: without the passphrase it will never open again.</translation>
    </message>
    <message>
        <source>Herstelblad {number} opent het, op elke computer. U hoeft niets extra te onthouden.</source>
        <translation>Recovery sheet {number} opens it, on any computer. There is nothing more to remember.</translation>
    </message>
    <message>
        <source>Minstens 15 tekens; zes woorden die niets met elkaar te maken hebben zijn het beste.</source>
        <translation>At least 15 characters; six words that have nothing to do with each other are best.</translation>
    </message>
    <message>
        <source>Sterkte: zeer zwak, in een oogwenk geraden.</source>
        <translation>Strength: very weak, guessed in a moment.</translation>
    </message>
    <message>
        <source>Sterkte: zwak, binnen een dag geraden.</source>
        <translation>Strength: weak, guessed within a day.</translation>
    </message>
    <message>
        <source>Sterkte: matig, met een snelle computer te raden.</source>
        <translation>Strength: fair, can be guessed with a fast computer.</translation>
    </message>
    <message>
        <source>Sterkte: goed.</source>
        <translation>Strength: good.</translation>
    </message>
    <message>
        <source>Sterkte: sterk, niet te raden.</source>
        <translation>Strength: strong, out of reach of guessing.</translation>
    </message>
    <message>
        <source>Kies minstens {count} tekens.</source>
        <translation>Choose at least {count} characters.</translation>
    </message>
    <message>
        <source>Dit is te makkelijk te raden. Maak de wachtzin langer, of laat woorden voorstellen.</source>
        <translation>This is too easy to guess. Make the passphrase longer, or have words suggested.</translation>
    </message>
    <message>
        <source>2. Wat opent het?</source>
        <translation>2. What opens it?</translation>
    </message>
    <message>
        <source>Het herstelblad</source>
        <translation>The recovery sheet</translation>
    </message>
    <message>
        <source>Een eigen wachtzin</source>
        <translation>A passphrase of its own</translation>
    </message>
    <message>
        <source>Wat het jaararchief opent</source>
        <translation>What opens the yearly archive</translation>
    </message>
    <message>
        <source>Wachtzin van dit jaararchief</source>
        <translation>Passphrase of this yearly archive</translation>
    </message>
    <message>
        <source>Nog een keer hetzelfde</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Zes woorden voorstellen</source>
        <translation>Suggest six words</translation>
    </message>
    <message>
        <source>Laat zien wat ik typ</source>
        <translation>Show what I type</translation>
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
    <message>
        <source>Hoe gaat de kluis voortaan open?</source>
        <translation>How does the vault open from now on?</translation>
    </message>
    <message>
        <source>De teruggezette kluis krijgt een nieuwe sleutel. Kies wat u voortaan typt; het mag hetzelfde zijn als eerst.</source>
        <translation>The restored vault gets a new key. Choose what you type from now on; it may be the same as before.</translation>
    </message>
    <message>
        <source>Wordt teruggezet …</source>
        <translation>Restoring …</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Restore</translation>
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
        <source>Hoe</source>
        <translation>How</translation>
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
        <source>Eerste verzuimdag</source>
        <translation>First day of leave</translation>
    </message>
    <message>
        <source>Hiervandaan tellen de mijlpalen van de werkgever. Mag leeg blijven.</source>
        <translation>The employer’s milestones count from here. May stay empty.</translation>
    </message>
    <message>
        <source>Traject openen</source>
        <translation>Open trajectory</translation>
    </message>
    <message>
        <source>Het traject van dit gesprek</source>
        <translation>The trajectory of this talk</translation>
    </message>
    <message>
        <source>Niet gekomen</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Markeren als niet gekomen</source>
        <translation>Mark as did not come</translation>
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
    <name>ShareField</name>
    <message>
        <source>De woorden van het ene blad</source>
        <translation>The words of one sheet</translation>
    </message>
    <message>
        <source>En van het andere</source>
        <translation>And of the other</translation>
    </message>
    <message>
        <source>{count} van {all} woorden. Vier letters per woord volstaan.</source>
        <translation>{count} of {all} words. Four letters of each word will do.</translation>
    </message>
</context>
<context>
    <name>SharedRow</name>
    <message>
        <source>In het verslag: {line}</source>
        <translation>In the report: {line}</translation>
    </message>
    <message>
        <source>{section} · {day}</source>
        <translation>{section} · {day}</translation>
    </message>
    <message>
        <source>Noemt een lid</source>
        <translation>Names a member</translation>
    </message>
    <message>
        <source>Naar de notitie</source>
        <translation>Go to the note</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>{name} weghalen</source>
        <translation>Take away {name}</translation>
    </message>
</context>
<context>
    <name>SheetAsking</name>
    <message>
        <source>Neem het herstelblad erbij en typ deze twee groepen over. Zo weet u dat het er nog is, en klopt.</source>
        <translation>Take the recovery sheet and copy these two groups. Then you know that it is still there, and right.</translation>
    </message>
    <message>
        <source>Groep {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>Dit is een oud herstelblad. Zoek het nieuwe, of maak nu weer een nieuw; met het oude gaan alleen oude reservekopieën open.</source>
        <translation>This is an old recovery sheet. Look for the new one, or make another now; the old one opens old backups only.</translation>
    </message>
    <message>
        <source>Dit is niet het herstelblad van deze kluis. Vindt u het goede blad niet, maak dan nu een nieuw: zonder blad komt u niet meer binnen als de sleutelbos of de pincode kwijt is.</source>
        <translation>This is not the recovery sheet of this vault. If you cannot find the right one, make a new one now: without a sheet you cannot get in any more once the keyring or the PIN is lost.</translation>
    </message>
    <message>
        <source>Nakijken</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Ik heb het blad niet meer …</source>
        <translation>I no longer have the sheet …</translation>
    </message>
</context>
<context>
    <name>SheetBehind</name>
    <message>
        <source>Map met jaararchieven</source>
        <translation>Folder with yearly archives</translation>
    </message>
    <message>
        <source>De map voor momentopnamen is er nu niet. Sluit de schijf aan en klik op Momentopnamen bijwerken.</source>
        <translation>The folder for snapshots is not there now. Connect the disk and click Update snapshots.</translation>
    </message>
    <message numerus="yes">
        <source>%n momentopnamen zijn niet bijgewerkt. Maak ruimte en probeer het opnieuw.</source>
        <translation>
            <numerusform>%n snapshot was not updated. Make room, and try again.</numerusform>
            <numerusform>%n snapshots were not updated. Make room, and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n momentopnamen zijn beschadigd en gaan met geen blad meer open.</source>
        <translation>
            <numerusform>%n snapshot is damaged and opens with no sheet any more.</numerusform>
            <numerusform>%n snapshots are damaged and open with no sheet any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n momentopnamen gaan nu open met het nieuwe herstelblad.</source>
        <translation>
            <numerusform>%n snapshot now opens with the new recovery sheet.</numerusform>
            <numerusform>%n snapshots now open with the new recovery sheet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Niet bijgewerkt, want niet te lezen of geen ruimte: {numbers}.</source>
        <translation>Not updated, as they cannot be read or there is no room: {numbers}.</translation>
    </message>
    <message numerus="yes">
        <source>%n archieven gaan nu open met het nieuwe herstelblad. Druk de certificaten opnieuw af: de vingerafdruk is veranderd.</source>
        <translation>
            <numerusform>%n archive now opens with the new recovery sheet. Print its certificate again: the fingerprint has changed.</numerusform>
            <numerusform>%n archives now open with the new recovery sheet. Print their certificates again: the fingerprints have changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Naar de archieven</source>
        <translation>To the archives</translation>
    </message>
    <message>
        <source>In deze map staat geen archief dat nog een oud herstelblad nodig heeft.</source>
        <translation>In this folder there is no archive that still needs an old recovery sheet.</translation>
    </message>
    <message>
        <source>Er zijn momentopnamen die nog met het oude herstelblad opengaan. Bewaar dat blad tot ze zijn bijgewerkt.</source>
        <translation>There are snapshots that still open with the old recovery sheet. Keep that sheet until they are updated.</translation>
    </message>
    <message>
        <source>Met een oud herstelblad gaan nog open: {numbers}. Bewaar dat blad, of sluit de USB-stick aan en werk ze bij.</source>
        <translation>These still open with an old recovery sheet: {numbers}. Keep that sheet, or connect the USB stick and update them.</translation>
    </message>
    <message>
        <source>Momentopnamen bijwerken</source>
        <translation>Update snapshots</translation>
    </message>
    <message>
        <source>Archieven bijwerken …</source>
        <translation>Update archives …</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Het herstelblad klopt. Leg het weer achter slot.</source>
        <translation>The recovery sheet is right. Lock it away again.</translation>
    </message>
    <message>
        <source>Het nieuwe herstelblad geldt. Het oude opent de kluis niet meer.</source>
        <translation>The new recovery sheet is valid. The old one no longer opens the vault.</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Het geldende blad is nummer {number}, van {day}.</source>
        <translation>The valid sheet is number {number}, of {day}.</translation>
    </message>
    <message>
        <source>Voor het laatst nagegaan op {day}.</source>
        <translation>Last checked on {day}.</translation>
    </message>
    <message>
        <source>Met dit blad opent u de kluis als de pincode of de sleutelbos kwijt is. Vernieuw het als het weg is of als iemand anders het heeft gezien.</source>
        <translation>With this sheet you open the vault when the PIN or the keyring is lost. Renew it if it is gone or if somebody else has seen it.</translation>
    </message>
    <message>
        <source>Het vernieuwen van het herstelblad is onderbroken. Bewaar beide bladen, en vergrendel en open de kluis: dan wordt het afgemaakt.</source>
        <translation>The renewal of the recovery sheet was interrupted. Keep both sheets, and lock and open the vault: then it is completed.</translation>
    </message>
    <message>
        <source>Nagaan of het er nog is</source>
        <translation>Check that it is still there</translation>
    </message>
    <message>
        <source>Herstelblad vernieuwen …</source>
        <translation>Renew recovery sheet …</translation>
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
    <name>SheetPaper</name>
    <message>
        <source>Afdrukken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Bewaren als PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Wie dit blad heeft, kan alles lezen: leg het niet bij de computer. Zet de PDF op een USB-stick en niet op deze computer, of druk de PDF af en verwijder het bestand daarna.</source>
        <translation>Whoever has this sheet can read everything: do not keep it with the computer. Put the PDF on a USB stick and not on this computer, or print the PDF and remove the file afterwards.</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
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
        <translation>Saved as {name}. Take the file off this computer as soon as it is printed.</translation>
    </message>
</context>
<context>
    <name>SheetRenewing</name>
    <message>
        <source>Dit is niet de code van het nieuwe blad. Kijk op het papier.</source>
        <translation>This is not the code of the new sheet. Look at the paper.</translation>
    </message>
    <message>
        <source>Het oude herstelblad blijft gelden.</source>
        <translation>The old recovery sheet stays valid.</translation>
    </message>
    <message>
        <source>Bewaar beide herstelbladen, en vergrendel en open de kluis: dan wordt het afgemaakt.</source>
        <translation>Keep both recovery sheets, and lock and open the vault: then it is completed.</translation>
    </message>
    <message>
        <source>Herstelblad vernieuwen</source>
        <translation>Renew recovery sheet</translation>
    </message>
    <message>
        <source>Eerst uw pincode of wachtzin</source>
        <translation>First your PIN or passphrase</translation>
    </message>
    <message>
        <source>Uw nieuwe herstelblad</source>
        <translation>Your new recovery sheet</translation>
    </message>
    <message>
        <source>Typ de code terug</source>
        <translation>Type the code back</translation>
    </message>
    <message>
        <source>Pincode of wachtzin</source>
        <translation>PIN or passphrase</translation>
    </message>
    <message>
        <source>Leeg als alleen de sleutelbos de kluis opent.</source>
        <translation>Empty if only the keyring opens the vault.</translation>
    </message>
    <message>
        <source>Terug naar de code</source>
        <translation>Back to the code</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
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
        <source>Nieuw blad laten gelden</source>
        <translation>Make the new sheet valid</translation>
    </message>
    <message>
        <source>U krijgt een blad met een nieuwe code. Zodra u die hebt teruggetypt, opent het oude blad de kluis niet meer, en worden de momentopnamen op het nieuwe blad gezet. Bewaar het oude blad zolang er jaararchieven zijn die er nog mee opengaan.</source>
        <translation>You get a sheet with a new code. Once you have typed it back, the old sheet no longer opens the vault, and the snapshots are moved to the new sheet. Keep the old sheet as long as there are yearly archives that still open with it.</translation>
    </message>
    <message>
        <source>Dit blad heeft nummer {number}. Druk het af of schrijf de code over. Het geldt nog niet: stopt u hier, dan blijft het oude blad gelden.</source>
        <translation>This sheet has number {number}. Print it or write down the code. It is not valid yet: if you stop here, the old sheet stays valid.</translation>
    </message>
    <message>
        <source>Zo weet u zeker dat het blad klopt. Typ de code over van het papier.</source>
        <translation>Then you know for certain that the sheet is right. Copy the code from the paper.</translation>
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
    <name>SheetsPage</name>
    <message>
        <source>Waarnemen voor een ander</source>
        <translation>Taking over for somebody</translation>
    </message>
    <message>
        <source>Twee van de drie bladen openen samen de kluis. U ziet eerst alleen namen, telefoonnummers en geplande gesprekken. Uw naam en dit moment blijven vastgelegd.</source>
        <translation>Two of the three sheets together open the vault. You first see only names, telephone numbers and planned talks. Your name and this moment stay on record.</translation>
    </message>
    <message>
        <source>Uw naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Namenlijst openen</source>
        <translation>Open the list of names</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Nog niet alles is bewaard; daarom begint het meelezen niet.</source>
        <translation>Not everything has been saved yet; that is why reading along does not begin.</translation>
    </message>
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
    <name>Side</name>
    <message>
        <source>De scan is bewaard</source>
        <translation>The scan has been kept</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Aftekenlijst</source>
        <translation>Signature sheet</translation>
    </message>
    <message>
        <source>Eén blad om te tekenen voor alle gesprekken in een periode, met hun verslagen.</source>
        <translation>One sheet to sign for all talks in a period, with their reports.</translation>
    </message>
    <message>
        <source>Aftekenlijst bekijken</source>
        <translation>Look at the signature sheet</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
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
    <name>Signing</name>
    <message>
        <source>Ik heb dit verslag gelezen en ben akkoord.</source>
        <translation>I have read this report and agree.</translation>
    </message>
    <message>
        <source>Ik heb dit verslag gelezen en ben akkoord, met mijn opmerking erbij.</source>
        <translation>I have read this report and agree, with my remark beside it.</translation>
    </message>
    <message>
        <source>Ik heb dit verslag gelezen. Mijn eigen verklaring hoort erbij.</source>
        <translation>I have read this report. My own statement belongs with it.</translation>
    </message>
    <message>
        <source>Ik heb dit verslag gelezen en maak bezwaar.</source>
        <translation>I have read this report and object.</translation>
    </message>
    <message>
        <source>Een handtekening hoeft niet: een antwoord mag ook mondeling.</source>
        <translation>A signature is not needed: an answer may also be given orally.</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Ondertekenen</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Ready</translation>
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
        <source>Het programma maakt ze vanzelf: elk uur waarin er iets bij komt, en bij het vergrendelen. Elke momentopname is versleuteld, wordt van de schijf nagelezen voordat zij meetelt, en opent met het herstelblad, ook op een andere computer.</source>
        <translation>The program makes them by itself: every hour in which something is added, and when locking. Each snapshot is encrypted, is read back from the disk before it counts, and opens with the recovery sheet, on another computer too.</translation>
    </message>
    <message>
        <source>Op deze laptop</source>
        <translation>On this laptop</translation>
    </message>
    <message>
        <source>Ook in deze map</source>
        <translation>Also in this folder</translation>
    </message>
    <message>
        <source>Map kiezen</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Alleen op deze laptop bewaren</source>
        <translation>Keep them on this laptop only</translation>
    </message>
    <message>
        <source>Bewaard blijven alle momentopnamen van de laatste dag, en daarvoor steeds de laatste van zeven dagen, vier weken, twaalf maanden en elk jaar. De andere ruimt het programma zelf op, maar nooit voordat er een nieuwe is nagelezen.</source>
        <translation>All snapshots of the last day are kept, and before it the last one of each of seven days, four weeks, twelve months and of every year. The program clears away the others by itself, but never before a new one was read back.</translation>
    </message>
    <message>
        <source>Een dossier dat u wist, haalt u daarbij ook uit de momentopnamen die er dan zijn; op een stick die er niet bij was, staat het nog. Werknotities die vervallen, staan nog in eerdere momentopnamen tot die zijn opgeruimd.</source>
        <translation>When you erase a dossier, you also take it out of the snapshots that are there at the time; a stick that was not there still holds it. Working notes that expire are still in earlier snapshots until those are cleared away.</translation>
    </message>
    <message>
        <source>Map voor momentopnamen</source>
        <translation>Folder for snapshots</translation>
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
        <source>De nieuwste momentopname is van {day}.</source>
        <translation>The newest snapshot is from {day}.</translation>
    </message>
    <message>
        <source>Er is nog geen momentopname.</source>
        <translation>There is no snapshot yet.</translation>
    </message>
    <message>
        <source>Nog geen tweede plek gekozen</source>
        <translation>No second place chosen yet</translation>
    </message>
    <message>
        <source>Kies een USB-stick of tweede schijf: dan blijft uw werk ook als deze laptop stukgaat of weg is.</source>
        <translation>Choose a USB stick or second disk: then your work stays even if this laptop breaks or is gone.</translation>
    </message>
    <message>
        <source>Hier staat nog geen momentopname.</source>
        <translation>There is no snapshot here yet.</translation>
    </message>
    <message>
        <source>Eén momentopname, van {newest}.</source>
        <translation>One snapshot, of {newest}.</translation>
    </message>
    <message numerus="yes">
        <source>%n momentopnamen: de nieuwste van {newest}, de eerste van {first}.</source>
        <translation>
            <numerusform>%n snapshot: the newest of {newest}, the first of {first}.</numerusform>
            <numerusform>%n snapshots: the newest of {newest}, the first of {first}.</numerusform>
        </translation>
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
        <source>Terwijl u werkt en bij elk vergrendelen maakt het programma een momentopname: een versleutelde reservekopie van de kluis, op deze laptop en in de map die u hier kiest. Die opent alleen met uw herstelblad, ook op een andere computer.</source>
        <translation>While you work and at every lock the program makes a snapshot: an encrypted backup of the vault, on this laptop and in the folder that you choose here. It opens with your recovery sheet only, on another computer too.</translation>
    </message>
    <message>
        <source>Map voor momentopnamen</source>
        <translation>Folder for snapshots</translation>
    </message>
</context>
<context>
    <name>SnippetDialog</name>
    <message>
        <source>Tekstblokken</source>
        <translation>Snippets</translation>
    </message>
    <message>
        <source>Uw tekstblokken</source>
        <translation>Your snippets</translation>
    </message>
    <message>
        <source>Eigen teksten die u in een notitie zet met Ctrl+Shift+T. Zet er geen namen in.</source>
        <translation>Texts of your own that you put in a note with Ctrl+Shift+T. Do not put names in them.</translation>
    </message>
    <message>
        <source>Nog geen tekstblokken. Geef de eerste een titel en een tekst.</source>
        <translation>No snippets yet. Give the first one a title and a text.</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>SnippetList</name>
    <message>
        <source>Zoek een tekstblok</source>
        <translation>Find a snippet</translation>
    </message>
    <message>
        <source>Tekstblokken</source>
        <translation>Snippets</translation>
    </message>
    <message>
        <source>Geen tekstblok gevonden. Typ iets anders.</source>
        <translation>No snippet found. Type something else.</translation>
    </message>
    <message>
        <source>Nog geen tekstblokken. Selecteer tekst en kies ‘Bewaar als tekstblok’ in het menu ‘Meer’.</source>
        <translation>No snippets yet. Select text and choose ‘Keep as a snippet’ in the menu ‘More’.</translation>
    </message>
</context>
<context>
    <name>Speller</name>
    <message>
        <source>Op deze computer is er geen spellingcontrole.</source>
        <translation>There is no spelling check on this computer.</translation>
    </message>
</context>
<context>
    <name>SpellingHelp</name>
    <message>
        <source>Niet in het woordenboek: {word}</source>
        <translation>Not in the dictionary: {word}</translation>
    </message>
    <message>
        <source>Geen woorden gevonden die het woordenboek niet kent</source>
        <translation>No words found that the dictionary does not know</translation>
    </message>
    <message>
        <source>De spelling wordt nu niet nagekeken. Open het programma opnieuw om het weer te doen.</source>
        <translation>Spelling is not being checked now. Open the program again to have it checked.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Er wordt gezocht naar wat u bedoelt …</source>
        <translation>Looking for what you mean …</translation>
    </message>
    <message>
        <source>Geen suggestie</source>
        <translation>No suggestion</translation>
    </message>
    <message>
        <source>In de taal van de deelnemer ({language})</source>
        <translation>In the client’s language ({language})</translation>
    </message>
    <message>
        <source>Niet nakijken</source>
        <translation>Do not check</translation>
    </message>
    <message>
        <source>Toevoegen aan eigen woordenlijst</source>
        <translation>Add to my own words</translation>
    </message>
    <message>
        <source>Overslaan in deze notitie</source>
        <translation>Skip in this note</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Eigen woordenlijst …</source>
        <translation>My own words …</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Woord {number}</source>
        <translation>Word {number}</translation>
    </message>
</context>
<context>
    <name>SpoolLine</name>
    <message>
        <source>Na het afdrukken kan de wachtrij van de printer de bladzijden nog een dag bewaren. Eerder leegmaken: typ {command} in een terminalvenster.</source>
        <translation>After printing, the printer’s queue can keep the pages for a day. To empty it sooner: type {command} in a terminal window.</translation>
    </message>
    <message>
        <source>Een wachtrij kan bladzijden bewaren die niet zijn afgedrukt. Leegmaken: open bij de printers van de computer de wachtrij en annuleer wat er staat.</source>
        <translation>A queue can keep pages that were not printed. To empty it: open the queue among the computer’s printers and cancel what is in it.</translation>
    </message>
</context>
<context>
    <name>Stays</name>
    <message>
        <source>Niets: alles in dit document is voor deze lezer.</source>
        <translation>Nothing: everything in this document is for this reader.</translation>
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
    <name>StepWords</name>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>Er staan geen gesprekken meer gepland om te verschuiven.</source>
        <translation>No talks are planned any more that could be moved.</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>was {day}</translation>
    </message>
    <message>
        <source>niet op {day}: {reason}</source>
        <translation>not on {day}: {reason}</translation>
    </message>
    <message>
        <source>let op: dan staat er al een ander gesprek</source>
        <translation>note: another talk is planned then already</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Verschuift</source>
        <translation>Moves</translation>
    </message>
    <message>
        <source>Blijft</source>
        <translation>Stays</translation>
    </message>
</context>
<context>
    <name>StretchRow</name>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>SuitabilityPage</name>
    <message>
        <source>Wat eerder is nagegaan</source>
        <translation>What was checked before</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Uren van het hele traject</source>
        <translation>Hours of the whole trajectory</translation>
    </message>
</context>
<context>
    <name>Sweeper</name>
    <message numerus="yes">
        <source>%n verlopen werkaantekeningen zijn vernietigd.</source>
        <translation>
            <numerusform>%n expired working note was destroyed.</numerusform>
            <numerusform>%n expired working notes were destroyed.</numerusform>
        </translation>
    </message>
    <message>
        <source>De werkaantekening hier is verlopen. Zij wordt vernietigd zodra u deze notitie verlaat.</source>
        <translation>The working note here has expired. It will be destroyed as soon as you leave this note.</translation>
    </message>
    <message>
        <source>De klok van deze computer ging ruim een jaar vooruit. Daarom zijn verlopen werkaantekeningen nog niet vernietigd. Is het vandaag {day}?</source>
        <translation>The clock of this computer went forward by more than a year. That is why expired working notes have not been destroyed yet. Is today {day}?</translation>
    </message>
    <message>
        <source>Ja, vernietig ze</source>
        <translation>Yes, destroy them</translation>
    </message>
</context>
<context>
    <name>TakeAwayCard</name>
    <message>
        <source>Bouwsteen kiezen</source>
        <translation>Choose a building block</translation>
    </message>
    <message numerus="yes">
        <source>%n open afspraak/afspraken overnemen</source>
        <translation>
            <numerusform>Take over %n open agreement</numerusform>
            <numerusform>Take over %n open agreements</numerusform>
        </translation>
    </message>
    <message>
        <source>De open afspraken staan er al in.</source>
        <translation>The open agreements are in it already.</translation>
    </message>
</context>
<context>
    <name>TakeAwayPage</name>
    <message>
        <source>Schrijf dit samen met de deelnemer. Uit notities en dossier komt hier niets vanzelf in.</source>
        <translation>Write this together with the client. Nothing of notes or dossier comes in by itself.</translation>
    </message>
    <message>
        <source>Bekijken en afdrukken</source>
        <translation>View and print</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>In deze tekst staan namen. Met F8 staan ze weer voluit.</source>
        <translation>There are names in this text. Press F8 to see them in full again.</translation>
    </message>
    <message>
        <source>Formulier {number} staat in het register, kenmerk {digest}. Sleep straks een scan van het getekende formulier op het venster, of leg hier vast wanneer het is ondertekend.</source>
        <translation>Form {number} is in the register, fingerprint {digest}. Drag a scan of the signed form onto the window later, or record here when it was signed.</translation>
    </message>
</context>
<context>
    <name>TalkClipboard</name>
    <message>
        <source>Gesprek onthouden. Kies een dag of een week en druk op Ctrl+V om het daar te plannen.</source>
        <translation>Talk remembered. Choose a day or a week and press Ctrl+V to plan it there.</translation>
    </message>
    <message>
        <source>Kies eerst een gesprek en druk op Ctrl+C.</source>
        <translation>Choose a talk first and press Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>TalksSheet</name>
    <message>
        <source>Soorten gesprek</source>
        <translation>Kinds of talk</translation>
    </message>
    <message numerus="yes">
        <source>%n vak(ken) in de notitie</source>
        <translation>
            <numerusform>%n section in the note</numerusform>
            <numerusform>%n sections in the note</numerusform>
        </translation>
    </message>
    <message>
        <source>Naam van het gesprek</source>
        <translation>Name of the talk</translation>
    </message>
    <message>
        <source>Duur</source>
        <translation>Length</translation>
    </message>
    <message>
        <source> minuten</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Hoe u elkaar spreekt</source>
        <translation>How you meet</translation>
    </message>
    <message>
        <source>Wat wordt gemeten</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>Met huiswerk</source>
        <translation>With homework</translation>
    </message>
    <message>
        <source>Vakken van de notitie</source>
        <translation>Sections of the note</translation>
    </message>
    <message>
        <source>Naam van een nieuw vak</source>
        <translation>Name of a new section</translation>
    </message>
    <message>
        <source>Vak toevoegen</source>
        <translation>Add section</translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Naam van het vak</source>
        <translation>Name of the section</translation>
    </message>
    <message>
        <source>Waar dit blijft</source>
        <translation>Where this stays</translation>
    </message>
    <message>
        <source>Een nieuwe vraag</source>
        <translation>A new question</translation>
    </message>
    <message>
        <source>Vraag toevoegen</source>
        <translation>Add question</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Verbeterd</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Gewist</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Ontvangers inlichten</source>
        <translation>Telling recipients</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wat is er gebeurd</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Deze ontvangers kregen iets over {client} dat daarna is verbeterd. Laat hun dat weten; in de brief staat niet wat er is verbeterd.</source>
        <translation>These recipients were given something about {client} that has been corrected since. Let them know; the letter does not say what has been corrected.</translation>
    </message>
    <message>
        <source>Deze ontvangers kregen iets over {client} dat is gewist. Vraag hun om het ook te wissen.</source>
        <translation>These recipients were given something about {client} that has been erased. Ask them to erase it too.</translation>
    </message>
    <message>
        <source>Deze ontvangers kregen iets met een toestemming die {client} heeft ingetrokken. Vraag hun om het niet meer te gebruiken.</source>
        <translation>These recipients were given something under a consent that {client} has withdrawn. Ask them not to use it any more.</translation>
    </message>
    <message>
        <source>Dit ging niet naar een ander over deze deelnemer. Er is niemand om in te lichten.</source>
        <translation>This did not go to anybody else about this client. There is nobody to tell.</translation>
    </message>
    <message>
        <source>Er is niemand om in te lichten: niemand kreeg iets dat daarna is veranderd.</source>
        <translation>There is nobody to tell: nobody was given anything that has changed since.</translation>
    </message>
    <message>
        <source>{kind} {number}, versie {version}, van {day}</source>
        <translation>{kind} {number}, version {version}, of {day}</translation>
    </message>
    <message>
        <source>verbeterd met {number} van {day}</source>
        <translation>corrected by {number} of {day}</translation>
    </message>
</context>
<context>
    <name>TellingLines</name>
    <message numerus="yes">
        <source>%n ontvanger(s) inlichten over een verbetering</source>
        <translation>
            <numerusform>tell %n recipient of a correction</numerusform>
            <numerusform>tell %n recipients of a correction</numerusform>
        </translation>
    </message>
    <message>
        <source>Inlichten</source>
        <translation>To tell</translation>
    </message>
    <message>
        <source>{recipient} inlichten: de toestemming {number} is ingetrokken</source>
        <translation>tell {recipient}: consent {number} has been withdrawn</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>Brief bekijken</source>
        <translation>View letter</translation>
    </message>
    <message>
        <source>Mondeling verteld</source>
        <translation>Told by word of mouth</translation>
    </message>
    <message>
        <source>Hoe hebt u het verteld?</source>
        <translation>How did you tell them?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: per telefoon.</source>
        <translation>For example: by telephone.</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Nog niet ingelicht</source>
        <translation>Not told yet</translation>
    </message>
    <message>
        <source>Brief van {day}</source>
        <translation>Letter of {day}</translation>
    </message>
    <message>
        <source>Verteld op {day}: {how}</source>
        <translation>Told on {day}: {how}</translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message>
        <source>Thema’s waarover is gesproken</source>
        <translation>Themes talked about</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>eigen tijd</source>
        <translation>own time</translation>
    </message>
    <message>
        <source>ingelezen: {label}</source>
        <translation>imported: {label}</translation>
    </message>
    <message>
        <source>eigen tijd: {label}</source>
        <translation>own time: {label}</translation>
    </message>
    <message>
        <source>{start} tot {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>elke week</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>om de week</source>
        <translation>every other week</translation>
    </message>
    <message>
        <source>schoolvakantie: {title}</source>
        <translation>school holiday: {title}</translation>
    </message>
    <message>
        <source>mijlpaal van de werkgever, week {week} na de eerste verzuimdag: {title}, {name}</source>
        <translation>the employer’s milestone, week {week} after the first day of leave: {title}, {name}</translation>
    </message>
    <message>
        <source>verzuimweek {week}: {name}</source>
        <translation>leave week {week}: {name}</translation>
    </message>
    <message>
        <source>Iemand uit dit gesprek zit dan ook in een ander gesprek: {others}.</source>
        <translation>Somebody in this talk is in another talk at that time: {others}.</translation>
    </message>
    <message>
        <source>Op dezelfde plaats is dan een ander gesprek: {others}.</source>
        <translation>There is another talk at the same place at that time: {others}.</translation>
    </message>
    <message>
        <source>Overlapt met {others}.</source>
        <translation>Overlaps with {others}.</translation>
    </message>
    <message>
        <source>U hebt dan zelf iets: {others}.</source>
        <translation>You have something yourself at that time: {others}.</translation>
    </message>
    <message>
        <source>Te weinig tijd om te reizen van of naar {others}.</source>
        <translation>Too little time to travel from or to {others}.</translation>
    </message>
    <message>
        <source>weinig reistijd</source>
        <translation>little travel time</translation>
    </message>
    <message>
        <source>op locatie</source>
        <translation>on site</translation>
    </message>
    <message>
        <source>in de praktijk</source>
        <translation>at the practice</translation>
    </message>
    <message>
        <source>telefonisch</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>via video</source>
        <translation>by video</translation>
    </message>
    <message>
        <source>wandelend</source>
        <translation>walking</translation>
    </message>
    <message>
        <source>de deelnemer</source>
        <translation>the client</translation>
    </message>
    <message>
        <source>de collega</source>
        <translation>the colleague</translation>
    </message>
    <message>
        <source>uzelf</source>
        <translation>yourself</translation>
    </message>
    <message>
        <source>de leidinggevende</source>
        <translation>the manager</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>HR</translation>
    </message>
    <message>
        <source>de werkgever</source>
        <translation>the employer</translation>
    </message>
    <message>
        <source>de groep</source>
        <translation>the group</translation>
    </message>
    <message>
        <source>iemand anders</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>vervallen, afgezegd door {who}</source>
        <translation>cancelled by {who}</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>niet gekomen: {who}</source>
        <translation>did not come: {who}</translation>
    </message>
    <message>
        <source>niet gekomen</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>Wie kwam niet</source>
        <translation>Who did not come</translation>
    </message>
    <message>
        <source>Afgezegd door</source>
        <translation>Cancelled by</translation>
    </message>
    <message>
        <source>niet vastgelegd</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>De groep van dit gesprek</source>
        <translation>The group of this talk</translation>
    </message>
    <message>
        <source>Dossier van de deelnemer</source>
        <translation>Dossier of the client</translation>
    </message>
    <message>
        <source>{label}
{when}

Dit is uw eigen tijd: het programma plant er geen gesprekken.</source>
        <translation>{label}
{when}

This is your own time: the program plans no talks in it.</translation>
    </message>
    <message>
        <source>gesprek</source>
        <translation>talk</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>intake</translation>
    </message>
    <message>
        <source>evaluatie</source>
        <translation>evaluation</translation>
    </message>
    <message>
        <source>groep</source>
        <translation>group</translation>
    </message>
</context>
<context>
    <name>TimerBar</name>
    <message>
        <source>Duurde {time}</source>
        <translation>Took {time}</translation>
    </message>
    <message>
        <source>{now} van {planned}</source>
        <translation>{now} of {planned}</translation>
    </message>
    <message numerus="yes">
        <source>%n minuten over de tijd</source>
        <translation>
            <numerusform>%n minute over time</numerusform>
            <numerusform>%n minutes over time</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, gepauzeerd</source>
        <translation>{time}, paused</translation>
    </message>
    <message numerus="yes">
        <source>Neem %n minuten over als duur van het gesprek</source>
        <translation>
            <numerusform>Take %n minute over as the length of the talk</numerusform>
            <numerusform>Take %n minutes over as the length of the talk</numerusform>
        </translation>
    </message>
    <message>
        <source>Start de tijd</source>
        <translation>Start the time</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Neem over als duur</source>
        <translation>Take over as length</translation>
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
        <source>Nazorg</source>
        <translation>Aftercare</translation>
    </message>
    <message>
        <source>Nog op te schrijven</source>
        <translation>Still to write up</translation>
    </message>
    <message>
        <source>Veilig bewaren</source>
        <translation>Keeping safe</translation>
    </message>
    <message>
        <source>Verslagen die wachten</source>
        <translation>Reports waiting</translation>
    </message>
    <message>
        <source>Ontvangers inlichten</source>
        <translation>Recipients to tell</translation>
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
        <source>Vitaliteitsbudgetten die bijna op zijn</source>
        <translation>Vitality budgets nearly used up</translation>
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
    <message numerus="yes">
        <source>Vandaag zijn %n verlopen werkaantekeningen vernietigd.</source>
        <translation>
            <numerusform>%n expired working note was destroyed today.</numerusform>
            <numerusform>%n expired working notes were destroyed today.</numerusform>
        </translation>
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
        <source>Nog niet gehouden</source>
        <translation>Not held yet</translation>
    </message>
    <message>
        <source>Komt eraan</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <source>Geen notitie</source>
        <translation>No note</translation>
    </message>
    <message>
        <source>{kind} {number} van {count}</source>
        <translation>{kind} {number} of {count}</translation>
    </message>
    <message numerus="yes">
        <source>met %n mensen</source>
        <translation>
            <numerusform>with %n person</numerusform>
            <numerusform>with %n people</numerusform>
        </translation>
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
        <source>Wacht op antwoord</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message numerus="yes">
        <source>van %n mensen, om te herinneren</source>
        <translation>
            <numerusform>from %n person, to be reminded</numerusform>
            <numerusform>from %n people, to be reminded</numerusform>
        </translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
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
        <source>verlopen op {date}</source>
        <translation>expired on {date}</translation>
    </message>
    <message>
        <source>Werkaantekening</source>
        <translation>Working note</translation>
    </message>
    <message>
        <source>nog {hours} en {money} over</source>
        <translation>{hours} and {money} left</translation>
    </message>
    <message>
        <source>Te veel gebruikt</source>
        <translation>Overspent</translation>
    </message>
    <message>
        <source>Bijna op</source>
        <translation>Nearly used up</translation>
    </message>
</context>
<context>
    <name>TrajectoryView</name>
    <message>
        <source>Bord</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Verloop en afsluiten</source>
        <translation>Course and closing</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Investering</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>Metingen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Geschiktheid</source>
        <translation>Suitability</translation>
    </message>
    <message>
        <source>Meegeven</source>
        <translation>Take-away</translation>
    </message>
    <message>
        <source>{held} van {count} gesprekken gehouden</source>
        <translation>{held} of {count} talks held</translation>
    </message>
    <message>
        <source>afgesloten op {day}</source>
        <translation>closed on {day}</translation>
    </message>
    <message>
        <source>loopt sinds {day}</source>
        <translation>running since {day}</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>To the dossier</translation>
    </message>
    <message>
        <source>Naar de groep</source>
        <translation>To the group</translation>
    </message>
    <message>
        <source>Onderdeel van het traject</source>
        <translation>Part of the trajectory</translation>
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
        <source>Reservekopie terugzetten</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Ik neem waar voor een ander</source>
        <translation>I stand in for somebody else</translation>
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
    <name>Unprinted</name>
    <message>
        <source>Op papier staat een leeg vakje in plaats van: {letters}</source>
        <translation>On paper an empty box stands in place of: {letters}</translation>
    </message>
    <message numerus="yes">
        <source>Op papier staat een leeg vakje in plaats van: {letters} en %n andere tekens</source>
        <translation>
            <numerusform>On paper an empty box stands in place of: {letters} and %n other character</numerusform>
            <numerusform>On paper an empty box stands in place of: {letters} and %n other characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntilPage</name>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>deze dag</source>
        <translation>this day</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>het einde van het traject</source>
        <translation>the end of the trajectory</translation>
    </message>
    <message>
        <source>Eerder stoppen kan altijd</source>
        <translation>Stopping earlier is always possible</translation>
    </message>
    <message>
        <source>{client} zegt het tegen u. Dat is genoeg: een reden of een formulier is niet nodig. U legt het meteen vast, en vanaf dat moment geeft u niets meer door. U ziet dan samen wat al was gegeven, en voor de ontvanger ligt een brief klaar.</source>
        <translation>{client} tells you. That is enough: no reason and no form are needed. You record it at once, and from that moment you pass nothing on. Together you will see what was given already, and a letter to the recipient is ready.</translation>
    </message>
</context>
<context>
    <name>UsesCard</name>
    <message numerus="yes">
        <source>%n bijeenkomst(en) bijboeken</source>
        <translation>
            <numerusform>Book %n meeting</numerusform>
            <numerusform>Book %n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog niets gebruikt.</source>
        <translation>Nothing used yet.</translation>
    </message>
    <message>
        <source>Gebruikt</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Noem hier niemand: dit staat op het overzicht.</source>
        <translation>Name nobody here: this stands on the statement.</translation>
    </message>
    <message>
        <source>Leeg: de uren maal het bedrag per uur.</source>
        <translation>Empty: the hours times the rate.</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>{label} verwijderen</source>
        <translation>Remove {label}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Ongewijzigd, met het zegel van uw praktijk</source>
        <translation>Unchanged, with your practice’s seal</translation>
    </message>
    <message>
        <source>Dit is precies het bestand dat u verstrekte; het staat zo in uw register.</source>
        <translation>This is exactly the file you disclosed; it is in your register like this.</translation>
    </message>
    <message>
        <source>Ongewijzigd, zonder zegel</source>
        <translation>Unchanged, without a seal</translation>
    </message>
    <message>
        <source>Dit is precies het bestand dat u verstrekte; het staat zo in uw register. Het heeft geen zegel: dat krijgt alleen wat vaststaat.</source>
        <translation>This is exactly the file you disclosed; it is in your register like this. It has no seal: only what is final gets one.</translation>
    </message>
    <message>
        <source>Ongewijzigd, met een wachtzin</source>
        <translation>Unchanged, with a passphrase</translation>
    </message>
    <message>
        <source>Dit is precies het bestand dat u verstrekte; het staat zo in uw register. Het opent alleen met de wachtzin die u toen hebt doorgegeven.</source>
        <translation>This is exactly the file that you gave; it is in your register like this. It opens only with the passphrase that you passed on then.</translation>
    </message>
    <message>
        <source>Het zegel is van u en klopt, maar dit bestand staat niet in uw register</source>
        <translation>The seal is yours and holds, but this file is not in your register</translation>
    </message>
    <message>
        <source>Het is sinds het zegelen niet veranderd. Misschien werkt u met een oudere reservekopie; vergelijk het met uw eigen exemplaar.</source>
        <translation>It has not been changed since it was sealed. Perhaps you are working with an older backup; compare it with your own copy.</translation>
    </message>
    <message>
        <source>Dit is niet het bestand dat u verstrekte</source>
        <translation>This is not the file you disclosed</translation>
    </message>
    <message>
        <source>Het draagt uw zegel of een nummer uit uw register, maar er is iets aan veranderd. Ook iets toevoegen of opnieuw opslaan in een ander programma telt. Ga uit van uw eigen exemplaar.</source>
        <translation>It bears your seal or a number from your register, but something in it was changed. Adding something or saving it anew in another program counts too. Go by your own copy.</translation>
    </message>
    <message>
        <source>Niet van u: iemand anders heeft dit ondertekend</source>
        <translation>Not yours: somebody else signed this</translation>
    </message>
    <message>
        <source>De handtekening is niet die van uw praktijk. Of zij te vertrouwen is, kan dit programma niet zeggen.</source>
        <translation>The signature is not your practice’s. This program cannot say whether it can be trusted.</translation>
    </message>
    <message>
        <source>Geen zegel, en niet in uw register</source>
        <translation>No seal, and not in your register</translation>
    </message>
    <message>
        <source>Hierover valt niets te zeggen. Is het een scan van een afdruk? Leg die vast bij het verslag zelf.</source>
        <translation>Nothing can be said about this. Is it a scan of a print? Keep that with the report itself.</translation>
    </message>
    <message>
        <source>Geen PDF, of te beschadigd om te lezen</source>
        <translation>Not a PDF, or too damaged to be read</translation>
    </message>
    <message>
        <source>Het staat ook niet in uw register. Is het een foto of scan van een afdruk? Leg die vast bij het verslag zelf.</source>
        <translation>It is not in your register either. Is it a photo or scan of a print? Keep that with the report itself.</translation>
    </message>
    <message>
        <source>Een PDF met een wachtzin, zo niet in uw register</source>
        <translation>A PDF with a passphrase, not in your register like this</translation>
    </message>
    <message>
        <source>Het is van een ander, of het is veranderd of opnieuw bewaard. Ga uit van uw eigen exemplaar.</source>
        <translation>It is somebody else’s, or it was changed or saved anew. Go by your own copy.</translation>
    </message>
    <message>
        <source>Te ingewikkeld om na te kijken</source>
        <translation>Too complex to check</translation>
    </message>
    <message>
        <source>Er staan meer onderdelen in dan in een document van dit programma; het is niet verder nagekeken.</source>
        <translation>There are more parts in it than in any document of this program; it was not checked further.</translation>
    </message>
    <message>
        <source>Groter dan 100 MB</source>
        <translation>Larger than 100 MB</translation>
    </message>
    <message>
        <source>Zo groot is geen document van dit programma; het is niet nagekeken.</source>
        <translation>No document of this program is that large; it was not checked.</translation>
    </message>
    <message>
        <source>Dit bestand kan niet worden gelezen</source>
        <translation>This file cannot be read</translation>
    </message>
    <message>
        <source>Kopieer het naar deze computer en kies het opnieuw.</source>
        <translation>Copy it to this computer and choose it again.</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Bestand nakijken</source>
        <translation>Check a file</translation>
    </message>
    <message>
        <source>Is een PDF die terugkomt nog het bestand dat u verstrekte?</source>
        <translation>Is a PDF that comes back still the file you disclosed?</translation>
    </message>
    <message>
        <source>Wat een zegel zegt</source>
        <translation>What a seal says</translation>
    </message>
    <message>
        <source>Sinds het zegelen is er niets aan het bestand veranderd.</source>
        <translation>Nothing in the file has been changed since it was sealed.</translation>
    </message>
    <message>
        <source>Het zegel is gezet met een sleutel die in deze kluis ligt.</source>
        <translation>It was sealed with a key that is in this vault.</translation>
    </message>
    <message>
        <source>Wat het niet zegt</source>
        <translation>What it does not say</translation>
    </message>
    <message>
        <source>Niet wie het bestand heeft gelezen of doorgegeven.</source>
        <translation>Not who read the file or passed it on.</translation>
    </message>
    <message>
        <source>Niet dat iemand van buiten uw naam heeft nagekeken: het certificaat is van uzelf. Wie het wil vergelijken, vindt de vingerafdruk bij Praktijk, Beveiliging.</source>
        <translation>Not that an outsider checked your name: the certificate is your own. Its fingerprint, for others to compare, is under Practice, Security.</translation>
    </message>
    <message>
        <source>Niet de tijd volgens een ander: het is de klok van uw computer.</source>
        <translation>Not the time according to somebody else: it is your computer’s clock.</translation>
    </message>
    <message>
        <source>Niet meer dan een gewone elektronische handtekening; een gekwalificeerde is het niet.</source>
        <translation>No more than an ordinary electronic signature; it is not a qualified one.</translation>
    </message>
    <message>
        <source>Niets op papier: een afdruk heeft geen zegel.</source>
        <translation>Nothing on paper: a print has no seal.</translation>
    </message>
    <message>
        <source>Bestand kiezen…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Het bestand wordt nagekeken…</source>
        <translation>Checking the file…</translation>
    </message>
    <message>
        <source>Sleep een PDF hierheen of kies een bestand. Het blijft staan waar het staat.</source>
        <translation>Drop a PDF here or choose a file. It stays where it is.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
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
        <source>Lid</source>
        <translation>Member</translation>
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
    <name>WaitingView</name>
    <message>
        <source>Wacht op antwoord</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Er wacht geen verslag op een antwoord. Zodra u een verslag voorlegt, staat hier op wie u wacht.</source>
        <translation>No report is waiting for an answer. As soon as you present one, the people you are waiting for are listed here.</translation>
    </message>
    <message>
        <source>Naar vandaag</source>
        <translation>To today</translation>
    </message>
    <message numerus="yes">
        <source>%n mens(en)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Terug naar de agenda</source>
        <translation>Back to the calendar</translation>
    </message>
    <message>
        <source>Terug naar vandaag</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Terug naar de deelnemer</source>
        <translation>Back to the client</translation>
    </message>
    <message>
        <source>Terug naar het traject</source>
        <translation>Back to the trajectory</translation>
    </message>
    <message>
        <source>Terug naar de groep</source>
        <translation>Back to the group</translation>
    </message>
    <message>
        <source>Terug naar het netwerk</source>
        <translation>Back to the network</translation>
    </message>
    <message>
        <source>Terug naar wat wacht</source>
        <translation>Back to what is waiting</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>Wiel</source>
        <translation>Wheel</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Bij welk traject</source>
        <translation>In which trajectory</translation>
    </message>
    <message>
        <source>Alleen aantallen, nooit de inhoud van gesprekken.</source>
        <translation>Counts only, never what was said in talks.</translation>
    </message>
    <message>
        <source>Alleen over het werk, nooit over gezondheid.</source>
        <translation>About work only, never about health.</translation>
    </message>
    <message>
        <source>Ook inzichten en een verwijsbrief, als u dat samen wilt.</source>
        <translation>Insights and a referral letter too, if you both want that.</translation>
    </message>
    <message>
        <source>Nooit een verwijsbrief of uw werkaantekeningen.</source>
        <translation>Never a referral letter or your working notes.</translation>
    </message>
    <message>
        <source>{programme}, vanaf {day}</source>
        <translation>{programme}, from {day}</translation>
    </message>
</context>
<context>
    <name>WishesDialog</name>
    <message>
        <source>Vakanties en mijlpalen</source>
        <translation>Holidays and milestones</translation>
    </message>
    <message>
        <source>Wat de agenda naast uw gesprekken toont</source>
        <translation>What the calendar shows beside your talks</translation>
    </message>
    <message>
        <source>Regio van de schoolvakanties</source>
        <translation>Region of the school holidays</translation>
    </message>
    <message>
        <source>Schoolvakanties van deze regio</source>
        <translation>School holidays of this region</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Schoolvakantie toevoegen</source>
        <translation>Add school holiday</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>De gekozen schoolvakantie wijzigen</source>
        <translation>Change the chosen school holiday</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>De gekozen schoolvakantie verwijderen</source>
        <translation>Remove the chosen school holiday</translation>
    </message>
    <message>
        <source>Officiële data terugzetten</source>
        <translation>Put the official dates back</translation>
    </message>
    <message>
        <source>Mijlpalen van de werkgever tonen</source>
        <translation>Show the employer’s milestones</translation>
    </message>
    <message>
        <source>Momenten uit de Wet verbetering poortwachter, geteld in weken na de eerste verzuimdag die u bij een gesprek invult. Ze zijn een taak van de werkgever, niet van uw praktijk.</source>
        <translation>Moments of the Dutch sickness law, counted in weeks after the first day of leave that you fill in with a talk. They are the employer’s duty, not your practice’s.</translation>
    </message>
    <message>
        <source>Mijlpalen</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Mijlpaal toevoegen</source>
        <translation>Add milestone</translation>
    </message>
    <message>
        <source>De gekozen mijlpaal wijzigen</source>
        <translation>Change the chosen milestone</translation>
    </message>
    <message>
        <source>De gekozen mijlpaal verwijderen</source>
        <translation>Remove the chosen milestone</translation>
    </message>
    <message>
        <source>Lijst terugzetten</source>
        <translation>Put the list back</translation>
    </message>
    <message>
        <source>De mijlpalen van het programma terugzetten</source>
        <translation>Put the program’s milestones back</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Schoolvakanties</source>
        <translation>School holidays</translation>
    </message>
    <message>
        <source>Week {week}: {title}</source>
        <translation>Week {week}: {title}</translation>
    </message>
    <message>
        <source>geen, niet tonen</source>
        <translation>none, do not show</translation>
    </message>
    <message>
        <source>Noord</source>
        <translation>North</translation>
    </message>
    <message>
        <source>Midden</source>
        <translation>Middle</translation>
    </message>
    <message>
        <source>Zuid</source>
        <translation>South</translation>
    </message>
    <message>
        <source>Bron: rijksoverheid.nl, overgenomen op {day}. Een school mag afwijken: pas de dagen zo nodig aan.</source>
        <translation>Source: rijksoverheid.nl, taken over on {day}. A school may differ: change the days where needed.</translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Typ een naam, bijvoorbeeld meivakantie.</source>
        <translation>Type a name, for example May holidays.</translation>
    </message>
    <message>
        <source>Kies een dag na de eerste.</source>
        <translation>Choose a day after the first.</translation>
    </message>
    <message>
        <source>Typ wat er dan gebeurt.</source>
        <translation>Type what happens then.</translation>
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
    <name>WordListCard</name>
    <message>
        <source>Woordcontrole</source>
        <translation>Word check</translation>
    </message>
    <message>
        <source>Voordat een werkgever iets leest, vraagt het programma naar elk woord over ziekte, medicijnen, oorzaak of thuis. Op de lijst staan nu {count} woorden, waarvan {own} van uzelf.</source>
        <translation>Before an employer reads anything, the program asks about each word on illness, medicines, cause or home. The list now holds {count} words, {own} of them your own.</translation>
    </message>
    <message>
        <source>Woorden bekijken en wijzigen …</source>
        <translation>View and change words …</translation>
    </message>
</context>
<context>
    <name>WordListDialog</name>
    <message>
        <source>Woordcontrole</source>
        <translation>Word check</translation>
    </message>
    <message>
        <source>Woorden waar een werkgever niets over hoort te lezen</source>
        <translation>Words an employer should read nothing about</translation>
    </message>
    <message>
        <source>Meervouden, werkwoordsvormen en samenstellingen telt het programma mee; hoofdletters en accenten niet. Een * staat voor elk begin of elk vervolg.</source>
        <translation>The program counts plurals, verb forms and compounds too; capitals and accents make no difference. A * stands for any beginning or any ending.</translation>
    </message>
    <message>
        <source>Zoek een woord</source>
        <translation>Find a word</translation>
    </message>
    <message>
        <source>Woorden van de woordcontrole</source>
        <translation>Words of the word check</translation>
    </message>
    <message>
        <source>Van de lijst halen</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Het gekozen woord van de lijst halen</source>
        <translation>Take the chosen word off the list</translation>
    </message>
    <message>
        <source>Weer op de lijst zetten</source>
        <translation>Put back on the list</translation>
    </message>
    <message>
        <source>Het gekozen woord weer op de lijst zetten</source>
        <translation>Put the chosen word back on the list</translation>
    </message>
    <message>
        <source>Eigen woord toevoegen</source>
        <translation>Add your own word</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>van de lijst gehaald</source>
        <translation>taken off the list</translation>
    </message>
    <message>
        <source>Geen woord met ‘{text}’. Voeg het hieronder toe als het op de lijst hoort.</source>
        <translation>No word with ‘{text}’. Add it below if it belongs on the list.</translation>
    </message>
    <message>
        <source>U hebt nog geen eigen woorden. Voeg er hieronder een toe.</source>
        <translation>You have no words of your own yet. Add one below.</translation>
    </message>
    <message>
        <source>U hebt nog geen woord van de lijst gehaald.</source>
        <translation>You have not taken a word off the list yet.</translation>
    </message>
    <message>
        <source>ziekte of klacht</source>
        <translation>illness or complaint</translation>
    </message>
    <message>
        <source>medicijn of behandeling</source>
        <translation>medicine or treatment</translation>
    </message>
    <message>
        <source>oorzaak</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>thuis</source>
        <translation>home</translation>
    </message>
    <message>
        <source>van uzelf</source>
        <translation>your own</translation>
    </message>
    <message>
        <source>Nederlands woord</source>
        <translation>Dutch word</translation>
    </message>
    <message>
        <source>Engels woord</source>
        <translation>English word</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nederlandse</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engelse</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Van uzelf</source>
        <translation>Your own</translation>
    </message>
    <message>
        <source>Van de lijst gehaald</source>
        <translation>Taken off the list</translation>
    </message>
</context>
<context>
    <name>WordQuestion</name>
    <message>
        <source>Zeg eerst bij elk woord of het mag blijven staan.</source>
        <translation>First say of each word whether it may stand.</translation>
    </message>
    <message>
        <source>Over gezondheid, de oorzaak en thuis hoort een werkgever niets te lezen. Laat elk woord staan, of laat het onderdeel weg.</source>
        <translation>An employer should read nothing about health, the cause or home. Let each word stand, or leave the item out.</translation>
    </message>
    <message>
        <source>U laat staan: {words}. Dat komt in het register.</source>
        <translation>You let stand: {words}. This goes into the register.</translation>
    </message>
    <message numerus="yes">
        <source>%n onderdeel/onderdelen hebt u weggelaten.</source>
        <translation>
            <numerusform>You left out %n item.</numerusform>
            <numerusform>You left out %n items.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alles laten staan</source>
        <translation>Let all stand</translation>
    </message>
    <message>
        <source>Opnieuw nakijken</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Weer opnemen</source>
        <translation>Put back in</translation>
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
    <message numerus="yes">
        <source>met %n mensen</source>
        <translation>
            <numerusform>with %n person</numerusform>
            <numerusform>with %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>met {names}</source>
        <translation>with {names}</translation>
    </message>
    <message numerus="yes">
        <source>was uiterlijk {day}, %n dagen te laat</source>
        <translation>
            <numerusform>was due by {day}, %n day late</numerusform>
            <numerusform>was due by {day}, %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>uiterlijk {day}</source>
        <translation>by {day}</translation>
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
        <source>Niemand in het bijzonder</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation>Not needed</translation>
    </message>
    <message numerus="yes">
        <source>%n woord(en)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
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
        <source>Aanvulling {number}, vastgesteld op {day}</source>
        <translation>Addendum {number}, sealed on {day}</translation>
    </message>
    <message>
        <source>Aanvulling {number}, concept</source>
        <translation>Addendum {number}, draft</translation>
    </message>
    <message>
        <source>Aanvulling {number}, voorgelegd</source>
        <translation>Addendum {number}, presented</translation>
    </message>
    <message>
        <source>Aanvulling {number}, vervangen</source>
        <translation>Addendum {number}, replaced</translation>
    </message>
    <message>
        <source>Deze tekst verandert niet meer.</source>
        <translation>This text does not change any more.</translation>
    </message>
    <message>
        <source>Deze versie is vervangen. Wat erop is geantwoord, blijft hier staan.</source>
        <translation>This version was replaced. What was answered to it stays here.</translation>
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
        <source>niet geantwoord</source>
        <translation>not answered</translation>
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
        <source>Bezwaar van {names}. Haal de passage eruit, of pas de notitie aan en maak een nieuwe versie.</source>
        <translation>Objection by {names}. Take the passage out, or change the note and make a new version.</translation>
    </message>
    <message>
        <source>Bezwaar van {names}. Pas de aanvulling aan, of leg een nieuw antwoord vast.</source>
        <translation>Objection by {names}. Change the addendum, or record a new answer.</translation>
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
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Wie leest deze versie?</source>
        <translation>Who reads this version?</translation>
    </message>
    <message>
        <source>Welke versie?</source>
        <translation>Which version?</translation>
    </message>
    <message>
        <source>Versie {version}, deze geldt</source>
        <translation>Version {version}, in force</translation>
    </message>
    <message>
        <source>Versie {version}, vervangen</source>
        <translation>Version {version}, replaced</translation>
    </message>
    <message>
        <source>Aanvulling {number} versie {version}, vervangen</source>
        <translation>Addendum {number} version {version}, replaced</translation>
    </message>
    <message>
        <source>Passage eruit halen na het bezwaar van {name}</source>
        <translation>Take a passage out after the objection of {name}</translation>
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
        <source>De toestemming is door een andere vervangen</source>
        <translation>The consent was replaced by another</translation>
    </message>
    <message>
        <source>Door u uit dit document gelaten</source>
        <translation>Left out of this document by you</translation>
    </message>
    <message>
        <source>Staat niet in de toestemming</source>
        <translation>Not named in the consent</translation>
    </message>
    <message>
        <source>Bewaard met een wachtzin en vastgelegd als {number}, kenmerk {digest}. Zonder de wachtzin is er niets van te lezen.</source>
        <translation>Saved with a passphrase and recorded as {number}, fingerprint {digest}. Without the passphrase nothing of it can be read.</translation>
    </message>
    <message>
        <source>Dit is een oude versie. Ga naar het verslag voor de nieuwste.</source>
        <translation>This is an old version. Go to the report for the newest one.</translation>
    </message>
    <message>
        <source>U hebt alles weggelaten wat {recipient} mocht lezen. Neem weer iets op.</source>
        <translation>You left out everything that {recipient} might read. Put something back in.</translation>
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
        <source>Levensgebieden blijven in het dossier, ook met toestemming</source>
        <translation>Life areas stay in the dossier, with consent as well</translation>
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
        <source>De toestemming van {client} is door een andere vervangen. Er gaat niets naar {recipient}.</source>
        <translation>{client}’s consent was replaced by another. Nothing goes to {recipient}.</translation>
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
        <source>Gevraagd</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Niet gegeven</source>
        <translation>Not given</translation>
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
        <source>{number} · gevraagd op {day}</source>
        <translation>{number} · asked on {day}</translation>
    </message>
    <message>
        <source>niet gegeven op {day}, mondeling {how}</source>
        <translation>not given on {day}, by word of mouth {how}</translation>
    </message>
    <message>
        <source>niet gegeven op {day}, op papier {how}</source>
        <translation>not given on {day}, on paper {how}</translation>
    </message>
    <message>
        <source>Er kwam geen antwoord voor de laatste dag. Er is niets gegeven.</source>
        <translation>No answer came before the last day. Nothing was given.</translation>
    </message>
    <message>
        <source>Hierna is opnieuw gevraagd; dit antwoord is niet meer nodig.</source>
        <translation>It was asked again after this; this answer is no longer needed.</translation>
    </message>
    <message>
        <source>Wacht op antwoord. Tot dan gaat er niets naar deze ontvanger.</source>
        <translation>Waiting for an answer. Until then nothing goes to this recipient.</translation>
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
    <message>
        <source>Met F8 staan naam en telefoonnummer er weer.</source>
        <translation>F8 shows the name and the telephone number again.</translation>
    </message>
    <message>
        <source>Geen telefoonnummer of e-mailadres bekend.</source>
        <translation>No telephone number or e-mail address is known.</translation>
    </message>
    <message>
        <source>Vandaag voorgelegd</source>
        <translation>Presented today</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) geleden voorgelegd</source>
        <translation>
            <numerusform>presented %n day ago</numerusform>
            <numerusform>presented %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog niet herinnerd.</source>
        <translation>Not reminded yet.</translation>
    </message>
    <message>
        <source>Laatst herinnerd op {day}, {how}.</source>
        <translation>Last reminded on {day}, {how}.</translation>
    </message>
    <message>
        <source>per telefoon</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>in gesprek</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>per e-mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>Antwoord vastleggen</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Herinnerd</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Hoe hebt u herinnerd?</source>
        <translation>How did you remind them?</translation>
    </message>
    <message>
        <source>Laatste vier weken</source>
        <translation>Last four weeks</translation>
    </message>
    <message>
        <source>Sinds het vorige document</source>
        <translation>Since the last document</translation>
    </message>
    <message>
        <source>Hele traject</source>
        <translation>Whole trajectory</translation>
    </message>
    <message>
        <source>Andere dagen</source>
        <translation>Other days</translation>
    </message>
    <message>
        <source>{title}, vanaf {day}</source>
        <translation>{title}, from {day}</translation>
    </message>
    <message>
        <source>De toestemming van {client} omvat niets uit dit document. Er gaat niets naar {recipient}.</source>
        <translation>The consent of {client} covers nothing in this document. Nothing goes to {recipient}.</translation>
    </message>
</context>
<context>
    <name>WorkingBar</name>
    <message>
        <source>Andere dag</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>To the dossier</translation>
    </message>
    <message>
        <source>Vernietigen</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>Deze werkaantekening en haar eerdere versies vernietigen? Dat kan niet ongedaan worden gemaakt.</source>
        <translation>Destroy this working note and its earlier versions? That cannot be undone.</translation>
    </message>
    <message>
        <source>Niet vernietigen</source>
        <translation>Do not destroy</translation>
    </message>
    <message>
        <source>Ja, vernietigen</source>
        <translation>Yes, destroy</translation>
    </message>
    <message>
        <source>De tekst komt onderaan in het gekozen onderdeel van het dossier. De deelnemer mag die dan inzien.</source>
        <translation>The text goes at the end of the chosen section of the dossier. The client may then inspect it.</translation>
    </message>
    <message>
        <source>Onderdeel van het dossier</source>
        <translation>Section of the dossier</translation>
    </message>
    <message>
        <source>Niet verplaatsen</source>
        <translation>Do not move</translation>
    </message>
    <message>
        <source>Zet in het dossier</source>
        <translation>Put in the dossier</translation>
    </message>
    <message>
        <source>Laatste dag van deze werkaantekening</source>
        <translation>Last day of this working note</translation>
    </message>
    <message>
        <source>Vandaag tot hooguit een jaar vooruit; daarna wordt zij vernietigd.</source>
        <translation>Today, or up to a year ahead; after that day it is destroyed.</translation>
    </message>
    <message>
        <source>Niet wijzigen</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <source>Dag bewaren</source>
        <translation>Save the day</translation>
    </message>
    <message>
        <source>Verlopen op {day}; wordt vernietigd zodra u deze notitie verlaat</source>
        <translation>Expired on {day}; will be destroyed as soon as you leave this note</translation>
    </message>
    <message>
        <source>Verloopt vandaag: na vandaag wordt zij vernietigd</source>
        <translation>Expires today: it will be destroyed after today</translation>
    </message>
    <message numerus="yes">
        <source>Nog %n dagen, tot en met {day}</source>
        <translation>
            <numerusform>%n day left, until {day} inclusive</numerusform>
            <numerusform>%n days left, until {day} inclusive</numerusform>
        </translation>
    </message>
    <message>
        <source>Kies een dag van vandaag tot hooguit een jaar vooruit.</source>
        <translation>Choose a day from today up to a year ahead.</translation>
    </message>
</context>
<context>
    <name>_DayField</name>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
</context>
<context>
    <name>_Item</name>
    <message>
        <source>Onderdeel weglaten</source>
        <translation>Leave item out</translation>
    </message>
    <message>
        <source>Het blijft in het dossier. Andere woorden vragen om een nieuwe afspraak in een volgend gesprek.</source>
        <translation>It stays in the dossier. Other words ask for a new agreement in a next talk.</translation>
    </message>
    <message>
        <source>Weglaten: {item}</source>
        <translation>Leave out: {item}</translation>
    </message>
    <message>
        <source>‘{word}’ blijft staan</source>
        <translation>‘{word}’ stands</translation>
    </message>
    <message>
        <source>‘{word}’ laten staan</source>
        <translation>Let ‘{word}’ stand</translation>
    </message>
</context>
</TS>
