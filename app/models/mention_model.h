// SPDX-License-Identifier: GPL-3.0-or-later
// The quantities of an article as a table. What is suggested for a row is worked out when the row is first looked at.
#pragma once

#include "app/models/article_reading.h"
#include "app/models/claim_suggestion.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <span>

namespace cw {

class MentionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { place, said, value, period, subject, check };
    static constexpr int kColumns = check + 1;

    explicit MentionModel(QObject* parent = nullptr);

    // `figures` and what `library` points to must live until the next call.
    void setReading(std::shared_ptr<const ArticleReading> reading, std::span<const Claim> library,
                    const FigureFinder& figures);
    [[nodiscard]] const ArticleReading& reading() const { return *m_reading; }
    // The draft for a row that is there.
    [[nodiscard]] const SuggestedClaim& suggestion(int row) const;
    // Texts in another language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    std::shared_ptr<const ArticleReading> m_reading;
    std::span<const Claim> m_library;
    const FigureFinder* m_figures;
    mutable std::map<int, SuggestedClaim> m_suggestions;
};

} // namespace cw
