// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the house, read from the source tree: who may include whom, and what is nowhere to be found.
#include "support/file_kit.h"
#include "support/results.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;
using namespace spoton::tests;

namespace {

struct SourceFile
{
    QString path; ///< from the top of the source tree
    QString text;
};

/// The C++ files below a folder.
std::vector<SourceFile> filesBelow(const QString& folder)
{
    std::vector<SourceFile> files;
    QDirIterator found(inSource(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        files.push_back({QDir(inSource(QString())).relativeFilePath(path), QString::fromUtf8(contentOf(path))});
    }
    return files;
}

QStringList matches(const QString& text, const QString& pattern)
{
    static const QRegularExpression::PatternOptions kLines = QRegularExpression::MultilineOption;
    QStringList found;
    auto each = QRegularExpression(pattern, kLines).globalMatch(text);
    while (each.hasNext())
        found += each.next().captured(1);
    return found;
}

/// What a file includes: "storage/batch.h" or <QString>.
QStringList includesOf(const SourceFile& file)
{
    return matches(file.text, u"^\\s*#\\s*include\\s*([\"<][^\">]+[\">])"_s);
}

/// The code without comments and without what stands in quotes, so that words about code are not taken for
/// it.
QString codeOf(const SourceFile& file)
{
    static const QRegularExpression kNoCode(
        u"//[^\\n]*|/\\*.*?\\*/|uR\"\\(.*?\\)\"|\"(?:[^\"\\\\\\n]|\\\\.)*\""_s,
        QRegularExpression::DotMatchesEverythingOption);
    return QString(file.text).replace(kNoCode, u"\"\""_s);
}

struct Layer
{
    QString folder;
    QStringList mayInclude; ///< first parts of the paths of our own headers, its own aside
};

const QStringList kCore{u"base"_s,    u"domain"_s,   u"search"_s,  u"storage"_s,
                        u"reports"_s, u"exchange"_s, u"privacy"_s, u"team"_s};
const QStringList kUi{u"theme"_s,      u"viewmodels"_s, u"text"_s,    u"documents"_s, u"widgets"_s,
                      u"pages"_s,      u"dialogs"_s, u"shell"_s};

/// Those that are there already have to hold something; the others join as they come.
std::vector<Layer> layers()
{
    const QStringList below{u"base"_s, u"domain"_s, u"search"_s, u"storage"_s};
    std::vector<Layer> found{
        {u"core/base"_s, {}},
        {u"core/domain"_s, {u"base"_s}},
        {u"core/search"_s, {u"base"_s, u"domain"_s}},
        {u"core/storage"_s, {u"base"_s, u"domain"_s, u"search"_s}},
        {u"core/reports"_s, below},
        {u"core/exchange"_s, below + QStringList{u"reports"_s}},
        {u"ui/theme"_s, {u"base"_s, u"domain"_s}},
        {u"ui/documents"_s, {u"base"_s, u"domain"_s, u"reports"_s, u"text"_s, u"theme"_s}},
    };
    const std::vector<Layer> later{
        {u"core/privacy"_s, below + QStringList{u"reports"_s, u"exchange"_s}},
        {u"core/team"_s, below + QStringList{u"exchange"_s}},
        {u"ui/viewmodels"_s, kCore + QStringList{u"text"_s}},
        {u"ui/text"_s, kCore},
        {u"ui/widgets"_s, kCore + QStringList{u"viewmodels"_s, u"text"_s, u"theme"_s}},
        {u"ui/pages"_s, kCore + kUi},
        {u"ui/dialogs"_s, kCore + kUi},
        {u"ui/shell"_s, kCore + kUi},
        {u"app"_s, kCore + kUi + QStringList{u"app"_s, u"cli"_s}},
    };
    for (const Layer& layer : later) {
        if (!filesBelow(layer.folder).empty())
            found.push_back(layer);
    }
    return found;
}

bool startsWithAny(const QString& text, const QStringList& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString& b) { return text.startsWith(b); });
}

struct Ban
{
    QString what;
    QString pattern; ///< in the code, its first group names what was found
    QStringList allowedIn;
};

/// The headers of a module of Qt, as the installed one has them, for a pattern.
QString headersOf(const QString& module)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module);
    const QStringList names = headers.entryList(QDir::Files);
    if (names.isEmpty())
        throw std::runtime_error("Qt's headers are not where Qt says");
    return u"(<(?:%1/[^>]*|%1|%2)>)"_s.arg(module, names.join(u'|'));
}

std::vector<Ban> bans()
{
    const QString include = u"^\\s*#\\s*include\\s*"_s;
    return {
        {u"QtSql outside of storage"_s, include + headersOf(u"QtSql"_s), {u"core/storage/"_s}},
        {u"SQLite's own header outside of storage"_s,
         include + u"([<\"](?:sqlcipher/)?sqlite3[^>\"]*[>\"])"_s,
         {u"core/storage/"_s}},
        {u"QtWidgets in what has none"_s,
         include + headersOf(u"QtWidgets"_s),
         {u"ui/widgets/"_s, u"ui/pages/"_s, u"ui/dialogs/"_s, u"ui/shell/"_s, u"app/"_s}},
        {u"QtGui in the core"_s, include + headersOf(u"QtGui"_s), {u"ui/"_s, u"app/"_s}},
        {u"settings outside of app"_s, include + u"(<QSettings>)"_s, {u"app/"_s}},
        {u"a global instance"_s,
         u"(\\b(?!QCoreApplication::|QGuiApplication::|QApplication::|QStyleFactory::)\\w*(?:::|\\b)instance\\s*\\(\\s*\\))"_s,
         {}},
        {u"a type named after nothing"_s,
         u"\\b(?:class|struct|namespace|enum class|enum)\\s+(\\w*(?:Manager|Helper|Helpers|Util|Utils)\\b)"_s,
         {}},
        {u"a program that ends on data"_s, u"\\b(qFatal|std::abort|std::exit)\\s*\\("_s, {}},
        {u"a name that begins with get"_s, u"\\b(get[A-Z]\\w*)\\s*\\(\\s*\\)\\s*const"_s, {}},
        {u"using namespace std"_s, u"\\b(using\\s+namespace\\s+std)\\s*;"_s, {}},
        {u"checks of QtTest, which fail silently inside Catch2"_s,
         u"\\b(Q(?:VERIFY|COMPARE|TRY_VERIFY|TRY_COMPARE)2?)\\s*\\("_s,
         {}},
    };
}

/// Where a ban is broken: "path: what".
QStringList breaches(const std::vector<SourceFile>& files, const Ban& ban)
{
    QStringList found;
    for (const SourceFile& file : files) {
        if (startsWithAny(file.path, ban.allowedIn))
            continue;
        const bool aboutIncludes = ban.pattern.startsWith(u"^\\s*#"_s);
        for (const QString& match : matches(aboutIncludes ? file.text : codeOf(file), ban.pattern))
            found += file.path + u": "_s + match;
    }
    return found;
}

std::vector<SourceFile> production()
{
    std::vector<SourceFile> files;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (SourceFile& file : filesBelow(folder))
            files.push_back(std::move(file));
    }
    return files;
}

} // namespace

TEST_CASE("Architecture: a layer includes only what stands below it")
{
    const Layer layer = GENERATE(from_range(layers()));
    const std::vector<SourceFile> files = filesBelow(layer.folder);
    CAPTURE(layer.folder);
    CHECK_FALSE(files.empty());
    const QString itself = layer.folder.section(u'/', -1);
    QStringList wrong;
    for (const SourceFile& file : files) {
        for (const QString& include : includesOf(file)) {
            const QString of = include.mid(1).section(u'/', 0, 0);
            const QString besideIt =
                inSource(file.path.section(u'/', 0, -2) + u'/' + include.mid(1).chopped(1));
            const bool ours = (include.startsWith(u'"') && !QFileInfo::exists(besideIt)) ||
                              kCore.contains(of) || kUi.contains(of);
            if (ours && of != itself && !layer.mayInclude.contains(of))
                wrong += file.path + u": "_s + include;
        }
    }
    CHECK(wrong == QStringList{});
}

TEST_CASE("Architecture: every folder of the house is a layer that is watched")
{
    for (const QString& part : {u"core"_s, u"ui"_s}) {
        for (const QString& folder :
             QDir(inSource(part)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString path = part + u'/' + folder;
            if (filesBelow(path).empty())
                continue;
            const auto watched = layers();
            CAPTURE(path);
            CHECK(std::any_of(watched.begin(), watched.end(),
                              [&](const Layer& layer) { return layer.folder == path; }));
        }
    }
}

TEST_CASE("Architecture: what is banned stands nowhere")
{
    const Ban ban = GENERATE(from_range(bans()));
    CAPTURE(ban.what);
    const std::vector<SourceFile> files = production();
    CHECK(files.size() > 50);
    CHECK(breaches(files, ban) == QStringList{});
}

TEST_CASE("Architecture: the tests use Catch2's checks alone")
{
    const auto all = bans();
    const std::vector<SourceFile> files = filesBelow(u"tests"_s);
    CHECK(files.size() > 20);
    CHECK(breaches(files, all.back()) == QStringList{});
}

TEST_CASE("Architecture: this check would notice each breach")
{
    const auto [what, code] = GENERATE(table<int, QString>({
        {0, u"#include <QSqlQuery>"_s},
        {0, u"#include <QtSql>"_s},
        {1, u"#include <sqlite3.h>"_s},
        {1, u"# include \"sqlcipher/sqlite3.h\""_s},
        {2, u"#include <QWidget>"_s},
        {2, u"#include <QtWidgets>"_s},
        {2, u"#include <QMessageBox>"_s},
        {2, u"#include <QVBoxLayout>"_s},
        {3, u"#include <QPainter>"_s},
        {4, u"#include <QSettings>"_s},
        {5, u"auto& x = Registry::instance();"_s},
        {5, u"static Registry& instance();"_s},
        {6, u"class BackupManager"_s},
        {6, u"struct StringUtils {"_s},
        {7, u"qFatal(\"no\");"_s},
        {8, u"QString getName() const;"_s},
        {9, u"using namespace std;"_s},
        {10, u"QCOMPARE(a, b);"_s},
    }));
    CAPTURE(code);
    const std::vector<SourceFile> file{{u"core/domain/made_up.cpp"_s, u"// first line\n"_s + code + u'\n'}};
    CHECK(breaches(file, bans().at(std::size_t(what))).size() == 1);
    // In a comment or a string it is no breach.
    if (what >= 5) {
        const std::vector<SourceFile> comment{
            {u"core/domain/made_up.cpp"_s, u"/* "_s + code + u" */ // "_s + code + u'\n'}};
        CHECK(breaches(comment, bans().at(std::size_t(what))).isEmpty());
    }
}

TEST_CASE("Architecture: every file says whose it is and under which licence")
{
    QStringList wrong;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        for (const SourceFile& file : filesBelow(folder)) {
            if (!file.text.startsWith(
                    u"// SPDX-FileCopyrightText: The Spot on! authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
                wrong += file.path;
        }
    }
    CHECK(wrong == QStringList{});
}
