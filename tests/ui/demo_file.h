// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/demo.h"
#include "support/file_kit.h"
#include "support/results.h"
#include "viewmodels/open_file.h"

#include <QCoreApplication>
#include <QFile>

namespace spoton::tests {

/// A real file of invented data up to 18 November 2026, open in a real OpenFile.
class DemoFile
{
public:
    static inline const QDate kToday{2026, 11, 18};

    /// @param sessions 0 for a file without records
    explicit DemoFile(int sessions = 160) : m_file(surroundings())
    {
        const QString path = m_folder.path();
        writeFile(path, demo(sessions));
        bool open = false;
        m_file.open(path, {}, [&](const base::Done& done) { open = done.has_value(); });
        settle();
        REQUIRE(open);
    }

    viewmodels::OpenFile& file() { return m_file; }
    QString path(const QString& name) const { return m_folder.path(name); }

    /// Waits until everything asked for has been answered.
    void settle()
    {
        wait([this] { return m_file.isIdle(); });
    }

    /// Waits for something that events bring.
    template<class Condition>
    static void wait(Condition condition)
    {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    }

    /// Does statements as one action of the user.
    void change(const QStringList& statements)
    {
        bool done = false;
        m_file.act(
            &m_file, storage::Action::Save, QStringLiteral("session"),
            [statements](storage::Batch& batch) -> base::Done {
                for (const QString& sql : statements) {
                    SPOTON_ASSIGN(storage::Statement statement, batch.database().prepare(sql));
                    SPOTON_TRY(statement.run());
                }
                return {};
            },
            [&](const base::Done& answer) { done = answer.has_value(); });
        settle();
        REQUIRE(done);
    }

private:
    static viewmodels::Surroundings surroundings()
    {
        return {.places = places(),
                .language = domain::UiLanguage::German,
                .locale = QLocale(QLocale::German, QLocale::Germany),
                .now = [] {
                    return QDateTime(kToday, QTime(9, 30));
                }};
    }

    /// The bytes of such a file, made once.
    static QByteArray demo(int sessions)
    {
        static std::map<int, QByteArray> made;
        if (const auto found = made.find(sessions); found != made.end())
            return found->second;
        const Folder folder;
        {
            const auto database = must(storage::Database::create(folder.path(), {}));
            if (sessions > 0)
                must(exchange::fillWithDemo(*database, places(), {.sessions = sessions, .lastDay = kToday}));
        }
        return made[sessions] = contentOf(folder.path());
    }

    Folder m_folder;
    viewmodels::OpenFile m_file;
};

} // namespace spoton::tests
