// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>
#include <vector>

namespace spoton::viewmodels {

/// What is wrong with the fields of a form, of which some stand there several times. An issue is said beside
/// its field once someone has been there; before that it only keeps Save off.
template<class Field>
class FormIssues
{
public:
    struct Issue
    {
        Field field;
        int place;      ///< which of several
        QString words;  ///< beside the field
        QString reason; ///< in the footer: why saving is off
    };

    void clear() { m_issues.clear(); }

    void add(Field field, int place, const QString& words, const QString& reason)
    {
        m_issues.push_back({field, place, words, reason});
    }

    /// Whether nobody had been there before.
    bool touch(Field field, int place) { return m_touched.insert({field, place}).second; }
    void touchAll() { m_allTouched = true; }
    void untouch()
    {
        m_touched.clear();
        m_allTouched = false;
    }

    /// The words beside a field; empty where all is well or nobody has been yet.
    QString shownAt(Field field, int place) const
    {
        if (!m_allTouched && !m_touched.contains({field, place}))
            return {};
        for (const Issue& issue : m_issues) {
            if (issue.field == field && issue.place == place)
                return issue.words;
        }
        return {};
    }

    const std::vector<Issue>& all() const { return m_issues; }

    /// Why saving is off; empty where nothing is wrong.
    QString reason() const { return m_issues.empty() ? QString() : m_issues.front().reason; }

private:
    std::vector<Issue> m_issues;
    std::set<std::pair<Field, int>> m_touched;
    bool m_allTouched = false;
};

} // namespace spoton::viewmodels
