// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_frame.h"

#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

constexpr int kPictureWidth = 456;
constexpr int kNarrow = 1000; ///< below it the picture goes
constexpr int kRoomy = 740;
constexpr int kColumnWidth = 400;
constexpr int kFooterMargin = 20;
constexpr qreal kCircle = 88;
constexpr qreal kGround = 0.22; ///< so much of a district's colour in a circle
constexpr int kLogo = 34;

struct Dot
{
    QPointF middle;
    QColor colour;
};

/// The three districts as the name of the program has them: one above two.
std::array<Dot, 3> dots(const theme::Tokens& colours, QPointF middle, QPointF distance)
{
    return {{{middle - QPointF(0, distance.y()), colours.meissen},
             {middle + QPointF(-distance.x(), distance.y()), colours.mittelsachsen},
             {middle + distance, colours.saechsischeSchweiz}}};
}

QColor mixed(const QColor& ground, const QColor& ink, qreal share)
{
    const auto part = [share](float below, float above) {
        return below + float(share) * (above - below);
    };
    return QColor::fromRgbF(part(ground.redF(), ink.redF()), part(ground.greenF(), ink.greenF()),
                            part(ground.blueF(), ink.blueF()));
}

void paintDots(QPainter& painter, const std::array<Dot, 3>& dots, qreal radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const Dot& dot : dots) {
        painter.setBrush(dot.colour);
        painter.drawEllipse(dot.middle, radius, radius);
    }
}

/// Three flat circles on the ground of the navigation.
class Picture : public widgets::Ground
{
public:
    explicit Picture(QWidget* parent) : Ground(Colour::Nav, Qt::RightEdge, parent)
    {
        setFixedWidth(kPictureWidth);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Ground::paintEvent(event);
        QPainter painter(this);
        const theme::Tokens& colours = theme::tokens(palette());
        auto circles = dots(colours, QPointF(width() / 2.0, height() / 2.0), QPointF(106, 92));
        for (Dot& circle : circles)
            circle.colour = mixed(colours.nav, circle.colour, kGround);
        paintDots(painter, circles, kCircle);
    }
};

class Logo : public QWidget
{
public:
    explicit Logo(QWidget* parent) : QWidget(parent) { setFixedSize(kLogo, kLogo); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintDots(painter,
                  dots(theme::tokens(palette()), QPointF(kLogo / 2.0, kLogo / 2.0), QPointF(8.8, 7.7)), 7.2);
    }
};

QLayout* brand(QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(new Logo(parent));
    row->addWidget(new widgets::Label(u"Spot on!"_s, widgets::TextRole::KeyFigure, parent), 1);
    return row;
}

} // namespace

StartFrame::StartFrame(QWidget* parent)
    : QWidget(parent), m_picture(new Picture(this)), m_column(new QVBoxLayout),
      m_footer(new widgets::Label({}, widgets::TextRole::Second, this))
{
    auto* inner = new QWidget;
    inner->setFixedWidth(kColumnWidth + 2 * widgets::kSpace24);
    inner->setLayout(m_column);
    m_column->setSpacing(0);
    m_column->addLayout(brand(inner));
    m_column->addSpacing(32);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAlignment(Qt::AlignCenter);
    scroll->setWidgetResizable(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* middle = new QWidget;
    auto* centred = new QVBoxLayout(middle);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addWidget(inner, 0, Qt::AlignCenter);
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    auto* side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(scroll, 1);
    m_footer->setAlignment(Qt::AlignCenter);
    m_footer->setWordWrap(true);
    m_footer->setMinimumHeight(m_footer->fontMetrics().lineSpacing() +
                               kFooterMargin); // nothing moves for words
    m_footer->setContentsMargins(widgets::kSpace24, 0, widgets::kSpace24, kFooterMargin);
    side->addWidget(m_footer);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_picture);
    layout->addLayout(side, 1);
    setFooter({});
}

void StartFrame::addTitle(widgets::Label* title, widgets::Label* second)
{
    m_column->addWidget(title);
    m_column->addSpacing(widgets::kSpace4);
    if (second) {
        second->setWordWrap(true);
        second->setFont(widgets::sized(second->font(), widgets::kTextPoints));
        m_column->addWidget(second);
    }
    m_column->addSpacing(20);
}

void StartFrame::setFooter(const QString& words)
{
    m_footer->setText(words);
}

void StartFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_picture->setVisible(width() >= kNarrow);
    // In the middle of the window, not of what the footer leaves of it, where there is room.
    const int top = height() >= kRoomy ? 2 * widgets::kSpace24 : widgets::kSpace8;
    m_column->setContentsMargins(widgets::kSpace24, top, widgets::kSpace24, widgets::kSpace8);
}

} // namespace spoton::pages
