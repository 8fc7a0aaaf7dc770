// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/record_form.h"

#include "exchange/values.h"
#include "viewmodels/address.h"
#include "viewmodels/record_changes.h"

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {

QStringList wordsOf(const QString& typed)
{
    QStringList words;
    for (const QString& word : typed.split(u',')) {
        if (!word.trimmed().isEmpty())
            words += word.trimmed();
    }
    return words;
}

QString typedDay(std::optional<QDate> day)
{
    return day ? day->toString(u"dd.MM.yyyy"_s) : QString();
}

RecordForm::RecordForm(OpenFile& file, Area area, QObject* parent)
    : QObject(parent), m_file(file), m_area(area), m_namesakes(file),
      m_keeper(
          file, [this] { return m_awaited ? std::nullopt : changes(); }, this)
{
    connect(&m_keeper, &DraftKeeper::tried, this, &RecordForm::keepTried);
    connect(&m_namesakes, &Namesakes::found, this, [this] {
        checkAgain();
        Q_EMIT changed();
    });
}

void RecordForm::startNew()
{
    m_asked = {};
    begin(0, {}, [this] { clear(); });
    m_asked = toJson();
    m_file.read(
        this, [kind = kindOf(0)](storage::Database& database) { return storage::findDraft(database, kind); },
        [this](const base::Result<std::optional<storage::Draft>>& draft) {
            if (draft && *draft)
                begin(0, *draft, [this] { clear(); });
            m_asked = {};
        });
}

void RecordForm::await(qint64 id)
{
    m_record = id;
    if (!m_id) {
        clear();
        m_beginning = toJson();
        m_awaited = true;
    }
    m_asked = toJson();
}

void RecordForm::begin(qint64 id, const std::optional<storage::Draft>& draft,
                       const std::function<void()>& takeOver)
{
    const QJsonObject typed = m_asked.isEmpty() ? QJsonObject() : changesBetween(m_asked, toJson());
    m_asked = {};
    takeOver();
    m_id = m_record = id;
    m_awaited = false;
    m_beginning = toJson();
    m_nameBefore = name();
    m_namesakes.forget();
    m_issues.untouch();
    m_keeper.begin({m_area, id});
    if (draft) {
        apply(withChanges(m_beginning, contentOf(*draft)));
        m_keeper.restored(*draft);
    }
    if (!typed.isEmpty()) {
        apply(withChanges(toJson(), typed));
        m_keeper.noteChange();
    }
    checkAgain();
    Q_EMIT started();
}

void RecordForm::failToStart(const base::Error& error)
{
    if (error.kind != base::ErrorKind::NotFound)
        Q_EMIT m_file.failed(error);
    Q_EMIT gone();
}

std::optional<QJsonObject> RecordForm::changes() const
{
    const QJsonObject changes = changesBetween(m_beginning, toJson());
    return changes.isEmpty() ? std::nullopt : std::optional(changes);
}

void RecordForm::noteChange()
{
    checkAgain();
    m_keeper.noteChange();
    Q_EMIT changed();
}

void RecordForm::checkAgain()
{
    m_issues.clear();
    validate(m_issues);
    // Two of one name that are recorded so are meant so.
    if (name() != m_nameBefore) {
        if (const QString words = m_namesakes.hint(m_area, name(), m_id); !words.isEmpty())
            m_issues.hint(RecordField::Name, 0, words);
    }
}

void RecordForm::checkDay(Issues& issues, RecordField field, int place, const QString& typed)
{
    if (!typed.trimmed().isEmpty() && !exchange::dayFrom(typed))
        issues.add(field, place, tr("Such as 03.04.2025"),
                   tr("Cannot save yet: “%1” is no day of the calendar.").arg(typed.trimmed()));
}

void RecordForm::addEmail(Issues& issues, const QString& address)
{
    issues.add(RecordField::Emails, 0, tr("“%1” is no e-mail address").arg(address),
               tr("Cannot save yet: “%1” is no e-mail address.").arg(address));
}

void RecordForm::checkPostalCode(Issues& issues, const QString& typed)
{
    if (const QString words = postalCodeHint(typed); !words.isEmpty())
        issues.hint(RecordField::PostalCode, 0, words, Issues::Said::Afterwards);
}

void RecordForm::touch(RecordField field, int place)
{
    if (m_issues.touch(field, place))
        Q_EMIT changed();
}

void RecordForm::touchAll()
{
    m_issues.touchAll();
    Q_EMIT changed();
}

void RecordForm::save(std::function<void(const base::Result<qint64>&)> then)
{
    if (m_awaited || m_keeper.isSaving() || !blockedBy().isEmpty())
        return;
    m_keeper.beginSaving();
    m_file.act(
        this, action(), name(),
        [saving = saving(), kind = m_keeper.kind()](storage::Batch& batch) -> base::Result<qint64> {
            SPOTON_ASSIGN(const qint64 id, saving(batch));
            SPOTON_TRY(storage::removeDraft(batch.database(), kind));
            return id;
        },
        [this, saved = toJson(), then = std::move(then)](const base::Result<qint64>& id) {
            if (id)
                goOnFrom(*id, saved);
            m_keeper.endSaving(id.has_value());
            then(id);
        });
}

void RecordForm::goOnFrom(qint64 id, const QJsonObject& saved)
{
    m_beginning = saved;
    if (!isTouched())
        return;
    m_id = m_record = id;
    m_beginning = takeSaved(id, saved);
    m_keeper.begin({m_area, id});
    noteChange();
}

storage::Action RecordForm::action() const
{
    using enum storage::Action;
    if (m_area == Area::Organisations)
        return m_id ? ChangeOrganisation : CreateOrganisation;
    return m_id ? ChangeContact : CreateContact;
}

void RecordForm::discard(std::function<void(const std::optional<QJsonObject>&)> then)
{
    const std::optional<QJsonObject> typed = changes();
    m_beginning = toJson();
    m_keeper.discard([typed, then = std::move(then)] { then(typed); });
}

} // namespace spoton::viewmodels
