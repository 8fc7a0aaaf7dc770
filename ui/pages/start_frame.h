// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace spoton::widgets {
class Label;
}

namespace spoton::pages {

/// A page of the start: three circles at the left, where there is room, and one column beside them with the
/// name of the program on top and a quiet line at its foot.
class StartFrame : public QWidget
{
    Q_OBJECT

public:
    explicit StartFrame(QWidget* parent = nullptr);

protected:
    /// Below the name of the program, 400 px wide.
    QVBoxLayout* column() const { return m_column; }

    /// Bold and, where there are some, quiet words below.
    void addTitle(widgets::Label* title, widgets::Label* second = nullptr);
    void setFooter(const QString& words);

    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_picture;
    QVBoxLayout* m_column;
    widgets::Label* m_footer;
};

} // namespace spoton::pages
