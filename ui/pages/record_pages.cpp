// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/record_pages.h"

#include "pages/directory_page.h"
#include "pages/overview_page.h"
#include "pages/report_page.h"
#include "pages/session_page.h"
#include "storage/referral_repository.h"
#include "storage/session_repository.h"
#include "text/sentences.h"
#include "viewmodels/record_details.h"
#include "viewmodels/referral_steps.h"
#include "widgets/button.h"

using namespace Qt::StringLiterals;
using spoton::viewmodels::Area;
using spoton::viewmodels::Destination;

namespace spoton::pages {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordPages)

public:
    static ListPageKind sessions(viewmodels::OpenFile& file)
    {
        return {
            tr("Sessions"),
            tr("Client, concern, content"),
            tr("Here stand the counselling sessions, the newest first."),
            tr("No session fits these words and filters."),
            [&file](const viewmodels::ListFilter& filter) { return viewmodels::sessionSource(file, filter); },
            [details = viewmodels::RecordDetails(file)](storage::Database& database, qint64 id, bool, int) {
                return details.session(database, {id});
            }};
    }

    static ListPageKind workshops(viewmodels::OpenFile& file)
    {
        return {
            tr("Workshops"),
            tr("Title"),
            tr("Here stand trainings, engagement workshops and networking meetings."),
            tr("No workshop fits these words and filters."),
            [&file](const viewmodels::ListFilter& filter) {
                return viewmodels::workshopSource(file, filter);
            },
            [details = viewmodels::RecordDetails(file)](storage::Database& database, qint64 id, bool, int) {
                return details.workshop(database, {id});
            }};
    }

    static ListPageKind referrals(viewmodels::OpenFile& file)
    {
        return {
            tr("Referrals"),
            tr("Client, target"),
            tr("Here stand the referrals to other organisations; they are recorded with a session."),
            tr("No referral fits these words and filters."),
            [&file](const viewmodels::ListFilter& filter) {
                return viewmodels::referralSource(file, filter);
            },
            [details = viewmodels::RecordDetails(file)](storage::Database& database, qint64 id, bool, int) {
                return details.referral(database, {id});
            }};
    }

    static QString logFirst() { return tr("Log the first session"); }
};

Page* makeSessions(viewmodels::OpenFile& file, const Ports& ports, QWidget* parent)
{
    auto* page = new ListPage(file, ports, Words::sessions(file), viewmodels::Facets(file).sessions(),
                              viewmodels::Facets::sessionOrders(), parent);
    auto* first =
        new widgets::Button(Words::logFirst(), widgets::Button::Kind::Outlined, u"list-add"_s, page);
    QObject::connect(first, &QAbstractButton::clicked, page, [page] {
        Q_EMIT page->openRequested({Area::SessionForm, 0});
    });
    page->setFirstStep(first);
    QObject::connect(page, &ListPage::detailAction, page,
                     [page, &file](const QString& key, const Destination& record) {
                         if (key == u"edit"_s)
                             Q_EMIT page->openRequested({Area::SessionForm, record.record});
                         else if (key == u"delete"_s)
                             file.act(
                                 page, storage::Action::DeleteSession, {},
                                 [record, &places = file.surroundings().places](storage::Batch& batch) {
                                     return storage::SessionRepository(batch.database(), places)
                                         .remove(batch, {record.record});
                                 },
                                 [page](const base::Done& done) {
                                     if (!done)
                                         Q_EMIT page->said(text::sentence(done.error()));
                                 });
                     });
    return page;
}

Page* makeReferrals(viewmodels::OpenFile& file, const Ports& ports, QWidget* parent)
{
    auto* page = new ListPage(file, ports, Words::referrals(file), viewmodels::Facets(file).referrals(),
                              viewmodels::Facets::referralOrders(), parent);
    QObject::connect(
        page, &ListPage::detailAction, page, [page, &file](const QString& key, const Destination& record) {
            if (key == u"edit"_s) {
                // A referral is changed in the form of its session.
                file.read(
                    page,
                    [id = domain::ReferralId{record.record}](storage::Database& database) {
                        return storage::ReferralRepository(database).find(id);
                    },
                    [page](const base::Result<domain::Referral>& referral) {
                        if (referral && referral->session)
                            Q_EMIT page->openRequested({.area = Area::SessionForm,
                                                        .record = referral->session->value,
                                                        .referral = referral->id.value});
                    });
                return;
            }
            viewmodels::takeReferralStep(file, page, {record.record}, key, [page](const base::Done& done) {
                if (!done)
                    Q_EMIT page->said(text::sentence(done.error()));
            });
        });
    return page;
}

} // namespace

Page* makePage(Area area, viewmodels::OpenFile& file, const Ports& ports, QWidget* parent)
{
    using Part = search::DirectoryFilter::Part;
    switch (area) {
    case Area::Contacts:
        return new DirectoryPage(file, ports, Part::All, parent);
    case Area::Organisations:
        return new DirectoryPage(file, ports, Part::Organisations, parent);
    case Area::Sessions:
        return makeSessions(file, ports, parent);
    case Area::Workshops:
        return new ListPage(file, ports, Words::workshops(file), viewmodels::Facets(file).workshops(),
                            viewmodels::Facets::workshopOrders(), parent);
    case Area::Referrals:
        return makeReferrals(file, ports, parent);
    case Area::SessionForm:
        return new SessionPage(file, parent);
    case Area::Reports:
        return new ReportPage(file, ports, parent);
    case Area::Overview:
        break;
    }
    return new OverviewPage(file, ports, parent);
}

} // namespace spoton::pages
