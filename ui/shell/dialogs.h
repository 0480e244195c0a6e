// SPDX-License-Identifier: GPL-3.0-or-later
// What the program asks the person in windows of their own. An interface, so that a test can answer.
#pragma once

#include "app/exchange/import.h"
#include "ui/shell/export_choice.h"
#include "ui/shell/report_wish.h"

#include <QString>

#include <optional>
#include <vector>

namespace cw {

enum class UnsavedAnswer { save, discard, cancel };

class Dialogs {
public:
    virtual ~Dialogs() = default;
    // Each gives an empty path when the person thinks better of it. `suggested` is a file name with or without a folder.
    [[nodiscard]] virtual QString pathToOpen() = 0;
    // A text, for its quantities.
    [[nodiscard]] virtual QString pathToOpenArticle() = 0;
    [[nodiscard]] virtual QString pathToSave(const QString& suggested) = 0;
    // What is to be exported, of which there is at least one, and how; absent when the person thinks better of it.
    [[nodiscard]] virtual std::optional<ExportChoice> chooseExport(const std::vector<ExportSubject>& subjects,
                                                                   const ExportChoice& last) = 0;
    // The ending of `suggested` says which kind of file; another ending that is typed counts.
    [[nodiscard]] virtual QString pathToExport(const QString& suggested) = 0;
    // `title` is what the comparison is called; absent when the person thinks better of it.
    [[nodiscard]] virtual std::optional<ReportWish> chooseReport(const ReportWish& last,
                                                                 const QString& title) = 0;
    // A file of another program, for its scenarios.
    [[nodiscard]] virtual QString pathToImport() = 0;
    // One of the grids of such a file, by name or code; empty when the person thinks better of it.
    [[nodiscard]] virtual QString chooseZone(const std::vector<ImportZone>& zones) = 0;
    [[nodiscard]] virtual QString pathToVerify() = 0;
    // The remark that belongs to a scenario, edited; absent when the person thinks better of it.
    [[nodiscard]] virtual std::optional<QString> editNote(const QString& scenario, const QString& note) = 0;
    // What to do with changes that are not saved, before something else is opened or the window closes.
    [[nodiscard]] virtual UnsavedAnswer unsavedChanges(const QString& document) = 0;
};

// The desktop's own dialogs, over the window that is in front.
class DesktopDialogs : public Dialogs {
public:
    QString pathToOpen() override;
    QString pathToOpenArticle() override;
    QString pathToSave(const QString& suggested) override;
    std::optional<ExportChoice> chooseExport(const std::vector<ExportSubject>& subjects,
                                             const ExportChoice& last) override;
    QString pathToExport(const QString& suggested) override;
    std::optional<ReportWish> chooseReport(const ReportWish& last, const QString& title) override;
    QString pathToImport() override;
    QString chooseZone(const std::vector<ImportZone>& zones) override;
    QString pathToVerify() override;
    std::optional<QString> editNote(const QString& scenario, const QString& note) override;
    UnsavedAnswer unsavedChanges(const QString& document) override;
};

} // namespace cw
