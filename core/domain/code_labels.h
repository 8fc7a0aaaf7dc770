// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QHash>

#include <optional>

namespace spoton::domain {

/// One entry of a code list.
struct CodeEntry
{
    base::Id<CodeEntry> id;
    CodeList list = CodeList::Topic;
    Code key;
    QString labelDe;
    QString labelEn;
    QString labelRu;
    QString labelHsb;
    int position = 0;
    bool active = true;

    /// The label in that language, else in German.
    const QString& label(UiLanguage language) const;
};

/// A new entry with that label in German and a key made from it; the key is empty where the label has no
/// letter.
CodeEntry newCodeEntry(CodeList list, const QString& label);

/// The code lists of one file: what to show for a key and which key was meant.
class CodeLabels
{
public:
    void add(CodeEntry entry);

    /// The entries of a list in their order, retired ones included.
    const std::vector<CodeEntry>& entries(CodeList list) const;

    /// A key that is not in the list is its own label.
    QString label(CodeList list, const Code& key, UiLanguage language) const;

    /// The key meant by a key or by a label in any of the languages, without regard to case, spelling
    /// variants of letters, spacing and punctuation.
    std::optional<Code> find(CodeList list, const QString& text) const;

    bool contains(CodeList list, const Code& key) const;

    /// Whether it is in the list and not retired.
    bool offers(CodeList list, const Code& key) const;

private:
    QHash<CodeList, std::vector<CodeEntry>> m_entries;
    QHash<CodeList, QHash<QString, Code>> m_byText;
    QHash<CodeList, QHash<Code, CodeEntry>> m_byKey;
};

} // namespace spoton::domain
