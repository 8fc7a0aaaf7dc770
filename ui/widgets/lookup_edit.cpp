// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lookup_edit.h"

#include "theme/tokens.h"
#include "viewmodels/record_list.h"
#include "widgets/metrics.h"
#include "widgets/row_delegate.h"
#include "widgets/style.h"

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace spoton::widgets {
namespace {

constexpr int kPadding = 5;
constexpr int kRow = 42;

/// The rows offered, the one that makes anew last.
class Suggestions : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<viewmodels::ListRow> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        const viewmodels::ListRow& row = m_rows[std::size_t(index.row())];
        if (role == Qt::DisplayRole)
            return row.title;
        if (role == Qt::AccessibleDescriptionRole)
            return QString(row.second + u", "_s + row.place);
        return role == viewmodels::RecordList::RowRole ? QVariant::fromValue(row) : QVariant();
    }

private:
    std::vector<viewmodels::ListRow> m_rows;
};

} // namespace

/// The popup: a child of the window, so that the field keeps the focus.
class SuggestionList : public QWidget
{
public:
    explicit SuggestionList(QWidget* window)
        : QWidget(window), m_model(this), m_delegate(RowDelegate::Density::Popup, this),
          m_view(new QListView(this))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
        layout->addWidget(m_view);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setModel(&m_model);
        m_view->setItemDelegate(&m_delegate);
        m_view->setFocusPolicy(Qt::NoFocus);
        m_view->setMouseTracking(true);
        m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view->setAccessibleName(QCoreApplication::translate("LookupEdit", "Suggestions"));
        hide();
    }

    QListView* view() const { return m_view; }

    void offer(const std::vector<viewmodels::ListRow>& rows, const QString& searched, const QRect& field)
    {
        m_delegate.setSearched(searched);
        m_model.show(rows);
        m_view->setCurrentIndex(m_model.index(0));
        const int height = int(rows.size()) * kRow + 2 * kPadding;
        QRect place(field.left(), field.bottom() + 4, std::max(field.width(), 300), height);
        if (place.bottom() > parentWidget()->height())
            place.moveBottom(std::max(field.top() - 4, height));
        if (place.right() > parentWidget()->width())
            place.moveRight(parentWidget()->width() - kPadding);
        setGeometry(place);
        QWidget::show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const theme::Tokens& colours = theme::tokens(palette());
        paintFrame(painter, rect(), colours.surface, colours.field, 1, kControlRadius);
    }

private:
    Suggestions m_model;
    RowDelegate m_delegate;
    QListView* m_view;
};

LookupEdit::LookupEdit(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &LookupEdit::ask);
}

LookupEdit::~LookupEdit()
{
    delete m_list;
}

bool LookupEdit::isOpen() const
{
    return m_list && m_list->isVisible();
}

void LookupEdit::ask()
{
    m_onAnswer = Take::Nothing;
    if (text().trimmed().isEmpty() || !m_suggest) {
        m_waiting = false;
        close();
        return;
    }
    m_waiting = true;
    m_suggest(text(), [self = QPointer(this), typed = text()](std::vector<viewmodels::ListRow> rows) {
        if (self && self->m_waiting && self->text() == typed)
            self->show(std::move(rows));
    });
}

void LookupEdit::show(std::vector<viewmodels::ListRow> rows)
{
    m_waiting = false;
    m_rows = std::move(rows);
    if (const Take take = std::exchange(m_onAnswer, Take::Nothing); take != Take::Nothing)
        return takeRow(0, take);
    if (!hasFocus())
        return;
    std::vector<viewmodels::ListRow> shown = m_rows;
    if (canCreate()) {
        viewmodels::ListRow fresh;
        fresh.icon = u"list-add"_s;
        fresh.title = m_createWords(text().trimmed());
        fresh.place = QKeySequence(Qt::ALT | Qt::Key_N).toString(QKeySequence::NativeText);
        shown.push_back(fresh);
    }
    if (shown.empty()) {
        close();
        return;
    }
    if (!m_list) {
        m_list = new SuggestionList(window());
        connect(m_list->view(), &QAbstractItemView::pressed, this,
                [this](const QModelIndex& index) { takeRow(index.row(), Take::Any); });
        connect(m_list, &QObject::destroyed, this, [this] { m_list = nullptr; });
    }
    m_list->offer(shown, text(), QRect(field()->mapTo(window(), QPoint()), field()->size()));
}

void LookupEdit::close()
{
    if (m_list)
        m_list->hide();
}

void LookupEdit::takeRow(int place, Take take)
{
    close();
    m_waiting = false;
    if (place < int(m_rows.size())) {
        const viewmodels::ListRow row = m_rows[std::size_t(place)];
        Q_EMIT chosen(row);
    } else if (canCreate() && take == Take::Any) {
        create();
    }
}

void LookupEdit::create()
{
    close();
    m_waiting = false;
    const QString typed = text().trimmed();
    Q_EMIT createRequested(typed);
}

bool LookupEdit::takeCurrent(Take take)
{
    if (isOpen()) {
        takeRow(m_list->view()->currentIndex().row(), take);
        return true;
    }
    if (m_waiting) {
        m_onAnswer = take;
        return true;
    }
    return false;
}

bool LookupEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool fresh = key->key() == Qt::Key_N && key->modifiers() == Qt::AltModifier && canCreate();
        if (fresh || (key->key() == Qt::Key_Escape && isOpen())) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // Tab takes the current row and then goes on as ever. What nobody is called is more likely mistyped
        // than new: it is made by a key or click that asks for it.
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier)
            takeCurrent(m_rows.empty() || m_waiting ? Take::Known : Take::Any);
    }
    return QLineEdit::event(event);
}

void LookupEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::AltModifier && canCreate())
        return create();
    if (event->key() == Qt::Key_Backspace && text().isEmpty()) {
        Q_EMIT backspaceAtStart();
        return;
    }
    if (isOpen()) {
        const int rows = m_list->view()->model()->rowCount();
        const int current = m_list->view()->currentIndex().row();
        switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up: {
            const int next = (current + (event->key() == Qt::Key_Down ? 1 : rows - 1)) % rows;
            m_list->view()->setCurrentIndex(m_list->view()->model()->index(next, 0));
            return;
        }
        case Qt::Key_Escape:
            return close();
        default:
            break;
        }
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier && takeCurrent(Take::Any))
        return;
    QLineEdit::keyPressEvent(event);
}

void LookupEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    field()->update();
}

void LookupEdit::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason)
        close();
    QLineEdit::focusOutEvent(event);
    field()->update();
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        setCursorPosition(0); // of a long name the beginning is to be seen
        Q_EMIT left();
    }
}

} // namespace spoton::widgets
