// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/record_list.h"

#include "storage/contact_repository.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/window_ask.h"
#include "viewmodels/record_rows.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using storage::Database;
using viewmodels::ListFilter;
using viewmodels::ListRow;
using viewmodels::RecordList;

namespace {

constexpr int kSessions = 2500;

/// A list on a file, watched for each promise that a model has to keep.
struct List
{
    explicit List(WindowFile& window) : file(window.file()), rows(file)
    {
        filter.setFacets(viewmodels::Facets(file).sessions());
        filter.setOrders(viewmodels::Facets::sessionOrders());
        QObject::connect(&rows, &RecordList::loaded, &rows, [this](bool fresh) { loaded += fresh; });
    }

    viewmodels::RowSource source() const { return viewmodels::sessionSource(file, filter); }

    void show()
    {
        rows.show(source(), filter.text());
        settle(file);
    }

    std::vector<ListRow> all() const
    {
        return with(file, [source = source()](Database& database) {
            return must(source.rows(database, 0, std::numeric_limits<int>::max()));
        });
    }

    std::optional<ListRow> held(int place) const
    {
        const QVariant row = rows.index(place).data(RecordList::RowRole);
        return row.isValid() ? std::optional(row.value<ListRow>()) : std::nullopt;
    }

    ListRow at(int place)
    {
        if (!held(place))
            settle(file);
        const auto row = held(place);
        REQUIRE(row.has_value());
        return *row;
    }

    viewmodels::OpenFile& file;
    ListFilter filter;
    RecordList rows;
    QAbstractItemModelTester tester{&rows, QAbstractItemModelTester::FailureReportingMode::Warning};
    QList<bool> loaded; ///< each time, whether it was fresh
};

void act(viewmodels::OpenFile& file, const QString& concern)
{
    file.act(
        &file, storage::Action::Save, {},
        [concern](storage::Batch& batch) -> base::Done {
            storage::SessionDetails details{session(QDate(2025, 11, 17)), {}};
            details.session.concern = concern;
            return storage::SessionRepository(batch.database(), places()).save(batch, details, {});
        },
        [](const base::Done& done) { must(done); });
    settle(file);
}

} // namespace

TEST_CASE("Record list: rows at any place are those of the whole list")
{
    WindowFile many(kSessions);
    List list(many);
    list.show();
    const std::vector<ListRow> all = list.all();
    REQUIRE(int(all.size()) == list.rows.rowCount());
    REQUIRE(all.size() > std::size_t(20 * RecordList::kWindow));
    std::mt19937 random(7);
    std::uniform_int_distribution<int> place(0, int(all.size()) - 1);
    for (int i = 0; i < 150; ++i) {
        const int at = place(random);
        CAPTURE(at);
        CHECK(list.at(at) == all[std::size_t(at)]);
        CHECK(list.rows.placeOf(all[std::size_t(at)].id) == at);
    }
    CHECK(list.at(int(all.size()) - 1) == all.back());
}

TEST_CASE("Record list: scrolling through thousands holds a few windows and no more")
{
    WindowFile many(kSessions);
    List list(many);
    list.show();
    int most = 0;
    for (int place = 0; place < list.rows.rowCount(); place += RecordList::kWindow / 2) {
        list.at(place);
        most = std::max(most, list.rows.heldRows());
    }
    CHECK(most <= RecordList::kWindow * RecordList::kMostWindows);
    CHECK(most > RecordList::kWindow * (RecordList::kMostWindows - 1)); // it does keep some
    CHECK_FALSE(list.held(2 * RecordList::kWindow).has_value());
    settle(list.file);
}

TEST_CASE("Record list: what was asked for before never shows after something else was")
{
    WindowFile many(kSessions);
    List list(many);
    list.filter.choose(u"state"_s, u"cancelled"_s);
    list.rows.show(list.source());
    list.filter.reset();
    list.filter.setOrder(u"oldest"_s);
    list.rows.show(list.source());
    settle(list.file);
    CHECK(list.loaded == QList<bool>{true}); // the first one was never shown
    const std::vector<ListRow> all = list.all();
    REQUIRE(list.rows.rowCount() == int(all.size()));
    CHECK(list.at(0) == all.front());

    // Windows under way for the older question are not taken for those of the newer one.
    const int far = 20 * RecordList::kWindow;
    list.held(far);
    QCoreApplication::sendPostedEvents(&list.rows);
    list.filter.setOrder(u"newest"_s);
    list.rows.show(list.source());
    settle(list.file);
    CHECK(list.at(far) == list.all()[std::size_t(far)]);
}

TEST_CASE("Record list: a row asked for just before the list gets shorter is not announced")
{
    WindowFile many(kSessions);
    List list(many);
    list.show();
    list.filter.choose(u"state"_s, u"cancelled"_s);
    list.rows.show(list.source());
    list.held(list.rows.rowCount() - 1); // still the longer list
    settle(list.file);
    CHECK(list.rows.rowCount() < 20 * RecordList::kWindow);
    CHECK(list.rows.heldRows() <= list.rows.rowCount());
}

TEST_CASE("Record list: an action, undo and redo are shown, what stood there staying until then")
{
    WindowFile window(300);
    List list(window);
    list.show();
    const int before = list.rows.rowCount();
    const int looked = 3 * RecordList::kWindow;
    const qint64 there = list.at(looked).id;
    int least = before;
    QObject::connect(&list.rows, &QAbstractItemModel::modelReset, &list.rows,
                     [&] { least = std::min(least, list.rows.rowCount()); });

    act(list.file, u"Antrag"_s);
    CHECK(list.rows.rowCount() == before + 1);
    CHECK(list.loaded == QList<bool>{true, false});
    CHECK(list.rows.placeOf(there) >= looked); // the rows in view were read at once
    list.file.undo();
    settle(list.file);
    CHECK(list.rows.rowCount() == before);
    CHECK(list.rows.placeOf(there) == looked);
    list.file.redo();
    settle(list.file);
    CHECK(list.rows.rowCount() == before + 1);
    CHECK(least >= before);
}

TEST_CASE("Record list: where a text finds more than are listed, that is said instead of a number of them")
{
    WindowFile window;
    with(window.file(), [](Database& database) {
        storage::Batch batch = begin(database);
        storage::ContactRepository contacts(database, places());
        for (int i = 0; i < 501; ++i) {
            domain::Contact contact;
            contact.givenName = u"Amina"_s;
            must(contacts.save(batch, contact));
        }
        must(batch.commit());
    });
    RecordList list(window.file());
    const auto wordsFor = [&](const QString& text, search::DirectoryFilter::Part part) {
        ListFilter filter;
        filter.setOrders(viewmodels::Facets::directoryOrders());
        filter.setText(text);
        list.show(viewmodels::directorySource(window.file(), filter, part), text);
        settle(window.file());
        return list.countInWords();
    };
    using Part = search::DirectoryFilter::Part;
    CHECK(wordsFor(u"amina"_s, Part::All) == u"the newest 500 hit(s)"_s);
    CHECK(wordsFor(u"amina"_s, Part::Contacts) == u"the newest 500 hit(s)"_s);
    CHECK(wordsFor({}, Part::Contacts) == u"501 contact(s)"_s);
}

TEST_CASE("Record list: an empty one has no rows, and a row out of place no data")
{
    WindowFile window;
    List list(window);
    CHECK_FALSE(list.rows.isLoaded());
    list.show();
    CHECK(list.rows.isLoaded());
    CHECK(list.rows.rowCount() == 0);
    CHECK(list.rows.heldRows() == 0);
    CHECK(list.rows.placeOf(1) == -1);
    CHECK_FALSE(list.rows.data(QModelIndex(), Qt::DisplayRole).isValid());
}
