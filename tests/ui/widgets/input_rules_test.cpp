// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_kit.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton::tests;

namespace {

/// Whether the widget took the turn of the wheel; Qt hands on to the page what it did not.
bool takesWheel(QWidget& over)
{
    const QPointF middle = QRectF(over.rect()).center();
    QWheelEvent event(middle, over.mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&over, &event);
    return event.isAccepted();
}

/// A page with a choice, a day and words on it.
struct FormPage
{
    FormPage()
    {
        useLook(false);
        auto* layout = new QVBoxLayout(&page);
        box = new QComboBox;
        box->addItems({u"Meißen"_s, u"Mittelsachsen"_s, u"andere Orte"_s});
        day = new QDateEdit(QDate(2025, 11, 18));
        line = new QLineEdit;
        words = new QPlainTextEdit;
        for (QWidget* field : std::initializer_list<QWidget*>{box, day, line, words})
            layout->addWidget(field);
        page.show();
        page.activateWindow();
        QApplication::processEvents();
    }

    QWidget page;
    QComboBox* box;
    QDateEdit* day;
    QLineEdit* line;
    QPlainTextEdit* words;
};

} // namespace

TEST_CASE("Input rules: the wheel changes no value and is left to the page, with the focus or without")
{
    FormPage form;
    for (const bool focus : {false, true}) {
        for (QWidget* field : std::initializer_list<QWidget*>{form.box, form.day}) {
            if (focus)
                field->setFocus();
            CHECK_FALSE(takesWheel(*field));
        }
    }
    CHECK(form.box->currentIndex() == 0);
    CHECK(form.day->date() == QDate(2025, 11, 18));
}

TEST_CASE("Input rules: Ctrl+Z in a field without anything typed takes back what was done before")
{
    FormPage form;
    int undone = 0;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    form.page.addAction(&undo);
    QObject::connect(&undo, &QAction::triggered, [&] { ++undone; });
    form.line->setFocus();
    QTest::keyClick(form.line, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    QTest::keyClicks(form.line, u"Raum"_s);
    QTest::keyClick(form.line, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    CHECK(form.line->text().isEmpty());
    form.words->setFocus();
    QTest::keyClick(form.words, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 2);
    form.day->setFocus();
    QTest::keyClick(form.day, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 3);
}
