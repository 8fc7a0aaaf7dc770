// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/record_list.h"

#include <algorithm>

namespace spoton::viewmodels {
namespace {

/// Windows in view at most when the same records are read again.
constexpr int kWindowsInView = 3;
constexpr int kSeekStep = 1024; ///< rows looked through at once

struct Beginning
{
    RowCount count;
    std::vector<std::pair<int, std::vector<ListRow>>> windows;
};

} // namespace

base::Result<std::vector<ListRow>> RowSource::at(storage::Database& database,
                                                 const std::set<int>& places) const
{
    std::vector<ListRow> found;
    for (auto place = places.begin(); place != places.end();) {
        const int first = *place;
        int limit = 0;
        for (; place != places.end() && *place == first + limit; ++place)
            ++limit;
        SPOTON_ASSIGN(const auto some, rows(database, first, limit));
        found.insert(found.end(), some.begin(), some.end());
    }
    return found;
}

RecordList::RecordList(OpenFile& file, QObject* parent) : QAbstractListModel(parent), m_file(file)
{
    connect(&m_file, &OpenFile::changed, this, &RecordList::refresh);
}

void RecordList::show(RowSource source, const QString& searched)
{
    m_source = std::move(source);
    m_searched = searched;
    load(true);
}

void RecordList::refresh()
{
    if (m_source.rows && m_file.isOpen())
        load(false);
}

void RecordList::load(bool fresh)
{
    const int generation = ++*m_generation;
    m_wanted.clear();
    m_underWay.clear();
    QList<int> windows = fresh ? QList<int>() : m_used.mid(m_used.size() - kWindowsInView);
    if (windows.isEmpty())
        windows += 0;
    m_file.read(
        this,
        [source = m_source, generation, windows,
         current = m_generation](storage::Database& database) -> base::Result<Beginning> {
            Beginning beginning;
            if (*current != generation) // overtaken while it waited
                return beginning;
            SPOTON_ASSIGN(beginning.count, source.count(database));
            for (const int window : windows) {
                if (window > 0 && window * kWindow >= beginning.count.rows)
                    continue;
                SPOTON_ASSIGN(auto rows, source.rows(database, window * kWindow, kWindow));
                beginning.windows.emplace_back(window, std::move(rows));
            }
            return beginning;
        },
        [this, generation, fresh](base::Result<Beginning> beginning) {
            if (*m_generation != generation)
                return;
            if (!beginning) {
                Q_EMIT m_file.failed(beginning.error());
                return;
            }
            beginResetModel();
            m_windows.clear();
            m_used.clear();
            m_count = beginning->count.rows;
            m_words = beginning->count.words;
            m_loaded = true;
            for (auto& [window, rows] : beginning->windows) {
                if (m_count > 0)
                    keep(window, std::move(rows));
            }
            endResetModel();
            Q_EMIT loaded(fresh);
        });
}

int RecordList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

Qt::ItemFlags RecordList::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant RecordList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    const ListRow* found = row(index.row());
    if (!found)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return found->title;
    case Qt::AccessibleDescriptionRole: {
        QStringList words{found->second, found->place, found->tag.words};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case RowRole:
        return QVariant::fromValue(*found);
    case IdRole:
        return found->id;
    default:
        return {};
    }
}

const ListRow* RecordList::row(int place) const
{
    const int window = place / kWindow;
    const auto found = m_windows.constFind(window);
    if (found == m_windows.constEnd()) {
        want(window);
        return nullptr;
    }
    if (m_used.isEmpty() || m_used.back() != window) {
        m_used.removeOne(window);
        m_used.append(window);
    }
    const auto within = std::size_t(place % kWindow);
    return within < found->size() ? &(*found)[within] : nullptr;
}

void RecordList::want(int window) const
{
    if (m_underWay.contains(window))
        return;
    m_wanted.insert(window);
    if (m_asked)
        return;
    m_asked = true;
    // A view asks for many rows while it paints; what it wants is known when it is done.
    QMetaObject::invokeMethod(const_cast<RecordList*>(this), &RecordList::readWanted, Qt::QueuedConnection);
}

void RecordList::readWanted()
{
    m_asked = false;
    const QSet<int> wanted = std::exchange(m_wanted, {});
    for (const int window : wanted) {
        if (m_windows.contains(window) || window * kWindow >= m_count)
            continue;
        m_underWay.insert(window);
        m_file.read(
            this,
            [source = m_source, window](storage::Database& database) {
                return source.rows(database, window * kWindow, kWindow);
            },
            [this, window, generation = m_generation->load()](base::Result<std::vector<ListRow>> rows) {
                if (*m_generation != generation)
                    return;
                m_underWay.remove(window);
                // There may be fewer rows than when the view asked.
                if (!rows || window * kWindow >= m_count)
                    return;
                keep(window, std::move(*rows));
                Q_EMIT dataChanged(index(window * kWindow),
                                   index(std::min((window + 1) * kWindow, m_count) - 1));
            });
    }
}

void RecordList::keep(int window, std::vector<ListRow> rows)
{
    m_windows.emplace(window, std::move(rows));
    m_used.removeOne(window);
    m_used.append(window);
    while (m_used.size() > kMostWindows)
        m_windows.remove(m_used.takeFirst());
}

int RecordList::placeOf(qint64 id, bool organisation) const
{
    for (auto window = m_windows.begin(); window != m_windows.end(); ++window) {
        for (std::size_t i = 0; i < window->size(); ++i) {
            if ((*window)[i].id == id && (*window)[i].organisation == organisation)
                return window.key() * kWindow + int(i);
        }
    }
    return -1;
}

void RecordList::seek(qint64 id, bool organisation, std::function<void(int place)> then)
{
    const int generation = *m_generation;
    m_file.read(
        this,
        [source = m_source, id, organisation, generation,
         current = m_generation](storage::Database& database) -> base::Result<int> {
            for (int first = 0; *current == generation; first += kSeekStep) {
                SPOTON_ASSIGN(const auto step, source.rows(database, first, kSeekStep));
                if (step.empty())
                    break;
                const auto found = std::ranges::find_if(step, [&](const ListRow& row) {
                    return row.id == id && row.organisation == organisation;
                });
                if (found != step.end())
                    return first + int(found - step.begin());
            }
            return -1;
        },
        [this, generation, then = std::move(then)](const base::Result<int>& place) {
            if (place && *place >= 0 && *m_generation == generation)
                then(*place);
        });
}

int RecordList::heldRows() const
{
    int held = 0;
    for (const auto& rows : m_windows)
        held += int(rows.size());
    return held;
}

} // namespace spoton::viewmodels
