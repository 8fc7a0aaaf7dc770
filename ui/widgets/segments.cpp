// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segments.h"

#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace spoton::widgets {
namespace {

constexpr int kPadding = 9;
constexpr int kLeastPadding = 4;
constexpr int kMark = 20; ///< room of the checkmark

class Segment : public QAbstractButton
{
public:
    Segment(const QString& words, QWidget* parent) : QAbstractButton(parent)
    {
        setText(words);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
    }

    QSize sizeHint() const override { return sizeWith(kPadding); }
    QSize minimumSizeHint() const override { return sizeWith(kLeastPadding); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const theme::Tokens& colours = theme::tokens(palette());
        const QRect all = parentWidget()->rect().translated(-pos());
        QPainterPath round;
        round.addRoundedRect(QRectF(all).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(rect());
        painter.save();
        painter.setClipPath(round, Qt::IntersectClip);
        painter.fillRect(rect(), isChecked()    ? colours.soft
                                 : underMouse() ? colours.raised
                                                : colours.surface);
        painter.restore();
        painter.setPen(QPen(colours.field, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(round);
        if (x() > 0)
            painter.drawLine(QPointF(0, 0.5), QPointF(0, height() - 0.5));
        if (isChecked()) {
            painter.setPen(QPen(colours.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
        }
        painter.setFont(sized(font(), 9.5, isChecked()));
        const int words = painter.fontMetrics().horizontalAdvance(text());
        const int mark = isChecked() ? kMark : 0;
        int left = (width() - words - mark) / 2;
        if (isChecked()) {
            theme::paintIcon(painter, QRect(left - 2, 0, 16, height()), u"checkmark"_s, 16, colours.onSoft);
            left += mark;
        }
        painter.setPen(isChecked() ? colours.onSoft : colours.text);
        painter.drawText(QRect(left, 0, words + 4, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (hasFocus()) {
            painter.setPen(QPen(colours.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 2, 2);
        }
    }

private:
    QSize sizeWith(int padding) const
    {
        const int words = QFontMetrics(sized(font(), 9.5, isChecked())).horizontalAdvance(text());
        return {words + 2 * padding + (isChecked() ? kMark : 0), kControlHeight};
    }
};

} // namespace

Segments::Segments(const QString& accessibleName, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&m_buttons, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(m_keys.at(id)); });
}

void Segments::addChoice(const QString& key, const QString& words)
{
    auto* segment = new Segment(words, this);
    segment->setAccessibleName(accessibleName() + u": "_s + words);
    m_buttons.addButton(segment, int(m_keys.size()));
    m_keys += key;
    layout()->addWidget(segment);
    if (!focusProxy())
        setFocusProxy(segment);
}

QString Segments::current() const
{
    return m_keys.value(m_buttons.checkedId());
}

void Segments::setCurrent(const QString& key)
{
    const auto place = m_keys.indexOf(key);
    if (place >= 0) {
        m_buttons.button(int(place))->setChecked(true);
        setFocusProxy(m_buttons.button(int(place)));
        return;
    }
    m_buttons.setExclusive(false);
    for (QAbstractButton* button : m_buttons.buttons())
        button->setChecked(false);
    m_buttons.setExclusive(true);
}

} // namespace spoton::widgets
