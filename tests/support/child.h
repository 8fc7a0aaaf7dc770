// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <functional>
#include <memory>

namespace spoton::tests {

/// The test_child program with a command of child_main.cpp, started; it can be killed at any moment.
class Child
{
public:
    explicit Child(const QStringList& arguments);
    ~Child();

    /// The next line it writes; empty when it ended first or says nothing for half a minute.
    QByteArray readLine();

    /// Every whole line that it has written and that was not read yet, to its end.
    QList<QByteArray> remainingLines();

    /// kill -9, unless it has ended.
    void kill();

    /// kill -9 when so many microseconds have passed, unless it has ended.
    void killAfter(int microseconds);

    /// Ends its input, on which it stops of its own accord.
    void finish();

private:
    std::unique_ptr<QProcess> m_process;
};

/// What `work` returns in a forked process, for what a process cannot take back: giving up rights, limits.
/// 255 when it did not end by itself. No Database may be open meanwhile.
int inFork(const std::function<int()>& work);

} // namespace spoton::tests
