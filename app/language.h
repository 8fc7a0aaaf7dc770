// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QLocale>
#include <QObject>

#include <memory>
#include <vector>

class QTranslator;

namespace spoton {

/// The words of the program in one language at a time. German has all words, the others fall back to English
/// but for what stands in the code lists; English itself needs its plurals.
class Language : public QObject
{
public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// Replaces the language before, also as the locale of dates and numbers.
    void install(domain::UiLanguage language);

    domain::UiLanguage current() const { return m_current; }
    QLocale locale() const;

private:
    domain::UiLanguage m_current = domain::UiLanguage::English;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace spoton
