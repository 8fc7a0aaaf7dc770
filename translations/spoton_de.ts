<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CommandLine</name>
    <message>
        <source>The format %1 comes with a later version.</source>
        <translation>Das Format %1 kommt mit einer späteren Version.</translation>
    </message>
    <message>
        <source>There is no format %1; use %2.</source>
        <translation>Das Format %1 gibt es nicht; möglich sind: %2.</translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot; in the file.</source>
        <translation>In der Datei gibt es kein Projekt „%1“.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Give the passphrase with --key-file, or --unencrypted for a plain file to try things out.</source>
        <translation>Bitte das Passwort mit --key-file angeben, oder mit --unencrypted eine unverschlüsselte Datei zum Ausprobieren anlegen.</translation>
    </message>
    <message>
        <source>--key-file and --unencrypted exclude each other.</source>
        <translation>--key-file und --unencrypted schließen einander aus.</translation>
    </message>
    <message>
        <source>%1 organisations, %2 contacts, %3 sessions, %4 referrals and %5 workshops were made up.</source>
        <translation>Erfunden wurden %1 Organisationen, %2 Kontakte, %3 Beratungen, %4 Verweise und %5 Veranstaltungen.</translation>
    </message>
    <message>
        <source>The file that was there is kept as %1.</source>
        <translation>Die bisherige Datei ist aufgehoben als %1.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation>Beratungen:</translation>
    </message>
    <message>
        <source>The list has no entry &quot;%1&quot;.</source>
        <translation>„%1“ steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>Importing %1 files comes with a later version. Save the table as CSV and import that.</source>
        <translation>%1-Dateien lassen sich erst mit einer späteren Version importieren. Bitte die Tabelle als CSV speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>These columns are not known and were left out: %1.</source>
        <translation>Unbekannte Spalten wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>New in the lists: %1.</source>
        <translation>Neu in den Listen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: all %n row(s) are there already.</source>
        <translation>
            <numerusform>Nichts geändert: %n Zeile ist schon vorhanden.</numerusform>
            <numerusform>Nichts geändert: Alle %n Zeilen sind schon vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 filled in, %3 unchanged, %4 rejected.</source>
        <translation>%1 neu, %2 ergänzt, %3 unverändert, %4 abgewiesen.</translation>
    </message>
    <message>
        <source>Tried only, nothing was kept: %1</source>
        <translation>Nur geprobt, nichts gespeichert: %1</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Zeilen:</translation>
    </message>
    <message>
        <source>Logged as %1. &quot;spoton undo&quot; takes it back.</source>
        <translation>Erfasst als %1. „spoton undo“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>The daily backup failed: %1</source>
        <translation>Die tägliche Sicherung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 is neither a command nor a file; see spoton --help.</source>
        <translation>%1 ist weder ein Befehl noch eine Datei; siehe spoton --help.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; see spoton --help.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster; siehe spoton --help.</translation>
    </message>
    <message>
        <source>Writing:</source>
        <translation>Wird geschrieben:</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>Checking:</source>
        <translation>Wird geprüft:</translation>
    </message>
    <message>
        <source>Copying:</source>
        <translation>Wird kopiert:</translation>
    </message>
    <message>
        <source>Taking back:</source>
        <translation>Wird zurückgenommen:</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 is a file that this command works with; choose another place for the result.</source>
        <translation>%1 ist eine Datei, mit der dieser Befehl arbeitet. Bitte einen anderen Ort für das Ergebnis wählen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Yearly report %1</source>
        <translation>Jahresbericht %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>Final, data as of %1</source>
        <translation>Endgültig, Stand der Daten %1</translation>
    </message>
    <message>
        <source>Draft, data as of %1</source>
        <translation>Entwurf, Stand der Daten %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Zuwendungsempfänger</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Zuwendungsgeber</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Dates of the notice</source>
        <translation>Zuwendungsbescheid vom</translation>
    </message>
    <message>
        <source>Funding period</source>
        <translation>Bewilligungszeitraum</translation>
    </message>
    <message>
        <source>Report period</source>
        <translation>Berichtszeitraum</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Landkreise</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Starting point, aims and changes</source>
        <translation>Ausgangslage, Ziele und Änderungen</translation>
    </message>
    <message>
        <source>Measures carried out</source>
        <translation>Durchgeführte Maßnahmen (Beratung, Qualifizierung, Vernetzung)</translation>
    </message>
    <message>
        <source>Target groups and reach</source>
        <translation>Zielgruppen und Reichweite</translation>
    </message>
    <message>
        <source>Results and achievement of aims</source>
        <translation>Ergebnisse und Zielerreichung (Soll/Ist)</translation>
    </message>
    <message>
        <source>Deviations and reasons</source>
        <translation>Abweichungen und Gründe</translation>
    </message>
    <message>
        <source>Cooperation and network</source>
        <translation>Kooperation und Netzwerk</translation>
    </message>
    <message>
        <source>Public relations</source>
        <translation>Öffentlichkeitsarbeit</translation>
    </message>
    <message>
        <source>Sustainability and outlook</source>
        <translation>Nachhaltigkeit und Ausblick</translation>
    </message>
    <message>
        <source>Counting rules and data protection</source>
        <translation>Zählregeln und Datenschutz</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Erklärung, Ort, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>The information in this report is complete and correct.</source>
        <translation>Die Angaben in diesem Bericht sind vollständig und richtig.</translation>
    </message>
    <message>
        <source>Nothing has been written for this section yet.</source>
        <translation>Zu diesem Abschnitt ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Counted are sessions that were held. A session has one client: the organisation; without one, the first contact; without either it is anonymous. The client&apos;s earliest session of all years is the first one, each later one a follow-up. An anonymous session is a first one unless it was marked as a follow-up.</source>
        <translation>Gezählt werden Beratungen, die stattgefunden haben. Beraten wird die Organisation; ist keine eingetragen, der erste Kontakt; fehlen beide, ist die Beratung anonym. Die früheste Beratung einer Organisation oder Person in allen Jahren ist die Erstberatung, jede spätere eine Folgeberatung. Eine anonyme Beratung ist eine Erstberatung, wenn sie nicht als Folgeberatung gekennzeichnet wurde.</translation>
    </message>
    <message>
        <source>Referring sessions are those with at least one referral, whatever became of it. They are a part of first and follow-up sessions.</source>
        <translation>Verweisberatungen sind Beratungen mit mindestens einem Verweis, gleich mit welchem Ergebnis. Sie sind ein Teil der Erst- und Folgeberatungen.</translation>
    </message>
    <message>
        <source>A session counts in the district that its client had when it was held, even if the client has moved since. The time is that of contact, without preparation and travel.</source>
        <translation>Eine Beratung zählt in dem Landkreis, in dem die Ratsuchenden damals zu Hause waren, auch wenn sie inzwischen umgezogen sind. Die Stunden sind Kontaktzeit, ohne Vorbereitung und Fahrt.</translation>
    </message>
    <message>
        <source>Organisations and persons are counted once in each row and once in the total. Anonymous sessions are never counted as persons.</source>
        <translation>Organisationen und Personen zählen in jeder Zeile einmal und in der Zeile Gesamt einmal. Anonyme Beratungen zählen nie als Personen.</translation>
    </message>
    <message>
        <source>Attendances are persons present at a meeting, by name or in the tally; registered is not attended. Participants are distinct persons present by name. A person present by name counts as gender not stated.</source>
        <translation>Teilnahmen sind die bei einem Termin Anwesenden, mit Namen oder in der Strichliste; eine Anmeldung ist noch keine Teilnahme. Teilnehmende sind verschiedene, mit Namen erfasste Anwesende. Wer mit Namen erfasst ist, zählt beim Geschlecht als „keine Angabe“.</translation>
    </message>
    <message>
        <source>A referral belongs to its own date. Withdrawn ones are not counted.</source>
        <translation>Ein Verweis zählt mit seinem eigenen Datum. Zurückgezogene Verweise zählen nicht.</translation>
    </message>
    <message>
        <source>Figures of 1 or 2 persons are shown as • to protect those concerned, 1 to 4 where kind, topic and gender or age cross, together with those from which they could be worked out; 0 is shown. The list of single workshops shows no split by gender where a part is 1 or 2.</source>
        <translation>Zum Schutz der Betroffenen steht • für 1 oder 2 Personen, für 1 bis 4, wo sich Art, Thema und Geschlecht oder Alter kreuzen, und für Werte, aus denen sie sich errechnen ließen; 0 wird gezeigt. In der Liste der einzelnen Veranstaltungen entfällt die Aufteilung nach Geschlecht, wenn ein Teil davon 1 oder 2 ist.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Beratungen</translation>
    </message>
    <message>
        <source>Organ­isations</source>
        <translation>Organi­sationen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Counselling by district</source>
        <translation>Beratungen nach Landkreisen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erst­beratung</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folge­beratung</translation>
    </message>
    <message>
        <source>of these referring</source>
        <translation>davon&#xa0;mit Verweis</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>First and follow-up sessions by district, on the right their sum.</source>
        <translation>Erst- und Folgeberatungen nach Landkreisen, rechts die Summe.</translation>
    </message>
    <message>
        <source>Topics of counselling</source>
        <translation>Themen der Beratungen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>% of sessions</source>
        <translation>% der Beratungen</translation>
    </message>
    <message>
        <source>Mentions of each topic.</source>
        <translation>Nennungen der einzelnen Themen.</translation>
    </message>
    <message>
        <source>Language and channel</source>
        <translation>Sprachen und Kanäle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Verlauf nach Monaten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Counselling sessions by month.</source>
        <translation>Beratungen nach Monaten.</translation>
    </message>
    <message>
        <source>A workshop stands in the month of its first meeting within the period, its attendances in the months of the meetings.</source>
        <translation>Eine Veranstaltung steht im Monat ihres ersten Termins im Zeitraum, ihre Teilnahmen stehen in den Monaten der Termine.</translation>
    </message>
    <message>
        <source>Organisations reached</source>
        <translation>Erreichte Organisationen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>erneut</translation>
    </message>
    <message>
        <source>Reached are organisations with a session held or taking part in a workshop. New are those never reached before the period. The districts are those where the organisations are at home.</source>
        <translation>Erreicht sind Organisationen, die beraten wurden oder an einer Veranstaltung teilnahmen. Neu sind solche, die vor dem Zeitraum nie erreicht wurden. Bei den Landkreisen zählt der Sitz der Organisation.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Verwiesen an</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>zustande ge­kommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>nicht zustande ge­kommen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>The rate is succeeded / (succeeded + failed). Open and unknown ones are not in it.</source>
        <translation>Die Quote ist der Anteil der zustande gekommenen an allen Verweisen, die zustande oder nicht zustande gekommen sind. Offene und unbekannte Verweise sind darin nicht enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) withdrawn are not counted.</source>
        <translation>
            <numerusform>%n zurückgezogener Verweis ist nicht mitgezählt.</numerusform>
            <numerusform>%n zurückgezogene Verweise sind nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>several topics</source>
        <translation>mehrere Themen</translation>
    </message>
    <message>
        <source>The total counts each organisation and each person once and can therefore be smaller than the sum of the rows.</source>
        <translation>Gesamt zählt jede Organisation und jede Person einmal und kann darum kleiner sein als die Summe der Zeilen.</translation>
    </message>
    <message>
        <source>• stands for 1 or 2 persons (1 to 4 where three attributes cross) and for figures from which they could be worked out.</source>
        <translation>• steht für 1 oder 2 Personen (1 bis 4, wo sich drei Merkmale kreuzen) und für Werte, aus denen sie sich errechnen ließen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>f</source>
        <comment>female</comment>
        <translation>w</translation>
    </message>
    <message>
        <source>m</source>
        <comment>male</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>d</source>
        <comment>diverse</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>n.s.</source>
        <comment>gender not stated</comment>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Attend­ances</source>
        <translation>Teil­nahmen</translation>
    </message>
    <message>
        <source>Attended in full</source>
        <translation>alle Termine</translation>
    </message>
    <message>
        <source>Signed list</source>
        <translation>Unter­schriften</translation>
    </message>
    <message>
        <source>Work­shops</source>
        <translation>Veran­stal­tungen</translation>
    </message>
    <message>
        <source>Meet­ings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Parti­cipants</source>
        <translation>Teil­neh­mende</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>unter 18</translation>
    </message>
    <message>
        <source>18–29</source>
        <translation>18–29</translation>
    </message>
    <message>
        <source>30–54</source>
        <translation>30–54</translation>
    </message>
    <message>
        <source>55+</source>
        <translation>ab 55</translation>
    </message>
    <message>
        <source>Attendances count every person at every meeting, by name or in the tally. Participants are distinct persons present by name. Ages are given as far as they were noted.</source>
        <translation>Teilnahmen zählen jede Person bei jedem Termin, mit Namen oder in der Strichliste. Teilnehmende sind verschiedene, mit Namen erfasste Anwesende. Das Alter steht da, soweit es notiert wurde.</translation>
    </message>
    <message>
        <source>Workshops by kind and topic</source>
        <translation>Teilnahmen je Art und Thema</translation>
    </message>
    <message>
        <source>Workshops by district</source>
        <translation>Teilnahmen je Landkreis</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Counselling sessions held: %1, of these first sessions: %2, follow-ups: %3; hours of contact: %4. Sessions with at least one referral: %5.</source>
        <translation>Gehaltene Beratungen: %1, davon Erstberatungen: %2, Folgeberatungen: %3; Stunden Kontaktzeit: %4. Beratungen mit mindestens einem Verweis: %5.</translation>
    </message>
    <message>
        <source>Workshops: %1, their meetings: %2, attendances: %3.</source>
        <translation>Veranstaltungen: %1, deren Termine: %2, Teilnahmen: %3.</translation>
    </message>
    <message>
        <source>Referrals: %1; succeeded: %2, failed: %3, open: %4, unknown: %5.</source>
        <translation>Verweise: %1; zustande gekommen: %2, nicht zustande gekommen: %3, offen: %4, unbekannt: %5.</translation>
    </message>
    <message>
        <source>Reached by sessions: organisations %1, persons %2; anonymous sessions: %3. Organisations reached including workshops: %4, of these for the first time: %5.</source>
        <translation>Durch Beratungen erreicht: %1 Organisationen, %2 Personen; anonyme Beratungen: %3. Erreichte Organisationen einschließlich Veranstaltungen: %4, davon erstmals: %5.</translation>
    </message>
    <message>
        <source>A session can have several topics. The percentages are of all sessions (%1) and may add up to more than 100.</source>
        <translation>Eine Beratung kann mehrere Themen haben. Die Prozente beziehen sich auf alle Beratungen (%1) und können zusammen mehr als 100 ergeben.</translation>
    </message>
    <message>
        <source>f, m, d, n.s.: female, male, diverse, not stated. Attended in full are persons present by name at each meeting; they count in the period of the last one.</source>
        <translation>w, m, d, k. A.: weiblich, männlich, divers, keine Angabe. Bei allen Terminen: Personen, die namentlich an jedem Termin anwesend waren; sie zählen im Zeitraum des letzten Termins.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a file at that place already. It was left as it is; choose another name.</source>
        <translation>An dieser Stelle gibt es schon eine Datei. Sie wurde nicht verändert; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file is empty. It was left as it is; restore a backup in its place.</source>
        <translation>Die Datei ist leer. Sie wurde nicht verändert; bitte an ihrer Stelle eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>This is a database, but not a Spot on! file. It was left as it is.</source>
        <translation>Diese Datenbank stammt nicht von Spot on! und wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The file is not encrypted, although a passphrase was given. It was left as it is; open it without a passphrase if it is meant to be readable by everyone.</source>
        <translation>Die Datei ist nicht verschlüsselt, obwohl ein Passwort angegeben wurde. Sie wurde nicht verändert. Soll sie für alle lesbar sein, bitte ohne Passwort öffnen.</translation>
    </message>
    <message>
        <source>The file is encrypted or not a Spot on! file. Give its passphrase.</source>
        <translation>Die Datei ist verschlüsselt oder stammt nicht von diesem Programm. Bitte das Passwort angeben.</translation>
    </message>
    <message>
        <source>The file cannot be decrypted: the passphrase is another one, or the file is damaged or not a Spot on! file.</source>
        <translation>Die Datei lässt sich nicht entschlüsseln: Das Passwort ist ein anderes, oder die Datei ist beschädigt oder stammt nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it as it is and restore a backup.</source>
        <translation>Die Datei ist beschädigt. Bitte nichts daran ändern und eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written.</source>
        <translation>In die Datei oder ihren Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Nothing was changed.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reading or writing failed. Nothing was changed; try again.</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen. Nichts wurde geändert; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database refused an operation. Nothing was changed.</source>
        <translation>Die Datenbank hat einen Vorgang abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Diesen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>Several records fit. Use the id of one of them.</source>
        <translation>Mehrere Einträge passen. Bitte die ID des gemeinten angeben.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>Das lässt sich so nicht verwenden.</translation>
    </message>
    <message>
        <source>Other records refer to it. Nothing was changed.</source>
        <translation>Andere Einträge beziehen sich darauf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Later changes stand on it, so it cannot be taken back by itself. Nothing was changed.</source>
        <translation>Spätere Änderungen bauen darauf auf, darum lässt es sich nicht allein zurücknehmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Verwiesen an</translation>
    </message>
    <message>
        <source>Further persons</source>
        <translation>Weitere Personen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Numbers of persons</source>
        <translation>Personenzahlen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1: the calendar has no such day between 1990 and 2100 (%2).</source>
        <translation>%1: kein Tag des Kalenders zwischen 1990 und 2100 (%2).</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>%1: the list has no entry &quot;%2&quot;.</source>
        <translation>%1: „%2“ steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>%1: nothing is recorded under &quot;%2&quot;.</source>
        <translation>%1: „%2“ ist nicht erfasst.</translation>
    </message>
    <message>
        <source>%1: several records fit &quot;%2&quot;.</source>
        <translation>%1: Zu „%2“ passen mehrere Einträge.</translation>
    </message>
    <message>
        <source>A quotation mark opens and is not closed.</source>
        <translation>Ein Anführungszeichen öffnet und wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Logged session</source>
        <translation>Neue Beratung</translation>
    </message>
    <message>
        <source>Saved changes</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demo-Daten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholung</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The encryption library SQLCipher is missing, so no file can be opened or created safely. Reinstall the program.</source>
        <translation>Die Verschlüsselungsbibliothek SQLCipher fehlt. Ohne sie lässt sich keine Datei sicher öffnen oder anlegen. Bitte das Programm neu installieren.</translation>
    </message>
    <message>
        <source>The file was written by a newer version. It was left as it is; install the newer version.</source>
        <translation>Die Datei wurde mit einer neueren Version geschrieben. Sie wurde nicht verändert; bitte die neuere Version installieren.</translation>
    </message>
    <message>
        <source>The file is open in another window of Spot on! or by another command. Close it there first.</source>
        <translation>Die Datei ist in einem anderen Fenster von Spot on! oder durch einen anderen Befehl geöffnet. Bitte dort zuerst schließen.</translation>
    </message>
    <message>
        <source>The table has no head row. Nothing was changed.</source>
        <translation>Die Tabelle hat keine Kopfzeile. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The table lacks this column. Correct the head row or give a mapping.</source>
        <translation>Der Tabelle fehlt diese Spalte. Bitte die Kopfzeile berichtigen oder eine Zuordnung angeben.</translation>
    </message>
    <message>
        <source>This column is there twice. Correct the head row or give a mapping.</source>
        <translation>Diese Spalte ist doppelt vorhanden. Bitte die Kopfzeile berichtigen oder eine Zuordnung angeben.</translation>
    </message>
    <message>
        <source>The mapping names a column that is not known.</source>
        <translation>Die Zuordnung nennt eine Spalte, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The mapping is no JSON object of header and known header.</source>
        <translation>Die Zuordnung ist kein JSON-Objekt aus Spaltenkopf und bekanntem Spaltenkopf.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>%1: cannot be negative (%2).</source>
        <translation>%1: darf nicht negativ sein (%2).</translation>
    </message>
    <message>
        <source>%1: too large (%2).</source>
        <translation>%1: zu groß (%2).</translation>
    </message>
    <message>
        <source>%1: not a time of day (%2).</source>
        <translation>%1: keine Uhrzeit (%2).</translation>
    </message>
    <message>
        <source>%1: not a number (%2).</source>
        <translation>%1: keine Zahl (%2).</translation>
    </message>
    <message>
        <source>%1: not an e-mail address (%2).</source>
        <translation>%1: keine E-Mail-Adresse (%2).</translation>
    </message>
    <message>
        <source>%1: another session already has the number %2; it was not overwritten.</source>
        <translation>%1: Eine andere Beratung hat bereits die Nummer %2; sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>The number of fields (%1) is not that of the head row.</source>
        <translation>Die Zahl der Felder (%1) ist nicht die der Kopfzeile.</translation>
    </message>
    <message>
        <source>Import of organisations</source>
        <translation>Import von Organisationen</translation>
    </message>
    <message>
        <source>Import of contacts</source>
        <translation>Import von Kontakten</translation>
    </message>
    <message>
        <source>Import of sessions</source>
        <translation>Import von Beratungen</translation>
    </message>
    <message>
        <source>Import of workshops</source>
        <translation>Import von Veranstaltungen</translation>
    </message>
    <message>
        <source>Import of referrals</source>
        <translation>Import von Verweisen</translation>
    </message>
    <message>
        <source>The line is too long for a table.</source>
        <translation>Die Zeile ist für eine Tabelle zu lang.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>spoton::documents</name>
    <message>
        <source>Reference %1</source>
        <translation>Aktenzeichen %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>No entries in this period.</source>
        <translation>Keine Einträge in diesem Zeitraum.</translation>
    </message>
</context>
<context>
    <name>spoton::exchange</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
</context>
<context>
    <name>spoton::shell::MainWindow</name>
    <message>
        <source>Logging, looking up and reports run on the command line for now: spoton --help</source>
        <translation>Erfassen, Nachschlagen und Berichte laufen vorerst auf der Kommandozeile: spoton --help</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Keine Datei ist geöffnet.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
</context>
<context>
    <name>spoton::shell::Overview</name>
    <message>
        <source>Overview %1</source>
        <translation>Übersicht %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Beratungen</translation>
    </message>
    <message>
        <source>Referring sessions</source>
        <translation>Verweisberatungen</translation>
    </message>
    <message>
        <source>Organisations reached</source>
        <translation>Erreichte Organisationen</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Teilnahmen</translation>
    </message>
</context>
</TS>
