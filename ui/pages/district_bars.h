// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures.h"

#include <QLocale>
#include <QWidget>

namespace spoton::pages {

/// The sessions of each district as a bar, with their number and hours.
class DistrictBars : public QWidget
{
    Q_OBJECT

public:
    DistrictBars(domain::UiLanguage language, const QLocale& locale, QWidget* parent = nullptr);

    void show(const std::array<domain::SessionFigures, domain::kDistricts>& districts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& painter, std::size_t place, const QRect& row, int largest) const;

    domain::UiLanguage m_language;
    QLocale m_locale;
    std::array<domain::SessionFigures, domain::kDistricts> m_districts{};
};

} // namespace spoton::pages
