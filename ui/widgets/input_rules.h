// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace spoton::widgets {

/// What holds for every field of the program and is otherwise with Qt: the wheel scrolls the page, changes no
/// value it passes over and takes the focus nowhere; Escape closes the list or calendar that is open and
/// nothing behind it; Ctrl+Z in a field where nothing was typed takes back what was done before. The style
/// installs it on the application.
class InputRules : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* receiver, QEvent* event) override;
};

} // namespace spoton::widgets
