// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace spoton::widgets {

/// A rounded button that is on or off: a topic, a choice. On, it is soft with a checkmark.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString& words, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A chip that stands for something chosen and can be taken away: a contact of a session, a filter.
class TokenChip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look
    {
        Plain,  ///< raised
        Filter, ///< soft with an accent border
        Choice  ///< dashed: something has to be chosen
    };

    TokenChip(const QString& words, const QString& icon, Look look, QWidget* parent = nullptr);

    /// A bold or quiet first word before the words, such as a filter's name.
    void setName(const QString& name);
    void setRemovable(const QString& accessibleName);

    QSize sizeHint() const override;

    /// Words that do not fit are cut with an ellipsis; the tooltip has them whole.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int wordsWidth() const;

    QString m_icon;
    QString m_name;
    Look m_look;
    QAbstractButton* m_close = nullptr;
};

} // namespace spoton::widgets
