// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/record_changes.h"

#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

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
