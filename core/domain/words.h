// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>

/// The words of the closed lists in the four languages, for reports and for reading what others wrote.
namespace spoton::domain {

QString label(District district, UiLanguage language);
QString label(ReferralStatus status, UiLanguage language);
QString label(SessionState state, UiLanguage language);
QString sessionTypeLabel(bool followUp, UiLanguage language);

/// By key, by the label in any language, or as the team's spreadsheets write it, folded.
std::optional<District> districtFrom(const QString& text);
std::optional<ReferralStatus> referralStatusFrom(const QString& text);
std::optional<SessionState> sessionStateFrom(const QString& text);

/// Whether a session was marked as a follow-up ("Folgeberatung") or a first one; nothing for another text.
std::optional<bool> followUpFrom(const QString& text);

} // namespace spoton::domain
