// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/banner.h"
#include "pages/page.h"
#include "viewmodels/leave.h"
#include "viewmodels/next_undo.h"
#include "viewmodels/open_file.h"

#include <QHash>

class QMenu;
class QStackedWidget;

namespace spoton::widgets {
class Toast;
}

namespace spoton::pages {
class SessionPage;
} // namespace spoton::pages

namespace spoton::shell {

class NavBar;

/// The window's content while a file is open: navigation, pages and what was just done. Lives from unlocking
/// to locking.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(viewmodels::OpenFile& file, const pages::Ports& ports, QWidget* parent = nullptr);

    void open(const viewmodels::Destination& destination);

    /// Opens a form on that page. One that is open on another page comes forward instead: a record is edited
    /// in one place at a time.
    void openForm(pages::Page* page, const viewmodels::Destination& form);

    /// Opens the forms in which something was being written, the last one in front.
    void resume(const std::vector<viewmodels::Destination>& forms);

    /// The form for a new session, from anywhere.
    void logSession();

    /// The same with a client chosen.
    void logSessionWith(const viewmodels::Destination& client);

    /// Keeps what is in the open forms, then says which could not be kept: before the file is closed.
    void keepDrafts(std::function<void(const std::vector<viewmodels::Unkept>&)> then);

    /// The forms that are open with something in them, the one in front last.
    std::vector<viewmodels::Destination> drafts() const;

    /// What is in front.
    viewmodels::Area area() const { return m_area; }

    /// The menu of the program; the window adds what concerns files and looks.
    QMenu* menu() const { return m_menu; }

    void say(const QString& words);

    /// Asks below the header what is to be done; the first answer has the focus.
    /// @param closed without an answer
    void ask(const QString& words, std::vector<pages::Banner::Action> answers, std::function<void()> closed);
    void withdrawQuestion();

    /// Closes what is open above the window, such as a dialog, a menu or a list of suggestions.
    void closeWindows();

    /// What has to be known of the file wherever one is, until it is closed: that its folder is not safe, or
    /// that it is damaged.
    const pages::Banner* banner() const { return m_banner; }

Q_SIGNALS:
    void lockRequested();

    /// The file is damaged and a backup is to take its place.
    void restoreRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    pages::Page* page(viewmodels::Area area);
    pages::Page* bringUp(viewmodels::Area area);
    std::vector<pages::Page*> pagesFrontLast() const;
    void buildMenu();
    void sayFailed(const base::Error& error);
    void sayDone(const storage::BatchInfo& batch);
    void sayWritten(const QString& words, const QString& path);
    pages::Page* pageEditing(const viewmodels::Destination& form) const;
    void sayDiscarded(pages::Page* page, const QString& words, const viewmodels::Destination& form,
                      const QJsonObject& typed);
    void undo();
    void nameUndo();
    void sayWithUndo(const QString& words, const QString& undo, const QKeySequence& key = {});
    void showStatus();
    void warnOfPlace();
    pages::Banner::Action closing();
    void placeToast();
    QRect areaOf(const QWidget* widget) const;
    QRect focusArea() const;

    viewmodels::OpenFile& m_file;
    viewmodels::NextUndo m_nextUndo;
    pages::Ports m_ports;
    NavBar* m_nav;
    QStackedWidget* m_stack;
    pages::Banner* m_banner;
    pages::Banner* m_question;
    widgets::Toast* m_toast;
    QMenu* m_menu;
    QAction* m_undo;
    QAction* m_redo;
    QHash<viewmodels::Area, pages::Page*> m_pages;
    viewmodels::Area m_area = viewmodels::Area::Overview;
    viewmodels::Area m_before = viewmodels::Area::Overview; ///< where the form was opened from
};

} // namespace spoton::shell
