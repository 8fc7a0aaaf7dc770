// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code_labels.h"
#include "storage/record_windows.h"
#include "viewmodels/list_filter.h"
#include "viewmodels/open_file.h"
#include "viewmodels/record_list.h"
#include "viewmodels/session_draft.h"

#include <QCoreApplication>

namespace spoton::viewmodels {

/// "Given Family".
QString nameOf(const domain::Contact& contact);

/// The name of a known or a new organisation or contact.
QString wholeName(const Party& party);

/// Records in the words of the lists. A copy that may be used on the file's thread.
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)

public:
    /// @param searched what the records were found by: what of a row does not show it, is said
    explicit RowWords(const OpenFile& file, const QString& searched = {});

    ListRow row(const storage::DirectoryListRow& row) const;
    ListRow row(const storage::SessionListRow& row) const;
    ListRow row(const storage::WorkshopListRow& row) const;
    ListRow row(const storage::ReferralListRow& row) const;

    QString label(domain::CodeList list, const domain::Code& key) const
    {
        return m_labels.label(list, key, m_language);
    }
    const domain::CodeLabels& labels() const { return m_labels; }
    QString labels(domain::CodeList list, const domain::CodeSet& keys) const;
    QString district(domain::District district) const;
    QString day(QDate date) const;
    QString minutes(int minutes) const;
    Tag tag(domain::ReferralStatus status) const;
    Tag tag(domain::SessionState state) const;
    QDate today() const { return m_today; }
    const QLocale& locale() const { return m_locale; }
    domain::UiLanguage language() const { return m_language; }

    static QString sessions(int count) { return tr("%Ln session(s)", nullptr, count); }
    static QString workshops(int count) { return tr("%Ln workshop(s)", nullptr, count); }
    static QString referrals(int count) { return tr("%Ln referral(s)", nullptr, count); }
    /// Where a text finds more than are listed.
    static QString newestHits(int count) { return tr("the newest %Ln hit(s)", nullptr, count); }
    static QString contacts(int count) { return tr("%Ln contact(s)", nullptr, count); }
    static QString organisations(int count) { return tr("%Ln organisation(s)", nullptr, count); }

private:
    /// What was searched for where name, place and role do not have it; empty where they do.
    QString foundIn(const storage::DirectoryListRow& row) const;

    domain::CodeLabels m_labels;
    domain::UiLanguage m_language;
    QLocale m_locale;
    QDate m_today;
    QString m_searched;
};

/// The facets of the lists, with the values that the file knows.
class Facets
{
    Q_DECLARE_TR_FUNCTIONS(Facets)

public:
    explicit Facets(const OpenFile& file) : m_file(file) {}

    Facet district() const;
    Facet code(const QString& key, const QString& name, domain::CodeList list) const;
    Facet staff() const;

    /// @param withComing whether records may lie in the future
    Facet period(bool withComing) const;
    std::vector<Facet> directory(bool withParts) const;
    std::vector<Facet> sessions() const;
    std::vector<Facet> workshops() const;
    std::vector<Facet> referrals() const;
    static std::vector<Choice> directoryOrders();
    static std::vector<Choice> sessionOrders();
    static std::vector<Choice> workshopOrders();
    static std::vector<Choice> referralOrders();

private:
    const OpenFile& m_file;
};

/// What the lists read for a filter.
RowSource directorySource(const OpenFile& file, const ListFilter& filter, search::DirectoryFilter::Part part);
RowSource sessionSource(const OpenFile& file, const ListFilter& filter);
RowSource workshopSource(const OpenFile& file, const ListFilter& filter);
RowSource referralSource(const OpenFile& file, const ListFilter& filter);

} // namespace spoton::viewmodels
