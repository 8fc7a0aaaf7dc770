// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/key_names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spoton::text {

KeyNames::KeyNames() : m_enter(QCoreApplication::translate("KeyNames", "Enter", "the key")) {}

QString KeyNames::translate(const char* context, const char* source, const char*, int) const
{
    const QLatin1StringView key(source);
    const bool isEnter =
        QLatin1StringView(context) == "QShortcut"_L1 && (key == "Return"_L1 || key == "Enter"_L1);
    return isEnter ? m_enter : QString();
}

} // namespace spoton::text
