// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace spoton::text {

/// The key that people know as "Enter" by that name in their language, wherever Qt writes keys: on buttons,
/// in menus and tooltips. Qt calls it "Return", in German too. Install it after the words of the program.
class KeyNames : public QTranslator
{
public:
    KeyNames();

    QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                      int n = -1) const override;
    bool isEmpty() const override { return false; }

private:
    QString m_enter; ///< asked for once: Qt asks this one while it looks for words
};

} // namespace spoton::text
