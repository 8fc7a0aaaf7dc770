// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/party_search.h"

#include "storage/record_windows.h"
#include "viewmodels/record_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {

namespace {

using Part = search::DirectoryFilter::Part;

constexpr auto kRoom = std::size_t(kSuggestions);

base::Result<std::vector<ListRow>> suggestions(storage::Database& database, const RowWords& words,
                                               const std::vector<Part>& parts, search::DirectoryFilter filter)
{
    std::vector<ListRow> rows;
    for (const bool byName : {true, false}) {
        filter.byName = byName;
        const std::size_t before = rows.size();
        const std::size_t room = kRoom - before;
        for (const Part part : parts) {
            if (room == 0)
                return rows;
            filter.part = part;
            SPOTON_ASSIGN(const auto found, storage::listRows(database, filter, 0, kSuggestions));
            std::vector<ListRow> more;
            for (const storage::DirectoryListRow& row : found) {
                if (std::ranges::any_of(rows, [&](const ListRow& shown) { return shown.id == row.id; }))
                    continue;
                more.push_back(words.row(row));
                if (parts.size() > 1 && !row.isOrganisation)
                    more.back().icon = u"user"_s;
            }
            // However many organisations there are, people keep room.
            const std::size_t left = std::max(room - std::min(more.size(), room), room / 2);
            rows.resize(std::min(rows.size(), before + left));
            more.resize(std::min(more.size(), kRoom - rows.size()));
            rows.insert(rows.end(), more.begin(), more.end());
        }
    }
    return rows;
}

} // namespace

void suggestParties(OpenFile& file, QObject* context, Sought sought, const QString& typed,
                    std::function<void(std::vector<ListRow>)> then)
{
    std::vector<Part> parts;
    if (sought != Sought::Contacts)
        parts.push_back(Part::Organisations);
    if (sought != Sought::Organisations)
        parts.push_back(Part::Contacts);
    file.read(
        context,
        [parts, typed, words = RowWords(file, typed)](storage::Database& database) {
            return suggestions(database, words, parts, {.text = typed});
        },
        [then = std::move(then)](base::Result<std::vector<ListRow>> rows) {
            if (rows)
                then(std::move(*rows));
        });
}

} // namespace spoton::viewmodels
