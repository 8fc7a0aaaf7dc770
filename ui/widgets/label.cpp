// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/label.h"

#include "text/direction.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace spoton::widgets {
namespace {

constexpr int kTagHeight = 20;
constexpr int kTagPadding = 7;
constexpr int kDot = 9;
constexpr int kLongestWord = 160; ///< that a wrapped label makes room for whatever comes

struct RoleLook
{
    qreal points;
    bool bold;
    bool quiet;
};

RoleLook lookOf(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle:
        return {kTitlePoints, true, false};
    case TextRole::RecordTitle:
        return {kRecordTitlePoints, true, false};
    case TextRole::Section:
        return {kSectionPoints, true, false};
    case TextRole::KeyFigure:
        return {kKeyFigurePoints, true, false};
    case TextRole::PanelFigure:
        return {kPanelFigurePoints, true, false};
    case TextRole::Body:
        return {kTextPoints, false, false};
    case TextRole::BodyBold:
        return {kTextPoints, true, false};
    case TextRole::Second:
    case TextRole::Label:
        break;
    }
    return {kLabelPoints, false, true};
}

const theme::Status* statusOf(viewmodels::Tone tone, const theme::Tokens& colours)
{
    switch (tone) {
    case viewmodels::Tone::Good:
        return &colours.ok;
    case viewmodels::Tone::Warning:
    case viewmodels::Tone::Stale:
        return &colours.warn;
    case viewmodels::Tone::Bad:
        return &colours.bad;
    case viewmodels::Tone::Plain:
        break;
    }
    return nullptr;
}

/// Sets the lines, broken within words where there is no other way; gives their height.
int brokenHeight(QTextLayout& layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

class DistrictEngine : public theme::PaintedIcon
{
public:
    explicit DistrictEngine(domain::District district) : m_district(district) {}
    void paint(QPainter* painter, const QRect& area, QIcon::Mode, QIcon::State) override
    {
        paintDistrict(*painter, QRectF(area).center(), m_district, QGuiApplication::palette());
    }
    QIconEngine* clone() const override { return new DistrictEngine(*this); }

private:
    domain::District m_district;
};

} // namespace

void loadFonts()
{
    for (const qreal points : {kKeyFigurePoints, kTitlePoints, kRecordTitlePoints, kPanelFigurePoints,
                               kSectionPoints, kTextPoints, kLabelPoints, kHintPoints}) {
        for (const bool bold : {false, true})
            QFontMetricsF(sized(QGuiApplication::font(), points, bold)).horizontalAdvance(u'0');
    }
}

Label::Label(const QString& words, TextRole role, QWidget* parent) : QLabel(words, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    // A name that is read from the right begins at the left, too.
    setAlignment(alignment() | Qt::AlignAbsolute);
    setForegroundRole(QPalette::WindowText);
    const RoleLook look = lookOf(role);
    setFont(sized(font(), look.points, look.bold));
    applyColour();
}

void Label::setTone(viewmodels::Tone tone)
{
    m_tone = tone;
    applyColour();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

void Label::applyColour()
{
    const theme::Tokens& colours = theme::tokens(palette());
    const theme::Status* status = statusOf(m_tone, colours);
    const QColor ink = status ? status->ink : lookOf(m_role).quiet ? colours.text2 : colours.text;
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        applyColour();
}

QSize Label::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(std::min(size.width(), 24));
    else if (wordWrap())
        size.setWidth(std::min(size.width(), kLongestWord));
    return size;
}

bool Label::breaksWords(int width) const
{
    return wordWrap() && width > 0 && QLabel::minimumSizeHint().width() > width;
}

int Label::heightForWidth(int width) const
{
    if (!breaksWords(width))
        return QLabel::heightForWidth(width);
    const QMargins around = contentsMargins();
    QTextLayout layout(text(), font());
    return brokenHeight(layout, width - around.left() - around.right()) + around.top() + around.bottom();
}

void Label::paintEvent(QPaintEvent* event)
{
    const QRect room = contentsRect();
    if (!m_elided && !breaksWords(width()))
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    if (!m_elided) {
        QTextLayout layout(text(), font());
        brokenHeight(layout, room.width());
        layout.draw(&painter, room.topLeft());
        return;
    }
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    const QString whole = words == text() ? QString() : plainTip(text());
    if (toolTip() != whole)
        setToolTip(whole);
    painter.drawText(room, int(alignment()), text::isolated(words));
}

QString plainTip(const QString& words)
{
    return Qt::mightBeRichText(words) ? Qt::convertFromPlainText(words, Qt::WhiteSpaceNormal) : words;
}

QString iconOf(viewmodels::Tone tone)
{
    switch (tone) {
    case viewmodels::Tone::Good:
        return u"checkmark"_s;
    case viewmodels::Tone::Stale:
        return u"clock"_s;
    case viewmodels::Tone::Warning:
        return u"dialog-warning"_s;
    case viewmodels::Tone::Bad:
        return u"dialog-cancel"_s;
    case viewmodels::Tone::Plain:
        break;
    }
    return {};
}

TagLabel::TagLabel(const viewmodels::Tag& tag, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(tag);
}

void TagLabel::setTag(const viewmodels::Tag& tag)
{
    m_tag = tag;
    // Without a parent it would become a window of its own.
    if (tag.words.isEmpty() || parentWidget())
        setVisible(!tag.words.isEmpty());
    setAccessibleName(tag.words);
    updateGeometry();
    update();
}

QSize TagLabel::sizeHint() const
{
    const int icon = m_tag.tone == viewmodels::Tone::Plain ? 0 : 16 + 4;
    return {QFontMetrics(sized(font(), kLabelPoints)).horizontalAdvance(m_tag.words) + 2 * kTagPadding + icon,
            kTagHeight};
}

void TagLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    const theme::Status* status = statusOf(m_tag.tone, colours);
    paintFrame(painter, rect(), status ? status->ground : colours.raised, {}, 0, kTagRadius);
    QRect room = rect().adjusted(kTagPadding, 0, 0, 0);
    if (status) {
        theme::paintIcon(painter, QRect(room.left() - 2, 0, 16, height()), iconOf(m_tag.tone), 16,
                         status->ink);
        room.setLeft(room.left() + 18);
    }
    painter.setPen(status ? status->ink : colours.text2);
    painter.setFont(sized(font(), kLabelPoints));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_tag.words);
}

void paintDistrict(QPainter& painter, QPointF middle, domain::District district, const QPalette& palette)
{
    const QColor& colour = theme::tokens(palette).district(district);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hollow = district == domain::District::Unknown;
    painter.setPen(hollow ? QPen(colour, 1.2) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    const qreal radius = hollow ? kDot / 2.0 - 0.6 : kDot / 2.0;
    painter.drawEllipse(middle, radius, radius);
    painter.restore();
}

DistrictLabel::DistrictLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DistrictLabel::setDistrict(domain::District district, const QString& name)
{
    m_district = district;
    m_name = name;
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize DistrictLabel::sizeHint() const
{
    return {kDot + 6 + QFontMetrics(sized(font(), kTextPoints)).horizontalAdvance(m_name) + 1, 20};
}

void DistrictLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintDistrict(painter, QPointF(kDot / 2.0 + 0.5, height() / 2.0), m_district, palette());
    painter.setFont(sized(font(), kTextPoints));
    painter.setPen(theme::tokens(palette()).text2);
    painter.drawText(rect().adjusted(kDot + 6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_name);
}

QIcon districtIcon(domain::District district)
{
    return QIcon(new DistrictEngine(district));
}

} // namespace spoton::widgets
