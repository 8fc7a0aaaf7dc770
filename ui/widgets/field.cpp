// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field.h"

#include "theme/tokens.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spoton::widgets {
namespace {

constexpr int kGap = 18;

} // namespace

Field::Field(const QString& label, QWidget* control, bool required, QWidget* parent)
    : QWidget(parent), m_control(control), m_label(new Label(label, TextRole::Label, this)),
      m_required(required)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kGap);
    layout->setSpacing(3);
    layout->addWidget(m_label, 0, Qt::AlignLeft);
    layout->addWidget(control);
    m_label->setBuddy(control);
    // A mnemonic leads only to what takes the focus itself, even where it passes it on to a part of it.
    if (control->focusProxy() && control->focusPolicy() == Qt::NoFocus)
        control->setFocusPolicy(Qt::StrongFocus);
    m_label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(label).remove(u'&'));
}

void Field::setIssue(const QString& words)
{
    if (words == m_issue)
        return;
    m_issue = words;
    setInvalid(m_control, !words.isEmpty());
    m_control->setAccessibleDescription(words);
    setToolTip(plainTip(words));
    update();
}

void Field::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    if (m_required) {
        painter.setPen(colours.accent);
        painter.setFont(sized(font(), kLabelPoints, true));
        painter.drawText(QRect(m_label->x() + m_label->width() + 4, m_label->y(), 12, m_label->height()),
                         Qt::AlignVCenter | Qt::AlignLeft, u"*"_s);
    }
    if (m_issue.isEmpty())
        return;
    painter.setPen(colours.bad.ink);
    painter.setFont(sized(font(), kLabelPoints));
    painter.drawText(QRect(0, height() - kGap, width(), kGap), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_issue, Qt::ElideRight, width()));
}

} // namespace spoton::widgets
