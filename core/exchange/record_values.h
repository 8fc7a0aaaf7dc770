// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code_labels.h"
#include "exchange/import_columns.h"
#include "storage/record_lists.h"

#include <QHash>
#include <QJsonObject>

/// A record as the outside sees it: as words for the columns of CLI.md, and as JSON with keys that are never
/// translated and ids as strings (they do not fit into JSON's numbers).
namespace spoton::exchange {

struct RecordValues
{
    QHash<Column, QString> texts;
    QJsonObject json;
};

struct Labeller
{
    const domain::CodeLabels& labels;
    domain::UiLanguage language;

    QString word(domain::CodeList list, const domain::Code& code) const;
    QString words(domain::CodeList list, const domain::CodeSet& codes) const;
};

RecordValues valuesOf(const domain::Organisation& organisation, const Labeller& labeller);
RecordValues valuesOf(const storage::ContactRow& row, const Labeller& labeller);
RecordValues valuesOf(const storage::SessionRow& row, const Labeller& labeller);
RecordValues valuesOf(const storage::WorkshopRow& row, const Labeller& labeller);
RecordValues valuesOf(const storage::ReferralRow& row, const Labeller& labeller);

} // namespace spoton::exchange
