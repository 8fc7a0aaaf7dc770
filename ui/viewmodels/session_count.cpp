// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/session_count.h"

#include "text/sentences.h"
#include "viewmodels/record_rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

struct CountWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionCount)
};

} // namespace

SessionCount countOf(const SessionDraft& draft, int earlier)
{
    if (draft.state != domain::SessionState::Held)
        return {CountWords::tr("not counted"), CountWords::tr("Only sessions that were held count.")};
    const bool anonymous = draft.isAnonymous();
    const bool first = anonymous ? !draft.markedFollowUp : earlier == 0;
    QStringList kinds{first ? CountWords::tr("First session") : CountWords::tr("Follow-up session")};
    if (!draft.referrals.empty())
        kinds += CountWords::tr("referring session");
    if (anonymous)
        return {kinds.join(u", "_s), CountWords::tr("Nobody is chosen: an anonymous session.")};
    return {kinds.join(u", "_s),
            text::withOneStop(CountWords::tr("Session number %1 of %2.")
                                  .arg(QString::number(earlier + 1), wholeName(*draft.client())))};
}

} // namespace spoton::viewmodels
