// SPDX-License-Identifier: GPL-3.0-or-later
// The tree behind a number: what it was made of, with values, units and sources. Owns its rows; the engine's tree may
// share nodes between branches, the rows are one for each place.
#pragma once

#include "app/engine/number/traced.h"
#include "app/engine/scenario/scenario.h"
#include "app/models/source_text.h"

#include <memory>

#include <QAbstractItemModel>

namespace cw {

class ExplainModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { WhatColumn, ValueColumn, UnitColumn, SourceColumn, ColumnCount };
    // The ParameterId of an input as int; invalid elsewhere. For going to the input in the inspector.
    static constexpr int ParameterRole = Qt::UserRole;
    // The id of the source as a string; empty for steps.
    static constexpr int SourceIdRole = Qt::UserRole + 1;
    // For tables of it: the value in full (invalid where it is not known), and the unit that it has so.
    static constexpr int NumberRole = Qt::UserRole + 2;
    static constexpr int ExactUnitRole = Qt::UserRole + 3;

    explicit ExplainModel(QObject* parent = nullptr);
    ~ExplainModel() override;

    // `title` names the root ("ChatGPT: Electricity per query"); `inputs` give the origins of the leaves. A null tree
    // empties the model: there is nothing to explain where a result is not known.
    void setTree(std::shared_ptr<const TraceNode> tree, const QString& title, const InputSet& inputs,
                 const SourceFinder& findSource);
    void clear();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const final;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const final;

private:
    struct Item;

    std::unique_ptr<Item> m_root;
    std::shared_ptr<const TraceNode> m_tree; // the items point into it
};

} // namespace cw
