// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/open_file.h"

class QComboBox;

/// The entries of boxes in which one chooses among what the file has, each with its key or id as data.
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

} // namespace spoton::pages
