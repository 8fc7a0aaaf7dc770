// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/matches.h"

#include "base/fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace spoton::text {
namespace {

/// How many letters from the start of `word` fold to `form`; 0 where its beginning is another one. Doubled
/// letters at the end belong to it.
int matchedLength(QStringView word, const QString& form)
{
    for (qsizetype length = 1; length <= word.size(); ++length) {
        const QString folded = base::fold(word.first(length));
        if (folded.startsWith(form)) {
            while (length < word.size() && base::fold(word.first(length + 1)) == folded)
                ++length;
            return int(length);
        }
    }
    return 0;
}

} // namespace

std::vector<Match> matches(const QString& text, const QString& searched)
{
    static const QRegularExpression kSpaces(u"\\s+"_s);
    // An apostrophe within a word belongs to it, as it does in the search: Мар'яна.
    static const QRegularExpression kWord(
        u"[\\p{L}\\p{M}\\p{N}]+(?:['’ʼʹ`´‘][\\p{L}\\p{M}\\p{N}]+)*"_s);
    QStringList forms;
    for (const QString& typed : searched.split(kSpaces, Qt::SkipEmptyParts)) {
        for (const QString& form : base::foldBeginnings(typed))
            forms += form.split(u' ');
    }
    std::vector<Match> found;
    if (forms.isEmpty())
        return found;
    auto words = kWord.globalMatch(text);
    while (words.hasNext()) {
        const QRegularExpressionMatch word = words.next();
        int longest = 0;
        for (const QString& form : std::as_const(forms))
            longest = std::max(longest, matchedLength(word.capturedView(), form));
        if (longest > 0)
            found.push_back({int(word.capturedStart()), longest});
    }
    return found;
}

} // namespace spoton::text
