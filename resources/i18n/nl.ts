<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="nl_NL">
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
    <name>NewTrajectoryView</name>
    <message numerus="yes">
        <source>Plan %n gesprek(ken) in</source>
        <translation>
            <numerusform>Plan %n gesprek in</numerusform>
            <numerusform>Plan %n gesprekken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken) overlapt/overlappen met wat al in de agenda staat.</source>
        <translation>
            <numerusform>%n gesprek overlapt met wat al in de agenda staat.</numerusform>
            <numerusform>%n gesprekken overlappen met wat al in de agenda staat.</numerusform>
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
    <name>Words</name>
    <message numerus="yes">
        <source>Verloopt over %n dag(en)</source>
        <translation>
            <numerusform>Verloopt over %n dag</numerusform>
            <numerusform>Verloopt over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Het register is compleet en ongewijzigd: %n verstrekking(en).</source>
        <translation>
            <numerusform>Het register is compleet en ongewijzigd: %n verstrekking.</numerusform>
            <numerusform>Het register is compleet en ongewijzigd: %n verstrekkingen.</numerusform>
        </translation>
    </message>
</context>
</TS>
