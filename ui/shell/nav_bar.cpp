// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/nav_bar.h"

#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using spoton::viewmodels::Area;

namespace spoton::shell {
namespace {

constexpr int kEntryHeight = 35;
constexpr int kLeastEntryHeight = 24; ///< in a low window
constexpr int kIcon = 22;
constexpr int kWarningHeight = 22;
constexpr int kMargin = 12;

class NavEntry : public QAbstractButton
{
public:
    NavEntry(const QString& words, const QString& icon, QWidget* parent)
        : QAbstractButton(parent), m_icon(icon)
    {
        setText(words);
        setAccessibleName(words);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setMinimumHeight(kLeastEntryHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    }

    void setKeyHint(const QKeySequence& key) { m_key = key.toString(QKeySequence::NativeText); }
    QSize sizeHint() const override { return {2 * kMargin + kIcon, kEntryHeight}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const theme::Tokens& colours = theme::tokens(palette());
        if (isChecked())
            widgets::paintFrame(painter, rect(), colours.soft, {}, 0, widgets::kControlRadius);
        else if (underMouse())
            widgets::paintFrame(painter, rect(), colours.line, {}, 0, widgets::kControlRadius);
        const bool narrow = width() < 3 * kIcon;
        const QRect icon = narrow ? rect() : QRect(8, 0, kIcon, height());
        theme::paintIcon(painter, icon, m_icon, kIcon, isChecked() ? colours.accent : colours.text2);
        if (!narrow) {
            painter.setPen(isChecked() ? colours.onSoft : colours.text);
            painter.setFont(widgets::sized(font(), widgets::kTextPoints, isChecked()));
            painter.drawText(rect().adjusted(40, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
            painter.setPen(colours.text2);
            painter.setFont(widgets::sized(font(), widgets::kHintPoints));
            painter.drawText(rect().adjusted(40, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, m_key);
        }
        if (hasFocus())
            widgets::paintFocus(painter, rect(), palette(), widgets::kControlRadius);
    }

private:
    QString m_icon;
    QString m_key;
};

/// A word of warning with its icon; narrow it is the icon alone.
class Warning : public QWidget
{
public:
    explicit Warning(QWidget* parent) : QWidget(parent)
    {
        setFont(widgets::sized(font(), widgets::kLabelPoints));
        setFixedHeight(kWarningHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor ink = theme::tokens(palette()).warn.ink;
        const bool narrow = width() < 3 * kIcon;
        theme::paintIcon(painter, narrow ? rect() : QRect(8, 0, 16, height()),
                         widgets::iconOf(viewmodels::Tone::Warning), 16, ink);
        if (narrow)
            return;
        painter.setPen(ink);
        painter.drawText(rect().adjusted(30, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, accessibleName());
    }
};

/// Three dots and the name.
class Brand : public QWidget
{
public:
    explicit Brand(QWidget* parent) : QWidget(parent) { setFixedHeight(widgets::kHeaderHeight); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const theme::Tokens& colours = theme::tokens(palette());
        const bool narrow = width() < 100;
        const QPointF middle(narrow ? width() / 2.0 : 18, height() / 2.0);
        painter.setPen(Qt::NoPen);
        const std::pair<QPointF, QColor> dots[] = {{{0, -5}, colours.meissen},
                                                   {{-5.2, 4.2}, colours.mittelsachsen},
                                                   {{5.2, 4.2}, colours.saechsischeSchweiz}};
        for (const auto& [offset, colour] : dots) {
            painter.setBrush(colour);
            painter.drawEllipse(middle + offset, 4.4, 4.4);
        }
        if (narrow)
            return;
        painter.setPen(colours.text);
        painter.setFont(widgets::sized(font(), 13, true));
        painter.drawText(rect().adjusted(37, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, u"Spot on!"_s);
    }
};

} // namespace

NavBar::NavBar(QWidget* parent)
    : Ground(Colour::Nav, Qt::RightEdge, parent), m_brand(new Brand(this)),
      m_new(new widgets::Button(tr("New session"), widgets::Button::Kind::Primary, u"list-add"_s, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 0, kMargin, kMargin);
    layout->setSpacing(0);
    layout->addWidget(m_brand);
    m_new->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_new->setFixedHeight(34);
    m_new->showKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_new->setAccessibleName(tr("New session"));
    connect(m_new, &QAbstractButton::clicked, this, &NavBar::newSessionRequested);
    layout->addWidget(m_new);
    layout->addSpacing(widgets::kSpace12);
    const std::tuple<Area, QString, QString> places[] = {
        {Area::Overview, tr("Overview"), u"go-home"_s},
        {Area::Sessions, tr("Sessions"), u"dialog-messages"_s},
        {Area::Contacts, tr("Contacts"), u"user"_s},
        {Area::Organisations, tr("Organisations"), u"group"_s},
        {Area::Workshops, tr("Workshops"), u"view-calendar"_s},
        {Area::Referrals, tr("Referrals"), u"document-send"_s},
        {Area::Reports, tr("Yearly report"), u"office-chart-bar"_s},
    };
    int number = 0;
    for (const auto& [area, words, icon] : places) {
        if (area == Area::Reports) {
            layout->addSpacing(widgets::kSpace8);
            layout->addWidget(new widgets::Line(Qt::Horizontal, this));
            layout->addSpacing(widgets::kSpace8);
        }
        QAbstractButton* entry = addEntry(words, icon);
        entry->setCheckable(true);
        const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_1 + number++));
        // Not the button's own shortcut: it plays a click first, and what is typed meanwhile goes elsewhere.
        connect(new QShortcut(key, this), &QShortcut::activated, this,
                [this, area = area] { Q_EMIT openRequested(area); });
        entry->setToolTip(u"%1 (%2)"_s.arg(words, key.toString(QKeySequence::NativeText)));
        connect(entry, &QAbstractButton::clicked, this, [this, area = area] { Q_EMIT openRequested(area); });
        m_entries.emplace_back(area, entry);
    }
    layout->addStretch();
    m_menu = addEntry(tr("Menu"), u"application-menu"_s);
    m_menu->setShortcut(Qt::Key_F10);
    m_lock = addEntry(tr("Lock"), u"lock"_s);
    static_cast<NavEntry*>(m_lock)->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(m_lock, &QAbstractButton::clicked, this, &NavBar::lockRequested);
    layout->addSpacing(widgets::kSpace8);
    layout->addWidget(new widgets::Line(Qt::Horizontal, this));
    layout->addSpacing(widgets::kSpace4);
    m_who = new widgets::Label({}, widgets::TextRole::BodyBold, this);
    m_who->setFont(widgets::sized(m_who->font(), widgets::kLabelPoints, true));
    m_state = new widgets::Label({}, widgets::TextRole::Second, this);
    for (widgets::Label* label : {m_who, m_state}) {
        label->setElided(true);
        label->setContentsMargins(8, 0, 0, 0);
        layout->addWidget(label);
    }
    m_warning = new Warning(this);
    layout->addWidget(m_warning);
    setFixedWidth(widgets::kNavWidth);
}

QAbstractButton* NavBar::addEntry(const QString& words, const QString& icon)
{
    auto* entry = new NavEntry(words, icon, this);
    layout()->addWidget(entry);
    m_items.push_back(entry);
    return entry;
}

void NavBar::setCurrent(Area area)
{
    if (area == Area::SessionForm)
        area = Area::Sessions;
    for (const auto& [place, entry] : m_entries)
        entry->setChecked(place == area);
}

void NavBar::setSessionWaits(bool waits)
{
    const QString words = waits ? tr("A session that was begun waits here") : QString();
    m_new->setIconName(waits ? u"document-edit"_s : u"list-add"_s);
    m_new->setAccessibleDescription(words);
    showTip();
}

void NavBar::showTip()
{
    const QString waiting = m_new->accessibleDescription();
    m_new->setToolTip(waiting.isEmpty() && m_narrow ? tr("New session") : waiting);
}

void NavBar::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    const int margin = narrow ? 8 : kMargin;
    layout()->setContentsMargins(margin, 0, margin, kMargin);
    m_new->setText(narrow ? QString() : tr("New session"));
    m_new->showKey(narrow ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_N));
    showTip();
    m_who->setVisible(!narrow);
    m_state->setVisible(!narrow);
    setFixedWidth(narrow ? widgets::kNarrowNavWidth : widgets::kNavWidth);
}

void NavBar::setStatus(const viewmodels::FileStatus& status)
{
    m_who->setText(status.who);
    m_state->setText(status.state);
    m_warning->setAccessibleName(status.warning);
    m_warning->setAccessibleDescription(status.why);
    m_warning->setToolTip(widgets::plainTip(status.warning + u". "_s + status.why));
    m_warning->setVisible(!status.warning.isEmpty());
    m_warning->update();
}

} // namespace spoton::shell
