// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/matches.h"

#include "base/fold.h"
#include "base/phone.h"

#include <QRegularExpression>

#include <algorithm>

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

QStringList phoneBeginnings(const QString& searched)
{
    QStringList beginnings;
    for (const base::PhoneNumber& typed : base::phoneNumbersIn(searched))
        beginnings += base::phoneBeginnings(QStringView(searched).sliced(typed.start, typed.length));
    return beginnings;
}

bool beginsWithOneOf(const QString& words, const QStringList& beginnings)
{
    const QStringList all = words.split(u' ');
    return std::ranges::any_of(all, [&](const QString& word) {
        return std::ranges::any_of(beginnings,
                                   [&](const QString& beginning) { return word.startsWith(beginning); });
    });
}

/// The numbers that the search found by their digits.
std::vector<Match> phoneMatches(const QString& text, const QString& searched)
{
    std::vector<Match> found;
    const QStringList beginnings = phoneBeginnings(searched);
    if (beginnings.isEmpty())
        return found;
    for (const base::PhoneNumber& number : base::phoneNumbersIn(text)) {
        if (beginsWithOneOf(base::phoneWords(QStringView(text).sliced(number.start, number.length)),
                            beginnings))
            found.push_back({int(number.start), int(number.length)});
    }
    return found;
}

/// Parts in order without those that overlap one of `first`.
std::vector<Match> merged(const std::vector<Match>& first, const std::vector<Match>& others)
{
    std::vector<Match> all = first;
    for (const Match& other : others) {
        if (std::ranges::none_of(first, [&](const Match& match) {
                return other.start < match.start + match.length && match.start < other.start + other.length;
            }))
            all.push_back(other);
    }
    std::ranges::sort(all, {}, &Match::start);
    return all;
}

} // namespace

std::vector<Match> matches(const QString& text, const QString& searched)
{
    static const QRegularExpression kSpaces(u"\\s+"_s);
    // An apostrophe within a word belongs to it, as it does in the search: Мар'яна.
    static const QRegularExpression kWord(u"[\\p{L}\\p{M}\\p{N}]+(?:['’ʼʹ`´‘][\\p{L}\\p{M}\\p{N}]+)*"_s);
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
    return merged(phoneMatches(text, searched), found);
}

QString foundPhone(const QStringList& phones, const QString& searched)
{
    const QStringList beginnings = phoneBeginnings(searched);
    for (const QString& phone : phones) {
        if (beginsWithOneOf(base::phoneWords(phone), beginnings))
            return phone;
    }
    return {};
}

} // namespace spoton::text
