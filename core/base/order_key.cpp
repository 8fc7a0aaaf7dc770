// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/order_key.h"

#include "base/decomposed.h"

#include <QList>

namespace spoton::base {
namespace {

// Sorts before all that a key is made of, so that a text comes before those that go on.
constexpr QChar kEnd(0x01);

/// The Latin letters that Unicode leaves as they are although a register has them with others.
QStringView standsWith(char32_t letter)
{
    switch (letter) {
    case U'ß':
        return u"ss";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ø':
        return u"o";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ı':
        return u"i";
    case U'þ':
        return u"th";
    case U'ə':
        return u"e";
    case U'ħ':
        return u"h";
    case U'ŋ':
        return u"n";
    default:
        return {};
    }
}

/// Apostrophes, what transcriptions write for sounds without a letter, and the Arabic line that only
/// stretches.
bool isSilent(char32_t c)
{
    switch (c) {
    case U'\'':
    case U'’':
    case U'‘':
    case U'`':
    case U'ʹ':
    case U'ʺ':
    case U'ʻ':
    case U'ʼ':
    case U'ʽ':
    case U'ʾ':
    case U'ʿ':
    case U'ـ':
        return true;
    default:
        return QChar::category(c) == QChar::Other_Format;
    }
}

class KeyMaker
{
public:
    QString make(QStringView text)
    {
        // An acute accent for an apostrophe would come apart into a space and a mark.
        const QList<uint> codePoints = decomposed(text.toString().remove(u'´')).toUcs4();
        m_key.reserve(2 * text.size() + 2);
        for (const char32_t c : codePoints)
            add(c);
        endNumber();
        return m_key;
    }

private:
    void add(char32_t c)
    {
        if (const int digit = QChar::digitValue(c); digit >= 0) {
            beginWord();
            m_number += QChar(char16_t(u'0' + digit));
            return;
        }
        endNumber();
        if (isSilent(c))
            return;
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
            addMark(c);
        else if (QChar::isLetterOrNumber(c) || category == QChar::Mark_SpacingCombining)
            addLetter(c);
        else
            m_between = !m_key.isEmpty();
    }

    void addLetter(char32_t c)
    {
        beginWord();
        if (const QStringView letters = standsWith(c); !letters.isEmpty())
            m_key += letters;
        else
            m_key += QChar::fromUcs4(c);
    }

    /// Those that Unicode sorts among each other are ornaments; the others are vowels in the scripts of
    /// India.
    void addMark(char32_t c)
    {
        if (c == U'\u0306' && m_key.endsWith(u'и'))
            m_key.back() = u'й'; // a letter of its own
        else if (QChar::combiningClass(c) == 0 && !m_key.isEmpty() && !m_between && m_key.back().isLetter())
            m_key += QChar::fromUcs4(c);
    }

    void beginWord()
    {
        if (m_between)
            m_key += u' ';
        m_between = false;
    }

    /// How many digits a number has goes before them: 1 to 8, or a 9 and how many more than 8.
    void endNumber()
    {
        if (m_number.isEmpty())
            return;
        qsizetype zeros = 0;
        while (zeros + 1 < m_number.size() && m_number[zeros] == u'0')
            ++zeros;
        qsizetype digits = m_number.size() - zeros;
        for (; digits > 8; digits -= 8)
            m_key += u'9';
        m_key += QChar(char16_t(u'0' + digits));
        m_key += QStringView(m_number).sliced(zeros);
        m_number.clear();
    }

    QString m_key;
    QString m_number; ///< the digits of one that has begun
    bool m_between = false;
};

} // namespace

QString orderKey(QStringView text)
{
    return KeyMaker().make(text) + kEnd + text.trimmed();
}

} // namespace spoton::base
