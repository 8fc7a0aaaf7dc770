// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/party_field.h"

#include "theme/icon.h"
#include "theme/tokens.h"
#include "viewmodels/record_rows.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"
#include "widgets/lookup_edit.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;
using spoton::viewmodels::ListRow;
using spoton::viewmodels::Party;
using spoton::viewmodels::Sought;

namespace spoton::pages {
namespace {

constexpr int kDotRoom = 24;

void paintFieldGround(QFrame* field, bool focus)
{
    QPainter painter(field);
    const theme::Tokens& colours = theme::tokens(field->palette());
    const bool invalid = field->property("invalid").toBool();
    widgets::paintFrame(painter, field->rect(), field->isEnabled() ? colours.surface : colours.raised,
                        invalid ? colours.bad.ink
                        : focus ? colours.accent
                                : colours.field,
                        invalid || focus ? 2 : 1, widgets::kControlRadius);
}

widgets::LookupEdit* innerEdit(QFrame* field)
{
    auto* edit = new widgets::LookupEdit(field);
    edit->setProperty("inner", true);
    edit->setFrame(false);
    edit->setAttribute(Qt::WA_MacShowFocusRect, false);
    QPalette clear = edit->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    edit->setPalette(clear);
    field->setFocusProxy(edit);
    return edit;
}

template<class Field>
void connectEdit(Field* field, widgets::LookupEdit* edit, viewmodels::OpenFile& file, Sought sought)
{
    edit->setSuggest([&file, field, sought](const QString& typed, widgets::LookupEdit::Answer answer) {
        viewmodels::suggestParties(file, field, sought, typed, std::move(answer));
    });
    QObject::connect(edit, &QLineEdit::textEdited, field, &Field::typed);
    QObject::connect(edit, &widgets::LookupEdit::left, field, &Field::left);
}

} // namespace

OrganisationField::OrganisationField(QWidget* parent)
    : QFrame(parent), m_edit(innerEdit(this)),
      m_clear(new widgets::CloseButton(tr("Take the organisation away"), this))
{
    setFixedHeight(widgets::kControlHeight);
    m_edit->setPlaceholderText(tr("Search or create"));
    m_clear->setFocusPolicy(Qt::NoFocus); // Tab goes on to the next field; typing takes it back too
    m_clear->hide();
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        Q_EMIT cleared();
        m_edit->setFocus();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (m_has)
            Q_EMIT cleared();
    });
}

void OrganisationField::bind(viewmodels::OpenFile& file, Sought sought)
{
    if (sought == Sought::Clients)
        m_edit->setPlaceholderText(tr("Search an organisation or person, or create"));
    m_edit->setAccessibleName(accessibleName());
    m_edit->setCreateWords([](const QString& typed) { return tr("Create “%1” as organisation").arg(typed); });
    connectEdit(this, m_edit, file, sought);
    connect(m_edit, &widgets::LookupEdit::chosen, this, [this](const ListRow& row) {
        const Party party{row.id, row.title};
        if (row.organisation)
            Q_EMIT chosen(party);
        else
            Q_EMIT personChosen(party);
    });
    connect(m_edit, &widgets::LookupEdit::createRequested, this,
            [this](const QString& typed) { Q_EMIT chosen(viewmodels::freshOrganisation(typed)); });
}

void OrganisationField::show(const std::optional<Party>& chosen, const QString& typed,
                             domain::District district)
{
    m_has = chosen.has_value();
    m_district = district;
    const QString words = chosen ? chosen->name : typed;
    if (m_edit->text() != words)
        m_edit->setText(words);
    m_clear->setVisible(m_has);
    layOut();
    update();
}

void OrganisationField::layOut()
{
    const int left = m_has ? kDotRoom : 32;
    m_edit->setGeometry(left, 1, width() - left - (m_has ? 30 : 8), height() - 2);
    m_clear->move(width() - m_clear->width() - 5, (height() - m_clear->height()) / 2);
}

void OrganisationField::resizeEvent(QResizeEvent*)
{
    layOut();
}

void OrganisationField::paintEvent(QPaintEvent*)
{
    paintFieldGround(this, m_edit->hasFocus());
    QPainter painter(this);
    if (m_has)
        widgets::paintDistrict(painter, QPointF(15, height() / 2.0), m_district, palette());
    else
        theme::paintIcon(painter, QRect(8, 0, 16, height()), u"edit-find"_s, 16,
                         theme::tokens(palette()).text2);
}

ContactsField::ContactsField(QWidget* parent)
    : QFrame(parent), m_flow(new widgets::FlowLayout(6, this)), m_edit(innerEdit(this))
{
    m_flow->setContentsMargins(8, 8, 8, 6);
    m_edit->setPlaceholderText(tr("Search or create a contact"));
    m_edit->setMinimumWidth(140);
    m_edit->setFixedHeight(22);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_flow->addWidget(m_edit);
    setMinimumHeight(64);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_edit, &widgets::LookupEdit::backspaceAtStart, this, [this] {
        if (!m_shown.empty())
            Q_EMIT removed(int(m_shown.size()) - 1);
    });
}

void ContactsField::bind(viewmodels::OpenFile& file)
{
    m_edit->setAccessibleName(accessibleName());
    m_edit->setCreateWords([](const QString& typed) { return tr("Create “%1” as contact").arg(typed); });
    connectEdit(this, m_edit, file, Sought::Contacts);
    connect(m_edit, &widgets::LookupEdit::chosen, this, [this](const ListRow& row) {
        Q_EMIT chosen(Party{row.id, row.title});
    });
    connect(m_edit, &widgets::LookupEdit::createRequested, this,
            [this](const QString& typed) { Q_EMIT chosen(viewmodels::freshContact(typed)); });
}

void ContactsField::show(const std::vector<Party>& contacts, const QString& typed)
{
    if (m_edit->text() != typed)
        m_edit->setText(typed);
    if (contacts == m_shown)
        return;
    m_shown = contacts;
    for (widgets::TokenChip* chip : findChildren<widgets::TokenChip*>()) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (int i = 0; i < int(contacts.size()); ++i) {
        const Party& contact = contacts[std::size_t(i)];
        const QString name = viewmodels::wholeName(contact);
        auto* chip = new widgets::TokenChip(name, u"user"_s, widgets::TokenChip::Look::Plain, this);
        if (contact.isFresh())
            chip->setName(tr("new:"));
        chip->setAccessibleName(name);
        chip->setRemovable(tr("Take %1 away").arg(name));
        connect(chip, &widgets::TokenChip::removeRequested, this, [this, i] { Q_EMIT removed(i); });
        m_flow->insertWidget(i, chip);
        chip->show();
    }
    m_flow->invalidate();
    updateGeometry();
}

std::vector<QWidget*> ContactsField::controls() const
{
    std::vector<QWidget*> controls;
    for (int i = 0; i < m_flow->count(); ++i)
        controls.push_back(m_flow->itemAt(i)->widget());
    return controls;
}

void ContactsField::paintEvent(QPaintEvent*)
{
    paintFieldGround(this, m_edit->hasFocus());
}

} // namespace spoton::pages
