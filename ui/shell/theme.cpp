// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

namespace spoton::shell {

QPalette lightPalette()
{
    const QColor window(0xf8f6f2);
    const QColor surface(0xffffff);
    const QColor raised(0xf4f1eb);
    const QColor soft(0xdcebec);
    const QColor line(0xe0dad0);
    const QColor text(0x27231f);
    const QColor quietText(0x6a625a);
    const QColor field(0x8c8479);
    const QColor accent(0x1a626e);
    QPalette palette(surface, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::PlaceholderText, quietText);
    palette.setColor(QPalette::Highlight, soft);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, field);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, quietText);
    return palette;
}

} // namespace spoton::shell
