// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/list_row.h"

#include <QWidget>

/// What stands beside or behind words in the detail of a record.
namespace spoton::pages {

/// A Breeze icon in text2, or in the ink of a tone.
class IconLabel : public QWidget
{
public:
    IconLabel(const QString& name, viewmodels::Tone tone, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    viewmodels::Tone m_tone;
};

/// The ground of a notice.
class NoticeBand : public QWidget
{
public:
    NoticeBand(viewmodels::Tone tone, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    viewmodels::Tone m_tone;
};

} // namespace spoton::pages
