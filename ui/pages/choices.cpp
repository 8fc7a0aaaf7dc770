// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/choices.h"

#include "domain/words.h"
#include "widgets/label.h"

#include <QActionGroup>
#include <QComboBox>
#include <QMenu>

using namespace Qt::StringLiterals;

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

void fillMenu(QMenu* menu, const viewmodels::Facet& facet, const QStringList& chosen,
              const std::function<void(const QString& key, bool on)>& choose)
{
    menu->clear();
    delete menu->findChild<QActionGroup*>({}, Qt::FindDirectChildrenOnly);
    auto* group = new QActionGroup(menu);
    using Policy = QActionGroup::ExclusionPolicy;
    group->setExclusionPolicy(facet.several ? Policy::None : Policy::ExclusiveOptional);
    for (const viewmodels::Choice& choice : facet.choices) {
        QAction* action = menu->addAction(QString(choice.words).replace(u'&', u"&&"_s));
        if (choice.district)
            action->setIcon(widgets::districtIcon(*choice.district));
        action->setCheckable(true);
        action->setChecked(chosen.contains(choice.key));
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu,
                         [choose, key = choice.key](bool on) { choose(key, on); });
    }
}

} // namespace spoton::pages
