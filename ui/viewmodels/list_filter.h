// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/district.h"
#include "viewmodels/figure_filter.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace spoton::viewmodels {

/// One value of a facet.
struct Choice
{
    QString key;
    QString words;
    std::optional<domain::District> district; ///< whose dot stands before the words
};

/// Something that a list can be narrowed down by, such as the district.
struct Facet
{
    QString key;
    QString name;
    std::vector<Choice> choices;
    bool several = false; ///< whether more than one of its values can be chosen
};

/// What a list shows: words, chosen values of its facets, what a figure of the report counts, and an order.
/// The same for every list.
class ListFilter : public QObject
{
    Q_OBJECT

public:
    /// A chosen value as its chip shows it.
    struct Chosen
    {
        QString facet;
        QString name;
        Choice choice;
    };

    explicit ListFilter(QObject* parent = nullptr) : QObject(parent) {}

    void setFacets(std::vector<Facet> facets);
    const std::vector<Facet>& facets() const { return m_facets; }

    /// The first one is the order at the beginning.
    void setOrders(std::vector<Choice> orders);
    const std::vector<Choice>& orders() const { return m_orders; }

    void setText(const QString& text);
    void setOrder(const QString& key);

    /// Adds a value, or puts it in the place of the one chosen before.
    void choose(const QString& facet, const QString& value);
    void remove(const QString& facet, const QString& value);

    /// Only the records that the figure counts, which words and values then narrow further. Those chosen
    /// before are taken away.
    void showFigure(const FigureFilter& figure);
    const std::optional<FigureFilter>& figure() const { return m_figure; }

    /// Takes away words, values and figure; the order stays.
    void reset();

    const QString& text() const { return m_text; }
    const QString& order() const { return m_order; }
    QStringList values(const QString& facet) const;

    /// The one value of a facet; empty for none.
    QString value(const QString& facet) const { return values(facet).value(0); }

    /// The figure, then the values in the order of the facets. Each can be removed.
    std::vector<Chosen> chosen() const;
    bool isEmpty() const { return m_text.isEmpty() && m_values.empty() && !m_figure; }

Q_SIGNALS:
    void changed();

private:
    std::vector<Facet> m_facets;
    std::vector<Choice> m_orders;
    std::map<QString, QStringList> m_values;
    std::optional<FigureFilter> m_figure;
    QString m_text;
    QString m_order;
};

} // namespace spoton::viewmodels
