// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/session.h"

#include "domain/validation.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/record_tables.h"
#include "storage/referral_repository.h"
#include "storage/session_repository.h"
#include "text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::cli {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString unknownCode(const QString& text) { return tr("The list has no entry \"%1\".").arg(text); }
    static QString logged(const QString& id)
    {
        return tr("Logged as %1. \"spoton undo\" takes it back.").arg(id);
    }
};

/// Builds what is to be logged from words; collects every word that names nothing or several.
class Draft
{
public:
    Draft(Session& session, const CommandLine& commandLine)
        : m_session(session), m_commandLine(commandLine), m_organisations(*session.database, session.places),
          m_contacts(*session.database, session.places)
    {
    }

    base::Done build()
    {
        domain::CounsellingSession& session = m_details.session;
        session.date = m_commandLine.date;
        session.minutes = m_commandLine.minutes;
        session.concern = m_commandLine.concern;
        session.channel = code(domain::CodeList::Channel, m_commandLine.channel);
        session.language = code(domain::CodeList::Language, m_commandLine.codeLanguage);
        for (const QString& topic : m_commandLine.topics)
            session.topics.insert(code(domain::CodeList::Topic, topic));
        if (!m_commandLine.organisation.isEmpty()) {
            SPOTON_ASSIGN(session.organisation,
                          organisation(m_commandLine.organisation, domain::Field::Organisation));
        }
        for (const QString& name : m_commandLine.contacts) {
            SPOTON_ASSIGN(const auto contact, findContact(name));
            if (contact && std::find(m_details.contacts.begin(), m_details.contacts.end(), *contact) ==
                               m_details.contacts.end())
                m_details.contacts.push_back(*contact);
        }
        for (const QString& name : m_commandLine.referTo) {
            SPOTON_ASSIGN(const auto target, organisation(name, domain::Field::Target));
            if (target && std::find(m_targets.begin(), m_targets.end(), *target) == m_targets.end())
                m_targets.push_back(*target);
        }
        for (const domain::Issue& issue : domain::validate(session)) {
            if (m_unknownCodes.isEmpty() || issue.field != domain::Field::Topics)
                m_issues.push_back(issue);
        }
        return {};
    }

    /// Session, referrals and follow-up as one batch.
    base::Result<domain::SessionId> save()
    {
        SPOTON_ASSIGN(storage::Batch batch,
                      storage::Batch::begin(*m_session.database, storage::Action::LogSession));
        std::optional<domain::District> stated;
        if (!m_commandLine.districts.empty())
            stated = m_commandLine.districts.front();
        SPOTON_TRY(
            storage::SessionRepository(*m_session.database, m_session.places).save(batch, m_details, stated));
        for (const domain::OrganisationId target : m_targets)
            SPOTON_TRY(refer(batch, target));
        if (m_commandLine.followUp) {
            domain::FollowUp followUp;
            followUp.due = *m_commandLine.followUp;
            followUp.words = m_commandLine.concern;
            followUp.record = m_details.session.id.value;
            SPOTON_TRY(storage::insertRecord(batch, followUp));
        }
        SPOTON_TRY(batch.commit());
        return m_details.session.id;
    }

    const domain::Issues& issues() const { return m_issues; }
    const QStringList& unknownCodes() const { return m_unknownCodes; }

private:
    domain::Code code(domain::CodeList list, const QString& text)
    {
        const auto found = m_session.labels.find(list, text);
        if (!found)
            m_unknownCodes += text;
        return found.value_or(domain::Code());
    }

    base::Result<std::optional<domain::OrganisationId>> organisation(const QString& nameOrId,
                                                                     domain::Field field)
    {
        bool isId = false;
        const domain::OrganisationId id{nameOrId.toLongLong(&isId)};
        if (isId && m_organisations.find(id))
            return id;
        SPOTON_ASSIGN(const auto found, m_organisations.named(nameOrId));
        return one(found, nameOrId, field);
    }

    base::Result<std::optional<domain::ContactId>> findContact(const QString& nameOrId)
    {
        bool isId = false;
        const domain::ContactId id{nameOrId.toLongLong(&isId)};
        if (isId && m_contacts.find(id))
            return id;
        SPOTON_ASSIGN(const auto found,
                      nameOrId.contains(u'@') ? m_contacts.withEmail(nameOrId) : m_contacts.named(nameOrId));
        return one(found, nameOrId, domain::Field::Contact);
    }

    template<class Record>
    std::optional<base::Id<Record>> one(const std::vector<Record>& found, const QString& name,
                                        domain::Field field)
    {
        if (found.size() == 1)
            return found.front().id;
        m_issues.push_back(
            {field, found.empty() ? domain::Rule::UnknownRecord : domain::Rule::SeveralFit, name});
        return std::nullopt;
    }

    base::Done refer(storage::Batch& batch, domain::OrganisationId target)
    {
        domain::Referral referral;
        referral.session = m_details.session.id;
        referral.organisation = m_details.session.organisation;
        if (!m_details.contacts.empty())
            referral.contact = m_details.contacts.front();
        referral.targetOrganisation = target;
        referral.topic = m_details.session.topics.codes().value(0);
        referral.date = m_details.session.date;
        referral.checkBackOn = m_details.session.date.addDays(domain::kCheckBackDays);
        return storage::ReferralRepository(*m_session.database).save(batch, referral);
    }

    Session& m_session;
    const CommandLine& m_commandLine;
    storage::OrganisationRepository m_organisations;
    storage::ContactRepository m_contacts;
    storage::SessionDetails m_details;
    std::vector<domain::OrganisationId> m_targets;
    domain::Issues m_issues;
    QStringList m_unknownCodes;
};

} // namespace

Exit runLog(const CommandLine& commandLine)
{
    auto session = openSession(commandLine, Purpose::Write);
    if (!session)
        return sayError(session.error());
    Draft draft(*session, commandLine);
    if (const auto built = draft.build(); !built)
        return sayError(built.error());
    for (const QString& unknown : draft.unknownCodes())
        say(Words::unknownCode(unknown));
    for (const domain::Issue& issue : draft.issues())
        say(text::sentence(issue));
    if (!draft.unknownCodes().isEmpty())
        return Exit::WrongUsage;
    if (!draft.issues().empty())
        return Exit::Failed;
    const auto id = draft.save();
    if (!id)
        return sayError(id.error());
    // It is logged, whether or not anyone can read that.
    (void)print(Words::logged(QString::number(id->value)).toUtf8() + '\n');
    return Exit::Done;
}

} // namespace spoton::cli
