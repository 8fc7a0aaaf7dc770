// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "cli/session.h"
#include "reports/session_tables.h"
#include "shell/main_window.h"
#include "shell/overview.h"
#include "shell/theme.h"
#include "storage/backup.h"
#include "storage/code_repository.h"
#include "storage/figure_repository.h"
#include "text/sentences.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace spoton {
namespace {

/// The window and the file that it shows.
class WindowSession : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(Window)

public:
    explicit WindowSession(const cli::CommandLine& commandLine) : m_commandLine(commandLine)
    {
        connect(&m_window, &shell::MainWindow::openRequested, this, [this] { chooseFile(); });
    }

    bool start()
    {
        if (m_commandLine.file.isEmpty()) {
            m_window.showEmpty();
            return true;
        }
        const auto passphrase = cli::readPassphrase(m_commandLine.keyFile);
        return passphrase && open(m_commandLine.file, *passphrase);
    }

    bool saveScreenshot() { return m_window.grab().save(m_commandLine.screenshot); }

private:
    void chooseFile()
    {
        const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a file"));
        if (!path.isEmpty())
            open(path, {});
    }

    /// Asks for the passphrase where the file needs one.
    bool open(const QString& path, QByteArray passphrase)
    {
        for (;;) {
            auto database = storage::Database::open(path, passphrase);
            if (database)
                return show(std::move(*database));
            const base::ErrorKind kind = database.error().kind;
            const bool asks =
                kind == base::ErrorKind::FileNeedsKey || kind == base::ErrorKind::KeyWrongOrDamaged;
            bool answered = false;
            QString typed;
            if (asks && m_commandLine.screenshot.isEmpty())
                typed = QInputDialog::getText(&m_window, tr("Unlock"), text::sentence(database.error()),
                                              QLineEdit::Password, {}, &answered);
            if (!answered) {
                cli::sayError(database.error());
                m_window.showEmpty();
                return asks;
            }
            passphrase = typed.toUtf8();
        }
    }

    bool show(std::unique_ptr<storage::Database> database)
    {
        m_database = std::move(database);
        if (m_database->access() == storage::Access::ReadWrite) {
            if (const auto backup = storage::backUpDaily(*m_database, QDate::currentDate()); !backup)
                cli::sayError(backup.error());
        }
        const auto labels = storage::loadCodeLabels(*m_database);
        const auto years = storage::lastYearWithSessions(*m_database);
        if (!labels || !years)
            return false;
        const int year = years->value_or(QDate::currentDate().year());
        const auto figures = storage::countFigures(*m_database, {QDate(year, 1, 1), QDate(year, 12, 31)});
        if (!figures)
            return false;
        const domain::UiLanguage language = cli::languageOf(m_commandLine);
        const reports::Table table = reports::districtTable({*figures, {}, *labels, language});
        m_window.show(new shell::Overview(*figures, table, QLocale(QString(base::keyOf(language)))),
                      QFileInfo(m_database->path()).fileName());
        return true;
    }

    const cli::CommandLine& m_commandLine;
    shell::MainWindow m_window;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace

int runWindow(const cli::CommandLine& commandLine)
{
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(shell::lightPalette());
    WindowSession session(commandLine);
    if (!session.start())
        return int(cli::Exit::Failed);
    if (!commandLine.screenshot.isEmpty())
        return int(session.saveScreenshot() ? cli::Exit::Done : cli::Exit::Failed);
    return QApplication::exec();
}

} // namespace spoton
