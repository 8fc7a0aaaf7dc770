// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/detail_marks.h"

#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QPainter>

namespace spoton::pages {

IconLabel::IconLabel(const QString& name, viewmodels::Tone tone, QWidget* parent)
    : QWidget(parent), m_name(name), m_tone(tone)
{
    setFixedSize(16, 20);
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    const QColor ink = m_tone == viewmodels::Tone::Good    ? colours.ok.ink
                       : m_tone == viewmodels::Tone::Bad   ? colours.bad.ink
                       : m_tone == viewmodels::Tone::Plain ? colours.text2
                                                           : colours.warn.ink;
    theme::paintIcon(painter, rect(), m_name, 16, ink);
}

NoticeBand::NoticeBand(viewmodels::Tone tone, QWidget* parent) : QWidget(parent), m_tone(tone) {}

void NoticeBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    widgets::paintFrame(painter, rect(),
                        m_tone == viewmodels::Tone::Bad ? colours.bad.ground : colours.warn.ground, {}, 0,
                        widgets::kControlRadius);
}

} // namespace spoton::pages
