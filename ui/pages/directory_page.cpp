// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/directory_page.h"

#include "pages/contact_editor.h"
#include "pages/open_outside.h"
#include "pages/organisation_editor.h"
#include "viewmodels/party_facts.h"
#include "viewmodels/party_removal.h"
#include "viewmodels/record_details.h"
#include "widgets/button.h"
#include "widgets/metrics.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using spoton::viewmodels::Area;
using spoton::viewmodels::Destination;
using Part = spoton::search::DirectoryFilter::Part;

namespace spoton::pages {
namespace {

/// More addresses than this make a link that mail programs cut.
constexpr int kMostInLink = 40;

QUrl bccUrl(const QStringList& addresses)
{
    QUrl url(u"mailto:"_s);
    QUrlQuery query;
    query.addQueryItem(u"bcc"_s, addresses.join(u','));
    url.setQuery(query);
    return url;
}

ListPageKind kindOf(viewmodels::OpenFile& file, Part part)
{
    const bool all = part == Part::All;
    return {all ? DirectoryPage::tr("Contacts") : DirectoryPage::tr("Organisations"),
            DirectoryPage::tr("Name, place, e-mail, phone"),
            all ? DirectoryPage::tr("Here stand the people and organisations you work with.")
                : DirectoryPage::tr("Here stand the organisations you work with."),
            DirectoryPage::tr("Nobody fits these words and filters."),
            [&file, part](const viewmodels::ListFilter& filter) {
                return viewmodels::directorySource(file, filter, part);
            },
            [details = viewmodels::RecordDetails(file)](storage::Database& database, qint64 id,
                                                        bool organisation, int events) {
                return organisation ? details.organisation(database, {id}, events)
                                    : details.contact(database, {id}, events);
            }};
}

} // namespace

DirectoryPage::DirectoryPage(viewmodels::OpenFile& file, const Ports& ports, Part part, QWidget* parent)
    : ListPage(file, ports, kindOf(file, part), viewmodels::Facets(file).directory(part == Part::All),
               viewmodels::Facets::directoryOrders(), parent),
      m_area(part == Part::All ? Area::Contacts : Area::Organisations),
      m_write(new widgets::Button(tr("E-mail as BCC"), widgets::Button::Kind::Outlined, u"mail-message-new"_s,
                                  this))
{
    addHeaderWidget(m_write);
    connect(m_write, &QAbstractButton::clicked, this, &DirectoryPage::writeToSelected);
    connect(this, &ListPage::selectionChanged, this, &DirectoryPage::showWrite);
    const bool readOnly = file.facts().readOnly;
    auto* organisation =
        new widgets::Button(tr("New organisation"), widgets::Button::Kind::Outlined, u"list-add"_s, this);
    connect(organisation, &QAbstractButton::clicked, this, [this] {
        Q_EMIT formRequested({Area::Organisations, 0});
    });
    organisation->setEnabled(!readOnly);
    addHeaderWidget(organisation);
    if (part == Part::All) {
        auto* contact =
            new widgets::Button(tr("New contact"), widgets::Button::Kind::Outlined, u"list-add"_s, this);
        connect(contact, &QAbstractButton::clicked, this, [this] {
            Q_EMIT formRequested({Area::Contacts, 0});
        });
        contact->setEnabled(!readOnly);
        addHeaderWidget(contact);
    }
    auto* first = new widgets::Button(part == Part::All ? tr("Create the first contact")
                                                        : tr("Create the first organisation"),
                                      widgets::Button::Kind::Outlined, u"list-add"_s, this);
    connect(first, &QAbstractButton::clicked, this, [this] { Q_EMIT formRequested({m_area, 0}); });
    first->setEnabled(!readOnly);
    setFirstStep(first);
    connect(this, &ListPage::detailAction, this, &DirectoryPage::act);
    showWrite();
}

void DirectoryPage::arrive(qint64 record)
{
    arriveAt(record, m_area == Area::Organisations && record != 0);
}

RecordEditor* DirectoryPage::openEditor() const
{
    return static_cast<RecordEditor*>(editor());
}

std::optional<Destination> DirectoryPage::editing() const
{
    return openEditor() ? std::optional(openEditor()->record()) : std::nullopt;
}

bool DirectoryPage::isTouched() const
{
    return openEditor() && openEditor()->isTouched();
}

int DirectoryPage::edits() const
{
    return openEditor() ? openEditor()->edits() : 0;
}

void DirectoryPage::keepDraft(std::function<void(const base::Done&)> then)
{
    if (openEditor())
        openEditor()->keepDraft(std::move(then));
    else
        then({});
}

void DirectoryPage::showWrite()
{
    const auto chosen = list()->selectionModel()->selectedIndexes().size();
    m_write->setText(chosen > 1 ? tr("E-mail to %n as BCC", nullptr, int(chosen))
                                : tr("E-mail to all as BCC"));
    m_write->setToolTip(
        tr("Writes to those chosen in the list, or to all that the list shows. Who does not wish to be "
           "contacted is left out."));
    m_write->setEnabled(rows().rowCount() > 0);
    m_write->updateGeometry();
}

void DirectoryPage::writeToSelected()
{
    readSelected([this](const std::vector<viewmodels::ListRow>& rows) {
        QStringList addresses;
        for (const viewmodels::ListRow& row : rows) {
            if (!row.emails.isEmpty() && !addresses.contains(row.emails.front(), Qt::CaseInsensitive))
                addresses += row.emails.front();
        }
        if (addresses.isEmpty()) {
            Q_EMIT said(tr("None of them has an e-mail address that may be used."));
            return;
        }
        QStringList words;
        if (addresses.size() > kMostInLink) {
            ports().copy(addresses.join(u", "_s));
            words += tr("%n address(es) are copied; paste them as BCC.", nullptr, int(addresses.size()));
        } else {
            words += openOutside(ports(), bccUrl(addresses));
        }
        if (const auto without =
                std::ranges::count_if(rows, [](const auto& row) { return row.emails.isEmpty(); }))
            words += tr("%n of those chosen have no e-mail address that may be used and are left out.",
                        nullptr, int(without));
        words.removeAll(QString());
        if (!words.isEmpty())
            Q_EMIT said(words.join(u' '));
    });
}

void DirectoryPage::act(const QString& key, const Destination& record)
{
    if (key == u"edit"_s) {
        Q_EMIT formRequested(record);
    } else if (key == u"delete"_s) {
        viewmodels::removeParty(file(), this, record, current()->title,
                                [this](const QString& why) { Q_EMIT said(why); });
    } else if (key == u"session"_s) {
        Q_EMIT sessionRequested(record);
    } else if (key == u"verify"_s) {
        viewmodels::verifyToday(file(), this, {record.record}, current()->title);
    }
}

void DirectoryPage::openForm(const Destination& form)
{
    if (editing() == form && isTouched() && returnToEditor())
        return;
    if (!leaveEditor())
        return;
    const bool organisation = form.area == Area::Organisations;
    if (!current() || current()->record != form)
        arriveAt(form.record, organisation);
    RecordEditor* made = nullptr;
    if (organisation)
        made = new OrganisationEditor(file(), {form.record}, this);
    else
        made = new ContactEditor(file(), {form.record}, this);
    connect(made, &RecordEditor::cancelled, this, &DirectoryPage::afterCancel);
    connect(made, &RecordEditor::saved, this, [this, organisation](qint64 saved) {
        hideEditor();
        arriveAt(saved, organisation);
        list()->setFocus();
    });
    showEditor(made, [made] { return made->isTouched(); });
    made->focusFirst();
}

void DirectoryPage::afterCancel(const std::optional<QJsonObject>& typed)
{
    const std::optional<Destination> cancelled = editing();
    hideEditor();
    list()->setFocus();
    if (typed && cancelled)
        Q_EMIT discarded(tr("What was typed is discarded."), *cancelled, *typed);
}

} // namespace spoton::pages
