// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the explanation tree. Their texts are made once, when the tree is set: an open tree asks for them often.
#include "app/models/explain_model.h"

#include "app/models/number_text.h"
#include "app/models/texts.h"

#include <array>
#include <cmath>

#include <QStringList>

namespace cw {

struct ExplainModel::Item {
    const TraceNode* node = nullptr;
    Item* parent = nullptr;
    int row = 0;
    std::array<QString, ColumnCount> texts;
    QString details; // the source in full
    std::string sourceId;
    std::optional<ParameterId> parameter;
    std::vector<std::unique_ptr<Item>> children;
};

namespace {

// "Electricity of the computers × PUE": how a step was made.
QString stepText(const TraceNode& node)
{
    QStringList labels;
    for (const auto& part : node.parts)
        labels << traceLabel(*part);
    const QString sign = traceSign(node.op);
    return sign.isEmpty() ? QString() : labels.join(sign);
}

struct Leaf {
    QString text;
    QString details;
    std::string sourceId;
    std::optional<ParameterId> parameter;
};

Leaf leafOf(const TraceNode& node, const InputSet& inputs, const SourceFinder& findSource)
{
    Origin origin{OriginKind::preset, {}, {}, node.source, {}}; // a constant: its source, as it is
    std::optional<ParameterId> parameter;
    if (node.op == TraceOp::parameter)
        parameter = findParameter(node.key);
    if (parameter)
        origin = inputs[indexOf(*parameter)].origin;
    const auto source = origin.source.empty() ? std::nullopt : findSource(origin.source);
    return {originText(origin, source), source ? sourceDetails(*source) : QString(), origin.source,
            parameter};
}

// An unnamed step has no unit of its own: a product of several units is better not shown than shown wrong.
ShownNumber numberOf(const TraceNode& node)
{
    if (std::isnan(node.value))
        return {notKnownText(), {}};
    if (const auto input = node.op == TraceOp::parameter ? findParameter(node.key) : std::nullopt) {
        const ParameterRow& row = parameterRow(*input);
        return {QString::fromStdString(formatInput(row, node.value, currentLanguage())),
                QString::fromStdString(unitLabel(row.unit, currentLanguage()))};
    }
    return shownNumber(node.value, node.unit.empty() ? "1" : node.unit, currentLanguage());
}

bool isLeaf(const TraceNode& node)
{
    return node.op == TraceOp::parameter || node.op == TraceOp::constant;
}

} // namespace

ExplainModel::ExplainModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Item>())
{
}

ExplainModel::~ExplainModel() = default;

void ExplainModel::setTree(std::shared_ptr<const TraceNode> tree, const QString& title,
                           const InputSet& inputs, const SourceFinder& findSource)
{
    const auto add = [&](auto& self, Item& parent, const TraceNode& node) -> void {
        auto item = std::make_unique<Item>();
        item->node = &node;
        item->parent = &parent;
        item->row = static_cast<int>(parent.children.size());
        const ShownNumber shown = numberOf(node);
        item->texts = {traceLabel(node), shown.number, shown.unit, stepText(node)};
        if (isLeaf(node)) {
            Leaf leaf = leafOf(node, inputs, findSource);
            item->texts[SourceColumn] = leaf.text;
            item->details = leaf.details;
            item->sourceId = leaf.sourceId;
            item->parameter = leaf.parameter;
        }
        for (const auto& part : node.parts)
            self(self, *item, *part);
        parent.children.push_back(std::move(item));
    };

    auto root = std::make_unique<Item>();
    if (tree)
        add(add, *root, *tree);
    if (tree && !title.isEmpty())
        root->children.front()->texts[WhatColumn] = title;
    beginResetModel();
    m_root = std::move(root);
    m_tree = std::move(tree);
    endResetModel();
}

void ExplainModel::clear()
{
    setTree(nullptr, {}, defaultInputs(), {});
}

QModelIndex ExplainModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto* item =
        parent.isValid() ? static_cast<const Item*>(parent.constInternalPointer()) : m_root.get();
    return createIndex(row, column, item->children[static_cast<std::size_t>(row)].get());
}

QModelIndex ExplainModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    Item* above = static_cast<const Item*>(child.constInternalPointer())->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int ExplainModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const auto* item =
        parent.isValid() ? static_cast<const Item*>(parent.constInternalPointer()) : m_root.get();
    return static_cast<int>(item->children.size());
}

int ExplainModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ExplainModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto* item = static_cast<const Item*>(index.constInternalPointer());
    switch (role) {
    case Qt::DisplayRole: return item->texts[static_cast<std::size_t>(index.column())];
    case Qt::ToolTipRole:
        if (index.column() == WhatColumn && item->parameter)
            return parameterHelp(*item->parameter);
        return index.column() == SourceColumn && !item->details.isEmpty() ? QVariant(item->details)
                                                                          : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == ValueColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case ParameterRole: return item->parameter ? QVariant(static_cast<int>(*item->parameter)) : QVariant();
    case SourceIdRole: return QString::fromStdString(item->sourceId);
    case NumberRole: return std::isnan(item->node->value) ? QVariant() : QVariant(item->node->value);
    case ExactUnitRole: return QString::fromStdString(item->node->unit);
    default: return {};
    }
}

QVariant ExplainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == ValueColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter); // as the numbers below it
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn: return tr("What");
    case ValueColumn: return tr("Value");
    case UnitColumn: return tr("Unit");
    case SourceColumn: return tr("From");
    default: return {};
    }
}

} // namespace cw
