// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report_contents.h"

#include "theme/tokens.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

constexpr int kEntryHeight = 32;
constexpr int kMost = 400; ///< height of an entry
constexpr int kNumberRoom = 26;
constexpr int kRightMargin = 4;

class Entry : public QAbstractButton
{
public:
    Entry(const QString& number, const QString& words, QWidget* parent)
        : QAbstractButton(parent), m_number(number)
    {
        setText(words);
        setAccessibleName(number + u' ' + words);
        setToolTip(accessibleName());
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        const QRect room =
            wordsRoom(QRect(0, 0, widgets::kNavWidth - widgets::kSpace12 - kRightMargin, kMost));
        const QFontMetrics metrics(widgets::sized(font(), widgets::kTextPoints));
        const int lines = metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, words).height();
        setFixedHeight(kEntryHeight - metrics.height() + std::max(metrics.height(), lines));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {widgets::kNavWidth, height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const theme::Tokens& colours = theme::tokens(palette());
        if (isChecked() || underMouse())
            widgets::paintFrame(painter, rect(), isChecked() ? colours.soft : colours.raised, {}, 0,
                                widgets::kControlRadius);
        painter.setFont(widgets::sized(font(), widgets::kTextPoints, isChecked()));
        painter.setPen(isChecked() ? colours.onSoft : colours.text2);
        const QRect first(widgets::kSpace12, 0, kNumberRoom, kEntryHeight);
        painter.drawText(first, Qt::AlignVCenter | Qt::AlignLeft, m_number);
        // Bold words would take a line more, and what is below would move.
        painter.setFont(widgets::sized(font(), widgets::kTextPoints));
        painter.setPen(isChecked() ? colours.onSoft : colours.text);
        const int above = (kEntryHeight - painter.fontMetrics().height()) / 2;
        painter.drawText(wordsRoom(rect()).adjusted(0, above, 0, 0),
                         Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, text());
        if (hasFocus())
            widgets::paintFocus(painter, rect(), palette(), widgets::kControlRadius);
    }

private:
    static QRect wordsRoom(const QRect& all)
    {
        return all.adjusted(widgets::kSpace12 + kNumberRoom, 0, -kRightMargin, 0);
    }

    QString m_number;
};

} // namespace

ReportContents::ReportContents(QWidget* parent)
    : widgets::Ground(Colour::Window, Qt::RightEdge | Qt::TopEdge, parent)
{
    setFixedWidth(widgets::kNavWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::kSpace12, widgets::kSpace12, kRightMargin, widgets::kSpace12);
    layout->setSpacing(0);
    auto* title = new widgets::Label(tr("Tables"), widgets::TextRole::Section, this);
    title->setContentsMargins(widgets::kSpace12, 0, 0, widgets::kSpace8);
    layout->addWidget(title);
    layout->addStretch();
    connect(&m_entries, &QButtonGroup::idClicked, this, &ReportContents::chosen);
}

void ReportContents::show(const std::vector<reports::Table>& tables)
{
    QStringList names;
    for (const reports::Table& table : tables)
        names += table.id + u' ' + table.title;
    if (names == m_names)
        return;
    m_names = names;
    for (QAbstractButton* entry : m_entries.buttons()) {
        m_entries.removeButton(entry);
        entry->deleteLater();
    }
    auto* column = static_cast<QVBoxLayout*>(layout());
    for (std::size_t i = 0; i < tables.size(); ++i) {
        auto* entry = new Entry(tables[i].id, tables[i].title, this);
        m_entries.addButton(entry, int(i));
        column->insertWidget(int(i) + 1, entry);
    }
    setCurrent(0);
}

void ReportContents::setCurrent(int place)
{
    if (QAbstractButton* entry = m_entries.button(place))
        entry->setChecked(true);
}

} // namespace spoton::pages
