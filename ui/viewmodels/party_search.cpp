// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/party_search.h"

#include "storage/record_windows.h"
#include "viewmodels/record_rows.h"

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {

void suggestParties(OpenFile& file, QObject* context, Sought sought, const QString& typed,
                    std::function<void(std::vector<ListRow>)> then)
{
    using Part = search::DirectoryFilter::Part;
    std::vector<Part> parts;
    if (sought != Sought::Contacts)
        parts.push_back(Part::Organisations);
    if (sought != Sought::Organisations)
        parts.push_back(Part::Contacts);
    file.read(
        context,
        [parts, typed,
         words = RowWords(file, typed)](storage::Database& database) -> base::Result<std::vector<ListRow>> {
            std::vector<ListRow> rows;
            for (const Part part : parts) {
                const search::DirectoryFilter filter{.text = typed, .part = part};
                SPOTON_ASSIGN(const auto found, storage::listRows(database, filter, 0, kSuggestions));
                // However many organisations there are, people keep room.
                if (!rows.empty())
                    rows.resize(std::min(rows.size(), std::max(std::size_t(kSuggestions) - found.size(),
                                                               std::size_t(kSuggestions) / 2)));
                for (const storage::DirectoryListRow& row : found) {
                    if (rows.size() == std::size_t(kSuggestions))
                        break;
                    rows.push_back(words.row(row));
                    if (parts.size() > 1 && !row.isOrganisation)
                        rows.back().icon = u"user"_s;
                }
            }
            return rows;
        },
        [then = std::move(then)](base::Result<std::vector<ListRow>> rows) {
            if (rows)
                then(std::move(*rows));
        });
}

} // namespace spoton::viewmodels
