// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spoton::tests {

/// From now on every warning of Qt fails the test case in which it is given, but for a few about the machine
/// that the tests run on.
void installWarningGuard();

/// How many warnings were given where no case could fail: between cases or in another thread. For main to
/// return.
int lateWarnings();

} // namespace spoton::tests
