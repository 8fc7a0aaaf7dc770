// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/record_changes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace spoton::viewmodels;

namespace {

QJsonObject json(const char* text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    REQUIRE(document.isObject());
    return document.object();
}

QByteArray text(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString anyWord()
{
    return QString(QChar(*rc::gen::inRange(97, 100)));
}

/// Rows in any order, no two of the same record; new ones have the id 0.
QJsonArray anyRows()
{
    std::set<int> there;
    QJsonArray rows;
    for (const int id : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 7))) {
        if (id == 0 || there.insert(id).second)
            rows.append(QJsonObject{{u"id"_s, QString::number(id)}, {u"title"_s, anyWord()}});
    }
    return rows;
}

QJsonObject anyRecord()
{
    return {{u"name"_s, anyWord()}, {u"contacts"_s, anyRows()}, {u"roles"_s, anyRows()}};
}

} // namespace

TEST_CASE("Record changes: only fields that are others are told, and of rows only their columns")
{
    const QJsonObject before = json(R"({"name": "Mara", "notes": "", "topics": ["a", "b"], "roles": [
        {"id": "1", "title": "Vorsitz", "to": ""}, {"id": "2", "title": "Kasse", "to": ""},
        {"id": "3", "title": "Beirat", "to": ""}]})");
    CHECK(changesBetween(before, before).isEmpty());
    const QJsonObject now = json(R"({"name": "Mara", "notes": "Neu", "topics": ["b"], "roles": [
        {"id": "1", "title": "Vorsitz", "to": ""}, {"id": "3", "title": "Beirat", "to": "2025"},
        {"id": "0", "title": "Gast", "to": ""}]})");
    const QJsonObject changes = changesBetween(before, now);
    CHECK(text(changes) ==
          text(json(R"({"notes": "Neu", "topics": ["b"], "roles": {"changed": [{"id": "3", "to": "2025"}],
                        "added": [{"id": "0", "title": "Gast", "to": ""}], "removed": ["2"]}})")));
    CHECK(text(withChanges(before, changes)) == text(now));
}

TEST_CASE("Record changes: what others did to the record meanwhile stays, row by row and column by column")
{
    const QJsonObject changes = json(R"({"notes": "Neu", "roles": {"changed": [{"id": "1", "to": "2025"},
        {"id": "2", "to": "2025"}], "added": [{"id": "0", "title": "Gast", "to": ""}], "removed": ["3"]}})");
    const QJsonObject today = json(R"({"name": "Marta", "notes": "", "roles": [
        {"id": "1", "title": "Beisitz", "to": ""}, {"id": "3", "title": "Beirat", "to": ""},
        {"id": "4", "title": "Presse", "to": ""}]})");
    CHECK(text(withChanges(today, changes)) == text(json(R"({"name": "Marta", "notes": "Neu", "roles": [
        {"id": "1", "title": "Beisitz", "to": "2025"}, {"id": "4", "title": "Presse", "to": ""},
        {"id": "0", "title": "Gast", "to": ""}]})")));
}

TEST_CASE("Record changes: all that a new record has in it is put onto an empty one")
{
    const QJsonObject empty = json(R"({"name": "", "roles": []})");
    const QJsonObject now = json(R"({"name": "Mara", "roles": [{"id": "0", "title": "Gast"},
                                     {"id": "0", "title": "Kasse"}]})");
    CHECK(text(withChanges(empty, changesBetween(empty, now))) == text(now));
    CHECK(text(withChanges(empty, now)) == text(now));
}

TEST_CASE("Record changes: put onto the record as it was, they give what it was changed to, in that order")
{
    CHECK(rc::check([] {
        const QJsonObject before = anyRecord();
        const QJsonObject now = anyRecord();
        RC_ASSERT(text(withChanges(before, changesBetween(before, now))) == text(now));
    }));
}

TEST_CASE("Record changes: rows in another order stay so, and one that has come meanwhile stands after them")
{
    const QJsonObject before = json(R"({"contacts": [{"id": "1", "name": "A"}, {"id": "2", "name": "B"}]})");
    const QJsonObject now = json(R"({"contacts": [{"id": "2", "name": "B"}, {"id": "0", "name": "C"},
                                                  {"id": "1", "name": "A"}]})");
    const QJsonObject changes = changesBetween(before, now);
    CHECK(text(withChanges(before, changes)) == text(now));
    const QJsonObject today = json(R"({"contacts": [{"id": "1", "name": "A"}, {"id": "3", "name": "D"}]})");
    CHECK(text(withChanges(today, changes)) == text(json(R"({"contacts": [{"id": "0", "name": "C"},
        {"id": "1", "name": "A"}, {"id": "3", "name": "D"}]})")));
}
