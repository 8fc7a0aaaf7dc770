// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <functional>

namespace spoton::viewmodels {
class OpenFile;
}

namespace spoton::bench {

/// What the window's thread did: it answers nobody for the longest of these.
struct UiShare
{
    double longest = 0; ///< milliseconds of the longest event
    double total = 0;   ///< milliseconds of all of them
};

/// An application that knows how long its events keep the window's thread.
class MeasuredApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// Does `work` as an event, then everything that follows from it until the file has answered, all is
    /// painted and `done` says so.
    /// @return what that cost the window's thread.
    UiShare perform(
        const viewmodels::OpenFile& file, std::function<void()> work,
        const std::function<bool()>& done = [] { return true; });

private:
    UiShare m_share;
    int m_depth = 0;
};

} // namespace spoton::bench
