// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"
#include "search/query_builder.h"
#include "storage/figure_records.h"
#include "viewmodels/figure_story.h"
#include "viewmodels/record_rows.h"

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

const QString kDistrict = u"district"_s;
const QString kLanguage = u"language"_s;
const QString kTopic = u"topic"_s;
const QString kKind = u"kind"_s;
const QString kChannel = u"channel"_s;
const QString kState = u"state"_s;
const QString kStatus = u"status"_s;
const QString kOpen = u"open"_s;
const QString kStaff = u"staff"_s;
const QString kPeriod = u"period"_s;
const QString kThisMonth = u"month"_s;
const QString kLastMonth = u"last-month"_s;
const QString kThisQuarter = u"quarter"_s;
const QString kLastQuarter = u"last-quarter"_s;
const QString kComing = u"coming"_s;
const QString kContacts = u"contacts"_s;
const QString kOrganisations = u"organisations"_s;

constexpr int kYears = 6; ///< offered as a filter

std::vector<domain::District> districtsOf(const ListFilter& filter)
{
    std::vector<domain::District> districts;
    for (const QString& key : filter.values(kDistrict)) {
        if (const auto district = base::fromKey<domain::District>(key))
            districts.push_back(*district);
    }
    return districts;
}

/// What the figure counts that the list is narrowed down to, if any.
search::Query countedBy(const ListFilter& filter)
{
    const auto& figure = filter.figure();
    return figure ? storage::listedRecords(figure->scope, figure->source) : search::Query();
}

std::optional<domain::StaffId> staffOf(const ListFilter& filter)
{
    const qint64 id = filter.value(kStaff).toLongLong();
    return id ? std::optional(domain::StaffId{id}) : std::nullopt;
}

template<class Filter>
void setPeriod(Filter& to, const ListFilter& filter, QDate today)
{
    const QString period = filter.value(kPeriod);
    const auto set = [&to](QDate first, int months) {
        to.from = first;
        to.to = first.addMonths(months).addDays(-1);
    };
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter = month.addMonths(-((today.month() - 1) % 3));
    if (period == kThisMonth)
        set(month, 1);
    else if (period == kLastMonth)
        set(month.addMonths(-1), 1);
    else if (period == kThisQuarter)
        set(quarter, 3);
    else if (period == kLastQuarter)
        set(quarter.addMonths(-3), 3);
    else if (period == kComing)
        to.from = today;
    else if (const int year = period.toInt())
        set(QDate(year, 1, 1), 12);
}

/// Whether the text may find more than so many, which are all that is counted and listed.
template<class Filter>
bool isCut(const Filter& filter, int rows)
{
    return !filter.text.trimmed().isEmpty() && rows >= search::kMostTextMatches;
}

template<class Filter, class Count>
RowSource sourceOf(const OpenFile& file, const Filter& filter, Count inWords)
{
    return {[filter, inWords](storage::Database& database) -> base::Result<RowCount> {
                SPOTON_ASSIGN(const int rows, storage::countRows(database, filter));
                return RowCount{rows, isCut(filter, rows) ? RowWords::newestHits(rows) : inWords(rows)};
            },
            [filter, words = RowWords(file, filter.text)](storage::Database& database, int first,
                                                          int limit) -> base::Result<std::vector<ListRow>> {
                SPOTON_ASSIGN(const auto found, storage::listRows(database, filter, first, limit));
                std::vector<ListRow> rows;
                rows.reserve(found.size());
                for (const auto& row : found)
                    rows.push_back(words.row(row));
                return rows;
            }};
}

template<class Order>
Order orderOf(const ListFilter& filter, std::initializer_list<std::pair<const char16_t*, Order>> orders)
{
    for (const auto& [key, order] : orders) {
        if (filter.order() == QStringView(key))
            return order;
    }
    return orders.begin()->second;
}

} // namespace

Facet Facets::district() const
{
    Facet facet{kDistrict, tr("District"), {}, true};
    for (const auto& [district, key] : base::EnumKeys<domain::District>::entries)
        facet.choices.push_back({QString(key), domain::label(district, m_file.language()), district});
    return facet;
}

Facet Facets::code(const QString& key, const QString& name, domain::CodeList list) const
{
    Facet facet{key, name, {}, false};
    for (const domain::CodeEntry& entry : m_file.facts().labels.entries(list))
        facet.choices.push_back({entry.key, entry.label(m_file.language()), {}});
    return facet;
}

std::vector<Facet> Facets::directory(bool withParts) const
{
    Facet kind = code(kKind, tr("Kind"), domain::CodeList::OrganisationKind);
    if (withParts)
        kind.choices.insert(kind.choices.begin(), {{kContacts, tr("Contacts only"), {}},
                                                   {kOrganisations, tr("Organisations only"), {}}});
    return {district(), code(kLanguage, tr("Language"), domain::CodeList::Language),
            code(kTopic, tr("Topic"), domain::CodeList::Topic), kind};
}

Facet Facets::staff() const
{
    Facet facet{kStaff, tr("Staff member"), {}, false};
    for (const domain::Staff& person : m_file.facts().staff)
        facet.choices.push_back({QString::number(person.id.value), person.name, {}});
    return facet;
}

Facet Facets::period(bool withComing) const
{
    Facet facet{kPeriod,
                tr("Period"),
                {{kThisMonth, tr("This month"), {}},
                 {kLastMonth, tr("Last month"), {}},
                 {kThisQuarter, tr("This quarter"), {}},
                 {kLastQuarter, tr("Last quarter"), {}}},
                false};
    if (withComing)
        facet.choices.insert(facet.choices.begin(), {kComing, tr("From today on"), {}});
    const int thisYear = m_file.surroundings().today().year();
    for (int year = thisYear; year > thisYear - kYears; --year)
        facet.choices.push_back({QString::number(year), QString::number(year), {}});
    return facet;
}

std::vector<Facet> Facets::sessions() const
{
    Facet state{kState, tr("State"), {}, false};
    for (const auto& [value, key] : base::EnumKeys<domain::SessionState>::entries)
        state.choices.push_back({QString(key), domain::label(value, m_file.language()), {}});
    return {district(),
            code(kLanguage, tr("Language"), domain::CodeList::Language),
            code(kTopic, tr("Topic"), domain::CodeList::Topic),
            code(kChannel, tr("Channel"), domain::CodeList::Channel),
            state,
            staff(),
            period(true)};
}

std::vector<Facet> Facets::workshops() const
{
    return {district(), code(kKind, tr("Kind"), domain::CodeList::WorkshopKind),
            code(kTopic, tr("Topic"), domain::CodeList::Topic),
            code(kLanguage, tr("Language"), domain::CodeList::Language), period(true)};
}

std::vector<Facet> Facets::referrals() const
{
    Facet status{kStatus, tr("Status"), {{kOpen, tr("open"), {}}}, false};
    for (const auto& [value, key] : base::EnumKeys<domain::ReferralStatus>::entries)
        status.choices.push_back({QString(key), domain::label(value, m_file.language()), {}});
    return {district(),
            status,
            code(kTopic, tr("Topic"), domain::CodeList::Topic),
            code(kKind, tr("Kind of target"), domain::CodeList::OrganisationKind),
            staff(),
            period(false)};
}

std::vector<Choice> Facets::directoryOrders()
{
    return {{u"name"_s, tr("By name"), {}},
            {u"place"_s, tr("By place"), {}},
            {u"newest"_s, tr("Newest first"), {}}};
}

std::vector<Choice> Facets::sessionOrders()
{
    return {{u"newest"_s, tr("Newest first"), {}},
            {u"oldest"_s, tr("Oldest first"), {}},
            {u"longest"_s, tr("Longest first"), {}}};
}

std::vector<Choice> Facets::workshopOrders()
{
    return {{u"newest"_s, tr("Newest first"), {}},
            {u"oldest"_s, tr("Oldest first"), {}},
            {u"title"_s, tr("By title"), {}}};
}

std::vector<Choice> Facets::referralOrders()
{
    return {{u"newest"_s, tr("Newest first"), {}},
            {u"oldest"_s, tr("Oldest first"), {}},
            {u"checkBack"_s, tr("To ask first"), {}}};
}

RowSource directorySource(const OpenFile& file, const ListFilter& filter, search::DirectoryFilter::Part part)
{
    using Order = search::DirectoryFilter::Order;
    using Part = search::DirectoryFilter::Part;
    search::DirectoryFilter wanted;
    wanted.text = filter.text();
    wanted.districts = districtsOf(filter);
    wanted.language = filter.value(kLanguage);
    wanted.topic = filter.value(kTopic);
    wanted.part = part;
    const QString kind = filter.value(kKind);
    if (kind == kContacts)
        wanted.part = Part::Contacts;
    else if (kind == kOrganisations)
        wanted.part = Part::Organisations;
    else
        wanted.kind = kind;
    wanted.among = countedBy(filter);
    if (filter.figure() && wanted.part == Part::All)
        wanted.part =
            areaOf(filter.figure()->source.counted) == Area::Contacts ? Part::Contacts : Part::Organisations;
    wanted.order = orderOf<Order>(
        filter, {{u"name", Order::Name}, {u"place", Order::Place}, {u"newest", Order::Newest}});
    if (wanted.part != Part::All)
        return sourceOf(file, wanted, [organisations = wanted.part == Part::Organisations](int rows) {
            return organisations ? RowWords::organisations(rows) : RowWords::contacts(rows);
        });
    RowSource source = sourceOf(file, wanted, [](int) { return QString(); });
    source.count = [wanted](storage::Database& database) -> base::Result<RowCount> {
        search::DirectoryFilter one = wanted;
        SPOTON_ASSIGN(const int all, storage::countRows(database, wanted));
        if (isCut(wanted, all))
            return RowCount{all, RowWords::newestHits(all)};
        one.part = Part::Contacts;
        SPOTON_ASSIGN(const int contacts, storage::countRows(database, one));
        return RowCount{all,
                        RowWords::contacts(contacts) + u", "_s + RowWords::organisations(all - contacts)};
    };
    return source;
}

RowSource sessionSource(const OpenFile& file, const ListFilter& filter)
{
    using Order = search::SessionFilter::Order;
    search::SessionFilter wanted;
    wanted.text = filter.text();
    wanted.districts = districtsOf(filter);
    wanted.language = filter.value(kLanguage);
    wanted.topic = filter.value(kTopic);
    wanted.channel = filter.value(kChannel);
    wanted.state = base::fromKey<domain::SessionState>(filter.value(kState));
    wanted.staff = staffOf(filter);
    wanted.among = countedBy(filter);
    setPeriod(wanted, filter, file.surroundings().today());
    wanted.order = orderOf<Order>(
        filter,
        {{u"newest", Order::NewestFirst}, {u"oldest", Order::OldestFirst}, {u"longest", Order::Longest}});
    return sourceOf(file, wanted, &RowWords::sessions);
}

RowSource workshopSource(const OpenFile& file, const ListFilter& filter)
{
    using Order = search::WorkshopFilter::Order;
    search::WorkshopFilter wanted;
    wanted.text = filter.text();
    wanted.districts = districtsOf(filter);
    wanted.kind = filter.value(kKind);
    wanted.topic = filter.value(kTopic);
    wanted.language = filter.value(kLanguage);
    wanted.among = countedBy(filter);
    setPeriod(wanted, filter, file.surroundings().today());
    wanted.order = orderOf<Order>(
        filter, {{u"newest", Order::NewestFirst}, {u"oldest", Order::OldestFirst}, {u"title", Order::Title}});
    return sourceOf(file, wanted, &RowWords::workshops);
}

RowSource referralSource(const OpenFile& file, const ListFilter& filter)
{
    using Order = search::ReferralFilter::Order;
    search::ReferralFilter wanted;
    wanted.text = filter.text();
    wanted.districts = districtsOf(filter);
    wanted.topic = filter.value(kTopic);
    wanted.kind = filter.value(kKind);
    wanted.staff = staffOf(filter);
    wanted.openOnly = filter.value(kStatus) == kOpen;
    wanted.status = base::fromKey<domain::ReferralStatus>(filter.value(kStatus));
    wanted.among = countedBy(filter);
    setPeriod(wanted, filter, file.surroundings().today());
    wanted.order = orderOf<Order>(
        filter,
        {{u"newest", Order::NewestFirst}, {u"oldest", Order::OldestFirst}, {u"checkBack", Order::CheckBack}});
    return sourceOf(file, wanted, &RowWords::referrals);
}

} // namespace spoton::viewmodels
