// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/draft_keeper.h"
#include "viewmodels/known_parties.h"
#include "viewmodels/session_count.h"
#include "viewmodels/session_issues.h"
#include "viewmodels/session_record.h"

namespace spoton::viewmodels {

/// Logging or changing one session: what is in the form, what is wrong with it, what follows from it, and the
/// draft that survives a crash. Widgets bind to it and decide nothing.
class SessionForm : public QObject
{
    Q_OBJECT

public:
    explicit SessionForm(OpenFile& file, QObject* parent = nullptr);

    /// An empty form with what can be known, or the draft that was left.
    void startNew();

    /// A session that is recorded, with the changes that were left as a draft. The form is empty until it is
    /// read; what is typed meanwhile goes on top of it. gone() where it cannot be read.
    void startFrom(domain::SessionId id);

    /// Takes over what others have made of the recorded session, unless something was changed here.
    void readAgain();

    const SessionDraft& draft() const { return m_draft; }
    bool isNew() const { return m_draft.id == 0; }

    /// Whether there is anything that closing would lose.
    bool isTouched() const { return m_draft != m_beginning; }

    /// Changes what is typed or set through `edit`; what follows from it is worked out anew.
    template<class Edit>
    void change(Edit edit)
    {
        edit(m_draft);
        noteChange();
    }

    void chooseChannel(const domain::Code& channel);
    void chooseLanguage(const domain::Code& language);

    /// From now on an issue of that field is shown beside it; before that it only keeps Save off.
    void touch(FormField field, int place = 0);

    // Who and what is in it. While it is being saved, nothing of this happens.

    /// A known or new organisation or contact: channel, language and district follow unless chosen by hand;
    /// of a session that is recorded only a district that is unknown.
    void chooseOrganisation(const Party& organisation);
    void clearOrganisation();
    void addContact(const Party& contact);
    void removeContact(int place);

    /// A person found where the organisation is asked for: a contact of the session, for the organisation of
    /// the main role that stands today, unless one is chosen already.
    void choosePerson(const Party& contact);

    /// Chooses a recorded contact or organisation by id once its name is read, unless there is something in
    /// the form already, such as a draft that came back: clientLeftOut() then.
    void chooseClient(const Destination& client);

    /// One more, unless there is one in which nothing was said yet. Gives back its place; -1 for none.
    int addReferral();
    int addFollowUp();
    void chooseTarget(int referral, const Party& target);
    void removeReferral(int place);
    void removeFollowUp(int place);

    const SessionIssues& issues() const { return m_issues; }

    /// The words beside a field that was touched; empty where all is well.
    QString issueOf(FormField field, int place = 0) const { return m_issues.shownAt(field, place); }
    QString hintOf(FormField field, int place = 0) const { return m_issues.hintAt(field, place); }

    /// The same beside the field in which contacts are chosen: of what is typed there, else of those chosen.
    QString issueOfContacts() const;
    bool canSave() const;

    /// Why Save is off; empty while it is on.
    QString blockedBy() const;

    const SessionCount& countsAs() const { return m_countsAs; }

    /// What is known of those who are chosen, and which district will be recorded.
    const KnownParties& parties() const { return m_parties; }

    /// When the draft was kept or brought back, and why it could not be.
    const DraftKeeper& keeper() const { return m_keeper; }

    /// Says that the organisation's data were checked today.
    void verifyOrganisation();

    /// What is typed while it is being saved stays in the form, as a change of the session that was saved: it
    /// is touched then.
    void save(std::function<void(const base::Result<domain::SessionId>&)> then);
    bool isSaving() const { return m_keeper.isSaving(); }

    /// Forgets form and draft; as a draft, what was typed can be brought back.
    void discard(std::function<void(const std::optional<QJsonObject>& typed)> then);

    /// Puts the draft into the file now; see DraftKeeper::keep().
    void keep(DraftKeeper::Then then = {}) { m_keeper.keep(std::move(then)); }

Q_SIGNALS:
    void started(); ///< all fields are others than before
    void changed();
    void keepTried(); ///< keeper() says with what outcome
    void clientLeftOut();
    void gone(const spoton::base::Error& why); ///< there is no such session any more, or it cannot be read

private:
    /// Changes who or what is in the draft, unless it is being saved.
    template<class Edit>
    void rearrange(Edit edit)
    {
        if (!isSaving())
            change(std::move(edit));
    }

    void begin(SessionDraft draft);
    void read(domain::SessionId id);

    /// Whether what is recorded of the session is in the form; of a new one there is nothing.
    bool isRead() const { return m_draft.id == m_recorded.session.id.value; }

    /// Puts onto the beginning what was left as a draft, and on top of that what was typed before that.
    void lay(const std::optional<storage::Draft>& kept, const SessionDraft& before,
             const SessionDraft& typed);
    void take(const RecordedSession& recorded);
    void goOnFrom(const RecordedSession& recorded, const SessionDraft& saved);
    std::optional<QJsonObject> content() const;
    void noteChange();
    void validate();

    /// The start as it is understood, once it is; whether that is another text.
    bool writeStart();
    void followClient();
    /// Puts in what was not chosen by hand and is not retired.
    void propose(const domain::Code& channel, const domain::Code& language, SessionDraft& draft) const;

    OpenFile& m_file;
    SessionDraft m_draft;
    SessionDraft m_beginning;
    storage::SessionEntry m_recorded; ///< of a session that is changed, for what the form does not show
    SessionIssues m_issues;
    Namesakes m_namesakes;
    bool m_awaited = false; ///< what was asked for last is not read yet
    bool m_channelByHand = false;
    bool m_languageByHand = false;
    KnownParties m_parties;
    SessionCount m_countsAs;
    DraftKeeper m_keeper;
    int m_beginnings = 0; ///< an answer to an earlier one comes too late
};

} // namespace spoton::viewmodels
