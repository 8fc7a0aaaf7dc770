// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures.h"
#include "domain/words.h"
#include "storage/figure_records.h"
#include "text/direction.h"
#include "viewmodels/figure_story.h"
#include "viewmodels/short_day.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

using domain::Counted;
using storage::FigureRecord;
using storage::FigureRecordKind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureRows)

public:
    static QString first() { return tr("First session"); }
    static QString followUp() { return tr("Follow-up session"); }
    static QString fresh() { return tr("new"); }
    static QString withoutName() { return tr("Without a name"); }
    static QString to(const QString& target) { return tr("to %1").arg(text::isolated(target)); }
    static QString minutes(int n) { return tr("%Ln minute(s)", nullptr, n); }
    static QString sessions(int n) { return tr("%Ln session(s)", nullptr, n); }
    static QString meetings(int n) { return tr("%Ln meeting(s)", nullptr, n); }
    static QString referrals(int n) { return tr("%Ln referral(s)", nullptr, n); }
    static QString persons(int n) { return tr("%Ln person(s)", nullptr, n); }

    static QString records(FigureRecordKind kind, int n)
    {
        switch (kind) {
        case FigureRecordKind::Session:
            return sessions(n);
        case FigureRecordKind::Organisation:
            return tr("%Ln organisation(s)", nullptr, n);
        case FigureRecordKind::Contact:
            return tr("%Ln contact(s)", nullptr, n);
        case FigureRecordKind::Workshop:
            return tr("%Ln workshop(s)", nullptr, n);
        case FigureRecordKind::Meeting:
            return meetings(n);
        case FigureRecordKind::Participant:
            return persons(n);
        case FigureRecordKind::Referral:
            break;
        }
        return referrals(n);
    }

    static QString notCounted(const QString& what) { return tr("Not counted: %1").arg(what); }
};

/// Writes records as rows, on the file's thread.
struct Writer
{
    domain::CodeLabels labels;
    domain::UiLanguage language;
    QLocale locale;
    Counted counted;
    bool oneYear; ///< the year goes without saying

    QString label(domain::CodeList list, const domain::Code& key) const
    {
        return key.isEmpty() ? QString() : labels.label(list, key, language);
    }

    static QString withoutEmpty(const QStringList& words)
    {
        QStringList parts;
        for (const QString& word : words) {
            if (!word.isEmpty())
                parts += text::isolated(word);
        }
        return parts.join(u", "_s);
    }

    QString session(const FigureRecord& record) const
    {
        return withoutEmpty({counted == Counted::SessionMinutes ? Words::minutes(record.minutes) : QString(),
                             record.first ? Words::first() : Words::followUp(),
                             record.referrals ? Words::referrals(record.referrals) : QString(), record.with});
    }

    QString organisation(const FigureRecord& record) const
    {
        return withoutEmpty({record.first ? Words::fresh() : QString(),
                             record.sessions ? Words::sessions(record.sessions) : QString(),
                             record.meetings ? Words::meetings(record.meetings) : QString(),
                             label(domain::CodeList::OrganisationKind, record.type)});
    }

    QString meeting(const FigureRecord& record) const
    {
        const bool time = counted == Counted::Meetings || counted == Counted::MeetingMinutes;
        return withoutEmpty({time ? Words::minutes(record.minutes) : Words::persons(int(record.adds)),
                             label(domain::CodeList::WorkshopKind, record.type)});
    }

    QString second(const FigureRecord& record) const
    {
        switch (record.kind) {
        case FigureRecordKind::Session:
            return session(record);
        case FigureRecordKind::Organisation:
            return organisation(record);
        case FigureRecordKind::Contact:
            return Words::sessions(record.sessions);
        case FigureRecordKind::Workshop:
            return withoutEmpty(
                {label(domain::CodeList::WorkshopKind, record.type), Words::meetings(record.meetings)});
        case FigureRecordKind::Meeting:
            return meeting(record);
        case FigureRecordKind::Participant:
            return withoutEmpty({Words::meetings(record.meetings), record.with});
        case FigureRecordKind::Referral:
            break;
        }
        return withoutEmpty(
            {Words::to(record.name), record.status ? domain::label(*record.status, language) : QString()});
    }

    /// "Not counted: 2 cancelled"; empty where there is nothing of the kind.
    QString notCounted(const storage::LeftOut& left) const
    {
        QStringList words;
        const auto add = [&](int number, const QString& state) {
            if (number > 0)
                words += locale.toString(number) + u' ' + state;
        };
        for (auto state = left.sessions.begin(); state != left.sessions.end(); ++state)
            add(state.value(), domain::label(state.key(), language));
        add(left.withdrawnReferrals, domain::label(domain::ReferralStatus::Withdrawn, language));
        return words.isEmpty() ? QString() : Words::notCounted(words.join(u", "_s));
    }

    ListRow row(const FigureRecord& record) const
    {
        const bool inWorkshop =
            record.kind == FigureRecordKind::Meeting || record.kind == FigureRecordKind::Participant;
        const QString& name = record.kind == FigureRecordKind::Referral ? record.with : record.name;
        ListRow row;
        row.id = inWorkshop ? record.workshop.value : record.id;
        row.title = name.isEmpty() ? Words::withoutName() : name;
        row.second = second(record);
        row.place =
            oneYear ? shortDay(record.date, locale) : locale.toString(record.date, QLocale::ShortFormat);
        row.district = record.district;
        row.organisation = record.kind == FigureRecordKind::Organisation;
        return row;
    }
};

} // namespace

RowSource figureRows(const OpenFile& file, const domain::Scope& scope, const domain::FigureSource& source)
{
    const Writer writer{file.facts().labels, file.language(), file.locale(), source.counted,
                        scope.from.year() == scope.to.year()};
    return {
        .count = [=](storage::Database& database) -> base::Result<RowCount> {
            SPOTON_ASSIGN(const int records, storage::countFigureRecords(database, scope, source));
            SPOTON_ASSIGN(const storage::LeftOut left, storage::leftOut(database, scope, source));
            const QString notCounted = writer.notCounted(left);
            return RowCount{records, notCounted.isEmpty()
                                         ? Words::records(storage::kindOf(source.counted), records)
                                         : notCounted};
        },
        .rows = [=](storage::Database& database, int first, int limit) -> base::Result<std::vector<ListRow>> {
            SPOTON_ASSIGN(const auto records, storage::figureRecords(database, scope, source, first, limit));
            std::vector<ListRow> rows;
            for (const FigureRecord& record : records)
                rows.push_back(writer.row(record));
            return rows;
        }};
}

} // namespace spoton::viewmodels
