// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/places.h"

#include "base/fold.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::domain {
namespace {

constexpr qsizetype kDigits = 5;    // of a German postal code
constexpr qsizetype kBeginning = 3; // those that neighbours share

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

District districtNamed(const QString& name)
{
    if (name == u"Meißen"_s)
        return District::Meissen;
    if (name == u"Mittelsachsen"_s)
        return District::Mittelsachsen;
    if (name == u"Sächsische Schweiz-Osterzgebirge"_s)
        return District::SaechsischeSchweizOsterzgebirge;
    return District::Other;
}

} // namespace

QString withoutCountry(const QString& postalCode)
{
    QString code = postalCode.trimmed();
    for (const QString& country : {u"DE-"_s, u"D-"_s}) {
        if (code.startsWith(country, Qt::CaseInsensitive))
            code.remove(0, country.size());
    }
    return code.trimmed();
}

PostalCodeForm formOf(const QString& code)
{
    const auto digits = std::count_if(code.begin(), code.end(), isDigit);
    if (digits == 0)
        return PostalCodeForm::None;
    if (digits != code.size())
        return PostalCodeForm::Foreign;
    return digits == kDigits ? PostalCodeForm::Whole : PostalCodeForm::WrongLength;
}

QString postalCodeFrom(const QString& text)
{
    const QString code = withoutCountry(text);
    const QString whole = code.rightJustified(kDigits, u'0');
    return code.size() >= kDigits - 1 && formOf(whole) == PostalCodeForm::Whole ? whole : text.trimmed();
}

base::Result<Places> Places::read(QIODevice& csv)
{
    const QStringList head = QString::fromUtf8(csv.readLine()).trimmed().split(u',');
    const qsizetype municipality = head.indexOf("municipality"_L1);
    const qsizetype district = head.indexOf("district"_L1);
    const qsizetype code = head.indexOf("postal_code"_L1);
    if (municipality < 0 || district < 0 || code < 0)
        return base::fail(base::ErrorKind::Invalid, u"places: the head row is another"_s);
    Places places;
    while (!csv.atEnd()) {
        const QStringList fields = QString::fromUtf8(csv.readLine()).trimmed().split(u',');
        if (fields.size() != head.size())
            return base::fail(base::ErrorKind::Invalid, u"places: a row of another length"_s);
        const District named = districtNamed(fields[district]);
        std::vector<Place>& sharing = places.m_byCode[fields[code]];
        if (sharing.empty())
            places.m_codes += fields[code];
        sharing.push_back({fields[municipality], named});
        if (named != District::Other)
            places.m_districtBeginnings.insert(fields[code].first(kBeginning));
    }
    return places;
}

const std::vector<Places::Place>& Places::at(const QString& postalCode) const
{
    static const std::vector<Place> kNone;
    const auto found = m_byCode.constFind(postalCode.trimmed());
    return found == m_byCode.cend() ? kNone : *found;
}

District Places::districtOf(const QString& postalCode, const QString& town) const
{
    const QString code = withoutCountry(postalCode);
    const PostalCodeForm form = formOf(code);
    if (form == PostalCodeForm::Foreign)
        return District::Other;
    if (form != PostalCodeForm::Whole)
        return District::Unknown;
    const std::vector<Place>& places = at(code);
    if (places.empty()) {
        // The table lacks post-office-box codes and those of single recipients (places.md): a code that
        // begins like one of the three districts' own is not known to lie outside.
        const bool nearby = m_districtBeginnings.contains(code.first(kBeginning));
        return nearby ? District::Unknown : District::Other;
    }
    const QString foldedTown = base::fold(town);
    if (!foldedTown.isEmpty()) {
        for (const Place& place : places) {
            if (base::fold(place.municipality) == foldedTown)
                return place.district;
        }
    }
    const District first = places.front().district;
    const bool allAlike =
        std::all_of(places.begin(), places.end(), [first](const Place& p) { return p.district == first; });
    return allAlike ? first : District::Unknown;
}

std::optional<District> Places::districtOf(std::optional<District> stated, const QString& postalCode,
                                           const QString& town) const
{
    if (stated)
        return stated;
    const QString code = withoutCountry(postalCode);
    if (code.isEmpty() || (formOf(code) == PostalCodeForm::WrongLength && code.size() < kDigits))
        return std::nullopt;
    return districtOf(postalCode, town);
}

} // namespace spoton::domain
