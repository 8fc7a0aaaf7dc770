// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/referral_steps.h"

#include "domain/validation.h"
#include "storage/record_tables.h"
#include "storage/referral_repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using spoton::domain::ReferralStatus;
using spoton::storage::Action;

namespace spoton::viewmodels {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralSteps)

public:
    static QString asked() { return tr("Asked, no answer"); }
    static QString succeeded() { return tr("It worked out"); }
    static QString failed(const QString& reason) { return tr("Did not work out: %1").arg(reason); }
    static QString unanswered() { return tr("No answer: unknown"); }
    static QString withdraw() { return tr("Withdraw"); }
    static QString remove() { return tr("Delete"); }
};

const QString kAttempt = u"attempt"_s;
const QString kDelete = u"delete"_s;

/// From so many attempts on an answer is hardly to be expected.
constexpr int kManyAttempts = 3;

/// How a referral ends, by the key of the step; after a colon the reason of a failure.
struct End
{
    QString key;
    ReferralStatus status;
    Action action;
};

const End kEnds[] = {{u"succeeded"_s, ReferralStatus::Succeeded, Action::SucceedReferral},
                     {u"failed"_s, ReferralStatus::Failed, Action::FailReferral},
                     {u"unknown"_s, ReferralStatus::Unknown, Action::LoseReferral},
                     {u"withdrawn"_s, ReferralStatus::Withdrawn, Action::WithdrawReferral}};

} // namespace

std::vector<DetailAction> referralSteps(const domain::Referral& referral, const domain::CodeLabels& labels,
                                        domain::UiLanguage language)
{
    using enum ReferralStatus;
    const auto can = [&](ReferralStatus status) {
        return referral.status != status && domain::canBecome(referral.status, status);
    };
    std::vector<DetailAction> steps;
    if (domain::isOpen(referral.status))
        steps.push_back({kAttempt, Words::asked(), u"call-start"_s});
    if (can(Succeeded))
        steps.push_back({u"succeeded"_s, Words::succeeded(), u"checkmark"_s});
    if (can(Failed)) {
        for (const domain::CodeEntry& reason : labels.entries(domain::CodeList::ReferralReason)) {
            if (reason.active)
                steps.push_back({u"failed:"_s + reason.key,
                                 Words::failed(reason.label(language)),
                                 u"dialog-cancel"_s,
                                 {},
                                 {},
                                 true});
        }
    }
    if (can(Unknown))
        steps.push_back(
            {u"unknown"_s, Words::unanswered(), u"chronometer"_s, {}, {}, referral.attempts < kManyAttempts});
    if (can(Withdrawn))
        steps.push_back({u"withdrawn"_s, Words::withdraw(), u"dialog-cancel"_s, {}, {}, true});
    steps.push_back({kDelete, Words::remove(), u"user-trash"_s, {}, {}, true});
    return steps;
}

void takeReferralStep(OpenFile& file, QObject* context, domain::ReferralId id, const QString& key,
                      std::function<void(const base::Done&)> then)
{
    const QString name = key.section(u':', 0, 0);
    const End* end = std::ranges::find(kEnds, name, &End::key);
    const bool ends = end != std::end(kEnds);
    const auto act = [&file, context, id, then, ends, end = ends ? *end : End(), name,
                      reason = key.section(u':', 1)](const QString& subject) {
        const Action action = ends              ? end.action
                              : name == kDelete ? Action::DeleteReferral
                                                : Action::AskReferral;
        file.act(
            context, action, subject,
            [=, today = file.surroundings().today()](storage::Batch& batch) -> base::Done {
                storage::ReferralRepository referrals(batch.database());
                if (ends)
                    return referrals.close(batch, id, end.status, reason, today);
                return name == kDelete ? referrals.remove(batch, id)
                                       : referrals.noteAttempt(batch, id, today);
            },
            then);
    };
    file.read(
        context,
        [id, asks = name == kAttempt,
         today = file.surroundings().today()](storage::Database& database) -> base::Result<QString> {
            SPOTON_ASSIGN(const domain::Referral referral, storage::ReferralRepository(database).find(id));
            SPOTON_ASSIGN(const domain::Organisation target,
                          storage::findRecord(database, referral.targetOrganisation));
            const QDate next = domain::nextCheckBack(referral, today);
            return asks && referral.checkBackOn != next
                       ? QString(target.name + u'\t' + next.toString(Qt::ISODate))
                       : target.name;
        },
        [act, then](const base::Result<QString>& subject) {
            if (subject)
                act(*subject);
            else
                then(tl::make_unexpected(subject.error()));
        });
}

} // namespace spoton::viewmodels
