// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_source.h"

#include "support/results.h"

#include <catch2/generators/catch_generators.hpp>

#include <QBuffer>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using exchange::TextSource;

namespace {

QString textOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    TextSource source = must(TextSource::open(buffer));
    QString text;
    for (QString block = must(source.read()); !block.isEmpty(); block = must(source.read()))
        text += block;
    return text;
}

QByteArray encoded(const QString& text, QStringEncoder::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder(text);
}

} // namespace

TEST_CASE("TextSource: a text is the same in every encoding, with and without a byte order mark")
{
    const QString text = GENERATE(u"Name;Ort\nMüller;Weinböhla\n"_s, u"Name\nНаталья 😀\n"_s, u"abc"_s,
                                  QString(QString(40000, u'ä') + u"\nend"_s), QString(QString(65535, u'x') + u"😀Ω\n"_s));
    CHECK(textOf(text.toUtf8()) == text);
    CHECK(textOf("\xEF\xBB\xBF" + text.toUtf8()) == text);
    CHECK(textOf(encoded(text, QStringEncoder::Utf16LE, true)) == text);
    CHECK(textOf(encoded(text, QStringEncoder::Utf16BE, true)) == text);
}

TEST_CASE("TextSource: UTF-16 is known without a mark where the text is Latin")
{
    const QString text = u"Name;Ort\nMüller;Weinböhla\n"_s;
    CHECK(textOf(encoded(text, QStringEncoder::Utf16LE, false)) == text);
    CHECK(textOf(encoded(text, QStringEncoder::Utf16BE, false)) == text);
}

TEST_CASE("TextSource: what is no UTF-8 is Windows-1252, also when that shows late")
{
    CHECK(textOf("M\xFCller \x84\x80\x93 \x8Eofie") == u"Müller „€“ Žofie");
    const QString far = QString(200'000, u'x');
    CHECK(textOf(far.toUtf8() + "\xFC") == far + u'ü');
}

TEST_CASE("TextSource: CR LF, CR and LF all end a line, wherever a block ends")
{
    CHECK(textOf("a\r\nb\rc\nd\r\n\r\ne\r") == u"a\nb\nc\nd\n\ne\n");
    const int length = GENERATE(65534, 65535, 65536, 65537);
    const QByteArray line(length, 'x');
    CHECK(textOf(line + "\r\nb\r\n") == QString::fromUtf8(line + "\nb\n"));
    CHECK(textOf(line + "\r\rb") == QString::fromUtf8(line + "\n\nb"));
}

TEST_CASE("TextSource: letters of several bytes survive the end of a block")
{
    CHECK(rc::check([] {
        const int length = *rc::gen::inRange(65520, 65545);
        const QString text = QString(length, u'x') + u"яя😀ž\nend"_s;
        RC_ASSERT(textOf(text.toUtf8()) == text);
        RC_ASSERT(textOf(encoded(QString(length / 2, u'ä') + text, QStringEncoder::Utf16LE, true))
                  == QString(length / 2, u'ä') + text);
    }));
}

TEST_CASE("TextSource: an empty file has no text")
{
    CHECK(textOf({}) == QString());
    CHECK(textOf("\xEF\xBB\xBF") == QString());
    CHECK(textOf("\xFF\xFE") == QString());
}
