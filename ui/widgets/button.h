// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace spoton::widgets {

/// A button with an icon of Breeze's, words and, where it has one, its key in small at the right.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind
    {
        Primary, ///< filled; one on a page
        Outlined,
        Quiet, ///< words alone, ground under the pointer
        Link
    };

    explicit Button(const QString& words, Kind kind = Kind::Outlined, const QString& icon = {},
                    QWidget* parent = nullptr);

    /// Sets the shortcut and shows it.
    void setKey(const QKeySequence& key);

    /// Shows a key that another action has.
    void showKey(const QKeySequence& key);

    void setIconName(const QString& icon);

    QSize sizeHint() const override;
    /// A link can be cut, with an ellipsis; its tooltip then has all of it.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont wordFont() const;
    QColor ink() const;
    void paintGround(QPainter& painter) const;

    Kind m_kind;
    QString m_icon;
    QString m_key;
};

/// Two drawn lines: takes away or closes what it stands in.
class CloseButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CloseButton(const QString& accessibleName, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {22, 22}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace spoton::widgets
