<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CommandLine</name>
    <message>
        <source>The format %1 comes with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1; use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot; in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase with --key-file, or --unencrypted for a plain file to try things out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--key-file and --unencrypted exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 organisations, %2 contacts, %3 sessions, %4 referrals and %5 workshops were made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound: pages, foreign keys and rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was there is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no entry &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 files comes with a later version. Save the table as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns do not fit (%1). Correct the head row or give a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is no JSON object of header and known header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns are not known and were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the lists: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: all %n row(s) are there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 filled in, %3 unchanged, %4 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried only, nothing was kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged as %1. &quot;spoton undo&quot; takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily backup failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Yearly report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final, data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting point, aims and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target groups and reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results and achievement of aims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviations and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustainability and outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting rules and data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The information in this report is complete and correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written for this section yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the report period %1 counselling sessions were held, %2 of them first sessions and %3 follow-ups, with %4 hours of contact. %5 sessions led to at least one referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workshops with %2 meetings had %3 attendances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 referrals %2 succeeded, %3 failed, %4 are open and %5 unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions reached %1 organisations and %2 persons; %3 sessions were anonymous. With the workshops %4 organisations were reached, %5 of them for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are sessions that were held. A session has one client: the organisation; without one, the first contact; without either it is anonymous. The client&apos;s earliest session of all years is the first one, each later one a follow-up. An anonymous session is a first one unless it was marked as a follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referring sessions are those with at least one referral, whatever became of it. They are a part of first and follow-up sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session counts in the district that its client had when it was held, even if the client has moved since. The time is that of contact, without preparation and travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations and persons are counted once in each row and once in the total. Anonymous sessions are never counted as persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances are persons present at a meeting, by name or in the tally; registered is not attended. Participants are distinct persons present by name. A person present by name counts as gender not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral belongs to its own date. Withdrawn ones are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of 1 or 2 persons are shown as • to protect those concerned, 1 to 4 where kind, topic and gender or age cross, together with those from which they could be worked out; 0 is shown. The list of single workshops shows no split by gender where a part is 1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ­isations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling by district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these referring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and follow-up sessions by district, on the right their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics of counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions of each topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A session can have several topics. The percentages are of %n session(s) and may add up to more than 100.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Language and channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling sessions by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop stands in the month of its first meeting within the period, its attendances in the months of the meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached are organisations with a session held or taking part in a workshop. New are those never reached before the period. The districts are those where the organisations are at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is succeeded / (succeeded + failed). Open and unknown ones are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) withdrawn are not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total counts each organisation and each person once and can therefore be smaller than the sum of the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• stands for 1 or 2 persons (1 to 4 where three attributes cross) and for figures from which they could be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f</source>
        <comment>female</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <comment>male</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>diverse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n.s.</source>
        <comment>gender not stated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attend૚nces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f, m, d, n.s.: female, male, diverse, not stated. Attended in full are persons who were present by name at each meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work­shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet­ings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parti૜ipants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18–29</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30–54</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>55+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances count every person at every meeting, by name or in the tally. Participants are distinct persons present by name. Ages are given as far as they were noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops by kind and topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops by district</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The encryption library SQLCipher is missing, so no file can be opened or created safely. Reinstall Spot on!.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file at that place already. It was left as it is; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. It was left as it is; restore a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database, but not a Spot on! file. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted, although a passphrase was given. It was left as it is; open it without a passphrase if it is meant to be readable by everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted or not a Spot on! file. Give its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be decrypted: the passphrase is another one, or the file is damaged or not a Spot on! file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer Spot on!. It was left as it is; install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Keep it as it is and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in another Spot on!. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on the disk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing failed. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused an operation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records fit. Use the id of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records refer to it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later changes stand on it, so it cannot be taken back by itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there yet; it will come with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be negative (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the calendar has no such day between 1990 and 2100 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time of day (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an e-mail address (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failed referral needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the list has no entry &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is recorded under &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: several records fit &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another session already has the number %2; the row was not taken over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 fields, not as many as the head row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opens and is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referrals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoton::documents</name>
    <message>
        <source>Reference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries in this period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoton::exchange</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoton::shell::MainWindow</name>
    <message>
        <source>Logging, looking up and reports run on the command line for now: spoton --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoton::shell::Overview</name>
    <message>
        <source>Overview %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referring sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
