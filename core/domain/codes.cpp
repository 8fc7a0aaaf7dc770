// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"

#include <algorithm>

namespace spoton::domain {

CodeSet::CodeSet(QStringList codes)
{
    for (const QString& code : codes)
        insert(code);
}

void CodeSet::insert(const Code& code)
{
    if (code.isEmpty())
        return;
    const auto place = std::lower_bound(m_codes.begin(), m_codes.end(), code);
    if (place == m_codes.end() || *place != code)
        m_codes.insert(place, code);
}

} // namespace spoton::domain
