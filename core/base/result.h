// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace spoton::base {

/// Everything that can go wrong, as far as a person has to tell it apart. The text layer has a sentence for
/// each.
enum class ErrorKind
{
    CipherMissing,     ///< the SQLite in this process does not encrypt; nothing may be created or opened
    FileMissing,       ///< no file at that place
    FileExists,        ///< a new file would overwrite one
    FileEmpty,         ///< zero bytes, which SQLite would take for a new database
    FileForeign,       ///< a readable database, but not one of ours
    FileNotEncrypted,  ///< a plain file although a passphrase was given
    FileNeedsKey,      ///< an encrypted file and no passphrase
    KeyWrongOrDamaged, ///< cannot be decrypted: another passphrase, or the first page is damaged
    FileNewer,         ///< written by a newer Spot on!
    FileTruncated,     ///< bytes are missing at its end, or it is none of ours
    FileDamaged,       ///< pages, checks or rows do not hold together
    FileInUse,         ///< another process has the file
    FileReplaced,      ///< while it was open the file was removed, or another one put in its place
    FileReadOnly,      ///< a change was asked of a file or folder that cannot be written
    DiskFull,          ///< no space left
    InputOutput,       ///< reading or writing failed; detail says where
    Database,          ///< a statement failed unexpectedly; detail is for the log
    NotFound,          ///< the record does not exist
    Ambiguous,         ///< several records fit what was asked
    Invalid,           ///< values that the rules forbid; detail names them
    InUse,             ///< other records refer to it
    Locked,            ///< a contact that is locked against deletion
    NothingToUndo,     ///< no batch to take back or to do again
    ChangedSince,      ///< later changes stand on what should be taken back
    HeadRowMissing,    ///< a table to import has no head row
    ColumnMissing,     ///< a table lacks a column; detail is its header
    ColumnTwice,       ///< two columns mean the same; detail is the second one's header
    ColumnUnknown,     ///< a mapping names a column that is not known; detail is the name
    MappingUnreadable, ///< a mapping file is no JSON object
    Cancelled,         ///< stopped at the user's wish; nothing changed
};

/// What went wrong. The detail is for the log and for names of fields or files; it never holds personal data
/// unless the caller put it there for the person at the keyboard.
struct Error
{
    ErrorKind kind = ErrorKind::Database;
    QString detail;
};

template<class T>
using Result = tl::expected<T, Error>;

using Done = Result<void>;

inline tl::unexpected<Error> fail(ErrorKind kind, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

} // namespace spoton::base

/// Leaves the function with the error of `expression`, a Done, unless it succeeded.
#define SPOTON_TRY(expression)                                                                               \
    do {                                                                                                     \
        if (auto spotonTried = (expression); !spotonTried)                                                   \
            return tl::unexpected(std::move(spotonTried).error());                                           \
    } while (false)

#define SPOTON_JOIN_(a, b) a##b
#define SPOTON_JOIN(a, b) SPOTON_JOIN_(a, b)

/// Declares `variable` with the value of `expression`, a Result, or leaves the function with its error.
#define SPOTON_ASSIGN(variable, expression)                                                                  \
    auto SPOTON_JOIN(spotonResult, __LINE__) = (expression);                                                 \
    if (!SPOTON_JOIN(spotonResult, __LINE__))                                                                \
        return tl::unexpected(std::move(SPOTON_JOIN(spotonResult, __LINE__)).error());                       \
    variable = std::move(*SPOTON_JOIN(spotonResult, __LINE__))
