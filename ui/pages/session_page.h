// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "viewmodels/session_form.h"

class QComboBox;

namespace spoton::widgets {
class Button;
class TagLabel;
} // namespace spoton::widgets

namespace spoton::pages {

class SessionFields;
class SessionSide;

/// Logging a session, or changing one.
class SessionPage : public Page
{
    Q_OBJECT

public:
    explicit SessionPage(viewmodels::OpenFile& file, QWidget* parent = nullptr);

    /// A new session, with the draft that was left, or the session of that id.
    void arrive(qint64 record) override;

    /// Chooses that contact or organisation in the new session.
    void chooseClient(const viewmodels::Destination& client);

    std::optional<viewmodels::Destination> draft() const override;
    void keepDraft(std::function<void()> then) override;

    viewmodels::SessionForm& form() { return m_form; }

Q_SIGNALS:
    void closed();

private:
    QWidget* makeFooter();
    void showState();
    void showFooter();
    void showAll();
    void save(bool next);
    void close();

    viewmodels::OpenFile& m_file;
    viewmodels::SessionForm m_form;
    SessionFields* m_fields;
    SessionSide* m_side;
    widgets::TagLabel* m_tag;
    QComboBox* m_state;
    widgets::Label* m_kept;
    widgets::Label* m_reason;
    widgets::Button* m_save;
    widgets::Button* m_saveNext;
    bool m_open = false; ///< arrived and neither saved nor closed since
};

} // namespace spoton::pages
