// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/places.h"

#include "support/file_kit.h"
#include "support/results.h"

#include <QBuffer>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::District;

namespace {

struct Address
{
    QString code;
    QString town;
    District expected;
};

} // namespace

TEST_CASE("Places: the district of an address")
{
    using enum District;
    const Address address = GENERATE(values<Address>({
        // shared by Mittelsachsen and the Erzgebirge
        {u"09573"_s, u"Augustusburg"_s, Mittelsachsen},
        {u"09573"_s, u"AUGUSTUSBURG "_s, Mittelsachsen},
        {u"09573"_s, u"Gornau/Erzgeb."_s, Other},
        {u"09573"_s, u""_s, Unknown},
        {u"09573"_s, u"Irgendwo"_s, Unknown},
        // two municipalities, one district
        {u"01689"_s, u""_s, Meissen},
        {u"01689"_s, u"Weinböhla"_s, Meissen},
        {u"01689"_s, u"Weinboehla"_s, Meissen},
        {u" 01662 "_s, u"Meissen"_s, Meissen},
        {u"01796"_s, u"Pirna"_s, SaechsischeSchweizOsterzgebirge},
        {u"09599"_s, u"Freiberg"_s, Mittelsachsen},
        // the town of another district does not change what the code alone says
        {u"01662"_s, u"Freiberg"_s, Meissen},
        // outside
        {u"01067"_s, u"Dresden"_s, Other},
        {u"01067"_s, u""_s, Other},
        {u"09111"_s, u"Chemnitz"_s, Other},
        {u"04109"_s, u"Leipzig"_s, Other},
        {u"99999"_s, u""_s, Other},
        {u"10115"_s, u"Berlin"_s, Other},
        {u"PL 59-900"_s, u"Zgorzelec"_s, Other},
        {u"405 02"_s, u"Děčín"_s, Other},
        {u"59-900"_s, u"Zgorzelec"_s, Other},
        // not whole yet
        {u"0179"_s, u""_s, Unknown},
        {u"1662"_s, u"Meißen"_s, Unknown},
        {u"D-106"_s, u"Dresden"_s, Unknown},
        // not in the table, but begins like codes that are
        {u"01650"_s, u""_s, Unknown},
        {u"01669"_s, u"Meißen"_s, Unknown},
        // nothing to go by
        {u""_s, u""_s, Unknown},
        {u""_s, u"Meißen"_s, Unknown},
    }));
    CAPTURE(address.code, address.town);
    CHECK(QString(base::keyOf(places().districtOf(address.code, address.town))) ==
          QString(base::keyOf(address.expected)));
}

TEST_CASE("Places: what is stated goes before the address, and nothing comes of nothing")
{
    CHECK(places().districtOf(District::Other, u"01662"_s, u"Meißen"_s) == District::Other);
    CHECK(places().districtOf(std::nullopt, u"01662"_s, u"Meißen"_s) == District::Meissen);
    CHECK(places().districtOf(std::nullopt, {}, {}) == std::nullopt);
    CHECK(places().districtOf(std::nullopt, u"0166"_s, u"Meißen"_s) == std::nullopt);
    CHECK(places().districtOf(District::Unknown, u"01662"_s, {}) == District::Unknown);
}

TEST_CASE("Places: a whole postal code is five of the digits 0 to 9")
{
    using enum domain::PostalCodeForm;
    const std::pair<QString, domain::PostalCodeForm> written[] = {
        {u"01662"_s, Whole}, {u"0166"_s, WrongLength}, {u"016620"_s, WrongLength}, {u"405 02"_s, Foreign}, {u"PL 59-900"_s, Foreign}, {u"٠١٦٦٢"_s, None},
        {u"٠١٦"_s, None},        {u"०१६६२"_s, None},       {u"Meißen"_s, None},      {u""_s, None},
    };
    for (const auto& [code, form] : written) {
        CAPTURE(code);
        CHECK(int(domain::formOf(code)) == int(form));
    }
    CHECK(places().districtOf(u"٠١٦٦٢"_s, u"Meißen"_s) == District::Unknown);
}

TEST_CASE("Places: a table's postal code becomes one of five digits where it can")
{
    CHECK(domain::postalCodeFrom(u" 1662 "_s) == u"01662"_s);
    CHECK(domain::postalCodeFrom(u"D-01662"_s) == u"01662"_s);
    for (const QString& code : {u"166"_s, u"016620"_s, u"٠١٦٦٢"_s, u"٠١٦٦"_s, u"405 0"_s, u""_s}) {
        CAPTURE(code);
        CHECK(domain::postalCodeFrom(code) == code);
    }
}

TEST_CASE("Places: every municipality of the shipped table is found by each of its codes")
{
    int rows = 0;
    for (int code = 0; code < 100000; ++code) {
        const QString text = QString::number(code).rightJustified(5, u'0');
        for (const domain::Places::Place& place : places().at(text)) {
            CAPTURE(text, place.municipality);
            CHECK(places().districtOf(text, place.municipality) == place.district);
            ++rows;
        }
    }
    const QByteArray table = contentOf(inSource(u"resources/places/places.csv"_s)).trimmed();
    CHECK(rows == table.count('\n'));
    CHECK(rows > 200);
}

TEST_CASE("Places: a table of another shape is refused")
{
    const auto read = [](QByteArray content) {
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        return failure(domain::Places::read(buffer));
    };
    CHECK(read("") == base::ErrorKind::Invalid);
    CHECK(read("town,code\nMeißen,01662\n") == base::ErrorKind::Invalid);
    CHECK(read("municipality,district,postal_code\nMeißen,Meißen\n") == base::ErrorKind::Invalid);
    CHECK(read("municipality,district,postal_code\nMeißen,Meißen,01662\n") == std::nullopt);
}
