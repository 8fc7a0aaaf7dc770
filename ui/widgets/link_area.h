// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace spoton::widgets {

/// A part of the page that leads elsewhere, painted by its heirs: by mouse, Space and Enter.
class LinkArea : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkArea(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace spoton::widgets
