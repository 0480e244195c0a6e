// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the document by the smallest changes, so that selection and editing survive in the views.
#include "app/models/scenario_list_model.h"

#include <algorithm>

#include <QMimeData>
#include <QStringList>

namespace cw {

namespace {

QString mimeType()
{
    return QStringLiteral("application/x-counterwatt-scenario");
}

} // namespace

ScenarioListModel::ScenarioListModel(Document* document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_rows(rowsOfDocument())
{
    connect(document, &Document::changed, this, &ScenarioListModel::follow);
}

ScenarioId ScenarioListModel::scenarioAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].id : ScenarioId{};
}

QModelIndex ScenarioListModel::indexOfScenario(ScenarioId id) const
{
    return index(rowOf(id));
}

int ScenarioListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ScenarioListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row.name;
    case Qt::CheckStateRole: return row.shown ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        if (row.note.isEmpty() && !row.parent.isEmpty())
            return tr("Differs from %1 in some inputs.", "%1: the scenario that it inherits from")
                .arg(row.parent);
        return row.note;
    case Qt::AccessibleTextRole: return row.baseline ? tr("%1, baseline").arg(row.name) : row.name;
    case IdRole: return QVariant::fromValue<qlonglong>(row.id.number);
    case StyleRole: return row.style;
    case BaselineRole: return row.baseline;
    case ParentRole: return row.parent;
    default: return {};
    }
}

bool ScenarioListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || !m_document)
        return false;
    const ScenarioId id = scenarioAt(index);
    if (role == Qt::EditRole) {
        m_document->rename(id, value.toString());
        return true;
    }
    if (role == Qt::CheckStateRole) {
        m_document->setShown(id, value.toInt() == Qt::Checked);
        return true;
    }
    return false;
}

Qt::ItemFlags ScenarioListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows, not onto them
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable
        | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool ScenarioListModel::moveRows(const QModelIndex& sourceParent, int row, int count,
                                 const QModelIndex& destinationParent, int destination)
{
    const int rows = rowCount();
    const bool within = row >= 0 && row < rows && destination >= 0 && destination <= rows;
    if (!m_document || count != 1 || sourceParent.isValid() || destinationParent.isValid() || !within)
        return false;
    const int to = destination > row ? destination - 1 : destination;
    if (to == row)
        return false;
    m_document->move(row, to); // follow() moves the row here
    return true;
}

Qt::DropActions ScenarioListModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList ScenarioListModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData* ScenarioListModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* mime = new QMimeData; // the drag owns it
    mime->setData(mimeType(), QByteArray::number(static_cast<qlonglong>(scenarioAt(indexes.first()).number)));
    return mime;
}

bool ScenarioListModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                     const QModelIndex& parent)
{
    if (!data || action != Qt::MoveAction || !data->hasFormat(mimeType()))
        return false;
    const int from = rowOf({data->data(mimeType()).toLongLong()});
    const int onto = parent.isValid() ? parent.row() : rowCount();
    return from >= 0 && moveRows({}, from, 1, {}, row >= 0 ? row : onto);
}

std::vector<ScenarioListModel::Row> ScenarioListModel::rowsOfDocument() const
{
    std::vector<Row> rows;
    if (!m_document)
        return rows;
    const Comparison& comparison = m_document->comparison();
    for (const Scenario& s : comparison.scenarios) {
        const Scenario* parent = s.parent ? findScenario(comparison, *s.parent) : nullptr;
        rows.push_back({s.id, QString::fromStdString(s.name), QString::fromStdString(s.note),
                        parent ? QString::fromStdString(parent->name) : QString(), s.style, s.shown,
                        comparison.baseline == s.id});
    }
    return rows;
}

int ScenarioListModel::rowOf(ScenarioId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& r) { return r.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ScenarioListModel::follow()
{
    const std::vector<Row> wanted = rowsOfDocument();
    removeMissing(wanted);
    insertAndMove(wanted);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (m_rows[i] == wanted[i])
            continue;
        m_rows[i] = wanted[i];
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed);
    }
}

void ScenarioListModel::removeMissing(const std::vector<Row>& wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const ScenarioId id = m_rows[static_cast<std::size_t>(row)].id;
        if (std::any_of(wanted.begin(), wanted.end(), [id](const Row& r) { return r.id == id; }))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

// Brings the rows into the wanted order from the top: afterwards the ids are the same, row by row.
void ScenarioListModel::insertAndMove(const std::vector<Row>& wanted)
{
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const Row& want = wanted[static_cast<std::size_t>(row)];
        const int from = rowOf(want.id);
        if (from == row)
            continue;
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, want);
            endInsertRows();
        } else {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_rows.begin() + row, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
    }
}

} // namespace cw
