// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/list_row.h"
#include "viewmodels/open_file.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <atomic>
#include <memory>
#include <set>

namespace spoton::viewmodels {

/// How many rows there are, as a number and in words.
struct RowCount
{
    int rows = 0;
    QString words;
};

/// Where the rows of a list come from; all of it runs on the file's thread.
struct RowSource
{
    std::function<base::Result<RowCount>(storage::Database&)> count;
    std::function<base::Result<std::vector<ListRow>>(storage::Database&, int first, int limit)> rows;

    /// The rows at those places; neighbours are read at once.
    base::Result<std::vector<ListRow>> at(storage::Database& database, const std::set<int>& places) const;
};

/// A list of records that holds only the rows about to be seen: it knows how many there are and reads them in
/// windows. A row that is still on its way is an empty one.
class RecordList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        RowRole = Qt::UserRole, ///< the ListRow
        IdRole
    };

    static constexpr int kWindow = 64;      ///< rows read at once
    static constexpr int kMostWindows = 12; ///< windows kept

    explicit RecordList(OpenFile& file, QObject* parent = nullptr);

    /// Shows other records. `searched` are the words to mark in them.
    void show(RowSource source, const QString& searched = {});

    /// Reads the same records again, those in view at once, keeping what is shown until they are there.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const QString& searched() const { return m_searched; }
    bool isLoaded() const { return m_loaded; }
    const QString& countInWords() const { return m_words; }

    /// The place of a record among the rows held; -1 where it is not among them.
    int placeOf(qint64 id, bool organisation = false) const;

    /// Looks for a record among all rows, also those that are not held, and calls back unless it is none of
    /// them or others are shown by then.
    void seek(qint64 id, bool organisation, std::function<void(int place)> then);

    /// Rows held in memory, never more than kWindow × kMostWindows.
    int heldRows() const;

Q_SIGNALS:
    /// The count and the first rows are those of the source; `fresh` where it is another source than before.
    void loaded(bool fresh);

private:
    const ListRow* row(int place) const;
    void want(int window) const;
    void readWanted();
    void keep(int window, std::vector<ListRow> rows);
    void load(bool fresh);

    OpenFile& m_file;
    RowSource m_source;
    QString m_searched;
    QString m_words;
    int m_count = 0;
    bool m_loaded = false;
    std::shared_ptr<std::atomic<int>> m_generation = std::make_shared<std::atomic<int>>(0);
    QHash<int, std::vector<ListRow>> m_windows;
    mutable QList<int> m_used;  ///< windows, the one used last at the end
    mutable QSet<int> m_wanted; ///< asked for by the view and not read yet
    mutable bool m_asked = false;
    QSet<int> m_underWay;
};

} // namespace spoton::viewmodels
