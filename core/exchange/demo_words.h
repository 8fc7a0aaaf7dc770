// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

/// The invented names and sentences of which demo files are made.
namespace spoton::exchange {

using Words = std::span<const QStringView>;

/// Names of one tongue. A family name is a beginning and an ending; a woman's has one more letter group.
struct NameStock
{
    QStringView language;
    Words women;
    Words men;
    Words familyBeginnings;
    Words familyEndings;
    QStringView womansEnding;
};

struct WeightedStock
{
    const NameStock& value;
    int weight;
};

std::span<const WeightedStock> nameStocks();
Words organisationNames();
Words organisationForms(); ///< what follows the town, with a leading space; may be empty
Words streets();
Words roleTitles();
Words concerns();
Words contents();
Words agreedSteps();
Words outcomes();
Words followUpWords();
Words workshopTitles(); ///< with %1 for the theme
Words workshopThemes();
Words venues();
Words organisationDescriptions();
Words notes();

} // namespace spoton::exchange
