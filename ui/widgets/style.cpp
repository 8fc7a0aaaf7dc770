// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"

#include "text/direction.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/metrics.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace spoton::widgets {
namespace {

constexpr int kFieldPadding = 10;
constexpr int kArrowRoom = 30;
constexpr int kBox = 16;
constexpr int kScrollBar = 12;

bool isInvalid(const QWidget* widget)
{
    return widget && widget->property("invalid").toBool();
}

/// A line edit inside of a combo box, a date field or another one that draws the frame itself.
bool isInner(const QWidget* widget)
{
    return widget && (qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                      qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
                      widget->property("inner").toBool());
}

/// A choice that stands among words, without a frame of its own.
bool isFlat(const QWidget* widget)
{
    return widget && widget->property("flat").toBool();
}

void paintField(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    const theme::Tokens& colours = theme::tokens(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus || (widget && widget->hasFocus());
    const QColor border = isInvalid(widget) ? colours.bad.ink : focus ? colours.accent : colours.field;
    paintFrame(*painter, option->rect, enabled ? colours.surface : colours.raised,
               enabled ? border : colours.line, focus || isInvalid(widget) ? 2 : 1, kControlRadius);
}

void paintCheckBox(QPainter* painter, const QStyleOption* option, bool round)
{
    const theme::Tokens& colours = theme::tokens(option->palette);
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    QRectF box(0, 0, kBox, kBox);
    box.moveCenter(QRectF(option->rect).center());
    const bool focus = option->state & QStyle::State_HasFocus;
    const QColor border = !enabled ? colours.line : on || focus ? colours.accent : colours.field;
    paintFrame(*painter, box, on && enabled && !round ? colours.accent : colours.surface, border,
               focus ? 2 : 1, round ? kBox / 2.0 : 3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? colours.accent : colours.text3);
        painter->drawEllipse(box.center(), 4.0, 4.0);
    } else if (on) {
        painter->setPen(QPen(enabled ? colours.onAccent : colours.text3, 1.8, Qt::SolidLine, Qt::RoundCap,
                             Qt::RoundJoin));
        const QPointF corner = box.topLeft();
        painter->drawPolyline(
            QPolygonF{corner + QPointF(4, 8.2), corner + QPointF(7, 11.2), corner + QPointF(12.2, 5)});
    }
    painter->restore();
}

/// Leaves room before the words of an entry of a menu that can be ticked: for the box, and an icon beside it.
QStyleOptionMenuItem withRoomForBox(const QStyleOptionMenuItem& item)
{
    QStyleOptionMenuItem words = item;
    words.icon = {};
    words.checkType = QStyleOptionMenuItem::NotCheckable;
    words.maxIconWidth = kBox + kSpace8 + (item.icon.isNull() ? 0 : kBox + kSpace4);
    return words;
}

void paintTicked(QPainter* painter, const QStyleOptionMenuItem& item)
{
    QStyleOption box = item;
    box.rect = QRect(item.rect.left() + kSpace8, item.rect.top(), kBox, item.rect.height());
    box.state = (item.state & ~(QStyle::State_HasFocus | QStyle::State_On)) |
                (item.checked ? QStyle::State_On : QStyle::State_None);
    paintCheckBox(painter, &box, item.checkType == QStyleOptionMenuItem::Exclusive);
    item.icon.paint(painter, box.rect.translated(kBox + kSpace8, 0));
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& bar, const QRect& handle)
{
    const theme::Tokens& colours = theme::tokens(bar.palette);
    painter->fillRect(bar.rect, Qt::transparent);
    QRectF thumb = QRectF(handle).adjusted(3, 3, -3, -3);
    const bool held = bar.state & QStyle::State_Sunken;
    paintFrame(*painter, thumb, held ? colours.field : colours.line, held ? colours.field : colours.line, 0,
               3);
}

} // namespace

void paintFrame(QPainter& painter, const QRectF& area, const QColor& ground, const QColor& border,
                qreal width, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = width / 2;
    painter.setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintFocus(QPainter& painter, const QRectF& area, const QPalette& palette, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::tokens(palette).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

void setInvalid(QWidget* field, bool invalid)
{
    if (field->property("invalid").toBool() == invalid)
        return;
    field->setProperty("invalid", invalid);
    field->update();
}

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(&m_rules);
}

void Style::unpolish(QApplication* application)
{
    application->removeEventFilter(&m_rules);
    QProxyStyle::unpolish(application);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (!isInner(widget))
            paintField(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit*>(widget)) {
            paintField(painter, option, widget);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheckBox(painter, option, true);
        return;
    case PE_FrameFocusRect:
        // Fields and rows show their focus themselves.
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme::tokens(option->palette).toast);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const theme::Tokens& colours = theme::tokens(option->palette);
    if (element == CE_ComboBoxLabel) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo && !combo->editable) {
            QRect room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            if (!combo->currentIcon.isNull()) {
                combo->currentIcon.paint(painter, QRect(room.left(), room.center().y() - 7, 16, 16));
                room.setLeft(room.left() + 18);
            }
            painter->setPen(!(combo->state & State_Enabled) ? colours.text3
                            : isFlat(widget)                ? colours.text2
                                                            : colours.text);
            const QString words =
                option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room.width());
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                              text::isolated(words));
            return;
        }
    }
    const auto* item =
        element == CE_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem*>(option) : nullptr;
    if (item && item->checkType != QStyleOptionMenuItem::NotCheckable) {
        const QStyleOptionMenuItem words = withRoomForBox(*item);
        QProxyStyle::drawControl(element, &words, painter, widget);
        paintTicked(painter, *item);
        return;
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, colours.line);
        return;
    }
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents) {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        QRect area = option->rect;
        if (bar && element == CE_ProgressBarContents && bar->maximum > bar->minimum)
            area.setWidth(
                int(double(area.width()) * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum)));
        painter->fillRect(area, element == CE_ProgressBarGroove ? colours.track : colours.accent);
        return;
    }
    if (element == CE_ProgressBarLabel)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
    if ((element == CE_CheckBoxLabel || element == CE_RadioButtonLabel) && option->state & State_HasFocus) {
        const auto* box = qstyleoption_cast<const QStyleOptionButton*>(option);
        const int words = box ? option->fontMetrics.size(Qt::TextShowMnemonic, box->text).width() : 0;
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - 1, words, 2), colours.accent);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const theme::Tokens& colours = theme::tokens(option->palette);
    if (control == CC_ComboBox) {
        QStyleOption frame(*option);
        if (widget && widget->focusProxy() && widget->focusProxy()->hasFocus())
            frame.state |= State_HasFocus;
        if (!isFlat(widget))
            paintField(painter, &frame, widget);
        else if (frame.state & State_HasFocus)
            paintFocus(*painter, option->rect, option->palette, kControlRadius);
        else if (option->state & State_MouseOver)
            paintFrame(*painter, option->rect, colours.raised, {}, 0, kControlRadius);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        theme::paintIcon(*painter, arrow, u"go-down"_s, 16,
                         option->state & State_Enabled ? colours.text2 : colours.text3);
        return;
    }
    if (control == CC_SpinBox) {
        paintField(painter, option, widget);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paintScrollBar(painter, *bar, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents)
        return isInner(widget) ? option->rect
                               : option->rect.adjusted(kFieldPadding - 2, 0, -kFieldPadding + 2, 0);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return {};
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        switch (part) {
        case SC_ComboBoxFrame:
            return all;
        case SC_ComboBoxArrow:
            return QRect(all.right() - kArrowRoom, all.top(), kArrowRoom, all.height());
        case SC_ComboBoxEditField:
            return all.adjusted(kFieldPadding, 1, -kArrowRoom, -1);
        case SC_ComboBoxListBoxPopup:
            return all.adjusted(0, 2, 0, 2);
        default:
            break;
        }
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return option->rect.adjusted(kFieldPadding, 1, -kFieldPadding, -1);
    if (control == CC_ScrollBar) {
        // A thumb in its groove and no buttons.
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && part == SC_ScrollBarGroove)
            return bar->rect;
        if (bar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (bar && part == SC_ScrollBarSlider) {
            const bool across = bar->orientation == Qt::Horizontal;
            const int room = across ? bar->rect.width() : bar->rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int length = range > 0 ? int(qint64(room) * bar->pageStep / (range + bar->pageStep)) : room;
            length = std::clamp(length, std::min(28, room), room);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      room - length, bar->upsideDown);
            return across ? QRect(start, 0, length, bar->rect.height())
                          : QRect(0, start, bar->rect.width(), length);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    const auto* item = type == CT_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem*>(option) : nullptr;
    if (item && item->checkType != QStyleOptionMenuItem::NotCheckable) {
        const QStyleOptionMenuItem words = withRoomForBox(*item);
        return QProxyStyle::sizeFromContents(type, &words, size, widget);
    }
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit && !isInner(widget))
        wanted.setHeight(kControlHeight);
    if (type == CT_ComboBox)
        wanted = QSize(size.width() + kFieldPadding + kArrowRoom + 4, kControlHeight);
    if (type == CT_SpinBox)
        wanted.setHeight(kControlHeight);
    return wanted;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kBox;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return kSpace8;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QPlainTextEdit*>(widget) ? 2
                                                           : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list under the field, not over it
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // a bullet; Fusion's disc is too loud
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace spoton::widgets
