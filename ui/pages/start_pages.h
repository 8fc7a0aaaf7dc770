// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "viewmodels/start.h"

class QStackedLayout;

namespace spoton::pages {

class StartCreate;
class StartProblem;
class StartUnlock;
class StartWarning;
class StartWelcome;

/// What stands in the window while no file is open: the beginning, a new file, the passphrase, and the ways
/// on where a file does not open. Ends with opened().
class StartPages : public QWidget
{
    Q_OBJECT

public:
    /// The file outlives the pages.
    StartPages(viewmodels::OpenFile& file, Ports ports, viewmodels::StartPlaces places,
               QWidget* parent = nullptr);

    /// What a start of the program shows: the file opened last, or the welcome page.
    void begin(const std::vector<viewmodels::RecentFile>& recentFiles);

    void showWelcome(const std::vector<viewmodels::RecentFile>& recentFiles);

    /// What the beginning offers from now on.
    void setRecent(const std::vector<viewmodels::RecentFile>& recentFiles);

    /// While the file is being locked in this window.
    void showLocking(const QString& path);

    /// After the file was locked in this window.
    /// @param note something to know before, such as that a draft is kept; a second line after a line break
    /// is quieter.
    void showLocked(const QString& path, const QString& note = {});
    void showDamaged(const QString& path);

    /// Opens a file that needs no passphrase and asks for that of any other.
    void openFile(const QString& path);

    /// A file that is being opened already; what comes of it is to be given to the function returned.
    viewmodels::OpenFile::Opened showOpening(const QString& path);

Q_SIGNALS:
    void opened(const QString& path);

private:
    void refresh();
    void chooseFile();
    void chooseBackup();
    StartWelcome* welcome();
    template<class Page, class... Needs>
    Page* built(Page*& page, Needs&... needs);

    viewmodels::Start&
        m_start; ///< a child, so that it outlives the focus that a closing window takes from a field
    Ports m_ports;
    QStackedLayout* m_stack;
    // Each is built when it is first shown: most starts see one.
    StartWelcome* m_welcome = nullptr;
    StartCreate* m_create = nullptr;
    StartWarning* m_warning = nullptr;
    StartUnlock* m_unlock = nullptr;
    StartProblem* m_problem = nullptr;
};

} // namespace spoton::pages
