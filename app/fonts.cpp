// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <fontconfig/fontconfig.h>

#include <tuple>

namespace spoton {

std::jthread readFontFiles()
{
    return std::jthread([] { FcInit(); });
}

std::jthread listFonts()
{
    return std::jthread([] { std::ignore = QFontDatabase::families(); });
}

} // namespace spoton
