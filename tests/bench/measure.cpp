// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace spoton::bench {

double timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

Pair compare(int repeats, const std::function<void()>& ours, const std::function<void()>& bare)
{
    std::vector<double> oursTimes;
    std::vector<double> bareTimes;
    for (int i = 0; i < repeats; ++i) {
        oursTimes.push_back(timed(ours));
        bareTimes.push_back(timed(bare));
    }
    return {median(oursTimes), median(bareTimes)};
}

qint64 peakKibibytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

void forgetPeak()
{
    malloc_trim(0);
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

void dropFromSystemCache(const QString& file)
{
    const int descriptor = open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fdatasync(descriptor);
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    close(descriptor);
}

void printHead()
{
    std::printf("%-52s %12s %12s %8s %8s\n", "measure", "ours ms", "bare ms", "ratio", "goal");
}

void printRow(const QString& measure, const Pair& milliseconds, double goal)
{
    const bool met = goal == 0 || milliseconds.ratio() <= goal;
    std::printf("%-52s %12.3f %12.3f %8.2f", qPrintable(measure), milliseconds.ours, milliseconds.bare,
                milliseconds.ratio());
    if (goal > 0)
        std::printf(" %8.2f %s", goal, met ? "met" : "NOT MET");
    std::printf("\n");
    std::fflush(stdout);
}

void printLimit(const QString& measure, double value, double limit)
{
    std::printf("%-52s %12.3f %12s %8s %8.0f %s\n", qPrintable(measure), value, "", "", limit,
                value <= limit ? "met" : "NOT MET");
    std::fflush(stdout);
}

void printNote(const QString& words)
{
    std::printf("  %s\n", qPrintable(words));
    std::fflush(stdout);
}

} // namespace spoton::bench
