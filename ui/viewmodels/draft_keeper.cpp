// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/draft_keeper.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

constexpr std::pair<Area, storage::DraftForm> kForms[] = {
    {Area::SessionForm, storage::DraftForm::Session},
    {Area::Contacts, storage::DraftForm::Contact},
    {Area::Organisations, storage::DraftForm::Organisation}};

QString wordsOf(const QJsonObject& content)
{
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

} // namespace

QString draftKind(const Destination& form)
{
    for (const auto& [area, kept] : kForms) {
        if (area == form.area)
            return storage::draftKind(kept, form.record);
    }
    return {};
}

std::optional<Destination> formOfDraft(const QString& kind)
{
    for (const auto& [area, kept] : kForms) {
        if (base::keyOf(kept) == kind.section(u' ', 0, 0))
            return Destination{area, kind.section(u' ', 1).toLongLong()};
    }
    return std::nullopt;
}

QJsonObject contentOf(const storage::Draft& draft)
{
    return QJsonDocument::fromJson(draft.content.toUtf8()).object();
}

void putDraft(OpenFile& file, QObject* context, const Destination& form, const QJsonObject& content,
              std::function<void()> then)
{
    file.read(
        context,
        [kind = draftKind(form), words = wordsOf(content)](storage::Database& database) {
            return storage::saveDraft(database, kind, words);
        },
        [&file, then = std::move(then)](const base::Done& done) {
            if (done)
                then();
            else
                Q_EMIT file.failed(done.error());
        });
}

DraftKeeper::DraftKeeper(OpenFile& file, Content content, QObject* parent)
    : QObject(parent), m_file(file), m_content(std::move(content)), m_soon(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDelay);
    connect(&m_soon, &QTimer::timeout, this, [this] { keep(); });
}

void DraftKeeper::begin(const Destination& form)
{
    m_soon.stop();
    m_kind = draftKind(form);
    m_keptAt.reset();
    m_restoredFrom.reset();
    m_notKept.reset();
    m_inFile = false;
    m_saving = false;
}

void DraftKeeper::restored(const storage::Draft& draft)
{
    m_restoredFrom = draft.savedAt;
    m_keptAt = draft.savedAt;
    m_inFile = true;
}

void DraftKeeper::noteChange()
{
    ++m_edits;
    m_keptAt.reset();
    if (!m_soon.isActive())
        m_soon.start();
}

void DraftKeeper::beginSaving()
{
    m_saving = true;
    m_soon.stop();
}

void DraftKeeper::endSaving(bool saved)
{
    m_saving = false;
    if (saved)
        m_inFile = false;
    else
        m_soon.start();
    for (Then& then : std::exchange(m_afterSaving, {}))
        keep(std::move(then));
}

void DraftKeeper::keep(Then then)
{
    if (m_saving) {
        if (then)
            m_afterSaving.push_back(std::move(then));
        return;
    }
    m_soon.stop();
    const bool readOnly = m_file.facts().readOnly;
    const std::optional<QJsonObject> content = m_file.isOpen() ? m_content() : std::nullopt;
    const auto answer = [this, then](const base::Done& kept) {
        note(kept);
        if (then)
            then(kept);
    };
    if (!content)
        return m_inFile && !readOnly ? remove([answer] { answer({}); }) : answer({});
    if (readOnly)
        return answer(base::fail(base::ErrorKind::FileReadOnly));
    m_inFile = true;
    m_file.read(
        this,
        [kind = m_kind, words = wordsOf(*content)](storage::Database& database) {
            return storage::saveDraft(database, kind, words);
        },
        [this, kind = m_kind, then, answer](const base::Done& kept) {
            if (kind != m_kind) { // the form is about another record by now
                if (then)
                    then(kept);
            } else if (kept && then && m_soon.isActive()) {
                keep(then); // something newer
            } else {
                answer(kept);
            }
        });
}

void DraftKeeper::note(const base::Done& kept)
{
    m_notKept = kept ? std::nullopt : std::optional(kept.error());
    if (!kept && !m_file.facts().readOnly)
        m_soon.start();
    if (kept && !m_soon.isActive() && m_content())
        m_keptAt = m_file.surroundings().now();
    Q_EMIT tried();
}

void DraftKeeper::discard(std::function<void()> then)
{
    m_soon.stop();
    if (m_file.facts().readOnly)
        then();
    else
        remove(std::move(then));
}

void DraftKeeper::remove(std::function<void()> then)
{
    m_inFile = false;
    m_file.read(
        this, [kind = m_kind](storage::Database& database) { return storage::removeDraft(database, kind); },
        [this, then = std::move(then)](const base::Done& done) {
            if (!done)
                Q_EMIT m_file.failed(done.error());
            if (then)
                then();
        });
}

} // namespace spoton::viewmodels
