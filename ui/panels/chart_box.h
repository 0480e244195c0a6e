// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with its finding above it, or a sentence in its place.
#pragma once

#include "app/models/built_chart.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace cw {

class ChartView;

class ChartBox : public QWidget {
    Q_OBJECT

public:
    explicit ChartBox(QWidget* parent = nullptr);

    template <class T>
    void show(const Built<T>& built)
    {
        built.chart ? showChart(*built.chart) : showReason(built.reason);
    }
    void showChart(chart::AnyChart chart);
    void showReason(const QString& reason);

    [[nodiscard]] ChartView* view() const { return m_view; }
    [[nodiscard]] bool hasChart() const;
    [[nodiscard]] QString reason() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_headline;
    QLabel* m_subtitle;
    QLabel* m_reason;
    QStackedWidget* m_stack;
    ChartView* m_view;
};

} // namespace cw
