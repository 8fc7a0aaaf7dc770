// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include "reports/session_tables.h"
#include "reports/workshop_tables.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace spoton::reports {
namespace {

class Composer
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    Composer(const TableSource& source, const ReportParameters& parameters)
        : m_source(source), m_parameters(parameters), m_locale(QString(base::keyOf(parameters.language)))
    {
    }

    Document compose() const
    {
        Document document;
        const domain::Scope& scope = m_source.figures.scope;
        const bool wholeYear =
            scope.from == QDate(scope.from.year(), 1, 1) && scope.to == QDate(scope.from.year(), 12, 31);
        document.title =
            wholeYear ? tr("Yearly report %1").arg(scope.from.year()) : tr("Report %1").arg(period());
        document.project = m_parameters.project.name;
        document.reference = m_parameters.project.reference;
        document.state = (m_parameters.final ? tr("Final, data as of %1") : tr("Draft, data as of %1"))
                             .arg(day(m_parameters.dataAsOf));
        document.cover = cover();
        document.sections = sections();
        return document;
    }

    static QString period(const QString& from, const QString& to) { return tr("%1 to %2").arg(from, to); }

private:
    QString day(QDate date) const
    {
        const bool english = m_parameters.language == domain::UiLanguage::English;
        return m_locale.toString(date, english ? u"d MMM yyyy"_s : u"dd.MM.yyyy"_s);
    }

    QString period() const
    {
        return period(day(m_source.figures.scope.from), day(m_source.figures.scope.to));
    }

    std::vector<std::pair<QString, QString>> cover() const
    {
        const ProjectLines& project = m_parameters.project;
        std::vector<std::pair<QString, QString>> lines{
            {tr("Recipient"), project.recipient},
            {tr("Project"), project.name},
            {tr("Funder"), project.funder},
            {tr("Reference"), project.reference},
            {tr("Dates of the notice"), project.noticeDates},
            {tr("Funding period"), project.fundingPeriod},
            {tr("Report period"), period()},
        };
        if (!m_source.figures.scope.districts.empty())
            lines.emplace_back(tr("Districts"), districts());
        lines.emplace_back(tr("Contact person"), project.contact);
        return lines;
    }

    QString districts() const
    {
        QStringList names;
        for (const domain::District district : m_source.figures.scope.districts)
            names += districtWord(m_source, district);
        return names.join(u", "_s);
    }

    std::vector<Section> sections() const
    {
        return {
            {1, tr("Summary"), {sessionSentence(), workshopSentence(), referralSentence()}, {}},
            {2, tr("Starting point, aims and changes"), unwritten(), {}},
            {3,
             tr("Measures carried out"),
             {},
             withNotes({monthTable(m_source), workshopTable(m_source), workshopsByTopicTable(m_source),
                        workshopsByDistrictTable(m_source)})},
            {4,
             tr("Target groups and reach"),
             {reachSentence()},
             withNotes({districtTable(m_source), topicTable(m_source), languageTable(m_source),
                        organisationTable(m_source)})},
            {5, tr("Results and achievement of aims"), {}, withNotes({referralTable(m_source)})},
            {6, tr("Deviations and reasons"), unwritten(), {}},
            {7, tr("Cooperation and network"), unwritten(), {}},
            {8, tr("Public relations"), unwritten(), {}},
            {9, tr("Sustainability and outlook"), unwritten(), {}},
            {10, tr("Counting rules and data protection"), countingRules(), {}},
            {11,
             tr("Declaration"),
             {tr("The information in this report is complete and correct.")},
             {},
             true},
        };
    }

    static QStringList unwritten() { return {tr("Nothing has been written for this section yet.")}; }

    static std::vector<Table> withNotes(std::vector<Table> tables)
    {
        for (Table& table : tables) {
            if (hasMasks(table))
                table.notes += maskNote();
        }
        return tables;
    }

    QString shown(qint64 count, Measure measure) const
    {
        return m_source.masks.hides(measure) ? u"•"_s : m_locale.toString(count);
    }

    QString sessionSentence() const
    {
        const domain::SessionFigures& sessions = m_source.figures.sessions;
        return tr("Counselling sessions held: %1, of these first sessions: %2, follow-ups: %3; hours of "
                  "contact: %4. "
                  "Sessions with at least one referral: %5.")
            .arg(m_locale.toString(sessions.sessions), m_locale.toString(sessions.first),
                 m_locale.toString(sessions.followUp),
                 m_locale.toString(double(sessions.minutes) / 60.0, 'f', 1),
                 m_locale.toString(sessions.referring));
    }

    QString workshopSentence() const
    {
        const domain::WorkshopSums& sums = m_source.figures.workshopTotal;
        return tr("Workshops: %1, their meetings: %2, attendances: %3.")
            .arg(m_locale.toString(sums.workshops), m_locale.toString(sums.meetings),
                 shown(sums.attendances, Measure::Attendances));
    }

    QString referralSentence() const
    {
        const domain::ReferralFigures& referrals = m_source.figures.referrals;
        return tr("Referrals: %1; succeeded: %2, failed: %3, open: %4, unknown: %5.")
            .arg(m_locale.toString(referrals.referrals()), m_locale.toString(referrals.succeeded),
                 m_locale.toString(referrals.failed), m_locale.toString(referrals.open),
                 m_locale.toString(referrals.unknown));
    }

    QString reachSentence() const
    {
        const domain::Figures& figures = m_source.figures;
        return tr("Reached by sessions: organisations %1, persons %2; anonymous sessions: %3. Organisations "
                  "reached "
                  "including workshops: %4, of these for the first time: %5.")
            .arg(m_locale.toString(figures.sessions.organisations),
                 shown(figures.sessions.persons, Measure::Persons),
                 m_locale.toString(figures.sessions.anonymous), m_locale.toString(figures.reached.total()),
                 m_locale.toString(figures.reached.fresh));
    }

    QStringList countingRules() const
    {
        return {
            tr("Counted are sessions that were held. A session has one client: the organisation; without "
               "one, the "
               "first contact; without either it is anonymous. The client's earliest session of all years is "
               "the "
               "first one, each later one a follow-up. An anonymous session is a first one unless it was "
               "marked as a "
               "follow-up."),
            tr("Referring sessions are those with at least one referral, whatever became of it. They are a "
               "part of "
               "first and follow-up sessions."),
            tr("A session counts in the district that its client had when it was held, even if the client "
               "has moved "
               "since. The time is that of contact, without preparation and travel."),
            tr("Organisations and persons are counted once in each row and once in the total. Anonymous "
               "sessions are "
               "never counted as persons."),
            tr("Attendances are persons present at a meeting, by name or in the tally; registered is not "
               "attended. "
               "Participants are distinct persons present by name. A person present by name counts as gender "
               "not "
               "stated."),
            tr("A referral belongs to its own date. Withdrawn ones are not counted."),
            tr("Figures of 1 or 2 persons are shown as • to protect those concerned, 1 to 4 where kind, "
               "topic and "
               "gender or age cross, together with those from which they could be worked out; 0 is shown. "
               "The list of "
               "single workshops shows no split by gender where a part is 1 or 2."),
        };
    }

    const TableSource& m_source;
    const ReportParameters& m_parameters;
    QLocale m_locale;
};

} // namespace

ProjectLines projectLines(const storage::ProjectInfo& project, const QLocale& locale)
{
    ProjectLines lines;
    lines.name = project.name;
    lines.recipient = project.recipient;
    lines.funder = project.funder;
    lines.reference = project.reference;
    lines.noticeDates = project.noticeDates;
    lines.contact = project.contact;
    if (project.fundedFrom && project.fundedTo)
        lines.fundingPeriod = Composer::period(locale.toString(*project.fundedFrom, QLocale::ShortFormat),
                                               locale.toString(*project.fundedTo, QLocale::ShortFormat));
    return lines;
}

Document makeReport(const domain::Figures& figures, const Masks& masks, const domain::CodeLabels& labels,
                    const ReportParameters& parameters)
{
    const TableSource source{figures, masks, labels, parameters.language};
    return Composer(source, parameters).compose();
}

} // namespace spoton::reports
