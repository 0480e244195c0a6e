// SPDX-License-Identifier: GPL-3.0-or-later
// The list of scenarios over a document: names with tick boxes, colour, baseline; dragging a row reorders.
// Changes reach the document, and only what the document then reports changes the rows: undo needs nothing extra.
#pragma once

#include "app/document/document.h"

#include <QAbstractListModel>
#include <QPointer>

namespace cw {

class ScenarioListModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int IdRole = Qt::UserRole;           // qlonglong
    static constexpr int StyleRole = Qt::UserRole + 1;    // int: colour and marker
    static constexpr int BaselineRole = Qt::UserRole + 2; // bool
    static constexpr int ParentRole = Qt::UserRole + 3;   // the parent's name, or an empty string

    // The document must outlive the model, or be gone before it is asked again.
    explicit ScenarioListModel(Document* document, QObject* parent = nullptr);

    // ScenarioId{} for an invalid index, and an invalid index for an unknown scenario.
    [[nodiscard]] ScenarioId scenarioAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfScenario(ScenarioId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const final;

    // Moves one row; `destination` is the row before which it is put, as Qt has it.
    bool moveRows(const QModelIndex& sourceParent, int row, int count, const QModelIndex& destinationParent,
                  int destination) final;
    [[nodiscard]] Qt::DropActions supportedDropActions() const final;
    [[nodiscard]] QStringList mimeTypes() const final;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const final;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) final;

private:
    struct Row {
        ScenarioId id;
        QString name;
        QString note;
        QString parent;
        int style = 0;
        bool shown = true;
        bool baseline = false;
        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] std::vector<Row> rowsOfDocument() const;
    [[nodiscard]] int rowOf(ScenarioId id) const;
    void follow();
    void removeMissing(const std::vector<Row>& wanted);
    void insertAndMove(const std::vector<Row>& wanted);

    QPointer<Document> m_document;
    std::vector<Row> m_rows;
};

} // namespace cw
