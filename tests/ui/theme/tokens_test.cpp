// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include "support/results.h"

#include <array>
#include <cmath>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using theme::kDark;
using theme::kLight;
using theme::Tokens;

namespace {

constexpr double kText = 4.5;
constexpr double kGraphics = 3.0;

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple linear(const QColor& colour)
{
    return {linear(colour.red() / 255.0), linear(colour.green() / 255.0), linear(colour.blue() / 255.0)};
}

double luminance(const QColor& colour)
{
    const Triple light = linear(colour);
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

/// As WCAG 2 defines it.
double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// A colour on several grounds, with the ratios that LOOK.md prints.
struct Row
{
    QString name;
    QColor ink;
    std::vector<std::pair<QColor, double>> grounds;
    double least;
};

std::vector<Row> rowsOf(const Tokens& t, bool dark)
{
    const auto on = [&](std::initializer_list<double> light, std::initializer_list<double> darkRatios,
                        const std::vector<QColor>& grounds) {
        std::vector<std::pair<QColor, double>> pairs;
        const auto& ratios = dark ? darkRatios : light;
        for (std::size_t i = 0; i < ratios.size(); ++i)
            pairs.emplace_back(grounds[i], *(ratios.begin() + i));
        return pairs;
    };
    const std::vector<QColor> all{t.window, t.nav, t.surface, t.raised, t.soft};
    const std::vector<QColor> chart{t.window, t.surface, t.raised, t.soft};
    const auto status = [&](const theme::Status& s) {
        return std::vector<QColor>{s.ground, t.surface, t.window, t.soft};
    };
    return {
        {u"text"_s, t.text, on({14.4, 13.2, 15.6, 13.8, 12.7}, {14.2, 15.1, 12.9, 11.4, 9.0}, all), kText},
        {u"text2"_s, t.text2, on({6.8, 6.2, 7.3, 6.5, 6.0}, {8.3, 8.8, 7.5, 6.7, 5.3}, all), kText},
        {u"accent"_s, t.accent, on({6.5, 5.9, 7.0, 6.2, 5.7}, {7.8, 8.3, 7.1, 6.3, 5.0}, all), kText},
        {u"text3"_s, t.text3, on({5.5, 5.1, 6.0, 5.3}, {6.6, 7.0, 6.0, 5.3}, all), kText},
        {u"field"_s, t.field, on({3.4, 3.1, 3.7, 3.3}, {4.4, 4.7, 4.0, 3.5}, all), kGraphics},
        {u"ok"_s, t.ok.ink, on({5.5, 6.5, 6.0, 5.3}, {6.7, 8.3, 9.1, 5.8}, status(t.ok)), kText},
        {u"warn"_s, t.warn.ink, on({6.2, 7.3, 6.7, 5.9}, {6.9, 8.7, 9.6, 6.1}, status(t.warn)), kText},
        {u"bad"_s, t.bad.ink, on({5.7, 6.9, 6.4, 5.7}, {6.1, 7.2, 8.0, 5.1}, status(t.bad)), kText},
        {u"meissen"_s, t.meissen, on({6.2, 6.7, 6.0, 5.5}, {7.0, 6.3, 5.6, 4.4}, chart), kGraphics},
        {u"mittelsachsen"_s, t.mittelsachsen, on({3.5, 3.8, 3.4, 3.1}, {7.3, 6.6, 5.8, 4.6}, chart),
         kGraphics},
        {u"saechsischeSchweiz"_s, t.saechsischeSchweiz,
         on({3.6, 3.9, 3.5, 3.2}, {10.3, 9.3, 8.2, 6.5}, chart), kGraphics},
        {u"other"_s, t.other, on({5.4, 5.8, 5.2, 4.8}, {5.2, 4.7, 4.1, 3.3}, chart), kGraphics},
        {u"onAccent"_s, t.onAccent, on({7.0, 9.4}, {7.0, 8.8}, {t.accent, t.accentHover}), kText},
        {u"onSoft"_s, t.onSoft, on({9.4}, {8.8}, {t.soft}), kText},
        {u"text"_s, t.text, on({12.6, 13.4}, {7.2, 10.2}, {t.mark, t.warn.ground}), kText},
        {u"onToast"_s, t.onToast, on({12.6}, {12.7}, {t.toast}), kText},
        {u"toastLink"_s, t.toastLink, on({8.2}, {7.1}, {t.toast}), kText},
        {u"follow"_s, t.follow, on({3.3}, {3.5}, {t.surface}), kGraphics},
    };
}

Triple times(const Matrix& matrix, const Triple& v)
{
    Triple product{};
    for (std::size_t i = 0; i < 3; ++i)
        product[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return product;
}

/// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light.
const std::vector<std::pair<QString, Matrix>>& blindness()
{
    static const std::vector<std::pair<QString, Matrix>> kKinds{{u"protanopia"_s,
                                                                 {{{0.152286, 1.052583, -0.204868},
                                                                   {0.114503, 0.786281, 0.099216},
                                                                   {-0.003882, -0.048116, 1.051998}}}},
                                                                {u"deuteranopia"_s,
                                                                 {{{0.367322, 0.860646, -0.227968},
                                                                   {0.280085, 0.672501, 0.047413},
                                                                   {-0.011820, 0.042940, 0.968881}}}},
                                                                {u"tritanopia"_s,
                                                                 {{{1.255528, -0.076749, -0.178779},
                                                                   {-0.078411, 0.930809, 0.147602},
                                                                   {0.004733, 0.691367, 0.303900}}}}};
    return kKinds;
}

/// CIE L*a*b* of linear light, white point D65.
Triple lab(Triple light)
{
    for (double& channel : light)
        channel = std::clamp(channel, 0.0, 1.0);
    static const Matrix kToXyz{{{0.4124564, 0.3575761, 0.1804375},
                                {0.2126729, 0.7151522, 0.0721750},
                                {0.0193339, 0.1191920, 0.9503041}}};
    Triple xyz = times(kToXyz, light);
    const Triple white{0.95047, 1.0, 1.08883};
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / white[i];
        xyz[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

/// CIE76.
double difference(const Triple& a, const Triple& b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

TEST_CASE("Tokens: every ink can be read on each of its grounds, as LOOK.md says")
{
    const bool dark = GENERATE(false, true);
    const Tokens& tokens = dark ? kDark : kLight;
    for (const Row& row : rowsOf(tokens, dark)) {
        for (const auto& [ground, printed] : row.grounds) {
            const double ratio = contrast(row.ink, ground);
            CAPTURE(row.name, ground.name(), dark);
            CHECK(ratio >= row.least);
            CHECK_THAT(ratio, Catch::Matchers::WithinAbs(printed, 0.1));
        }
    }
}

TEST_CASE("Tokens: the three districts differ for people who are blind to a colour")
{
    const Tokens& tokens = *GENERATE(&kLight, &kDark);
    const std::array districts{tokens.meissen, tokens.mittelsachsen, tokens.saechsischeSchweiz};
    for (const auto& [name, matrix] : blindness()) {
        for (std::size_t a = 0; a < districts.size(); ++a) {
            for (std::size_t b = a + 1; b < districts.size(); ++b) {
                CAPTURE(name, a, b);
                // LOOK.md counts in whole steps; the nearest two, under tritanopia, are 16.97 apart.
                CHECK(std::round(difference(lab(times(matrix, linear(districts[a]))),
                                            lab(times(matrix, linear(districts[b]))))) >= 17);
            }
        }
    }
}

TEST_CASE("Tokens: a palette leads back to the tokens it was made of")
{
    CHECK_FALSE(theme::isDark(theme::palette(kLight)));
    CHECK(theme::isDark(theme::palette(kDark)));
    CHECK(&theme::tokens(theme::palette(kLight)) == &kLight);
    CHECK(&theme::tokens(theme::palette(kDark)) == &kDark);
}

TEST_CASE("Tokens: what a palette paints can be read, what is off included")
{
    const QPalette palette = theme::palette(*GENERATE(&kLight, &kDark));
    using Group = QPalette::ColorGroup;
    using Ink = QPalette::ColorRole;
    for (const Group group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto& [ink, ground] :
             {std::pair{Ink::WindowText, Ink::Window}, std::pair{Ink::Text, Ink::Base},
              std::pair{Ink::Text, Ink::AlternateBase}, std::pair{Ink::ButtonText, Ink::Button},
              std::pair{Ink::PlaceholderText, Ink::Base}, std::pair{Ink::HighlightedText, Ink::Highlight},
              std::pair{Ink::Link, Ink::Base}, std::pair{Ink::ToolTipText, Ink::ToolTipBase}}) {
            CAPTURE(group, ink, ground);
            CHECK(contrast(palette.color(group, ink), palette.color(group, ground)) >= kText);
        }
    }
}

TEST_CASE("Tokens: only what is of no district has the colour of Other")
{
    const Tokens& tokens = *GENERATE(&kLight, &kDark);
    using enum domain::District;
    CHECK(tokens.district(Meissen) == tokens.meissen);
    CHECK(tokens.district(Mittelsachsen) == tokens.mittelsachsen);
    CHECK(tokens.district(SaechsischeSchweizOsterzgebirge) == tokens.saechsischeSchweiz);
    CHECK(tokens.district(Other) == tokens.other);
    CHECK(tokens.district(Unknown) == tokens.other);
}
