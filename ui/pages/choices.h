// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/list_filter.h"
#include "viewmodels/open_file.h"

#include <functional>

class QComboBox;
class QMenu;

/// The entries of boxes and menus in which one chooses among what the file has, each with its key or id as
/// data.
namespace spoton::pages {

/// Adds an entry for none, then the codes of the list that are offered.
void fillCodes(QComboBox* box, const viewmodels::OpenFile& file, domain::CodeList list,
               const QString& none = {});

/// Makes that code the current one, also where it is not offered any more.
void showCode(QComboBox* box, const viewmodels::OpenFile& file, domain::CodeList list,
              const domain::Code& code);

/// Adds an entry for none, with the id 0, then everybody who works with the file.
void fillStaff(QComboBox* box, const viewmodels::OpenFile& file);

void fillDistricts(QComboBox* box, domain::UiLanguage language);

/// Replaces the entries by what can be chosen: each is ticked where it is, at most one unless several can be.
/// `choose` is told what is ticked, or not any more; whatever else that takes the tick from is not told.
void fillMenu(QMenu* menu, const viewmodels::Facet& facet, const QStringList& chosen,
              const std::function<void(const QString& key, bool on)>& choose);

} // namespace spoton::pages
