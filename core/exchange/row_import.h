// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code_labels.h"
#include "exchange/importer.h"
#include "storage/batch.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"

#include <QCache>

#include <memory>

namespace spoton::exchange {

/// What became of a row.
enum class Outcome
{
    Created,
    Filled,
    Unchanged
};

/// What the rows of one file share: the batch they are written in, the columns, the lists and look-ups.
class ImportSession
{
public:
    ImportSession(storage::Batch& batch, const domain::Places& places, ColumnMap columns,
                  domain::CodeLabels labels, bool addNewTerms);

    storage::Batch& batch() { return m_batch; }
    storage::Database& database() { return m_batch.database(); }
    const domain::Places& places() const { return m_places; }
    const QStringList& newTerms() const { return m_newTerms; }
    storage::OrganisationRepository& organisations() { return m_organisations; }
    storage::ContactRepository& contacts() { return m_contacts; }

    /// Begins a row: forgets the issues of the last one.
    void begin(const QStringList& fields);
    QString text(Column column) const { return m_columns.text(m_fields, column); }
    void issue(domain::Field field, domain::Rule rule, const QString& value = {});
    void add(const domain::Issues& issues);
    const domain::Issues& issues() const { return m_issues; }

    /// Ends a row that was taken: terms that it brought along join their lists.
    base::Done keepNewTerms();

    /// Values of the current row. What cannot be understood becomes an issue.
    std::optional<QDate> day(Column column, domain::Field field);
    std::optional<QTime> time(Column column, domain::Field field);
    int count(Column column);
    std::optional<domain::District> district();
    /// Whether the current row, a session's, names nobody. Only then does its type count: of others it is
    /// derived.
    bool isAnonymous() const;
    domain::Code code(domain::CodeList list, Column column, domain::Field field);
    domain::CodeSet codes(domain::CodeList list, Column column, domain::Field field);

    /// The one organisation of that name; an issue, and nothing, for none or several.
    base::Result<std::optional<domain::OrganisationId>> organisation(const QString& name,
                                                                     domain::Field field);

    /// The one contact meant by e-mail and name; without an e-mail by name and, among several, organisation.
    /// An issue, and nothing, where none or several fit or the e-mail is someone else's.
    base::Result<std::optional<domain::ContactId>>
    contact(const QString& name, const QString& email, std::optional<domain::OrganisationId> organisation);

    /// The fingerprint of the current row with the number of equal rows so far, so that two equal rows of one
    /// file are two records and the same file is found again.
    QString fingerprint();

    /// The one that the row had while the type of a session counted as it was written, which is derived
    /// since: files of that time have it. Empty where it is the same.
    QString earlierFingerprint();

private:
    std::optional<domain::Code> find(domain::CodeList list, const QString& text);
    QString understood(Column column) const;
    QByteArray hashOfRow(bool typeAsWritten) const;
    QString counted(const QByteArray& hash);

    storage::Batch& m_batch;
    const domain::Places& m_places;
    ColumnMap m_columns;
    domain::CodeLabels m_labels;
    bool m_addNewTerms;
    storage::OrganisationRepository m_organisations;
    storage::ContactRepository m_contacts;
    QStringList m_fields;
    domain::Issues m_issues;
    std::vector<domain::CodeEntry> m_termsOfRow;
    QStringList m_newTerms;
    QHash<quint64, int> m_equalRows; ///< by the beginning of their hash
    QCache<QString, domain::OrganisationId> m_organisationByName{4096};
};

/// Turns one row into records. One for each kind.
class RowImport
{
public:
    explicit RowImport(ImportSession& session) : m_session(session) {}
    virtual ~RowImport() = default;
    RowImport(const RowImport&) = delete;
    RowImport& operator=(const RowImport&) = delete;

    /// Reads the session's current row; writes only where there are no issues, and then Outcome holds.
    virtual base::Result<Outcome> take() = 0;

protected:
    bool hasIssues() const { return !m_session.issues().empty(); }
    ImportSession& m_session;
};

std::unique_ptr<RowImport> makeRowImport(Kind kind, ImportSession& session);

} // namespace spoton::exchange
