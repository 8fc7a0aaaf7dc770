// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code_labels.h"

#include "base/fold.h"

#include <algorithm>

namespace spoton::domain {

const QString& CodeEntry::label(UiLanguage language) const
{
    const QString* labels[] = {&labelDe, &labelEn, &labelRu, &labelHsb};
    const QString* wanted = labels[std::size_t(language)];
    return wanted->isEmpty() ? labelDe : *wanted;
}

CodeEntry newCodeEntry(CodeList list, const QString& label)
{
    CodeEntry entry;
    entry.list = list;
    entry.labelDe = label.simplified();
    entry.key = base::fold(label).replace(u' ', u'-');
    return entry;
}

void CodeLabels::add(CodeEntry entry)
{
    auto& byText = m_byText[entry.list];
    for (const QString& text : {entry.key, entry.labelDe, entry.labelEn, entry.labelRu, entry.labelHsb}) {
        const QString folded = base::fold(text);
        if (!folded.isEmpty() && !byText.contains(folded))
            byText.insert(folded, entry.key);
    }
    m_byKey[entry.list].insert(entry.key, entry);
    auto& entries = m_entries[entry.list];
    const auto place =
        std::upper_bound(entries.begin(), entries.end(), entry,
                         [](const CodeEntry& a, const CodeEntry& b) { return a.position < b.position; });
    entries.insert(place, std::move(entry));
}

const std::vector<CodeEntry>& CodeLabels::entries(CodeList list) const
{
    static const std::vector<CodeEntry> kNone;
    const auto found = m_entries.constFind(list);
    return found == m_entries.cend() ? kNone : *found;
}

QString CodeLabels::label(CodeList list, const Code& key, UiLanguage language) const
{
    const auto entries = m_byKey.constFind(list);
    if (entries == m_byKey.cend())
        return key;
    const auto entry = entries->constFind(key);
    return entry == entries->cend() ? key : entry->label(language);
}

std::optional<Code> CodeLabels::find(CodeList list, const QString& text) const
{
    // A key as it is goes before what only folds like another: hi is Hindi, hy Armenian.
    if (const Code exact = text.trimmed().toLower(); contains(list, exact))
        return exact;
    const auto entries = m_byText.constFind(list);
    if (entries == m_byText.cend())
        return std::nullopt;
    const auto key = entries->constFind(base::fold(text));
    return key == entries->cend() ? std::nullopt : std::optional(*key);
}

bool CodeLabels::contains(CodeList list, const Code& key) const
{
    const auto entries = m_byKey.constFind(list);
    return entries != m_byKey.cend() && entries->contains(key);
}

bool CodeLabels::offers(CodeList list, const Code& key) const
{
    const QHash<Code, CodeEntry> entries = m_byKey.value(list);
    const auto entry = entries.constFind(key);
    return entry != entries.constEnd() && entry->active;
}

} // namespace spoton::domain
