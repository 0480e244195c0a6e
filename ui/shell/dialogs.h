// SPDX-License-Identifier: GPL-3.0-or-later
// What the program asks the person in windows of their own. An interface, so that a test can answer.
#pragma once

#include <QString>

#include <optional>

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
    // The ending of the path decides the format: svg, png, pdf or csv.
    [[nodiscard]] virtual QString pathToExport(const QString& suggested) = 0;
    // The same for a claim's card, which can be text too: md.
    [[nodiscard]] virtual QString pathToExportCard(const QString& suggested) = 0;
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
    QString pathToExport(const QString& suggested) override;
    QString pathToExportCard(const QString& suggested) override;
    std::optional<QString> editNote(const QString& scenario, const QString& note) override;
    UnsavedAnswer unsavedChanges(const QString& document) override;
};

} // namespace cw
