// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/list_row.h"

#include <QLabel>

namespace spoton::widgets {

/// What a text is; the size and colour follow.
enum class TextRole
{
    PageTitle,
    RecordTitle,
    Section,
    KeyFigure,
    PanelFigure,
    Body,
    BodyBold,
    Second, ///< text2, 9 pt
    Label   ///< above a field: text2, 9 pt
};

/// Loads the fonts of every role, which takes some ms once: for a moment in which the window waits.
void loadFonts();

/// Words shown as they are, never as markup, in colours that follow the palette. Those that wrap also do so
/// within a word that is longer than the line.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString& words, TextRole role = TextRole::Body, QWidget* parent = nullptr);

    /// The ink of a status instead of that of the role.
    void setTone(viewmodels::Tone tone);

    /// Cuts words that do not fit with an ellipsis and shows them whole in the tooltip.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyColour();
    bool breaksWords(int width) const;

    TextRole m_role;
    viewmodels::Tone m_tone = viewmodels::Tone::Plain;
    bool m_elided = false;
};

/// A word on its own ground with an icon: "überfällig".
class TagLabel : public QWidget
{
    Q_OBJECT

public:
    explicit TagLabel(const viewmodels::Tag& tag = {}, QWidget* parent = nullptr);
    void setTag(const viewmodels::Tag& tag);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    viewmodels::Tag m_tag;
};

/// Words as a tool tip, shown as typed even where they look like HTML.
QString plainTip(const QString& words);

/// The Breeze icon of a tone; empty for a plain one.
QString iconOf(viewmodels::Tone tone);

/// The filled dot of a district, hollow for an unknown one.
void paintDistrict(QPainter& painter, QPointF middle, domain::District district, const QPalette& palette);

/// A label with a district's dot before its name.
class DistrictLabel : public QWidget
{
    Q_OBJECT

public:
    explicit DistrictLabel(QWidget* parent = nullptr);
    void setDistrict(domain::District district, const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    domain::District m_district = domain::District::Unknown;
    QString m_name;
};

/// The dot of a district as an icon, for combo boxes.
QIcon districtIcon(domain::District district);

} // namespace spoton::widgets
