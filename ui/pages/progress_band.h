// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace spoton::widgets {
class Button;
class Label;
} // namespace spoton::widgets

namespace spoton::pages {

/// Says below a header that something takes its time and lets it be cancelled. It waits 300 ms before it
/// shows.
class ProgressBand : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressBand(QWidget* parent = nullptr);

    /// As it is from the start.
    void setCancellable(bool cancellable);

    void begin(const QString& words);

    /// How much of it is done; without this it is not known.
    void setProgress(int step, int steps);

    /// It was heard that it is to be cancelled, which may take a moment, too.
    void sayCancelling();
    void end();

Q_SIGNALS:
    void cancelled();

private:
    void say(const QString& words);

    QProgressBar* m_bar;
    widgets::Label* m_words;
    widgets::Button* m_cancel;
    QTimer m_wait;
};

} // namespace spoton::pages
