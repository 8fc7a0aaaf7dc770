// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/counted_report.h"

#include <QThreadPool>

#include <atomic>

class QIODevice;

namespace spoton::viewmodels {

enum class ReportFormat
{
    Pdf,
    Xlsx,
    Csv
};

/// Writes a report to a file: counted beside what else is read, written on a thread of its own. Cancelled or
/// failed, what was at that path stays as it was.
class ReportExport : public QObject
{
    Q_OBJECT

public:
    /// Writes a document in a format that the view-models do not know how to paint.
    using Writer = std::function<base::Done(const reports::Document&, QIODevice&, const QLocale&,
                                            const base::CancelCheck&)>;

    ReportExport(OpenFile& file, Writer pdf, QObject* parent = nullptr);

    /// Cancels and waits.
    ~ReportExport() override;

    /// Does nothing while another one runs.
    void start(const ReportChoice& choice, ReportFormat format, const QString& path);

    /// It ends a little later, when counting or writing looks up.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void runningChanged();

    /// @param step of `steps` is being done
    void progressed(int step, int steps);
    void saved(const QString& path);

    /// Cancelling was asked for.
    void cancelling();

    /// Cancelled is one of the kinds.
    void failed(const spoton::base::Error& error);

private:
    void write(reports::Document document, ReportFormat format, const QString& path);
    void finish(const base::Done& done, const QString& path);

    OpenFile& m_file;
    Writer m_pdf;
    bool m_running = false;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_writers; ///< last: ends before the rest
};

} // namespace spoton::viewmodels
