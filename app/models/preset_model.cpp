// SPDX-License-Identifier: GPL-3.0-or-later
// Search results and their texts.
#include "app/models/preset_model.h"

#include "app/models/texts.h"

#include <QStringList>

namespace cw {

namespace {

constexpr int kMostResults = 50;
// Items that set nothing are dropped after the search: so many more are asked for.
constexpr int kAskedFor = 4 * kMostResults;

bool setsInputs(const Preset& preset)
{
    return !presetValues(preset).empty();
}

QString detailText(const Preset& preset)
{
    QStringList parts{QString::fromStdString(preset.detail), QString::fromStdString(preset.category),
                      QString::fromStdString(preset.zone)};
    if (preset.year != 0)
        parts << QString::number(preset.year);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList labelsOf(const Preset& preset)
{
    QStringList labels;
    for (const auto& [id, value] : presetValues(preset))
        labels << parameterLabel(id);
    return labels;
}

} // namespace

PresetModel::PresetModel(const Catalog* catalog, Filter filter, QObject* parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
    , m_filter(filter)
{
}

void PresetModel::setSearch(const QString& kind, const QString& text)
{
    std::vector<Preset> found;
    if (m_catalog)
        found = m_catalog->search(kind, text, m_filter == Filter::settingInputs ? kAskedFor : kMostResults);
    if (m_filter == Filter::settingInputs)
        std::erase_if(found, [](const Preset& preset) { return !setsInputs(preset); });
    if (found.size() > kMostResults)
        found.resize(kMostResults);
    beginResetModel();
    m_presets = std::move(found);
    endResetModel();
}

int PresetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_presets.size());
}

QVariant PresetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Preset& preset = m_presets[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return localName(preset.name, preset.nameZh, currentLanguage());
    case Qt::ToolTipRole: return QString::fromStdString(preset.note);
    case KindRole: return presetKindLabel(preset.kind);
    case DetailRole: return detailText(preset);
    case SetsRole: {
        const QStringList labels = labelsOf(preset);
        return labels.isEmpty()
            ? QString()
            : tr("Sets %1", "%1: list of inputs").arg(labels.join(tr(", ", "between inputs")));
    }
    default: return {};
    }
}

} // namespace cw
