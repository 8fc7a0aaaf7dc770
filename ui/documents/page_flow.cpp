// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page_flow.h"

#include <span>

namespace spoton::documents {

namespace {

using Group = std::span<const FlowItem>;

class Paginator
{
public:
    explicit Paginator(const ContentHeight& contentHeight) : m_contentHeight(contentHeight) {}

    void add(Group group)
    {
        const auto orientation = group.back().orientation;
        if (m_pages.empty() || m_pages.back().orientation != orientation || !fits(group))
            beginPage(orientation);
        for (const FlowItem& item : group) {
            if (!m_pages.back().items.empty() && !fits(Group(&item, 1)))
                beginPage(orientation);
            place(item);
        }
    }

    std::vector<FlowPage> take() { return std::move(m_pages); }

private:
    bool atTop() const { return m_pages.back().items.empty(); }

    bool fits(Group group) const
    {
        qreal needed = atTop() && group.front().repeatedHead ? group.front().repeatedHead->height : 0;
        for (const FlowItem& item : group)
            needed += item.height + (&item == &group.front() && atTop() ? 0 : item.spaceBefore);
        return m_y + needed <= m_contentHeight(m_pages.back().orientation);
    }

    void beginPage(QPageLayout::Orientation orientation)
    {
        if (m_pages.empty() || !atTop())
            m_pages.push_back({});
        m_pages.back().orientation = orientation;
        m_y = 0;
    }

    void place(const FlowItem& item)
    {
        if (!atTop()) {
            m_y += item.spaceBefore;
        } else if (item.repeatedHead) {
            m_pages.back().items.push_back({item.repeatedHead.get(), m_y});
            m_y += item.repeatedHead->height;
        }
        m_pages.back().items.push_back({&item, m_y});
        m_y += item.height;
    }

    const ContentHeight& m_contentHeight;
    std::vector<FlowPage> m_pages;
    qreal m_y = 0;
};

} // namespace

std::vector<FlowPage> paginate(const Flow& flow, const ContentHeight& contentHeight)
{
    Paginator paginator(contentHeight);
    for (std::size_t first = 0; first < flow.size();) {
        std::size_t last = first;
        while (last + 1 < flow.size() && flow[last].keepWithNext)
            ++last;
        paginator.add(Group(flow.data() + first, last - first + 1));
        first = last + 1;
    }
    return paginator.take();
}

} // namespace spoton::documents
