// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>
#include <vector>

namespace spoton::viewmodels {

/// What is wrong with the fields of a form, of which some stand there several times. An issue is said beside
/// its field once someone has been there; before that it only keeps Save off. A hint keeps nothing off: it is
/// about what may be meant so.
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

    enum class Hinted
    {
        AtOnce,
        Afterwards ///< once someone has been there: what is half typed is not right yet
    };

    void clear()
    {
        m_issues.clear();
        m_hints.clear();
    }

    void add(Field field, int place, const QString& words, const QString& reason)
    {
        m_issues.push_back({field, place, words, reason});
    }

    void hint(Field field, int place, const QString& words, Hinted when = Hinted::AtOnce)
    {
        m_hints.push_back({field, place, words, when});
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
        if (!isTouched(field, place))
            return {};
        for (const Issue& issue : m_issues) {
            if (issue.field == field && issue.place == place)
                return issue.words;
        }
        return {};
    }

    /// The hint beside a field; empty where there is none to be seen yet.
    QString hintAt(Field field, int place) const
    {
        for (const Hint& hint : m_hints) {
            if (hint.field == field && hint.place == place &&
                (hint.when == Hinted::AtOnce || isTouched(field, place)))
                return hint.words;
        }
        return {};
    }

    const std::vector<Issue>& all() const { return m_issues; }

    /// Why saving is off; empty where nothing is wrong.
    QString reason() const { return m_issues.empty() ? QString() : m_issues.front().reason; }

private:
    struct Hint
    {
        Field field;
        int place;
        QString words;
        Hinted when;
    };

    bool isTouched(Field field, int place) const
    {
        return m_allTouched || m_touched.contains({field, place});
    }

    std::vector<Issue> m_issues;
    std::vector<Hint> m_hints;
    std::set<std::pair<Field, int>> m_touched;
    bool m_allTouched = false;
};

} // namespace spoton::viewmodels
