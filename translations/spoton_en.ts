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
    <name>FigureRows</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workshop(s)</source>
        <translation>
            <numerusform>%Ln workshop</numerusform>
            <numerusform>%Ln workshops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureStory</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln first session(s)</source>
        <translation>
            <numerusform>%Ln first session</numerusform>
            <numerusform>%Ln first sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up session(s)</source>
        <translation>
            <numerusform>%Ln follow-up session</numerusform>
            <numerusform>%Ln follow-up sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referring session(s)</source>
        <translation>
            <numerusform>%Ln referring session</numerusform>
            <numerusform>%Ln referring sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anonymous session(s)</source>
        <translation>
            <numerusform>%Ln anonymous session</numerusform>
            <numerusform>%Ln anonymous sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) counselled</source>
        <translation>
            <numerusform>%Ln organisation counselled</numerusform>
            <numerusform>%Ln organisations counselled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) counselled</source>
        <translation>
            <numerusform>%Ln person counselled</numerusform>
            <numerusform>%Ln persons counselled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) reached</source>
        <translation>
            <numerusform>%Ln organisation reached</numerusform>
            <numerusform>%Ln organisations reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) newly reached</source>
        <translation>
            <numerusform>%Ln organisation newly reached</numerusform>
            <numerusform>%Ln organisations newly reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) reached again</source>
        <translation>
            <numerusform>%Ln organisation reached again</numerusform>
            <numerusform>%Ln organisations reached again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workshop(s)</source>
        <translation>
            <numerusform>%Ln workshop</numerusform>
            <numerusform>%Ln workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) of workshops</source>
        <translation>
            <numerusform>%Ln meeting of workshops</numerusform>
            <numerusform>%Ln meetings of workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded referral(s)</source>
        <translation>
            <numerusform>%Ln succeeded referral</numerusform>
            <numerusform>%Ln succeeded referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed referral(s)</source>
        <translation>
            <numerusform>%Ln failed referral</numerusform>
            <numerusform>%Ln failed referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open referral(s)</source>
        <translation>
            <numerusform>%Ln open referral</numerusform>
            <numerusform>%Ln open referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) of unknown outcome</source>
        <translation>
            <numerusform>%Ln referral of unknown outcome</numerusform>
            <numerusform>%Ln referrals of unknown outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) of women</source>
        <translation>
            <numerusform>%Ln attendance of women</numerusform>
            <numerusform>%Ln attendances of women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) of men</source>
        <translation>
            <numerusform>%Ln attendance of men</numerusform>
            <numerusform>%Ln attendances of men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) of diverse persons</source>
        <translation>
            <numerusform>%Ln attendance of diverse persons</numerusform>
            <numerusform>%Ln attendances of diverse persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s), gender not stated</source>
        <translation>
            <numerusform>%Ln attendance, gender not stated</numerusform>
            <numerusform>%Ln attendances, gender not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s), age under 18</source>
        <translation>
            <numerusform>%Ln attendance, age under 18</numerusform>
            <numerusform>%Ln attendances, age under 18</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s), age 18–29</source>
        <translation>
            <numerusform>%Ln attendance, age 18–29</numerusform>
            <numerusform>%Ln attendances, age 18–29</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s), age 30–54</source>
        <translation>
            <numerusform>%Ln attendance, age 30–54</numerusform>
            <numerusform>%Ln attendances, age 30–54</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s), age 55 and over</source>
        <translation>
            <numerusform>%Ln attendance, age 55 and over</numerusform>
            <numerusform>%Ln attendances, age 55 and over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) at all meetings</source>
        <translation>
            <numerusform>%Ln participant at all meetings</numerusform>
            <numerusform>%Ln participants at all meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s)</source>
        <translation>
            <numerusform>%Ln attendance</numerusform>
            <numerusform>%Ln attendances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message numerus="yes">
        <source>In %n second(s) it locks all the same, and what is not kept is lost.</source>
        <translation>
            <numerusform>In %n second it locks all the same, and what is not kept is lost.</numerusform>
            <numerusform>In %n seconds it locks all the same, and what is not kept is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenOutside</name>
    <message numerus="yes">
        <source>No mail program was found. %Ln address(es) are copied.</source>
        <translation>
            <numerusform>No mail program was found. The address is copied.</numerusform>
            <numerusform>No mail program was found. %Ln addresses are copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <translation>
            <numerusform>%Ln succeeded</numerusform>
            <numerusform>%Ln succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s)</source>
        <translation>
            <numerusform>%Ln attendance</numerusform>
            <numerusform>%Ln attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new this year</source>
        <translation>
            <numerusform>%Ln of them new this year</numerusform>
            <numerusform>%Ln of them new this year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln due</numerusform>
            <numerusform>%Ln due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln open</source>
        <translation>
            <numerusform>The one open</numerusform>
            <numerusform>All %Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
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
    <message numerus="yes">
        <source>the newest %n entries</source>
        <translation>
            <numerusform>the newest %n entries</numerusform>
            <numerusform>the newest %n entries</numerusform>
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
        <source>%n by name</source>
        <translation>
            <numerusform>%n by name</numerusform>
            <numerusform>%n by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n female</source>
        <translation>
            <numerusform>%n female</numerusform>
            <numerusform>%n female</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n male</source>
        <translation>
            <numerusform>%n male</numerusform>
            <numerusform>%n male</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diverse</source>
        <translation>
            <numerusform>%n diverse</numerusform>
            <numerusform>%n diverse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation>
            <numerusform>%n not stated</numerusform>
            <numerusform>%n not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n without a name</numerusform>
            <numerusform>%n without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more person</numerusform>
            <numerusform>and %n more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
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
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s)</source>
        <translation>
            <numerusform>%Ln attendance</numerusform>
            <numerusform>%Ln attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workshop(s)</source>
        <translation>
            <numerusform>%Ln workshop</numerusform>
            <numerusform>%Ln workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln hit(s)</source>
        <translation>
            <numerusform>the newest hit</numerusform>
            <numerusform>the newest %Ln hits</numerusform>
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
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workshop(s)</source>
        <translation>
            <numerusform>%Ln workshop</numerusform>
            <numerusform>%Ln workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted: %2 belong(s) to it.</source>
        <translation type="vanished">
            <numerusform>%1 cannot be deleted: %2 belongs to it.</numerusform>
            <numerusform>%1 cannot be deleted: %2 belong to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted: %2 belong(s) to it, see the story.</source>
        <translation>
            <numerusform>%1 cannot be deleted: %2 belongs to it, see the story.</numerusform>
            <numerusform>%1 cannot be deleted: %2 belong to it, see the story.</numerusform>
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
    <message numerus="yes">
        <source>%n of those chosen have no e-mail address that may be used and are left out.</source>
        <translation>
            <numerusform>One of those chosen has no e-mail address that may be used and is left out.</numerusform>
            <numerusform>%n of those chosen have no e-mail address that may be used and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spoton::pages::ListPage</name>
    <message numerus="yes">
        <source>At most %n at once: choose fewer, or narrow the list down.</source>
        <translation>
            <numerusform>At most %n at once: choose fewer, or narrow the list down.</numerusform>
            <numerusform>At most %n at once: choose fewer, or narrow the list down.</numerusform>
        </translation>
    </message>
</context>
</TS>
