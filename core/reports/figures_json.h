// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code_labels.h"
#include "domain/figures.h"
#include "reports/masks.h"

#include <QJsonObject>

namespace spoton::reports {

/// The figures as the public JSON of CLI.md: keys are never translated, a hidden count is the string "•". Topics and
/// channels of the lists that are in use appear with 0 where nothing was counted.
QJsonObject asJson(const domain::Figures& figures, const Masks& masks, const domain::CodeLabels& labels);

} // namespace spoton::reports
