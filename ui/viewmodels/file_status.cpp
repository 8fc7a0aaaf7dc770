// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/file_status.h"

#include <QCoreApplication>

#include <algorithm>

namespace spoton::viewmodels {
namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(FileStatus)
};

QString stateOf(const OpenFile& file)
{
    const FileFacts& facts = file.facts();
    if (facts.demo)
        return StatusWords::tr("Demo: invented people");
    if (facts.readOnly)
        return StatusWords::tr("Read only");
    if (!facts.backup)
        return StatusWords::tr("Not backed up yet");
    const QDateTime backup = facts.backup->toLocalTime();
    if (backup.date() == file.surroundings().today())
        return StatusWords::tr("Backed up today at %1")
            .arg(file.locale().toString(backup.time(), QLocale::ShortFormat));
    return StatusWords::tr("Backed up on %1")
        .arg(file.locale().toString(backup.date(), QLocale::ShortFormat));
}

} // namespace

FileStatus statusOf(const OpenFile& file)
{
    const std::vector<domain::Staff>& staff = file.facts().staff;
    const auto me = std::ranges::find(staff, file.facts().me, &domain::Staff::id);
    FileStatus status{me == staff.end() ? QString() : me->name, stateOf(file), {}, {}};
    if (file.facts().plain && !file.isOwnDemo()) {
        status.warning = StatusWords::tr("Not encrypted");
        status.why =
            StatusWords::tr("Whoever gets hold of this file can read it. For real data, create a file "
                            "with a passphrase.");
    }
    return status;
}

} // namespace spoton::viewmodels
