// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/choices.h"

#include "domain/words.h"
#include "widgets/label.h"

#include <QComboBox>

namespace spoton::pages {
namespace {

constexpr int kNotOffered = Qt::UserRole + 1; ///< an entry that is there only as long as it is shown

} // namespace

void fillCodes(QComboBox* box, const viewmodels::OpenFile& file, domain::CodeList list, const QString& none)
{
    box->addItem(none, QString());
    for (const domain::CodeEntry& entry : file.facts().labels.entries(list)) {
        if (entry.active)
            box->addItem(entry.label(file.language()), entry.key);
    }
}

void showCode(QComboBox* box, const viewmodels::OpenFile& file, domain::CodeList list,
              const domain::Code& code)
{
    if (const int before = box->findData(true, kNotOffered); before >= 0 && box->itemData(before) != code)
        box->removeItem(before);
    if (box->findData(code) < 0) {
        box->addItem(file.label(list, code), code);
        box->setItemData(box->count() - 1, true, kNotOffered);
    }
    box->setCurrentIndex(box->findData(code));
}

void fillStaff(QComboBox* box, const viewmodels::OpenFile& file)
{
    box->addItem(QString(), 0);
    for (const domain::Staff& person : file.facts().staff)
        box->addItem(person.name, person.id.value);
}

void fillDistricts(QComboBox* box, domain::UiLanguage language)
{
    for (const auto& [district, key] : base::EnumKeys<domain::District>::entries)
        box->addItem(widgets::districtIcon(district), domain::label(district, language), QString(key));
}

} // namespace spoton::pages
