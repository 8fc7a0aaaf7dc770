// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/figure_repository.h"
#include "storage/session_entry.h"
#include "storage/staff_repository.h"
#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/window_ask.h"
#include "viewmodels/session_form.h"

#include <catch2/catch_test_macros.hpp>

/// The form of a session on a file of its own.
namespace spoton::tests {

using namespace Qt::StringLiterals;

inline const domain::Code kTopic = u"networking"_s;

inline domain::Staff staff(WindowFile& window, const QString& name)
{
    return with(window.file(), [&](storage::Database& database) {
        domain::Staff person;
        person.name = name;
        storage::Batch batch = begin(database);
        must(storage::saveStaff(batch, person));
        must(batch.commit());
        return person;
    });
}

template<class Record>
Record recorded(WindowFile& window, Record record)
{
    return with(window.file(), [&](storage::Database& database) { return saved(database, record); });
}

inline QString dump(WindowFile& window)
{
    return with(window.file(),
                [](storage::Database& database) { return dumpRecords(database.connection()); });
}

inline int count(WindowFile& window, const QString& from)
{
    return with(window.file(), [&](storage::Database& database) {
        return scalar(database, u"SELECT count(*) FROM "_s + from).toInt();
    });
}

inline storage::SessionEntry entry(WindowFile& window, domain::SessionId id)
{
    return with(window.file(), [&](storage::Database& database) {
        return must(storage::findEntry(database, places(), id));
    });
}

inline domain::SessionFigures figures(WindowFile& window)
{
    return with(window.file(), [](storage::Database& database) {
        return must(storage::countFigures(database, {QDate(2025, 1, 1), QDate(2025, 12, 31)})).sessions;
    });
}

inline viewmodels::Party known(const domain::Organisation& organisation)
{
    return {organisation.id.value, organisation.name};
}

inline viewmodels::Party known(const domain::Contact& contact)
{
    return {contact.id.value, contact.givenName + u' ' + contact.familyName};
}

/// A form on an open file that answers at once.
struct Form
{
    explicit Form(WindowFile& window) : file(window.file()), form(window.file()) {}

    Form& startNew()
    {
        form.startNew();
        settle(file);
        return *this;
    }

    Form& startFrom(domain::SessionId id)
    {
        form.startFrom(id);
        settle(file);
        return *this;
    }

    /// What has to be in it before it can be saved.
    Form& fill()
    {
        form.change([](viewmodels::SessionDraft& draft) {
            draft.minutes = u"45"_s;
            draft.topics = domain::CodeSet({kTopic});
        });
        settle(file);
        return *this;
    }

    domain::SessionId save()
    {
        std::optional<base::Result<domain::SessionId>> saved;
        form.save([&](const base::Result<domain::SessionId>& id) { saved = id; });
        settle(file);
        REQUIRE(saved.has_value());
        return must(*saved);
    }

    void keep()
    {
        form.keep();
        settle(file);
    }

    const viewmodels::SessionDraft& draft() const { return form.draft(); }

    bool has(viewmodels::FormField field, int place = 0) const
    {
        return std::any_of(form.issues().all().begin(), form.issues().all().end(),
                           [&](const auto& issue) { return issue.field == field && issue.place == place; });
    }

    viewmodels::OpenFile& file;
    viewmodels::SessionForm form;
};

} // namespace spoton::tests
