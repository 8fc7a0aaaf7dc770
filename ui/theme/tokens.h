// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/district.h"

#include <QColor>
#include <QPalette>

namespace spoton::theme {

/// A status as ink on its own ground; always beside an icon and a word.
struct Status
{
    QColor ink;
    QColor ground;
};

/// The colours of the program by what they are for; the only place where colours are written down. What
/// stands on what is checked for contrast in tests/ui/theme.
struct Tokens
{
    QColor window;  ///< ground of pages
    QColor nav;     ///< ground of the navigation
    QColor surface; ///< ground of cards, fields and lists
    QColor raised;  ///< ground under the pointer and of tags
    QColor soft;    ///< ground of what is current or chosen
    QColor line;    ///< between things
    QColor track;   ///< under a bar of progress
    QColor mark;    ///< ground of a match
    QColor text;
    QColor text2; ///< second lines, labels
    QColor text3; ///< placeholders and what is off; not on soft
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor onSoft;
    QColor field;  ///< around what can be used
    QColor follow; ///< second part of a chart, on surface alone
    Status ok;
    Status warn;
    Status bad;
    QColor meissen;
    QColor mittelsachsen;
    QColor saechsischeSchweiz;
    QColor other;
    QColor toast;
    QColor onToast;
    QColor toastLink;

    /// The dot and bar of a district; Unknown has that of Other, hollow.
    constexpr const QColor& district(domain::District district) const
    {
        switch (district) {
        case domain::District::Meissen:
            return meissen;
        case domain::District::Mittelsachsen:
            return mittelsachsen;
        case domain::District::SaechsischeSchweizOsterzgebirge:
            return saechsischeSchweiz;
        case domain::District::Other:
        case domain::District::Unknown:
            break;
        }
        return other;
    }
};

namespace detail {
constexpr QColor rgb(int value)
{
    return {(value >> 16) & 0xFF, (value >> 8) & 0xFF, value & 0xFF};
}
} // namespace detail

inline constexpr Tokens kLight{
    .window = detail::rgb(0xF8F6F2),
    .nav = detail::rgb(0xF0ECE5),
    .surface = detail::rgb(0xFFFFFF),
    .raised = detail::rgb(0xF4F1EB),
    .soft = detail::rgb(0xDCEBEC),
    .line = detail::rgb(0xE0DAD0),
    .track = detail::rgb(0xE8E3DA),
    .mark = detail::rgb(0xFBE6AE),
    .text = detail::rgb(0x27231F),
    .text2 = detail::rgb(0x5C554D),
    .text3 = detail::rgb(0x6A625A),
    .accent = detail::rgb(0x1A626E),
    .accentHover = detail::rgb(0x144D57),
    .onAccent = detail::rgb(0xFFFFFF),
    .onSoft = detail::rgb(0x143F47),
    .field = detail::rgb(0x8C8479),
    .follow = detail::rgb(0x5C98A1),
    .ok = {detail::rgb(0x2A6A3E), detail::rgb(0xE3EFE1)},
    .warn = {detail::rgb(0x7C4C00), detail::rgb(0xFBECCF)},
    .bad = {detail::rgb(0xA3312A), detail::rgb(0xFAE4E0)},
    .meissen = detail::rgb(0x2C5AA6),
    .mittelsachsen = detail::rgb(0xB8741A),
    .saechsischeSchweiz = detail::rgb(0x2F8F83),
    .other = detail::rgb(0x6B645B),
    .toast = detail::rgb(0x322C27),
    .onToast = detail::rgb(0xF8F4EE),
    .toastLink = detail::rgb(0x93D3DA),
};

inline constexpr Tokens kDark{
    .window = detail::rgb(0x1F1D1A),
    .nav = detail::rgb(0x191715),
    .surface = detail::rgb(0x282522),
    .raised = detail::rgb(0x322E2A),
    .soft = detail::rgb(0x23434A),
    .line = detail::rgb(0x403B35),
    .track = detail::rgb(0x3A3530),
    .mark = detail::rgb(0x5C4A17),
    .text = detail::rgb(0xF0EBE4),
    .text2 = detail::rgb(0xBEB5AA),
    .text3 = detail::rgb(0xAAA196),
    .accent = detail::rgb(0x76BCC6),
    .accentHover = detail::rgb(0x93D0D8),
    .onAccent = detail::rgb(0x0F2A2F),
    .onSoft = detail::rgb(0xD6EEF0),
    .field = detail::rgb(0x8A8177),
    .follow = detail::rgb(0x3F828C),
    .ok = {detail::rgb(0x93CC9F), detail::rgb(0x24392A)},
    .warn = {detail::rgb(0xEBBD64), detail::rgb(0x41341A)},
    .bad = {detail::rgb(0xF39C92), detail::rgb(0x4B2824)},
    .meissen = detail::rgb(0x7FA8EA),
    .mittelsachsen = detail::rgb(0xD9A04A),
    .saechsischeSchweiz = detail::rgb(0x86DBB8),
    .other = detail::rgb(0x968D83),
    .toast = detail::rgb(0xEDE7DF),
    .onToast = detail::rgb(0x27231F),
    .toastLink = detail::rgb(0x14525C),
};

/// Whether a palette has light words on dark ground.
bool isDark(const QPalette& palette);

/// The tokens that go with a palette of ours, judged by its ground.
const Tokens& tokens(const QPalette& palette);

QPalette palette(const Tokens& tokens);

} // namespace spoton::theme
