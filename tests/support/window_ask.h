// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/results.h"
#include "support/window_kit.h"

#include <exception>

namespace spoton::tests {

/// Runs `job` with the open file on its thread and gives back what it returned; what it throws ends the case.
template<class Job>
auto with(viewmodels::OpenFile& file, Job job)
{
    using Answer = std::invoke_result_t<Job&, storage::Database&>;
    constexpr bool kNone = std::is_void_v<Answer>;
    std::optional<std::conditional_t<kNone, bool, Answer>> answer;
    std::exception_ptr thrown;
    file.read(
        &file,
        [&](storage::Database& database) -> base::Result<bool> {
            try {
                if constexpr (kNone) {
                    job(database);
                    answer = true;
                } else {
                    answer = job(database);
                }
            } catch (...) {
                thrown = std::current_exception();
            }
            return true;
        },
        [](const base::Result<bool>& ran) { must(ran); });
    settle(file);
    if (thrown)
        std::rethrow_exception(thrown);
    if constexpr (!kNone)
        return std::move(answer).value();
}

/// From now on nothing fits into the file any more, as on a disk that is full, or again all does.
inline void setDiskFull(viewmodels::OpenFile& file, bool full)
{
    with(file, [full](storage::Database& database) {
        // As small as it can get: as many pages as there are, none of them free.
        if (full)
            must(database.connection().execute(QStringLiteral("PRAGMA max_page_count = 1")));
        else
            must(database.connection().execute(QStringLiteral("PRAGMA max_page_count = 1073741823")));
    });
}

/// Longer than what free pages have room for.
inline QString longText()
{
    return QString(60'000, QLatin1Char('x'));
}

} // namespace spoton::tests
