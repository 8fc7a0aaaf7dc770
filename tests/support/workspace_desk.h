// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/workspace.h"
#include "support/window_ask.h"

/// The pages of the window on an open file, without what is around them.
namespace spoton::tests {

struct Desk
{
    explicit Desk(int sessions = 0) : demo(sessions), workspace(demo.file(), notingPorts(asked))
    {
        workspace.resize(1366, 768);
        workspace.show();
        settle(demo.file());
    }

    void open(const viewmodels::Destination& destination)
    {
        workspace.open(destination);
        settle(demo.file());
    }

    template<class Page>
    Page* page()
    {
        for (Page* page : workspace.findChildren<Page*>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }

    WindowFile demo;
    Asked asked;
    shell::Workspace workspace;
};

} // namespace spoton::tests
