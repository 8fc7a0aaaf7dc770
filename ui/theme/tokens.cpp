// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

namespace spoton::theme {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const Tokens& tokens(const QPalette& palette)
{
    return isDark(palette) ? kDark : kLight;
}

QPalette palette(const Tokens& tokens)
{
    QPalette palette(tokens.surface, tokens.window);
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, tokens.window},     {QPalette::Base, tokens.surface},
        {QPalette::Button, tokens.surface},    {QPalette::AlternateBase, tokens.raised},
        {QPalette::WindowText, tokens.text},   {QPalette::Text, tokens.text},
        {QPalette::ButtonText, tokens.text},   {QPalette::PlaceholderText, tokens.text3},
        {QPalette::Highlight, tokens.soft},    {QPalette::HighlightedText, tokens.text},
        {QPalette::Link, tokens.accent},       {QPalette::LinkVisited, tokens.accent},
        {QPalette::Mid, tokens.line},          {QPalette::Dark, tokens.field},
        {QPalette::ToolTipBase, tokens.toast}, {QPalette::ToolTipText, tokens.onToast},
    };
    for (const auto& [role, colour] : roles)
        palette.setColor(QPalette::All, role, colour);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.text3);
    palette.setColor(QPalette::Disabled, QPalette::Button, tokens.raised);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.raised);
    return palette;
}

} // namespace spoton::theme
