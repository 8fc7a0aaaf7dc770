<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Nothing has changed: all %n row(s) are there already.</source>
        <translation>
            <numerusform>Nothing has changed: %n row is there already.</numerusform>
            <numerusform>Nothing has changed: all %n rows are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>Too short: several words, %n characters or more</source>
        <translation>
            <numerusform>Too short: several words, %n characters or more</numerusform>
            <numerusform>Too short: several words, %n characters or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further person(s)</source>
        <translation>
            <numerusform>%n further person</numerusform>
            <numerusform>%n further persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n referral(s) withdrawn are not counted.</source>
        <translation>
            <numerusform>%n withdrawn referral is not counted.</numerusform>
            <numerusform>%n withdrawn referrals are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n workshop</numerusform>
            <numerusform>%n workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoton::pages::DirectoryPage</name>
    <message numerus="yes">
        <source>E-mail to %n as BCC</source>
        <translation>
            <numerusform>E-mail to %n as BCC</numerusform>
            <numerusform>E-mail to %n as BCC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are copied; paste them as BCC.</source>
        <translation>
            <numerusform>%n address is copied; paste it as BCC.</numerusform>
            <numerusform>%n addresses are copied; paste them as BCC.</numerusform>
        </translation>
    </message>
</context>
</TS>
