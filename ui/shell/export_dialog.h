// SPDX-License-Identifier: GPL-3.0-or-later
// How something is exported: a picture of what will be written follows every choice. Return goes on to the file's name.
#pragma once

#include "ui/shell/export_choice.h"

#include <QDialog>

#include <vector>

class QBoxLayout;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace cw {

class ChoiceBox;
class Segments;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    // `subjects` is not empty and outlives the dialog. What `last` says is chosen first, as far as it can be had.
    ExportDialog(const std::vector<ExportSubject>& subjects, const ExportChoice& last,
                 QWidget* parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;

private:
    void build();
    void nameFields();
    QWidget* buildPreview();
    QFormLayout* buildForm();
    QBoxLayout* buildButtons();
    void addRow(QFormLayout* form, const QString& text, QWidget* field);
    void connectAll();
    void display(const ExportChoice& choice);
    void showFormats(const QString& wanted);
    void refresh();
    void showPicture(const ExportChoice& choice);
    void showText(const QByteArray& bytes);
    void showError(const Error& error);
    [[nodiscard]] const ExportSubject& subject() const;

    const std::vector<ExportSubject>& m_subjects;
    ChoiceBox* m_subject;
    ChoiceBox* m_format;
    ChoiceBox* m_purpose;
    Segments* m_scale;
    Segments* m_look;
    QStackedWidget* m_preview;
    QLabel* m_picture;
    QPlainTextEdit* m_text;
    QLabel* m_size;
    QPushButton* m_export;
};

} // namespace cw
