// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_kit.h"

#include "exchange/demo.h"
#include "support/file_kit.h"
#include "support/results.h"
#include "theme/tokens.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace spoton::tests {

viewmodels::Surroundings surroundings()
{
    return {places(), domain::UiLanguage::German, QLocale(QLocale::German, QLocale::Germany), [] {
                return QDateTime(kToday, QTime(14, 10));
            }};
}

void settle(viewmodels::OpenFile& file)
{
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents();
    } while (!file.isIdle() && (QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents), true));
    // Layouts ask for further layouts, a few levels up.
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    if (!file.isIdle())
        settle(file);
}

struct WindowFile::Parts
{
    Folder folder;
};

WindowFile::WindowFile(int demoSessions)
    : m_parts(std::make_unique<Parts>()), m_file(std::make_unique<viewmodels::OpenFile>(surroundings()))
{
    {
        auto database = must(storage::Database::create(path(), kKey));
        if (demoSessions > 0)
            must(exchange::fillWithDemo(*database, places(), {.sessions = demoSessions, .lastDay = kToday}));
    }
    m_file->open(path(), kKey, [](const base::Done& done) { must(done); });
    settle(*m_file);
}

WindowFile::~WindowFile() = default;

QString WindowFile::path() const
{
    return m_parts->folder.path();
}

void WindowFile::reopen()
{
    m_file = std::make_unique<viewmodels::OpenFile>(surroundings());
    m_file->open(path(), kKey, [](const base::Done& done) { must(done); });
    settle(*m_file);
}

pages::Ports notingPorts(Asked& asked)
{
    pages::Ports ports;
    ports.saveAs = [&asked](QWidget*, const QString&, const QString&, const QString&,
                            const pages::Ports::Chosen& chosen) {
        if (!asked.saveAs.isEmpty())
            chosen(asked.saveAs);
    };
    ports.openFrom = [](QWidget*, const QString&, const QString&, const pages::Ports::Chosen&) {
    };
    ports.openUrl = [&asked](const QUrl& url) {
        asked.urls += url;
        return asked.opens;
    };
    ports.copy = [&asked](const QString& words) {
        asked.copied += words;
    };
    return ports;
}

GermanWords::GermanWords()
{
    if (!m_words.load(QStringLiteral(SPOTON_GERMAN_WORDS)) ||
        !m_qtWords.load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        throw std::runtime_error("the German words are not built");
    QCoreApplication::installTranslator(&m_qtWords);
    QCoreApplication::installTranslator(&m_words);
    QCoreApplication::installTranslator(&m_keyNames.emplace());
    QLocale::setDefault(surroundings().locale);
}

GermanWords::~GermanWords()
{
    QCoreApplication::removeTranslator(&m_words);
    QLocale::setDefault(m_before);
}

void useLook(bool dark)
{
    QApplication::setStyle(new widgets::Style);
    QApplication::setFont(widgets::sized(QFont(u"Noto Sans"_s), widgets::kTextPoints));
    QApplication::setPalette(theme::palette(dark ? theme::kDark : theme::kLight));
}

} // namespace spoton::tests
