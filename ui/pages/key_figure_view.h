// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/overview.h"
#include "widgets/link_area.h"

namespace spoton::pages {

/// One number of the year; a click leads to what it counts. With a target it shows how far the year has come.
class KeyFigureView : public widgets::LinkArea
{
    Q_OBJECT

public:
    explicit KeyFigureView(QWidget* parent = nullptr);

    void show(const viewmodels::KeyFigure& figure, const std::optional<double>& passed,
              const QLocale& locale);
    const viewmodels::KeyFigure& figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHead(QPainter& painter, const QRect& room) const;
    void paintValue(QPainter& painter, const QRect& room) const;
    void paintState(QPainter& painter, const QRect& room) const;
    void paintTarget(QPainter& painter, const QRect& room) const;

    viewmodels::KeyFigure m_figure;
    std::optional<double> m_passed;
    QString m_value;
};

} // namespace spoton::pages
