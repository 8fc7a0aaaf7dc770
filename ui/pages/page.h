// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "viewmodels/destination.h"

#include <QJsonObject>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QHBoxLayout;

namespace spoton::widgets {
class Label;
}

namespace spoton::pages {

/// What a page needs of the world outside of the program; tests put their own there.
struct Ports
{
    using Chosen = std::function<void(const QString& path)>;

    /// Asks where to save and calls back, unless the user thinks better of it or `parent` goes before.
    std::function<void(QWidget* parent, const QString& title, const QString& proposal, const QString& filter,
                       Chosen chosen)>
        saveAs;
    /// Asks which file to open, in the same way.
    std::function<void(QWidget* parent, const QString& title, const QString& filter, Chosen chosen)> openFrom;
    /// Opens a call, a message, a map or a file in the user's own programs; false where there is none for it.
    std::function<bool(const QUrl&)> openUrl;
    std::function<void(const QString&)> copy;
};

/// One place of the window: a header with the title and the actions, and what stands below.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const QString& title, QWidget* parent = nullptr);

    /// It comes into view, to show that record unless it is 0.
    virtual void arrive(qint64 record);

    /// It comes into view with that form, of a record or with 0 of a new one, and the draft that was left.
    virtual void openForm(const viewmodels::Destination& form) { arrive(form.record); }

    /// The form that is open in it.
    virtual std::optional<viewmodels::Destination> editing() const { return {}; }

    /// Whether there is anything in that form that closing would lose.
    virtual bool isTouched() const { return false; }

    /// How many changes that form was told of: tells one text in it from the next.
    virtual int edits() const { return 0; }

    /// Puts what is in that form into the file's drafts, then says whether all of it is there.
    virtual void keepDraft(std::function<void(const base::Done& kept)> then) { then({}); }

    /// What narrows it down, if anything: nothing said meanwhile covers it.
    virtual QWidget* filters() const { return nullptr; }

    QString title() const;

Q_SIGNALS:
    void openRequested(const spoton::viewmodels::Destination& destination);

    /// That form is to be opened here, unless it is open on another page.
    void formRequested(const spoton::viewmodels::Destination& form);

    /// A new session with that contact or organisation.
    void sessionRequested(const spoton::viewmodels::Destination& client);

    /// Something was done that needs saying, without a way back.
    void said(const QString& words);

    /// What was typed into a form is thrown away; as its draft it can be brought back.
    void discarded(const QString& words, const spoton::viewmodels::Destination& form,
                   const QJsonObject& typed);

    /// A file was written, which needs saying with a way to open it.
    void written(const QString& words, const QString& path);

protected:
    void setTitle(const QString& title);
    void setSubtitle(const QString& words);

    /// Beside the title.
    void addTitleWidget(QWidget* widget);

    /// At the right of the header.
    void addHeaderWidget(QWidget* widget);

    /// Below the header, to its edges.
    QBoxLayout* body() const { return m_body; }

private:
    widgets::Label* m_title;
    widgets::Label* m_subtitle;
    QHBoxLayout* m_header;
    QBoxLayout* m_body;
};

} // namespace spoton::pages
