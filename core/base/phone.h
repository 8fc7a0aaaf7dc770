// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Phone numbers are kept as typed and compared by their digits, with +49 for a leading 0: "0351/123 45" is
/// "+49 (351) 123-45".
namespace spoton::base {

/// Part of a text that may be a phone number: at least four digits and what is written between them.
struct PhoneNumber
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// In order, none overlapping; digits that are part of a word are none.
std::vector<PhoneNumber> phoneNumbersIn(const QString& text);

/// What a search looks a text's numbers up by, in any spelling: for each of them two words that no folded
/// text has, one of the number as read forwards, one backwards. Single spaces between.
QString phoneWords(QStringView text);

/// With what the words of a number begin that `typed`, a number, is the beginning or the end of.
QStringList phoneBeginnings(QStringView typed);

} // namespace spoton::base
