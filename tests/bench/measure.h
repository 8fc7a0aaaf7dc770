// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace spoton::bench {

/// Milliseconds of one run.
double timed(const std::function<void()>& work);

double median(std::vector<double> values);

/// Two ways of doing the same, one after the other and repeated, so that a busy machine slows both alike.
struct Pair
{
    double ours = 0;
    double bare = 0;
    double ratio() const { return bare > 0 ? ours / bare : 0; }
};
Pair compare(int repeats, const std::function<void()>& ours, const std::function<void()>& bare);

/// Largest resident size in KiB since forgetPeak().
qint64 peakKibibytes();
void forgetPeak();

/// Drops the file's pages from the system's cache, as far as nobody else maps them.
void dropFromSystemCache(const QString& file);

/// One line of the table that the program prints. A goal of 0 is none.
void printHead();
void printRow(const QString& measure, const Pair& milliseconds, double goal);

/// One line with a number that is to stay under a limit.
void printLimit(const QString& measure, double value, double limit);
void printNote(const QString& words);

} // namespace spoton::bench
