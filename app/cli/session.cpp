// SPDX-License-Identifier: GPL-3.0-or-later
// Output and errors of the command line.
#include "app/cli/session.h"

#include "app/cli/nearest.h"
#include "app/cli/text_table.h"
#include "app/models/texts.h"
#include "db/store/catalog.h"
#include "db/store/catalog_path.h"

#include <cerrno>
#include <cstdio>

namespace cw::cli {

namespace {

void printError(const QString& message)
{
    const QByteArray line = ("counterwatt: " + printable(message)).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace

ExitCode print(const std::string& text)
{
    const bool written =
        std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (written)
        return ExitCode::done;
    const ErrorCode code = errno == ENOSPC ? ErrorCode::diskFull : ErrorCode::fileNotWritable;
    return fail({code, CliText::tr("standard output").toStdString(), {}, {}});
}

ExitCode print(const QString& text)
{
    return print(text.toStdString());
}

ExitCode fail(const Error& error, const QString& hint)
{
    QString message = errorText(error);
    // errorText names an input by its label; at the shell people type its key.
    if (findParameter(error.where))
        message.prepend(QString::fromStdString(error.where) + QStringLiteral(": "));
    printError(hint.isEmpty() ? message : message + u' ' + hint);
    return exitCodeOf(error.code);
}

ExitCode failInput(const QString& sentence)
{
    printError(sentence);
    return ExitCode::badInput;
}

ExitCode failUse(const QString& message)
{
    printError(message);
    return ExitCode::wrongUse;
}

void note(const QString& message)
{
    printError(CliText::tr("note: %1").arg(message));
}

QString didYouMean(std::string_view word, std::span<const std::string> known)
{
    const auto found = nearest(word, known);
    return found ? CliText::tr("Did you mean %1?").arg(QString::fromStdString(*found)) : QString();
}

Result<std::unique_ptr<Catalog>> openCatalog()
{
    return Catalog::open(catalogPath());
}

SourceBook::SourceBook()
{
    if (auto catalog = openCatalog())
        m_catalog = catalog.takeValue();
}

SourceBook::~SourceBook() = default;

std::optional<Source> SourceBook::find(const std::string& id) const
{
    return m_catalog ? m_catalog->source(QString::fromStdString(id)) : std::nullopt;
}

std::string SourceBook::line(const std::string& id) const
{
    const auto source = find(id);
    return source ? sourceLine(*source) : id;
}

std::string sourceLine(const Source& source)
{
    std::string line = source.title;
    if (!source.publisher.empty())
        line += ", " + source.publisher;
    if (source.year != 0)
        line += ", " + std::to_string(source.year);
    return line;
}

} // namespace cw::cli
