// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview_panel.h"

#include "text/direction.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/button.h"
#include "widgets/kept_focus.h"
#include "widgets/label.h"
#include "widgets/link_area.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using spoton::widgets::Button;
using spoton::widgets::Label;
using spoton::widgets::TextRole;

namespace spoton::pages {
namespace {

constexpr int kRow = 44;
constexpr int kMargin = 16;
constexpr int kDay = 46;
constexpr int kHead = 40;

/// A record in two lines, with words at the right.
class Row : public widgets::LinkArea
{
public:
    Row(const viewmodels::OverviewRow& row, const QLocale& locale, QWidget* parent)
        : widgets::LinkArea(parent), m_row(row), m_locale(locale)
    {
        QStringList words{row.row.title, row.row.second, row.row.place, row.row.tag.words};
        if (row.day)
            words.prepend(locale.toString(*row.day, QLocale::ShortFormat));
        words.removeAll(QString());
        setAccessibleName(words.join(u", "_s));
        setFixedHeight(kRow);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const theme::Tokens& colours = theme::tokens(palette());
        if (underMouse() && isEnabled())
            painter.fillRect(rect().adjusted(1, 0, -1, -1), colours.raised);
        QRect room = rect().adjusted(widgets::kSpace8, 4, -kMargin, -4);
        if (m_row.row.district) {
            widgets::paintDistrict(painter, QPointF(room.left() + 12.5, height() / 2.0), *m_row.row.district,
                                   palette());
            room.setLeft(room.left() + 28);
        }
        if (m_row.day)
            paintDay(painter, room);
        QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
        QRect lower(room.left(), upper.bottom() + 1, room.width(), room.height() / 2);
        paintRight(painter, upper, lower);
        paintLine(painter, upper, m_row.row.title, widgets::kTextPoints, colours.text);
        paintLine(painter, lower, m_row.row.second, widgets::kLabelPoints, colours.text2);
        if (hasFocus())
            widgets::paintFocus(painter, rect(), palette(), widgets::kTagRadius);
    }

private:
    void paintLine(QPainter& painter, const QRect& room, const QString& words, qreal points,
                   const QColor& ink) const
    {
        painter.setFont(widgets::sized(font(), points));
        painter.setPen(ink);
        painter.drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            text::isolated(painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width())));
    }

    void paintDay(QPainter& painter, QRect& room) const
    {
        const theme::Tokens& colours = theme::tokens(palette());
        const QRect upper(room.left(), room.top(), kDay - 8, room.height() / 2);
        painter.setFont(widgets::sized(font(), 11, true));
        painter.setPen(colours.text);
        painter.drawText(upper, Qt::AlignCenter, m_locale.toString(m_row.day->day()));
        painter.setFont(widgets::sized(font(), widgets::kLabelPoints));
        painter.setPen(colours.text2);
        painter.drawText(upper.translated(0, room.height() / 2), Qt::AlignCenter,
                         m_locale.standaloneMonthName(m_row.day->month()).left(3));
        room.setLeft(room.left() + kDay);
    }

    /// The words at the right; takes their room from both lines.
    void paintRight(QPainter& painter, QRect& upper, QRect& lower) const
    {
        const theme::Tokens& colours = theme::tokens(palette());
        const viewmodels::ListRow& row = m_row.row;
        const bool status = row.tag.tone != viewmodels::Tone::Plain;
        painter.setFont(widgets::sized(font(), widgets::kLabelPoints));
        const int tagWidth = painter.fontMetrics().horizontalAdvance(row.tag.words) + 1;
        if (status) {
            QRect tag(0, upper.top(), tagWidth + 32, 19);
            tag.moveRight(upper.right());
            widgets::paintFrame(painter, tag, colours.warn.ground, {}, 0, widgets::kTagRadius);
            theme::paintIcon(painter, QRect(tag.left() + 5, tag.top(), 16, tag.height()),
                             widgets::iconOf(row.tag.tone), 16, colours.warn.ink);
            painter.setPen(colours.warn.ink);
            painter.drawText(tag.adjusted(25, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.tag.words);
            upper.setRight(tag.left() - widgets::kSpace8);
            paintPlace(painter, lower, row.place);
        } else if (row.tag.words.isEmpty()) {
            QRect both = upper.united(lower);
            paintPlace(painter, both, row.place);
            upper.setRight(both.right());
            lower.setRight(both.right());
        } else {
            paintPlace(painter, upper, row.place);
            painter.setFont(widgets::sized(font(), widgets::kLabelPoints));
            painter.setPen(colours.text2);
            painter.drawText(lower, Qt::AlignRight | Qt::AlignVCenter, row.tag.words);
            lower.setRight(lower.right() - tagWidth - widgets::kSpace8);
        }
    }

    void paintPlace(QPainter& painter, QRect& room, const QString& words) const
    {
        const theme::Tokens& colours = theme::tokens(palette());
        painter.setFont(widgets::sized(
            font(), m_row.strongPlace ? widgets::kTextPoints : widgets::kLabelPoints, m_row.strongPlace));
        painter.setPen(m_row.strongPlace ? colours.text : colours.text2);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, words);
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(words) - widgets::kSpace8);
    }

    viewmodels::OverviewRow m_row;
    QLocale m_locale;
};

} // namespace

OverviewPanel::OverviewPanel(const QLocale& locale, QWidget* parent) : widgets::Card(parent), m_locale(locale)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, widgets::kSpace4);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kMargin, 0, widgets::kSpace12, 0);
    head->setSpacing(widgets::kSpace8);
    m_title = new Label({}, TextRole::Section, this);
    m_title->setMinimumHeight(kHead);
    head->addWidget(m_title);
    m_summary = new Label({}, TextRole::Second, this);
    head->addWidget(m_summary);
    head->addStretch(1);
    m_link = new Button({}, Button::Kind::Link, {}, this);
    connect(m_link, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_behind); });
    head->addWidget(m_link);
    layout->addLayout(head);
    m_rows = new QVBoxLayout;
    m_rows->setContentsMargins(1, 0, 1, 0); // inside the border
    m_rows->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addStretch();
}

void OverviewPanel::show(const viewmodels::OverviewPanel& panel)
{
    m_behind = panel.behind;
    m_title->setText(panel.title);
    m_summary->setText(panel.summary);
    m_summary->setVisible(!panel.rows.empty() && !panel.summary.isEmpty());
    m_link->setText(panel.link);
    m_link->setVisible(!panel.rows.empty() && panel.behind.area != viewmodels::Area::SessionForm);
    m_link->updateGeometry();
    widgets::rebuildKeepingFocus(this, [this, &panel] { rebuildRows(panel); });
}

void OverviewPanel::rebuildRows(const viewmodels::OverviewPanel& panel)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (panel.rows.empty())
        addEmpty(panel);
    for (const viewmodels::OverviewRow& row : panel.rows)
        addRow(row);
}

void OverviewPanel::addRow(const viewmodels::OverviewRow& row)
{
    auto* box = new widgets::Ground(widgets::Ground::Colour::Surface, Qt::TopEdge, this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(row.followUp ? kMargin : row.day ? 1 : 4, 1, 0, 0);
    layout->setSpacing(0);
    if (row.followUp) {
        auto* done = new QCheckBox(box);
        done->setAccessibleName(tr("Done: %1").arg(row.row.title));
        connect(
            done, &QCheckBox::clicked, this, [this, id = row.followUp] { Q_EMIT doneChosen(id); },
            Qt::SingleShotConnection);
        layout->addWidget(done);
    }
    auto* words = new Row(row, m_locale, box);
    connect(words, &QAbstractButton::clicked, this, [this, open = row.open] {
        if (open.record)
            Q_EMIT openRequested(open);
    });
    layout->addWidget(words, 1);
    m_rows->addWidget(box);
}

void OverviewPanel::addEmpty(const viewmodels::OverviewPanel& panel)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(kMargin, 0, kMargin, widgets::kSpace12);
    layout->setSpacing(widgets::kSpace12);
    auto* words = new Label(panel.empty, TextRole::Second, box);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* step = new Button(panel.link, Button::Kind::Outlined, {}, box);
    connect(step, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_behind); });
    layout->addWidget(step, 0, Qt::AlignLeft);
    m_rows->addWidget(box);
}

} // namespace spoton::pages
