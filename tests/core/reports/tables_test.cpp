// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include "core/exchange/import_kit.h"

#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using reports::Cell;
using reports::ColumnType;
using reports::RowKind;
using reports::Table;

namespace {

/// The report on 2024 of the sample, nothing masked.
reports::Document reportAbout(std::vector<domain::District> districts)
{
    const auto database = must(storage::Database::inMemory());
    for (const exchange::Kind kind : kKinds)
        importFile(*database, kind, sample(kind));
    const domain::Scope scope{QDate(2024, 1, 1), QDate(2024, 12, 31), std::move(districts)};
    reports::ReportParameters parameters;
    parameters.dataAsOf = QDate(2025, 2, 1);
    parameters.project.name = u"Vielfalt stärken"_s;
    parameters.project.reference = u"AZ 1-23"_s;
    return reports::makeReport(must(storage::countFigures(*database, scope)), reports::Masks(),
                               must(storage::loadCodeLabels(*database)), parameters);
}

const reports::Document& sampleReport()
{
    static const reports::Document kDocument = reportAbout({});
    return kDocument;
}

const Table& tableOf(const QString& id, int nth = 0)
{
    static const std::vector<Table> kTables = sampleReport().tables();
    for (const Table& table : kTables) {
        if (table.id == id && nth-- == 0)
            return table;
    }
    throw std::runtime_error("no table " + id.toStdString());
}

const Cell& cellOf(const Table& table, const QString& row, const QString& column)
{
    for (const reports::Row& candidate : table.rows) {
        if (candidate.key != row)
            continue;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].key == column)
                return candidate.cells[i];
        }
    }
    throw std::runtime_error("no cell " + row.toStdString() + "/" + column.toStdString());
}

qint64 countOf(const Table& table, const QString& row, const QString& column)
{
    return std::get<qint64>(cellOf(table, row, column).value);
}

double fractionOf(const Table& table, const QString& row, const QString& column)
{
    return std::get<double>(cellOf(table, row, column).value);
}

qint64 expected(const QString& path)
{
    QJsonValue value = expectedFigures(2024);
    for (const QString& key : path.split(u'/'))
        value = value[key];
    REQUIRE(value.isDouble());
    return value.toInteger();
}

QStringList rowKeys(const Table& table)
{
    QStringList keys;
    for (const reports::Row& row : table.rows)
        keys += row.key;
    return keys;
}

/// The sum of the ordinary rows.
qint64 sumOf(const Table& table, const QString& column)
{
    qint64 sum = 0;
    for (const reports::Row& row : table.rows)
        sum += row.kind == RowKind::Ordinary ? countOf(table, row.key, column) : 0;
    return sum;
}

const QStringList kDistrictRows{u"meissen"_s, u"mittelsachsen"_s, u"saechsische-schweiz-osterzgebirge"_s, u"other"_s,
                                u"unknown"_s, u"total"_s};

} // namespace

TEST_CASE("Tables: each row has a cell of its column's type in each column, the total is the last row")
{
    QStringList ids;
    for (const Table& table : sampleReport().tables()) {
        ids += table.id;
        CAPTURE(table.id.toStdString());
        CHECK_FALSE(table.title.isEmpty());
        REQUIRE_FALSE(table.rows.empty());
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            REQUIRE(table.rows[r].cells.size() == table.columns.size());
            CHECK((table.rows[r].kind != RowKind::Total || r + 1 == table.rows.size()));
            for (std::size_t c = 0; c < table.columns.size(); ++c) {
                const Cell& cell = table.rows[r].cells[c];
                if (cell.isEmpty())
                    continue;
                const ColumnType type = table.columns[c].type;
                CHECK(std::holds_alternative<QString>(cell.value) == (type == ColumnType::Text));
                CHECK(std::holds_alternative<qint64>(cell.value) == (type == ColumnType::Count));
                CHECK(std::holds_alternative<double>(cell.value) == (type == ColumnType::Hours || type == ColumnType::Percent));
                CHECK(std::holds_alternative<QDate>(cell.value) == (type == ColumnType::Date));
            }
        }
        if (table.chart) {
            for (const int column : table.chart->valueColumns)
                CHECK(table.columns.at(std::size_t(column)).type == ColumnType::Count);
        }
    }
    ids.sort();
    CHECK(ids == QStringList{u"T2"_s, u"T3"_s, u"T4"_s, u"T5"_s, u"T6"_s, u"T7"_s, u"T8"_s, u"T8"_s, u"T9"_s});
}

TEST_CASE("Tables: T2 has the districts in order with the sample's figures, its total is the distinct count and says so")
{
    const Table& table = tableOf(u"T2"_s);
    CHECK(rowKeys(table) == kDistrictRows);
    for (const QString& district : kDistrictRows.mid(0, 5)) {
        for (const QString& column : {u"sessions"_s, u"first"_s, u"follow_up"_s, u"referring"_s, u"organisations"_s, u"persons"_s})
            CHECK(countOf(table, district, column) == expected(u"by_district/"_s + district + u'/' + column));
        CHECK_THAT(fractionOf(table, district, u"hours"_s) * 60,
                   Catch::Matchers::WithinAbs(double(expected(u"by_district/"_s + district + u"/minutes"_s)), 0.001));
    }
    for (const QString& column : {u"sessions"_s, u"first"_s, u"follow_up"_s, u"referring"_s, u"organisations"_s, u"persons"_s})
        CHECK(countOf(table, u"total"_s, column) == expected(u"totals/"_s + column));
    CHECK(sumOf(table, u"persons"_s) >= countOf(table, u"total"_s, u"persons"_s));
    CHECK(table.notes.join(u' ').contains(u"each person once"));
}

TEST_CASE("Tables: a report about some districts has no rows of the others, and its rows add up as ever")
{
    const reports::Document document = reportAbout({domain::District::Mittelsachsen, domain::District::Meissen});
    const QStringList rows{u"meissen"_s, u"mittelsachsen"_s, u"total"_s};
    int byDistrict = 0;
    for (const Table& table : document.tables()) {
        if (table.columns.front().key != u"district"_s)
            continue;
        ++byDistrict;
        CHECK(rowKeys(table) == rows);
        for (const QString& column : {u"sessions"_s, u"first"_s, u"workshops"_s, u"meetings"_s}) {
            if (std::any_of(table.columns.begin(), table.columns.end(), [&](const auto& c) { return c.key == column; })) {
                CHECK(countOf(table, u"total"_s, column) > 0);
                CHECK(sumOf(table, column) == countOf(table, u"total"_s, column));
            }
        }
    }
    CHECK(byDistrict == 2);
}

TEST_CASE("Tables: T3 has the topics by frequency, other last, with their share of the sessions")
{
    const Table& table = tableOf(u"T3"_s);
    const double sessions = double(expected(u"totals/sessions"_s));
    CHECK(table.rows.size() == 9);
    CHECK(table.rows.back().key == u"other");
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const QString topic = table.rows[r].key;
        CHECK(countOf(table, topic, u"mentions"_s) == expected(u"by_topic/"_s + topic + u"/mentions"_s));
        CHECK(countOf(table, topic, u"organisations"_s) == expected(u"by_topic/"_s + topic + u"/organisations"_s));
        CHECK_THAT(fractionOf(table, topic, u"share"_s),
                   Catch::Matchers::WithinAbs(double(countOf(table, topic, u"mentions"_s)) / sessions, 1e-9));
        if (r > 0 && topic != u"other")
            CHECK(countOf(table, table.rows[r - 1].key, u"mentions"_s) >= countOf(table, topic, u"mentions"_s));
    }
}

TEST_CASE("Tables: T4 crosses languages and channels, rows and columns add up")
{
    const Table& table = tableOf(u"T4"_s);
    CHECK(countOf(table, u"total"_s, u"total"_s) == expected(u"totals/sessions"_s));
    CHECK(table.rows.front().key == u"de");
    for (const reports::Column& column : table.columns) {
        if (column.type == ColumnType::Count)
            CHECK(sumOf(table, column.key) == countOf(table, u"total"_s, column.key));
    }
    for (const reports::Row& row : table.rows) {
        qint64 sum = 0;
        for (const QString& channel : {u"office"_s, u"outreach"_s, u"phone"_s, u"video"_s, u"written"_s}) {
            sum += countOf(table, row.key, channel);
            if (row.kind == RowKind::Ordinary)
                CHECK(countOf(table, row.key, channel) == expected(u"by_language/"_s + row.key + u'/' + channel));
        }
        CHECK(countOf(table, row.key, u"total"_s) == sum);
    }
}

TEST_CASE("Tables: T5 has twelve months with the sample's figures that add up to the total")
{
    const Table& table = tableOf(u"T5"_s);
    REQUIRE(table.rows.size() == 13);
    for (int month = 1; month <= 12; ++month) {
        const QString key = QDate(2024, month, 1).toString(u"yyyy-MM"_s);
        CHECK(table.rows[std::size_t(month - 1)].key == key);
        for (const QString& column : {u"sessions"_s, u"workshops"_s, u"attendances"_s})
            CHECK(countOf(table, key, column) == expected(u"by_month/"_s + key + u'/' + column));
    }
    for (const QString& column : {u"sessions"_s, u"workshops"_s, u"attendances"_s}) {
        CHECK(sumOf(table, column) == countOf(table, u"total"_s, column));
        CHECK(countOf(table, u"total"_s, column) == expected(u"totals/"_s + column));
    }
}

TEST_CASE("Tables: T6 has new and continued organisations by kind, and where they are at home")
{
    const Table& table = tableOf(u"T6"_s);
    for (const reports::Row& row : table.rows) {
        const qint64 total = countOf(table, row.key, u"new"_s) + countOf(table, row.key, u"continued"_s);
        CHECK(countOf(table, row.key, u"total"_s) == total);
        qint64 districts = 0;
        for (const QString& district : kDistrictRows.mid(0, 5))
            districts += countOf(table, row.key, district);
        CHECK(districts == total);
        if (row.kind != RowKind::Ordinary)
            continue;
        CHECK(countOf(table, row.key, u"new"_s) == expected(u"by_organisation_kind/"_s + row.key + u"/new"_s));
        CHECK(countOf(table, row.key, u"continued"_s) == expected(u"by_organisation_kind/"_s + row.key + u"/continued"_s));
    }
    CHECK(countOf(table, u"total"_s, u"total"_s) == expected(u"totals/organisations_reached"_s));
    CHECK(countOf(table, u"total"_s, u"new"_s) == expected(u"totals/organisations_new"_s));
    CHECK(sumOf(table, u"total"_s) == countOf(table, u"total"_s, u"total"_s));
}

TEST_CASE("Tables: T7 lists each workshop by date, and T8 sums the list up by kind, topic and district")
{
    const Table& list = tableOf(u"T7"_s);
    CHECK(qint64(list.rows.size()) == expected(u"totals/workshops"_s));
    QDate last;
    for (const reports::Row& row : list.rows) {
        const QDate date = std::get<QDate>(cellOf(list, row.key, u"date"_s).value);
        CHECK((!last.isValid() || last <= date));
        last = date;
        CHECK(countOf(list, row.key, u"attendances"_s)
              == countOf(list, row.key, u"female"_s) + countOf(list, row.key, u"male"_s)
                     + countOf(list, row.key, u"diverse"_s) + countOf(list, row.key, u"not_stated"_s));
    }
    const QStringList counts{u"workshops"_s, u"meetings"_s, u"attendances"_s, u"female"_s, u"male"_s, u"diverse"_s, u"not_stated"_s};
    const Table& byTopic = tableOf(u"T8"_s);
    const Table& byDistrict = tableOf(u"T8"_s, 1);
    CHECK(rowKeys(byDistrict) == kDistrictRows);
    CHECK(byDistrict.notes.join(u' ').contains(u"counts it and its participants once"));
    for (const QString& column : counts) {
        CAPTURE(column.toStdString());
        CHECK(sumOf(byTopic, column) == countOf(byTopic, u"total"_s, column));
        CHECK(sumOf(byDistrict, column) == countOf(byTopic, u"total"_s, column));
        if (column != u"workshops" && column != u"meetings")
            CHECK(sumOf(list, column) == countOf(byTopic, u"total"_s, column));
        for (const reports::Row& row : byTopic.rows) {
            if (row.kind == RowKind::Subtotal && column != u"meetings")
                CHECK(countOf(byTopic, row.key, column) == expected(u"workshops_by_kind/"_s + row.key + u'/' + column));
        }
    }
}

TEST_CASE("Tables: T9 has the referrals by kind of target, the rate is of those answered alone")
{
    const Table& table = tableOf(u"T9"_s);
    const auto part = [&table](const QString& row, const QString& column) { return countOf(table, row, column); };
    for (const QString& status : {u"succeeded"_s, u"failed"_s, u"open"_s, u"unknown"_s}) {
        CHECK(part(u"total"_s, status) == expected(u"referrals/"_s + status));
        CHECK(sumOf(table, status) == part(u"total"_s, status));
    }
    CHECK(part(u"total"_s, u"referrals"_s) == expected(u"totals/referrals"_s));
    for (const reports::Row& row : table.rows) {
        const qint64 answered = part(row.key, u"succeeded"_s) + part(row.key, u"failed"_s);
        if (answered == 0)
            CHECK(cellOf(table, row.key, u"rate"_s).isEmpty());
        else
            CHECK_THAT(fractionOf(table, row.key, u"rate"_s),
                       Catch::Matchers::WithinAbs(double(part(row.key, u"succeeded"_s)) / double(answered), 1e-9));
    }
    CHECK(table.notes.join(u' ').contains(QString::number(expected(u"referrals/withdrawn"_s))));
}

TEST_CASE("Tables: the report has eleven sections in order, a cover, and its masks are explained where there are any")
{
    const reports::Document& document = sampleReport();
    CHECK(document.title.contains(u"2024"));
    CHECK(document.project == u"Vielfalt stärken");
    CHECK(document.reference == u"AZ 1-23");
    CHECK(document.state.contains(u"2025"));
    REQUIRE(document.sections.size() == 11);
    for (int i = 0; i < 11; ++i)
        CHECK(document.sections[std::size_t(i)].number == i + 1);
    CHECK(document.sections.back().signature);
    QStringList ids;
    for (const Table& table : document.tables())
        ids += table.id;
    CHECK(ids == QStringList{u"T2"_s, u"T3"_s, u"T4"_s, u"T5"_s, u"T6"_s, u"T7"_s, u"T8"_s, u"T8"_s, u"T9"_s});
    for (const Table& table : document.tables())
        CHECK_FALSE(table.notes.join(u' ').contains(u"• stands for"));

    domain::Figures small;
    small.scope.from = QDate(2025, 1, 1);
    small.scope.to = QDate(2025, 12, 31);
    small.sessions.persons = 2;
    small.sessionsByDistrict[0].persons = 2;
    const reports::Document masked = reports::makeReport(small, reports::Masks(small), {}, {});
    CHECK(masked.sections[3].paragraphs.join(u' ').contains(u"•"));
    for (const Table& table : masked.tables())
        CHECK(table.notes.join(u' ').contains(u"• stands for") == (table.id == u"T2"));
}

TEST_CASE("Tables: a report about nothing has its rows and no share of nothing")
{
    domain::Figures nothing;
    nothing.scope.from = QDate(2025, 2, 1);
    nothing.scope.to = QDate(2025, 3, 31);
    const reports::Document document = reports::makeReport(nothing, reports::Masks(nothing), {}, {});
    CHECK_FALSE(document.title.isEmpty());
    for (const Table& table : document.tables()) {
        for (const reports::Row& row : table.rows) {
            for (std::size_t c = 0; c < table.columns.size(); ++c) {
                if (table.columns[c].type == ColumnType::Percent)
                    CHECK(row.cells[c].isEmpty());
            }
        }
    }
}
