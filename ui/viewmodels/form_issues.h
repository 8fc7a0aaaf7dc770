// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>
#include <vector>

namespace spoton::viewmodels {

/// What is wrong with the fields of a form, of which some stand there several times. An issue keeps Save off,
/// a hint does not: it is about what may be meant so.
template<class Field>
class FormIssues
{
public:
    /// When it is said beside its field.
    enum class Said
    {
        AtOnce,
        Afterwards ///< once someone has been there: what is half typed is not right yet
    };

    struct Issue
    {
        Field field;
        int place;      ///< which of several
        QString words;  ///< beside the field
        QString reason; ///< in the footer: why saving is off
        Said said;
    };

    void clear()
    {
        m_issues.clear();
        m_hints.clear();
    }

    void add(Field field, int place, const QString& words, const QString& reason,
             Said said = Said::Afterwards)
    {
        m_issues.push_back({field, place, words, reason, said});
    }

    void hint(Field field, int place, const QString& words, Said said = Said::AtOnce)
    {
        m_hints.push_back({field, place, words, said});
    }

    /// Whether nobody had been there before.
    bool touch(Field field, int place) { return m_touched.insert({field, place}).second; }
    void touchAll() { m_allTouched = true; }
    void untouch()
    {
        m_touched.clear();
        m_allTouched = false;
    }

    /// The words beside a field; empty where all is well or it is not said yet.
    QString shownAt(Field field, int place) const { return wordsAt(m_issues, field, place); }

    /// The hint beside a field; empty where there is none to be seen yet.
    QString hintAt(Field field, int place) const { return wordsAt(m_hints, field, place); }

    const std::vector<Issue>& all() const { return m_issues; }

    /// Why saving is off; empty where nothing is wrong.
    QString reason() const { return m_issues.empty() ? QString() : m_issues.front().reason; }

private:
    struct Hint
    {
        Field field;
        int place;
        QString words;
        Said said;
    };

    template<class Things>
    QString wordsAt(const Things& things, Field field, int place) const
    {
        const bool touched = m_allTouched || m_touched.contains({field, place});
        for (const auto& thing : things) {
            if (thing.field == field && thing.place == place && (touched || thing.said == Said::AtOnce))
                return thing.words;
        }
        return {};
    }

    std::vector<Issue> m_issues;
    std::vector<Hint> m_hints;
    std::set<std::pair<Field, int>> m_touched;
    bool m_allTouched = false;
};

} // namespace spoton::viewmodels
