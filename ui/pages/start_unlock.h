// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/start_frame.h"
#include "viewmodels/start.h"

namespace spoton::widgets {
class Button;
class Notice;
class PassphraseField;
} // namespace spoton::widgets

namespace spoton::pages {

/// Asks for the passphrase of a file, or of the backup that is to take its place. Shows nothing of what is in
/// it.
class StartUnlock : public StartFrame
{
    Q_OBJECT

public:
    explicit StartUnlock(viewmodels::Start& start, QWidget* parent = nullptr);

    void refresh();
    void takeFocus();

Q_SIGNALS:
    void backupRequested();

protected:
    /// Forgets what was typed wherever the way leads.
    void hideEvent(QHideEvent* event) override;

private:
    void addField();
    void addTrouble();
    void addNotes();
    void unlock();
    bool asksNothing() const;
    void showTrouble();
    void showGap();
    void showNotes();

    viewmodels::Start& m_start;
    widgets::Label* m_title;
    widgets::Label* m_second;
    QWidget* m_asks; ///< unless the file has no passphrase
    widgets::PassphraseField* m_passphrase;
    widgets::Notice* m_gap;
    widgets::Button* m_unlock;
    QWidget* m_trouble; ///< after several wrong passphrases
    widgets::Notice* m_doubt;
    widgets::Button* m_restore;
    widgets::Button* m_chooseBackup;
    widgets::Button* m_other;
    widgets::Button* m_demo; ///< while a backup is to be restored, the way back
    QWidget* m_line;
    widgets::Notice* m_draft;
    widgets::Notice* m_risk;
    widgets::Button* m_original; ///< leads from a copy to the file itself
    bool m_capsLock = false;
};

/// Says why a file does not open and offers the ways on.
class StartProblem : public StartFrame
{
    Q_OBJECT

public:
    explicit StartProblem(viewmodels::Start& start, QWidget* parent = nullptr);

    void refresh();
    void takeFocus();

Q_SIGNALS:
    void openRequested();
    void backupRequested();

private:
    void addWays();
    void follow(viewmodels::WayOn way);
    QString wordsOf(viewmodels::WayOn way) const;

    viewmodels::Start& m_start;
    widgets::Label* m_title;
    widgets::Label* m_second;
    widgets::Notice* m_sentence;
    widgets::Notice* m_busy;
    QWidget* m_ways = nullptr;
    QVBoxLayout* m_place;
};

} // namespace spoton::pages
