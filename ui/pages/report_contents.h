// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table.h"
#include "widgets/card.h"

#include <QButtonGroup>

namespace spoton::widgets {
class Label;
}

namespace spoton::pages {

/// The tables of the report by name; choosing one leads there.
class ReportContents : public widgets::Ground
{
    Q_OBJECT

public:
    explicit ReportContents(QWidget* parent = nullptr);

    void show(const std::vector<reports::Table>& tables);
    void setCurrent(int place);

Q_SIGNALS:
    /// By the user.
    void chosen(int place);

private:
    QButtonGroup m_entries;
    QStringList m_names;
};

} // namespace spoton::pages
