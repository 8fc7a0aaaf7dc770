// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/destination.h"
#include "viewmodels/list_row.h"

#include <QDate>
#include <QUrl>

#include <vector>

/// A record as the pane beside its list shows it: words and where they lead, nothing left to decide.
namespace spoton::viewmodels {

/// Something to do with the record. Those with an address open it in the user's own programs.
struct DetailAction
{
    QString key; ///< stable: "edit", "session", "call"…
    QString words;
    QString icon;
    QUrl url{};
    QString shortcut{};  ///< portable text: "Ctrl+E"
    bool inMenu = false; ///< seldom needed: behind the menu button
    QString off{};       ///< of one in the menu: why it cannot be done; empty where it can
};

/// A band across the pane that wants to be noticed.
struct DetailNotice
{
    QString words;
    Tone tone = Tone::Warning;
    QString action; ///< words of its button; empty for none
    QString key;    ///< of the action
};

struct DetailLine
{
    QString words;
    QString second;
    Tag tag;
    std::optional<Destination> link{}; ///< the second line leads there, or the words where there is none
    Tone tone = Tone::Plain;           ///< of the icon before the words
    bool icon = false;
    QString further{}; ///< below the second line, without the tone
    QUrl url{};        ///< the words lead there, in the user's own programs
};

struct DetailSection
{
    QString title;
    std::vector<DetailLine> lines;
};

/// One event of the record's story, the newest first.
struct TimelineRow
{
    QString date;
    QString icon;
    QString title;
    QString second;
    Tag tag;
    std::optional<Destination> link;
};

struct Detail
{
    Destination record;
    QString title;
    QStringList facts; ///< below the title
    std::optional<domain::District> district;
    QString districtName;
    std::vector<DetailAction> actions;
    std::vector<DetailNotice> notices;
    std::vector<DetailSection> texts; ///< long words across the pane
    QString timelineTitle;
    QString timelineSummary;
    std::vector<TimelineRow> timeline;
    bool olderEvents = false;            ///< there are more than these
    std::vector<DetailSection> sections; ///< short facts at the right
};

} // namespace spoton::viewmodels
