// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are mentions; columns are what a person wants to see of them.
#include "app/models/mention_model.h"

#include "app/models/check_text.h"

namespace cw {

namespace {

// "per day".
QString periodText(const std::string& per)
{
    return per.empty() ? QString() : claimUnitText('/' + per).trimmed();
}

} // namespace

MentionModel::MentionModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_reading(std::make_shared<ArticleReading>())
    , m_figures(&noFigures())
{
}

void MentionModel::setReading(std::shared_ptr<const ArticleReading> reading, std::span<const Claim> library,
                              const FigureFinder& figures)
{
    beginResetModel();
    m_reading = std::move(reading);
    m_library = library;
    m_figures = &figures;
    m_suggestions.clear();
    endResetModel();
}

const SuggestedClaim& MentionModel::suggestion(int row) const
{
    const auto known = m_suggestions.find(row);
    if (known != m_suggestions.end())
        return known->second;
    const ArticleContext context{m_reading->text, m_reading->mentions, m_library, *m_figures};
    return m_suggestions[row] = suggestedClaim(context, static_cast<std::size_t>(row));
}

void MentionModel::retranslate()
{
    m_suggestions.clear();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MentionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reading->mentions.size());
}

int MentionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString MentionModel::text(int row, int column) const
{
    const Mention& mention = m_reading->mentions[static_cast<std::size_t>(row)];
    switch (column) {
    case place: return QString::number(mention.line) + u':' + QString::number(mention.column);
    case said: return QString::fromStdString(mention.text).simplified();
    case value: return valueText({mention.low, mention.high, mention.unit, mention.bound});
    case period: return periodText(mention.per);
    case subject: return QString::fromStdString(mention.subject);
    case check: {
        const QString expression = QString::fromStdString(suggestion(row).claim.expression);
        return expression.isEmpty() ? tr("none found") : expression;
    }
    default: return {};
    }
}

QVariant MentionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == check ? suggestion(index.row()).reason : text(index.row(), index.column());
    if (role == Qt::AccessibleTextRole)
        return text(index.row(), index.column());
    return {};
}

QVariant MentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case place: return tr("Line");
    case said: return tr("As it stands");
    case value: return tr("Value");
    case period: return tr("For");
    case subject: return tr("Subject");
    case check: return tr("Suggested check");
    default: return {};
    }
}

} // namespace cw
