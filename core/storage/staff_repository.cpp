// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/staff_repository.h"

#include "storage/record_tables.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {

base::Result<std::vector<domain::Staff>> allStaff(Database& database)
{
    SPOTON_ASSIGN(Statement select,
                  database.prepare(sqlOf<domain::Staff>().select + u" ORDER BY order_key(name), id"_s));
    std::vector<domain::Staff> staff;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return staff;
        staff.push_back(readRecord<domain::Staff>(select));
    }
}

base::Done saveStaff(Batch& batch, domain::Staff& staff)
{
    return saveRecord(batch, staff);
}

} // namespace spoton::storage
