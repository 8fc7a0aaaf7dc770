// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>

#include <optional>
#include <source_location>
#include <stdexcept>

namespace spoton::tests {

[[noreturn]] inline void unexpected(const base::Error& error, const std::source_location& where)
{
    throw std::runtime_error(std::string(where.file_name()) + ":" + std::to_string(where.line()) +
                             ": ErrorKind " + std::to_string(int(error.kind)) + ", " +
                             error.detail.toStdString());
}

/// The value of something that has to succeed here; otherwise the case ends, saying where and why.
template<class T>
T must(base::Result<T> result, std::source_location where = std::source_location::current())
{
    if (!result)
        unexpected(result.error(), where);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What a call failed with; nothing when it succeeded.
template<class T>
std::optional<base::ErrorKind> failure(const base::Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace spoton::tests

template<>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct Catch::StringMaker<QStringList>
{
    static std::string convert(const QStringList& lines)
    {
        return lines.join(QLatin1Char('\n')).toStdString();
    }
};

template<>
struct Catch::StringMaker<QByteArray>
{
    static std::string convert(const QByteArray& bytes) { return bytes.toPercentEncoding().toStdString(); }
};

template<>
struct Catch::StringMaker<QDate>
{
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};

template<>
struct Catch::StringMaker<spoton::base::ErrorKind>
{
    static std::string convert(spoton::base::ErrorKind kind)
    {
        return "ErrorKind " + std::to_string(int(kind));
    }
};

template<>
struct Catch::StringMaker<std::optional<spoton::base::ErrorKind>>
{
    static std::string convert(std::optional<spoton::base::ErrorKind> kind)
    {
        return kind ? Catch::Detail::stringify(*kind) : "success";
    }
};
