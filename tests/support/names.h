// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace spoton::tests {

/// Names as they stand in such a file, in every script that its people use.
inline const QStringList& names()
{
    static const QStringList kNames{
        // German and Sorbian
        QStringLiteral("Jürgen Müller"),
        QStringLiteral("Käthe Weiß"),
        QStringLiteral("Jörg-Uwe Schäfer"),
        QStringLiteral("Gisela Baur-Neuhäuser"),
        QStringLiteral("Annegret Quelle"),
        QStringLiteral("Uwe Schtscherbak"),
        QStringLiteral("Měrćin Wałda"),
        QStringLiteral("Hańža Šołćina"),
        QStringLiteral("Křesćan Pjech"),
        QStringLiteral("Jan Brězan"),
        QStringLiteral("Thea Thaeder-Poeschke"),
        QStringLiteral("Je"),
        QStringLiteral("Anna-Jelena Matsch-Tschech"),
        // Polish, Czech, Slovak, Hungarian, Romanian, Baltic
        QStringLiteral("Łukasz Błaszczykowski"),
        QStringLiteral("Zdzisława Wiśniewska"),
        QStringLiteral("Jiří Dvořák"),
        QStringLiteral("Ľubomír Žižka"),
        QStringLiteral("Gyöngyi Szűcs"),
        QStringLiteral("Ștefan Țăranu"),
        QStringLiteral("Ieva Kalniņa"),
        QStringLiteral("Jeļena Ozoliņš"),
        // Cyrillic
        QStringLiteral("Наталья Чайковская"),
        QStringLiteral("Юлия Щербакова"),
        QStringLiteral("Елена Братская"),
        QStringLiteral("Ёлка Цветаева"),
        QStringLiteral("Андрей Кузнецов"),
        QStringLiteral("Пётр Отцов"),
        QStringLiteral("Ирина Жукова-Шмидт"),
        QStringLiteral("Евгений Хрущёв"),
        QStringLiteral("Мар'яна Ґонта"),
        QStringLiteral("Євген Їжакевич"),
        QStringLiteral("Олександр Гетманський"),
        QStringLiteral("Љубица Ђорђевић"),
        QStringLiteral("Михаэль Раевский"),
        QStringLiteral("Объедков Мальцев"),
        // their romanisations
        QStringLiteral("Jelena Tschaikowskaja"),
        QStringLiteral("Yelena Chaykovskaya"),
        QStringLiteral("Iuliia Shcherbakova"),
        QStringLiteral("Yevhen Yizhakevych"),
        QStringLiteral("Andrei Kusnezow"),
        QStringLiteral("Dmitri Khrushchev"),
        QStringLiteral("Ksenia Zhukova"),
        QStringLiteral("Xenia Otzova"),
        QStringLiteral("Mar’jana Gonta"),
        // Turkish, Kurdish, Vietnamese
        QStringLiteral("İbrahim Işık"),
        QStringLiteral("Ayşegül Çağlar Öztürk"),
        QStringLiteral("Hêvî Şêxo"),
        QStringLiteral("Nguyễn Thị Phượng"),
        QStringLiteral("Đặng Văn Tuấn"),
        // Arabic, Persian, Hebrew, Armenian, Georgian, Greek
        QStringLiteral("عبد الله الحسين"),
        QStringLiteral("مُحَمَّد عليّ"),
        QStringLiteral("زهرا حسینی"),
        QStringLiteral("میترا کیان‌پور"),
        QStringLiteral("שָׂרָה כהן"),
        QStringLiteral("Անահիտ Պետրոսյան"),
        QStringLiteral("ნინო ბერიძე"),
        QStringLiteral("Ελένη Παπαδοπούλου"),
        QStringLiteral("Is'haq O'Brien-Ma's'hood"),
        // Indic, East Asian, Ethiopic and others
        QStringLiteral("राम प्रसाद शर्मा"),
        QStringLiteral("தமிழ்ச்செல்வி"),
        QStringLiteral("ธนพล สุขใจ"),
        QStringLiteral("王小明"),
        QStringLiteral("김민준"),
        QStringLiteral("さくら 田中"),
        QStringLiteral("አበበ ቢቂላ"),
        QStringLiteral("𞤀𞤤𞤢𞥄𞤶𞤭 Bah"),
    };
    return kNames;
}

} // namespace spoton::tests
