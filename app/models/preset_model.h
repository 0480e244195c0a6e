// SPDX-License-Identifier: GPL-3.0-or-later
// What a search in the catalog finds, best first: for choosing a preset by typing.
#pragma once

#include "db/store/catalog.h"

#include <QAbstractListModel>

namespace cw {

class PresetModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int KindRole = Qt::UserRole;       // "Model", in the language of the interface
    static constexpr int DetailRole = Qt::UserRole + 1; // "Meta · US · 2024"
    static constexpr int SetsRole = Qt::UserRole + 2;   // "Sets PUE, Carbon intensity": what choosing it does

    enum class Filter {
        all,
        settingInputs // only those that set at least one input
    };

    // A null catalog finds nothing. It must outlive the model.
    explicit PresetModel(const Catalog* catalog, Filter filter = Filter::settingInputs,
                         QObject* parent = nullptr);

    // kind empty: all kinds.
    void setSearch(const QString& kind, const QString& text);
    [[nodiscard]] const Preset& preset(int row) const { return m_presets[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;

private:
    const Catalog* m_catalog;
    Filter m_filter;
    std::vector<Preset> m_presets;
};

} // namespace cw
