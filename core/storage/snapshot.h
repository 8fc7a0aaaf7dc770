// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace spoton::storage {

/// As long as it lives, all reads of a connection see one state of the file, whatever another connection
/// writes meanwhile. One within another adds nothing.
class Snapshot
{
public:
    static base::Result<Snapshot> take(Connection& connection);

    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Connection& connection) : m_connection(&connection) {}

    Connection* m_connection;
};

} // namespace spoton::storage
