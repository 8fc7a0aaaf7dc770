// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QDate>
#include <QLocale>

#include <functional>

namespace spoton::domain {
class Places;
}

namespace spoton::viewmodels {

/// What the program around a file settles once for all view-models; set up in app.
struct Surroundings
{
    const domain::Places& places; ///< outlives them all
    domain::UiLanguage language = domain::UiLanguage::German;
    QLocale locale;
    std::function<QDateTime()> now = [] {
        return QDateTime::currentDateTime();
    };

    QDate today() const { return now().date(); }
};

} // namespace spoton::viewmodels
