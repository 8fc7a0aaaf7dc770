// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/report_export.h"

#include "ui/demo_file.h"

#include <QDir>
#include <QIODevice>

#include <thread>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using viewmodels::ReportChoice;
using viewmodels::ReportExport;
using viewmodels::ReportFormat;

namespace {

/// Runs an export to its end and keeps what it said.
struct Run
{
    explicit Run(DemoFile& file, ReportExport::Writer pdf) : demo(file), exporter(file.file(), std::move(pdf))
    {
        QObject::connect(&exporter, &ReportExport::saved, [this](const QString& path) { saved = path; });
        QObject::connect(&exporter, &ReportExport::failed,
                         [this](const base::Error& error) { failure = error.kind; });
    }

    void finish()
    {
        DemoFile::wait([this] { return !exporter.isRunning() && demo.file().isIdle(); });
    }

    DemoFile& demo;
    ReportExport exporter;
    QString saved;
    std::optional<base::ErrorKind> failure;
};

base::Done writeNothing(const reports::Document&, QIODevice&, const QLocale&, const base::CancelCheck&)
{
    return {};
}

ReportChoice masked()
{
    ReportChoice choice = ReportChoice::ofYear(2026);
    choice.masked = true;
    return choice;
}

} // namespace

TEST_CASE("ReportExport: the file holds what the choice shows")
{
    DemoFile demo;
    Run run(demo, writeNothing);
    const QString path = demo.path(u"report.csv"_s);
    run.exporter.start(masked(), ReportFormat::Csv, path);
    CHECK(run.exporter.isRunning());
    run.finish();
    CHECK(run.saved == path);
    CHECK(contentOf(path).contains("•"));
    run.exporter.start(ReportChoice::ofYear(2026), ReportFormat::Csv, path);
    run.finish();
    CHECK_FALSE(run.failure);
    CHECK(contentOf(path).contains("T9"));
    CHECK_FALSE(contentOf(path).contains("•"));
    run.exporter.start(masked(), ReportFormat::Xlsx, demo.path(u"report.xlsx"_s));
    run.finish();
    CHECK(contentOf(demo.path(u"report.xlsx"_s)).startsWith("PK"));
}

TEST_CASE("ReportExport: cancelled, the old file stays and nothing lies beside it")
{
    DemoFile demo;
    const QString path = demo.path(u"report.pdf"_s);
    writeFile(path, "old");
    const QStringList before = QDir(demo.path({})).entryList(QDir::Files);
    bool writing = false;
    Run run(demo,
            [&](const reports::Document&, QIODevice& device, const QLocale&,
                const base::CancelCheck& cancelled) -> base::Done {
                device.write("half");
                QMetaObject::invokeMethod(
                    &demo.file(), [&] { writing = true; }, Qt::QueuedConnection);
                while (!base::isCancelled(cancelled))
                    std::this_thread::yield();
                return {};
            });
    int heard = 0;
    QObject::connect(&run.exporter, &ReportExport::cancelling, [&] { ++heard; });
    run.exporter.cancel();
    CHECK(heard == 0);
    SECTION("while it is written")
    {
        run.exporter.start(masked(), ReportFormat::Pdf, path);
        DemoFile::wait([&] { return writing; });
    }
    SECTION("while it is counted")
    {
        run.exporter.start(masked(), ReportFormat::Csv, path);
    }
    run.exporter.cancel();
    run.exporter.cancel();
    CHECK(heard == 1);
    CHECK(run.exporter.isRunning());
    run.finish();
    CHECK(run.failure == base::ErrorKind::Cancelled);
    CHECK(run.saved.isEmpty());
    CHECK(contentOf(path) == "old");
    CHECK(QDir(demo.path({})).entryList(QDir::Files) == before);
}

TEST_CASE("ReportExport: failed, the old file stays")
{
    DemoFile demo;
    const QString path = demo.path(u"report.pdf"_s);
    writeFile(path, "old");
    Run run(demo,
            [](const reports::Document&, QIODevice& device, const QLocale&,
               const base::CancelCheck&) -> base::Done {
                device.write("half");
                return base::fail(base::ErrorKind::DiskFull);
            });
    run.exporter.start(masked(), ReportFormat::Pdf, path);
    run.finish();
    CHECK(run.failure == base::ErrorKind::DiskFull);
    CHECK(contentOf(path) == "old");
    run.exporter.start(masked(), ReportFormat::Csv, demo.path(u"nowhere/report.csv"_s));
    run.finish();
    CHECK(run.failure == base::ErrorKind::FileMissing);
}

TEST_CASE("ReportExport: gone while it runs, it waits for its writer")
{
    DemoFile demo;
    const QString path = demo.path(u"report.pdf"_s);
    std::atomic<bool> wrote = false;
    {
        Run run(demo,
                [&](const reports::Document&, QIODevice&, const QLocale&,
                    const base::CancelCheck&) -> base::Done {
                    wrote = true;
                    return {};
                });
        run.exporter.start(masked(), ReportFormat::Pdf, path);
        DemoFile::wait([&] { return demo.file().isIdle(); });
    }
    CHECK(wrote);
    QCoreApplication::processEvents();
}
