// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures.h"
#include "viewmodels/destination.h"

#include <QLocale>
#include <QWidget>

namespace spoton::pages {

class FigureLinks;

/// The sessions of each district as a bar, with their number and hours.
class DistrictBars : public QWidget
{
    Q_OBJECT

public:
    DistrictBars(domain::UiLanguage language, const QLocale& locale, QWidget* parent = nullptr);

    /// @param behind what each bar leads to, if anything
    void show(const std::array<domain::SessionFigures, domain::kDistricts>& districts,
              const std::vector<viewmodels::Destination>& behind);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void openRequested(const spoton::viewmodels::Destination& destination);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect rowAt(std::size_t place) const;
    void placeLinks();
    void paintRow(QPainter& painter, std::size_t place, const QRect& row, int largest) const;

    domain::UiLanguage m_language;
    QLocale m_locale;
    std::array<domain::SessionFigures, domain::kDistricts> m_districts{};
    FigureLinks* m_links;
};

} // namespace spoton::pages
