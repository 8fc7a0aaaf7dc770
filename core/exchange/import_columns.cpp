// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_columns.h"

#include "base/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::exchange {
namespace {

struct KnownColumn
{
    Column column;
    bool required;
    QStringList headers; ///< English first, then German (in most cases) and other ways to write it
    qsizetype germanHeader = 1;
};

const QHash<Kind, std::vector<KnownColumn>>& knownColumns()
{
    static const QHash<Kind, std::vector<KnownColumn>> kColumns{
        {Kind::Organisations,
         {{Column::Name, true, {u"Name"_s, u"Organisation"_s}, 0},
          {Column::Kind, false, {u"Kind"_s, u"Art"_s}},
          {Column::Street, false, {u"Street"_s, u"Straße"_s}},
          {Column::PostalCode, false, {u"Postal code"_s, u"PLZ"_s, u"Postleitzahl"_s}},
          {Column::Town, false, {u"Town"_s, u"Ort"_s}},
          {Column::District, false, {u"District"_s, u"Landkreis"_s}},
          {Column::Phone, false, {u"Phone"_s, u"Telefon"_s}},
          {Column::Email, false, {u"E-mail"_s, u"E-Mail"_s, u"E-Mail-Adresse"_s}},
          {Column::Languages, false, {u"Languages"_s, u"Sprachen"_s}},
          {Column::Topics, false, {u"Topics"_s, u"Themen"_s}},
          {Column::Notes, false, {u"Notes"_s, u"Notizen"_s, u"Bemerkung"_s}}}},
        {Kind::Contacts,
         {{Column::GivenName, false, {u"Given name"_s, u"Vorname"_s}},
          {Column::FamilyName, false, {u"Family name"_s, u"Nachname"_s, u"Familienname"_s}},
          {Column::Role, false, {u"Role"_s, u"Funktion"_s, u"Rolle"_s}},
          {Column::Organisation, false, {u"Organisation"_s}},
          {Column::Phone, false, {u"Phone"_s, u"Telefon"_s}},
          {Column::Email, false, {u"E-mail"_s, u"E-Mail"_s, u"E-Mail-Adresse"_s}},
          {Column::PostalCode, false, {u"Postal code"_s, u"PLZ"_s, u"Postleitzahl"_s}},
          {Column::Town, false, {u"Town"_s, u"Ort"_s}},
          {Column::District, false, {u"District"_s, u"Landkreis"_s}},
          {Column::Languages, false, {u"Languages"_s, u"Sprachen"_s}},
          {Column::ConsentOn, false, {u"Consent on"_s, u"Einwilligung am"_s}}}},
        {Kind::Sessions,
         {{Column::Number, false, {u"No."_s, u"Nr."_s, u"Nummer"_s, u"Number"_s}},
          {Column::Date, true, {u"Date"_s, u"Datum"_s}},
          {Column::Start, false, {u"Start"_s, u"Beginn"_s}},
          {Column::Minutes, true, {u"Minutes"_s, u"Dauer (Min.)"_s, u"Dauer"_s, u"Minuten"_s}},
          {Column::Channel, false, {u"Channel"_s, u"Form"_s}},
          {Column::Language, false, {u"Language"_s, u"Sprache"_s}},
          {Column::Organisation, false, {u"Organisation"_s}},
          {Column::Contact, false, {u"Contact"_s, u"Kontakt"_s}},
          {Column::ContactEmail, false, {u"Contact e-mail"_s, u"Kontakt E-Mail"_s}},
          {Column::District, false, {u"District"_s, u"Landkreis"_s}},
          {Column::Topics, true, {u"Topics"_s, u"Themen"_s}},
          {Column::SessionType, false, {u"Session type"_s, u"Beratungsart"_s}},
          {Column::Concern, false, {u"Concern"_s, u"Anliegen"_s}},
          {Column::State, false, {u"State"_s, u"Status"_s}}}},
        {Kind::Workshops,
         {{Column::Title, true, {u"Title"_s, u"Titel"_s}},
          {Column::Kind, false, {u"Kind"_s, u"Art"_s}},
          {Column::Date, true, {u"Date"_s, u"Datum"_s}},
          {Column::Start, false, {u"Start"_s, u"Beginn"_s}},
          {Column::End, false, {u"End"_s, u"Ende"_s}},
          {Column::Town, false, {u"Town"_s, u"Ort"_s}},
          {Column::District, false, {u"District"_s, u"Landkreis"_s}},
          {Column::Topic, false, {u"Topic"_s, u"Thema"_s, u"Topics"_s, u"Themen"_s}},
          {Column::Language, false, {u"Language"_s, u"Sprache"_s}},
          {Column::Female, false, {u"female"_s, u"weiblich"_s}},
          {Column::Male, false, {u"male"_s, u"männlich"_s}},
          {Column::Diverse, false, {u"diverse"_s, u"divers"_s}},
          {Column::NotStated, false, {u"not stated"_s, u"keine Angabe"_s}},
          {Column::Organisations, false, {u"Organisations"_s, u"Organisationen"_s}}}},
        {Kind::Referrals,
         {{Column::SessionNumber, false, {u"Session no."_s, u"Beratung Nr."_s}},
          {Column::Date, true, {u"Date"_s, u"Datum"_s}},
          {Column::Organisation, false, {u"Organisation"_s}},
          {Column::Contact, false, {u"Contact"_s, u"Kontakt"_s}},
          {Column::ContactEmail, false, {u"Contact e-mail"_s, u"Kontakt E-Mail"_s}},
          {Column::ReferredTo, true, {u"Referred to"_s, u"Verwiesen an"_s}},
          {Column::Topic, false, {u"Topic"_s, u"Thema"_s}},
          {Column::Status, false, {u"Status"_s}}}},
    };
    return kColumns;
}

/// Letters and digits alone.
QString plain(const QString& header)
{
    return base::fold(header).remove(u' ');
}

const KnownColumn* columnNamed(Kind kind, const QString& header)
{
    static const QHash<Kind, std::vector<KnownColumn>>& kKnown = knownColumns();
    const QString wanted = plain(header);
    for (const KnownColumn& column : *kKnown.constFind(kind)) {
        for (const QString& known : column.headers) {
            if (plain(known) == wanted)
                return &column;
        }
    }
    return nullptr;
}

} // namespace

base::Result<ColumnMap> ColumnMap::match(Kind kind, const QStringList& head,
                                         const QHash<QString, QString>& mapping)
{
    ColumnMap map;
    map.m_kind = kind;
    for (auto mapped = mapping.cbegin(); mapped != mapping.cend(); ++mapped) {
        const bool there = std::any_of(head.begin(), head.end(), [&](const QString& header) {
            return header.trimmed() == mapped.key();
        });
        if (!there)
            return base::fail(base::ErrorKind::ColumnUnknown, mapped.key());
    }
    for (qsizetype place = 0; place < head.size(); ++place) {
        const QString header = head[place].trimmed();
        if (header.isEmpty())
            continue;
        const auto mapped = mapping.constFind(header);
        if (mapped != mapping.cend() && mapped->isEmpty())
            continue;
        const KnownColumn* column = columnNamed(kind, mapped != mapping.cend() ? *mapped : header);
        if (!column) {
            if (mapped != mapping.cend())
                return base::fail(base::ErrorKind::ColumnUnknown, *mapped);
            map.m_unknown += header;
        } else if (map.has(column->column)) {
            return base::fail(base::ErrorKind::ColumnTwice, header);
        } else {
            map.m_places.insert(column->column, place);
        }
    }
    for (const KnownColumn& column : *knownColumns().constFind(kind)) {
        if (column.required && !map.has(column.column))
            return base::fail(base::ErrorKind::ColumnMissing, column.headers.join(u" / "_s));
    }
    if (kind == Kind::Contacts && !map.has(Column::GivenName) && !map.has(Column::FamilyName))
        return base::fail(base::ErrorKind::ColumnMissing, u"Family name / Nachname"_s);
    return map;
}

QString ColumnMap::text(const QStringList& row, Column column) const
{
    const auto place = m_places.constFind(column);
    return place == m_places.cend() ? QString() : row.value(*place).trimmed();
}

std::vector<std::pair<Column, QString>> columnsOf(Kind kind)
{
    std::vector<std::pair<Column, QString>> columns;
    for (const KnownColumn& column : *knownColumns().constFind(kind))
        columns.emplace_back(column.column, column.headers.first());
    return columns;
}

QString headerOf(Kind kind, Column column, domain::UiLanguage language)
{
    const auto& known = *knownColumns().constFind(kind);
    const auto found = std::find_if(known.begin(), known.end(), [column](const KnownColumn& candidate) {
        return candidate.column == column;
    });
    const bool german = language == domain::UiLanguage::German && found->headers.size() > 1;
    return found->headers[german ? found->germanHeader : 0];
}

} // namespace spoton::exchange
