// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include "text/direction.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace spoton::text {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    static QString ofError(base::ErrorKind kind)
    {
        using enum base::ErrorKind;
        switch (kind) {
        case CipherMissing:
            return tr(
                "The encryption library SQLCipher is missing, so no file can be opened or created safely. "
                "Reinstall the program.");
        case FileMissing:
            return tr("There is no such file.");
        case FileExists:
            return tr("There is a file at that place already. It was left as it is; choose another name.");
        case FileEmpty:
            return tr("The file is empty. It was left as it is; restore a backup in its place.");
        case FileForeign:
            return tr("This is not a Spot on! file. It was left as it is.");
        case FileNotEncrypted:
            return tr(
                "The file is not encrypted, although a passphrase was given. It was left as it is; open it "
                "without a passphrase if it is meant to be readable by everyone.");
        case FileNeedsKey:
            return tr("The file is encrypted or not a Spot on! file. Give its passphrase.");
        case KeyWrongOrDamaged:
            return tr("The file cannot be decrypted: the passphrase is another one, or the file is damaged "
                      "or not a "
                      "Spot on! file.");
        case FileNewer:
            return tr(
                "The file was written by a newer version. It was left as it is; install the newer version.");
        case FileTruncated:
            return tr("The end of the file is missing, as after a copy that was broken off, or it is not a "
                      "Spot on! file. It was left as it is; restore a backup in its place.");
        case FileDamaged:
            return tr("The file is damaged. Keep it as it is and restore a backup.");
        case FileInUse:
            return tr("The file is open in another window of Spot on! or by another command. Close it there "
                      "first.");
        case FileReplaced:
            return tr("Another program has removed the file or put another one in its place; nothing more is "
                      "written, and what this window shows is kept beside it. Close the file and open it "
                      "again.");
        case FileReadOnly:
            return tr("The file or its folder cannot be written.");
        case DiskFull:
            return tr("There is no space left on the disk. Nothing was changed.");
        case InputOutput:
            return tr("Reading or writing failed. Nothing was changed; try again.");
        case Database:
            return tr("The database refused an operation. Nothing was changed.");
        case NotFound:
            return tr("There is no such record.");
        case Ambiguous:
            return tr("Several records fit. Use the id of one of them.");
        case Invalid:
            return tr("This cannot be used as it is.");
        case InUse:
            return tr("Other records, such as sessions, referrals or workshops, refer to it. Nothing was "
                      "changed; it "
                      "can be deleted once it is taken out of them.");
        case Locked:
            return tr(
                "The contact is locked against deletion. Nothing was changed; to be rid of it, lift the lock "
                "and delete the contact.");
        case NothingToUndo:
            return tr("There is nothing to take back.");
        case ChangedSince:
            return tr(
                "Later changes stand on it, so it cannot be taken back by itself. Nothing was changed.");
        case HeadRowMissing:
            return tr("The table has no head row. Nothing was changed.");
        case ColumnMissing:
            return tr("The table lacks this column. Correct the head row or give a mapping.");
        case ColumnTwice:
            return tr("This column is there twice. Correct the head row or give a mapping.");
        case ColumnUnknown:
            return tr("The mapping names a column that is not known.");
        case MappingUnreadable:
            return tr("The mapping is no JSON object of header and known header.");
        case Cancelled:
            return tr("Cancelled. Nothing was changed.");
        }
        return {};
    }

    static QString ofFailedBackup(base::ErrorKind kind)
    {
        using enum base::ErrorKind;
        switch (kind) {
        case DiskFull:
            return tr(
                "The backup failed: there is no space left on the disk. The file itself is not affected.");
        case FileReadOnly:
            return tr("The backup failed: its folder cannot be written. The file itself is not affected.");
        case FileInUse:
            return tr("The backup failed: another program has it open. The file itself is not affected.");
        case FileDamaged:
            return tr(
                "The backup failed: the copy is not sound and was not kept. Earlier backups stay as they "
                "are; have the file itself checked.");
        default:
            return tr("The backup failed: reading or writing went wrong. Earlier backups and the file itself "
                      "are not "
                      "affected.");
        }
    }

    static QString ofField(domain::Field field)
    {
        using enum domain::Field;
        switch (field) {
        case Name:
            return tr("Name");
        case Date:
            return tr("Date");
        case Start:
            return tr("Start");
        case End:
            return tr("End");
        case Minutes:
            return tr("Minutes");
        case Topics:
            return tr("Topics");
        case Target:
            return tr("Referred to");
        case FurtherPersons:
            return tr("Further persons");
        case Members:
            return tr("Members");
        case Email:
            return tr("E-mail");
        case Title:
            return tr("Title");
        case Counts:
            return tr("Numbers of persons");
        case Number:
            return tr("Number");
        case Kind:
            return tr("Kind");
        case Channel:
            return tr("Channel");
        case Language:
            return tr("Language");
        case District:
            return tr("District");
        case Organisation:
            return tr("Organisation");
        case Contact:
            return tr("Contact");
        case Status:
            return tr("Status");
        }
        return {};
    }

    static QString ofIssue(const domain::Issue& issue)
    {
        using enum domain::Rule;
        const QString field = ofField(issue.field);
        switch (issue.rule) {
        case Required:
            return tr("Missing: %1.").arg(field);
        case Negative:
            return tr("%1: cannot be negative (%2).").arg(field, issue.value);
        case TooLarge:
            return tr("%1: too large (%2).").arg(field, issue.value);
        case NotADay:
            return tr("%1: the calendar has no such day between 1990 and 2100 (%2).").arg(field, issue.value);
        case NotATime:
            return tr("%1: not a time of day (%2).").arg(field, issue.value);
        case NotANumber:
            return tr("%1: not a number (%2).").arg(field, issue.value);
        case EndBeforeStart:
            return tr("The end lies before the start.");
        case NotAnEmail:
            return tr("%1: not an e-mail address (%2).").arg(field, issue.value);
        case UnknownCode:
            return tr("%1: the list has no entry \"%2\".").arg(field, issue.value);
        case UnknownRecord:
            return tr("%1: nothing is recorded under \"%2\".").arg(field, issue.value);
        case SeveralFit:
            return tr("%1: several records fit \"%2\".").arg(field, issue.value);
        case TakenOtherwise:
            return tr("%1: another session already has the number %2; it was not overwritten.")
                .arg(field, issue.value);
        case WrongColumns:
            return tr("The number of fields (%1) is not that of the head row.").arg(issue.value);
        case LineTooLong:
            return tr("The line is too long for a table.");
        case UnclosedQuote:
            return tr("A quotation mark opens and is not closed.");
        }
        return {};
    }

    static QString asked(const QString& target, QDate next)
    {
        return next.isValid() ? tr("Referral to %1: asked without an answer, next time on %2")
                                    .arg(target, next.toString(u"dd.MM.yyyy"_s))
                              : tr("Referral to %1: asked without an answer").arg(target);
    }

    /// @param further what the subject says beside the name
    static QString ofAction(storage::Action action, const QString& subject, const QString& further)
    {
        using enum storage::Action;
        switch (action) {
        case Import:
            return import(subject);
        case LogSession:
            return subject.isEmpty() ? tr("Session logged") : tr("Session with %1 logged").arg(subject);
        case ChangeSession:
            return subject.isEmpty() ? tr("Session changed") : tr("Session with %1 changed").arg(subject);
        case DeleteSession:
            return tr("Session deleted");
        case CreateContact:
            return tr("Contact %1 created").arg(subject);
        case ChangeContact:
            return tr("Contact %1 changed").arg(subject);
        case DeleteContact:
            return tr("Contact %1 deleted").arg(subject);
        case CreateOrganisation:
            return tr("Organisation %1 created").arg(subject);
        case ChangeOrganisation:
            return tr("Organisation %1 changed").arg(subject);
        case VerifyOrganisation:
            return tr("Data of %1 checked").arg(subject);
        case DeleteOrganisation:
            return tr("Organisation %1 deleted").arg(subject);
        case AskReferral:
            return asked(subject, QDate::fromString(further, Qt::ISODate));
        case SucceedReferral:
            return tr("Referral to %1 worked out").arg(subject);
        case FailReferral:
            return tr("Referral to %1 did not work out").arg(subject);
        case LoseReferral:
            return tr("Referral to %1 ended without an answer").arg(subject);
        case WithdrawReferral:
            return tr("Referral to %1 withdrawn").arg(subject);
        case DeleteReferral:
            return tr("Referral to %1 deleted").arg(subject);
        case FinishFollowUp:
            return tr("Follow-up done");
        case Save:
            return tr("Saved changes");
        case Delete:
            return tr("Deletion");
        case Demo:
            return tr("Demo data");
        case SetUp:
            return tr("New file");
        case Undo:
            return tr("Undo");
        case Redo:
            return tr("Redo");
        }
        return {};
    }

    static QString keptBy(const QString& name, const storage::References& references)
    {
        QStringList kinds;
        if (references.sessions > 0)
            kinds += tr("%Ln session(s)", nullptr, references.sessions);
        if (references.referrals > 0)
            kinds += tr("%Ln referral(s)", nullptr, references.referrals);
        if (references.workshops > 0)
            kinds += tr("%Ln workshop(s)", nullptr, references.workshops);
        const QString last = kinds.takeLast();
        const QString all = kinds.isEmpty() ? last : tr("%1 and %2").arg(kinds.join(u", "_s), last);
        return tr("%1 cannot be deleted: %2 belong(s) to it, see the story.", nullptr, references.all())
            .arg(name, all);
    }

    static QString changes(int count) { return tr("%n change(s)", nullptr, count); }

private:
    static QString import(const QString& kind)
    {
        if (kind == "organisations"_L1)
            return tr("Import of organisations");
        if (kind == "contacts"_L1)
            return tr("Import of contacts");
        if (kind == "sessions"_L1)
            return tr("Import of sessions");
        if (kind == "workshops"_L1)
            return tr("Import of workshops");
        return tr("Import of referrals");
    }
};

} // namespace

QString sentence(const base::Error& error)
{
    const QString words = Words::ofError(error.kind);
    // What SQLite says of these adds nothing for people.
    const bool ofEngine = error.kind == base::ErrorKind::InUse || error.kind == base::ErrorKind::DiskFull;
    if (ofEngine || error.detail.isEmpty() || !words.endsWith(u'.'))
        return words;
    // The first sentence says what; the detail belongs to it.
    qsizetype end = words.indexOf(u". "_s);
    end = end < 0 ? words.size() - 1 : end;
    return QString(words).insert(end, u" ("_s + error.detail + u')');
}

QString keptBy(const QString& name, const storage::References& references)
{
    return Words::keptBy(isolated(name), references);
}

QString ofFailedBackup(const base::Error& error)
{
    return Words::ofFailedBackup(error.kind);
}
QString sentence(const domain::Issue& issue)
{
    return Words::ofIssue(issue).replace(u" ()"_s, QString());
}

QString sentence(const domain::Issues& issues)
{
    QStringList sentences;
    for (const domain::Issue& issue : issues)
        sentences += sentence(issue);
    return sentences.join(u' ');
}

QString withOneStop(const QString& sentence)
{
    static const QRegularExpression kSecondStop(u"(?<!\\.)([.!?…])\\.(?=\\s|$)"_s);
    return QString(sentence).replace(kSecondStop, u"\\1"_s);
}

QString describe(const storage::BatchInfo& batch)
{
    return Words::ofAction(batch.action, isolated(batch.subject.section(u'\t', 0, 0)),
                           batch.subject.section(u'\t', 1));
}

QString describeInFull(const storage::BatchInfo& batch)
{
    const QString when = QLocale().toString(batch.startedAt.toLocalTime(), QLocale::ShortFormat);
    return describe(batch) + u", "_s + when + u", "_s + Words::changes(batch.changes);
}

} // namespace spoton::text
