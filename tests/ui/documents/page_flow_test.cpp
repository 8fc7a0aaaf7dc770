// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page_flow.h"

#include <catch2/catch_test_macros.hpp>

using namespace spoton::documents;

namespace {

qreal hundred(QPageLayout::Orientation)
{
    return 100;
}

FlowItem item(qreal height, bool keep = false)
{
    FlowItem made;
    made.height = height;
    made.keepWithNext = keep;
    return made;
}

/// For each page the places of its items in the flow; −1 is a repeated head.
std::vector<std::vector<int>> indices(const Flow& flow, const std::vector<FlowPage>& pages)
{
    std::vector<std::vector<int>> result;
    for (const FlowPage& page : pages) {
        result.emplace_back();
        for (const PlacedItem& placed : page.items) {
            const bool inFlow = placed.item >= flow.data() && placed.item < flow.data() + flow.size();
            result.back().push_back(inFlow ? static_cast<int>(placed.item - flow.data()) : -1);
        }
    }
    return result;
}

using Pages = std::vector<std::vector<int>>;

} // namespace

TEST_CASE("paginate: items fill a page, then the next")
{
    const Flow flow{item(60), item(40), item(1)};
    CHECK(indices(flow, paginate(flow, hundred)) == Pages{{0, 1}, {2}});
}

TEST_CASE("paginate: space before an item counts, but not at the top of a page")
{
    Flow flow{item(50), item(50)};
    flow[0].spaceBefore = 30;
    flow[1].spaceBefore = 1;
    const auto pages = paginate(flow, hundred);
    CHECK(indices(flow, pages) == Pages{{0}, {1}});
    CHECK(pages[0].items[0].y == 0);
    CHECK(pages[1].items[0].y == 0);
}

TEST_CASE("paginate: what is kept together moves together")
{
    const Flow flow{item(70), item(10, true), item(10, true), item(20)};
    CHECK(indices(flow, paginate(flow, hundred)) == Pages{{0}, {1, 2, 3}});
}

TEST_CASE("paginate: what no page can hold together is split")
{
    const Flow flow{item(70, true), item(60, true), item(60)};
    CHECK(indices(flow, paginate(flow, hundred)) == Pages{{0}, {1}, {2}});
}

TEST_CASE("paginate: a head is repeated above an item that begins a page, and takes its room")
{
    const auto head = std::make_shared<FlowItem>(item(30));
    Flow flow{item(30, true), item(40), item(40), item(40)};
    for (std::size_t i = 1; i < flow.size(); ++i)
        flow[i].repeatedHead = head;
    CHECK(indices(flow, paginate(flow, hundred)) == Pages{{0, 1}, {-1, 2}, {-1, 3}});
}

TEST_CASE("paginate: a heading turns the page with what follows it")
{
    Flow flow{item(10), item(10, true), item(10), item(10)};
    flow[2].orientation = QPageLayout::Landscape;
    const auto pages = paginate(flow, hundred);
    CHECK(indices(flow, pages) == Pages{{0}, {1, 2}, {3}});
    CHECK(pages[1].orientation == QPageLayout::Landscape);
    CHECK(pages[2].orientation == QPageLayout::Portrait);
}
