// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_warning.h"

#include "documents/recovery_sheet.h"
#include "pages/start_parts.h"
#include "text/sentences.h"
#include "widgets/notice.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

base::Done writeSheet(const QString& target, const QString& path,
                      const viewmodels::Surroundings& surroundings)
{
    const QFileInfo file(path);
    QSaveFile pdf(target);
    if (!pdf.open(QIODevice::WriteOnly))
        return base::fail(base::ErrorKind::FileReadOnly);
    SPOTON_TRY(documents::writeRecoverySheet(
        {file.fileName(), QDir::toNativeSeparators(file.path()), surroundings.today()}, pdf,
        surroundings.locale));
    return pdf.commit() ? base::Done() : base::Done(base::fail(base::ErrorKind::InputOutput));
}

} // namespace

StartWarning::StartWarning(viewmodels::Start& start, const Ports& ports, QWidget* parent)
    : StartFrame(parent), m_start(start), m_ports(ports),
      m_sheet(new widgets::Button(tr("Save the sheet to print"), widgets::Button::Kind::Outlined,
                                  u"document-print"_s, this)),
      m_saved(new widgets::Notice(widgets::Notice::Size::Gap, this)),
      m_create(startAction(tr("Create the file"), u"lock"_s, this)),
      m_back(new widgets::Button(tr("Back"), widgets::Button::Kind::Link, {}, this)),
      m_problem(new widgets::Notice(widgets::Notice::Size::Small, this))
{
    addTitle(new widgets::Label(tr("Nobody can recover the passphrase"), widgets::TextRole::PanelFigure),
             new widgets::Label(tr("Step 2 of 2: write it down"), widgets::TextRole::Second));
    auto* warning = new widgets::Notice(widgets::Notice::Size::Body, this);
    warning->say(tr("Whoever loses it loses the file with all its data. Neither the makers of the program "
                    "nor those who "
                    "look after the computers can bring it back."),
                 viewmodels::Tone::Warning);
    column()->addWidget(warning);
    column()->addSpacing(widgets::kSpace12);
    addSheet();
    column()->addWidget(m_create);
    column()->addSpacing(widgets::kSpace8);
    column()->addLayout(startLinks({m_back}));
    column()->addSpacing(widgets::kSpace8);
    column()->addWidget(m_problem);
    connect(m_sheet, &QAbstractButton::clicked, this, &StartWarning::saveSheet);
    connect(m_create, &QAbstractButton::clicked, &m_start, &viewmodels::Start::create);
    connect(m_back, &QAbstractButton::clicked, &m_start, &viewmodels::Start::back);
}

void StartWarning::addSheet()
{
    auto* words = new widgets::Label(
        tr("Print the sheet, write the passphrase on it by hand and lock it away, apart from "
           "the computer. The program does not print the passphrase itself."));
    words->setWordWrap(true);
    column()->addWidget(words);
    column()->addSpacing(widgets::kSpace16);
    column()->addWidget(m_sheet);
    column()->addSpacing(2);
    column()->addWidget(m_saved);
    column()->addSpacing(widgets::kSpace12);
}

void StartWarning::saveSheet()
{
    const QFileInfo file(m_start.form().path());
    const QString proposal =
        file.path() + u'/' + tr("Passphrase sheet %1").arg(file.completeBaseName()) + u".pdf"_s;
    m_ports.saveAs(this, tr("Save the sheet"), proposal, tr("PDF files (*.pdf)"),
                   [this, path = file.filePath()](const QString& target) { writeTo(target, path); });
}

void StartWarning::writeTo(const QString& target, const QString& path)
{
    if (const base::Done done = writeSheet(target, path, m_start.surroundings()); !done)
        return m_saved->say(text::sentence(done.error()), viewmodels::Tone::Bad);
    m_saved->say(tr("Saved as %1").arg(QFileInfo(target).fileName()), viewmodels::Tone::Good);
    m_ports.openUrl(QUrl::fromLocalFile(target));
}

void StartWarning::refresh()
{
    if (m_start.page() != viewmodels::Start::Page::Warning)
        m_saved->say({});
    m_create->setText(m_start.isBusy() ? m_start.busyWords() : tr("Create the file"));
    for (QWidget* part : {m_create, m_back, m_sheet})
        part->setEnabled(!m_start.isBusy());
    m_problem->say(m_start.problem() ? m_start.problem()->sentence : QString(), viewmodels::Tone::Bad);
    setFooter(m_start.form().path());
}

void StartWarning::takeFocus()
{
    m_sheet->setFocus();
}

} // namespace spoton::pages
