// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/list_row.h"

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;

namespace spoton::pages {

/// A sentence below a header with what can be done about it; it stays until it is closed or another one
/// comes.
class Banner : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString words;
        std::function<void()> act; ///< after the banner has gone
    };

    explicit Banner(QWidget* parent = nullptr);

    /// @param closed by its ×, with none of the actions
    void say(const QString& words, viewmodels::Tone tone, std::vector<Action> actions = {},
             std::function<void()> closed = {});
    QString words() const;

    /// To its first action, where it asks something that one has to answer before going on.
    void takeFocus();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_layout;
    viewmodels::Tone m_tone = viewmodels::Tone::Plain;
};

} // namespace spoton::pages
