// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class KDSingleApplication;
class QWidget;

namespace spoton {

/// One window for each user and folder of settings: a second start hands its file to the first and ends. The
/// right to be the first is a lock that the next start takes over from a process that is no more, so that a
/// crash blocks nothing. Commands and --screenshot have no window to come forward and do not take part; with
/// the variable SPOTON_NEW_WINDOW set, neither does a window (tests run several).
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Part
    {
        Takes,
        TakesNot ///< every start is a window of its own
    };

    /// Needs the application. Part::Takes unless SPOTON_NEW_WINDOW is set.
    explicit SingleInstance(Part part, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Asks the first window to come forward and to open the file, if one is named.
    /// @return whether it will, so that this process can end. False where this one is the first, and where
    /// the first does not answer; then the file's own lock decides.
    bool handOver(const QString& file);

Q_SIGNALS:
    /// A second start wants the window, with the absolute path of a file or an empty one.
    void called(const QString& file);

private:
    void take(const QByteArray& message);

    std::unique_ptr<KDSingleApplication> m_application; ///< null where it takes no part
};

/// Shows a window over all others, restored where it was minimised.
void bringForward(QWidget& window);

} // namespace spoton
