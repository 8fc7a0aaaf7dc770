// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code_labels.h"

#include "storage/code_repository.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::domain;
using namespace spoton::tests;

TEST_CASE("CodeSet: holds each code once and in order")
{
    CodeSet codes({u"b"_s, u"a"_s, u""_s, u"b"_s});
    CHECK(codes.codes() == QStringList{u"a"_s, u"b"_s});
    codes.insert(u"aa"_s);
    CHECK(codes.codes() == QStringList{u"a"_s, u"aa"_s, u"b"_s});
    CHECK(codes == CodeSet({u"aa"_s, u"b"_s, u"a"_s}));
    CHECK(codes.contains(u"aa"_s));
    CHECK_FALSE(codes.contains(u"c"_s));
    CHECK(CodeSet({u""_s}).isEmpty());
}

TEST_CASE("CodeLabels: a new file understands keys and labels in each language")
{
    const auto database = must(storage::Database::inMemory());
    const CodeLabels labels = must(storage::loadCodeLabels(*database));
    const auto [list, text, key] = GENERATE(table<CodeList, QString, QString>({
        {CodeList::Topic, u"association-management"_s, u"association-management"_s},
        {CodeList::Topic, u"Vereinsführung"_s, u"association-management"_s},
        {CodeList::Topic, u"VEREINSFUEHRUNG"_s, u"association-management"_s},
        {CodeList::Topic, u"Association management"_s, u"association-management"_s},
        {CodeList::Topic, u"Управление объединением"_s, u"association-management"_s},
        {CodeList::Topic, u"hate speech im netz"_s, u"hate-speech"_s},
        {CodeList::Language, u"Russisch"_s, u"ru"_s},
        {CodeList::Language, u"RU"_s, u"ru"_s},
        {CodeList::Language, u"Hornjoserbšćina"_s, u"hsb"_s},
        {CodeList::OrganisationKind, u"migrant-organisation"_s, u"migrant-organisation"_s},
    }));
    CAPTURE(text);
    CHECK(labels.find(list, text) == key);
    CHECK(labels.contains(list, key));
}

TEST_CASE("CodeLabels: what is in no list is not found, and is its own label")
{
    const auto database = must(storage::Database::inMemory());
    const CodeLabels labels = must(storage::loadCodeLabels(*database));
    CHECK(labels.find(CodeList::Topic, u"Russisch"_s) == std::nullopt);
    CHECK(labels.find(CodeList::Topic, u""_s) == std::nullopt);
    CHECK(labels.label(CodeList::Topic, u"knitting"_s, UiLanguage::German) == u"knitting"_s);
    CHECK(labels.label(CodeList::Topic, u"networking"_s, UiLanguage::German) == u"Vernetzung"_s);
    CHECK(labels.label(CodeList::Topic, u"networking"_s, UiLanguage::UpperSorbian) == u"Syć"_s);
    // Without a label in that language the German one.
    CHECK(labels.label(CodeList::ReferralReason, u"no-funds"_s, UiLanguage::UpperSorbian) ==
          u"keine Mittel"_s);
}

TEST_CASE("CodeLabels: two entries of a new file never share a label")
{
    const auto database = must(storage::Database::inMemory());
    const CodeLabels labels = must(storage::loadCodeLabels(*database));
    int entries = 0;
    for (const auto& [list, name] : base::EnumKeys<CodeList>::entries) {
        for (const CodeEntry& entry : labels.entries(list)) {
            for (const QString& text :
                 {entry.key, entry.labelDe, entry.labelEn, entry.labelRu, entry.labelHsb}) {
                if (text.isEmpty())
                    continue;
                CAPTURE(QString(name), entry.key, text);
                CHECK(labels.find(list, text) == entry.key);
                ++entries;
            }
        }
        CHECK_FALSE(labels.entries(list).empty());
    }
    CHECK(entries > 200);
}

TEST_CASE("CodeRepository: a new entry goes to the end of its list, with a key made from its label")
{
    const auto database = must(storage::Database::inMemory());
    {
        storage::Batch batch = begin(*database);
        CodeEntry entry = newCodeEntry(CodeList::Topic, u"  Gesundheit und  Öffentlichkeit "_s);
        must(storage::addCode(batch, entry));
        CHECK(bool(entry.id));
        CHECK(entry.labelDe == u"Gesundheit und Öffentlichkeit"_s);
        CodeEntry nothing = newCodeEntry(CodeList::Topic, u" ?! "_s);
        CHECK(failure(storage::addCode(batch, nothing)) == base::ErrorKind::Invalid);
        must(batch.commit());
    }
    const CodeLabels labels = must(storage::loadCodeLabels(*database));
    CHECK(labels.entries(CodeList::Topic).back().labelDe == u"Gesundheit und Öffentlichkeit"_s);
    CHECK(labels.find(CodeList::Topic, u"gesundheit und oeffentlichkeit"_s) ==
          labels.entries(CodeList::Topic).back().key);
    CHECK_FALSE(labels.entries(CodeList::Topic).back().key.contains(u' '));
}
