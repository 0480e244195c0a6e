// SPDX-License-Identifier: GPL-3.0-or-later
// What a report holds: title, author, words of one's own, and the blocks in their order.
#pragma once

#include "ui/shell/report_wish.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace cw {

class Segments;

class ReportDialog : public QDialog {
    Q_OBJECT

public:
    // `title` is the comparison's: it stands there while the template has none.
    ReportDialog(const ReportWish& last, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] ReportWish wish() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& title);
    QBoxLayout* buildFields(const QString& title);
    QBoxLayout* buildBlocks();
    void connectAll();
    void fillBlocks(const std::vector<std::string>& chosen);
    void moveBlock(int step);
    void refresh();
    [[nodiscard]] std::vector<std::string> chosenBlocks() const;
    [[nodiscard]] ReportTemplate shownTemplate() const;

    ReportTemplate m_last;
    ReportTemplate m_first; // what the fields made of it

    QLineEdit* m_title;
    QLineEdit* m_author;
    QPlainTextEdit* m_introduction;
    Segments* m_language;
    Segments* m_format;
    QListWidget* m_blocks;
    QLabel* m_help;
    QToolButton* m_up;
    QToolButton* m_down;
    QPushButton* m_write;
};

} // namespace cw
