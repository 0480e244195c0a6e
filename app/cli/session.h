// SPDX-License-Identifier: GPL-3.0-or-later
// What the subcommands share: the texts' context, the output, the errors, the catalog.
#pragma once

#include "app/cli/exit_code.h"
#include "app/engine/scenario/preset.h"
#include "app/engine/units/format.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <span>
#include <string>

namespace cw {
class Catalog;
}

namespace cw::cli {

// The context of the command line's own texts.
class CliText {
    Q_DECLARE_TR_FUNCTIONS(CliText) // the bare name: lupdate does not find the namespace everywhere
};

// One call of the program. Parsing fills it; then `job` runs, once, with everything parsed.
struct Session {
    bool json = false;
    std::string language; // --language as it was said; empty: that of the shell
    std::function<ExitCode()> job;
};

// Writes to standard output. fileTrouble, with a message, when it takes no more (a full disk behind ">").
ExitCode print(const std::string& text);
ExitCode print(const QString& text);

// "counterwatt: <what, where, way out>" on standard error; `hint` ("did you mean …?") follows. Gives the exit code.
ExitCode fail(const Error& error, const QString& hint = {});
// For what is wrong with the input in a sentence that is at hand.
ExitCode failInput(const QString& sentence);
ExitCode failUse(const QString& message);
// A remark on standard error that does not change the exit code.
void note(const QString& message);

// "Did you mean site.pue?", or empty.
[[nodiscard]] QString didYouMean(std::string_view word, std::span<const std::string> known);

[[nodiscard]] Result<std::unique_ptr<Catalog>> openCatalog();

// The sources of the catalog by id, for tables that must work without a catalog too.
class SourceBook {
public:
    SourceBook();
    ~SourceBook();
    [[nodiscard]] std::optional<Source> find(const std::string& id) const;
    // "Title, publisher, year"; the id where no more is known.
    [[nodiscard]] std::string line(const std::string& id) const;

private:
    std::unique_ptr<Catalog> m_catalog;
};

[[nodiscard]] std::string sourceLine(const Source& source);

} // namespace cw::cli
