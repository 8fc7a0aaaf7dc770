// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/figure_story.h"

#include "domain/figures.h"
#include "domain/words.h"
#include "storage/figure_records.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

using domain::Counted;
using storage::FigureRecordKind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureStory)

public:
    static QString figure(Counted counted, int n)
    {
        switch (counted) {
        case Counted::Sessions:
            return tr("%Ln session(s)", nullptr, n);
        case Counted::FirstSessions:
            return tr("%Ln first session(s)", nullptr, n);
        case Counted::FollowUpSessions:
            return tr("%Ln follow-up session(s)", nullptr, n);
        case Counted::ReferringSessions:
            return tr("%Ln referring session(s)", nullptr, n);
        case Counted::AnonymousSessions:
            return tr("%Ln anonymous session(s)", nullptr, n);
        case Counted::CounselledOrganisations:
            return tr("%Ln organisation(s) counselled", nullptr, n);
        case Counted::Persons:
            return tr("%Ln person(s) counselled", nullptr, n);
        case Counted::ReachedOrganisations:
            return tr("%Ln organisation(s) reached", nullptr, n);
        case Counted::NewOrganisations:
            return tr("%Ln organisation(s) newly reached", nullptr, n);
        case Counted::ContinuedOrganisations:
            return tr("%Ln organisation(s) reached again", nullptr, n);
        case Counted::Workshops:
            return tr("%Ln workshop(s)", nullptr, n);
        case Counted::Meetings:
            return tr("%Ln meeting(s) of workshops", nullptr, n);
        case Counted::Referrals:
            return tr("%Ln referral(s)", nullptr, n);
        case Counted::SucceededReferrals:
            return tr("%Ln succeeded referral(s)", nullptr, n);
        case Counted::FailedReferrals:
            return tr("%Ln failed referral(s)", nullptr, n);
        case Counted::OpenReferrals:
            return tr("%Ln open referral(s)", nullptr, n);
        case Counted::UnknownReferrals:
            return tr("%Ln referral(s) of unknown outcome", nullptr, n);
        default:
            return attendance(counted, n);
        }
    }

    static QString attendance(Counted counted, int n)
    {
        switch (counted) {
        case Counted::Female:
            return tr("%Ln attendance(s) of women", nullptr, n);
        case Counted::Male:
            return tr("%Ln attendance(s) of men", nullptr, n);
        case Counted::Diverse:
            return tr("%Ln attendance(s) of diverse persons", nullptr, n);
        case Counted::NotStated:
            return tr("%Ln attendance(s), gender not stated", nullptr, n);
        case Counted::Under18:
            return tr("%Ln attendance(s), age under 18", nullptr, n);
        case Counted::From18To29:
            return tr("%Ln attendance(s), age 18–29", nullptr, n);
        case Counted::From30To54:
            return tr("%Ln attendance(s), age 30–54", nullptr, n);
        case Counted::From55:
            return tr("%Ln attendance(s), age 55 and over", nullptr, n);
        case Counted::Participants:
            return tr("%Ln participant(s)", nullptr, n);
        case Counted::AttendedInFull:
            return tr("%Ln participant(s) at all meetings", nullptr, n);
        default:
            return tr("%Ln attendance(s)", nullptr, n);
        }
    }

    static QString hoursOfContact(const QString& hours) { return tr("%1 hours of contact").arg(hours); }
    static QString hoursOfMeetings(const QString& hours) { return tr("%1 hours of workshops").arg(hours); }

    static QString ofSessions(Counted counted)
    {
        switch (counted) {
        case Counted::FirstSessions:
            return tr("Sessions held that are the client's earliest in the whole file, and anonymous ones "
                      "not marked "
                      "as a follow-up.");
        case Counted::FollowUpSessions:
            return tr("Sessions held whose client had one before, and anonymous ones marked as a follow-up.");
        case Counted::ReferringSessions:
            return tr("Sessions held with at least one referral, whatever became of it.");
        case Counted::AnonymousSessions:
            return tr("Sessions held with neither organisation nor contact.");
        case Counted::SessionMinutes:
            return tr("Time of contact in sessions held, without preparation and travel.");
        default:
            return tr("Sessions held; planned, cancelled and missed ones do not count.");
        }
    }

    static QString ofReached(Counted counted)
    {
        switch (counted) {
        case Counted::CounselledOrganisations:
            return tr("Different organisations with a session held in the period.");
        case Counted::Persons:
            return tr("Different contacts who were at sessions held; anonymous sessions are never counted as "
                      "persons.");
        case Counted::NewOrganisations:
            return tr("Organisations reached in the period and never before.");
        case Counted::ContinuedOrganisations:
            return tr("Organisations reached in the period that had been reached before.");
        default:
            return tr("Different organisations with a session held or taking part in a workshop.");
        }
    }

    static QString ofReferrals(Counted counted)
    {
        switch (counted) {
        case Counted::SucceededReferrals:
            return tr("Referrals of the period that succeeded.");
        case Counted::FailedReferrals:
            return tr("Referrals of the period that failed.");
        case Counted::OpenReferrals:
            return tr("Referrals of the period that were suggested or contacted and have no outcome yet.");
        case Counted::UnknownReferrals:
            return tr("Referrals of the period whose outcome stayed unknown after several attempts.");
        default:
            return tr("Referrals of the period by their own date; withdrawn ones do not count.");
        }
    }

    static QString ofWorkshops(Counted counted)
    {
        switch (counted) {
        case Counted::Workshops:
            return tr("Workshops with at least one meeting in the period.");
        case Counted::Meetings:
            return tr("Meetings of workshops that lie in the period.");
        case Counted::MeetingMinutes:
            return tr("Time from start to end of the meetings in the period.");
        case Counted::Participants:
            return tr("Different persons who were present by name; registered is not attended.");
        case Counted::AttendedInFull:
            return tr("Persons present by name at each meeting of a workshop that ended in the period.");
        case Counted::Female:
        case Counted::Male:
        case Counted::Diverse:
            return tr("Persons of that gender at each meeting, as the tallies have them.");
        case Counted::NotStated:
            return tr("Persons present by name and those of the tallies without a gender, at each meeting.");
        case Counted::Under18:
        case Counted::From18To29:
        case Counted::From30To54:
        case Counted::From55:
            return tr("Persons of that age at each meeting, as far as the tallies have it.");
        default:
            return tr(
                "Persons present at each meeting, by name or in the tally; who comes twice counts twice.");
        }
    }

    static QString openList(FigureRecordKind kind)
    {
        const bool workshops = kind == FigureRecordKind::Meeting || kind == FigureRecordKind::Participant;
        return workshops ? tr("Open their workshops") : tr("Open as a list");
    }

    static QString severalTopics() { return tr("several topics"); }
    static QString notRecorded() { return tr("not recorded"); }
    static QString oneWorkshop() { return tr("this workshop"); }
};

/// The part of all records that the figure is restricted to, in words.
QStringList partWords(const OpenFile& file, const domain::FigureSource& source)
{
    QStringList words;
    const auto add = [&](const std::optional<domain::Code>& code, domain::CodeList list) {
        if (code)
            words += *code == domain::kSeveralTopics ? Words::severalTopics()
                     : code->isEmpty()               ? Words::notRecorded()
                                                     : file.label(list, *code);
    };
    const bool workshop = areaOf(source.counted) == Area::Workshops;
    if (source.workshop)
        words += Words::oneWorkshop();
    if (source.district)
        words += domain::label(*source.district, file.language());
    if (source.month)
        words += file.locale().toString(*source.month, u"MMMM yyyy"_s);
    add(source.kind, workshop ? domain::CodeList::WorkshopKind : domain::CodeList::OrganisationKind);
    add(source.topic, domain::CodeList::Topic);
    add(source.language, domain::CodeList::Language);
    add(source.channel, domain::CodeList::Channel);
    return words;
}

QString titleOf(const OpenFile& file, Counted counted, qint64 number)
{
    if (counted != Counted::SessionMinutes && counted != Counted::MeetingMinutes)
        return Words::figure(counted, int(number));
    const QString hours = file.locale().toString(std::round(double(number) / 6.0) / 10.0, 'f', 1);
    return counted == Counted::SessionMinutes ? Words::hoursOfContact(hours) : Words::hoursOfMeetings(hours);
}

} // namespace

QString definitionOf(Counted counted)
{
    switch (storage::kindOf(counted)) {
    case FigureRecordKind::Session:
        return Words::ofSessions(counted);
    case FigureRecordKind::Organisation:
    case FigureRecordKind::Contact:
        return Words::ofReached(counted);
    case FigureRecordKind::Referral:
        return Words::ofReferrals(counted);
    case FigureRecordKind::Workshop:
    case FigureRecordKind::Meeting:
    case FigureRecordKind::Participant:
        break;
    }
    return Words::ofWorkshops(counted);
}

Area areaOf(Counted counted)
{
    switch (storage::kindOf(counted)) {
    case FigureRecordKind::Session:
        return Area::Sessions;
    case FigureRecordKind::Organisation:
        return Area::Organisations;
    case FigureRecordKind::Contact:
        return Area::Contacts;
    case FigureRecordKind::Referral:
        return Area::Referrals;
    case FigureRecordKind::Workshop:
    case FigureRecordKind::Meeting:
    case FigureRecordKind::Participant:
        break;
    }
    return Area::Workshops;
}

FigureStory tellFigure(const OpenFile& file, const QString& report, const domain::Scope& scope,
                       const domain::FigureSource& source, qint64 number)
{
    const QString title = titleOf(file, source.counted, number);
    const QStringList part = partWords(file, source);
    QStringList words{title};
    words += part;
    for (const domain::District district : scope.districts) {
        if (!source.district)
            words += domain::label(district, file.language());
    }
    words += report;
    return {.title = title,
            .part = part.join(u", "_s),
            .definition = definitionOf(source.counted),
            .openList = Words::openList(storage::kindOf(source.counted)),
            .list = {areaOf(source.counted), 0, FigureFilter{words.join(u", "_s), scope, source}}};
}

} // namespace spoton::viewmodels
