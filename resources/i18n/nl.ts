<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="nl_NL">
<context>
    <name>ArchiveRow</name>
    <message numerus="yes">
        <source>%n dagen oud</source>
        <translation>
            <numerusform>%n dag oud</numerusform>
            <numerusform>%n dagen oud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deelnemers</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprekken</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verslagen</source>
        <translation>
            <numerusform>%n verslag</numerusform>
            <numerusform>%n verslagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchivesCard</name>
    <message numerus="yes">
        <source>In {folder} liggen %n jaararchieven van deze kluis.</source>
        <translation>
            <numerusform>In {folder} ligt %n jaararchief van deze kluis.</numerusform>
            <numerusform>In {folder} liggen %n jaararchieven van deze kluis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Er liggen ook %n jaararchieven die niet in deze lijst staan.</source>
        <translation>
            <numerusform>Er ligt ook %n jaararchief dat niet in deze lijst staat.</numerusform>
            <numerusform>Er liggen ook %n jaararchieven die niet in deze lijst staan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message numerus="yes">
        <source>%n onderdelen</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarFilesView</name>
    <message numerus="yes">
        <source>In het bestand komt/komen %n afspraak/afspraken.</source>
        <translation>
            <numerusform>In het bestand komt %n afspraak.</numerusform>
            <numerusform>In het bestand komen %n afspraken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gevonden voor het komende jaar: %n bezette tijd(en).</source>
        <translation>
            <numerusform>Gevonden voor het komende jaar: %n bezette tijd.</numerusform>
            <numerusform>Gevonden voor het komende jaar: %n bezette tijden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) kon(den) niet worden gelezen en blijft/blijven weg.</source>
        <translation>
            <numerusform>%n regel kon niet worden gelezen en blijft weg.</numerusform>
            <numerusform>%n regels konden niet worden gelezen en blijven weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n gesprek(ken)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsView</name>
    <message numerus="yes">
        <source>%n deelnemer(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>Verlengd met %n gesprek(ken)</source>
        <translation>
            <numerusform>Verlengd met %n gesprek</numerusform>
            <numerusform>Verlengd met %n gesprekken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message numerus="yes">
        <source>%n punt(en) beter</source>
        <translation>
            <numerusform>%n punt beter</numerusform>
            <numerusform>%n punten beter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punt(en) minder goed</source>
        <translation>
            <numerusform>%n punt minder goed</numerusform>
            <numerusform>%n punten minder goed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n deelnemer(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken) gehouden</source>
        <translation>
            <numerusform>%n gesprek gehouden</numerusform>
            <numerusform>%n gesprekken gehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken) met een notitie</source>
        <translation>
            <numerusform>%n gesprek met een notitie</numerusform>
            <numerusform>%n gesprekken met een notitie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later gewist(e) dossier(s) worden opnieuw gewist.</source>
        <translation>
            <numerusform>%n later gewist dossier wordt opnieuw gewist.</numerusform>
            <numerusform>%n later gewiste dossiers worden opnieuw gewist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorePage</name>
    <message numerus="yes">
        <source>%n lid/leden</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Over %n seconde(n) gaat de kluis op slot</source>
        <translation>
            <numerusform>Over %n seconde gaat de kluis op slot</numerusform>
            <numerusform>Over %n seconden gaat de kluis op slot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n deelnemer(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken) gehouden</source>
        <translation>
            <numerusform>%n gesprek gehouden</numerusform>
            <numerusform>%n gesprekken gehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) opnieuw gewist</source>
        <translation>
            <numerusform>%n dossier opnieuw gewist</numerusform>
            <numerusform>%n dossiers opnieuw gewist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message numerus="yes">
        <source>%n bijeenkomst(en) gehouden</source>
        <translation>
            <numerusform>%n bijeenkomst gehouden</numerusform>
            <numerusform>%n bijeenkomsten gehouden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasedCard</name>
    <message numerus="yes">
        <source>U hebt %n dossiers gewist, het laatste op {day}.</source>
        <translation>
            <numerusform>U hebt %n dossier gewist, op {day}.</numerusform>
            <numerusform>U hebt %n dossiers gewist, het laatste op {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingDone</name>
    <message numerus="yes">
        <source>%n regels zijn weggehaald en de kluis is opnieuw geschreven. Daarna is elke bladzijde nagekeken: er staat niets meer van dit dossier in.</source>
        <translation>
            <numerusform>%n regel is weggehaald en de kluis is opnieuw geschreven. Daarna is elke bladzijde nagekeken: er staat niets meer van dit dossier in.</numerusform>
            <numerusform>%n regels zijn weggehaald en de kluis is opnieuw geschreven. Daarna is elke bladzijde nagekeken: er staat niets meer van dit dossier in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De naam staat nog op %n andere plekken. Zoek op de naam om ze na te lopen.</source>
        <translation>
            <numerusform>De naam staat nog op %n andere plek. Zoek op de naam om die na te lopen.</numerusform>
            <numerusform>De naam staat nog op %n andere plekken. Zoek op de naam om ze na te lopen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingLists</name>
    <message numerus="yes">
        <source>%n trajecten lopen nog. Sluit ze eerst af, tenzij het dossier nu weg moet.</source>
        <translation>
            <numerusform>%n traject loopt nog. Sluit het eerst af, tenzij het dossier nu weg moet.</numerusform>
            <numerusform>%n trajecten lopen nog. Sluit ze eerst af, tenzij het dossier nu weg moet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verslagen wachten nog op een antwoord; die rondes stoppen.</source>
        <translation>
            <numerusform>%n verslag wacht nog op een antwoord; die ronde stopt.</numerusform>
            <numerusform>%n verslagen wachten nog op een antwoord; die rondes stoppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ontvangers kregen eerder iets uit dit dossier en weten nog niet dat het wordt gewist. Daarna staan hun namen hier niet meer: licht hen eerst in.</source>
        <translation>
            <numerusform>%n ontvanger kreeg eerder iets uit dit dossier en weet nog niet dat het wordt gewist. Daarna staat de naam hier niet meer: licht die persoon eerst in.</numerusform>
            <numerusform>%n ontvangers kregen eerder iets uit dit dossier en weten nog niet dat het wordt gewist. Daarna staan hun namen hier niet meer: licht hen eerst in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprekken, met alles wat daarbij hoort</source>
        <translation>
            <numerusform>%n gesprek, met alles wat daarbij hoort</numerusform>
            <numerusform>%n gesprekken, met alles wat daarbij hoort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stukken notitie, ook de eerdere teksten en werkaantekeningen</source>
        <translation>
            <numerusform>%n stuk notitie, ook de eerdere teksten en werkaantekeningen</numerusform>
            <numerusform>%n stukken notitie, ook de eerdere teksten en werkaantekeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verslagen en aanvullingen, met alle antwoorden</source>
        <translation>
            <numerusform>%n verslag of aanvulling, met alle antwoorden</numerusform>
            <numerusform>%n verslagen en aanvullingen, met alle antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n afspraken, inzichten, doelen en oefeningen</source>
        <translation>
            <numerusform>%n afspraak, inzicht, doel of oefening</numerusform>
            <numerusform>%n afspraken, inzichten, doelen en oefeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metingen</source>
        <translation>
            <numerusform>%n meting</numerusform>
            <numerusform>%n metingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brieven, beperkingen en stukken om mee te geven</source>
        <translation>
            <numerusform>%n brief, beperking of stuk om mee te geven</numerusform>
            <numerusform>%n brieven, beperkingen en stukken om mee te geven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer de levensgebieden</source>
        <translation>
            <numerusform>%n keer de levensgebieden</numerusform>
            <numerusform>%n keer de levensgebieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n toestemmingen en verzoeken daarom</source>
        <translation>
            <numerusform>%n toestemming of verzoek daarom</numerusform>
            <numerusform>%n toestemmingen en verzoeken daarom</numerusform>
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
            <numerusform>het eigen deel in %n groep</numerusform>
            <numerusform>het eigen deel in %n groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n betrokkenen die u alleen door dit dossier kent</source>
        <translation>
            <numerusform>%n betrokkene die u alleen door dit dossier kent</numerusform>
            <numerusform>%n betrokkenen die u alleen door dit dossier kent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regels in het register van verstrekkingen, zonder naam: welk soort document, wanneer, en in welke rol iemand het kreeg. U moet kunnen laten zien dat er iets is verstrekt</source>
        <translation>
            <numerusform>%n regel in het register van verstrekkingen, zonder naam: welk soort document, wanneer, en in welke rol iemand het kreeg. U moet kunnen laten zien dat er iets is verstrekt</numerusform>
            <numerusform>%n regels in het register van verstrekkingen, zonder naam: welk soort document, wanneer, en in welke rol iemand het kreeg. U moet kunnen laten zien dat er iets is verstrekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n betrokkenen die ook bij een ander horen</source>
        <translation>
            <numerusform>%n betrokkene die ook bij een ander hoort</numerusform>
            <numerusform>%n betrokkenen die ook bij een ander horen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n andere plekken waar de naam staat, zoals een notitie over een ander. Zoek op de naam om ze zelf na te lopen</source>
        <translation>
            <numerusform>%n andere plek waar de naam staat, zoals een notitie over een ander. Zoek op de naam om die zelf na te lopen</numerusform>
            <numerusform>%n andere plekken waar de naam staat, zoals een notitie over een ander. Zoek op de naam om ze zelf na te lopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n eerdere kluizen die op deze laptop opzij zijn gezet. Het programma gooit die nooit weg; doe het zelf als u ze niet meer nodig hebt</source>
        <translation>
            <numerusform>%n eerdere kluis die op deze laptop opzij is gezet. Het programma gooit die nooit weg; doe het zelf als u die niet meer nodig hebt</numerusform>
            <numerusform>%n eerdere kluizen die op deze laptop opzij zijn gezet. Het programma gooit die nooit weg; doe het zelf als u ze niet meer nodig hebt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingReach</name>
    <message numerus="yes">
        <source>Uit %n reservekopieën gehaald.</source>
        <translation>
            <numerusform>Uit %n reservekopie gehaald.</numerusform>
            <numerusform>Uit %n reservekopieën gehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservekopieën gingen niet open: typ hier wat ze opent.</source>
        <translation>
            <numerusform>%n reservekopie ging niet open: typ hier wat die opent.</numerusform>
            <numerusform>%n reservekopieën gingen niet open: typ hier wat ze opent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservekopieën waren niet te lezen of te schrijven.</source>
        <translation>
            <numerusform>%n reservekopie was niet te lezen of te schrijven.</numerusform>
            <numerusform>%n reservekopieën waren niet te lezen of te schrijven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%n gevonden</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstTalkCard</name>
    <message numerus="yes">
        <source>Er komt/komen %n gesprek(ken) in de agenda.</source>
        <translation>
            <numerusform>Er komt %n gesprek in de agenda.</numerusform>
            <numerusform>Er komen %n gesprekken in de agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken) past/passen nu niet; plan die later in het traject.</source>
        <translation>
            <numerusform>%n gesprek past nu niet; plan het later in het traject.</numerusform>
            <numerusform>%n gesprekken passen nu niet; plan die later in het traject.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message numerus="yes">
        <source>%n groep(en)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lid/leden</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>bij %n bijeenkomst(en)</source>
        <translation>
            <numerusform>bij %n bijeenkomst</numerusform>
            <numerusform>bij %n bijeenkomsten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n eerdere versies, vergeleken met wat er nu staat</source>
        <translation>
            <numerusform>%n eerdere versie, vergeleken met wat er nu staat</numerusform>
            <numerusform>%n eerdere versies, vergeleken met wat er nu staat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woorden erbij</source>
        <translation>
            <numerusform>%n woord erbij</numerusform>
            <numerusform>%n woorden erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woorden weg</source>
        <translation>
            <numerusform>%n woord weg</numerusform>
            <numerusform>%n woorden weg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>Verloopt over %n dag(en)</source>
        <translation>
            <numerusform>Verloopt over %n dag</numerusform>
            <numerusform>Verloopt over %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>%n lid/leden</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message numerus="yes">
        <source>%n afspraken gaan mee.</source>
        <translation>
            <numerusform>%n afspraak gaat mee.</numerusform>
            <numerusform>%n afspraken gaan mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inzichten gaan mee.</source>
        <translation>
            <numerusform>%n inzicht gaat mee.</numerusform>
            <numerusform>%n inzichten gaan mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regels worden van samen: die stem is er in dat gesprek niet.</source>
        <translation>
            <numerusform>%n regel wordt van samen: die stem is er in dat gesprek niet.</numerusform>
            <numerusform>%n regels worden van samen: die stem is er in dat gesprek niet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameBlock</name>
    <message numerus="yes">
        <source>Op %n plaats(en); er komt {mark} te staan</source>
        <translation>
            <numerusform>Op één plaats; er komt {mark} te staan</numerusform>
            <numerusform>Op %n plaatsen; er komt {mark} te staan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nog %n plaats(en) tonen</source>
        <translation>
            <numerusform>Nog één plaats tonen</numerusform>
            <numerusform>Nog %n plaatsen tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworksView</name>
    <message numerus="yes">
        <source>%n netwerk(en)</source>
        <translation>
            <numerusform>%n netwerk</numerusform>
            <numerusform>%n netwerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lid/leden in de kerngroep</source>
        <translation>
            <numerusform>%n lid in de kerngroep</numerusform>
            <numerusform>%n leden in de kerngroep</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTrajectoryView</name>
    <message numerus="yes">
        <source>Plan %n gesprek(ken) in</source>
        <translation>
            <numerusform>Plan %n gesprek in</numerusform>
            <numerusform>Plan %n gesprekken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message numerus="yes">
        <source>Het plan is terugverdiend bij %n dag(en) minder verzuim.</source>
        <translation>
            <numerusform>Het plan is terugverdiend bij %n dag minder verzuim.</numerusform>
            <numerusform>Het plan is terugverdiend bij %n dagen minder verzuim.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message numerus="yes">
        <source>Voorbeeld van het document, %n pagina(’s)</source>
        <translation>
            <numerusform>Voorbeeld van het document, %n pagina</numerusform>
            <numerusform>Voorbeeld van het document, %n pagina’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhasesSheet</name>
    <message numerus="yes">
        <source>{talks} · %n dag(en) na de afronding</source>
        <translation>
            <numerusform>{talks} · %n dag na de afronding</numerusform>
            <numerusform>{talks} · %n dagen na de afronding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>Plan %n bijeenkomst(en) in</source>
        <translation>
            <numerusform>Plan %n bijeenkomst in</numerusform>
            <numerusform>Plan %n bijeenkomsten in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bijeenkomst(en) valt/vallen samen met iets anders in de agenda.</source>
        <translation>
            <numerusform>%n bijeenkomst valt samen met iets anders in de agenda.</numerusform>
            <numerusform>%n bijeenkomsten vallen samen met iets anders in de agenda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>en nog %n ander(e)</source>
        <translation>
            <numerusform>en nog %n ander</numerusform>
            <numerusform>en nog %n andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortableDialog</name>
    <message numerus="yes">
        <source>{name} krijgt de eigen gegevens mee in een vorm die een computer kan lezen, met %n verslagen als PDF. Alles zit als bijlage in één PDF, achter een wachtzin.</source>
        <translation>
            <numerusform>{name} krijgt de eigen gegevens mee in een vorm die een computer kan lezen, met %n verslag als PDF. Alles zit als bijlage in één PDF, achter een wachtzin.</numerusform>
            <numerusform>{name} krijgt de eigen gegevens mee in een vorm die een computer kan lezen, met %n verslagen als PDF. Alles zit als bijlage in één PDF, achter een wachtzin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeEditor</name>
    <message numerus="yes">
        <source>%n traject(en) lopen met een eerdere versie. Die houden zij; nieuwe krijgen deze.</source>
        <translation>
            <numerusform>%n traject loopt met een eerdere versie. Dat houdt die; nieuwe krijgen deze.</numerusform>
            <numerusform>%n trajecten lopen met een eerdere versie. Die houden zij; nieuwe krijgen deze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeSummary</name>
    <message numerus="yes">
        <source>%n gesprek(ken)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>daarna %n gesprek(ken) na de afronding</source>
        <translation>
            <numerusform>daarna %n gesprek na de afronding</numerusform>
            <numerusform>daarna %n gesprekken na de afronding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammesView</name>
    <message numerus="yes">
        <source>%n programma(’s)</source>
        <translation>
            <numerusform>%n programma</numerusform>
            <numerusform>%n programma’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairedPage</name>
    <message numerus="yes">
        <source>%n gegeven(s) uit de momentopname kunnen ouder zijn dan wat u het laatst schreef.</source>
        <translation>
            <numerusform>%n gegeven uit de momentopname kan ouder zijn dan wat u het laatst schreef.</numerusform>
            <numerusform>%n gegevens uit de momentopname kunnen ouder zijn dan wat u het laatst schreef.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{talks}; en nog %n andere</source>
        <translation>
            <numerusform>{talks}; en nog %n andere</numerusform>
            <numerusform>{talks}; en nog %n andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n gehouden bijeenkomst(en)</source>
        <translation>
            <numerusform>%n gehouden bijeenkomst</numerusform>
            <numerusform>%n gehouden bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) noemt/noemen een lid. Pas de notitie aan of laat de regel weg.</source>
        <translation>
            <numerusform>%n regel noemt een lid. Pas de notitie aan of laat de regel weg.</numerusform>
            <numerusform>%n regels noemen een lid. Pas de notities aan of laat de regels weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsCheck</name>
    <message numerus="yes">
        <source>Elk verslag staat er zoals het is opgeschreven (%n versies nagekeken).</source>
        <translation>
            <numerusform>Elk verslag staat er zoals het is opgeschreven (%n versie nagekeken).</numerusform>
            <numerusform>Elk verslag staat er zoals het is opgeschreven (%n versies nagekeken).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReschedulingView</name>
    <message numerus="yes">
        <source>%n gesprek(ken) krijgt/krijgen een ander moment.</source>
        <translation>
            <numerusform>%n gesprek krijgt een ander moment.</numerusform>
            <numerusform>%n gesprekken krijgen een ander moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message numerus="yes">
        <source>%n gesprek(ken) erbij</source>
        <translation>
            <numerusform>%n gesprek erbij</numerusform>
            <numerusform>%n gesprekken erbij</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message numerus="yes">
        <source>Er is/zijn %n eerder zegel/eerdere zegels; wat er een draagt, blijft herkend.</source>
        <translation>
            <numerusform>Er is %n eerder zegel; wat er een draagt, blijft herkend.</numerusform>
            <numerusform>Er zijn %n eerdere zegels; wat er een draagt, blijft herkend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetBehind</name>
    <message numerus="yes">
        <source>%n momentopnamen zijn niet bijgewerkt. Maak ruimte en probeer het opnieuw.</source>
        <translation>
            <numerusform>%n momentopname is niet bijgewerkt. Maak ruimte en probeer het opnieuw.</numerusform>
            <numerusform>%n momentopnamen zijn niet bijgewerkt. Maak ruimte en probeer het opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n momentopnamen zijn beschadigd en gaan met geen blad meer open.</source>
        <translation>
            <numerusform>%n momentopname is beschadigd en gaat met geen blad meer open.</numerusform>
            <numerusform>%n momentopnamen zijn beschadigd en gaan met geen blad meer open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n momentopnamen gaan nu open met het nieuwe herstelblad.</source>
        <translation>
            <numerusform>%n momentopname gaat nu open met het nieuwe herstelblad.</numerusform>
            <numerusform>%n momentopnamen gaan nu open met het nieuwe herstelblad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archieven gaan nu open met het nieuwe herstelblad. Druk de certificaten opnieuw af: de vingerafdruk is veranderd.</source>
        <translation>
            <numerusform>%n archief gaat nu open met het nieuwe herstelblad. Druk het certificaat opnieuw af: de vingerafdruk is veranderd.</numerusform>
            <numerusform>%n archieven gaan nu open met het nieuwe herstelblad. Druk de certificaten opnieuw af: de vingerafdruk is veranderd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message numerus="yes">
        <source>%n haal/halen getekend</source>
        <translation>
            <numerusform>%n haal getekend</numerusform>
            <numerusform>%n halen getekend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotSettings</name>
    <message numerus="yes">
        <source>%n momentopnamen: de nieuwste van {newest}, de eerste van {first}.</source>
        <translation>
            <numerusform>%n momentopname: de nieuwste van {newest}, de eerste van {first}.</numerusform>
            <numerusform>%n momentopnamen: de nieuwste van {newest}, de eerste van {first}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stays</name>
    <message numerus="yes">
        <source>en nog %n</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sweeper</name>
    <message numerus="yes">
        <source>%n verlopen werkaantekeningen zijn vernietigd.</source>
        <translation>
            <numerusform>%n verlopen werkaantekening is vernietigd.</numerusform>
            <numerusform>%n verlopen werkaantekeningen zijn vernietigd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeAwayCard</name>
    <message numerus="yes">
        <source>%n open afspraak/afspraken overnemen</source>
        <translation>
            <numerusform>%n open afspraak overnemen</numerusform>
            <numerusform>%n open afspraken overnemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalksSheet</name>
    <message numerus="yes">
        <source>%n vak(ken) in de notitie</source>
        <translation>
            <numerusform>%n vak in de notitie</numerusform>
            <numerusform>%n vakken in de notitie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TellingLines</name>
    <message numerus="yes">
        <source>%n ontvanger(s) inlichten over een verbetering</source>
        <translation>
            <numerusform>%n ontvanger inlichten over een verbetering</numerusform>
            <numerusform>%n ontvangers inlichten over een verbetering</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerBar</name>
    <message numerus="yes">
        <source>%n minuten over de tijd</source>
        <translation>
            <numerusform>%n minuut over de tijd</numerusform>
            <numerusform>%n minuten over de tijd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neem %n minuten over als duur van het gesprek</source>
        <translation>
            <numerusform>Neem %n minuut over als duur van het gesprek</numerusform>
            <numerusform>Neem %n minuten over als duur van het gesprek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message numerus="yes">
        <source>Vandaag zijn %n verlopen werkaantekeningen vernietigd.</source>
        <translation>
            <numerusform>Vandaag is %n verlopen werkaantekening vernietigd.</numerusform>
            <numerusform>Vandaag zijn %n verlopen werkaantekeningen vernietigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met %n mensen</source>
        <translation>
            <numerusform>met %n persoon</numerusform>
            <numerusform>met %n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>van %n mensen, om te herinneren</source>
        <translation>
            <numerusform>van %n mens, om te herinneren</numerusform>
            <numerusform>van %n mensen, om te herinneren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message numerus="yes">
        <source>Nog %n seconde(n) wachten</source>
        <translation>
            <numerusform>Nog %n seconde wachten</numerusform>
            <numerusform>Nog %n seconden wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unprinted</name>
    <message numerus="yes">
        <source>Op papier staat een leeg vakje in plaats van: {letters} en %n andere tekens</source>
        <translation>
            <numerusform>Op papier staat een leeg vakje in plaats van: {letters} en %n ander teken</numerusform>
            <numerusform>Op papier staat een leeg vakje in plaats van: {letters} en %n andere tekens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsesCard</name>
    <message numerus="yes">
        <source>%n bijeenkomst(en) bijboeken</source>
        <translation>
            <numerusform>%n bijeenkomst bijboeken</numerusform>
            <numerusform>%n bijeenkomsten bijboeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message numerus="yes">
        <source>%n mens(en)</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordQuestion</name>
    <message numerus="yes">
        <source>%n onderdeel/onderdelen hebt u weggelaten.</source>
        <translation>
            <numerusform>%n onderdeel hebt u weggelaten.</numerusform>
            <numerusform>%n onderdelen hebt u weggelaten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Verloopt over %n dag(en)</source>
        <translation>
            <numerusform>Verloopt over %n dag</numerusform>
            <numerusform>Verloopt over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woord(en)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Het register is compleet en ongewijzigd: %n verstrekking(en).</source>
        <translation>
            <numerusform>Het register is compleet en ongewijzigd: %n verstrekking.</numerusform>
            <numerusform>Het register is compleet en ongewijzigd: %n verstrekkingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met %n mensen</source>
        <translation>
            <numerusform>met %n persoon</numerusform>
            <numerusform>met %n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was uiterlijk {day}, %n dagen te laat</source>
        <translation>
            <numerusform>was uiterlijk {day}, %n dag te laat</numerusform>
            <numerusform>was uiterlijk {day}, %n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) geleden voorgelegd</source>
        <translation>
            <numerusform>%n dag geleden voorgelegd</numerusform>
            <numerusform>%n dagen geleden voorgelegd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkingBar</name>
    <message numerus="yes">
        <source>Nog %n dagen, tot en met {day}</source>
        <translation>
            <numerusform>Nog %n dag, tot en met {day}</numerusform>
            <numerusform>Nog %n dagen, tot en met {day}</numerusform>
        </translation>
    </message>
</context>
</TS>
