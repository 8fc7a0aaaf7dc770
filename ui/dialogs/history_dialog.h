// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/open_file.h"

#include <QDialog>

class QVBoxLayout;

namespace spoton::dialogs {

/// Who changed what in a record, the newest first.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(viewmodels::OpenFile& file, qint64 record, const QString& title, QWidget* parent = nullptr);
};

} // namespace spoton::dialogs
