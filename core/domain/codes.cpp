// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"

#include <algorithm>
#include <utility>

namespace spoton::domain {

CodeSet::CodeSet(QStringList codes) : m_codes(std::move(codes))
{
    m_codes.removeAll(QString());
    std::sort(m_codes.begin(), m_codes.end());
    m_codes.erase(std::unique(m_codes.begin(), m_codes.end()), m_codes.end());
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
