// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"

#include "base/fold.h"

#include <vector>

namespace spoton::domain {
namespace {

/// The labels in the order of UiLanguage, then other ways to write it.
template<class Value>
struct Word
{
    Value value;
    std::vector<QString> texts;
};

const std::vector<Word<District>> kDistrictWords{
    {District::Meissen,
     {QStringLiteral("Meißen"), QStringLiteral("Meißen"), QStringLiteral("Майсен"), QStringLiteral("Meißen"),
      QStringLiteral("Landkreis Meißen"), QStringLiteral("LK Meißen")}},
    {District::Mittelsachsen,
     {QStringLiteral("Mittelsachsen"), QStringLiteral("Mittelsachsen"), QStringLiteral("Средняя Саксония"),
      QStringLiteral("Mittelsachsen"), QStringLiteral("Central Saxony"),
      QStringLiteral("Landkreis Mittelsachsen"), QStringLiteral("LK Mittelsachsen")}},
    {District::SaechsischeSchweizOsterzgebirge,
     {QStringLiteral("Sächsische Schweiz-Osterzgebirge"), QStringLiteral("Sächsische Schweiz-Osterzgebirge"),
      QStringLiteral("Саксонская Швейцария — Восточные Рудные горы"),
      QStringLiteral("Sächsische Schweiz-Osterzgebirge"),
      QStringLiteral("Saxon Switzerland-Eastern Ore Mountains"),
      QStringLiteral("Landkreis Sächsische Schweiz-Osterzgebirge"), QStringLiteral("SSOE"),
      QStringLiteral("SOE"), QStringLiteral("LK SOE")}},
    {District::Other,
     {QStringLiteral("andere Orte"), QStringLiteral("other places"), QStringLiteral("другие места"),
      QStringLiteral("druhe městna"), QStringLiteral("sonstige"), QStringLiteral("sonstiger"),
      QStringLiteral("andere"), QStringLiteral("other")}},
    {District::Unknown,
     {QStringLiteral("unbekannt"), QStringLiteral("unknown"), QStringLiteral("неизвестно"),
      QStringLiteral("njeznate")}},
};

const std::vector<Word<ReferralStatus>> kReferralWords{
    {ReferralStatus::Suggested,
     {QStringLiteral("empfohlen"), QStringLiteral("suggested"), QStringLiteral("рекомендовано"),
      QStringLiteral("doporučene")}},
    {ReferralStatus::Contacted,
     {QStringLiteral("Kontakt hergestellt"), QStringLiteral("contacted"),
      QStringLiteral("контакт установлен"), QStringLiteral("kontakt nawjazany")}},
    {ReferralStatus::Succeeded,
     {QStringLiteral("zustande gekommen"), QStringLiteral("succeeded"), QStringLiteral("состоялось"),
      QStringLiteral("wuspěšne")}},
    {ReferralStatus::Failed,
     {QStringLiteral("nicht zustande gekommen"), QStringLiteral("failed"), QStringLiteral("не состоялось"),
      QStringLiteral("njewuspěšne")}},
    {ReferralStatus::Unknown,
     {QStringLiteral("unbekannt"), QStringLiteral("unknown"), QStringLiteral("неизвестно"),
      QStringLiteral("njeznate")}},
    {ReferralStatus::Withdrawn,
     {QStringLiteral("zurückgezogen"), QStringLiteral("withdrawn"), QStringLiteral("отозвано"),
      QStringLiteral("cofnjene")}},
};

const std::vector<Word<SessionState>> kStateWords{
    {SessionState::Planned,
     {QStringLiteral("geplant"), QStringLiteral("planned"), QStringLiteral("запланировано"),
      QStringLiteral("planowane")}},
    {SessionState::Held,
     {QStringLiteral("stattgefunden"), QStringLiteral("held"), QStringLiteral("состоялось"),
      QStringLiteral("wotměte")}},
    {SessionState::Cancelled,
     {QStringLiteral("abgesagt"), QStringLiteral("cancelled"), QStringLiteral("отменено"),
      QStringLiteral("wotprajene")}},
    {SessionState::NoShow,
     {QStringLiteral("nicht erschienen"), QStringLiteral("did not appear"), QStringLiteral("неявка"),
      QStringLiteral("njepřišoł")}},
    {SessionState::Excused,
     {QStringLiteral("entschuldigt"), QStringLiteral("excused"), QStringLiteral("по уважительной причине"),
      QStringLiteral("zamołwjene")}},
};

const std::vector<Word<bool>> kSessionTypeWords{
    {true,
     {QStringLiteral("Folgeberatung"), QStringLiteral("follow-up session"),
      QStringLiteral("повторная консультация"), QStringLiteral("dalše poradźowanje"),
      QStringLiteral("follow-up"), QStringLiteral("follow_up"), QStringLiteral("follow-up consultation"),
      QStringLiteral("Folge")}},
    {false,
     {QStringLiteral("Erstberatung"), QStringLiteral("first session"),
      QStringLiteral("первичная консультация"), QStringLiteral("prěnje poradźowanje"),
      QStringLiteral("first"), QStringLiteral("initial consultation"), QStringLiteral("Erst")}},
};

template<class Value>
QString labelIn(const std::vector<Word<Value>>& words, Value value, UiLanguage language)
{
    for (const Word<Value>& word : words) {
        if (word.value == value)
            return word.texts[std::size_t(language)];
    }
    return {};
}

template<class Value>
std::optional<Value> valueOf(const std::vector<Word<Value>>& words, const QString& text)
{
    const QString folded = base::fold(text);
    for (const Word<Value>& word : words) {
        for (const QString& known : word.texts) {
            if (base::fold(known) == folded)
                return word.value;
        }
    }
    return std::nullopt;
}

} // namespace

QString label(District district, UiLanguage language)
{
    return labelIn(kDistrictWords, district, language);
}

QString label(ReferralStatus status, UiLanguage language)
{
    return labelIn(kReferralWords, status, language);
}

QString label(SessionState state, UiLanguage language)
{
    return labelIn(kStateWords, state, language);
}

QString sessionTypeLabel(bool followUp, UiLanguage language)
{
    return labelIn(kSessionTypeWords, followUp, language);
}

std::optional<District> districtFrom(const QString& text)
{
    const auto byKey = base::fromKey<District>(text.trimmed());
    return byKey ? byKey : valueOf(kDistrictWords, text);
}

std::optional<ReferralStatus> referralStatusFrom(const QString& text)
{
    const auto byKey = base::fromKey<ReferralStatus>(text.trimmed());
    return byKey ? byKey : valueOf(kReferralWords, text);
}

std::optional<SessionState> sessionStateFrom(const QString& text)
{
    const auto byKey = base::fromKey<SessionState>(text.trimmed());
    return byKey ? byKey : valueOf(kStateWords, text);
}

std::optional<bool> followUpFrom(const QString& text)
{
    return valueOf(kSessionTypeWords, text);
}

} // namespace spoton::domain
