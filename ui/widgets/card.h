// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace spoton::widgets {

/// A surface with a line around it and, where it has one, a title.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A ground of one colour, with a line at the sides asked for.
class Ground : public QWidget
{
    Q_OBJECT

public:
    enum class Colour
    {
        Window,
        Nav,
        Surface
    };

    explicit Ground(Colour colour, Qt::Edges lines = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Colour m_colour;
    Qt::Edges m_lines;
};

/// A hairline between things.
class Line : public QWidget
{
    Q_OBJECT

public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace spoton::widgets
