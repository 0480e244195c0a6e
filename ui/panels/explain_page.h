// SPDX-License-Identifier: GPL-3.0-or-later
// The Explain tab: the tree of one number, why two scenarios differ, and the published methods side by side.
#pragma once

#include <QWidget>

class QStackedWidget;

namespace cw {

class ExplainPanel;
class MethodsPanel;
class Segments;
class WhyPanel;
class Workspace;

class ExplainPage : public QWidget {
    Q_OBJECT

public:
    enum class Kind { tree, why, methods };

    explicit ExplainPage(Workspace& workspace, QWidget* parent = nullptr);

    void showKind(Kind kind);
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] ExplainPanel* tree() const { return m_tree; }
    [[nodiscard]] WhyPanel* why() const { return m_why; }
    [[nodiscard]] MethodsPanel* methods() const { return m_methods; }

signals:
    void kindChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Segments* m_kind;
    QStackedWidget* m_stack;
    ExplainPanel* m_tree;
    WhyPanel* m_why;
    MethodsPanel* m_methods;
};

} // namespace cw
