<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Address</name>
    <message>
        <source>Postal codes have five digits</source>
        <translation>Postleitzahlen haben fünf Ziffern</translation>
    </message>
</context>
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
    <name>CreateForm</name>
    <message>
        <source>Counselling team</source>
        <comment>name of a new file</comment>
        <translation>Beratung Team</translation>
    </message>
    <message>
        <source>Say where the file should be.</source>
        <translation>Bitte angeben, wo die Datei liegen soll.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>Das ist ein Ordner. Bitte noch einen Dateinamen anhängen.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing can be saved in this folder.</source>
        <translation>In diesem Ordner lässt sich nichts speichern.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei dieses Namens gibt es dort schon.</translation>
    </message>
    <message>
        <source>Your name stands beside the sessions that you log.</source>
        <translation>Der eigene Name steht später bei den eingetragenen Beratungen.</translation>
    </message>
    <message>
        <source>The file needs a passphrase.</source>
        <translation>Die Datei braucht ein Passwort.</translation>
    </message>
    <message>
        <source>It begins or ends with a space, which is easily forgotten.</source>
        <translation>Es beginnt oder endet mit einem Leerzeichen; das wird leicht vergessen.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Bitte das Passwort noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>District</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Contacts only</source>
        <translation>nur Kontakte</translation>
    </message>
    <message>
        <source>Organisations only</source>
        <translation>nur Organisationen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>To ask first</source>
        <translation>Nachzufragende zuerst</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Berater*in</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>Ab heute</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Art des Ziels</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message>
        <source>First session</source>
        <translation>Erstberatung</translation>
    </message>
    <message>
        <source>Follow-up session</source>
        <translation>Folgeberatung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Beratung</numerusform>
            <numerusform>%Ln Beratungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln Verweis</numerusform>
            <numerusform>%Ln Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workshop(s)</source>
        <translation>
            <numerusform>%Ln Veranstaltung</numerusform>
            <numerusform>%Ln Veranstaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Nicht gezählt: %1</translation>
    </message>
</context>
<context>
    <name>FigureStory</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Beratung</numerusform>
            <numerusform>%Ln Beratungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln first session(s)</source>
        <translation>
            <numerusform>%Ln Erstberatung</numerusform>
            <numerusform>%Ln Erstberatungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up session(s)</source>
        <translation>
            <numerusform>%Ln Folgeberatung</numerusform>
            <numerusform>%Ln Folgeberatungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referring session(s)</source>
        <translation>
            <numerusform>%Ln Verweisberatung</numerusform>
            <numerusform>%Ln Verweisberatungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anonymous session(s)</source>
        <translation>
            <numerusform>%Ln anonyme Beratung</numerusform>
            <numerusform>%Ln anonyme Beratungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) counselled</source>
        <translation>
            <numerusform>%Ln beratene Organisation</numerusform>
            <numerusform>%Ln beratene Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) counselled</source>
        <translation>
            <numerusform>%Ln beratene Person</numerusform>
            <numerusform>%Ln beratene Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) reached</source>
        <translation>
            <numerusform>%Ln erreichte Organisation</numerusform>
            <numerusform>%Ln erreichte Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) newly reached</source>
        <translation>
            <numerusform>%Ln neu erreichte Organisation</numerusform>
            <numerusform>%Ln neu erreichte Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) reached again</source>
        <translation>
            <numerusform>%Ln erneut erreichte Organisation</numerusform>
            <numerusform>%Ln erneut erreichte Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workshop(s)</source>
        <translation>
            <numerusform>%Ln Veranstaltung</numerusform>
            <numerusform>%Ln Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) of workshops</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln Verweis</numerusform>
            <numerusform>%Ln Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded referral(s)</source>
        <translation>
            <numerusform>%Ln zustande gekommener Verweis</numerusform>
            <numerusform>%Ln zustande gekommene Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed referral(s)</source>
        <translation>
            <numerusform>%Ln nicht zustande gekommener Verweis</numerusform>
            <numerusform>%Ln nicht zustande gekommene Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open referral(s)</source>
        <translation>
            <numerusform>%Ln offener Verweis</numerusform>
            <numerusform>%Ln offene Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) of unknown outcome</source>
        <translation>
            <numerusform>%Ln Verweis mit unbekanntem Ergebnis</numerusform>
            <numerusform>%Ln Verweise mit unbekanntem Ergebnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) of women</source>
        <translation>
            <numerusform>%Ln Teilnahme, weiblich</numerusform>
            <numerusform>%Ln Teilnahmen, weiblich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) of men</source>
        <translation>
            <numerusform>%Ln Teilnahme, männlich</numerusform>
            <numerusform>%Ln Teilnahmen, männlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) of diverse persons</source>
        <translation>
            <numerusform>%Ln Teilnahme, divers</numerusform>
            <numerusform>%Ln Teilnahmen, divers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s), gender not stated</source>
        <translation>
            <numerusform>%Ln Teilnahme, Geschlecht ohne Angabe</numerusform>
            <numerusform>%Ln Teilnahmen, Geschlecht ohne Angabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s), age under 18</source>
        <translation>
            <numerusform>%Ln Teilnahme, unter 18 Jahren</numerusform>
            <numerusform>%Ln Teilnahmen, unter 18 Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s), age 18–29</source>
        <translation>
            <numerusform>%Ln Teilnahme, 18–29 Jahre</numerusform>
            <numerusform>%Ln Teilnahmen, 18–29 Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s), age 30–54</source>
        <translation>
            <numerusform>%Ln Teilnahme, 30–54 Jahre</numerusform>
            <numerusform>%Ln Teilnahmen, 30–54 Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s), age 55 and over</source>
        <translation>
            <numerusform>%Ln Teilnahme, ab 55 Jahren</numerusform>
            <numerusform>%Ln Teilnahmen, ab 55 Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln Teilnehmende*r</numerusform>
            <numerusform>%Ln Teilnehmende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) at all meetings</source>
        <translation>
            <numerusform>%Ln Person bei allen Terminen</numerusform>
            <numerusform>%Ln Personen bei allen Terminen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s)</source>
        <translation>
            <numerusform>%Ln Teilnahme</numerusform>
            <numerusform>%Ln Teilnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours of contact</source>
        <translation>%1 Stunden Kontaktzeit</translation>
    </message>
    <message>
        <source>%1 hours of workshops</source>
        <translation>%1 Stunden Veranstaltung</translation>
    </message>
    <message>
        <source>Sessions held that are the client&apos;s earliest in the whole file, and anonymous ones not marked as a follow-up.</source>
        <translation>Gehaltene Beratungen, die in der ganzen Datei die früheste einer Organisation oder Person sind, und anonyme, die nicht als Folgeberatung gekennzeichnet wurden.</translation>
    </message>
    <message>
        <source>Sessions held whose client had one before, and anonymous ones marked as a follow-up.</source>
        <translation>Gehaltene Beratungen, denen schon eine voranging, und anonyme, die als Folgeberatung gekennzeichnet wurden.</translation>
    </message>
    <message>
        <source>Sessions held with at least one referral, whatever became of it.</source>
        <translation>Gehaltene Beratungen, an denen mindestens ein Verweis hängt, gleich mit welchem Ergebnis.</translation>
    </message>
    <message>
        <source>Sessions held with neither organisation nor contact.</source>
        <translation>Gehaltene Beratungen ohne Organisation und ohne Kontakt.</translation>
    </message>
    <message>
        <source>Time of contact in sessions held, without preparation and travel.</source>
        <translation>Kontaktzeit der Beratungen, die stattgefunden haben, ohne Vorbereitung und Fahrt.</translation>
    </message>
    <message>
        <source>Sessions held; planned, cancelled and missed ones do not count.</source>
        <translation>Gehaltene Beratungen; geplante, abgesagte und versäumte zählen nicht.</translation>
    </message>
    <message>
        <source>Different organisations with a session held in the period.</source>
        <translation>Verschiedene Organisationen, die im Zeitraum beraten wurden.</translation>
    </message>
    <message>
        <source>Different contacts who were at sessions held; anonymous sessions are never counted as persons.</source>
        <translation>Verschiedene Kontakte, die bei Beratungen dabei waren, die stattgefunden haben; anonyme Beratungen zählen nie als Personen.</translation>
    </message>
    <message>
        <source>Organisations reached in the period and never before.</source>
        <translation>Organisationen, die im Zeitraum erreicht wurden und vorher nie.</translation>
    </message>
    <message>
        <source>Organisations reached in the period that had been reached before.</source>
        <translation>Organisationen, die im Zeitraum erreicht wurden und auch schon vorher.</translation>
    </message>
    <message>
        <source>Different organisations with a session held or taking part in a workshop.</source>
        <translation>Verschiedene Organisationen, die beraten wurden oder an einer Veranstaltung teilnahmen.</translation>
    </message>
    <message>
        <source>Referrals of the period that succeeded.</source>
        <translation>Verweise aus dem Zeitraum, die zustande gekommen sind.</translation>
    </message>
    <message>
        <source>Referrals of the period that failed.</source>
        <translation>Verweise aus dem Zeitraum, die nicht zustande gekommen sind.</translation>
    </message>
    <message>
        <source>Referrals of the period that were suggested or contacted and have no outcome yet.</source>
        <translation>Verweise aus dem Zeitraum, die empfohlen sind oder bei denen Kontakt hergestellt ist und die noch kein Ergebnis haben.</translation>
    </message>
    <message>
        <source>Referrals of the period whose outcome stayed unknown after several attempts.</source>
        <translation>Verweise aus dem Zeitraum, deren Ergebnis trotz mehrerer Versuche unbekannt blieb.</translation>
    </message>
    <message>
        <source>Referrals of the period by their own date; withdrawn ones do not count.</source>
        <translation>Verweise aus dem Zeitraum nach ihrem eigenen Datum; zurückgezogene zählen nicht.</translation>
    </message>
    <message>
        <source>Workshops with at least one meeting in the period.</source>
        <translation>Veranstaltungen mit mindestens einem Termin im Zeitraum.</translation>
    </message>
    <message>
        <source>Meetings of workshops that lie in the period.</source>
        <translation>Termine von Veranstaltungen, die im Zeitraum liegen.</translation>
    </message>
    <message>
        <source>Time from start to end of the meetings in the period.</source>
        <translation>Zeit vom Beginn bis zum Ende der Termine im Zeitraum.</translation>
    </message>
    <message>
        <source>Different persons who were present by name; registered is not attended.</source>
        <translation>Verschiedene Personen, die namentlich anwesend waren; eine Anmeldung ist noch keine Teilnahme.</translation>
    </message>
    <message>
        <source>Persons present by name at each meeting of a workshop that ended in the period.</source>
        <translation>Personen, die namentlich bei jedem Termin einer Veranstaltung anwesend waren, die im Zeitraum endete.</translation>
    </message>
    <message>
        <source>Persons of that gender at each meeting, as the tallies have them.</source>
        <translation>Personen dieses Geschlechts bei jedem Termin, wie die Strichlisten sie enthalten.</translation>
    </message>
    <message>
        <source>Persons present by name and those of the tallies without a gender, at each meeting.</source>
        <translation>Namentlich Anwesende und Personen der Strichlisten ohne Angabe zum Geschlecht, bei jedem Termin.</translation>
    </message>
    <message>
        <source>Persons of that age at each meeting, as far as the tallies have it.</source>
        <translation>Personen dieses Alters bei jedem Termin, soweit die Strichlisten es enthalten.</translation>
    </message>
    <message>
        <source>Persons present at each meeting, by name or in the tally; who comes twice counts twice.</source>
        <translation>Anwesende bei jedem Termin, mit Namen oder in der Strichliste; wer zweimal kommt, zählt zweimal.</translation>
    </message>
    <message>
        <source>several topics</source>
        <translation>mehrere Themen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>this workshop</source>
        <translation>diese Veranstaltung</translation>
    </message>
    <message>
        <source>Open their workshops</source>
        <translation>Veranstaltungen öffnen</translation>
    </message>
    <message>
        <source>Open as a list</source>
        <translation>Als Liste öffnen</translation>
    </message>
</context>
<context>
    <name>FileStatus</name>
    <message>
        <source>Demo: invented people</source>
        <translation>Demo – erfundene Personen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Backed up today at %1</source>
        <translation>Gesichert heute um %1</translation>
    </message>
    <message>
        <source>Backed up on %1</source>
        <translation>Gesichert am %1</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Noch nicht gesichert</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Whoever gets hold of this file can read it. For real data, create a file with a passphrase.</source>
        <translation>Wer diese Datei in die Hand bekommt, kann sie lesen. Für echte Daten bitte eine Datei mit Passwort anlegen.</translation>
    </message>
</context>
<context>
    <name>FolderRisk</name>
    <message>
        <source>This folder is synced by another program, which can damage the file or put an older one in its place. A folder of this computer alone is safer.</source>
        <translation>Ein anderes Programm gleicht diesen Ordner ab. Es kann die Datei beschädigen oder durch eine ältere ersetzen. Sicherer ist ein Ordner, der nur auf diesem Rechner liegt.</translation>
    </message>
    <message>
        <source>This folder is on another machine. A lost connection can damage the file; a folder of this computer is safer.</source>
        <translation>Dieser Ordner liegt auf einem anderen Rechner. Reißt die Verbindung ab, kann die Datei Schaden nehmen. Sicherer ist ein Ordner auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>there is no space left on the disk</source>
        <translation>Auf der Festplatte ist kein Platz mehr</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>Die Datei lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>its record has been deleted</source>
        <translation>Der Eintrag dazu wurde gelöscht</translation>
    </message>
    <message>
        <source>writing to the file failed</source>
        <translation>Das Schreiben in die Datei ist misslungen</translation>
    </message>
    <message>
        <source>Free some space and try again, or save it.</source>
        <translation>Bitte Platz schaffen und es noch einmal versuchen, oder die Eingaben speichern.</translation>
    </message>
    <message>
        <source>Undo the deletion and try again, or copy the text elsewhere.</source>
        <translation>Bitte das Löschen rückgängig machen und es noch einmal versuchen, oder den Text woandershin kopieren.</translation>
    </message>
    <message>
        <source>the contact being edited</source>
        <translation>den Kontakt, der bearbeitet wird,</translation>
    </message>
    <message>
        <source>the new contact</source>
        <translation>den neuen Kontakt</translation>
    </message>
    <message>
        <source>the organisation being edited</source>
        <translation>die Organisation, die bearbeitet wird,</translation>
    </message>
    <message>
        <source>the new organisation</source>
        <translation>die neue Organisation</translation>
    </message>
    <message>
        <source>the session being changed</source>
        <translation>die Beratung, die geändert wird,</translation>
    </message>
    <message>
        <source>the new session</source>
        <translation>die neue Beratung</translation>
    </message>
    <message>
        <source>Not locked yet.</source>
        <translation>Noch nicht gesperrt.</translation>
    </message>
    <message>
        <source>The file is still open.</source>
        <translation>Die Datei ist noch offen.</translation>
    </message>
    <message>
        <source>The language is not changed yet.</source>
        <translation>Die Sprache ist noch nicht gewechselt.</translation>
    </message>
    <message>
        <source>Not closed yet.</source>
        <translation>Noch nicht geschlossen.</translation>
    </message>
    <message>
        <source>Lock and lose it</source>
        <translation>Sperren und verwerfen</translation>
    </message>
    <message>
        <source>Leave the file and lose it</source>
        <translation>Datei verlassen und verwerfen</translation>
    </message>
    <message>
        <source>Change the language and lose it</source>
        <translation>Sprache wechseln und verwerfen</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>What was typed into %1 could not be kept as a draft: %2.</source>
        <translation>Was für %1 eingegeben wurde, ließ sich nicht als Entwurf sichern: %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Draft not kept: %1</source>
        <translation>Entwurf nicht gesichert: %1</translation>
    </message>
    <message>
        <source>another program has removed or replaced the file</source>
        <translation>Ein anderes Programm hat die Datei entfernt oder ersetzt</translation>
    </message>
    <message>
        <source>Copy the text elsewhere before you go on.</source>
        <translation>Bitte den Text vorher an eine andere Stelle kopieren.</translation>
    </message>
    <message>
        <source>Try again, or copy the text elsewhere.</source>
        <translation>Bitte noch einmal versuchen oder den Text woandershin kopieren.</translation>
    </message>
    <message>
        <source>The file does not answer yet, so what was typed last is not kept. It goes on as soon as that is.</source>
        <translation>Die Datei antwortet noch nicht; die letzten Eingaben sind deshalb nicht gesichert. Sobald sie es sind, geht es weiter.</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) it locks all the same, and what is not kept is lost.</source>
        <translation>
            <numerusform>In %n Sekunde wird trotzdem gesperrt; was nicht gesichert ist, geht verloren.</numerusform>
            <numerusform>In %n Sekunden wird trotzdem gesperrt; was nicht gesichert ist, geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>LookupEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>OpenOutside</name>
    <message numerus="yes">
        <source>No mail program was found. %Ln address(es) are copied.</source>
        <translation>
            <numerusform>Kein Mailprogramm gefunden. Die Adresse wurde kopiert.</numerusform>
            <numerusform>Kein Mailprogramm gefunden. %Ln Adressen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program for phone calls was found. The number is copied.</source>
        <translation>Kein Programm für Anrufe gefunden. Die Nummer wurde kopiert.</translation>
    </message>
    <message>
        <source>No web browser was found. The link is copied.</source>
        <translation>Kein Webbrowser gefunden. Der Link wurde kopiert.</translation>
    </message>
    <message>
        <source>No program opens this file. Its place is copied.</source>
        <translation>Kein Programm öffnet diese Datei. Ihr Ort wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Today: %1 of the year have passed.</source>
        <translation>Heute: %1 des Jahres sind vorbei.</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a target</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>behind the year</source>
        <translation>unter Jahresverlauf</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Beratungen</translation>
    </message>
    <message>
        <source>%1 first, %2 follow-up sessions</source>
        <translation>%1 Erst-, %2 Folgeberatungen</translation>
    </message>
    <message>
        <source>Referring sessions</source>
        <translation>Verweisberatungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln Verweis</numerusform>
            <numerusform>%Ln Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <translation>
            <numerusform>%Ln zustande gekommen</numerusform>
            <numerusform>%Ln zustande gekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s)</source>
        <translation>
            <numerusform>%Ln Teilnahme</numerusform>
            <numerusform>%Ln Teilnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln Teilnehmende*r</numerusform>
            <numerusform>%Ln Teilnehmende</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations reached</source>
        <translation>Erreichte Organisationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new this year</source>
        <translation>
            <numerusform>davon %Ln neu in diesem Jahr</numerusform>
            <numerusform>davon %Ln neu in diesem Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Erstberatung</translation>
    </message>
    <message>
        <source>Follow-up session</source>
        <translation>Folgeberatung</translation>
    </message>
    <message>
        <source>Sessions by month</source>
        <translation>Beratungen nach Monaten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln fällig</numerusform>
            <numerusform>%Ln fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be done. Sessions and referrals bring follow-ups.</source>
        <translation>Nichts ist zu tun. Wiedervorlagen entstehen bei Beratungen und Verweisen.</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Beratung erfassen</translation>
    </message>
    <message>
        <source>Check back</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Ask about referrals</source>
        <translation>Verweise nachfragen</translation>
    </message>
    <message>
        <source>No referral is open. A session can refer its client to another organisation.</source>
        <translation>Kein Verweis ist offen. Eine Beratung kann an andere Organisationen verweisen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln open</source>
        <translation>
            <numerusform>Der eine offene</numerusform>
            <numerusform>Alle %Ln offenen</numerusform>
        </translation>
    </message>
    <message>
        <source>All referrals</source>
        <translation>Alle Verweise</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an organisation</comment>
        <translation>an %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>no attempt</source>
        <translation>kein Versuch</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Next workshops</source>
        <translation>Nächste Veranstaltungen</translation>
    </message>
    <message>
        <source>No workshop is to come. Here stand the next dates.</source>
        <translation>Keine Veranstaltung steht bevor. Hier stehen die nächsten Termine.</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Alle Veranstaltungen</translation>
    </message>
    <message>
        <source>meeting %1 of %2</source>
        <translation>Termin %1 von %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>places</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>Overview %1</source>
        <comment>of a year</comment>
        <translation>Übersicht %1</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>alle Jahre</translation>
    </message>
</context>
<context>
    <name>PartyFacts</name>
    <message>
        <source>Data last checked on %1</source>
        <translation>Angaben zuletzt am %1 geprüft</translation>
    </message>
    <message>
        <source>Data never checked</source>
        <translation>Angaben nie geprüft</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>Too short: several words, %n characters or more</source>
        <translation>
            <numerusform>Zu kurz: mehrere Wörter, mindestens %n Zeichen</numerusform>
            <numerusform>Zu kurz: mehrere Wörter, mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Sehr leicht zu erraten</translation>
    </message>
    <message>
        <source>Too easy to guess: add a word or two</source>
        <translation>Zu leicht zu erraten: noch ein, zwei Wörter anhängen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>former</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>main role</source>
        <translation>Hauptrolle</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>widerrufen am %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine festgehalten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Erstberatung</translation>
    </message>
    <message>
        <source>Follow-up session</source>
        <translation>Folgeberatung</translation>
    </message>
    <message>
        <source>Referred here</source>
        <translation>hierher verwiesen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Workshop, present at %1 of %2</source>
        <translation>Veranstaltung, anwesend %1 von %2</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Wishes not to be contacted.</source>
        <translation>Möchte nicht kontaktiert werden.</translation>
    </message>
    <message>
        <source>Locked against deletion.</source>
        <translation>Gegen Löschen gesperrt.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>This organisation is dissolved.</source>
        <translation>Diese Organisation ist aufgelöst.</translation>
    </message>
    <message>
        <source>This organisation is dormant.</source>
        <translation>Diese Organisation ruht.</translation>
    </message>
    <message>
        <source>These data were never checked.</source>
        <translation>Diese Angaben wurden noch nie geprüft.</translation>
    </message>
    <message>
        <source>Last checked on %1.</source>
        <translation>Zuletzt geprüft am %1.</translation>
    </message>
    <message>
        <source>Last checked on %1 by %2.</source>
        <translation>Zuletzt geprüft am %1 von %2.</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message numerus="yes">
        <source>%n further person(s)</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>without name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Anonymous session</source>
        <translation>Anonyme Beratung</translation>
    </message>
    <message>
        <source>Nobody is linked to this session yet.</source>
        <translation>Mit dieser Beratung ist noch niemand verknüpft.</translation>
    </message>
    <message>
        <source>Link someone</source>
        <translation>Jemanden verknüpfen</translation>
    </message>
    <message>
        <source>%1: this session does not count.</source>
        <translation>%1: Diese Beratung zählt nicht.</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Agreed steps</source>
        <translation>Vereinbarte Schritte</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>with interpreter</source>
        <translation>mit Dolmetschen</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Berater*in</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Referent*innen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Signed list</source>
        <translation>Unterschriebene Liste</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>liegt nicht vor</translation>
    </message>
    <message>
        <source>Referral to %1</source>
        <translation>Verweis an %1</translation>
    </message>
    <message>
        <source>To be asked about since %1.</source>
        <translation>Nachzufragen seit %1.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Ratsuchende</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Verwiesen an</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Passing data on</source>
        <translation>Daten weitergeben</translation>
    </message>
    <message>
        <source>with the client&apos;s consent</source>
        <translation>mit Einwilligung</translation>
    </message>
    <message>
        <source>given by word to the client</source>
        <translation>Adresse mündlich mitgegeben</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Beratung öffnen</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n entries</source>
        <translation>
            <numerusform>der neueste Eintrag</numerusform>
            <numerusform>die %n neuesten Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n Teilnahme</numerusform>
            <numerusform>%n Teilnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>cooperates</source>
        <translation>kooperiert</translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n namentlich</numerusform>
            <numerusform>%n namentlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n female</source>
        <translation>
            <numerusform>%n weiblich</numerusform>
            <numerusform>%n weiblich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n male</source>
        <translation>
            <numerusform>%n männlich</numerusform>
            <numerusform>%n männlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diverse</source>
        <translation>
            <numerusform>%n divers</numerusform>
            <numerusform>%n divers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation>
            <numerusform>%n ohne Angabe</numerusform>
            <numerusform>%n ohne Angabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n ohne Namen</numerusform>
            <numerusform>%n ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>present at %1 of %2</source>
        <translation>anwesend %1 von %2</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>erteilt am %1</translation>
    </message>
    <message>
        <source>wording: %1</source>
        <translation>Wortlaut: %1</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>erfasst von %1</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>founded on %1</source>
        <translation>gegründet am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>migrant-led</source>
        <translation>migrantisch geführt</translation>
    </message>
    <message>
        <source>not migrant-led</source>
        <translation>nicht migrantisch geführt</translation>
    </message>
    <message>
        <source>may be listed publicly</source>
        <translation>darf öffentlich genannt werden</translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation>Einwilligung vom %1</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>prefers %1</source>
        <translation>bevorzugt %1</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder nachfragen</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Verwiesen</translation>
    </message>
    <message>
        <source>%1 of preparation</source>
        <translation>%1 Vorbereitung</translation>
    </message>
    <message>
        <source>%1 of travel</source>
        <translation>%1 Fahrt</translation>
    </message>
    <message>
        <source>founded in %1</source>
        <translation>gegründet %1</translation>
    </message>
    <message>
        <source>role not stated</source>
        <translation>ohne Angabe der Rolle</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Contact of the session</source>
        <translation>Kontakt der Beratung</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
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
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
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
        <source>District as stated</source>
        <translation>Landkreis laut Angabe</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
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
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>Further persons</source>
        <translation>Weitere Personen</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Agreed steps</source>
        <translation>Vereinbarte Schritte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Main role</source>
        <translation>Hauptrolle</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Nachfragen am</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Consent to pass data on</source>
        <translation>Einwilligung zur Weitergabe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Veranstaltungsort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Referent*innen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: created</source>
        <translation>%1: angelegt</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: gelöscht</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>%1 (by undo)</source>
        <translation>%1 (durch Rückgängig)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Bevorzugte Sprache</translation>
    </message>
    <message>
        <source>Migrant-led</source>
        <translation>Migrantisch geführt</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>May be listed publicly</source>
        <translation>Darf öffentlich genannt werden</translation>
    </message>
    <message>
        <source>Consent to be listed on</source>
        <translation>Einwilligung zur Nennung am</translation>
    </message>
    <message>
        <source>Version of the wording</source>
        <translation>Fassung des Wortlauts</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>Sprache des Wortlauts</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>War schon einmal da</translation>
    </message>
    <message>
        <source>Signed list on file</source>
        <translation>Unterschriebene Liste liegt vor</translation>
    </message>
    <message>
        <source>Teaching units</source>
        <translation>Unterrichtseinheiten</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Diverse</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Unter 18</translation>
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
        <translation>55+</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>ruhend</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>aufgelöst</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>nimmt teil</translation>
    </message>
    <message>
        <source>cooperating</source>
        <translation>kooperiert</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a role, referral … and with whom</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message>
        <source>Sessions</source>
        <translation>Beratungen</translation>
    </message>
    <message>
        <source>Client, concern, content</source>
        <translation>Name, Anliegen, Inhalt</translation>
    </message>
    <message>
        <source>Here stand the counselling sessions, the newest first.</source>
        <translation>Hier stehen die Beratungen, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>No session fits these words and filters.</source>
        <translation>Keine Beratung passt zu diesen Wörtern und Filtern.</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Here stand trainings, engagement workshops and networking meetings.</source>
        <translation>Hier stehen Weiterbildungen, Engagement-Workshops und Vernetzungstreffen.</translation>
    </message>
    <message>
        <source>No workshop fits these words and filters.</source>
        <translation>Keine Veranstaltung passt zu diesen Wörtern und Filtern.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Client, target</source>
        <translation>Name, Ziel</translation>
    </message>
    <message>
        <source>Here stand the referrals to other organisations; they are recorded with a session.</source>
        <translation>Hier stehen die Verweise an andere Organisationen; sie werden mit einer Beratung festgehalten.</translation>
    </message>
    <message>
        <source>No referral fits these words and filters.</source>
        <translation>Kein Verweis passt zu diesen Wörtern und Filtern.</translation>
    </message>
    <message>
        <source>Log the first session</source>
        <translation>Erste Beratung eintragen</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Passphrase of a Spot on! file</source>
        <translation>Passwort einer Datei von Spot on!</translation>
    </message>
    <message>
        <source>Keep locked away</source>
        <translation>Bitte einschließen</translation>
    </message>
    <message>
        <source>The file is encrypted. Without its passphrase nobody can read it or bring it back: neither the makers of the program nor those who look after the computers. This sheet is for the day on which nobody remembers it.</source>
        <translation>Die Datei ist verschlüsselt. Ohne ihr Passwort kann sie niemand lesen oder zurückholen, weder die Entwickler*innen des Programms noch die Betreuung der Rechner. Dieses Blatt ist für den Tag, an dem sich niemand mehr an das Passwort erinnert.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>The passphrase, written by hand</source>
        <translation>Das Passwort, von Hand geschrieben</translation>
    </message>
    <message>
        <source>In print letters. Capital and small letters, spaces and signs count; mark spaces with a low stroke and tell 0 and O, 1 and l apart.</source>
        <translation>In Druckschrift. Groß- und Kleinschreibung, Leerzeichen und Zeichen zählen. Leerzeichen mit einem tiefen Strich kennzeichnen; 0 und O, 1 und l deutlich unterscheiden.</translation>
    </message>
    <message>
        <source>Where to keep this sheet</source>
        <translation>Wo dieses Blatt hingehört</translation>
    </message>
    <message>
        <source>In a closed envelope in a safe or a locked cabinet, apart from the computer and its backups.</source>
        <translation>In einen verschlossenen Umschlag in einem Tresor oder abgeschlossenen Schrank, getrennt vom Rechner und seinen Sicherungen.</translation>
    </message>
    <message>
        <source>Not as a photo, a scan or a file. Whoever has the sheet and a copy of the file can read everything.</source>
        <translation>Nicht als Foto, Scan oder Datei. Wer das Blatt und eine Kopie der Datei hat, kann alles lesen.</translation>
    </message>
    <message>
        <source>Two people should know where it is. After a change of the passphrase fill in a new sheet and destroy this one.</source>
        <translation>Zwei Personen sollten wissen, wo es liegt. Nach einer Änderung des Passworts ein neues Blatt ausfüllen und dieses vernichten.</translation>
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
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
</context>
<context>
    <name>ReferralSteps</name>
    <message>
        <source>Asked, no answer</source>
        <translation>Nachgefragt, keine Antwort</translation>
    </message>
    <message>
        <source>It worked out</source>
        <translation>Zustande gekommen</translation>
    </message>
    <message>
        <source>Did not work out: %1</source>
        <translation>Nicht zustande gekommen: %1</translation>
    </message>
    <message>
        <source>No answer: unknown</source>
        <translation>Ohne Antwort: unbekannt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
    <message>
        <source>A workshop with meetings in several districts counts in each of them with the meetings held there; the total counts it and its participants once.</source>
        <translation>Eine Veranstaltung mit Terminen in mehreren Landkreisen zählt in jedem von ihnen mit den Terminen dort; Gesamt zählt sie und ihre Teilnehmenden einmal.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>aufgelöst</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>früher %1</translation>
    </message>
    <message>
        <source>without organisation</source>
        <translation>ohne Organisation</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>nicht kontaktieren</translation>
    </message>
    <message>
        <source>Without name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch kein Termin</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s)</source>
        <translation>
            <numerusform>%Ln Teilnahme</numerusform>
            <numerusform>%Ln Teilnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>nachfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Beratung</numerusform>
            <numerusform>%Ln Beratungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workshop(s)</source>
        <translation>
            <numerusform>%Ln Veranstaltung</numerusform>
            <numerusform>%Ln Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln Verweis</numerusform>
            <numerusform>%Ln Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>found in further details</source>
        <translation>steht in weiteren Angaben</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln hit(s)</source>
        <translation>
            <numerusform>der neueste Treffer</numerusform>
            <numerusform>die %Ln neuesten Treffer</numerusform>
        </translation>
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
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Session logged</source>
        <translation>Beratung gespeichert</translation>
    </message>
    <message>
        <source>Session with %1 logged</source>
        <translation>Beratung mit %1 gespeichert</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Beratung geändert</translation>
    </message>
    <message>
        <source>Session with %1 changed</source>
        <translation>Beratung mit %1 geändert</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Beratung gelöscht</translation>
    </message>
    <message>
        <source>Contact %1 created</source>
        <translation>Kontakt %1 angelegt</translation>
    </message>
    <message>
        <source>Contact %1 changed</source>
        <translation>Kontakt %1 geändert</translation>
    </message>
    <message>
        <source>Contact %1 deleted</source>
        <translation>Kontakt %1 gelöscht</translation>
    </message>
    <message>
        <source>Organisation %1 created</source>
        <translation>Organisation %1 angelegt</translation>
    </message>
    <message>
        <source>Organisation %1 changed</source>
        <translation>Organisation %1 geändert</translation>
    </message>
    <message>
        <source>Data of %1 checked</source>
        <translation>Angaben von %1 geprüft</translation>
    </message>
    <message>
        <source>Organisation %1 deleted</source>
        <translation>Organisation %1 gelöscht</translation>
    </message>
    <message>
        <source>Referral to %1: asked without an answer</source>
        <translation>Verweis an %1: ohne Antwort nachgefragt</translation>
    </message>
    <message>
        <source>Referral to %1 worked out</source>
        <translation>Verweis an %1 zustande gekommen</translation>
    </message>
    <message>
        <source>Referral to %1 did not work out</source>
        <translation>Verweis an %1 nicht zustande gekommen</translation>
    </message>
    <message>
        <source>Referral to %1 ended without an answer</source>
        <translation>Verweis an %1 ohne Antwort beendet</translation>
    </message>
    <message>
        <source>Referral to %1 withdrawn</source>
        <translation>Verweis an %1 zurückgezogen</translation>
    </message>
    <message>
        <source>Referral to %1 deleted</source>
        <translation>Verweis an %1 gelöscht</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Wiedervorlage erledigt</translation>
    </message>
    <message>
        <source>Another program has removed the file or put another one in its place; nothing more is written, and what this window shows is kept beside it. Close the file and open it again.</source>
        <translation>Ein anderes Programm hat die Datei entfernt oder durch eine andere ersetzt; es wird nichts mehr geschrieben, und was dieses Fenster zeigt, bleibt daneben erhalten. Bitte die Datei schließen und neu öffnen.</translation>
    </message>
    <message>
        <source>The contact is locked against deletion. Nothing was changed; to be rid of it, lift the lock and delete the contact.</source>
        <translation>Der Kontakt ist gegen Löschen gesperrt. Es wurde nichts geändert; soll er weg, bitte die Sperre aufheben und den Kontakt löschen.</translation>
    </message>
    <message>
        <source>Other records, such as sessions, referrals or workshops, refer to it. Nothing was changed; it can be deleted once it is taken out of them.</source>
        <translation>Andere Einträge, etwa Beratungen, Verweise oder Veranstaltungen, beziehen sich darauf. Es wurde nichts geändert; löschen lässt es sich, sobald es dort herausgenommen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Beratung</numerusform>
            <numerusform>%Ln Beratungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln Verweis</numerusform>
            <numerusform>%Ln Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workshop(s)</source>
        <translation>
            <numerusform>%Ln Veranstaltung</numerusform>
            <numerusform>%Ln Veranstaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Referral to %1: asked without an answer, next time on %2</source>
        <translation>Verweis an %1: ohne Antwort nachgefragt, nächstes Mal am %2</translation>
    </message>
    <message>
        <source>This is not a Spot on! file. It was left as it is.</source>
        <translation>Diese Datei stammt nicht von Spot on! und wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The backup failed: there is no space left on the disk. The file itself is not affected.</source>
        <translation>Die Sicherung ist nicht gelungen: Auf dem Datenträger ist kein Platz mehr. Die Datei selbst ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The backup failed: its folder cannot be written. The file itself is not affected.</source>
        <translation>Die Sicherung ist nicht gelungen: In ihren Ordner lässt sich nicht schreiben. Die Datei selbst ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The backup failed: another program has it open. The file itself is not affected.</source>
        <translation>Die Sicherung ist nicht gelungen: Ein anderes Programm hat sie geöffnet. Die Datei selbst ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The backup failed: the copy is not sound and was not kept. Earlier backups stay as they are; have the file itself checked.</source>
        <translation>Die Sicherung ist nicht gelungen: Die Kopie ist nicht einwandfrei und wurde nicht behalten. Frühere Sicherungen bleiben, wie sie sind; bitte die Datei selbst prüfen lassen.</translation>
    </message>
    <message>
        <source>The backup failed: reading or writing went wrong. Earlier backups and the file itself are not affected.</source>
        <translation>Die Sicherung ist nicht gelungen: Lesen oder Schreiben ist fehlgeschlagen. Frühere Sicherungen und die Datei selbst sind davon nicht betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted: %2 belong(s) to it, see the story.</source>
        <translation>
            <numerusform>%1 kann nicht gelöscht werden: %2 gehört dazu, siehe Verlauf.</numerusform>
            <numerusform>%1 kann nicht gelöscht werden: %2 gehören dazu, siehe Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the file is missing, as after a copy that was broken off, or it is not a Spot on! file. It was left as it is; restore a backup in its place.</source>
        <translation>Das Ende der Datei fehlt, etwa weil sie nicht zu Ende kopiert wurde, oder es ist keine Datei von Spot on!. Sie wurde nicht verändert; bitte an ihrer Stelle eine Sicherung wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>SessionCheck</name>
    <message>
        <source>Please enter minutes</source>
        <translation>Bitte Minuten eintragen</translation>
    </message>
    <message>
        <source>Cannot save yet: the minutes are missing.</source>
        <translation>Speichern geht noch nicht: Minuten fehlen.</translation>
    </message>
    <message>
        <source>At most 24 hours</source>
        <translation>Höchstens 24 Stunden</translation>
    </message>
    <message>
        <source>Cannot save yet: more than 24 hours are entered.</source>
        <translation>Speichern geht noch nicht: Es sind mehr als 24 Stunden.</translation>
    </message>
    <message>
        <source>Such as 45 or 1:15</source>
        <translation>z. B. 45, 1:15</translation>
    </message>
    <message>
        <source>Cannot save yet: the minutes cannot be read.</source>
        <translation>Speichern geht noch nicht: Die Minuten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>No day of the calendar</source>
        <translation>Kein Tag des Kalenders</translation>
    </message>
    <message>
        <source>Cannot save yet: the date is missing or impossible.</source>
        <translation>Speichern geht noch nicht: Das Datum fehlt oder ist unmöglich.</translation>
    </message>
    <message>
        <source>Such as 14:10</source>
        <translation>z. B. 14:10</translation>
    </message>
    <message>
        <source>Cannot save yet: the start is no time of day.</source>
        <translation>Speichern geht noch nicht: Der Beginn ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Please choose at least one topic</source>
        <translation>Bitte mindestens ein Thema wählen</translation>
    </message>
    <message>
        <source>Cannot save yet: a topic is missing.</source>
        <translation>Speichern geht noch nicht: Ein Thema fehlt.</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Eine ganze Zahl</translation>
    </message>
    <message>
        <source>Cannot save yet: the number of further persons cannot be read.</source>
        <translation>Speichern geht noch nicht: Die Zahl weiterer Personen ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Please enter a name</source>
        <translation>Bitte einen Namen eintragen</translation>
    </message>
    <message>
        <source>Cannot save yet: the new organisation has no name.</source>
        <translation>Speichern geht noch nicht: Die neue Organisation hat keinen Namen.</translation>
    </message>
    <message>
        <source>Choose one of the list or create it with Alt+N</source>
        <translation>Aus der Liste wählen oder mit Alt+N anlegen</translation>
    </message>
    <message>
        <source>Cannot save yet: the organisation is typed but not chosen.</source>
        <translation>Speichern geht noch nicht: Die Organisation ist getippt, aber nicht gewählt.</translation>
    </message>
    <message>
        <source>Cannot save yet: the contact is typed but not chosen.</source>
        <translation>Speichern geht noch nicht: Der Kontakt ist getippt, aber nicht gewählt.</translation>
    </message>
    <message>
        <source>Cannot save yet: the new contact&apos;s name or e-mail address is wrong.</source>
        <translation>Speichern geht noch nicht: Name oder E-Mail-Adresse des neuen Kontakts stimmt nicht.</translation>
    </message>
    <message>
        <source>Please choose where to</source>
        <translation>Bitte wählen, wohin</translation>
    </message>
    <message>
        <source>Cannot save yet: it is not said where the referral goes.</source>
        <translation>Speichern geht noch nicht: Das Ziel des Verweises fehlt.</translation>
    </message>
    <message>
        <source>Please choose a reason</source>
        <translation>Bitte einen Grund wählen</translation>
    </message>
    <message>
        <source>Cannot save yet: the reason of the failed referral is missing.</source>
        <translation>Speichern geht noch nicht: Der Grund, warum der Verweis nicht zustande kam, fehlt.</translation>
    </message>
    <message>
        <source>Cannot save yet: the day to ask again is none.</source>
        <translation>Speichern geht noch nicht: „Nachfragen am“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Cannot save yet: the follow-up has no day.</source>
        <translation>Speichern geht noch nicht: Die Wiedervorlage hat keinen Tag.</translation>
    </message>
    <message>
        <source>Lies in the future</source>
        <translation>Liegt in der Zukunft</translation>
    </message>
    <message>
        <source>No contact time?</source>
        <translation>Keine Kontaktzeit?</translation>
    </message>
    <message>
        <source>Cannot save: %1 has been deleted meanwhile.</source>
        <translation>Speichern geht nicht: „%1“ wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>%1 has been deleted</source>
        <translation>„%1“ wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>SessionCount</name>
    <message>
        <source>not counted</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>Only sessions that were held count.</source>
        <translation>Nur Beratungen, die stattgefunden haben, zählen.</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Erstberatung</translation>
    </message>
    <message>
        <source>Follow-up session</source>
        <translation>Folgeberatung</translation>
    </message>
    <message>
        <source>referring session</source>
        <translation>Verweisberatung</translation>
    </message>
    <message>
        <source>Nobody is chosen: an anonymous session.</source>
        <translation>Niemand gewählt: anonyme Beratung.</translation>
    </message>
    <message>
        <source>Session number %1 of %2.</source>
        <translation>%1. Beratung von %2</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>Newest backup %1.</source>
        <translation>Letzte Sicherung %1.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file.</source>
        <translation>Dieses Passwort öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>This is a copy of %1, saved %2. What is changed in it does not get into %1.</source>
        <translation>Dies ist eine Kopie von %1, gespeichert %2. Was darin geändert wird, kommt nicht in %1.</translation>
    </message>
    <message>
        <source>This is a copy of %1. What is changed in it does not get into %1.</source>
        <translation>Dies ist eine Kopie von %1. Was darin geändert wird, kommt nicht in %1.</translation>
    </message>
    <message>
        <source>%1 is no longer in %2. It may have been moved or renamed, or its drive is not connected.</source>
        <translation>%1 liegt nicht mehr in %2. Vielleicht wurde die Datei verschoben oder umbenannt, oder ihr Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>This backup is not encrypted, so it cannot take the place of an encrypted file.</source>
        <translation>Diese Sicherung ist nicht verschlüsselt; sie kann darum nicht an die Stelle einer verschlüsselten Datei treten.</translation>
    </message>
    <message>
        <source>This backup is damaged, too. It was left as it is.</source>
        <translation>Auch diese Sicherung ist beschädigt. Sie blieb, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>A draft is kept.
It comes back after unlocking.</source>
        <translation>Ein Entwurf ist gesichert.
Er kommt nach dem Entsperren zurück.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>spoton::dialogs::HistoryDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <name>spoton::pages::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>spoton::pages::ContactEditor</name>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Salutation or pronouns</source>
        <translation>Anrede oder Pronomen</translation>
    </message>
    <message>
        <source>Phone numbers, separated by commas</source>
        <translation>Telefonnummern, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>E-mail addresses, separated by commas</source>
        <translation>E-Mail-Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Add a role in an organisation</source>
        <translation>Rolle in einer Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Einwilligung festhalten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role in %1</source>
        <translation>Rolle bei %1</translation>
    </message>
    <message>
        <source>main role</source>
        <translation>Hauptrolle</translation>
    </message>
    <message>
        <source>An ended role stays as a former one.</source>
        <translation>Eine beendete Rolle bleibt als frühere sichtbar.</translation>
    </message>
    <message>
        <source>Remove the role in %1</source>
        <translation>Rolle bei %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the consent %1</source>
        <translation>Einwilligung %1 entfernen</translation>
    </message>
    <message>
        <source>Locked against deletion</source>
        <translation>Gegen Löschen gesperrt</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Bevorzugte Sprache</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>Version of the wording</source>
        <translation>Fassung des Wortlauts</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>Sprache des Wortlauts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as the organisation</source>
        <translation>wie die Organisation</translation>
    </message>
</context>
<context>
    <name>spoton::pages::ContactSection</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Do not create the contact</source>
        <translation>Kontakt nicht anlegen</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
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
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Take the contact away</source>
        <translation>Kontakt entfernen</translation>
    </message>
</context>
<context>
    <name>spoton::pages::ContactsField</name>
    <message>
        <source>Search or create a contact</source>
        <translation>Kontakt suchen oder anlegen</translation>
    </message>
    <message>
        <source>Create “%1” as contact</source>
        <translation>„%1“ als Kontakt anlegen</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>neu:</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>spoton::pages::DetailPane</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
</context>
<context>
    <name>spoton::pages::DirectoryPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Name, place, e-mail, phone</source>
        <translation>Name, Ort, E-Mail, Telefon</translation>
    </message>
    <message>
        <source>Here stand the people and organisations you work with.</source>
        <translation>Hier stehen die Menschen und Organisationen, mit denen Sie arbeiten.</translation>
    </message>
    <message>
        <source>Here stand the organisations you work with.</source>
        <translation>Hier stehen die Organisationen, mit denen Sie arbeiten.</translation>
    </message>
    <message>
        <source>Nobody fits these words and filters.</source>
        <translation>Niemand passt zu diesen Wörtern und Filtern.</translation>
    </message>
    <message>
        <source>E-mail as BCC</source>
        <translation>E-Mail als BCC</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Create the first contact</source>
        <translation>Ersten Kontakt anlegen</translation>
    </message>
    <message>
        <source>Create the first organisation</source>
        <translation>Erste Organisation anlegen</translation>
    </message>
    <message numerus="yes">
        <source>E-mail to %n as BCC</source>
        <translation>
            <numerusform>E-Mail an %n als BCC</numerusform>
            <numerusform>E-Mail an %n als BCC</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail to all as BCC</source>
        <translation>Alle als BCC</translation>
    </message>
    <message>
        <source>Writes to those chosen in the list, or to all that the list shows. Who does not wish to be contacted is left out.</source>
        <translation>Schreibt an die in der Liste Gewählten oder an alle, die die Liste zeigt. Wer nicht kontaktiert werden möchte, bleibt ausgenommen.</translation>
    </message>
    <message>
        <source>None of them has an e-mail address that may be used.</source>
        <translation>Keine*r davon hat eine E-Mail-Adresse, die benutzt werden darf.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are copied; paste them as BCC.</source>
        <translation>
            <numerusform>%n Adresse ist kopiert; bitte als BCC einfügen.</numerusform>
            <numerusform>%n Adressen sind kopiert; bitte als BCC einfügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed is discarded.</source>
        <translation>Das Eingegebene ist verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen have no e-mail address that may be used and are left out.</source>
        <translation>
            <numerusform>Eine gewählte Person hat keine E-Mail-Adresse, die benutzt werden darf, und fehlt in der Nachricht.</numerusform>
            <numerusform>%n der Gewählten haben keine E-Mail-Adresse, die benutzt werden darf, und fehlen in der Nachricht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoton::pages::FigurePanel</name>
    <message>
        <source>Why counted, seen by the team alone</source>
        <translation>Warum gezählt, nur im Team sichtbar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Records of the figure</source>
        <translation>Was die Zahl zählt</translation>
    </message>
</context>
<context>
    <name>spoton::pages::FilterBar</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation>Filter %1: %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>spoton::pages::FollowUpSection</name>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Take the follow-up away</source>
        <translation>Wiedervorlage entfernen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>spoton::pages::ListBeside</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>spoton::pages::ListPage</name>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 ist kopiert.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Save or cancel what is being edited first.</source>
        <translation>Bitte erst speichern oder abbrechen, was gerade bearbeitet wird.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n at once: choose fewer, or narrow the list down.</source>
        <translation>
            <numerusform>Höchstens eine Adresse auf einmal: bitte weniger auswählen oder die Liste eingrenzen.</numerusform>
            <numerusform>Höchstens %n auf einmal: bitte weniger auswählen oder die Liste eingrenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One record is deleted at a time: choose a single one.</source>
        <translation>Gelöscht wird ein Eintrag auf einmal: Wählen Sie einen einzelnen aus.</translation>
    </message>
</context>
<context>
    <name>spoton::pages::OrganisationEditor</name>
    <message>
        <source>Edit organisation</source>
        <translation>Organisation bearbeiten</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
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
        <source>Migrant-led</source>
        <translation>Migrantisch geführt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>aufgelöst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Phone numbers, separated by commas</source>
        <translation>Telefonnummern, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>E-mail addresses, separated by commas</source>
        <translation>E-Mail-Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Public description</source>
        <translation>Öffentliche Beschreibung</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>May be listed publicly</source>
        <translation>Darf öffentlich genannt werden</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Eingewilligt am</translation>
    </message>
    <message>
        <source>Data checked on</source>
        <translation>Daten geprüft am</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Founded (year or day)</source>
        <translation>Gegründet (Jahr oder Tag)</translation>
    </message>
</context>
<context>
    <name>spoton::pages::OrganisationField</name>
    <message>
        <source>Take the organisation away</source>
        <translation>Organisation entfernen</translation>
    </message>
    <message>
        <source>Search or create</source>
        <translation>Suchen oder anlegen</translation>
    </message>
    <message>
        <source>Create “%1” as organisation</source>
        <translation>„%1“ als Organisation anlegen</translation>
    </message>
    <message>
        <source>Search an organisation or person, or create</source>
        <translation>Organisation oder Person suchen, oder anlegen</translation>
    </message>
</context>
<context>
    <name>spoton::pages::OrganisationSection</name>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Do not create the organisation</source>
        <translation>Organisation nicht anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Take the organisation away</source>
        <translation>Organisation entfernen</translation>
    </message>
</context>
<context>
    <name>spoton::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Reading the overview</source>
        <translation>Die Übersicht wird gelesen</translation>
    </message>
    <message>
        <source>All figures in the yearly report</source>
        <translation>Alle Zahlen im Jahresbericht</translation>
    </message>
    <message>
        <source>Sessions by month</source>
        <translation>Beratungen nach Monaten</translation>
    </message>
    <message>
        <source>No session was held in this year yet. Here they stand month by month.</source>
        <translation>In diesem Jahr gab es noch keine Beratung. Hier stehen sie Monat für Monat.</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Beratung erfassen</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Landkreise</translation>
    </message>
    <message>
        <source>sessions, hours</source>
        <translation>Beratungen, Stunden</translation>
    </message>
</context>
<context>
    <name>spoton::pages::OverviewPanel</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>spoton::pages::ProgressBand</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>spoton::pages::RecordEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Entwurf vom %1</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Entwurf gesichert um %1</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>%1 (by address)</source>
        <translation>%1 (nach Anschrift)</translation>
    </message>
</context>
<context>
    <name>spoton::pages::ReferralSection</name>
    <message>
        <source>Referral</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Take the referral away</source>
        <translation>Verweis entfernen</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Verwiesen an</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis in Worten</translation>
    </message>
    <message>
        <source>Passing data on</source>
        <translation>Daten weitergeben</translation>
    </message>
    <message>
        <source>The client agreed: data may be passed on</source>
        <translation>Einwilligung liegt vor</translation>
    </message>
    <message>
        <source>No consent: address given by word only</source>
        <translation>nein, Adresse nur mündlich mitgegeben</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Nachfragen am</translation>
    </message>
    <message>
        <source>goes into the follow-ups</source>
        <translation>kommt in die Wiedervorlagen</translation>
    </message>
    <message>
        <source>New organisation, kind</source>
        <translation>Neue Organisation, Art</translation>
    </message>
</context>
<context>
    <name>spoton::pages::ReportContents</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>spoton::pages::ReportFilter</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Districts</source>
        <translation>&amp;Landkreise</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Wie im Export</translation>
    </message>
    <message>
        <source>What leaves the team shows small counts of persons as •.</source>
        <translation>Was das Team verlässt, zeigt kleine Personenzahlen als •.</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Anderer Zeitraum</translation>
    </message>
    <message>
        <source>Remove district %1</source>
        <translation>Landkreis %1 entfernen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Project of the cover</source>
        <translation>Projekt auf dem Deckblatt</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Ohne Projekt</translation>
    </message>
</context>
<context>
    <name>spoton::pages::ReportPage</name>
    <message>
        <source>Yearly report</source>
        <translation>Jahresbericht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>PDF, to sign</source>
        <translation>PDF, zum Unterschreiben</translation>
    </message>
    <message>
        <source>XLSX, a sheet for each table</source>
        <translation>XLSX, ein Blatt je Tabelle</translation>
    </message>
    <message>
        <source>CSV, all tables in one file</source>
        <translation>CSV, alle Tabellen in einer Datei</translation>
    </message>
    <message>
        <source>Counting the report</source>
        <translation>Der Bericht wird gezählt</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>The team&apos;s view shows counts of 1 or 2 persons, too. In what leaves the team they are hidden.</source>
        <translation>Die Ansicht Team zeigt auch Werte von 1 oder 2 Personen. Was das Team verlässt, zeigt sie nicht.</translation>
    </message>
    <message>
        <source>Save as exported</source>
        <translation>Wie im Export speichern</translation>
    </message>
    <message>
        <source>Save for the team alone</source>
        <translation>Nur fürs Team speichern</translation>
    </message>
    <message>
        <source>%1, for the team alone</source>
        <translation>%1, nur fürs Team</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>spoton::pages::ReportTableModel</name>
    <message>
        <source>hidden</source>
        <translation>nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>spoton::pages::SessionFields</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>&amp;Landkreis</translation>
    </message>
    <message>
        <source>Further &amp;persons</source>
        <translation>Weitere &amp;Personen</translation>
    </message>
    <message>
        <source>anonymous: was here before</source>
        <translation>anonym, war schon einmal da</translation>
    </message>
    <message>
        <source>Without organisation and contact, a session counts as a first one unless this is marked.</source>
        <translation>Ohne Organisation und Kontakt zählt eine Beratung als Erstberatung, wenn dies nicht markiert ist.</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Co&amp;unsellor</source>
        <translation>B&amp;erater*in</translation>
    </message>
    <message>
        <source>Contact, &amp;min</source>
        <translation>Kontakt, &amp;min</translation>
    </message>
    <message>
        <source>Preparation, min</source>
        <translation>Vorbereitung, min</translation>
    </message>
    <message>
        <source>Travel, min</source>
        <translation>Fahrt, min</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Ka&amp;nal</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>&amp;Topics, one or more</source>
        <translation>&amp;Themen, eins oder mehrere</translation>
    </message>
    <message>
        <source>Conce&amp;rn</source>
        <translation>&amp;Anliegen</translation>
    </message>
    <message>
        <source>A&amp;greed steps</source>
        <translation>Vereinbarte S&amp;chritte</translation>
    </message>
    <message>
        <source>Cont&amp;ent</source>
        <translation>&amp;Inhalt</translation>
    </message>
</context>
<context>
    <name>spoton::pages::SessionFooter</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Speichern und nächste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Entwurf vom %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Entwurf gesichert um %1</translation>
    </message>
</context>
<context>
    <name>spoton::pages::SessionPage</name>
    <message>
        <source>New session</source>
        <translation>Neue Beratung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was typed is discarded.</source>
        <translation>Das Eingegebene ist verworfen.</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>Beratung bearbeiten</translation>
    </message>
    <message>
        <source>The draft is kept and comes back with the next new session.</source>
        <translation>Der Entwurf ist gesichert und kommt mit der nächsten neuen Beratung zurück.</translation>
    </message>
    <message>
        <source>Something is being written here already: save or discard it first.</source>
        <translation>Hier steht schon ein Entwurf: bitte erst speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>The draft is kept and comes back when this session is changed again.</source>
        <translation>Der Entwurf ist gesichert und kommt zurück, wenn diese Beratung wieder bearbeitet wird.</translation>
    </message>
    <message>
        <source>This session has been deleted.</source>
        <translation>Diese Beratung wurde gelöscht.</translation>
    </message>
    <message>
        <source>What is being written here could not be kept: save or discard it first.</source>
        <translation>Was hier eingegeben ist, ließ sich nicht sichern: bitte erst speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>State (%1)</source>
        <translation>Stand (%1)</translation>
    </message>
</context>
<context>
    <name>spoton::pages::SessionSide</name>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>The first session is the client&apos;s earliest held one in the whole file; every later one is a follow-up. A session with a referral is a referring one too.</source>
        <translation>Erstberatung ist die früheste Beratung derselben Ratsuchenden in der ganzen Datei, die stattgefunden hat; jede spätere ist eine Folgeberatung. Eine Beratung mit Verweis ist auch eine Verweisberatung.</translation>
    </message>
    <message>
        <source>Refer to another organisation</source>
        <translation>Verweis an eine andere Organisation</translation>
    </message>
    <message>
        <source>Another referral</source>
        <translation>Weiterer Verweis</translation>
    </message>
    <message>
        <source>Follow-up date</source>
        <translation>Wiedervorlage</translation>
    </message>
</context>
<context>
    <name>spoton::pages::SideSection</name>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
</context>
<context>
    <name>spoton::pages::StartCreate</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Step 1 of 2: place and passphrase</source>
        <translation>Schritt 1 von 2: Ort und Passwort</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passwort noch einmal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Where the new file goes</source>
        <translation>Ort der neuen Datei</translation>
    </message>
    <message>
        <source>Spot on! files (*.spoton)</source>
        <translation>Dateien von Spot on! (*.spoton)</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
</context>
<context>
    <name>spoton::pages::StartPages</name>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Spot on! files (*.spoton);;All files (*)</source>
        <translation>Dateien von Spot on! (*.spoton);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung auswählen</translation>
    </message>
</context>
<context>
    <name>spoton::pages::StartProblem</name>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Back to the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Andere Datei öffnen</translation>
    </message>
    <message>
        <source>Restore the backup (%1)</source>
        <translation>Sicherung zurückholen (%1)</translation>
    </message>
    <message>
        <source>Create a new file</source>
        <translation>Neue Datei anlegen</translation>
    </message>
    <message>
        <source>Choose a backup …</source>
        <translation>Sicherung auswählen …</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Die Sicherung wurde nicht zurückgeholt</translation>
    </message>
</context>
<context>
    <name>spoton::pages::StartUnlock</name>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Demo ansehen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, auf diesem Rechner</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restore the backup (%1)</source>
        <translation>Sicherung zurückholen (%1)</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read the file.</source>
        <translation>Ohne Passwort kann niemand die Datei lesen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1. This file is not encrypted.</source>
        <translation>%1. Diese Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1 itself</source>
        <translation>%1 selbst öffnen</translation>
    </message>
    <message>
        <source>Choose a backup …</source>
        <translation>Sicherung auswählen …</translation>
    </message>
</context>
<context>
    <name>spoton::pages::StartWarning</name>
    <message>
        <source>Save the sheet to print</source>
        <translation>Blatt zum Ausdrucken speichern</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nobody can recover the passphrase</source>
        <translation>Niemand kann das Passwort wiederherstellen</translation>
    </message>
    <message>
        <source>Step 2 of 2: write it down</source>
        <translation>Schritt 2 von 2: aufschreiben</translation>
    </message>
    <message>
        <source>Whoever loses it loses the file with all its data. Neither the makers of the program nor those who look after the computers can bring it back.</source>
        <translation>Ist es verloren, ist die Datei mit allen Daten verloren. Weder die Entwickler*innen des Programms noch die Betreuung der Rechner können sie zurückholen.</translation>
    </message>
    <message>
        <source>Print the sheet, write the passphrase on it by hand and lock it away, apart from the computer. The program does not print the passphrase itself.</source>
        <translation>Das Blatt ausdrucken, das Passwort von Hand darauf schreiben und getrennt vom Rechner einschließen. Das Programm druckt das Passwort nicht selbst.</translation>
    </message>
    <message>
        <source>Passphrase sheet %1</source>
        <translation>Passwortblatt %1</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>spoton::pages::StartWelcome</name>
    <message>
        <source>Create a new file</source>
        <translation>Neue Datei anlegen</translation>
    </message>
    <message>
        <source>Encrypted, for the team&apos;s sessions and contacts</source>
        <translation>Verschlüsselt, für Beratungen und Kontakte des Teams</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>From this computer or a drive</source>
        <translation>Von diesem Rechner oder einem Laufwerk</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Demo ansehen</translation>
    </message>
    <message>
        <source>Invented people, nothing can go wrong</source>
        <translation>Erfundene Menschen, es kann nichts schiefgehen</translation>
    </message>
    <message>
        <source>Everything stays in one encrypted file on this computer.</source>
        <translation>Alles bleibt in einer verschlüsselten Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>spoton::shell::MainWindow</name>
    <message>
        <source>%1 (invented people)</source>
        <comment>a file</comment>
        <translation>%1 (erfundene Personen)</translation>
    </message>
</context>
<context>
    <name>spoton::shell::NavBar</name>
    <message>
        <source>New session</source>
        <translation>Neue Beratung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Beratungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Jahresbericht</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>A session that was begun waits here</source>
        <translation>Hier wartet eine angefangene Beratung</translation>
    </message>
</context>
<context>
    <name>spoton::shell::Workspace</name>
    <message>
        <source>New session</source>
        <translation>Neue Beratung</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer arbeitet hier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back what was discarded</source>
        <translation>Verworfenes zurückholen</translation>
    </message>
    <message>
        <source>This is being edited here already.</source>
        <translation>Das wird hier schon bearbeitet.</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
</context>
<context>
    <name>spoton::viewmodels::ContactForm</name>
    <message>
        <source>Please enter one of the names</source>
        <translation>Bitte einen der Namen eintragen</translation>
    </message>
    <message>
        <source>Cannot save yet: a given or family name is missing.</source>
        <translation>Speichern geht noch nicht: Vor- oder Nachname fehlt.</translation>
    </message>
    <message>
        <source>Before it begins</source>
        <translation>Vor dem Beginn</translation>
    </message>
    <message>
        <source>Cannot save yet: the role in %1 ends before it begins.</source>
        <translation>Speichern geht noch nicht: Die Rolle bei %1 endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Before it was given</source>
        <translation>Vor der Erteilung</translation>
    </message>
    <message>
        <source>Cannot save yet: a consent is withdrawn before it was given.</source>
        <translation>Speichern geht noch nicht: Eine Einwilligung ist widerrufen, bevor sie erteilt wurde.</translation>
    </message>
</context>
<context>
    <name>spoton::viewmodels::ListFilter</name>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
</context>
<context>
    <name>spoton::viewmodels::Namesakes</name>
    <message>
        <source>This name is already there (%1)</source>
        <translation>Diesen Namen gibt es schon (%1)</translation>
    </message>
</context>
<context>
    <name>spoton::viewmodels::NextUndo</name>
    <message>
        <source>Something is being written here. Undo would bring back what was discarded before that.</source>
        <translation>Hier wird gerade etwas geschrieben. Zurückgeholt würde, was davor verworfen wurde.</translation>
    </message>
    <message>
        <source>Something is being written here. Undo would take back what was saved before that.</source>
        <translation>Hier wird gerade etwas geschrieben. Rückgängig gemacht würde, was davor gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>spoton::viewmodels::OrganisationForm</name>
    <message>
        <source>Please enter a name</source>
        <translation>Bitte einen Namen eintragen</translation>
    </message>
    <message>
        <source>Cannot save yet: the name is missing.</source>
        <translation>Speichern geht noch nicht: Der Name fehlt.</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Eine ganze Zahl</translation>
    </message>
    <message>
        <source>Cannot save yet: the number of members cannot be read.</source>
        <translation>Speichern geht noch nicht: Die Zahl der Mitglieder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Such as 1998 or 03.04.1998</source>
        <translation>z. B. 1998 oder 03.04.1998</translation>
    </message>
    <message>
        <source>Cannot save yet: “%1” is neither a year nor a day.</source>
        <translation>Speichern geht noch nicht: „%1“ ist weder ein Jahr noch ein Tag.</translation>
    </message>
</context>
<context>
    <name>spoton::viewmodels::RecordForm</name>
    <message>
        <source>Such as 03.04.2025</source>
        <translation>z. B. 03.04.2025</translation>
    </message>
    <message>
        <source>Cannot save yet: “%1” is no day of the calendar.</source>
        <translation>Speichern geht noch nicht: „%1“ ist kein Tag des Kalenders.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address</source>
        <translation>„%1“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Cannot save yet: “%1” is no e-mail address.</source>
        <translation>Speichern geht noch nicht: „%1“ ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>spoton::viewmodels::ReportView</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>A day such as 03.04.2025 is missing.</source>
        <translation>Es fehlt ein Tag wie 03.04.2025.</translation>
    </message>
    <message>
        <source>Cannot export yet: the period ends before it begins.</source>
        <translation>Exportieren geht noch nicht: Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Cannot export yet: a day of the period is missing.</source>
        <translation>Exportieren geht noch nicht: Ein Tag des Zeitraums fehlt.</translation>
    </message>
    <message>
        <source>Cannot export yet: what was chosen is still to be counted.</source>
        <translation>Exportieren geht noch nicht: Was gewählt ist, ist noch nicht gezählt.</translation>
    </message>
</context>
<context>
    <name>spoton::viewmodels::SessionForm</name>
    <message>
        <source>Cannot save: the file is open to read only.</source>
        <translation>Speichern geht nicht: Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Cannot save yet: the session is still being read.</source>
        <translation>Speichern geht noch nicht: Die Beratung wird noch gelesen.</translation>
    </message>
</context>
<context>
    <name>spoton::viewmodels::Start</name>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Inventing people, sessions and workshops …</source>
        <translation>Menschen, Beratungen und Veranstaltungen werden erfunden …</translation>
    </message>
    <message>
        <source>Deriving the key …</source>
        <translation>Schlüssel wird berechnet …</translation>
    </message>
    <message>
        <source>Restoring and checking …</source>
        <translation>Wird zurückgeholt und geprüft …</translation>
    </message>
    <message>
        <source>Closing …</source>
        <translation>Wird geschlossen …</translation>
    </message>
    <message>
        <source>That of %1, %2. What is there now is kept beside it.</source>
        <translation>Die von %1, %2. Was jetzt dort liegt, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>%1, saved %2. It takes the place of %3; what is there now is kept beside it.</source>
        <translation>%1, gespeichert %2. Sie tritt an die Stelle von %3; was jetzt dort liegt, bleibt daneben erhalten.</translation>
    </message>
</context>
<context>
    <name>spoton::widgets::ChipGroup</name>
    <message>
        <source>More …</source>
        <translation>Weitere …</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: weitere</translation>
    </message>
</context>
<context>
    <name>spoton::widgets::DayEdit</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>TT.MM.JJJJ</translation>
    </message>
</context>
<context>
    <name>spoton::widgets::DayPopup</name>
    <message>
        <source>The month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>spoton::widgets::PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>spoton::widgets::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
