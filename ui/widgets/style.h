// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/input_rules.h"

#include <QProxyStyle>

namespace spoton::widgets {

/// Draws the standard fields and buttons flat, as LOOK.md says, from the palette's tokens. A field whose
/// property "invalid" is true has the border of an error.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;

private:
    InputRules m_rules;
};

/// Marks a field as wrong or right again.
void setInvalid(QWidget* field, bool invalid);

/// A rounded rectangle with its border inside the edge.
void paintFrame(QPainter& painter, const QRectF& area, const QColor& ground, const QColor& border,
                qreal width, qreal radius);

/// The accent inside the edge of what has the focus.
void paintFocus(QPainter& painter, const QRectF& area, const QPalette& palette, qreal radius);

} // namespace spoton::widgets
