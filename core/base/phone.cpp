// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phone.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::base {
namespace {

constexpr qsizetype kFewestDigits = 4;

// Folding drops them, since they are neither letters nor digits.
constexpr QChar kForwards = u'→';
constexpr QChar kBackwards = u'←';

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString digitsOf(QStringView number)
{
    QString digits;
    for (const QChar c : number) {
        if (isDigit(c))
            digits += c;
    }
    return digits;
}

/// The digits with the code of the country, where the number says it or is one of this country.
QString withCountry(QStringView number)
{
    const QString digits = digitsOf(number);
    const bool international = number.startsWith(u'+') || digits.startsWith("00"_L1);
    if (!international)
        return digits.startsWith(u'0') ? u"49"_s + digits.sliced(1) : digits;
    // +49 (0)351: that 0 is dialled within the country only.
    const QString dialled = digitsOf(number.toString().remove("(0)"_L1));
    return number.startsWith(u'+') ? dialled : dialled.sliced(std::min<qsizetype>(2, dialled.size()));
}

QString backwards(QString digits)
{
    std::ranges::reverse(digits);
    return digits;
}

} // namespace

std::vector<PhoneNumber> phoneNumbersIn(const QString& text)
{
    static const QRegularExpression kNumber(
        u"(?<![\\p{L}\\p{N}])\\+?\\(?[0-9](?:[ \\t\\x{a0}\\x{2009}\\x{202f}()/.\\-\\x{2010}-\\x{2013}]*[0-9])*(?![\\p{L}\\p{N}])"_s);
    std::vector<PhoneNumber> numbers;
    auto found = kNumber.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (std::ranges::count_if(match.capturedView(), isDigit) >= kFewestDigits)
            numbers.push_back({match.capturedStart(), match.capturedLength()});
    }
    return numbers;
}

QString phoneWords(QStringView text)
{
    const QString all = text.toString();
    QStringList words;
    for (const PhoneNumber& number : phoneNumbersIn(all)) {
        const QString digits = withCountry(text.sliced(number.start, number.length));
        words += kForwards + digits;
        words += kBackwards + backwards(digits);
    }
    return words.join(u' ');
}

QStringList phoneBeginnings(QStringView typed)
{
    return {kForwards + withCountry(typed), kBackwards + backwards(digitsOf(typed))};
}

} // namespace spoton::base
