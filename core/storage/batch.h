// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enum_keys.h"
#include "base/id.h"
#include "domain/records.h"
#include "storage/database.h"

#include <optional>

namespace spoton::storage {

/// What a user action was, as the undo list names it.
enum class Action
{
    Import,
    LogSession,
    ChangeSession,
    DeleteSession,
    CreateContact,
    ChangeContact,
    DeleteContact,
    CreateOrganisation,
    ChangeOrganisation,
    VerifyOrganisation,
    DeleteOrganisation,
    AskReferral, ///< without an answer; after the target and a tab: the day of the next time, if it is
                 ///< another
    SucceedReferral,
    FailReferral,
    LoseReferral, ///< it ends without an answer
    WithdrawReferral,
    DeleteReferral,
    FinishFollowUp,
    Save,   ///< something else, or by a program that named no more
    Delete, ///< the same
    Demo,
    SetUp, ///< what a new file begins with
    Undo,
    Redo
};

/// One user action: a transaction whose changes the journal keeps together and that is undone as a whole.
/// Every repository write asks for one. Dropped without commit, nothing has happened.
class Batch
{
public:
    /// @param subject whom or what the action was about, for the undo list: a name, of a referral that of its
    /// target, of an import the kind of record; empty where there is none.
    static base::Result<Batch> begin(Database& database, Action action, const QString& subject = {},
                                     std::optional<domain::StaffId> staff = std::nullopt);

    Batch(Batch&& other) noexcept;
    Batch& operator=(Batch&&) = delete;
    ~Batch();

    /// An id that no other record on any laptop has.
    template<class Record>
    base::Id<Record> newId()
    {
        return {nextId()};
    }

    /// @return false where no record was changed; then no batch is kept either.
    base::Result<bool> commit();

    Database& database() const { return *m_database; }
    qint64 id() const { return m_id; }

private:
    friend class Inversion;
    explicit Batch(Database& database) : m_database(&database) {}
    base::Done start(Action action, const QString& subject, std::optional<domain::StaffId> staff,
                     std::optional<qint64> undoes, int depth);
    qint64 nextId();

    Database* m_database;
    qint64 m_id = 0;
    qint64 m_device = 0;
    qint64 m_counter = 0;
    qint64 m_stamp = 0;
    qint64 m_written = 0;
    bool m_open = false;
};

/// Whether the file began with made-up data.
base::Result<bool> beganAsDemo(Database& database);

} // namespace spoton::storage

SPOTON_ENUM_KEYS(spoton::storage::Action, SPOTON_KEY(Import, "import"), SPOTON_KEY(LogSession, "log-session"),
                 SPOTON_KEY(ChangeSession, "change-session"), SPOTON_KEY(DeleteSession, "delete-session"),
                 SPOTON_KEY(CreateContact, "create-contact"), SPOTON_KEY(ChangeContact, "change-contact"),
                 SPOTON_KEY(DeleteContact, "delete-contact"),
                 SPOTON_KEY(CreateOrganisation, "create-organisation"),
                 SPOTON_KEY(ChangeOrganisation, "change-organisation"),
                 SPOTON_KEY(VerifyOrganisation, "verify-organisation"),
                 SPOTON_KEY(DeleteOrganisation, "delete-organisation"),
                 SPOTON_KEY(AskReferral, "ask-referral"), SPOTON_KEY(SucceedReferral, "succeed-referral"),
                 SPOTON_KEY(FailReferral, "fail-referral"), SPOTON_KEY(LoseReferral, "lose-referral"),
                 SPOTON_KEY(WithdrawReferral, "withdraw-referral"),
                 SPOTON_KEY(DeleteReferral, "delete-referral"),
                 SPOTON_KEY(FinishFollowUp, "finish-follow-up"), SPOTON_KEY(Save, "save"),
                 SPOTON_KEY(Delete, "delete"), SPOTON_KEY(Demo, "demo"), SPOTON_KEY(SetUp, "set-up"),
                 SPOTON_KEY(Undo, "undo"), SPOTON_KEY(Redo, "redo"));
