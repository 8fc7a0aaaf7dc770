// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field.h"

#include "theme/tokens.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace spoton::widgets {
namespace {

constexpr int kGap = 18;
constexpr int kRowSpacing = 10;

void paintSaid(QPainter& painter, const QRect& room, const Field& field)
{
    const theme::Tokens& colours = theme::tokens(field.palette());
    painter.setPen(field.isWrong() ? colours.bad.ink : colours.warn.ink);
    painter.setFont(sized(field.font(), kLabelPoints));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(field.said(), Qt::ElideRight, room.width()));
}

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

void Field::say(const QString& issue, const QString& hint)
{
    const bool wrong = !issue.isEmpty();
    const QString& words = wrong ? issue : hint;
    if (words == m_said && wrong == m_wrong)
        return;
    m_said = words;
    m_wrong = wrong;
    setInvalid(m_control, wrong);
    m_control->setAccessibleDescription(words);
    setToolTip(plainTip(words));
    update();
    if (qobject_cast<FieldRow*>(parentWidget()))
        parentWidget()->update();
}

void Field::setRequired(bool required)
{
    if (std::exchange(m_required, required) != required)
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
    if (!m_said.isEmpty() && !qobject_cast<FieldRow*>(parentWidget()))
        paintSaid(painter, QRect(0, height() - kGap, width(), kGap), *this);
}

FieldRow::FieldRow(std::initializer_list<QWidget*> widgets, QWidget* stretched, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kRowSpacing);
    for (QWidget* widget : widgets)
        row->addWidget(widget, widget == stretched ? 1 : 0);
    if (!stretched)
        row->addStretch(1);
}

void FieldRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFontMetrics metrics(sized(font(), kLabelPoints));
    // From the right: each goes as far as the next one, and begins before its field if it has to.
    int end = width();
    std::vector<const Field*> saying;
    for (int i = 0; i < layout()->count(); ++i) {
        const auto* field = qobject_cast<const Field*>(layout()->itemAt(i)->widget());
        if (field && !field->said().isEmpty())
            saying.push_back(field);
    }
    for (std::size_t i = saying.size(); i-- > 0;) {
        const Field* field = saying[i];
        const int least = i > 0 ? saying[i - 1]->geometry().right() + kRowSpacing : 0;
        const int start =
            std::max(least, std::min(field->x(), end - metrics.horizontalAdvance(field->said()) - 1));
        const int top = field->geometry().bottom() + 1 - kGap;
        paintSaid(painter, QRect(start, top, end - start, kGap), *field);
        end = start - kRowSpacing;
    }
}

} // namespace spoton::widgets
