// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_pages.h"

#include "pages/start_create.h"
#include "pages/start_unlock.h"
#include "pages/start_warning.h"
#include "pages/start_welcome.h"

#include <QStackedLayout>

namespace spoton::pages {

StartPages::StartPages(viewmodels::OpenFile& file, Ports ports, viewmodels::StartPlaces places,
                       QWidget* parent)
    : QWidget(parent), m_start(*new viewmodels::Start(file, std::move(places), this)),
      m_ports(std::move(ports)), m_stack(new QStackedLayout(this))
{
    connect(&m_start, &viewmodels::Start::changed, this, &StartPages::refresh);
    connect(&m_start, &viewmodels::Start::opened, this, &StartPages::opened);
}

template<class Page, class... Needs>
Page* StartPages::built(Page*& page, Needs&... needs)
{
    if (page)
        return page;
    page = new Page(m_start, needs..., this);
    m_stack->addWidget(page);
    if constexpr (requires { &Page::openRequested; })
        connect(page, &Page::openRequested, this, &StartPages::chooseFile);
    if constexpr (requires { &Page::backupRequested; })
        connect(page, &Page::backupRequested, this, &StartPages::chooseBackup);
    return page;
}

StartWelcome* StartPages::welcome()
{
    return built(m_welcome);
}

void StartPages::begin(const std::vector<viewmodels::RecentFile>& recentFiles)
{
    m_start.begin(recentFiles);
}

void StartPages::showWelcome(const std::vector<viewmodels::RecentFile>& recentFiles)
{
    m_start.setRecent(recentFiles);
    m_start.showWelcome();
    welcome()->takeFocus();
}

void StartPages::setRecent(const std::vector<viewmodels::RecentFile>& recentFiles)
{
    m_start.setRecent(recentFiles);
}

void StartPages::showLocking(const QString& path)
{
    m_start.showLocking(path);
}

void StartPages::showLocked(const QString& path, const QString& note)
{
    m_start.showLocked(path, note);
}

void StartPages::showDamaged(const QString& path)
{
    m_start.showDamaged(path);
}

void StartPages::openFile(const QString& path)
{
    m_start.openFile(path);
}

viewmodels::OpenFile::Opened StartPages::showOpening(const QString& path)
{
    return m_start.showOpening(path);
}

void StartPages::chooseFile()
{
    m_ports.openFrom(this, tr("Open a file"), tr("Spot on! files (*.spoton);;All files (*)"),
                     [this](const QString& path) { m_start.openFile(path); });
}

void StartPages::chooseBackup()
{
    m_ports.openFrom(this, tr("Choose a backup"), tr("Spot on! files (*.spoton);;All files (*)"),
                     [this, of = m_start.path()](const QString& path) {
                         if (m_start.path() == of) // another file may have been asked for meanwhile
                             m_start.restoreFrom(path);
                     });
}

void StartPages::refresh()
{
    const auto show = [this](auto* page) {
        page->refresh();
        const bool arrives = m_stack->currentWidget() != page;
        m_stack->setCurrentWidget(page);
        // What was off while the thread worked has lost the focus; once the file is open it is elsewhere.
        if (isHidden())
            return;
        if (arrives || (!m_start.isBusy() && !page->isAncestorOf(focusWidget())))
            page->takeFocus();
    };
    if (m_create)
        m_create->refresh(); // forgets the passphrases wherever the way leads
    using enum viewmodels::Start::Page;
    switch (m_start.page()) {
    case Welcome:
        return show(welcome());
    case Create:
        return show(built(m_create, m_ports));
    case Warning:
        return show(built(m_warning, m_ports));
    case Unlock:
        return show(built(m_unlock));
    case Problem:
        return show(built(m_problem));
    }
}

} // namespace spoton::pages
