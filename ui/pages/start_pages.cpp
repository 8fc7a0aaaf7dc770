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
      m_ports(std::move(ports)), m_stack(new QStackedLayout(this)),
      m_welcome(new StartWelcome(m_start, this)), m_create(new StartCreate(m_start, m_ports, this)),
      m_warning(new StartWarning(m_start, m_ports, this)), m_unlock(new StartUnlock(m_start, this)),
      m_problem(new StartProblem(m_start, this))
{
    for (QWidget* page : std::initializer_list<QWidget*>{m_welcome, m_create, m_warning, m_unlock, m_problem})
        m_stack->addWidget(page);
    connect(&m_start, &viewmodels::Start::changed, this, &StartPages::refresh);
    connect(&m_start, &viewmodels::Start::opened, this, &StartPages::opened);
    connect(m_welcome, &StartWelcome::openRequested, this, &StartPages::chooseFile);
    connect(m_unlock, &StartUnlock::openRequested, this, &StartPages::chooseFile);
    connect(m_problem, &StartProblem::openRequested, this, &StartPages::chooseFile);
    refresh();
}

void StartPages::showWelcome(const std::vector<viewmodels::RecentFile>& recentFiles)
{
    m_start.showWelcome(recentFiles);
    m_welcome->takeFocus();
}

void StartPages::showUnlock(const QString& path, const QString& note)
{
    m_start.showUnlock(path, note);
}

void StartPages::openFile(const QString& path)
{
    m_start.openFile(path);
}

void StartPages::chooseFile()
{
    m_start.openFile(
        m_ports.openFrom(this, tr("Open a file"), tr("Spot on! files (*.spoton);;All files (*)")));
}

void StartPages::refresh()
{
    const auto show = [this](auto* page) {
        page->refresh();
        const bool arrives = m_stack->currentWidget() != page;
        m_stack->setCurrentWidget(page);
        // What was off while the thread worked has lost the focus.
        if (arrives || (!m_start.isBusy() && !page->isAncestorOf(focusWidget())))
            page->takeFocus();
    };
    m_create->refresh(); // forgets the passphrases wherever the way leads
    using enum viewmodels::Start::Page;
    switch (m_start.page()) {
    case Welcome:
        return show(m_welcome);
    case Create:
        return show(m_create);
    case Warning:
        return show(m_warning);
    case Unlock:
        return show(m_unlock);
    case Problem:
        return show(m_problem);
    }
}

} // namespace spoton::pages
