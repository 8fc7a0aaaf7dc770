// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringDecoder>

#include <memory>

class QIODevice;

namespace spoton::exchange {

/// The text of a file in whatever usual encoding it is: by byte order mark, else UTF-16 where every other
/// byte is 0, else UTF-8 where it is valid throughout, else Windows-1252. Read in blocks; line ends become
/// LF.
class TextSource
{
public:
    /// The device must be open and able to seek; it is read once to tell the encoding.
    static base::Result<TextSource> open(QIODevice& device);

    /// The next block, empty at the end.
    base::Result<QString> read();

private:
    enum class Encoding
    {
        Utf8,
        Utf16LittleEndian,
        Utf16BigEndian,
        Windows1252
    };
    TextSource(QIODevice& device, Encoding encoding);
    static base::Result<Encoding> encodingOf(QIODevice& device);
    QString decode(const QByteArray& bytes);

    QIODevice* m_device;
    Encoding m_encoding;
    QStringDecoder m_decoder;
    bool m_endedWithCr = false;
};

} // namespace spoton::exchange
