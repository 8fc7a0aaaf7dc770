// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace spoton::widgets {
class Label;
}

namespace spoton::pages {

/// Says below a header that something takes its time and lets it be cancelled. It waits 300 ms before it
/// shows.
class ProgressBand : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressBand(QWidget* parent = nullptr);

    void begin(const QString& words);

    /// How much of it is done; without this it is not known.
    void setProgress(int step, int steps);
    void end();

Q_SIGNALS:
    void cancelled();

private:
    QProgressBar* m_bar;
    widgets::Label* m_words;
    QTimer m_wait;
};

} // namespace spoton::pages
