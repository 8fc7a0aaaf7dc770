// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "text/key_names.h"
#include "viewmodels/open_file.h"

#include <QDate>
#include <QString>
#include <QTranslator>

#include <memory>
#include <optional>

namespace spoton::tests {

/// The day on which tests of the window take place.
inline const QDate kToday(2025, 11, 18);

/// German, on kToday at 14:10.
viewmodels::Surroundings surroundings();

/// Processes events until everything asked of the file has been answered.
void settle(viewmodels::OpenFile& file);

/// An open file of made-up data that ends on kToday, or an empty one, in a folder of its own.
class WindowFile
{
public:
    explicit WindowFile(int demoSessions = 0);
    ~WindowFile();

    viewmodels::OpenFile& file() { return *m_file; }
    QString path() const;

    /// Closes it as a crash would: what was not written is gone; then opens it anew.
    void reopen();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<viewmodels::OpenFile> m_file;
};

/// What was asked of the world outside.
struct Asked
{
    QList<QUrl> urls;
    bool opens = true; ///< whether a program answers
    QStringList copied;
    QString saveAs; ///< the answer to the next "where to save"
};

/// Ports that note what is asked.
pages::Ports notingPorts(Asked& asked);

/// The program's German words, for as long as it lives.
class GermanWords
{
public:
    GermanWords();
    ~GermanWords();

private:
    QTranslator m_words;
    QTranslator m_qtWords;
    std::optional<text::KeyNames> m_keyNames;
    QLocale m_before;
};

/// The look of the program: style, font and one of the two palettes.
void useLook(bool dark);

} // namespace spoton::tests
