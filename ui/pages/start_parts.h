// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QHBoxLayout>

/// What the pages of the start have in common.
namespace spoton::pages {

inline constexpr int kStartControlHeight = 38;

/// The one filled button of a page, as wide as the column.
inline widgets::Button* startAction(const QString& words, const QString& icon, QWidget* parent)
{
    auto* button = new widgets::Button(words, widgets::Button::Kind::Primary, icon, parent);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFixedHeight(kStartControlHeight);
    return button;
}

/// Links side by side, their words flush with the column.
inline QHBoxLayout* startLinks(std::initializer_list<QWidget*> links)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::kSpace8);
    for (QWidget* link : links)
        row->addWidget(link);
    row->addStretch(1);
    return row;
}

} // namespace spoton::pages
