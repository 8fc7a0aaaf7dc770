// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/list_row.h"

#include <QLineEdit>

#include <functional>
#include <vector>

namespace spoton::widgets {

class SuggestionList;

/// A field that offers records for what is typed, below itself. The first one is preselected; Tab or Enter
/// takes it, also when the answer is still on its way. Alt+N makes a new record of what was typed, as Enter
/// does where nothing is found; Tab leaves that as it was typed.
class LookupEdit : public QLineEdit
{
    Q_OBJECT

public:
    using Answer = std::function<void(std::vector<viewmodels::ListRow>)>;
    /// Looks for what was typed and answers later, or never for an overtaken question.
    using Suggest = std::function<void(const QString& typed, Answer answer)>;

    explicit LookupEdit(QWidget* parent = nullptr);
    ~LookupEdit() override;

    void setSuggest(Suggest suggest) { m_suggest = std::move(suggest); }

    /// The words of the last row for what was typed; without them nothing new can be made.
    void setCreateWords(std::function<QString(const QString&)> words) { m_createWords = std::move(words); }

    /// Whether the suggestions are open.
    bool isOpen() const;

Q_SIGNALS:
    void chosen(const spoton::viewmodels::ListRow& row);
    void createRequested(const QString& typed);

    /// Backspace in the empty field.
    void backspaceAtStart();
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Take
    {
        Nothing,
        Known,
        Any ///< the row that makes anew, too
    };

    /// The one whose frame shows the focus: itself, or what it stands in.
    QWidget* field() { return property("inner").toBool() ? parentWidget() : this; }
    void ask();
    void show(std::vector<viewmodels::ListRow> rows);
    bool takeCurrent(Take take);
    void takeRow(int place, Take take);
    void create();
    void close();
    bool canCreate() const { return m_createWords && !text().trimmed().isEmpty(); }

    Suggest m_suggest;
    std::function<QString(const QString&)> m_createWords;
    SuggestionList* m_list = nullptr;
    std::vector<viewmodels::ListRow> m_rows;
    bool m_waiting = false;          ///< for an answer
    Take m_onAnswer = Take::Nothing; ///< a key came before it
};

} // namespace spoton::widgets
