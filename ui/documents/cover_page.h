// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

#include <QPainter>
#include <QRectF>

namespace spoton::documents {

/// Paints the cover into the content of an upright page: project, title, state, then its lines; an empty
/// value is a line to write on. More lines than the page holds move closer together.
void paintCover(QPainter& painter, const reports::Document& document, const QRectF& area);

} // namespace spoton::documents
