// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batch.h"

#include "storage/draft_repository.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

constexpr int kStampLogicalBits = 16; // below the milliseconds: changes within one of them

const QString kReadHead = u"SELECT device, counter, stamp FROM journal_head"_s;
const QString kOpenHead = u"UPDATE journal_head SET batch_id = :batch, stamp = :stamp"_s;
const QString kCloseHead = u"UPDATE journal_head SET batch_id = NULL, counter = :counter"_s;
const QString kReadStamp = u"SELECT stamp FROM journal_head"_s;
const QString kReadWritten = u"SELECT total_changes()"_s; // rows by this connection, journaled or not
const QString kFirstAction = u"SELECT action FROM batch ORDER BY stamp LIMIT 1"_s;
const QString kDropBatch = u"DELETE FROM batch WHERE id = :batch"_s;
const QString kInsertBatch = uR"(
    INSERT INTO batch (id, stamp, device, staff_id, action, subject, started_at, undoes, depth)
    VALUES (:id, :stamp, :device, :staff, :action, :subject, :started_at, :undoes, :depth))"_s;

QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

base::Result<Batch> Batch::begin(Database& database, Action action, const QString& subject,
                                 std::optional<domain::StaffId> staff)
{
    Batch batch(database);
    SPOTON_TRY(batch.start(action, subject, staff, std::nullopt, 0));
    return batch;
}

base::Done Batch::start(Action action, const QString& subject, std::optional<domain::StaffId> staff,
                        std::optional<qint64> undoes, int depth)
{
    SPOTON_TRY(m_database->mayBeWritten());
    SPOTON_TRY(m_database->connection().execute(u"BEGIN IMMEDIATE"_s));
    m_open = true;
    SPOTON_ASSIGN(Statement head, m_database->prepare(kReadHead));
    SPOTON_TRY(head.first());
    m_device = head.integer(0);
    m_counter = head.integer(1);
    // Hybrid logical clock: never behind what the file has seen, whatever the laptop's clock says.
    const qint64 now = QDateTime::currentMSecsSinceEpoch() << kStampLogicalBits;
    m_stamp = std::max(head.integer(2) + 1, now);
    m_id = nextId();
    SPOTON_ASSIGN(Statement insert, m_database->prepare(kInsertBatch));
    SPOTON_TRY(insert.bind(":id"_L1, m_id)
                   .bind(":stamp"_L1, m_stamp)
                   .bind(":device"_L1, m_device)
                   .bind(":staff"_L1, staff ? QVariant(staff->value) : QVariant())
                   .bind(":action"_L1, QString(base::keyOf(action)))
                   .bind(":subject"_L1, orNull(subject))
                   .bind(":started_at"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
                   .bind(":undoes"_L1, undoes ? QVariant(*undoes) : QVariant())
                   .bind(":depth"_L1, depth)
                   .run());
    SPOTON_ASSIGN(Statement open, m_database->prepare(kOpenHead));
    SPOTON_TRY(open.bind(":batch"_L1, m_id).bind(":stamp"_L1, m_stamp).run());
    SPOTON_ASSIGN(const QVariant written, m_database->connection().scalar(kReadWritten));
    m_written = written.toLongLong();
    return {};
}

Batch::Batch(Batch&& other) noexcept
    : m_database(other.m_database), m_id(other.m_id), m_device(other.m_device), m_counter(other.m_counter),
      m_stamp(other.m_stamp), m_written(other.m_written), m_open(std::exchange(other.m_open, false))
{
}

Batch::~Batch()
{
    if (m_open)
        (void)m_database->connection().execute(u"ROLLBACK"_s);
}

qint64 Batch::nextId()
{
    return (m_device << base::kCounterBits) | ++m_counter;
}

base::Result<bool> Batch::commit()
{
    Connection& connection = m_database->connection();
    // Not a Statement: one that still stands on its row keeps COMMIT from moving the log into the file.
    SPOTON_ASSIGN(const QVariant stamp, connection.scalar(kReadStamp));
    SPOTON_ASSIGN(const QVariant written, connection.scalar(kReadWritten));
    const bool changed = stamp.toLongLong() != m_stamp;
    if (!changed && written.toLongLong() == m_written) {
        m_open = false;
        SPOTON_TRY(connection.execute(u"ROLLBACK"_s));
        return false;
    }
    // What only the laptop keeps, such as the end of a draft, stays without a batch that could be undone.
    if (changed) {
        SPOTON_TRY(removeDraftsOfDeleted(*m_database));
    } else {
        SPOTON_ASSIGN(Statement drop, m_database->prepare(kDropBatch));
        SPOTON_TRY(drop.bind(":batch"_L1, m_id).run());
    }
    SPOTON_ASSIGN(Statement close, m_database->prepare(kCloseHead));
    SPOTON_TRY(close.bind(":counter"_L1, m_counter).run());
    SPOTON_TRY(connection.execute(u"COMMIT"_s));
    m_open = false;
    return changed;
}

base::Result<bool> beganAsDemo(Database& database)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kFirstAction));
    SPOTON_ASSIGN(const bool any, select.next());
    return any && base::fromKey<Action>(select.text(0)) == Action::Demo;
}

} // namespace spoton::storage
