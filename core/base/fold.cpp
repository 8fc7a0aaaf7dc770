// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include "base/decomposed.h"

#include <QHash>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace spoton::base {
namespace {

struct Mapping
{
    QStringView from;
    QStringView to;
};

// Single letters that Unicode decomposition leaves as they are. й and ё arrive here as и and е.
constexpr std::array kLetters{
    Mapping{u"ß", u"ss"}, Mapping{u"ł", u"l"},     Mapping{u"đ", u"d"},     Mapping{u"ð", u"d"},
    Mapping{u"ø", u"o"},  Mapping{u"æ", u"a"},     Mapping{u"œ", u"o"},     Mapping{u"ı", u"i"},
    Mapping{u"þ", u"th"}, Mapping{u"ə", u"e"},     Mapping{u"ħ", u"h"},     Mapping{u"ŋ", u"n"},
    Mapping{u"а", u"a"},  Mapping{u"б", u"b"},     Mapping{u"в", u"v"},     Mapping{u"г", u"g"},
    Mapping{u"ґ", u"g"},  Mapping{u"д", u"d"},     Mapping{u"е", u"e"},     Mapping{u"є", u"ie"},
    Mapping{u"ж", u"s"},  Mapping{u"з", u"s"},     Mapping{u"и", u"i"},     Mapping{u"і", u"i"},
    Mapping{u"ј", u"i"},  Mapping{u"к", u"k"},     Mapping{u"л", u"l"},     Mapping{u"љ", u"li"},
    Mapping{u"м", u"m"},  Mapping{u"н", u"n"},     Mapping{u"њ", u"ni"},    Mapping{u"о", u"o"},
    Mapping{u"п", u"p"},  Mapping{u"р", u"r"},     Mapping{u"с", u"s"},     Mapping{u"т", u"t"},
    Mapping{u"ћ", u"c"},  Mapping{u"ђ", u"d"},     Mapping{u"у", u"u"},     Mapping{u"ф", u"f"},
    Mapping{u"х", u"c"},  Mapping{u"ц", u"s"},     Mapping{u"ч", u"c"},     Mapping{u"џ", u"ds"},
    Mapping{u"ш", u"s"},  Mapping{u"щ", u"sc"},    Mapping{u"ъ", u""},      Mapping{u"ы", u"i"},
    Mapping{u"ь", u""},   Mapping{u"э", u"e"},     Mapping{u"ю", u"iu"},    Mapping{u"я", u"ia"},
    Mapping{u"j", u"i"},  Mapping{u"y", u"i"},     Mapping{u"w", u"v"},     Mapping{u"z", u"s"},
    Mapping{u"x", u"ks"}, Mapping{u"'", u""},      Mapping{u"’", u""},      Mapping{u"‘", u""},
    Mapping{u"ʼ", u""},   Mapping{u"ʹ", u""},      Mapping{u"`", u""},      Mapping{u"´", u""},
    Mapping{u"ـ", u""},   Mapping{u"\u200c", u""}, Mapping{u"\u200d", u""}, Mapping{u"\u00ad", u""},
};

// Groups of Latin letters that stand for one sound, the longest first. Their first letters tell where the
// transcriptions of one Cyrillic letter differ: ч is tsch, tch, ch or č; ц is ts, tz, c or z.
constexpr std::array kGroups{
    Mapping{u"schtsch", u"sc"}, Mapping{u"shch", u"sc"}, Mapping{u"tsch", u"c"}, Mapping{u"sch", u"s"},
    Mapping{u"tch", u"c"},      Mapping{u"sh", u"s"},    Mapping{u"zh", u"s"},   Mapping{u"kh", u"c"},
    Mapping{u"ch", u"c"},       Mapping{u"ts", u"s"},    Mapping{u"tz", u"s"},   Mapping{u"ph", u"f"},
    Mapping{u"ae", u"a"},       Mapping{u"oe", u"o"},    Mapping{u"ue", u"u"},
};

// "ue" is no umlaut behind a vowel or q (neue, Quelle), but folding it all the same keeps both sides alike.

/// Every letter of every name passes here, so it is looked up rather than searched for.
const Mapping* letterFor(QChar c)
{
    static const QHash<QChar, const Mapping*> kByLetter = [] {
        QHash<QChar, const Mapping*> byLetter;
        for (const Mapping& letter : kLetters)
            byLetter.insert(letter.from.front(), &letter);
        return byLetter;
    }();
    return kByLetter.value(c, nullptr);
}

/// One word, already decomposed and without marks, group by group.
QString foldWord(QStringView word)
{
    QString out;
    const auto add = [&out](QStringView letters) {
        for (const QChar c : letters) {
            if (!out.isEmpty() && out.back() == c && !c.isDigit())
                continue; // double letters and runs of i
            out += c;
        }
    };
    for (qsizetype i = 0; i < word.size();) {
        const QStringView rest = word.sliced(i);
        const Mapping* group = nullptr;
        for (const Mapping& candidate : kGroups) {
            if (candidate.from.front() == rest.front() && rest.startsWith(candidate.from)) {
                group = &candidate;
                break;
            }
        }
        if (group) {
            add(group->to);
            i += group->from.size();
        } else {
            const Mapping* letter = letterFor(word[i]);
            add(letter ? letter->to : rest.first(1));
            ++i;
        }
    }
    // Jelena, Yelena and Елена; Євген and Evgen.
    if (out.size() > 2 && out.startsWith("ie"_L1))
        out.remove(0, 1);
    return out;
}

/// Folding can bring letters together that form a group again ("ssch"), so it is repeated until it rests.
QString foldToRest(QString word)
{
    for (;;) {
        QString next = foldWord(word);
        if (next == word)
            return next;
        word = std::move(next);
    }
}

bool joinsWords(char32_t c)
{
    const Mapping* letter = c <= 0xffff ? letterFor(QChar(char16_t(c))) : nullptr;
    return letter && letter->to.isEmpty();
}

QStringList words(QStringView text)
{
    QStringList found;
    QString word;
    for (const char32_t c : decomposed(text).toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
            continue;
        if (QChar::isLetterOrNumber(c) || category == QChar::Mark_SpacingCombining || joinsWords(c)) {
            word += QChar::fromUcs4(c);
        } else if (!word.isEmpty()) {
            found += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        found += word;
    return found;
}

} // namespace

QString fold(QStringView text)
{
    QString out;
    for (const QString& word : words(text)) {
        const QString folded = foldToRest(word);
        if (folded.isEmpty())
            continue;
        if (!out.isEmpty())
            out += u' ';
        out += folded;
    }
    return out;
}

QStringList foldBeginnings(QStringView word)
{
    QStringList beginnings;
    const auto add = [&beginnings](const QString& folded) {
        if (!folded.isEmpty() && !beginnings.contains(folded))
            beginnings += folded;
    };
    const QString folded = fold(word);
    add(folded);
    // The folded word too: a group can come from other letters, as the "ts" of Братский does.
    for (const QString& start : {word.toString().toCaseFolded(), folded}) {
        for (const Mapping& group : kGroups) {
            for (qsizetype typed = group.from.size() - 1; typed > 0; --typed) {
                if (start.endsWith(group.from.first(typed)))
                    add(fold(QString(start + group.from.sliced(typed))));
            }
        }
    }
    // What begins with "ie" will have lost its i.
    const qsizetype last = folded.lastIndexOf(u' ') + 1;
    if (const QStringView typed = QStringView(folded).sliced(last); typed == "i"_L1 || typed == "ie"_L1)
        add(folded.first(last) + u'e');
    return beginnings;
}

} // namespace spoton::base
