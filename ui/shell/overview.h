// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures.h"
#include "reports/table.h"

#include <QWidget>

namespace spoton::shell {

/// A year's key figures and its districts, read only.
class Overview : public QWidget
{
    Q_OBJECT

public:
    Overview(const domain::Figures& figures, const reports::Table& districts, const QLocale& locale,
             QWidget* parent = nullptr);

private:
    QWidget* makeFigures(const domain::Figures& figures, const QLocale& locale);
    QWidget* makeTable(const reports::Table& table, const QLocale& locale);
};

} // namespace spoton::shell
