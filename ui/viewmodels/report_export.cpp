// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/report_export.h"

#include "base/durable_file.h"
#include "exchange/report_csv.h"
#include "exchange/report_xlsx.h"

#include <QIODevice>

namespace spoton::viewmodels {
namespace {

constexpr int kSteps = 2; ///< counting, writing

base::Done writeAs(ReportFormat format, const reports::Document& document, QIODevice& device,
                   const QLocale& locale, const ReportExport::Writer& pdf, const base::CancelCheck& cancelled)
{
    switch (format) {
    case ReportFormat::Pdf:
        return pdf(document, device, locale, cancelled);
    case ReportFormat::Csv:
        return base::writeAll(device, exchange::reportAsCsv(document, locale));
    case ReportFormat::Xlsx:
        break;
    }
    SPOTON_ASSIGN(const QByteArray workbook, exchange::reportAsXlsx(document, locale, cancelled));
    return base::writeAll(device, workbook);
}

} // namespace

ReportExport::ReportExport(OpenFile& file, Writer pdf, QObject* parent)
    : QObject(parent), m_file(file), m_pdf(std::move(pdf))
{
    m_writers.setMaxThreadCount(1);
}

ReportExport::~ReportExport()
{
    *m_cancelled = true;
}

void ReportExport::start(const ReportChoice& choice, ReportFormat format, const QString& path)
{
    if (m_running)
        return;
    m_running = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Q_EMIT runningChanged();
    Q_EMIT progressed(0, kSteps);
    m_file.readBeside(
        this,
        [choice, setting = ReportSetting(m_file)](storage::Database& database) {
            return makeReport(database, setting, choice);
        },
        [=, this](base::Result<CountedReport> report) {
            if (!report)
                finish(tl::unexpected(report.error()), path);
            else if (*m_cancelled)
                finish(base::fail(base::ErrorKind::Cancelled), path);
            else
                write(std::move(report->document), format, path);
        },
        [cancelled = m_cancelled] { return cancelled->load(); });
}

void ReportExport::cancel()
{
    if (!m_running || m_cancelled->exchange(true))
        return;
    Q_EMIT cancelling();
}

void ReportExport::write(reports::Document document, ReportFormat format, const QString& path)
{
    Q_EMIT progressed(1, kSteps);
    m_writers.start(
        [=, this, cancelled = m_cancelled, locale = m_file.locale(), document = std::move(document)] {
            const base::Done done = base::writeDurably(path, [&](QIODevice& device) -> base::Done {
                SPOTON_TRY(writeAs(format, document, device, locale, m_pdf,
                                   [cancelled] { return cancelled->load(); }));
                return *cancelled ? base::fail(base::ErrorKind::Cancelled) : base::Done();
            });
            QMetaObject::invokeMethod(
                this, [=, this] { finish(done, path); }, Qt::QueuedConnection);
        });
}

void ReportExport::finish(const base::Done& done, const QString& path)
{
    m_running = false;
    Q_EMIT runningChanged();
    if (done)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(done.error());
}

} // namespace spoton::viewmodels
