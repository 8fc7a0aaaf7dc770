// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/history_dialog.h"

#include "text/sentences.h"
#include "viewmodels/record_history.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace spoton::dialogs {
namespace {

constexpr QSize kSize{720, 560};

void addRow(QVBoxLayout* layout, const viewmodels::HistoryRow& row)
{
    auto* head = new QHBoxLayout;
    auto* what = new widgets::Label(row.what, widgets::TextRole::BodyBold);
    head->addWidget(what);
    head->addStretch(1);
    head->addWidget(
        new widgets::Label(row.who.isEmpty() ? row.when : HistoryDialog::tr("%1, %2").arg(row.when, row.who),
                           widgets::TextRole::Second));
    layout->addLayout(head);
    for (const QString& field : row.fields) {
        auto* line = new widgets::Label(field, widgets::TextRole::Second);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(line);
    }
    layout->addWidget(new widgets::Line);
}

} // namespace

HistoryDialog::HistoryDialog(viewmodels::OpenFile& file, qint64 record, const QString& title, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("History of changes"));
    resize(kSize);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::kSpace24, widgets::kSpace16, widgets::kSpace24, widgets::kSpace16);
    layout->setSpacing(widgets::kSpace12);
    auto* head = new widgets::Label(title, widgets::TextRole::RecordTitle, this);
    head->setWordWrap(true);
    layout->addWidget(head);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("History of changes"));
    auto* ground = new widgets::Ground(widgets::Ground::Colour::Window, {}, scroll);
    auto* rows = new QVBoxLayout(ground);
    rows->setContentsMargins(0, 0, widgets::kSpace8, 0);
    rows->setSpacing(widgets::kSpace4);
    scroll->setWidget(ground);
    layout->addWidget(scroll, 1);
    auto* close = new widgets::Button(tr("Close"), widgets::Button::Kind::Outlined, {}, this);
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    layout->addWidget(close, 0, Qt::AlignRight);
    file.read(
        this,
        [history = viewmodels::RecordHistory(file), record](storage::Database& database) {
            return history.read(database, record);
        },
        [rows](const base::Result<std::vector<viewmodels::HistoryRow>>& read) {
            if (!read)
                rows->addWidget(new widgets::Label(text::sentence(read.error())));
            else
                for (const viewmodels::HistoryRow& row : *read)
                    addRow(rows, row);
            rows->addStretch(1);
        });
}

} // namespace spoton::dialogs
