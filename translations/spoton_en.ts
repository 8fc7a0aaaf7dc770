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
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
</TS>
