// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_source.h"

#include <QIODevice>

#include <array>

using namespace Qt::StringLiterals;

namespace spoton::exchange {
namespace {

constexpr qint64 kBlock = qint64(64) * 1024;

// What Windows-1252 has at 0x80 … 0x9F where Latin-1 has control characters (whatwg.org, "windows-1252").
constexpr std::array<char16_t, 32> kWindows1252{
    0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[i] = byte >= 0x80 && byte < 0xa0 ? QChar(kWindows1252[byte - 0x80U]) : QChar(char16_t(byte));
    }
    return text;
}

} // namespace

TextSource::TextSource(QIODevice& device, Encoding encoding) : m_device(&device), m_encoding(encoding)
{
    if (encoding == Encoding::Utf8)
        m_decoder = QStringDecoder(QStringDecoder::Utf8);
    else if (encoding == Encoding::Utf16LittleEndian)
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
    else if (encoding == Encoding::Utf16BigEndian)
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
}

base::Result<TextSource> TextSource::open(QIODevice& device)
{
    SPOTON_ASSIGN(const Encoding encoding, encodingOf(device));
    if (!device.seek(0))
        return base::fail(base::ErrorKind::InputOutput, device.errorString());
    return TextSource(device, encoding);
}

base::Result<TextSource::Encoding> TextSource::encodingOf(QIODevice& device)
{
    const QByteArray head = device.peek(512);
    if (head.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (head.startsWith("\xFF\xFE"))
        return Encoding::Utf16LittleEndian;
    if (head.startsWith("\xFE\xFF"))
        return Encoding::Utf16BigEndian;
    qsizetype zerosAtEven = 0;
    qsizetype zerosAtOdd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        (i % 2 == 0 ? zerosAtEven : zerosAtOdd) += head[i] == '\0' ? 1 : 0;
    if (zerosAtOdd > head.size() / 4)
        return Encoding::Utf16LittleEndian;
    if (zerosAtEven > head.size() / 4)
        return Encoding::Utf16BigEndian;
    QStringDecoder utf8(QStringDecoder::Utf8);
    while (!device.atEnd()) {
        const QByteArray block = device.read(kBlock);
        if (block.isEmpty())
            return base::fail(base::ErrorKind::InputOutput, device.errorString());
        const QString decoded = utf8(block);
        if (utf8.hasError())
            return Encoding::Windows1252;
    }
    return Encoding::Utf8;
}

QString TextSource::decode(const QByteArray& bytes)
{
    if (m_encoding == Encoding::Windows1252)
        return fromWindows1252(bytes);
    return m_decoder(bytes);
}

base::Result<QString> TextSource::read()
{
    while (!m_device->atEnd()) {
        const QByteArray bytes = m_device->read(kBlock);
        if (bytes.isEmpty())
            return base::fail(base::ErrorKind::InputOutput, m_device->errorString());
        QString text = decode(bytes);
        if (text.isEmpty())
            continue;
        // CR LF may lie across two blocks.
        if (m_endedWithCr && text.startsWith(u'\n'))
            text.remove(0, 1);
        m_endedWithCr = text.endsWith(u'\r');
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        if (!text.isEmpty())
            return text;
    }
    return QString();
}

} // namespace spoton::exchange
