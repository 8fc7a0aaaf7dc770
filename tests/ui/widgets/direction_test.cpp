// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names that are read from the right, in a window whose lines begin at the left.
#include "support/window_kit.h"
#include "widgets/label.h"
#include "widgets/row_delegate.h"

#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

constexpr QSize kRoom(300, 30);
const QString kName = u"תקווה חדשה"_s;

/// The columns between which something is painted.
std::pair<int, int> inked(const QImage& image)
{
    int first = image.width();
    int last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == image.pixel(image.width() - 1, 0))
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return {first, last};
}

QImage row(const QString& words, const QString& searched)
{
    QImage image(kRoom, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    widgets::paintMarked(painter, image.rect(), words, searched, QFont(u"Noto Sans"_s), Qt::black,
                         Qt::yellow);
    return image;
}

/// Where the mark of what was searched for begins.
int markAt(const QImage& image)
{
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == QColor(Qt::yellow))
                return x;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("Direction: a name read from the right begins a row at the left, like all others")
{
    useLook(false);
    const auto [first, last] = inked(row(kName, {}));
    CHECK(first < 8);
    CHECK(last < kRoom.width() / 2);
}

TEST_CASE("Direction: what was searched for is marked where it stands in a name read from the right")
{
    useLook(false);
    const QImage found = row(kName, u"תקווה"_s); // its first word stands at the right
    const auto [first, last] = inked(found);
    CHECK(markAt(found) > (first + last) / 2 - 8);
    const QImage second = row(kName, u"חדשה"_s);
    CHECK(markAt(second) >= 0);
    CHECK(markAt(second) < 8);
    CHECK(markAt(row(u"Horizont"_s, u"hori"_s)) < 2);
    // A name that is mostly Latin is read from the left, its stop at the right.
    const QImage mixed = row(u"תקווה Pirna e. V."_s, u"תקווה"_s);
    CHECK(markAt(mixed) < 8);
}

TEST_CASE("Direction: labels begin at the left, cut or whole")
{
    useLook(false);
    for (const bool elided : {false, true}) {
        widgets::Label label(kName);
        label.setElided(elided);
        label.resize(kRoom);
        const auto [first, last] = inked(label.grab().toImage());
        CAPTURE(elided);
        CHECK(first < 8);
        CHECK(last < kRoom.width() / 2);
    }
}
