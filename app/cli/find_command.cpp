// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/session.h"

#include "domain/words.h"
#include "exchange/csv_writer.h"
#include "exchange/record_values.h"
#include "storage/record_lists.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::cli {
namespace {

constexpr qsizetype kWidestColumn = 40; // characters

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString unknownCode(const QString& text) { return tr("The list has no entry \"%1\".").arg(text); }
    static QString nothing() { return tr("Nothing was found."); }
    static QStringList head()
    {
        return {tr("Kind"),      tr("Name"),  tr("Organisation"), tr("Town"), tr("District"),
                tr("Languages"), tr("Phone"), tr("E-mail"),       tr("Id")};
    }
    static QString contact() { return tr("Contact"); }
    static QString organisation() { return tr("Organisation"); }
    static QString session() { return tr("Session"); }
    static QString anonymous() { return tr("anonymous"); }
};

/// What was found: a line for people and an object for programs.
struct Hit
{
    QStringList cells; ///< in the order of Words::head()
    QJsonObject json;
};

class Finder
{
public:
    Finder(Session& session, const CommandLine& commandLine)
        : m_session(session), m_commandLine(commandLine), m_labeller{session.labels, session.language}
    {
    }

    base::Result<std::vector<Hit>> find(const domain::Code& language, const domain::Code& topic)
    {
        if (wants(exchange::Kind::Contacts))
            SPOTON_TRY(findContacts(language, topic));
        if (wants(exchange::Kind::Organisations))
            SPOTON_TRY(findOrganisations(language, topic));
        // Sessions only when asked for or searched by words: a bare list of districts means people.
        if (m_commandLine.findKind == exchange::Kind::Sessions ||
            (!m_commandLine.findKind && !m_commandLine.text.isEmpty()))
            SPOTON_TRY(findSessions(language, topic));
        return std::move(m_hits);
    }

private:
    bool wants(exchange::Kind kind) const
    {
        return !m_commandLine.findKind || m_commandLine.findKind == kind;
    }

    base::Done findContacts(const domain::Code& language, const domain::Code& topic)
    {
        return storage::visitContacts(
            *m_session.database, {m_commandLine.text, m_commandLine.districts, language, topic},
            m_commandLine.limit, [this](const storage::ContactRow& row) -> base::Done {
                const domain::Contact& contact = row.contact;
                add(Words::contact(), u"contact"_s, exchange::valuesOf(row, m_labeller).json,
                    {QString(contact.givenName + u' ' + contact.familyName).trimmed(), row.organisation,
                     contact.town, domain::label(row.district, m_session.language),
                     m_labeller.words(domain::CodeList::Language, contact.languages),
                     contact.phones.join(u", "_s), contact.emails.join(u", "_s)});
                return {};
            });
    }

    base::Done findOrganisations(const domain::Code& language, const domain::Code& topic)
    {
        return storage::visitOrganisations(
            *m_session.database, {m_commandLine.text, m_commandLine.districts, language, topic, {}},
            m_commandLine.limit, [this](const domain::Organisation& o) -> base::Done {
                add(Words::organisation(), u"organisation"_s, exchange::valuesOf(o, m_labeller).json,
                    {o.name, m_labeller.word(domain::CodeList::OrganisationKind, o.kind), o.town,
                     domain::label(o.district, m_session.language),
                     m_labeller.words(domain::CodeList::Language, o.languages), o.phones.join(u", "_s),
                     o.emails.join(u", "_s)});
                return {};
            });
    }

    base::Done findSessions(const domain::Code& language, const domain::Code& topic)
    {
        return storage::visitSessions(
            *m_session.database, {m_commandLine.text, {}, {}, m_commandLine.districts, language, topic},
            m_commandLine.limit, [this](const storage::SessionRow& row) -> base::Done {
                const domain::CounsellingSession& session = row.session;
                const QString who = row.contacts.isEmpty() ? row.organisation : row.contacts.join(u", "_s);
                const bool german = m_session.language == domain::UiLanguage::German;
                const QString day = session.date.toString(german ? u"dd.MM.yyyy"_s : u"yyyy-MM-dd"_s);
                add(Words::session(), u"session"_s, exchange::valuesOf(row, m_labeller).json,
                    {day + u", "_s + (who.isEmpty() ? Words::anonymous() : who),
                     row.organisation,
                     {},
                     domain::label(session.district, m_session.language),
                     m_labeller.word(domain::CodeList::Language, session.language),
                     {},
                     {}});
                return {};
            });
    }

    void add(const QString& kindWord, const QString& kind, QJsonObject json, QStringList cells)
    {
        cells.prepend(kindWord);
        cells.append(json.value("id"_L1).toString());
        json["kind"_L1] = kind;
        m_hits.push_back({cells, json});
    }

    Session& m_session;
    const CommandLine& m_commandLine;
    exchange::Labeller m_labeller;
    std::vector<Hit> m_hits;
};

QByteArray asTable(const std::vector<Hit>& hits)
{
    const QStringList head = Words::head();
    std::vector<qsizetype> widths;
    for (qsizetype column = 0; column < head.size(); ++column) {
        qsizetype width = head[column].size();
        for (const Hit& hit : hits)
            width = std::max(width, std::min<qsizetype>(hit.cells.value(column).size(), kWidestColumn));
        widths.push_back(width);
    }
    QString table;
    const auto add = [&](const QStringList& cells) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column)
            line += printable(cells[column].simplified())
                        .left(kWidestColumn)
                        .leftJustified(widths[std::size_t(column)] + 2);
        table += line.trimmed() + u'\n';
    };
    add(head);
    for (const Hit& hit : hits)
        add(hit.cells);
    return table.toUtf8();
}

QByteArray asCsv(const std::vector<Hit>& hits)
{
    QByteArray csv;
    QBuffer buffer(&csv);
    buffer.open(QIODevice::WriteOnly);
    exchange::CsvWriter writer(buffer);
    (void)writer.writeRow(Words::head());
    for (const Hit& hit : hits)
        (void)writer.writeRow(hit.cells); // memory does not fail to be written
    return csv;
}

QByteArray asJson(const std::vector<Hit>& hits)
{
    QJsonArray array;
    for (const Hit& hit : hits)
        array.append(hit.json);
    return QJsonDocument(array).toJson();
}

Exit show(const std::vector<Hit>& hits, const QString& format)
{
    if (format == "csv"_L1)
        return print(asCsv(hits));
    if (format == "json"_L1)
        return print(asJson(hits));
    if (!hits.empty())
        return print(asTable(hits));
    say(Words::nothing());
    return Exit::Done;
}

} // namespace

Exit runFind(const CommandLine& commandLine)
{
    auto session = openSession(commandLine, Purpose::Read);
    if (!session)
        return sayError(session.error());
    const auto code = [&](domain::CodeList list, const QString& text) -> std::optional<domain::Code> {
        return text.isEmpty() ? domain::Code() : session->labels.find(list, text);
    };
    const auto language = code(domain::CodeList::Language, commandLine.codeLanguage);
    const auto topic = code(domain::CodeList::Topic, commandLine.topics.value(0));
    if (!language || !topic) {
        say(Words::unknownCode(language ? commandLine.topics.value(0) : commandLine.codeLanguage));
        return Exit::WrongUsage;
    }
    auto hits = Finder(*session, commandLine).find(*language, *topic);
    if (!hits)
        return sayError(hits.error());
    return show(*hits, commandLine.format);
}

} // namespace spoton::cli
