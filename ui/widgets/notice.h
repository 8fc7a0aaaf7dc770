// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/list_row.h"

#include <QWidget>

namespace spoton::widgets {

class Label;

/// A sentence with its icon where it matters: beside a field, above a button. Takes its room even while it
/// says nothing, if it is to, so that nothing moves.
class Notice : public QWidget
{
    Q_OBJECT

public:
    enum class Size
    {
        Gap,   ///< one line of 9 pt under a field, cut where it does not fit
        Small, ///< lines of 9 pt
        Body   ///< lines of 10 pt
    };

    explicit Notice(Size size, QWidget* parent = nullptr);

    /// Says it in the ink of the tone with its icon; a plain one has none unless `icon` names one.
    void say(const QString& words, viewmodels::Tone tone = viewmodels::Tone::Plain, const QString& icon = {});

    /// A second, quiet line.
    void setSecond(const QString& words);

    QString words() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Size m_size;
    viewmodels::Tone m_tone = viewmodels::Tone::Plain;
    QString m_icon;
    Label* m_words;
    Label* m_second;
};

} // namespace spoton::widgets
