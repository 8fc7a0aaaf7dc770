// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "text/key_names.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace spoton {

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Language::install(domain::UiLanguage language)
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    m_current = language;
    const QString key(base::keyOf(language));
    for (const QString& catalogue : {u":/i18n/qtbase_"_s, u":/i18n/spoton_"_s}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(catalogue + key) && !translator->load(catalogue + u"en"_s))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
    m_translators.push_back(std::make_unique<text::KeyNames>());
    QCoreApplication::installTranslator(m_translators.back().get());
    QLocale::setDefault(locale());
}

QLocale Language::locale() const
{
    // Days before months, and a point in 44.7, which English of Germany does not have.
    if (m_current == domain::UiLanguage::English)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(QString(base::keyOf(m_current)) + u"_DE"_s);
}

} // namespace spoton
