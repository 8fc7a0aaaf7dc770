// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page at 1366×768 in German: a picture for people to look at, and what a program can see of it.
#include "pages/figure_panel.h"
#include "pages/report_page.h"
#include "pages/report_table_view.h"
#include "pages/report_tables.h"
#include "shell/main_window.h"
#include "shell/workspace.h"
#include "support/results.h"
#include "support/window_kit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using viewmodels::Area;

namespace {

constexpr QSize kLaptop{1366, 768};

struct NamedArea
{
    Area area;
    QString name;
};

const std::vector<NamedArea>& areas()
{
    static const std::vector<NamedArea> kAreas{
        {Area::Overview, u"overview"_s},   {Area::Sessions, u"sessions"_s},
        {Area::Contacts, u"contacts"_s},   {Area::Organisations, u"organisations"_s},
        {Area::Workshops, u"workshops"_s}, {Area::Referrals, u"referrals"_s},
        {Area::Reports, u"report"_s},      {Area::SessionForm, u"session-form"_s}};
    return kAreas;
}

QString describe(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* at = widget; at; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()));
    QString words;
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        words = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        words = button->text();
    return path.join(u'/') + u" \""_s + words + u'"';
}

/// Widgets that take the focus without saying what they are.
QStringList nameless(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
            qobject_cast<const QScrollArea*>(widget))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (qobject_cast<const QLabel*>(widget)) // its words are its name
            continue;
        if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()) &&
            widget->objectName() != u"qt_spinbox_lineedit"_s)
            found += describe(widget);
    }
    return found;
}

/// Labels and buttons whose words do not fit into them, unless they end in an ellipsis by design.
QStringList cutOff(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->inherits("QLineEditIconButton"))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool counts = (label && !label->wordWrap() && label->minimumSizeHint().width() > 24) ||
                            qobject_cast<const QAbstractButton*>(widget);
        if (counts && widget->width() < widget->minimumSizeHint().width())
            found +=
                describe(widget) + u" %1 < %2"_s.arg(widget->width()).arg(widget->minimumSizeHint().width());
        const auto* box = qobject_cast<const QComboBox*>(widget);
        if (box && !box->property("elides").toBool() &&
            QFontMetrics(box->font()).horizontalAdvance(box->currentText()) > box->width() - 40)
            found += describe(widget) + u" "_s + box->currentText();
    }
    return found;
}

/// Where pictures are kept for people to look at.
QString screens()
{
    const QString folder = qEnvironmentVariable("SPOTON_SCREENS", QStringLiteral(SPOTON_SCREENS_FOLDER));
    QDir().mkpath(folder);
    return folder;
}

} // namespace

TEST_CASE(
    "Window: every page at 1366×768 in German has names for all that takes the focus, and no words cut off")
{
    const bool dark = GENERATE(false, true);
    useLook(dark);
    const GermanWords words;
    WindowFile demo(600);
    Asked asked;
    shell::MainWindow window(demo.file(), notingPorts(asked));
    window.resize(kLaptop);
    window.show();
    Q_EMIT demo.file().opened();
    settle(demo.file());
    REQUIRE(window.workspace());
    const qreal scale = window.devicePixelRatioF();
    for (const NamedArea& page : areas()) {
        window.workspace()->open({page.area, 0});
        settle(demo.file());
        window.grab().save(
            u"%1/%2-%3@%4.png"_s.arg(screens(), page.name, dark ? u"dark"_s : u"light"_s).arg(scale));
        CAPTURE(page.name, dark);
        CHECK(nameless(window) == QStringList());
        CHECK(cutOff(window) == QStringList());
    }
}

TEST_CASE("Window: beside an opened figure each table of the report is read without scrolling sideways")
{
    const bool dark = GENERATE(false, true);
    useLook(dark);
    const GermanWords words;
    WindowFile demo(600);
    Asked asked;
    shell::MainWindow window(demo.file(), notingPorts(asked));
    window.resize(kLaptop);
    window.show();
    Q_EMIT demo.file().opened();
    settle(demo.file());
    window.workspace()->open({Area::Reports, 0});
    settle(demo.file());
    auto* page = window.findChild<pages::ReportPage*>();
    REQUIRE(page);
    const auto views = page->tables()->views();
    Q_EMIT views.front()->figureChosen({.counted = domain::Counted::ReferringSessions},
                                       page->view().figures().sessions.referring);
    settle(demo.file());
    REQUIRE(page->panel()->isVisible());
    for (std::size_t i = 0; i < views.size(); ++i) {
        page->tables()->scrollTo(int(i));
        settle(demo.file());
        window.grab().save(u"%1/report-figure-%2-%3@%4.png"_s.arg(screens())
                               .arg(i + 1)
                               .arg(dark ? u"dark"_s : u"light"_s)
                               .arg(window.devicePixelRatioF()));
        CAPTURE(views[i]->accessibleName(), dark);
        const int right = views[i]->mapTo(page->tables(), QPoint(views[i]->width(), 0)).x();
        CHECK(right <= page->tables()->viewport()->width());
    }
    const QList<QAbstractButton*> links = page->panel()->findChildren<QAbstractButton*>();
    links.back()->click();
    settle(demo.file());
    window.grab().save(u"%1/list-of-figure-%2@%3.png"_s.arg(screens())
                           .arg(dark ? u"dark"_s : u"light"_s)
                           .arg(window.devicePixelRatioF()));
    CHECK(cutOff(window) == QStringList());
}
