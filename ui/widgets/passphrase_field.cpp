// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passphrase_field.h"

#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace spoton::widgets {
namespace {

constexpr int kEye = 24;
constexpr int kEyeMargin = 6;
constexpr int kBarHeight = 4;
constexpr int kParts = 4;

/// Shows the passphrase while it is on; then in the accent colour.
class EyeButton : public QAbstractButton
{
public:
    explicit EyeButton(QWidget* parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::ArrowCursor);
        setFixedSize(kEye, kEye);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        QAbstractButton::keyPressEvent(event);
        event->accept(); // letters are not for the field behind it
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const theme::Tokens& colours = theme::tokens(palette());
        if (underMouse())
            paintFrame(painter, rect(), colours.raised, {}, 0, kTagRadius);
        theme::paintIcon(painter, rect(), u"password-show-on"_s, 16,
                         isChecked() ? colours.accent : colours.text2);
        if (hasFocus())
            paintFocus(painter, rect(), palette(), kTagRadius);
    }
};

} // namespace

PassphraseField::PassphraseField(const QString& accessibleName, QWidget* parent)
    : QLineEdit(parent), m_eye(new EyeButton(this))
{
    setAccessibleName(accessibleName);
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setTextMargins(0, 0, kEye, 0);
    m_eye->setAccessibleName(tr("Show the passphrase"));
    m_eye->setToolTip(tr("Show the passphrase"));
    connect(m_eye, &QAbstractButton::toggled, this, [this](bool on) { setEchoMode(on ? Normal : Password); });
}

void PassphraseField::wipe()
{
    setText({}); // unlike clear() it forgets the steps to undo, too
    m_eye->setChecked(false);
}

void PassphraseField::keyPressEvent(QKeyEvent* event)
{
    const bool before = m_capsLock.isOn();
    if (event->key() == Qt::Key_CapsLock)
        m_capsLock.keyPressed();
    else
        m_capsLock.typed(event->text(), event->modifiers().testFlag(Qt::ShiftModifier));
    if (m_capsLock.isOn() != before)
        Q_EMIT capsLockChanged(!before);
    QLineEdit::keyPressEvent(event);
}

void PassphraseField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void PassphraseField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    m_eye->move(width() - kEye - kEyeMargin, (height() - kEye) / 2);
}

StrengthBar::StrengthBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(kBarHeight);
}

void StrengthBar::setStrength(const viewmodels::Strength& strength)
{
    m_parts = strength.parts;
    m_enough = strength.enough;
    update();
}

void StrengthBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    const QColor& full = m_enough ? colours.ok.ink : m_parts >= 2 ? colours.warn.ink : colours.bad.ink;
    const qreal width = (this->width() - (kParts - 1) * kSpace4) / qreal(kParts);
    for (int part = 0; part < kParts; ++part) {
        const QRectF area(part * (width + kSpace4), 0, width, height());
        paintFrame(painter, area, part < m_parts ? full : colours.track, {}, 0, kBarHeight / 2.0);
    }
}

} // namespace spoton::widgets
