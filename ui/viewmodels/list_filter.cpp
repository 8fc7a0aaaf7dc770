// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/list_filter.h"

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

/// Stands for the figure where facets are named.
const QString kFigure = u"figure"_s;

} // namespace

void ListFilter::setFacets(std::vector<Facet> facets)
{
    m_facets = std::move(facets);
}

void ListFilter::setOrders(std::vector<Choice> orders)
{
    m_orders = std::move(orders);
    m_order = m_orders.empty() ? QString() : m_orders.front().key;
}

void ListFilter::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

void ListFilter::setOrder(const QString& key)
{
    if (key == m_order)
        return;
    m_order = key;
    Q_EMIT changed();
}

void ListFilter::choose(const QString& facet, const QString& value)
{
    const auto found =
        std::find_if(m_facets.begin(), m_facets.end(), [&](const Facet& f) { return f.key == facet; });
    if (found == m_facets.end() || values(facet).contains(value))
        return;
    QStringList& chosen = m_values[facet];
    if (!found->several)
        chosen.clear();
    chosen += value;
    Q_EMIT changed();
}

void ListFilter::showFigure(const FigureFilter& figure)
{
    m_text.clear();
    m_values.clear();
    m_figure = figure;
    Q_EMIT changed();
}

void ListFilter::remove(const QString& facet, const QString& value)
{
    if (facet == kFigure && m_figure) {
        m_figure.reset();
        Q_EMIT changed();
        return;
    }
    const auto found = m_values.find(facet);
    if (found == m_values.end() || !found->second.removeOne(value))
        return;
    if (found->second.isEmpty())
        m_values.erase(found);
    Q_EMIT changed();
}

void ListFilter::reset()
{
    if (isEmpty())
        return;
    m_text.clear();
    m_values.clear();
    m_figure.reset();
    Q_EMIT changed();
}

QStringList ListFilter::values(const QString& facet) const
{
    const auto found = m_values.find(facet);
    return found == m_values.end() ? QStringList() : found->second;
}

std::vector<ListFilter::Chosen> ListFilter::chosen() const
{
    std::vector<Chosen> all;
    if (m_figure)
        all.push_back({kFigure, tr("Counted"), {{}, m_figure->words, {}}});
    for (const Facet& facet : m_facets) {
        for (const QString& value : values(facet.key)) {
            for (const Choice& choice : facet.choices) {
                if (choice.key == value)
                    all.push_back({facet.key, facet.name, choice});
            }
        }
    }
    return all;
}

} // namespace spoton::viewmodels
