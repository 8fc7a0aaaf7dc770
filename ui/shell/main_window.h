// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "viewmodels/leave.h"
#include "viewmodels/open_file.h"

#include <QMainWindow>

namespace spoton::shell {

class Workspace;

/// The window: the start pages while no file is open, the workspace of the file while one is.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(viewmodels::OpenFile& file, const pages::Ports& ports, QWidget* parent = nullptr);

    Workspace* workspace() const { return m_workspace; }

    /// What stands there without a file; owned from now on.
    void setStart(QWidget* start);

    /// Makes the workspace anew at the same place and with the same forms open, after `change`, such as to
    /// another language. This and what follows first keeps drafts, and where one cannot be kept is held back
    /// as viewmodels::Leave says.
    void rebuild(std::function<void()> change);

    /// Closes the file and shows the start pages. What is open above the window closes at once.
    void lock();

    /// The same to go on with another file.
    void leaveFile(std::function<void()> then);

    /// Called with the menu of each new workspace, to add to it.
    std::function<void(QMenu*)> completeMenu;

Q_SIGNALS:
    /// The file is being closed; the start page is shown already.
    void locking(const QString& path);

    /// The file was closed since it is damaged: a backup is to take its place.
    void damaged(const QString& path);

    /// @param draft whether a form's draft is kept in the file.
    void locked(const QString& path, bool draft);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showWorkspace(viewmodels::Area area, const std::vector<viewmodels::Destination>& forms);
    void leave(viewmodels::Leaving leaving, viewmodels::Leave::Go go);
    void closeFile(std::function<void()> then);
    void askWhetherToLeave();

    viewmodels::OpenFile& m_file;
    pages::Ports m_ports;
    QWidget* m_start = nullptr;
    Workspace* m_workspace = nullptr;
    viewmodels::Leave m_leave;
    bool m_closing = false;     ///< the window
    bool m_closingFile = false; ///< under way
};

} // namespace spoton::shell
